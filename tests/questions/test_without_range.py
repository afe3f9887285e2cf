"""A list without a range is told as the course of all there is; a good keeps its newest figure."""

from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.without_range import course_of_all
from bot.trade import CommodityCode, Period

_LISTED = TradeQuery(Kind.LEVEL, each=True)


def test_a_list_of_all_trade_without_a_range_is_a_course() -> None:
    assert course_of_all(_LISTED).kind is Kind.TREND


def test_a_list_with_a_range_of_a_good_or_of_other_kinds_stays() -> None:
    queries = (
        TradeQuery(Kind.LEVEL, each=True, period=Period.year(2025)),
        TradeQuery(Kind.LEVEL, each=True, commodity=CommodityCode("6704")),
        TradeQuery(Kind.CHANGE, each=True),
        TradeQuery(Kind.LEVEL),
    )
    assert [course_of_all(query) for query in queries] == list(queries)
