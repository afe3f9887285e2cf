"""Settles what a question leaves open: the direction its good went, and the range of its figure."""

from dataclasses import replace

from bot.answers.caveats import is_unrecorded
from bot.answers.draft import Draft
from bot.answers.lookup import book_for, look_up, printed_as, within_reach
from bot.dataset.book import Book
from bot.dataset.findings import Found
from bot.questions.query import Grain, Kind, Side, TradeQuery
from bot.trade import CommodityCode, Flow, Measure, Period
from bot.trade.commodity import HEADING_DIGITS
from bot.trade.flow import OBSERVED_FLOWS

_OFTEN = 10
"""Ranges with a figure from which a good is known for going one way: coal, wigs, seafood."""


def settle_flow(draft: Draft, book: Book) -> None:
    """Where the words name no direction, take exports, or imports where only they are known."""
    query = draft.query
    if query.flow is Flow.TOTAL and not query.commodity.is_total:
        _settle_the_one_known(draft, book)
        return
    if query.flow_given or query.commodity.is_total or query.flow is not Flow.EXPORT:
        return
    known = _known_at_all(draft, book)
    asked = query.period
    if asked is not None and not any(asked in periods for periods in known.values()):
        # Coal since 2017 is known by single months: the direction with more of them is meant.
        inside = {flow: {one for one in held if one in asked} for flow, held in known.items()}
        known = inside if any(inside.values()) else known
        flow = max(known, key=lambda one: (len(known[one]), one is Flow.EXPORT))
        draft.query = replace(query, flow=flow)
        return
    if asked is None and any(known.values()):
        # "Coal" is what is told of it last: China's imports, not its exports of 2014.
        flow = max(known, key=lambda one: (_newest(known[one]), len(known[one])))
        draft.query = replace(query, flow=flow)
        return
    for flow, periods in known.items():
        if asked in periods:
            draft.query = replace(query, flow=flow)
            return


def _settle_the_one_known(draft: Draft, book: Book) -> None:
    """Take "sugar trade" for what is known of it, where it is known to go one way alone."""
    query = draft.query
    whole = any(book.periods(lane, Flow.TOTAL, query.measure) for lane in book.lanes(query.measure))
    ways = [flow for flow, periods in _known(book, query).items() if periods]
    # An amount of money is told each way, with what there is none of.
    apart = query.kind is Kind.LEVEL and query.measure is Measure.VALUE
    if whole or apart or len(ways) != 1 or query.topic or query.beside:
        return
    draft.query = replace(query, flow=ways[0])
    draft.remark(f"one_way.{ways[0]}")


def _known_at_all(draft: Draft, book: Book) -> dict[Flow, set[Period]]:
    """What is known of a good by its code, by the finer one that is the same, or by its chapter."""
    query = draft.query
    known = _known(book, query)
    if any(known.values()):
        return known
    # Natural gas and solar panels are known by quantity alone.
    weighed = _known(book, replace(query, measure=Measure.QUANTITY))
    if any(weighed.values()):
        return weighed
    # Beer is printed as 220300 alone, the wristwatches of 2024 with clocks as chapter 91.
    known = _known(book_for(draft, replace(query, commodity=_same_goods(query.commodity))), query)
    wider = _known(book_for(draft, replace(query, commodity=_chapter(query.commodity))), query)
    of_it_all = any(query.period in periods for periods in wider.values())
    return known if any(known.values()) or not of_it_all else wider


def _known(book: Book, query: TradeQuery) -> dict[Flow, set[Period]]:
    """The ranges a good has figures for, each way."""
    return {
        flow: {
            period
            for lane in book.lanes(query.measure)
            for period in book.periods(lane, flow, query.measure)
        }
        for flow in (Flow.EXPORT, Flow.IMPORT)
    }


def _same_goods(commodity: CommodityCode) -> CommodityCode:
    is_heading = commodity.code.isdigit() and len(commodity.code) == HEADING_DIGITS
    return CommodityCode(f"{commodity.code}00") if is_heading else commodity


def _chapter(commodity: CommodityCode) -> CommodityCode:
    return CommodityCode(commodity.code[:2]) if commodity.code.isdigit() else commodity


def _newest(periods: set[Period]) -> tuple[int, int]:
    newest = max((period.end for period in periods), default=None)
    return (newest.year, newest.month) if newest else (0, 0)


