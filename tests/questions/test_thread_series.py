"""What short messages ask of a market series, or of the releases, that a thread is about."""

from datetime import date

import pytest
from thread_talk import last_answer

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _last(desk: Desk, *messages: str) -> Answer:
    return last_answer(desk, *messages, today=_TODAY)


@pytest.mark.parametrize(
    ("thread", "asks"),
    [
        (("won rate in Pyongyang", "when was it highest?"), Kind.EXTREME),
        (("rice price in Pyongyang", "compared with 2019?"), Kind.CHANGE),
        (("won rate", "how has it moved since May?"), Kind.CHANGE),
        (("won rate", "average in 2025?"), Kind.AVERAGE),
        (("평양 쌀값", "2024년은?", "제일 높았던 때는?"), Kind.EXTREME),
        (("평양 환율", "작년보다 얼마나 올랐어?"), Kind.CHANGE),
        (("平壤米价", "平均呢?"), Kind.AVERAGE),
        (("平壤汇率", "最高是什么时候?"), Kind.EXTREME),
        (("平壤汇率", "比去年涨了多少?"), Kind.CHANGE),
    ],
)
def test_a_series_stays_what_is_spoken_of(desk: Desk, thread: tuple[str, ...], asks: Kind) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert query.kind is Kind.CONTEXT
    assert query.asks is asks


@pytest.mark.parametrize(
    "thread",
    [
        ("won rate", "and exports last month?", "when was it highest?"),
        ("평양 환율", "그럼 2024년 수출은?", "제일 높았던 달은?"),
        ("平壤汇率", "那2024年出口呢?", "最高是哪个月?"),
    ],
)
def test_trade_spoken_of_after_a_series_is_what_is_ranked(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert query.kind is Kind.EXTREME


@pytest.mark.parametrize(
    "thread",
    [
        ("latest month?", "and when is the next one?"),
        ("what's new?", "when's the next one?"),
        ("최신 통계가 언제 거야", "다음은 언제?"),
        ("最新数据是哪个月", "下次什么时候?"),
    ],
)
def test_the_next_one_is_the_release_to_come(desk: Desk, thread: tuple[str, ...]) -> None:
    answer = _last(desk, *thread)
    assert answer.query is not None
    assert answer.query.kind is Kind.NEXT_RELEASE
    assert answer.query.period is None
