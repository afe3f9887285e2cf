"""The alt text of a chart: what it shows, each line's ends and extremes, and its values."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.answers.answer import Figure
from bot.charts.chart import DISCORD_ALT, SLACK_ALT, AltText
from bot.charts.sketch import Sketch
from bot.charts.spec import Mark, Shape
from bot.charts.strand import Strand
from bot.dataset.findings import Found
from bot.trade import Language, Period, Tier

_MOST_RANGES = 5
_FEW = 3
"""Up to so many values are listed outright, without ends and extremes."""

_MOST_VALUES = 40
"""More values than this would not fit into any platform's alt text."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A piece of alt text and the figures it prints."""

    text: str
    figures: tuple[Figure, ...] = ()


def alt_text(sketch: Sketch) -> AltText:
    """Both lengths of alt text; enters the figures they print."""
    opening = sketch.say(
        "alt.opening",
        kind=sketch.say("kind.top" if _in_bars(sketch) else f"kind.{sketch.options.kind}"),
        headline=sketch.headline,
        subtitle=sketch.subtitle,
    )
    sentences = [Sentence(opening), *_body(sketch)]
    short, long = (_fitting(sentences, most) for most in (DISCORD_ALT, SLACK_ALT))
    for sentence in (*short, *long):
        sketch.enter(*sentence.figures)
    between = "" if sketch.wording.language is Language.CHINESE else " "
    return AltText(between.join(s.text for s in short), between.join(s.text for s in long))


def _in_bars(sketch: Sketch) -> bool:
    shapes = {one.shape for panel in sketch.panels[:1] for one in panel.series}
    return sketch.options.bars and shapes == {Shape.BAR}


def _fitting(sentences: Sequence[Sentence], most: int) -> list[Sentence]:
    """As many sentences as fit, in order; one that is too long is passed over."""
    kept: list[Sentence] = []
    length = -1
    for sentence in sentences:
        if length + 1 + len(sentence.text) <= most:
            kept.append(sentence)
            length += 1 + len(sentence.text)
    return kept


def _body(sketch: Sketch) -> Iterator[Sentence]:
    """Ends and extremes of every strand, the newest first, then what is missing, then each value.

    What does not fit is left out from the end, and nobody should miss the newest.
    """
    told = sorted((one for one in sketch.strands if one.held), key=_age)
    many = [strand for strand in told if len(strand.held) > _FEW]
    yield from (_summary(sketch, strand) for strand in many)
    few = [strand for strand in told if len(strand.held) <= _FEW]
    yield from (_values(sketch, strand) for strand in few)
    yield from _nothing(sketch)
    if sketch.annotations:
        events = [sketch.say("alt.event", label=a.label, day=a.day) for a in sketch.annotations]
        yield Sentence(sketch.say("alt.events", events=events))
    yield from (_values(sketch, one) for one in many if len(one.held) <= _MOST_VALUES)


def _age(strand: Strand) -> tuple[int, int]:
    end = strand.held[-1].period.end
    return -end.year, -end.month


def _summary(sketch: Sketch, strand: Strand) -> Sentence:
    told = strand.told
    chosen = {
        "first": told[0],
        "last": told[-1],
        "low": min(told, key=lambda one: one[1].value),
        "high": max(told, key=lambda one: one[1].value),
    }
    figures = {name: _figure(sketch, strand, found) for name, (_, found) in chosen.items()}
    when = {f"{name}_when": place for name, (place, _) in chosen.items()}
    text = sketch.wording.sentence("alt.summary", series=strand.name, **figures, **when)
    return Sentence(text, tuple(figures.values()))


def _values(sketch: Sketch, strand: Strand) -> Sentence:
    told = [(when, _figure(sketch, strand, found)) for when, found in strand.told]
    figures = tuple(figure for _, figure in told)
    if len(sketch.strands) > 1 and len({d.period for s in sketch.strands for d in s.dots}) == 1:
        # One bar each: the range stands in the subtitle already.
        text = sketch.wording.sentence("alt.bar", series=strand.name, figure=figures[0])
        return Sentence(text, figures)
    values = [sketch.say("alt.value", when=when, figure=figure) for when, figure in told]
    text = sketch.wording.sentence("alt.values", series=strand.name, values=values)
    return Sentence(text, figures)


def _figure(sketch: Sketch, strand: Strand, found: Found) -> Figure:
    return sketch.figure_of(
        found,
        flow=strand.flow,
        commodity=strand.commodity,
        measure=strand.measure,
        formula=strand.formula,
    )


def _nothing(sketch: Sketch) -> Iterator[Sentence]:
    """Where no value stands, or a nought, and why, strand by strand."""
    # Where a figure is converted, or was published beside converted ones, nothing is missing.
    converted = any(one.tier is Tier.DERIVED for one in sketch.strands)
    shown = {
        (one.flow, one.unit, dot.period)
        for one in sketch.strands
        for dot in one.dots
        if converted and dot.found is not None
    }
    for mark in Mark:
        if mark is Mark.VALUE:
            continue
        for strand in sketch.strands:
            if strand.measure == "share" and mark is Mark.NOT_REPORTED:
                continue
            key = (strand.flow, strand.unit)
            spots = [
                dot.period
                for dot in strand.dots
                if dot.mark is mark and (dot.found or (*key, dot.period) not in shown)
            ]
            ranges = list(_joined(spots))
            if ranges and len(spots) < len(strand.dots):
                more = ".more" if len(ranges) > _MOST_RANGES else ""
                yield Sentence(
                    sketch.wording.sentence(
                        f"alt.nothing{more}",
                        series=strand.name,
                        why=sketch.say(f"key.{mark}"),
                        ranges=ranges[:_MOST_RANGES],
                    )
                )


def _joined(periods: Iterable[Period]) -> Iterator[Period]:
    """Neighbouring ranges made one; years to date stay as they are."""
    run: Period | None = None
    for period in periods:
        if run is not None and run.end + 1 == period.start:
            run = Period(run.start, period.end)
            continue
        if run is not None:
            yield run
        run = period
    if run is not None:
        yield run
