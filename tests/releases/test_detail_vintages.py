"""Sums of codes as they stood at a moment: by the prints that were out then, or none at all."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from detail_goods import amount, bulletins, by_code, exports, goods
from ingest_home import opened_with

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.dataset.prints import Prints
from bot.questions.query import Outcome
from bot.trade import CommodityCode, Flow, Measure, Period, Unit

JUNE = "2025-06"
PERIOD = Period.parse(JUNE)
TODAY = date(2026, 9, 20)
FIRST, SECOND = "2025-07-25", "2025-09-25"
"""The days on which the two exports of June were downloaded."""
_MOVED = 200_000


def revised(frame: pd.DataFrame) -> pd.DataFrame:
    """The June exports as printed again: phones worth less, parts of them more."""
    again = frame[frame["flow"] == "export"].copy()
    again.loc[again["code"] == "85171300", "dollars"] -= _MOVED
    again.loc[again["code"] == "85177930", "dollars"] += _MOVED // 2
    return again


@pytest.fixture(scope="module")
def first() -> pd.DataFrame:
    frame = goods((JUNE,))
    told = {"85171300": 30_000_000, "85177930": 1_000_000}
    others = frame[~frame["code"].isin(list(told))]
    rows = [(JUNE, "export", code, value, value // 10, 0, "") for code, value in told.items()]
    return pd.concat([others, pd.DataFrame(rows, columns=list(frame))], ignore_index=True)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, first: pd.DataFrame) -> Iterator[Desk]:
    root = tmp_path_factory.mktemp("vintages")
    files = [
        *bulletins(root / "files", first),
        *exports(root / "first", first, seen=FIRST),
        *exports(root / "again", revised(first), seen=SECOND),
    ]
    with opened_with(root / "home", files) as dataset:
        yield Desk(dataset)


def find(
    desk: Desk, code: str, *, as_of: str | None = None, first_printed: bool = False
) -> Found | Nothing:
    book = desk.dataset.book(CommodityCode(code), as_of=as_of, first_printed=first_printed)
    return book.find(Flow.EXPORT, PERIOD)


@pytest.mark.parametrize("code", ["85", "8517", "851713", "84+85", "G-machinery"])
@pytest.mark.parametrize(
    ("as_of", "again"),
    [
        (None, True),
        ("2025-06", False),
        ("2025-07", False),
        ("2025-08", True),
        (FIRST, False),
        ("2025-09-24", False),
        (SECOND, True),
        ("2026", True),
    ],
)
def test_a_sum_is_of_the_prints_that_were_out(
    desk: Desk, first: pd.DataFrame, code: str, as_of: str | None, *, again: bool
) -> None:
    frame = revised(first) if again else first
    members = {"G-machinery": "84+85"}.get(code, code)
    found = find(desk, code, as_of=as_of)
    assert isinstance(found, Found)
    assert found.value == amount(frame, code=members, month=JUNE, flow=Flow.EXPORT)
    assert found.formula is Formula.CODES


@pytest.mark.parametrize("as_of", ["2025-05", "2025-07-24", "2024"])
def test_before_the_goods_were_out_there_is_no_sum(desk: Desk, as_of: str) -> None:
    assert isinstance(find(desk, "85", as_of=as_of), Nothing)
    assert desk.dataset.detail.table(Flow.EXPORT, PERIOD, 2, prints=Prints(as_of)) == []
    assert desk.dataset.detail.newest(Flow.EXPORT, Prints(as_of)) is None


def test_first_prints_add_up_to_the_first_sum(desk: Desk, first: pd.DataFrame) -> None:
    found = find(desk, "8517", first_printed=True)
    assert isinstance(found, Found)
    assert found.value == amount(first, code="8517", month=JUNE, flow=Flow.EXPORT)
    weight = desk.dataset.book(CommodityCode("85"), first_printed=True).find(
        Flow.EXPORT, PERIOD, Measure.QUANTITY, Unit.KG
    )
    assert isinstance(weight, Found)
    assert weight.value == amount(first, "kilograms", code="85", month=JUNE, flow=Flow.EXPORT)
    seen = find(desk, "8517", as_of="2026", first_printed=True)
    assert isinstance(seen, Found)
    assert seen.value == found.value


@pytest.mark.parametrize(
    ("prints", "again"),
    [
        (Prints(), True),
        (Prints("2025-07"), False),
        (Prints(SECOND), True),
        (Prints(first=True), False),
        (Prints("2025-08", first=True), False),
    ],
)
@pytest.mark.parametrize("digits", [2, 4, 8])
def test_a_table_is_of_the_prints_that_were_out(
    desk: Desk, first: pd.DataFrame, prints: Prints, digits: int, *, again: bool
) -> None:
    frame = revised(first) if again else first
    table = desk.dataset.detail.table(Flow.EXPORT, PERIOD, digits, prints=prints)
    expected = by_code(frame, digits, month=JUNE, flow=Flow.EXPORT)
    assert {code.code: int(found.value) for code, found in table} == expected


def test_a_month_that_was_not_whole_at_first_has_no_first_sum(
    tmp_path: Path, first: pd.DataFrame
) -> None:
    some = first[first["code"] != "85171300"]
    files = [
        *bulletins(tmp_path / "files", first),
        *exports(tmp_path / "some", some, seen=FIRST),
        *exports(tmp_path / "all", first, seen=SECOND),
    ]
    chapter = CommodityCode("39")
    with opened_with(tmp_path / "home", files) as dataset:
        assert isinstance(dataset.book(chapter).find(Flow.EXPORT, PERIOD), Found)
        for how in ({"as_of": "2025-07"}, {"first_printed": True}):
            nothing = dataset.book(chapter, **how).find(Flow.EXPORT, PERIOD)
            assert isinstance(nothing, Nothing)
            assert nothing.absence is Absence.NOT_REPORTED


@pytest.mark.parametrize(
    "question",
    [
        "exports of HS 85 in June 2025 as of the June 2025 release",
        "exports of HS 85 in June 2025 as first printed",
        "截至2025年6月公报，2025年6月对朝鲜出口HS 85多少？",
        "2025년 6월 HS 85 대북 수출, 2025년 6월 발표 기준",
    ],
)
def test_a_question_as_of_a_release_gets_the_earlier_sum(
    desk: Desk, first: pd.DataFrame, question: str
) -> None:
    answer = desk.ask(question, today=TODAY)
    assert answer.status is Outcome.ANSWERED
    assert answer.figures[0].value == amount(first, code="85", month=JUNE, flow=Flow.EXPORT)
    newest = desk.ask("exports of HS 85 in June 2025", today=TODAY)
    gone = newest.figures[0].value - answer.figures[0].value
    assert gone == _MOVED // 2 - _MOVED


def test_what_was_not_out_yet_is_declined_and_told(desk: Desk) -> None:
    answer = desk.ask("exports of HS 85 in June 2025 as of 1 July 2025", today=TODAY)
    assert answer.status is Outcome.NO_DATA
    assert {one.role for one in answer.figures} <= {Role.CONTEXT}
    assert all(one.period and str(one.period.end) < JUNE for one in answer.figures)
    top = desk.ask("top 5 exports in June 2025 as of 1 July 2025", today=TODAY)
    assert top.status is Outcome.NO_DATA


def test_the_make_up_as_of_a_release(desk: Desk, first: pd.DataFrame) -> None:
    answer = desk.ask(
        "what did China's exports consist of in June 2025, as of the June 2025 release?",
        today=TODAY,
    )
    shown = {one.commodity.code: int(one.value) for one in answer.figures if one.measure == "rank"}
    expected = by_code(first, 2, month=JUNE, flow=Flow.EXPORT)
    assert shown == {code: expected[code] for code in list(expected)[:10]}
