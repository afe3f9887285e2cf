"""What short messages ask of a market series, or of the releases, that a thread is about."""

from datetime import date

import pytest
from thread_talk import last_answer

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import RICE_IN_DOLLARS, Kind
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


@pytest.mark.parametrize(
    "thread",
    [
        ("다음 발표 언제야", "몇월치야?"),
        ("when is the next release", "which month will it cover"),
        ("下次什么时候公布", "那是几月的数据"),
    ],
)
def test_the_month_of_the_next_release_is_told_with_it(desk: Desk, thread: tuple[str, ...]) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert query.kind is Kind.NEXT_RELEASE


@pytest.mark.parametrize(
    "thread",
    [
        ("2023년 수입 1위 품목은", "2025년에도 1위야?"),
        ("what was the top import in 2023", "was it also first in 2025"),
        ("2023年进口第一大商品", "2025年还是第一吗"),
    ],
)
def test_a_first_place_after_goods_in_order_is_that_of_a_good(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert query.kind is Kind.TOP


@pytest.mark.parametrize(
    "thread",
    [
        ("북한 석탄 수출 언제 금지됐어", "그 전해엔 얼마였어"),
        ("when was coal banned", "how much the year before that"),
        ("煤炭什么时候被禁的", "前一年进口多少"),
    ],
)
def test_a_year_counted_from_a_ban_is_asked_back_for(desk: Desk, thread: tuple[str, ...]) -> None:
    answer = _last(desk, *thread)
    assert answer.query is None
    assert answer.refusal == "bad_period"


@pytest.mark.parametrize(
    "thread",
    [
        ("평양 쌀값", "달러로는?"),
        ("rice price in Pyongyang", "in dollars?"),
        ("平壤米价", "换成美元呢"),
    ],
)
def test_rice_is_told_in_dollars_at_the_rate_of_its_day(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert query.topic == RICE_IN_DOLLARS


@pytest.mark.parametrize(
    "thread",
    [
        ("평양 환율", "최고치는?", "그때 쌀값은"),
        ("won rate", "when was it highest", "and the rice price then"),
        ("平壤汇率", "最高是什么时候", "那时米价呢"),
    ],
)
def test_another_price_of_the_day_of_an_extreme_is_asked_back_for(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    assert _last(desk, *thread).refusal == "bad_period"
