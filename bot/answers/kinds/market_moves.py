"""Answers how a market series moved, when it was highest, its mean, and when it passed a mark."""

from datetime import date
from decimal import Decimal

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.kinds.market_points import (
    YUAN,
    Point,
    figure_of,
    nearest,
    span_of,
    years_before,
)
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Formula, Found, Lane
from bot.trade import Period, Tier, Unit

Points = tuple[Point, ...]
_MANIFOLD = Decimal("1.5")
"""From here on a rise is often asked for, and told, as a multiple."""


def moved(draft: Draft, known: Points, held: Points) -> bool:
    """How far a series moved, and between which readings; False where there is but one."""
    start, end = _from_to(draft, known, held)
    if start is None or start == end:
        return False
    draft.headline = say_move(draft, start, end, Role.ANSWER)
    if draft.query.topic == "rice" and end.value >= _MANIFOLD * start.value:
        ratio = draft.derived(
            end.value / start.value,
            Unit.RATIO,
            "multiple",
            cells=(start.cell, end.cell),
            measure="share",
            label=draft.say("label.rice.rate", period=end.cell.period),
            role=Role.COMPARISON,
            period=Period(start.cell.period.start, end.cell.period.end),
        )
        draft.comparison.append(draft.say("market.multiple", ratio=ratio))
    for one in (start, end):
        role = Role.ANSWER if one == held[-1] else Role.COMPARISON
        figure = figure_of(draft, one, role)
        keys = (f"market.{draft.query.topic}.beside", "market.beside")
        draft.comparison.append(draft.wording.first(*keys, day=one.when, figure=figure))
    if draft.query.period is not None and draft.query.compare is None:
        say_ends(draft, held)
    return True


def _from_to(draft: Draft, known: Points, held: Points) -> tuple[Point | None, Point]:
    """The readings between which a move is told, in order of time."""
    query, newest = draft.query, held[-1]
    earlier = tuple(one for one in known if one.day < newest.day)
    if query.compare is not None or query.period is None:
        other = beside(draft, known, newest)
        return (newest, other) if other and other.day > newest.day else (other, newest)
    start = date(query.period.start.year, query.period.start.month, 1)
    first = nearest(earlier, start.toordinal())
    return first or (held[0] if len(held) > 1 else None), newest


def beside(draft: Draft, known: Points, newest: Point) -> Point | None:
    """The reading that another is set beside: that of the range named, or of years before."""
    asked = draft.query.compare
    if asked is None:
        return years_before(known, newest, draft.query.nth)
    return next((one for one in reversed(known) if one.cell.period in asked), None)


def say_move(draft: Draft, start: Point, end: Point, role: Role) -> str:
    """From one reading to another: the rate of change, and what money lost by it."""
    topic = draft.query.topic
    change = end.value - start.value
    if not change:
        return draft.say(f"market.move.{topic}.flat", start=start.when, end=end.when)
    way = "up" if change > 0 else "down"
    rates = {"rate": change / start.value}
    if topic != "rice":
        # What a won buys in dollars falls as its rate rises, and by another percentage.
        rates["worth"] = -change / end.value
    figures = {
        name: draft.derived(
            rate * PER_CENT,
            Unit.PERCENT,
            "growth" if name == "rate" else "worth",
            cells=(start.cell, end.cell),
            measure="growth",
            label=draft.say(f"label.{topic}.{name}", period=end.cell.period),
            role=role,
            period=Period(start.cell.period.start, end.cell.period.end),
        )
        for name, rate in rates.items()
    }
    return draft.say(f"market.move.{topic}.{way}", start=start.when, end=end.when, **figures)


def extreme(draft: Draft, known: Points, held: Points) -> bool:
    """When a series was highest and lowest, and how it stands; False where it never moved."""
    low, high = _ends(held)
    if low.value == high.value:
        return False
    asked = high if draft.query.highest else low
    roles = {one: Role.ANSWER if one == asked else Role.COMPARISON for one in (low, high)}
    draft.headline = draft.say(
        f"market.extreme.{draft.query.topic}.{'high' if asked == high else 'low'}",
        first=held[0].when,
        last=held[-1].when,
        highest=high.when,
        high=figure_of(draft, high, roles[high]),
        lowest=low.when,
        low=figure_of(draft, low, roles[low]),
    )
    newest = known[-1]
    figure = figure_of(draft, newest, Role.CONTEXT)
    draft.comparison.append(
        draft.say(f"market.{draft.query.topic}", day=newest.when, figure=figure)
    )
    return True


def average(draft: Draft, known: Points, held: Points) -> bool:
    """The mean of the readings of a range; False of a single one."""
    del known
    if len(held) == 1:
        return False
    yuan = draft.query.topic == YUAN
    period = span_of(held)
    mean = sum((one.value for one in held), Decimal(0)) / len(held)
    lane = Lane(Tier.PRESS, "context", held[0].cell.unit)
    cells = tuple(one.cell for one in held)
    value = mean.quantize(Decimal("0.0001" if yuan else "1"))
    found = Found(value, lane, period, Formula.MEAN if yuan else Formula.READINGS, cells)
    figure = draft.figure(found, label=draft.say(f"label.{draft.query.topic}", period=period))
    key = "market.yuan" if yuan else f"market.mean.{draft.query.topic}"
    draft.headline = draft.say(key, day=period, figure=figure)
    if not yuan:
        say_ends(draft, held)
    return True


def passed(draft: Draft, known: Points, held: Points) -> bool:
    """When a series first stood at a mark; the highest it stood at, where it never did."""
    mark = draft.query.threshold
    if mark is None:
        return False
    above = draft.query.above or held[0].value < mark
    first = next((one for one in held if (one.value >= mark if above else one.value <= mark)), None)
    if first is None:
        return extreme(draft, known, held)
    named = draft.derived(
        mark,
        first.cell.unit,
        "asked",
        cells=(),
        measure="value",
        label=draft.say("label.mark"),
        role=Role.CONTEXT,
    )
    draft.headline = draft.say(
        f"market.passed.{draft.query.topic}.{'up' if above else 'down'}",
        day=first.when,
        mark=named,
        figure=figure_of(draft, first),
    )
    newest = known[-1]
    if newest != first:
        figure = figure_of(draft, newest, Role.CONTEXT)
        draft.comparison.append(draft.say("market.beside", day=newest.when, figure=figure))
    return True


def say_ends(draft: Draft, held: Points) -> None:
    """The lowest and the highest reading of a period that has several."""
    low, high = _ends(held)
    if low.value == high.value:
        return
    draft.comparison.append(
        draft.say(
            "market.range",
            low=figure_of(draft, low, Role.CONTEXT),
            lowest=low.when,
            high=figure_of(draft, high, Role.CONTEXT),
            highest=high.when,
        )
    )


def _ends(held: Points) -> tuple[Point, Point]:
    return min(held, key=lambda one: one.value), max(held, key=lambda one: one.value)
