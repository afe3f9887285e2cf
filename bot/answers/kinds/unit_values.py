"""Answers what a unit of a good was worth: its value by its quantity, by the tonne or the piece."""

from dataclasses import replace
from decimal import Decimal

from bot.answers.answer import Role
from bot.answers.caveats import on_found
from bot.answers.directions import asked_period
from bot.answers.draft import Draft
from bot.answers.kinds.ratios import divided, missing_pair
from bot.answers.lookup import book_of, in_other_unit, rolled_down
from bot.answers.near import held_of, is_held
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.findings import Formula, Found, Lane, Nothing
from bot.trade import Flow, Measure, Period, Unit


def unit_value(draft: Draft) -> None:
    """Value divided by quantity, where one publisher gives both for exactly the same goods."""
    book = book_of(draft)
    assumed = draft.query.period is None
    period = _period(draft, book)
    query = draft.query
    best = _unit_value(book, query.flow, period, query.unit)
    if best is None and not is_held(book, query):
        book = rolled_down(draft) or book
        query = draft.query
        best = _unit_value(book, query.flow, period, query.unit)
    if best is None:
        _no_unit_value(draft, book, period)
        return
    counted = _COUNTED_IN.get(query.unit) if query.unit is not None else None
    if counted is not None and best[2][0] is not query.unit:
        in_other_unit(draft, counted, best[1].unit)
    value, quantity, (unit, times) = best
    ratio = divided(value, quantity, Formula.UNIT_VALUE, unit, times)
    figure = draft.figure(ratio)
    worth = draft.figure(value, role=Role.CONTEXT)
    amount = draft.figure(quantity, role=Role.CONTEXT, measure="quantity")
    draft.headline = draft.say(
        "unit_value",
        subject=draft.names.subject(query),
        period=period,
        figure=figure,
        value=worth,
        quantity=amount,
    )
    others = (_baseline(draft, period, assumed=assumed), *query.others)
    draft.comparison.extend(_beside(draft, book, one) for one in others if one is not None)
    explain(draft, ratio, figure)
    on_found(draft, value)
    draft.caveat("unit_value")


def _period(draft: Draft, book: Book) -> Period:
    """The range asked about; without one, the newest that is told by value and by quantity."""
    named = draft.query.period is not None
    period = asked_period(draft, book)
    query = draft.query
    if named or _unit_value(book, query.flow, period, query.unit) is not None:
        return period
    held = held_of(book, query.flow, Measure.QUANTITY)
    for one in sorted(held, key=lambda one: (one.end, -len(one)), reverse=True):
        if _unit_value(book, query.flow, one, query.unit) is not None:
            draft.query = replace(query, period=one)
            draft.remark("period_assumed")
            return one
    return period


def _baseline(draft: Draft, period: Period, *, assumed: bool) -> Period | None:
    """What it is held against: of a range that nobody named, the year before it."""
    against = draft.query.compare
    if against is None or not assumed or len(against) == len(period):
        return against
    draft.query = replace(draft.query, compare=period.shifted_years(-1))
    return draft.query.compare


def _beside(draft: Draft, book: Book, period: Period) -> str:
    """The unit value of a further range that was named."""
    best = _unit_value(book, draft.query.flow, period, draft.query.unit)
    if best is None:
        return draft.say("each.none", period=period)
    value, quantity, (unit, times) = best
    ratio = divided(value, quantity, Formula.UNIT_VALUE, unit, times)
    return draft.say("each.line", period=period, figure=draft.figure(ratio))


def _no_unit_value(draft: Draft, book: Book, period: Period) -> None:
    """Of goods that were not traded there is none, and that they were not is the answer."""
    query = draft.query
    found = book.find(query.flow, period)
    if isinstance(found, Nothing) or not found.is_zero:
        missing_pair(draft, book, period)
        return
    figure = draft.figure(found)
    draft.headline = draft.say(
        "level.zero", subject=draft.names.subject(query), period=period, figure=figure
    )
    explain(draft, found, figure)
    on_found(draft, found)


_KG_A_TONNE = Decimal(1000)
_PER_UNIT = (
    ((Unit.USD, Unit.TONNE), (Unit.USD_PER_TONNE, Decimal(1))),
    ((Unit.USD, Unit.KG), (Unit.USD_PER_TONNE, _KG_A_TONNE)),
    ((Unit.CNY, Unit.TONNE), (Unit.CNY_PER_TONNE, Decimal(1))),
    ((Unit.CNY, Unit.KG), (Unit.CNY_PER_TONNE, _KG_A_TONNE)),
    ((Unit.USD, Unit.PIECES), (Unit.USD_PER_PIECE, Decimal(1))),
)
_PER_KG = (
    ((Unit.USD, Unit.KG), (Unit.USD_PER_KG, Decimal(1))),
    ((Unit.USD, Unit.TONNE), (Unit.USD_PER_KG, 1 / _KG_A_TONNE)),
)
"""By the kilogram only where that is asked for: goods are told by the tonne."""
_COUNTED_IN = {Unit.USD_PER_PIECE: Unit.PIECES, Unit.USD_PER_KG: Unit.KG}


def _unit_value(
    book: Book, flow: Flow, period: Period, asked: Unit | None
) -> tuple[Found, Found, tuple[Unit, Decimal]] | None:
    ways = (*_PER_KG, *_PER_UNIT) if asked is Unit.USD_PER_KG else _PER_UNIT
    ordered = sorted(ways, key=lambda one: one[1][0] is not asked)
    for (money, amount), unit in ordered:
        for lane in book.lanes(Measure.VALUE, money):
            value = book.in_lane(lane, flow, period)
            quantity = book.in_lane(
                Lane(lane.tier, lane.series, amount), flow, period, Measure.QUANTITY
            )
            if value is not None and quantity is not None and quantity.value:
                return value, quantity, unit
    return None
