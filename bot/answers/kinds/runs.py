"""Answers how many periods pass a mark, rose or fell, and how a flow moved over time."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product

from bot.answers.answer import Role
from bot.answers.baselines import describe
from bot.answers.directions import settle_flow, turn_side
from bot.answers.draft import Draft
from bot.answers.held import held_before, held_series, measured, say_gaps, say_which, years_past
from bot.answers.lookup import book_of
from bot.answers.near import held_of
from bot.answers.series import Series, slices
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.change import Change, change
from bot.dataset.findings import Found
from bot.questions.query import Grain, TradeQuery
from bot.trade import Flow, Period, Unit
from bot.trade.period import MONTHS_A_YEAR


def count(draft: Draft) -> None:
    """How many months, quarters or years pass a mark."""
    held = held_series(draft, filled=True)
    if held is None:
        return
    _, period, line = held
    query = draft.query
    if query.threshold is None:
        _count_moves(draft, line, period)
        return
    mark = query.threshold or Decimal(0)
    passing = [one for one in line.items if (one.value > mark if query.above else one.value < mark)]
    total = draft.derived(
        Decimal(len(passing)),
        Unit.COUNT,
        "count",
        cells=[cell for one in passing or line.items for cell in one.cells],
        measure="count",
        label=draft.say("label.count", period=period),
        period=period,
    )
    asked = draft.derived(
        mark,
        line.lane.unit,
        "asked",
        cells=(),
        measure="value",
        label=draft.say("label.mark"),
        role=Role.CONTEXT,
    )
    among = draft.derived(
        Decimal(len(line.items)),
        Unit.COUNT,
        "count",
        cells=[cell for one in line.items for cell in one.cells],
        measure="count",
        label=draft.say("label.count", period=period),
        role=Role.CONTEXT,
        period=period,
    )
    draft.headline = draft.say(
        "count.above" if query.above else "count.below",
        subject=draft.names.subject(query),
        count=total,
        among=among,
        mark=asked,
        grains=draft.say(f"grains.{query.grain}"),
        period=period,
    )
    say_which(draft, [one.period for one in passing])
    if not passing:
        years_past(draft, line)
    say_gaps(draft, line, period)


def _count_moves(draft: Draft, line: Series, period: Period) -> None:
    """How many of the periods rose, or fell, on the one before or on the year before."""
    query = draft.query
    step = step_of(query)
    wider = Period(period.start - step * query.grain.months, period.end)
    before = held_before(draft, line, wider)
    known = [one for one in line.items if earlier(before, one, step) is not None]
    hits = [one for one in known if moved(one, before, step, rising=query.highest)]
    counts = {
        name: draft.derived(
            Decimal(len(ones)),
            Unit.COUNT,
            "count",
            cells=[cell for one in ones or line.items for cell in one.cells],
            measure="count",
            label=draft.say("label.count", period=period),
            role=role,
            period=period,
        )
        for name, ones, role in (("count", hits, Role.ANSWER), ("among", known, Role.CONTEXT))
    }
    direction = "rising" if query.highest else "falling"
    draft.headline = draft.say(
        f"count.{direction}.{'year' if step > 1 else 'previous'}",
        subject=draft.names.subject(query),
        grains=draft.say(f"grains.{query.grain}"),
        period=period,
        **counts,
    )
    say_which(draft, [one.period for one in hits])
    say_gaps(draft, line, period)


def earlier(before: dict[Period, Found], one: Found, step: int) -> Found | None:
    """What a figure is held against: so many periods of its own length back."""
    return before.get(one.period.shifted(-step * len(one.period)))


def moved(one: Found, before: dict[Period, Found], step: int, *, rising: bool) -> bool:
    """Whether a figure rose, or fell, on the one it is held against."""
    base = earlier(before, one, step)
    return base is not None and base.value != one.value and (one.value > base.value) == rising


def step_of(query: TradeQuery) -> int:
    """How many items back each is compared with: one, or a year's worth."""
    return Grain.YEAR.months // query.grain.months if query.compare is not None else 1


