"""Changes told in amounts: beside a published rate, and of a balance by the side it stands on."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.answers.kinds.balances import balance_key
from bot.dataset.change import Change
from bot.dataset.dataset import Dataset
from bot.dataset.findings import Formula, Found, Lane
from bot.questions.query import Grain, Outcome
from bot.trade import Period, Tier, Unit

TODAY = date(2026, 11, 24)
_LANE = Lane(Tier.OFFICIAL, "gacc", Unit.CNY)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    "question",
    [
        "how much more did China export in 2025 than in 2024",
        "2025년 수출은 2024년보다 얼마나 더 많아?",
        "2025年出口比2024年多多少",
    ],
)
def test_a_published_rate_stands_beside_both_amounts_and_their_difference(
    desk: Desk, question: str
) -> None:
    figures = desk.ask(question, today=TODAY).figures
    rate, now, before, gap = figures[:4]
    assert (rate.role, rate.unit) == (Role.ANSWER, Unit.PERCENT)
    assert gap.value == now.value - before.value
    assert {now.unit, before.unit, gap.unit} == {Unit.CNY}


@pytest.mark.parametrize(
    ("before", "now", "key"),
    [
        (5, 9, "change.balance.surplus.wider"),
        (9, 5, "change.balance.surplus.narrower"),
        (-5, -9, "change.balance.deficit.wider"),
        (-9, -5, "change.balance.deficit.narrower"),
        (-1, 9, "change.balance.turned.surplus"),
        (9, -1, "change.balance.turned.deficit"),
        (5, 5, "change.balance"),
    ],
)
def test_a_balance_is_told_by_its_side_and_by_its_size(before: int, now: int, key: str) -> None:
    assert balance_key(_moved(before, now)) == key


def test_a_balance_without_an_earlier_figure_only_stands_where_it_stands() -> None:
    later = _found(5, 2025)
    alone = Change(None, later, None, published=True, one_vintage=True)
    assert balance_key(alone) == "change.balance"


def _moved(before: int, now: int) -> Change:
    return Change(None, _found(now, 2025), _found(before, 2024), published=False, one_vintage=True)


def _found(value: int, year: int) -> Found:
    return Found(Decimal(value), _LANE, Period.year(year), Formula.EXPORTS_LESS_IMPORTS, ())


@pytest.mark.parametrize(
    "question",
    [
        "imports as a percentage of exports in 2025",
        "2025년 수입은 수출의 몇 퍼센트?",
        "2025年进口是出口的百分之几",
    ],
)
def test_imports_as_a_part_of_exports_lead_with_the_percentage(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=TODAY)
    part = next(one for one in answer.figures if one.unit is Unit.PERCENT)
    times = next(one for one in answer.figures if one.unit is Unit.RATIO)
    assert float(part.value) == pytest.approx(100 / float(times.value))
    assert "19.2%" in answer.headline


def test_a_rate_without_an_earlier_yuan_figure_is_told_in_dollars_too(desk: Desk) -> None:
    answer = desk.ask("growth of exports in 2024", today=TODAY)
    assert any("2023" in line and "$" in line for line in answer.comparison)
    assert any(one.unit is Unit.USD and one.period == Period.year(2023) for one in answer.figures)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("2025년 1월 수출은 전년 동월 대비 얼마나 늘었나", "많습니다"),
        ("2026년 1월 수출은 전년 동월 대비 얼마나 줄었나", "적습니다"),
    ],
)
def test_the_printed_amounts_say_which_is_larger(desk: Desk, question: str, first: str) -> None:
    lines = desk.ask(question, today=TODAY).comparison
    assert any(line.startswith("공표 금액으로는") and first in line for line in lines)


def test_an_average_over_counted_years_is_one_of_a_year(desk: Desk) -> None:
    answer = desk.ask("近三年平均出口", today=TODAY)
    assert answer.query is not None
    assert answer.query.grain is Grain.YEAR


def test_the_average_month_of_a_year_alone_is_set_against_the_newest_month(desk: Desk) -> None:
    answer = desk.ask("수출은 2019년 월평균 대비 어느 정도인가요", today=TODAY)
    assert answer.query is not None
    assert answer.query.period == Period(desk.dataset.latest, desk.dataset.latest)
    assert answer.query.compare == Period.year(2019)


def test_an_average_without_any_figure_is_declined(desk: Desk) -> None:
    answer = desk.ask("average monthly exports of live animals in 2025", today=TODAY)
    assert answer.status is Outcome.NO_DATA
