"""Finds the finer and the wider codes that have a figure where a good has none."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product

from bot.answers.draft import Draft
from bot.answers.nearness import Near, by_nearness
from bot.trade import CommodityCode, Flow, Measure, Observation, Period, Unit

_MOST_PARTS = 3
_BROADEST = 6
"""How many codes a basket may have to be told in place of a good that has no figure at all."""
_MANY_CODES = 8
_KILOS_A_TONNE = 1000
_MEASURES = (Measure.VALUE, Measure.QUANTITY)


def parts(draft: Draft, period: Period) -> Iterator[Near]:
    """The finer codes that hold a figure for exactly this range."""
    query = draft.query
    if query.commodity.is_total:
        return
    below = draft.dataset.cells.codes_below(_by_codes(draft))
    if len(below) > _MANY_CODES:
        # Each look takes as long as a question: of a chapter's codes only those told of then.
        named = {
            code
            for flow in _flows_of(query.flow)
            for code in draft.dataset.cells.named(flow, period).get(period, frozenset())
        }
        below = tuple(code for code in below if code.code in named)
    yield from _exactly(draft, "part", below, period, most=_MOST_PARTS)


def wholes(draft: Draft, period: Period) -> Iterator[Near]:
    """The codes and baskets that take the good in and hold a figure for exactly this range."""
    mine = _by_codes(draft)
    if not mine.is_total and mine.parts:
        yield from _exactly(draft, "whole", _around(draft, mine), period, most=1)


def _exactly(
    draft: Draft, bearing: str, codes: Iterable[CommodityCode], period: Period, *, most: int
) -> Iterator[Near]:
    """Of these codes those with a figure for the range: values before amounts, none twice.

    Of parts the largest come first; of wholes the order they came in is kept.
    """
    query = draft.query
    flows = _flows_of(query.flow)
    held: list[tuple[int, Decimal, CommodityCode, Measure, Flow]] = []
    for code, flow in product(codes, flows):
        sizes = {
            cell.measure: -_size(cell) if bearing == "part" else Decimal(0)
            for cell in draft.dataset.cells.of(code)
            if cell.period == period and cell.flow is flow and cell.status.answers
        }
        ways = enumerate(_MEASURES)
        held += [(place, sizes[one], code, one, flow) for place, one in ways if one in sizes][:1]
    kept: list[tuple[CommodityCode, Flow]] = []
    for _, _, code, measure, flow in sorted(held, key=lambda one: one[:2]):
        told = any(other.covers(code) for other, way in kept if way is flow)
        if len(kept) < most and not told:
            kept.append((code, flow))
            near = replace(query, commodity=code, measure=measure, flow=flow)
            yield Near(bearing, near, (period,))


def _size(cell: Observation) -> Decimal:
    """A value, or a weight in tonnes, by which parts are put in order."""
    value = cell.value or Decimal(0)
    return value / _KILOS_A_TONNE if cell.unit is Unit.KG else value


def _flows_of(flow: Flow) -> tuple[Flow, ...]:
    """The directions goods are printed for: trade of a good is seldom printed as one sum."""
    return (Flow.EXPORT, Flow.IMPORT) if flow is Flow.TOTAL else (flow,)


def _by_codes(draft: Draft) -> CommodityCode:
    return draft.dataset.reference.in_codes(draft.query.commodity)


def _around(draft: Draft, mine: CommodityCode) -> list[CommodityCode]:
    """The codes with figures that take these in, the narrowest first."""
    every = draft.dataset.cells.codes_below(CommodityCode("TOTAL"))
    wider = [code for code in every if code != mine and code.covers(mine)]
    return sorted(wider, key=lambda code: (len(code.parts), -len(code.code)))


def relatives(draft: Draft, around: Period) -> Iterator[Near]:
    """Of a good that has no figure at all, the nearest range of what it is part or whole of."""
    query, mine = draft.query, _by_codes(draft)
    flow = Flow.EXPORT if query.flow is Flow.BALANCE else query.flow
    if mine.is_total or not mine.parts:
        return
    whole = Period(draft.dataset.first, draft.dataset.latest)
    named = draft.dataset.cells.named(flow, whole, query.as_of)
    for bearing, codes in (
        ("part", draft.dataset.cells.codes_below(mine)),
        ("whole", [code for code in _around(draft, mine) if len(code.parts) <= _BROADEST]),
    ):
        of = {code: {one for one, known in named.items() if code.code in known} for code in codes}
        nearest = by_nearness({one for periods in of.values() for one in periods}, around)[:1]
        code = next((code for code in codes if nearest and nearest[0] in of[code]), None)
        if code is not None:
            told = replace(query, flow=flow, commodity=code, measure=Measure.VALUE)
            yield Near(bearing, told, tuple(nearest))
            return
