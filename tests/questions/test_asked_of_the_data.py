"""Questions about the data themselves: what is held, what came out, and what no figure answers."""

from datetime import date

import pytest

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def asked(answer: Answer) -> tuple[Kind, str, str] | None:
    query = answer.query
    return None if query is None else (query.kind, query.topic, str(query.period))


@pytest.mark.parametrize(
    ("question", "kind", "topic", "period"),
    [
        ("do you have data for 2015?", Kind.ABOUT, "coverage", "2015-01..2015-12"),
        ("is there anything for 2024?", Kind.ABOUT, "coverage", "2024-01..2024-12"),
        ("do you have exports for 2016?", Kind.LEVEL, "", "2016-01..2016-12"),
        ("trade in 2016, is there any change?", Kind.CHANGE, "", "2016-01..2016-12"),
        ("2016년 교역액이 얼마나 있었어?", Kind.LEVEL, "", "2016-01..2016-12"),
        ("有10月的吗", Kind.ABOUT, "coverage", "2026-10"),
        ("why is your data stuck at july?", Kind.LATEST, "", "2026-07"),
        ("what was published in August 2025?", Kind.WHATS_NEW, "", "2025-07"),
        ("imports released in June 2025", Kind.LEVEL, "", "2025-01..2025-05"),
        ("when was the June 2025 data released?", Kind.NEXT_RELEASE, "", "2025-06"),
        ("the largest revision of 2025", Kind.REVISION, "largest", "2025-01..2025-12"),
        ("what did the May 2025 bulletin revise?", Kind.REVISION, "bulletin", "2025-05"),
        ("was May 2025 revised?", Kind.REVISION, "", "2025-05"),
        ("is anything published in february?", Kind.METHOD, "january", "2026-01"),
    ],
)
def test_what_is_asked_of_the_data_is_read_as_such(
    desk: Desk, question: str, kind: Kind, topic: str, period: str
) -> None:
    answer = desk.ask(question, today=TODAY)
    assert asked(answer) == (kind, topic, period), answer.text


@pytest.mark.parametrize(
    ("question", "refusal"),
    [
        ("petrol prices in Pyongyang", "market_price"),
        ("평양 휘발유 가격", "market_price"),
        ("平壤汽油价格", "market_price"),
        ("should China trade with North Korea?", "off_topic"),
        ("번역해줘: 수출", "off_topic"),
        ("写一首关于贸易的诗", "off_topic"),
        ("what's the weather in Dandong", "off_topic"),
        ("exports through Dandong", "province"),
        ("exports to NK by customs office", "province"),
        ("exports on 5 May 2025", "day"),
        ("exports if sanctions were lifted", "forecast"),
    ],
)
def test_what_no_figure_answers_is_refused_with_something_to_try(
    desk: Desk, question: str, refusal: str
) -> None:
    answer = desk.ask(question, today=TODAY)
    assert answer.refusal == refusal, answer.text
    assert answer.choices


@pytest.mark.parametrize(
    "question", ["what paid China for petrol imports per tonne in 2016?", "rice price in Pyongyang"]
)
def test_prices_at_customs_and_of_rice_are_not_refused(desk: Desk, question: str) -> None:
    assert desk.ask(question, today=TODAY).refusal != "off_topic"


@pytest.mark.parametrize(
    ("first", "then"),
    [("what's the won rate?", "and rice?"), ("북한 환율은?", "쌀은?"), ("平壤汇率", "大米呢")],
)
def test_rice_after_the_won_rate_is_its_price_in_the_same_market(
    desk: Desk, first: str, then: str
) -> None:
    before = desk.ask(first, today=TODAY).query
    answer = desk.answer(then, desk.read(then, today=TODAY, before=before), today=TODAY)
    assert asked(answer) == (Kind.CONTEXT, "rice", "None")
    assert len(answer.caveats) == 1, answer.caveats
