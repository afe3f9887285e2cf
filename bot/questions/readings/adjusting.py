"""Sets a query right where its parts, read one by one, would miss what the whole asks."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.goods.about import placed_in
from bot.questions.goods.dividing import divided
from bot.questions.goods.units import in_its_unit
from bot.questions.periods import MentionKind
from bot.questions.query import PAST, PEAK, TROUGH, Kind, TradeQuery
from bot.questions.readings.alike import one_above_the_other
from bot.questions.readings.coming_back import in_its_year
from bot.questions.readings.from_ends import by_year_or_month
from bot.questions.readings.highest_since import among_since, since_when
from bot.questions.readings.means import averaged
from bot.questions.readings.measures_asked import restricted
from bot.questions.readings.moving import between_the_ends, from_to, grown_since, happened_between
from bot.questions.readings.newer_than import past_the_newest
from bot.questions.readings.of_markets import of_market
from bot.questions.readings.past_a_level import past_level
from bot.questions.readings.period_by_period import stepping
from bot.questions.readings.placing import GRAINS, passes_year, ranked
from bot.questions.readings.rates_apart import one_by_one
from bot.questions.readings.releases_timed import next_release, to_come
from bot.questions.readings.revisions_asked import of_the_later_bulletin
from bot.questions.readings.seasons import held_against_since, same_months
from bot.questions.readings.set_against import by_then, one_flow_above
from bot.questions.readings.side_by_side import (
    against_one,
    held_each,
    newest_first,
    with_a_running_year,
)
from bot.questions.readings.surplus import ever_ran, side_since
from bot.questions.readings.when_traded import when_traded
from bot.questions.readings.year_by_year import (
    course_of_years,
    from_first_to_last,
    of_two_years,
    over_years_gone,
    rates_gone,
    share_by_year,
    years_apart,
)
from bot.questions.signals import Signals
from bot.trade import Flow, Month, Period, Unit


def adjusted(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """The query as its kind wants it."""
    held = with_a_running_year(query, signals) or happened_between(query, signals)
    if held := held or past_the_newest(query, signals, latest):
        return held
    query = replace(query, unit=in_its_unit(query, signals.text))
    if query.kind is Kind.CONTEXT:
        return of_market(query, signals, latest)
    if query.kind is Kind.WHATS_NEW:
        query = _in_a_few_lines(of_the_later_bulletin(query, signals, latest), latest)
    if query.kind is Kind.LEVEL:
        query = passes_year(query, signals, latest) or query
    if query.kind is Kind.SHARE:
        query = share_by_year(query, signals, latest)
    if query.kind is Kind.COVER:
        query = _cover(query, signals, latest)
    if query.kind is Kind.AVERAGE:
        query = averaged(query, signals, latest)
    if query.kind is Kind.WHEN and query.topic == PAST:
        return past_level(query, signals, latest)
    query = by_then(query, signals)
    if adjust := _ADJUSTMENTS.get(query.kind):
        query = adjust(query, signals)
    query = held_against_since(same_months(query, signals, latest), signals)
    return to_come(query, signals, latest)


def _in_a_few_lines(query: TradeQuery, latest: Month) -> TradeQuery:
    """A year in a few lines is the year, and not its last month; January comes with February."""
    period = query.period
    if period is None or period.is_month or period.end >= latest:
        return query
    february = Month(period.end.year, 2)
    if period == Period(february + -1, february):
        return replace(query, period=Period(february, february))
    return replace(query, kind=Kind.LEVEL)


def _extreme(query: TradeQuery, signals: Signals) -> TradeQuery:
    return since_when(query, signals) or among_since(query, signals) or ever_ran(query, signals)


def _swing(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The largest move by rate where the words speak of one, else by amount."""
    text = signals.text
    unit = Unit.PERCENT if _BY_RATE.search(text) else query.unit
    named = _MOVED.search(text)
    grain = query.grain if named is None else GRAINS[named["grain"][0]]
    fell = _FELL.search(text) or (signals.has(Cue.FALL) and not signals.has(Cue.RISE))
    return replace(query, compare=None, unit=unit, others=(), grain=grain, highest=not fell)


_BY_RATE = re.compile(
    r"\brates?\b|%|\bper ?cent|\bgrowth\b|\bgrowing\b|\bfast(?:est)?\b|\bsteep|\bsharp"
    r"|[률율]|퍼센트|빠르|가파|급격|[幅率]|百分|增速|降速|最快|最猛"
)
_MOVED = re.compile(r"\b(?:growing|falling|single) (?P<grain>year|quarter|half)\b")
_FELL = re.compile(
    r"\b(?:drop|fall|fell|declin|decreas|slump|plung|dip|contract|shr[aiu]nk|tumbl|los[st])"
    r"|줄|감소|급감|떨어|하락|폭락|낙폭|降|跌|减少|下滑|缩"
)


def _change(query: TradeQuery, signals: Signals) -> TradeQuery:
    if query.topic in {TROUGH, PEAK}:
        return by_year_or_month(query, signals)
    if one_flow_above(signals):
        return replace(query, kind=Kind.LEVEL, flow=Flow.BALANCE, compare=None, topic="")
    query = rates_gone(query, signals)
    ranged = query.period is not None and len(query.period) > query.grain.months
    if query.each and (ranged or query.compare) and not query.others:
        # "Growth each year since 2020" wants every year of them, not 2025 against 2020.
        return one_by_one(query, signals)
    if over_years := from_first_to_last(query, signals):
        return over_years
    period = query.period
    ends = None if period is None or query.compare is not None else from_to(signals, period)
    if ends is not None:
        return replace(query, period=ends[1], compare=ends[0])
    return _one_change(query, signals)


