"""The stretch of time a chart covers: what was asked, widened where it is too short for a line."""

from collections.abc import Sequence

from bot.answers.series import slices
from bot.charts.sketch import Sketch, UndrawableError
from bot.questions.query import Grain, Kind, TradeQuery
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

FIRST_YEAR = 2019
"""Where a chart begins when nobody says: the last year before the border closed."""

_SHORT = 6
"""A range of fewer months than this is shown among the months around it."""

_MANY_MONTHS = 181
"""Beyond fifteen years a line is drawn by years unless months are asked for."""

_MOST_POINTS = 420


def window(sketch: Sketch, *, latest: Month | None = None) -> Period:
    """The range to draw, up to the newest month; raises UndrawableError where none is left.

    `latest` is the newest month there is something to draw for, the dataset's unless given.
    """
    query, latest = sketch.query, latest or sketch.latest
    asked = _asked(sketch)
    if asked is None:
        since = sketch.options.since or Month(FIRST_YEAR, 1)
        if since > latest:
            raise UndrawableError("not_yet", period=Period(since, since), latest=latest)
        return Period(since, latest)
    if asked.start > latest:
        raise UndrawableError("not_yet", period=asked, latest=latest)
    clipped = Period(asked.start, min(asked.end, latest))
    if clipped != asked:
        sketch.note("clipped", latest=latest)
    if len(clipped) < _SHORT and not query.each:
        sketch.note("widened", period=clipped)
        first = Month(clipped.start.year - 1, 1)
        return Period(first, min(Month(clipped.end.year, MONTHS_A_YEAR), latest))
    return clipped


def _asked(sketch: Sketch) -> Period | None:
    """From the earliest to the latest of the ranges named."""
    named = ranges_of(sketch.query)
    if not named:
        return None
    return Period(min(one.start for one in named), max(one.end for one in named))


def ranges_of(query: TradeQuery) -> list[Period]:
    """The ranges a question names; a growth names what it is held against too."""
    held = query.compare if query.kind is Kind.CHANGE and query.period_given else None
    return [one for one in (query.period, *query.others, held) if one is not None]


def grain_of(sketch: Sketch, period: Period) -> Grain:
    """Months, unless longer periods are asked for or the range is very long."""
    query = sketch.query
    if sketch.options.yearly:
        return Grain.YEAR
    if query.each:
        return query.grain
    return Grain.YEAR if len(period) >= _MANY_MONTHS else Grain.MONTH


def places(period: Period, grain: Grain) -> tuple[Period, ...]:
    """The months, quarters or years of a range; raises UndrawableError beyond what can be told."""
    found = tuple(slices(period, grain))
    if not found:
        raise UndrawableError("no_whole", period=period)
    if len(found) > _MOST_POINTS:
        raise UndrawableError("too_long", period=period)
    return found


def years(sketch: Sketch, *, most: int) -> Sequence[int]:
    """The years to lay over each other, oldest first: those named, else all since 2019."""
    query, latest = sketch.query, sketch.latest
    named = sorted(
        {year for one in ranges_of(query) for year in range(one.start.year, one.end.year + 1)}
    )
    first = sketch.options.since.year if sketch.options.since else FIRST_YEAR
    earliest = min(named, default=first)
    if earliest > latest.year:
        raise UndrawableError("not_yet", period=Period.year(earliest), latest=latest)
    if len(named) <= 1:
        named = list(range(min(first, earliest), latest.year + 1))
    shown = [year for year in named if year <= latest.year]
    if len(shown) > most:
        sketch.note("years_left_out")
        kept = shown[-most:]
        return kept if FIRST_YEAR in kept or FIRST_YEAR not in shown else [FIRST_YEAR, *kept[1:]]
    return shown
