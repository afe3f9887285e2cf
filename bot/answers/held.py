"""The series a question about many periods is answered from, and what must be said of it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.bare_marks import with_currency
from bot.answers.caveats import on_found
from bot.answers.directions import settle_flow, turn_side
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, in_other_unit, rolled_down, within_reach
from bot.answers.series import Series, cut, reach, series
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Formula, Found, Lane, Nothing
from bot.questions.query import Grain, Side, TradeQuery
from bot.trade import Flow, Measure, Month, Period, Tier, Unit
from bot.trade.period import MONTHS_A_YEAR

SHOWN = 5
"""How many periods a sentence names."""
_MOST_NAMED = 12
"""How many periods are named where all of them are asked for."""


def held_series(
    draft: Draft, *, newest: bool = False, filled: bool = False
) -> tuple[Book, Period, Series] | None:
    """The series asked about; None, with the answer written, when there is none.

    Without a range in the question it reaches as far as its lane does; `newest` wants the lane
    to hold the newest period; `filled` takes what the lane lacks from the others.
    """
    book = book_of(draft)
    settle_flow(draft, book)
    turn_side(draft, book)
    query = draft.query
    latest = draft.dataset.latest
    period = (
        reach(book, query.flow, latest, query.measure)
        if query.period is None
        else within_reach(draft, query.period)
    )
    wanted = cut(query, period)
    query = with_currency(draft, book, wanted)
    must = max(wanted, default=None) if newest else None
    held = None
    for unit in dict.fromkeys((query.unit, None)):
        held = held or series(book, query.flow, wanted, measure=query.measure, unit=unit, must=must)
    if held is not None and query.threshold is not None and query.unit is not None:
        # A mark is in its own unit: no series in another may be held against it.
        held = _in_unit(draft, held, query.unit)
    query = _in_its_unit(draft, held)
    if held is None and must is not None:
        return held_series(draft, filled=filled)
    if held is None and (_goes_the_other_way(draft, book) or rolled_down(draft) is not None):
        return held_series(draft, newest=newest, filled=filled)
    if held is None:
        missing = Nothing(Absence.NOT_REPORTED, period, tuple(period.months()))
        decline(draft, missing, book)
        if len(period) > query.grain.months:
            # The year as a whole may well have a figure, which is told beside this.
            draft.headline = draft.say(
                "series.none",
                by=draft.say(f"by.{query.grain}"),
                subject=draft.names.subject(query),
                period=period,
            )
        return None
    if filled:
        held = filled_up(draft, book, held, period)
    if query.same_months:
        return book, held.years, held
    period = held.span if query.period is None else period
    draft.query = replace(query, period=period)
    return book, period, held


def _goes_the_other_way(draft: Draft, book: Book) -> bool:
    """Turn "power exports by month" to North Korea's, where only those are known by the month."""
    query = draft.query
    if not query.flow_bare or query.commodity.is_total or query.flow.mirrored is query.flow:
        return False
    period = query.period or reach(book, query.flow.mirrored, draft.dataset.latest, query.measure)
    wanted = cut(replace(query, period=period), period)
    other = series(book, query.flow.mirrored, wanted, measure=query.measure, unit=None, must=None)
    if other is None:
        return False
    draft.query = replace(query, flow=query.flow.mirrored, side=Side.DPRK, flow_bare=False)
    draft.remark("side_turned")
    return True


def _in_its_unit(draft: Draft, held: Series | None) -> TradeQuery:
    """The query without a unit that the goods are not counted in, which the answer then says."""
    query = draft.query
    if held is None or query.measure is not Measure.QUANTITY or query.unit is None:
        return query
    if not held.lane.unit.is_like(query.unit):
        in_other_unit(draft, query.unit, held.lane.unit)
    return draft.query


def _in_unit(draft: Draft, held: Series, unit: Unit) -> Series | None:
    """The series in a unit, without what cannot be converted; None where nothing can."""
    if held.lane.unit is unit:
        return held
    converted = {one.period: draft.dataset.in_unit(one, unit) for one in held.items}
    items = tuple(found for found in converted.values() if found is not None)
    lost = tuple(period for period, found in converted.items() if found is None)
    lane = Lane(held.lane.tier, held.lane.series, unit)
    return Series(lane, items, tuple(sorted((*held.missing, *lost)))) if items else None


