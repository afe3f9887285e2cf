"""What is quoted back of a question nobody understood."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.answers.refusals import quoted
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Outcome, Reading, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Period

TODAY = date(2026, 8, 20)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("zorgle", "zorgle"),
        ("zorgle 5,000", "zorgle"),
        ("<@everyone> zorgle", "everyone zorgle"),
        ("千斤printed zorgle", "zorgle"),
        ("五千万", "…"),
        ("1234", "…"),
        ("", "…"),
    ],
)
def test_words_are_quoted_without_mark_up_mention_or_number(words: str, shown: str) -> None:
    assert quoted(words) == shown


def test_number_words_of_another_language_hold_no_answer_back(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("2024年千斤printed exṖports for june 2024솏", today=TODAY)
    assert answer.status is Outcome.NEEDS_CHOICE
    assert "千斤" not in answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("exports in October 2026", "By China's calendar October 2026 should be out"),
        ("exports in November 2026", "China has not published November 2026 yet"),
        ("was the October 2026 figure revised?", "By China's calendar October 2026 should be out"),
        ("2026년 10월 수출", "2026년 10월 통계는 이미 나와 있어야 하지만"),
        ("2026年10月出口", "2026年10月数据应已公布"),
    ],
)
def test_a_month_that_is_due_but_not_held_is_told_from_one_not_out_yet(
    dataset: Dataset, question: str, said: str
) -> None:
    answer = Desk(dataset).ask(question, today=date(2026, 11, 26))
    assert answer.status is Outcome.NO_DATA
    assert said in answer.text
    assert answer.figures == ()


def test_a_share_of_the_world_is_north_koreas_also_where_the_words_leave_it_out(
    dataset: Dataset,
) -> None:
    answer = Desk(dataset).ask("占中国总出口的比重", today=date(2026, 11, 26))
    assert "中国对朝鲜出口占中国对全球出口的" in answer.text
    assert answer.query is not None
    assert answer.query.partner == "PRK"


@pytest.mark.parametrize("language", Language)
def test_both_flows_of_a_good_assume_no_direction(dataset: Dataset, language: Language) -> None:
    coal = TradeQuery(
        Kind.LEVEL,
        flow=Flow.TOTAL,
        flow_given=False,
        commodity=CommodityCode("2701"),
        period=Period.year(2016),
    )
    reading = Reading(language, query=coal, remarks=(("flow_assumed", ""),))
    answer = Desk(dataset).answer("", reading, today=TODAY)
    assert answer.status in {Outcome.ANSWERED, Outcome.NO_DATA}
    assert answer.headline
