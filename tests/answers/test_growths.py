"""Growth period by period: each on the same months of the year before."""

from datetime import date

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Outcome
from bot.trade import Unit

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("question", "periods"),
    [
        ("growth of imports each year since 2020", 6),
        ("2020년 이후 연도별 수입 증가율", 6),
        ("2020年以来每年进口增长率", 6),
        ("monthly growth of exports in 2025", 12),
    ],
)
def test_each_period_has_a_line_of_its_own(desk: Desk, question: str, periods: int) -> None:
    answer = desk.ask(question, today=TODAY)
    assert answer.query is not None
    assert (answer.query.kind, answer.query.each) == (Kind.CHANGE, True)
    assert len(answer.comparison) == periods


def test_a_rate_is_that_of_its_two_cells(desk: Desk) -> None:
    answer = desk.ask("growth of imports each year since 2020", today=TODAY)
    rates = {
        str(one.period): one
        for one in answer.figures
        if one.role is Role.ANSWER and one.unit is Unit.PERCENT
    }
    cells = {str(cell.period): cell.value or 0 for cell in rates["2023-01..2023-12"].receipt.cells}
    expected = (cells["2023-01..2023-12"] / cells["2022-01..2022-12"] - 1) * 100
    assert float(rates["2023-01..2023-12"].value) == pytest.approx(float(expected))


def test_a_year_with_nothing_to_compare_says_so(desk: Desk) -> None:
    answer = desk.ask("year by year growth of trade 2015-2020", today=TODAY)
    assert answer.status is Outcome.ANSWERED
    assert "no figure" in answer.comparison[0]


def test_a_tiny_base_is_called_tiny(desk: Desk) -> None:
    answer = desk.ask("monthly growth of exports in 2022", today=TODAY)
    february = next(line for line in answer.comparison if line.startswith("February 2022"))
    assert "so small a base" in february


def test_where_no_period_can_be_compared_there_is_no_data(desk: Desk) -> None:
    answer = desk.ask("monthly growth of exports in 1996", today=TODAY)
    assert answer.status is Outcome.NO_DATA


@pytest.mark.parametrize(
    "question",
    [
        "month on month export growth for each month of 2025",
        "2025년 월별 수출 전월 대비 증감률",
        "2025年各月出口环比",
    ],
)
def test_month_on_month_is_the_rate_on_the_month_before(desk: Desk, question: str) -> None:
    stepwise = desk.ask(question, today=TODAY)
    yearly = desk.ask("yoy export growth for each month of 2025", today=TODAY)
    rates = {str(one.period): one for one in stepwise.figures if one.unit is Unit.PERCENT}
    march = rates["2025-03"]
    cells = {str(cell.period): cell.value or 0 for cell in march.receipt.cells}
    before = cells["2025-02"]
    assert round(march.value, 6) == round((cells["2025-03"] - before) / before * 100, 6)
    assert stepwise.comparison != yearly.comparison


def test_periods_that_are_named_have_a_rate_each(desk: Desk) -> None:
    answer = desk.ask("export growth in 2018 and 2020", today=TODAY)
    assert [line[:4] for line in answer.comparison] == ["2018", "2020"]
