"""Which dated events a chart of trade marks, under names short enough to stand in it."""

from datetime import date

from bot.charts.sketch import Sketch
from bot.charts.spec import Annotation
from bot.trade import Month, Period

# Day in the table of events → the wording's key and how much the event weighs when two collide.
_MARKED = {
    "2009-10-26": ("hidden", 4),
    "2014-01": ("crude", 5),
    "2016-03-02": ("2270", 5),
    "2016-11-30": ("2321", 4),
    "2017-08-05": ("2371", 6),
    "2017-09-11": ("2375", 7),
    "2017-12-22": ("2397", 8),
    "2020-01-31": ("closed", 10),
    "2020-10": ("frozen", 5),
    "2022-01-16": ("rail", 9),
    "2022-04-29": ("rail_stops", 5),
    "2022-09-26": ("rail_again", 8),
    "2023-08-28": ("buses", 3),
    "2024-04-30": ("panel", 4),
    "2026-03-12": ("passenger", 6),
}


def annotations(sketch: Sketch, span: Period) -> tuple[Annotation, ...]:
    """The events within a span of months, in order of time; they all are of North Korea's trade."""
    if sketch.query.partner != "PRK":
        return ()
    marked = []
    for event in sketch.dataset.reference.events:
        known = _MARKED.get(event.date)
        day = _day(event.date)
        if known is not None and Month.of(day) in span:
            key, weight = known
            marked.append(Annotation(day, sketch.say(f"event.{key}"), weight))
    return tuple(marked)


def _day(text: str) -> date:
    """The day of an event; the first of the month or year where no more is known."""
    parts = [int(part) for part in text.split("-")]
    return date(*[*parts, 1, 1][:3])