def trend(draft: Draft) -> None:
    """How a flow moved through a range: first, last, highest, lowest."""
    draft.query = _as_far(draft)
    whole = draft.query.period is not None
    by_year = draft.query.each and draft.query.grain is Grain.YEAR
    held = held_series(draft, newest=not whole, filled=whole or by_year)
    if held is None:
        return
    book, period, line = held
    query = draft.query
    first, last = line.items[0], line.items[-1]
    start = draft.figure(first, role=Role.COMPARISON, measure=measured(query))
    end = draft.figure(last, measure=measured(query))
    low = draft.figure(
        min(line.items, key=lambda one: one.value), role=Role.CONTEXT, measure="extreme"
    )
    high = draft.figure(
        max(line.items, key=lambda one: one.value), role=Role.CONTEXT, measure="extreme"
    )
    direction = "up" if last.value > first.value else "down" if last.value < first.value else "flat"
    direction = direction if len(line.items) > 1 else "single"
    draft.headline = draft.say(
        f"trend.{direction}",
        subject=draft.names.subject(query),
        start=start,
        started=first.period,
        end=end,
        ended=last.period,
    )
    if len(line.items) > 1:
        draft.comparison.append(
            draft.say("trend.range", low=low, lowest=low.period, high=high, highest=high.period)
        )
    _of_late(draft, book, last)
    if query.each and len(line.items) > 1:
        draft.comparison.extend(_each(draft, line))
    explain(draft, last, end)
    say_gaps(draft, line, period)
    draft.offer_chart(period)


def _as_far(draft: Draft) -> TradeQuery:
    """The query of a good's course by the grain, and the way, in which it is told the longest.

    The press names single months here and there, where the years reach from end to end.
    """
    book = book_of(draft)
    settle_flow(draft, book)
    turn_side(draft, book)
    query = draft.query
    if query.commodity.is_total or query.each:
        return query
    span = query.period or Period(draft.dataset.first, draft.dataset.latest)
    ways = _WAYS if query.flow is Flow.TOTAL else (query.flow,)
    lengths: dict[tuple[Flow, Grain], int] = {}
    for flow, grain in product(ways, dict.fromkeys((query.grain, Grain.YEAR))):
        held = held_of(book, flow, query.measure).intersection(slices(span, grain))
        alone = (flow, query.grain) not in lengths
        if held and (grain is query.grain or len(held) >= (_FEWEST if alone else _ENOUGH)):
            length = len(Period(min(held).start, max(held).end))
            lengths[flow, grain] = length - (grain is not query.grain) * MONTHS_A_YEAR
    if not lengths:
        return query
    flow, grain = max(lengths, key=lambda one: (lengths[one], one[1] is query.grain))
    return replace(query, flow=flow, grain=grain, each=grain is not query.grain)


_WAYS = (Flow.TOTAL, Flow.EXPORT, Flow.IMPORT)
_ENOUGH, _FEWEST = 3, 2
"""So many years make a course beside months, and without any."""
_MOST_LISTED = 36


def _each(draft: Draft, line: Series) -> Iterator[str]:
    """A line for each period: whoever asks for trade by year wants more than both ends."""
    for one in line.items[-_MOST_LISTED:]:
        figure = draft.figure(one, role=Role.CONTEXT, measure=measured(draft.query))
        yield draft.say("each.line", period=one.period, figure=figure)


_LATELY = 3
"""So many months show better than one which way trade has gone of late."""


def _of_late(draft: Draft, book: Book, last: Found) -> None:
    """Hold the newest months against the same ones a year before: one month alone may mislead."""
    query = draft.query
    if query.grain is not Grain.MONTH or last.period.end != draft.dataset.latest:
        return
    lately = Period(last.period.end - (_LATELY - 1), last.period.end)
    before = lately.shifted_years(-1)
    result = change(book, query.flow, lately, before, measure=query.measure, unit=last.unit)
    if isinstance(result, Change):
        draft.comparison.append(describe(draft, result, before, flow=query.flow))
