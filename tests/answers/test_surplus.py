"""Whether a side ever ran a surplus: by the year first, with the months that differ."""

from datetime import date

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import EVER_RAN, Kind, Outcome, TradeQuery
from bot.trade import Flow, Language, Period

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def test_a_deficit_of_single_months_is_told_though_no_year_has_one(desk: Desk) -> None:
    answer = desk.ask("has China ever run a deficit with North Korea?", today=TODAY)
    count, among = (one for one in answer.figures if one.measure == "count")
    assert answer.headline.startswith("In no full year, but in")
    assert 0 < count.value < among.value
    assert any(line.startswith("Namely ") for line in answer.comparison)


def test_a_surplus_of_every_year_is_a_yes_with_the_largest(desk: Desk) -> None:
    answer = desk.ask("was there ever a surplus?", today=TODAY)
    count, among = [one for one in answer.figures if one.measure == "count"][:2]
    assert answer.headline.startswith("Yes: China ran a surplus")
    assert count.value == among.value
    assert any(line.startswith("By month: ") for line in answer.comparison)


def test_within_a_year_the_months_are_told(desk: Desk) -> None:
    yes = desk.ask("was there ever a deficit in 2016?", today=TODAY)
    no = desk.ask("was there ever a deficit in 2019?", today=TODAY)
    figure = next(one for one in yes.figures if one.role is Role.ANSWER)
    assert yes.headline.startswith("Yes")
    assert figure.value < 0
    assert no.headline.startswith("No")
    assert no.comparison == ()


def test_the_norths_surplus_is_chinas_deficit(desk: Desk) -> None:
    norths = desk.ask("did north korea ever run a surplus with china?", today=TODAY)
    chinas = desk.ask("did china ever run a deficit with north korea?", today=TODAY)
    assert norths.headline == chinas.headline


def test_a_range_without_a_balance_is_no_data(desk: Desk) -> None:
    query = TradeQuery(
        Kind.EXTREME, flow=Flow.BALANCE, period=Period.parse("1993-01..1995-12"), topic=EVER_RAN
    )
    answer = desk.answer_query("", query, Language.ENGLISH, today=TODAY)
    assert answer.status is Outcome.NO_DATA
