from dataclasses import replace
from decimal import Decimal

import pytest
from cells import cell
from chart_asking import asked, built
from chart_data import dataset_of
from chart_extremes import counted, goods, monthly

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.charts import Chart, ChartKind, Options
from bot.dataset.dataset import Dataset
from bot.questions.query import Grain, Kind, Outcome, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Measure, Month, Observation, Period, Unit

NEWEST = tuple(monthly("2025-01", 3))
EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
RICE = replace(EXPORTS, commodity=CommodityCode("1006"))
LINES = Options(ChartKind.LINES)


def within(first: str) -> TradeQuery:
    return replace(EXPORTS, period=Period.parse(first))


def refused(
    cells: tuple[Observation, ...],
    query: TradeQuery,
    options: Options = LINES,
    language: Language = Language.ENGLISH,
) -> Answer:
    made = built(dataset_of(*cells), query, options, language)
    assert isinstance(made, Answer), made.spec.headline
    return made


ALONE = cell("2025-02", 5, commodity=RICE.commodity)
CASES = {
    "not_yet": (NEWEST, within("2027-01..2027-12"), LINES, "the newest month is March 2025"),
    "not_yet since": (
        NEWEST,
        EXPORTS,
        replace(LINES, since=Month(2030, 1)),
        "the newest month is March 2025",
    ),
    "not_yet by years": (
        NEWEST,
        within("2030-01..2030-12"),
        Options(ChartKind.SEASONAL),
        "the newest month is March 2025",
    ),
    "not_yet by years since": (
        NEWEST,
        EXPORTS,
        Options(ChartKind.RACE, since=Month(2030, 1)),
        "the newest month is March 2025",
    ),
    "no_whole": (
        NEWEST,
        replace(within("2025-01..2025-02"), each=True, grain=Grain.QUARTER),
        LINES,
        "holds no whole period",
    ),
    "too_long": (
        NEWEST,
        replace(within("1980-01..2025-03"), each=True),
        LINES,
        "more points than a chart can tell apart",
    ),
    "no_data": (NEWEST, RICE, Options(ChartKind.COMMODITY), "not reported, which is not zero"),
    "one_point": (
        (*NEWEST, ALONE),
        RICE,
        Options(ChartKind.COMMODITY),
        "One figure makes no chart",
    ),
    "no_good": (NEWEST, EXPORTS, Options(ChartKind.COMMODITY), "Name it in everyday words"),
    "no_base": (NEWEST, EXPORTS, Options(ChartKind.INDEX), "cannot be set against 2019"),
    "no_goods": (NEWEST, EXPORTS, Options(ChartKind.TOP), "No single goods are named"),
    "one_good": (
        (*NEWEST, *goods(2024, ("10",))),
        EXPORTS,
        Options(ChartKind.TOP),
        "Only one good is named",
    ),
    "no_movers": (NEWEST, EXPORTS, Options(ChartKind.MOVERS), "No good has a figure both in"),
    "one_mover": (
        (*NEWEST, *goods(2023, ("10",)), *goods(2024, ("10",))),
        EXPORTS,
        Options(ChartKind.MOVERS),
        "Only one good has a figure both in",
    ),
    "no_parts": (NEWEST, EXPORTS, Options(ChartKind.COMPOSITION), "no goods are named"),
    "none_restricted": (
        (*NEWEST, *goods(2024, ("10", "30"))),
        replace(EXPORTS, flow=Flow.IMPORT),
        Options(ChartKind.RESTRICTED_SHARE),
        "falls in a restricted chapter",
    ),
    "no_revisions": (
        NEWEST,
        within("2010-01..2010-12"),
        Options(ChartKind.REVISIONS),
        "can be drawn from January 2025 on",
    ),
    "no_revisions without years to date": (
        NEWEST,
        EXPORTS,
        Options(ChartKind.REVISIONS),
        "can be drawn from January 2025 on",
    ),
    "no_won": (
        NEWEST,
        replace(within("2001-01..2001-12"), kind=Kind.CONTEXT),
        Options(ChartKind.WON),
        "Too few market readings",
    ),
    "no_rice": (
        NEWEST,
        replace(within("2001-01..2001-12"), kind=Kind.CONTEXT, topic="rice"),
        Options(ChartKind.WON),
        "Too few market readings",
    ),
    "too_many": (
        NEWEST,
        replace(RICE, beside=tuple(CommodityCode(f"{one:02d}") for one in range(1, 10))),
        LINES,
        "So many lines cannot be told apart",
    ),
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("case", CASES)
def test_a_chart_that_cannot_be_drawn_is_declined_with_the_reason(
    case: str, language: Language
) -> None:
    cells, query, options, words = CASES[case]

    answer = refused(cells, query, options, language)

    if language is Language.ENGLISH:
        assert words in answer.headline
    assert answer.headline
    assert answer.query == query
    assert answer.chart == ""
    assert answer.choices


def test_the_one_figure_there_is_is_the_answer() -> None:
    for cells, query, options in (
        ((*NEWEST, ALONE), RICE, Options(ChartKind.COMMODITY)),
        ((*NEWEST, *goods(2024, ("10",))), EXPORTS, Options(ChartKind.TOP)),
    ):
        answer = refused(cells, query, options)

        assert answer.status is Outcome.ANSWERED
        assert [figure.role.value for figure in answer.figures] == ["answer"]


def test_without_a_figure_there_is_no_data() -> None:
    answer = refused(NEWEST, RICE, Options(ChartKind.COMMODITY))

    assert answer.status is Outcome.NO_DATA
    assert answer.figures == ()


@pytest.mark.parametrize("language", Language)
def test_the_charts_offered_instead_can_be_drawn(desk: Desk, language: Language) -> None:
    query = replace(EXPORTS, flow=Flow.IMPORT, period=Period.parse("2030-01..2030-12"))

    answer = built(desk.dataset, query, LINES, language)

    assert isinstance(answer, Answer)
    assert len(answer.choices) == 3
    for choice in answer.choices:
        assert isinstance(asked(desk, choice, language), Chart), choice


def test_four_hundred_goods_are_too_many(dataset: Dataset) -> None:
    codes = tuple(dataset.reference.commodities.values())[:400]
    query = replace(RICE, beside=tuple(one.code for one in codes))

    answer = built(dataset, query, LINES)

    assert isinstance(answer, Answer)
    assert "Name fewer" in answer.headline


@pytest.mark.parametrize(("code", "told"), [("2709", True), ("27", True), ("1006", False)])
def test_crude_oil_that_is_nowhere_to_be_seen_is_said_to_be_missing(code: str, told: bool) -> None:  # noqa: FBT001
    query = replace(EXPORTS, commodity=CommodityCode(code))

    answer = refused(NEWEST, query, Options(ChartKind.COMMODITY))

    assert any("Crude oil has been missing" in one for one in answer.caveats) is told


def test_a_quantity_alone_is_drawn_without_a_unit_value() -> None:
    tonnes = tuple(
        one for one in counted("2024-01", 6, size=Decimal(10_000)) if one.unit is Unit.TONNE
    )

    made = built(dataset_of(*NEWEST, *tonnes), RICE, Options(ChartKind.COMMODITY))

    assert isinstance(made, Chart)
    assert [panel.title for panel in made.spec.panels] == ["Quantity"]
    assert made.strands[0].measure == str(Measure.QUANTITY)
