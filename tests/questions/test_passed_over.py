"""Clauses whose words nobody knows are passed over, unless they may name a good."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.settings import PROJECT

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    "question",
    [
        "we're flabbergasted by this, but what were exports in 2024?",
        "어안이 벙벙하네요. 2024년 수출 얼마예요?",
        "帮个忙呗，7月份的贸易差额",
    ],
)
def test_what_only_surrounds_the_question_does_not_stop_it(desk: Desk, question: str) -> None:
    assert desk.ask(question, today=TODAY).status is Outcome.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "graphene, exports in 2024?",
        "we trade graphene. how much did china export in 2024?",
        "my question is about graphene. what were exports in 2024?",
        "그래핀인데요 2022년 수출액은?",
        "그래핀 업체인데요, 2022년 수출액은?",
        "Over 90% of NK's trade is with China, right?",
        "朝鲜九成以上贸易靠中国，对吗",
    ],
)
def test_what_may_name_a_good_or_a_whole_that_no_table_has_is_asked_back(
    desk: Desk, question: str
) -> None:
    assert desk.ask(question, today=TODAY).status is Outcome.NEEDS_CHOICE