def filled_up(draft: Draft, book: Book, held: Series, period: Period) -> Series:
    """The series with what its lane lacks from other lanes, converted where need be.

    The dollar figures of the press end where the yuan of the bulletins go on: without these a
    record of last month would be missed.
    """
    query, unit = draft.query, held.lane.unit
    wanted = cut(query, period)
    own = {one.period: one for one in held.items}
    begun = {
        cell.start
        for lane in book.lanes(query.measure)
        for flow in (Flow.TOTAL, Flow.EXPORT, Flow.IMPORT)
        for cell in book.periods(lane, flow, query.measure)
    }
    for one in wanted:
        # Most months of the oldest years have no cell at all: not worth a look.
        if one in own or begun.isdisjoint(one.months()):
            continue
        found = book.find(query.flow, one, query.measure, unit)
        if isinstance(found, Nothing) and query.measure is Measure.VALUE:
            other = book.find(query.flow, one, query.measure)
            found = (isinstance(other, Found) and draft.dataset.in_unit(other, unit)) or found
        converted = draft.dataset.in_unit(found, unit) if isinstance(found, Found) else None
        if converted is not None:
            own[one] = converted
    items = tuple(own[period] for period in sorted(own))
    inside = Period(items[0].period.start, items[-1].period.end)
    missing = tuple(one for one in wanted if one not in own and one in inside)
    return Series(held.lane, items, missing)


def held_before(draft: Draft, held: Series, period: Period) -> dict[Period, Found]:
    """The figures of a wider range in the unit of a series, by period, to compare it with."""
    whole = filled_up(draft, book_of(draft), held, period)
    return {one.period: one for one in whole.items}


def years_past(draft: Draft, held: Series) -> None:
    """Tell the years above a mark that no month came to: trade never passed 6 bn in a month."""
    months = draft.query
    if months.grain is not Grain.MONTH or not months.above or months.threshold is None:
        return
    first, last = draft.dataset.first.year, draft.dataset.latest.year
    period = months.period if months.period_given and months.period else None
    span = period or Period(Month(first, 1), Month(last, MONTHS_A_YEAR))
    draft.query = replace(months, grain=Grain.YEAR, period=span)
    years = filled_up(draft, book_of(draft), held, span).items
    whole = [one for one in years if one.period.is_year]
    past = [one for one in whole if one.value > months.threshold]
    # Each year that is named stands on a figure of its own, though one alone is told.
    figures = [draft.figure(one, role=Role.CONTEXT, measure=measured(months)) for one in past]
    if figures:
        draft.comparison.append(
            draft.say(
                "past.years",
                mark=draft.mark(held.lane.unit),
                periods=[one.period for one in past],
                figure=figures[-1],
            )
        )
    draft.query = months


def say_which(draft: Draft, periods: Sequence[Period]) -> None:
    """Name the periods that were counted, or the newest of them where there are many."""
    few = len(periods) <= _MOST_NAMED
    shown = sorted(periods) if few else sorted(periods)[-SHOWN:]
    if shown:
        draft.comparison.append(draft.say("count.all" if few else "count.which", periods=shown))


def say_gaps(draft: Draft, held: Series, period: Period) -> None:
    """Say which series was used and where it has gaps."""
    draft.how.append(
        draft.say(
            "how.series.same" if draft.query.same_months else "how.series",
            grain=draft.say(f"grain.{draft.query.grain}"),
            lane=[draft.say(f"tier.{tier}") for tier in Tier if tier in held.tiers],
            unit=draft.names.unit(held.lane.unit),
            period=period,
        )
    )
    if held.missing:
        named = _MOST_NAMED if draft.query.same_months else SHOWN
        draft.caveat("series_gaps", months=held.missing[:named])
    if any(one.formula is Formula.CONVERTED for one in held.items):
        draft.caveat("converted")
    if any(one.lane.series != held.lane.series for one in held.items if _is_press(one)):
        draft.caveat("mixed_series")
    on_found(draft, held.items[-1])


def _is_press(found: Found) -> bool:
    return found.lane.tier is Tier.PRESS


def measured(query: TradeQuery) -> str:
    """The contract's word for what a series counts."""
    return "balance" if query.flow is Flow.BALANCE else str(query.measure)
