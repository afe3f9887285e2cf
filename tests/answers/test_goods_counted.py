"""Goods are counted and picked by a mark of money, and held against the bans of their time."""

from datetime import date

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.goods.topics import PAST_MARK, TRADED
from bot.questions.query import Outcome
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _codes(answer: Answer) -> list[str]:
    return [one.commodity.code for one in answer.figures if one.role is Role.COMPARISON]


def test_goods_past_a_mark_are_counted_and_listed(desk: Desk) -> None:
    answer = desk.ask("how many exports were over $2m in September 2022?", today=_TODAY)
    assert answer.query is not None
    assert answer.query.topic == PAST_MARK
    assert _codes(answer) == ["4011", "1507", "30", "2403"]
    assert [int(one.value) for one in answer.figures[:2]] == [4, 9]
    assert "no complete table" in answer.text


def test_goods_below_a_mark_are_not_those_above_it(desk: Desk) -> None:
    answer = desk.ask("which exports were below $1m in September 2022?", today=_TODAY)
    above = desk.ask("which exports were above $1m in September 2022?", today=_TODAY)
    assert set(_codes(answer)).isdisjoint(_codes(above))


def test_a_mark_in_yuan_is_held_against_yuan_alone(desk: Desk) -> None:
    answer = desk.ask(
        "which imports were over 100 million yuan in January-October 2023?", today=_TODAY
    )
    assert {str(one.unit) for one in answer.figures if one.role is Role.COMPARISON} == {"CNY"}


def test_a_list_across_all_goods_is_told_after_the_goods(desk: Desk) -> None:
    answer = desk.ask("composition of exports in the first half of 2024", today=_TODAY)
    codes = [one.commodity.code for one in answer.figures if one.measure == "rank"]
    assert codes[:2] == ["33", "91"]
    assert codes.index("G-luxury-kr") > codes.index("57")


def test_what_is_known_in_part_alone_leads_no_order(desk: Desk) -> None:
    answer = desk.ask("biggest export in 2023", today=_TODAY)
    assert answer.status is Outcome.NO_DATA


def test_goods_of_both_flows_are_told_where_none_is_named(desk: Desk) -> None:
    answer = desk.ask("how many goods were worth more than $1m in August 2022?", today=_TODAY)
    assert "China's exports" in answer.text
    assert "China's imports" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "did the 2017 imports break sanctions?",
        "2017년 수입 중 제재 위반 품목이 있나",
        "2017年进口有没有违反制裁",
    ],
)
def test_the_goods_of_a_range_are_held_against_the_bans_of_their_time(
    question: str, desk: Desk
) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.query is not None
    assert answer.query.topic == TRADED
    assert _codes(answer) == ["2701", "2601", "79", "74", "2607"]


def test_a_month_without_goods_says_so_before_the_measures(desk: Desk) -> None:
    answer = desk.ask("Does anything in the July data break sanctions?", today=_TODAY)
    assert answer.status is Outcome.NO_DATA
    assert "no figures for single goods" in answer.headline
    assert "violation" in answer.text


def test_reported_zeros_are_named_beside_the_bans(desk: Desk) -> None:
    answer = desk.ask("did anything in March 2018 imports break sanctions?", today=_TODAY)
    assert "Published as none" in answer.text
    assert "coal (HS 2701)" in answer.text


def test_measures_are_those_in_force_by_then_or_adopted_then(desk: Desk) -> None:
    in_force = desk.ask("which sanctions were in force in 2016?", today=_TODAY)
    assert "2397" not in in_force.text
    assert "2270" in in_force.text
    adopted = desk.ask("what UN sanctions were passed in 2017", today=_TODAY)
    assert "2397" in adopted.text
    assert "2270" not in adopted.text
