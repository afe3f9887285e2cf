"""The good that holds the place asked for is the answer, and no other is given in its stead."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.settings import PROJECT
from bot.trade import CommodityCode, Flow

_TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _goods(answer: Answer) -> list[CommodityCode]:
    return [one.commodity for one in answer.figures if one.role is Role.ANSWER]


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("2018년 수출 2위 품목", "31"),
        ("2018년 중국이 북한에 세 번째로 많이 판 물건", "1701"),
        ("second largest export good in 2018", "31"),
        ("2018年第二大出口商品", "31"),
    ],
)
def test_the_good_of_the_place_asked_for_is_the_answer(
    question: str, code: str, desk: Desk
) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert _goods(answer) == [CommodityCode(code)]
    assert {one.value for one in answer.figures if one.measure == "rank" and one.value < Decimal(9)}


def test_a_place_beyond_the_goods_that_are_known_has_no_answer(desk: Desk) -> None:
    answer = desk.ask("2025년에 중국이 북한에 두 번째로 많이 판 품목은", today=_TODAY)
    assert answer.status is Outcome.NO_DATA
    assert answer.figures == ()
    assert answer.choices


def test_coal_exports_without_a_country_are_those_that_are_told_of_last(desk: Desk) -> None:
    answer = desk.ask("석탄 수출", today=_TODAY)
    assert answer.query is not None
    assert answer.query.flow is Flow.IMPORT
    assert "북한 기준" in answer.text


def test_a_good_without_a_period_is_held_against_its_own_year_before(desk: Desk) -> None:
    answer = desk.ask("wig imports year on year", today=_TODAY)
    assert answer.query is not None
    assert answer.query.period is not None
    assert answer.query.compare == answer.query.period.shifted_years(-1)
