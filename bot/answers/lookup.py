"""Looks a figure up for a query: its book, its reach, its unit, and a narrower code if need be."""

from dataclasses import replace

from bot.answers.draft import Draft
from bot.dataset.book import Book
from bot.dataset.findings import Found, Nothing
from bot.questions.query import Grain, Kind, Side, TradeQuery
from bot.trade import CommodityCode, Flow, Measure, Period, Unit
from bot.trade.commodity import HEADING_DIGITS
from bot.trade.flow import OBSERVED_FLOWS

_OFTEN = 10
"""Ranges with a figure from which a good is known for going one way: coal, wigs, seafood."""


def book_of(draft: Draft) -> Book:
    """The cells the query may see."""
    return _book(draft, draft.query)


def settle_flow(draft: Draft, book: Book) -> None:
    """Where the words name no direction, take exports, or imports where only they are known."""
    query = draft.query
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


def _known_at_all(draft: Draft, book: Book) -> dict[Flow, set[Period]]:
    """What is known of a good by its code, by the finer one that is the same, or by its chapter."""
    query = draft.query
    known = _known(book, query)
    if any(known.values()):
        return known
    # Beer is printed as 220300 alone, the wristwatches of 2024 with clocks as chapter 91.
    known = _known(_book(draft, replace(query, commodity=_same_goods(query.commodity))), query)
    wider = _known(_book(draft, replace(query, commodity=_chapter(query.commodity))), query)
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
            held = {flow: any(one.overlaps(period) for one in known[flow]) for flow in ways}
    if not any(held.values()):
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


def _has(draft: Draft, book: Book, flow: Flow, period: Period) -> bool:
    return isinstance(look_up(draft, book, flow, period), Found)


def _book(draft: Draft, query: TradeQuery) -> Book:
    return draft.dataset.book(
        query.commodity,
        partner=query.partner,
        as_of=query.as_of,
        first_printed=query.first_printed,
    )


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
        if flow is Flow.TOTAL and not held:
            held = [one for way in Flow for one in _periods(book, way, query.measure)]
        if held and query.each and query.grain is Grain.YEAR:
            return Period(min(one.start for one in held), max(one.end for one in held))
    newest = max(held, key=lambda period: (period.end, -len(period)), default=None)
    if newest is None or newest.end >= latest:
        return Period(latest, latest)
    draft.remark("period_assumed")
    return newest


def _periods(book: Book, flow: Flow, measure: Measure) -> list[Period]:
    return [one for lane in book.lanes(measure) for one in book.periods(lane, flow, measure)]


def within_reach(draft: Draft, period: Period) -> Period:
    """A range that runs past the data ends or starts where they do, and the answer says so."""
    first, latest = draft.dataset.first, draft.dataset.latest
    if period.start <= latest < period.end:
        # Told at once: the headline names another range than the question did.
        said = draft.say("clipped", latest=latest)
        draft.comparison += [] if said in draft.comparison else [said]
        period = Period(period.start, latest)
    if period.start < first <= period.end:
        draft.caveat("clipped_start", first=first)
        period = Period(first, period.end)
    return period


def look_up(draft: Draft, book: Book, flow: Flow, period: Period) -> Found | Nothing:
    """The figure in the unit asked for, converted where only the other currency is published."""
    query = draft.query
    weighed = query.measure is Measure.QUANTITY and query.kind is not Kind.UNIT_VALUE
    if query.unit is not None and not query.unit.is_money and not weighed:
        query = replace(query, unit=None)
    found = book.find(flow, period, query.measure, query.unit)
    if isinstance(found, Found) or query.unit is None:
        return found
    other = book.find(flow, period, query.measure)
    if isinstance(other, Nothing):
        return other
    converted = draft.dataset.in_unit(other, query.unit)
    if converted is not None:
        return converted
    if query.measure is Measure.VALUE:
        draft.remark("no_rate", period=period, unit=draft.names.unit(other.unit))
    else:
        in_other_unit(draft, query.unit, other.unit)
    return other


def in_other_unit(draft: Draft, asked: Unit, held: Unit) -> None:
    """Say that a quantity is not held in the unit asked for: pieces are no weight."""
    draft.remark("other_unit", asked=draft.names.unit(asked), unit=draft.names.unit(held))
    draft.query = replace(draft.query, unit=None)


def narrower(draft: Draft, period: Period) -> tuple[Book, Found] | None:
    """The code below the one asked for that is the same goods in practice; the answer says so.

    Crude oil is 2709 and 270900; face masks are printed by six digits where people think of the
    heading. Any other finer code is only a part, and no part is given as the whole.
    """
    query = draft.query
    hits: list[tuple[CommodityCode, Book, Found]] = []
    for code in _printed_as(draft):
        book = _book(draft, replace(query, commodity=code))
        found = look_up(draft, book, query.flow, period)
        if isinstance(found, Found):
            hits.append((code, book, found))
    if len(hits) != 1:
        return None
    code, book, found = hits[0]
    _roll_down(draft, code)
    return book, found


def rolled_down(draft: Draft) -> Book | None:
    """The book of the one code below that a good without a figure of its own is printed by."""
    codes = _printed_as(draft)
    if len(codes) != 1:
        return None
    _roll_down(draft, codes[0])
    return book_of(draft)


def _printed_as(draft: Draft) -> list[CommodityCode]:
    """The codes below the one asked for that are the same goods in practice."""
    asked = draft.query.commodity
    if asked.is_total or asked.is_group:
        return []
    known = draft.dataset.reference.commodities.get(asked.code)
    same = {*(known.members if known is not None else ()), f"{asked.code}00"}
    return [code for code in draft.dataset.cells.codes_below(asked) if code.code in same]


def _roll_down(draft: Draft, code: CommodityCode) -> None:
    asked = draft.names.commodity(draft.query.commodity)
    draft.query = replace(draft.query, commodity=code)
    draft.remark("rolled_down", narrower=draft.names.commodity(code), goods=asked)
