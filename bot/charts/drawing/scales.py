"""Maps values and months to pixels, and chooses round numbers to label."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import ceil, floor, log10

from bot.charts.log_scale import LOG_STEPS, log_ends
from bot.charts.spec import Axis, Point
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_HEADROOM = 1.04
_STEPS = (1, 2, 2.5, 5, 10)
_DAYS_A_MONTH = 31
_FEW = 3
_TRIES = 4
_LEAST_APART = 27.0
"""Pixels between two labelled values."""

_NEARLY = 1e-9
"""What floating point may leave off a whole power of ten."""


@dataclass(frozen=True, slots=True)
class Upright:
    """A vertical scale between two pixels; `low` and `high` are in the axis's own numbers."""

    low: float
    high: float
    top: float
    bottom: float
    log: bool = False

    def at(self, value: float) -> float:
        """The pixel of a value; on a log scale nought and less lie at the foot."""
        if self.log:
            if value <= self.low:
                return self.bottom
            share = (log10(value) - log10(self.low)) / (log10(self.high) - log10(self.low))
        else:
            share = (value - self.low) / (self.high - self.low)
        return self.bottom - share * (self.bottom - self.top)


def upright(axis: Axis, values: Sequence[Decimal], top: float, bottom: float) -> Upright:
    """The scale for some values: from nought on, or over whole decades on a log scale."""
    numbers = [float(value / axis.scale) for value in values]
    ends = [float(end / axis.scale) for end in (axis.low, axis.high) if end is not None]
    if axis.log and len(ends) == len(("low", "high")):
        return Upright(ends[0], ends[1], top, bottom, log=True)
    if axis.log:
        above = [number for number in numbers if number > 0] or [1.0]
        foot, head = log_ends(Decimal(repr(min(above))), Decimal(repr(max(above))))
        return Upright(float(foot), float(head), top, bottom, log=True)
    reached = [0.0, *numbers, *ends]
    least, most = min(reached), max(reached)
    highest = 1.0 if least == most else most
    return Upright(least * _HEADROOM, highest * _HEADROOM, top, bottom)


def ticks(scale: Upright, most: int) -> list[float]:
    """Round numbers on a scale: at most so many, but three at least where they have room."""
    if scale.log:
        return _log_ticks(scale, most)
    found: list[float] = []
    for count in range(max(most, 1), max(most, 1) + _TRIES):
        step = _round_step((scale.high - scale.low) / count)
        apart = step / (scale.high - scale.low) * (scale.bottom - scale.top)
        if found and apart < _LEAST_APART:
            break
        first, last = ceil(scale.low / step), floor(scale.high / step)
        found = [place * step for place in range(first, last + 1)]
        if len(found) >= _FEW:
            break
    return found


def _log_ticks(scale: Upright, most: int) -> list[float]:
    """Ones, twos and fives of each decade where they fit, else whole decades."""
    decades = range(floor(log10(scale.low)), ceil(log10(scale.high)) + 1)
    inner = [step * 10.0**power for power in decades for step in LOG_STEPS]
    low, high = scale.low * (1 - _NEARLY), scale.high * (1 + _NEARLY)
    shown = [value for value in inner if low <= value <= high]
    if len(shown) <= most:
        return shown
    whole = [value for value in (10.0**power for power in decades) if low <= value <= high]
    return whole[:: max(1, ceil(len(whole) / most))]


def _round_step(raw: float) -> float:
    power = 10.0 ** floor(log10(raw))
    return next(step * power for step in _STEPS if raw <= step * power * (1 + _NEARLY))


@dataclass(frozen=True, slots=True)
class Timeline:
    """Months laid from left to right; a range stands at its middle."""

    first: Month
    months: int
    left: float
    right: float

    @property
    def step(self) -> float:
        """The pixels of one month."""
        return (self.right - self.left) / self.months

    def of_month(self, month: Month) -> float:
        """Where a month begins."""
        return self.left + self.first.months_until(month) * self.step

    def of_day(self, day: date) -> float:
        """Where a day lies."""
        return self.of_month(Month.of(day)) + (day.day - 1) / _DAYS_A_MONTH * self.step

    def at(self, point: Point) -> float:
        """Where a point stands: on its day, else at the middle of its range."""
        if point.day is not None:
            return self.of_day(point.day)
        return (self.of_month(point.period.start) + self.of_month(point.period.end + 1)) / 2


@dataclass(frozen=True, slots=True)
class Calendar:
    """The twelve months of any year; a range stands at the month it ends with."""

    left: float
    right: float

    @property
    def step(self) -> float:
        """The pixels of one month."""
        return (self.right - self.left) / MONTHS_A_YEAR

    def at(self, point: Point) -> float:
        """Where a point stands."""
        return self.left + (point.period.end.month - 0.5) * self.step


Across = Timeline | Calendar


def timeline(period: Period, left: float, right: float) -> Timeline:
    """The months of a range between two pixels."""
    return Timeline(period.start, len(period), left, right)
