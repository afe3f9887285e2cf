"""The least of all goods, and the largest but one that is passed over, are told of whole tables."""

from datetime import date

import pandas as pd
import pytest
from detail_goods import by_code

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.questions.query import Outcome
from bot.trade import Flow

TODAY = date(2026, 8, 20)


@pytest.mark.parametrize(
    "question",
    [
        "what did China import the least of in June 2025?",
        "2025년 6월 가장 적게 수입한 품목은?",
        "2025年6月进口最少的商品是什么?",
    ],
)
def test_the_least_good_of_a_whole_table_is_told(
    desk: Desk, frame: pd.DataFrame, question: str
) -> None:
    answer = desk.ask(question, today=TODAY)
    least = min(
        by_code(frame, 4, month="2025-06", flow=Flow.IMPORT).items(), key=lambda one: one[1]
    )
    told = next(one for one in answer.figures if one.role is Role.ANSWER)
    assert (told.commodity.code, told.value) == least


@pytest.mark.parametrize(
    "question",
    [
        "top imports excluding wigs in June 2025",
        "2025년 6월 가발 제외하고 상위 수입 품목",
        "2025年6月除假发外进口最多的商品",
    ],
)
def test_the_largest_goods_but_one_are_told_without_it(
    desk: Desk, frame: pd.DataFrame, question: str
) -> None:
    answer = desk.ask(question, today=TODAY)
    goods = by_code(frame, 4, month="2025-06", flow=Flow.IMPORT)
    largest = max((one for one in goods if one != "6704"), key=lambda one: goods[one])
    told = next(one for one in answer.figures if one.role is Role.ANSWER)
    assert told.commodity.code == largest
    assert "6704" not in {one.commodity.code for one in answer.figures}


def test_the_least_of_a_few_goods_that_are_named_is_not_the_least_of_all(desk: Desk) -> None:
    answer = desk.ask("what did China import the least of in 2024?", today=TODAY)
    assert answer.status is Outcome.NO_DATA
    assert "cannot be told" in answer.text


def test_nothing_is_made_up_where_no_other_good_is_named(desk: Desk) -> None:
    answer = desk.ask("top imports excluding wigs in 2025", today=TODAY)
    assert answer.status is Outcome.NO_DATA
    assert answer.text.startswith("Apart from wigs")
