"""The goods of one chapter or group are told alone, and one good is told by its place among all."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Outcome
from bot.settings import PROJECT
from bot.trade import CommodityCode, Flow, Unit

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _codes(answer: Answer) -> list[str]:
    told = (one for one in answer.figures if one.role in {Role.ANSWER, Role.COMPARISON})
    return [one.commodity.code for one in told if one.unit is Unit.USD]


@pytest.mark.parametrize(
    "question",
    [
        "which minerals did China import the most of in 2017?",
        "top minerals imported in 2017",
        "2017년 광물 중 수입이 가장 많은 품목",
        "2017年矿产品中进口最多的是什么",
    ],
)
def test_the_largest_goods_of_a_group_are_its_own(question: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.status is Outcome.ANSWERED
    assert _codes(answer) == ["2701", "2601", "271600"]


@pytest.mark.parametrize(
    "question",
    ["composition of China's food exports in 2022", "2022년 식품 수출 구성", "2022年食品出口构成"],
)
def test_a_group_is_made_up_of_its_own_goods(question: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.query is not None
    assert answer.query.kind is Kind.COMPOSITION
    assert _codes(answer) == ["1507", "1006", "1701", "1101"]


def test_without_a_direction_the_one_its_goods_went_is_taken(desk: Desk) -> None:
    answer = desk.ask("top 3 goods within chapter 26 in 2021", today=_TODAY)
    assert answer.query is not None
    assert answer.query.flow is Flow.IMPORT
    assert _codes(answer) == ["2611"]


def test_which_goods_are_told_of_the_nearest_range_where_the_group_has_none(desk: Desk) -> None:
    answer = desk.ask("which ores did China import in 2022?", today=_TODAY)
    assert answer.status is Outcome.NO_DATA
    assert "January–October 2022: tungsten ore (HS 2611)" in answer.text


def test_the_whole_is_told_beside_its_goods_where_it_is_known(desk: Desk) -> None:
    answer = desk.ask("top goods within minerals imports in 2015", today=_TODAY)
    assert "In all, China's imports of minerals and mineral fuels" in answer.text


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("rank of rice among exports in 2022", 6),
        ("2022년 수출에서 쌀은 몇 위", 6),
        ("2022年大米在出口中排第几", 6),
    ],
)
def test_a_good_is_told_by_its_place_among_all(question: str, place: int, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    first = next(one for one in answer.figures if one.role is Role.ANSWER)
    assert first.commodity == CommodityCode("1006")
    assert Decimal(place) in {one.value for one in answer.figures if one.unit is Unit.RANK}


def test_a_good_without_a_figure_is_said_to_have_none_among_those_that_have(desk: Desk) -> None:
    answer = desk.ask("rank of wine among exports in 2022", today=_TODAY)
    assert "China's exports of wine (HS 2204) to North Korea: no figure." in answer.text


def test_a_good_whose_place_is_asked_is_not_lost_in_its_chapter(desk: Desk) -> None:
    answer = desk.ask("where did wigs rank among imports in 2023", today=_TODAY)
    first = next(one for one in answer.figures if one.role is Role.ANSWER)
    assert (first.commodity.code, first.value) == ("6704", Decimal(162760000))


def test_a_group_of_goods_is_left_out_by_its_codes(desk: Desk) -> None:
    whole = desk.ask("top 5 exports in 2016", today=_TODAY)
    rest = desk.ask("top 5 exports in 2016 without oil", today=_TODAY)
    oil = CommodityCode("2710")
    assert any(CommodityCode(code).covers(oil) for code in _codes(whole))
    assert not any(CommodityCode(code).covers(oil) for code in _codes(rest))


def test_groups_without_codes_beside_each_other_are_told_as_missing(desk: Desk) -> None:
    answer = desk.ask("capital goods and consumer goods exports 2022", today=_TODAY)
    assert answer.status is Outcome.NO_DATA
    assert "capital goods" in answer.headline
