"""Looks a figure up for a query: its book, its reach, its unit, and a narrower code if need be."""

from dataclasses import replace

from bot.answers.caveats import is_unrecorded
from bot.answers.draft import Draft
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Found, Nothing
from bot.questions.query import Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Measure, Period, Unit


def book_of(draft: Draft) -> Book:
    """The cells the query may see."""
    return book_for(draft, draft.query)


def book_for(draft: Draft, query: TradeQuery) -> Book:
    """The cells of another query, as far as this one may see them."""
    return draft.dataset.book(
        query.commodity,
        partner=query.partner,
        as_of=query.as_of,
        first_printed=query.first_printed,
    )


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
    """The figure in the unit asked for, converted where only the other currency is published.

    A zero of goods that the tables no longer show, crude oil since 2014, is no figure.
    """
    found = _look_up(draft, book, flow, period)
    silent = is_unrecorded(replace(draft.query, flow=flow), period)
    if silent and isinstance(found, Found) and found.is_zero:
        return Nothing(Absence.UNRECORDED, period, tuple(period.months()))
    return found


def _look_up(draft: Draft, book: Book, flow: Flow, period: Period) -> Found | Nothing:
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
    for code in printed_as(draft):
        book = book_for(draft, replace(query, commodity=code))
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
    codes = printed_as(draft)
    if len(codes) != 1:
        return None
    _roll_down(draft, codes[0])
    return book_of(draft)


def printed_as(draft: Draft) -> list[CommodityCode]:
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
