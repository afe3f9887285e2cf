from decimal import Decimal

import pytest

from bot.sources.reading import Problem, Reading, jumped, plain
from bot.trade import TOTAL, Flow, Measure, Observation, Period, Status, Tier, Unit

CELL = Observation(
    reporter="CHN",
    partner="PRK",
    flow=Flow.EXPORT,
    period=Period.month(2026, 6),
    commodity=TOTAL,
    hs_edition="",
    measure=Measure.VALUE,
    value=Decimal(1),
    unit=Unit.USD,
    source="x",
    tier=Tier.OFFICIAL,
    vintage="2026-06",
    published="2026-07-18",
    status=Status.VALUE,
    citation="http://x",
    note="",
)


def test_a_problem_is_one_sentence_that_names_the_place_and_what_to_do() -> None:
    problem = Problem("a.csv", 7, "人民币", "'x' is not a figure", "download the file again")
    assert str(problem) == (
        "a.csv, row 7, column 人民币: 'x' is not a figure; download the file again."
    )
    assert str(Problem("a.csv", None, "", "it is empty", "download it again")) == (
        "a.csv: it is empty; download it again."
    )


def test_one_problem_sets_every_figure_of_the_file_aside() -> None:
    problem = Problem("a.csv", None, "", "x", "y")
    assert Reading.of([CELL]).observations == (CELL,)
    assert not Reading.of([CELL]).quarantined
    spoilt = Reading.of([CELL], [problem], ["left out."])
    assert (spoilt.observations, spoilt.problems, spoilt.remarks) == (
        (),
        (problem,),
        ("left out.",),
    )
    assert spoilt.quarantined


@pytest.mark.parametrize(
    ("value", "neighbour", "expected"),
    [(1000, 1, True), (1, 1000, True), (999, 1, False), (0, 5, False), (5, 0, False)],
)
def test_only_a_thousandfold_is_a_jump_and_nil_never_is(
    value: int, neighbour: int, *, expected: bool
) -> None:
    assert jumped(Decimal(value), Decimal(neighbour)) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("110.5000", "110.5"), ("1E+3", "1000"), ("0.000", "0"), ("7", "7")]
)
def test_a_plain_value_has_no_padding_and_no_exponent(text: str, expected: str) -> None:
    assert str(plain(Decimal(text))) == expected