def _one_change(query: TradeQuery, signals: Signals) -> TradeQuery:
    period, compare = query.period, query.compare
    alone = len(signals.periods.compare) == 1
    moves = signals.periods.change or signals.has(Cue.RISE, Cue.FALL)
    several = query.beside or query.topic == "both" or query.others
    explicit = (one for one in signals.periods.compare if one.kind is MentionKind.EXPLICIT)
    against = [one.period for one in explicit if one.period is not None]
    earlier = period and all(one.end < period.end for one in (*query.others, *against))
    among = compare is not None and compare in against and query.others and not earlier
    rated = query.each and signals.periods.compare
    if not moves and not rated and (among or (compare is None and several)):
        # "Rice versus flour", "2024 with 2016 and 2019": side by side, not one in two periods.
        others = (compare, *query.others) if among and compare else query.others
        each = alone and compare is not None and held_each(query, compare)
        level = replace(query, kind=Kind.LEVEL, others=others, compare=None)
        return against_one(query, compare) if each and compare else level
    if compare is not None and compare == period:
        # "Before sanctions, e.g. in 2016" names the same range twice.
        return replace(query, kind=Kind.LEVEL, compare=None)
    if compare is None and period is not None:
        apart = not moves or over_years_gone(signals)
        return years_apart(query, period) if apart else grown_since(query, signals)
    if period is None or compare is None:
        return query
    named = compare in against
    beside = _SET_BESIDE.search(signals.text) and not _LEANING.search(signals.text)
    # "2019 vs 2025" sets two ranges side by side: the later is what changed.
    apart = period.end < compare.start
    apart = apart and bool(beside or named or not _LEANING.search(signals.text))
    return newest_first(query, [period, compare, *query.others, *against]) if apart else query


_LEANING = re.compile(
    r"\b(?:higher|lower|more|less|above|below|bigger|smaller|larger|exceed\w*|than)\b"
    r"|보다|대비|(?<![相对])比(?!较)"
)
_SET_BESIDE = re.compile(r"\b(?:vs|versus|v|compared?|comparison)\b|비교|相比|比较|对比")


def _level(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The month a rolling range runs to is no range of its own; what is leant on is a share."""
    mains = signals.periods.main
    if when_traded(query, signals):
        return replace(query, each=True)
    if signals.commodity and _LEANS.search(signals.text) and not query.beside:
        return replace(query, kind=Kind.SHARE)
    if query.period and len(query.others) == 1 and one_above_the_other(query, signals):
        before, after = sorted((query.period, query.others[0]))
        return replace(query, kind=Kind.CHANGE, period=after, compare=before, others=())
    runs_to = any(
        mention.period is not None
        and query.others == (mention.period,)
        and query.period is not None
        and mention.period.end == query.period.end
        and _RUNNING_TO.search(signals.text[: mention.start])
        for mention in mains[1:]
    )
    return replace(query, others=()) if runs_to else query


_LEANS = re.compile(r"\bdepend\w*|\brelian\w+|\brel(?:y|ies|ied)\b|의존|依赖|倚重")
"""How dependent exports are on wigs is what part of them they are."""


_RUNNING_TO = re.compile(r"\b(?:to|until|till|through|ending|ended|up to)(?: in| with)? $")


def _cover(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """The ratio of 2025 against that of 2019: each by itself; of no range, the last whole year."""
    if query.compare is None:
        return query
    if query.period is None:
        against = next((one.baseline for one in signals.periods.compare if one.baseline), None)
        if against is None or against.year is None:
            return replace(
                query, period=Period(latest, latest), others=(query.compare,), compare=None
            )
        whole = Period.year((latest + 1).year - 1)
        return replace(query, period=whole, others=(Period.year(against.year),), compare=None)
    return replace(query, others=(*query.others, query.compare), compare=None)


def _trend(query: TradeQuery, signals: Signals) -> TradeQuery:
    """One month has no course of its own: it is told as a whole, or by its figure."""
    if query.period is None or not query.period.is_month:
        return course_of_years(query, signals)
    if all(mention.kind is MentionKind.LATEST for mention in signals.periods.main):
        return replace(query, period=None)
    whole = query.commodity.is_total and signals.flow is None and not signals.has(Cue.BALANCE)
    return replace(query, kind=Kind.WHATS_NEW if whole else Kind.LEVEL, each=False)


_ADJUSTMENTS: dict[Kind, Callable[[TradeQuery, Signals], TradeQuery]] = {
    Kind.ABOUT: placed_in,
    Kind.APPEARED: in_its_year,
    Kind.VANISHED: in_its_year,
    Kind.RANK: ranked,
    Kind.SWING: _swing,
    Kind.COUNT: stepping,
    Kind.WHEN: stepping,
    Kind.STREAK: lambda query, signals: side_since(stepping(query, signals), signals),
    Kind.CHANGE: _change,
    Kind.EXTREME: _extreme,
    Kind.LEVEL: _level,
    Kind.TREND: _trend,
    Kind.UNIT_VALUE: of_two_years,
    Kind.RESTRICTION: restricted,
    Kind.NEXT_RELEASE: next_release,
    Kind.TOP: between_the_ends,
    Kind.COMPOSITION: divided,
}
