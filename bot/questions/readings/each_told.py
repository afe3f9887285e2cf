"""Tells the queries of one question that are all answered, one below the other: both rates."""

from dataclasses import replace

from bot.questions.query import BOTH_RATES, WITHIN, Kind, TradeQuery
from bot.questions.readings.either_side import either_side
from bot.questions.readings.market_prices import rate_beside_rice
from bot.questions.readings.notes_asked import notes_of
from bot.questions.readings.without_range import whole_then_each
from bot.questions.signals import Signals, goods
from bot.questions.vocabulary.measures import CURRENCIES
from bot.trade import Unit


def goods_apart(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """Are coal and iron ore banned: the same of each good, where no answer holds several."""
    if not query.beside or query.topic == WITHIN or query.kind in {Kind.LEVEL, Kind.METHOD}:
        return ()
    named = goods(signals) or (query.commodity, *query.beside)
    return tuple(replace(query, commodity=one, beside=()) for one in named)


def readings_apart(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """The won in two Januaries, the two exchange rates there are, growth in each currency."""
    if query.topic in {BOTH_RATES, "won", "rice", "yuan"} and rate_beside_rice(signals):
        return tuple(replace(query, topic=one) for one in rate_beside_rice(signals))
    if query.topic == BOTH_RATES:
        return tuple(replace(query, topic=money) for money in ("yuan", "won"))
    bare = query.kind is Kind.CHANGE and not query.topic and query.unit is None
    if bare and CURRENCIES.search(signals.text):
        # Growth in yuan and in dollars: a rate of each.
        return tuple(replace(query, unit=money) for money in (Unit.CNY, Unit.USD))
    if query.kind is not Kind.CONTEXT or query.asks is not Kind.LEVEL or not query.others:
        return ()
    named = tuple(one for one in (query.period, *query.others) if one is not None)
    return tuple(replace(query, period=one, others=(), told=named) for one in named)


def each_of(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """The queries of one question that are all told, one below the other; none of most."""
    apart = goods_apart(query, signals) or readings_apart(query, signals)
    apart = apart or either_side(query, signals) or notes_of(query, signals)
    return apart or whole_then_each(query, signals)