def turn_side(draft: Draft, book: Book) -> None:
    """Take "wig exports" for North Korea's where China has none and no country was named."""
    query = draft.query
    if not query.flow_bare or query.commodity.is_total or query.flow.mirrored is query.flow:
        return
    period, newer = query.period, False
    ways = (query.flow, query.flow.mirrored)
    held = {flow: period is not None and _has(draft, book, flow, period) for flow in ways}
    if not any(held.values()):
        known = _known_at_all(draft, book)
        if period is not None:
            # "Coal exports in 2018": a month of it is told of, of one side only.
            within = {flow: {one for one in known[flow] if one.overlaps(period)} for flow in ways}
            mine, theirs = (within[flow] for flow in ways)
            newer = bool(mine) and len(theirs) > _OFTEN * len(mine)
            held = {query.flow: bool(mine) and not newer, query.flow.mirrored: bool(theirs)}
    if not any(held.values()):
        if not any(known.values()):
            # Antibiotics have no figure of their own; the single ones that have went one way.
            known = _of_its_parts(draft)
        mine, theirs = (known[flow] for flow in ways)
        # "Coal exports" are those that are told of later and more often: not China's of 2014.
        newer = bool(mine) and len(theirs) > len(mine) and _newest(theirs) > _newest(mine)
        # Where a range is named that neither has, exports are turned for what goes often alone.
        sure = period is None or query.flow is Flow.IMPORT
        enough = bool(theirs) if sure else len(theirs) >= _OFTEN
        held = {query.flow: bool(mine) and not newer, query.flow.mirrored: enough}
    if not held[query.flow] and held[query.flow.mirrored]:
        draft.query = replace(query, flow=query.flow.mirrored, side=Side.DPRK)
        draft.remark("side_newer" if newer else "side_turned")


_MOST_PARTS = 12
"""A chapter has many parts, and what went which way of it is told in no time."""


def _of_its_parts(draft: Draft) -> dict[Flow, set[Period]]:
    """The ranges that goods below the code, or in the group, have figures for, each way."""
    query = draft.query
    known: dict[Flow, set[Period]] = {Flow.EXPORT: set(), Flow.IMPORT: set()}
    # One good that went the other way says little of a group that is sold: building materials.
    grouped = query.flow is Flow.IMPORT
    whole = draft.dataset.reference.in_codes(query.commodity) if grouped else query.commodity
    for code in draft.dataset.cells.codes_below(whole)[:_MOST_PARTS]:
        part = replace(query, commodity=code)
        for flow, periods in _known(book_for(draft, part), part).items():
            known[flow] |= periods
    return known


def _has(draft: Draft, book: Book, flow: Flow, period: Period) -> bool:
    return isinstance(look_up(draft, book, flow, period), Found)


def asked_period(draft: Draft, book: Book) -> Period:
    """The range asked about; without one, the newest for which there is a figure."""
    settle_flow(draft, book)
    if not draft.query.beside:
        # Of several goods each has a direction of its own: "coal and rice exports".
        turn_side(draft, book)
    period = _asked_period(draft, book)
    draft.query = replace(draft.query, period=period)
    return period


def _asked_period(draft: Draft, book: Book) -> Period:
    query = draft.query
    if query.period is not None:
        return within_reach(draft, query.period)
    latest = draft.dataset.latest
    flow = query.flow if query.flow in OBSERVED_FLOWS else Flow.EXPORT
    held = _periods(book, flow, query.measure)
    if not query.commodity.is_total:
        # What is known by quantity alone is told by it.
        held = held or _periods(book, flow, Measure.QUANTITY)
        for code in () if held else printed_as(draft):
            same = book_for(draft, replace(query, commodity=code))
            held = held + _periods(same, flow, query.measure)
        if flow is Flow.TOTAL and not held:
            held = [one for way in Flow for one in _periods(book, way, query.measure)]
        if held and query.each and query.grain is Grain.YEAR:
            return Period(min(one.start for one in held), max(one.end for one in held))
    silent = is_unrecorded(query, Period(latest, latest)) and not query.chart
    if query.chart:
        # A picture shows what was still shown.
        held = [one for one in held if not is_unrecorded(query, one)]
    newest = max(held, key=lambda period: (period.end, -len(period)), default=None)
    if newest is None or newest.end >= latest or silent:
        return Period(latest, latest)
    draft.remark("period_assumed")
    return newest


def _periods(book: Book, flow: Flow, measure: Measure) -> list[Period]:
    return [one for lane in book.lanes(measure) for one in book.periods(lane, flow, measure)]
