"""The readings of a context series as points in time: a day for a market, a month for a mean."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.dataset.findings import Formula, Found, Lane
from bot.trade import Month, Observation, Period, Tier

YUAN = "yuan"
"""The topic of the yuan rate, whose readings are averages of whole months."""
_NEAR_DAYS = 45


@dataclass(frozen=True, slots=True)
class Point:
    """One reading: when it is told to be, the day it is ordered by, and its cell."""

    when: date | Period
    day: date
    cell: Observation

    @property
    def value(self) -> Decimal:
        """What was read; a context series has no reading without a value."""
        if self.cell.value is None:
            raise ValueError("a market reading has a value")
        return self.cell.value


def points(draft: Draft) -> tuple[Point, ...]:
    """All readings of the series asked for that were there today, oldest first."""
    context = draft.dataset.context
    if draft.query.topic == YUAN:
        rates, now = context.yuan_per_dollar, Month.of(draft.today)
        return tuple(
            Point(rates[month].period, date(month.year, month.month, 1), rates[month])
            for month in sorted(rates)
            if month < now
        )
    known = context.rice_price if draft.query.topic == "rice" else context.won_per_dollar
    today, as_of = draft.today.isoformat(), draft.query.as_of or ""
    until = min(today, as_of) if len(as_of) == len(today) else today
    readings = tuple(one for one in known if one.day.isoformat() <= until) or known[:1]
    return tuple(Point(one.day, one.day, one.cell) for one in readings)


def within(draft: Draft, known: tuple[Point, ...]) -> tuple[Point, ...]:
    """The readings of the period asked for; all of them where none is named.

    A period that runs to the newest month of trade runs on to the newest reading.
    """
    asked = draft.query.period
    if asked is None:
        return known
    if len(asked) > 1 and asked.end == draft.dataset.latest:
        asked = Period(asked.start, max(asked.end, Month.of(draft.today)))
    return tuple(one for one in known if one.cell.period in asked)


def years_before(known: tuple[Point, ...], point: Point, years: int) -> Point | None:
    """The reading nearest to so many years before another, if one is near."""
    return nearest(known, point.day.toordinal() - 365 * years)


def nearest(known: tuple[Point, ...], ordinal: int) -> Point | None:
    """The reading nearest to a day, if one is near."""
    near = min(known, key=lambda one: abs(one.day.toordinal() - ordinal), default=None)
    if near is None or abs(near.day.toordinal() - ordinal) > _NEAR_DAYS:
        return None
    return near


def span_of(known: tuple[Point, ...]) -> Period:
    """The months from the first reading to the last."""
    return Period(known[0].cell.period.start, known[-1].cell.period.end)


def figure_of(draft: Draft, point: Point, role: Role = Role.ANSWER) -> Figure:
    """A reading as a figure with its receipt."""
    period = point.cell.period
    lane = Lane(Tier.PRESS, "context", point.cell.unit)
    found = Found(point.value, lane, period, Formula.PUBLISHED, (point.cell,))
    label = draft.say(f"label.{draft.query.topic}", period=period)
    return draft.figure(found, role=role, measure="value", label=label)
