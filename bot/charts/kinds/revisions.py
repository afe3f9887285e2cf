"""What China revised: the change each bulletin made, and first prints against what stands now."""

from collections.abc import Sequence

from bot.answers.answer import Role
from bot.charts.columns import enough, finder_of
from bot.charts.derive import share, total_of
from bot.charts.finder import Finder
from bot.charts.lanes import Stretch
from bot.charts.sketch import Sketch, UndrawableError
from bot.charts.spec import Across, Mark, Panel, Shape, Stress
from bot.charts.strand import Dot, Strand
from bot.dataset.findings import Found, Lane
from bot.dataset.revisions import Revision, revision
from bot.trade import Flow, Measure, Month, Period, Tier
from bot.trade.period import MONTHS_A_YEAR


def revisions(sketch: Sketch) -> None:
    """Fill the sketch with bars of revisions over lines of both years to date."""
    flow = Flow.TOTAL if sketch.query.flow is Flow.BALANCE else sketch.query.flow
    subject = sketch.titles.subject(sketch.query, flow)
    finder = finder_of(sketch)
    span = sketch.reach = _span(sketch)
    lane = next((one for one in finder.lanes(Measure.VALUE) if one.tier is Tier.OFFICIAL), None)
    made = [] if lane is None else _made(finder, lane, flow, span)
    if lane is None or not made:
        raise UndrawableError("no_revisions", subject=subject, since=sketch.dataset.official.start)
    largest = max(made, key=lambda one: abs(one.amount.value))
    bars = _bars(sketch, lane, flow, span, made)
    enough(sketch, [bars])
    _bars_panel(sketch, bars, largest, span)
    _lines_panel(sketch, finder, lane, flow, span)
    sketch.note("which_month")
    sketch.headline = _headline(sketch, subject, bars, largest)
    sketch.subtitle = sketch.wording.sentence("subtitle.revisions", subject=subject, period=span)


def _span(sketch: Sketch) -> Period:
    """Whole years of official bulletins, as far as asked for."""
    official, asked = sketch.dataset.official, sketch.query.period
    if asked is None:
        return official
    if not asked.overlaps(official):
        subject = sketch.titles.subject(sketch.query)
        raise UndrawableError("no_revisions", subject=subject, since=official.start)
    start = max(Month(asked.start.year, 1), official.start)
    return Period(start, min(Month(asked.end.year, MONTHS_A_YEAR), official.end))


def _made(finder: Finder, lane: Lane, flow: Flow, span: Period) -> list[Revision]:
    hits = (revision(finder.book, lane, flow, month) for month in span.months())
    return [hit for hit in hits if hit is not None]


def _strand(sketch: Sketch, key: str, lane: Lane, flow: Flow, dots: Sequence[Dot]) -> Strand:
    lane_words = sketch.titles.lane(Stretch(lane, ()))
    return Strand(
        name=sketch.say("series", subject=sketch.say(key), lane=lane_words),
        flow=flow,
        commodity=sketch.query.commodity,
        measure="value",
        unit=lane.unit,
        tier=lane.tier,
        dots=tuple(dots),
    )


def _dot(month: Month, found: Found | None) -> Dot:
    mark = Mark.NOT_REPORTED if found is None else Mark.VALUE
    return Dot(Period(month, month), mark, found)


def _bars(sketch: Sketch, lane: Lane, flow: Flow, span: Period, made: Sequence[Revision]) -> Strand:
    """One bar a bulletin; a January opens its year, so it has nothing to revise and no place."""
    amounts = {one.month: one.amount for one in made}
    months = (month for month in span.months() if month.month > 1)
    dots = [_dot(month, amounts.get(month)) for month in months]
    return _strand(sketch, "series.revision", lane, flow, dots)


def _bars_panel(sketch: Sketch, bars: Strand, largest: Revision, span: Period) -> None:
    month = Period(largest.month, largest.month)
    sketch.panels.append(
        Panel(
            title=sketch.say("panel.revision"),
            axis=sketch.axis(bars.unit, [bars]),
            across=Across.TIME,
            period=span,
            series=(sketch.plot(bars, shape=Shape.BAR, hue=2, labelled=(month,)),),
            events=False,
        )
    )


def _lines_panel(sketch: Sketch, finder: Finder, lane: Lane, flow: Flow, span: Period) -> None:
    """For each year the months as first printed, summed, and the year to date as published."""
    strands: list[tuple[Strand, str, int]] = []
    for year in range(span.start.year, span.end.year + 1):
        months = [month for month in Period.year(year).months() if month in span]
        published = [
            finder.book.exact(lane, flow, Period.year_to_date(month), Measure.VALUE)
            for month in months
        ]
        printed = [finder.book.exact(lane, flow, Period(m, m), Measure.VALUE) for m in months]
        for key, found, hue in (
            ("first", _running(printed), 1),
            ("published", published, 0),
        ):
            dots = [_dot(month, one) for month, one in zip(months, found, strict=True)]
            strand = _strand(sketch, f"series.{key}", lane, flow, dots)
            strands.append((strand, sketch.say(f"label.{key}"), hue))
    newest = {hue: strand for strand, _, hue in strands}
    series = tuple(
        sketch.plot(
            strand,
            hue=hue,
            stress=Stress.STRONG if hue == 0 else Stress.PLAIN,
            label=(word,) if newest[hue] is strand else (),
            dashed=hue == 1,
        )
        for strand, word, hue in strands
    )
    sketch.panels.append(
        Panel(
            title=sketch.say("panel.to_date"),
            axis=sketch.axis(lane.unit, [strand for strand, _, _ in strands]),
            across=Across.TIME,
            period=span,
            series=series,
            row=1,
            events=False,
        )
    )


def _running(printed: Sequence[Found | None]) -> list[Found | None]:
    """Sums from January on, as long as no month is missing."""
    sums: list[Found | None] = []
    for place, found in enumerate(printed):
        held = [one for one in printed[: place + 1] if one is not None]
        whole = found is not None and len(held) == place + 1
        sums.append(_to_date(held) if whole else None)
    return sums


def _to_date(months: Sequence[Found]) -> Found:
    whole = total_of(months)
    span = Period(months[0].period.start, months[-1].period.end)
    return Found(whole.value, whole.lane, span, whole.formula, whole.cells)


def _headline(sketch: Sketch, subject: str, bars: Strand, largest: Revision) -> str:
    amount = sketch.figure(largest.amount, strand=bars, role=Role.ANSWER)
    key = "revisions.none"
    words: dict[str, object] = {"subject": subject, "figure": amount, "period": sketch.reach}
    if amount.value:
        key = "revisions.down" if amount.value < 0 else "revisions.up"
        rate = share(largest.amount, largest.before)
        words |= {
            "bulletin": largest.month,
            "earlier": largest.before.period,
            "rate": sketch.figure(rate, measure="growth", role=Role.COMPARISON),
        }
    return sketch.wording.sentence(key, **words)
