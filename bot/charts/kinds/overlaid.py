"""The same months across years: a seasonal view with 2019 marked, and a race of years to date."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.answer import Role
from bot.charts.columns import Column, columns_of, finder_of
from bot.charts.scaling import ends_of, matched
from bot.charts.sketch import Sketch
from bot.charts.spec import Across, Panel, Series, Stress
from bot.charts.strand import Strand
from bot.charts.window import FIRST_YEAR, ranges_of, years
from bot.dataset.change import Change, change
from bot.dataset.findings import Found
from bot.trade import Flow, Month, Period
from bot.trade.period import MONTHS_A_YEAR

_MOST_YEARS = 12
_FEWEST_MONTHS = 3
"""A shorter part of the year is shown among all its months."""

_FEW_YEARS = 4
"""So many years are told apart by colour; beyond, only the newest and 2019 have one."""


def seasonal(sketch: Sketch) -> None:
    """Fill the sketch with one line a year over the months."""
    _over_each_other(sketch, to_date=False)


def race(sketch: Sketch) -> None:
    """Fill the sketch with the years to date, month by month, one line a year."""
    _over_each_other(sketch, to_date=True)


def _over_each_other(sketch: Sketch, *, to_date: bool) -> None:
    shown = years(sketch, most=_MOST_YEARS)
    sketch.reach = Period(Month(shown[0], 1), min(Month(shown[-1], MONTHS_A_YEAR), sketch.latest))
    wanted = range(1, MONTHS_A_YEAR + 1) if to_date else _months_asked(sketch)
    months = [Month(year, month) for year in shown for month in wanted]
    spots = [
        Period.year_to_date(month) if to_date else Period(month, month)
        for month in months
        if month <= sketch.latest
    ]
    columns = columns_of(sketch, finder_of(sketch), (sketch.query.flow,), spots)
    lines = [_years_of(column) for column in columns]
    told = [held.dots[0].period.start.year for held in (one for line in lines for one in line)]
    ends = {
        one.unit: ends_of(held, log=sketch.options.log)
        for one, held in zip(columns, lines, strict=True)
    }
    same = matched(sketch, ends, columns[-1].span)
    for place, (column, strands) in enumerate(zip(columns, lines, strict=True)):
        sketch.panels.append(
            Panel(
                title=sketch.titles.head(column.cuts),
                axis=sketch.axis(column.unit, strands, ends=same.get(column.unit)),
                across=Across.CALENDAR,
                period=Period.year(strands[-1].dots[0].period.start.year),
                series=tuple(_series(sketch, strand, sorted(set(told))) for strand in strands),
                column=place,
                events=False,
            )
        )
    newest = lines[-1][-1]
    sketch.headline = _to_date(sketch, newest) if to_date else _same_month(sketch, lines[-1])
    sketch.subtitle = sketch.wording.sentence(
        "subtitle.race" if to_date else "subtitle.seasonal",
        subject=sketch.titles.subject(sketch.query),
    )


def _months_asked(sketch: Sketch) -> range:
    """The months of a part of the year that is asked for, such as its first half; else all."""
    named = ranges_of(sketch.query)
    parts = {(one.start.month, one.end.month) for one in named if len(one) < MONTHS_A_YEAR}
    first, last = next(iter(parts)) if len(parts) == 1 else (1, MONTHS_A_YEAR)
    long_enough = last - first >= _FEWEST_MONTHS - 1 and all(
        len(one) < MONTHS_A_YEAR for one in named
    )
    return range(first, last + 1) if long_enough else range(1, MONTHS_A_YEAR + 1)


def _years_of(column: Column) -> list[Strand]:
    """The strands of a column cut into years, those without a figure left out."""
    cut = []
    for strand in column.strands:
        for year in dict.fromkeys(dot.period.start.year for dot in strand.dots):
            dots = tuple(dot for dot in strand.dots if dot.period.start.year == year)
            one = replace(strand, name=f"{strand.name} · {year}", dots=dots)
            if one.held:
                cut.append(one)
    return cut


def _series(sketch: Sketch, strand: Strand, told: Sequence[int]) -> Series:
    year = strand.dots[0].period.start.year
    newest = year == told[-1]
    label: tuple[str, ...] = (str(year),)
    # The year at the end of a line stands for its last figure, whose receipt backs it.
    figure = sketch.figure(strand.held[-1], strand=strand)
    if newest:
        label = (*label, sketch.say("value", figure=figure))
    hue, stress = 0, Stress.STRONG
    if year == FIRST_YEAR and not newest:
        hue = 1
    elif not newest:
        few = len(told) <= _FEW_YEARS
        hue = 2 + told.index(year) if few else -1
        stress = Stress.PLAIN if few else Stress.FAINT
    converted = strand.tier.value == "derived"
    return sketch.plot(strand, hue=hue, stress=stress, label=label, dashed=converted)


def _same_month(sketch: Sketch, strands: Sequence[Strand]) -> str:
    """The newest month against the same month of 2019, or of the year before."""
    newest = strands[-1]
    now = _asked(sketch, newest) or newest.held[-1]
    subject = sketch.titles.subject(sketch.query)
    figure = sketch.figure(now, strand=newest, role=Role.ANSWER)
    against = sketch.query.compare
    asked = (now.period.in_year(against.end.year),) if against is not None else ()
    for baseline in (*asked, now.period.in_year(FIRST_YEAR), now.period.shifted_years(-1)):
        before = next((found for one in strands if (found := one.at(baseline))), None)
        if before is not None and before.period != now.period:
            earlier = sketch.figure(before, strand=newest, role=Role.COMPARISON)
            return sketch.wording.sentence(
                "seasonal.against",
                subject=subject,
                figure=figure,
                period=now.period,
                before=earlier,
                baseline=baseline,
            )
    return sketch.wording.sentence("seasonal", subject=subject, figure=figure, period=now.period)


def _asked(sketch: Sketch, strand: Strand) -> Found | None:
    asked = sketch.query.period
    return strand.at(asked) if asked is not None else None


def _to_date(sketch: Sketch, strand: Strand) -> str:
    """The newest year to date, with the rate of growth where one can be given."""
    now = strand.held[-1]
    subject = sketch.titles.subject(sketch.query)
    figure = sketch.figure(now, strand=strand, role=Role.ANSWER)
    result = None
    if sketch.query.flow is not Flow.BALANCE:
        book = finder_of(sketch).book
        result = change(book, sketch.query.flow, now.period, now.period.shifted_years(-1))
    words = {"subject": subject, "figure": figure, "period": now.period}
    if not isinstance(result, Change) or result.rate is None or not result.rate.value:
        return sketch.wording.sentence("race", **words)
    rate = sketch.figure(result.rate, measure="growth", role=Role.COMPARISON)
    key = "up" if rate.value > 0 else "down"
    published = ".published" if result.published else ""
    return sketch.wording.sentence(f"race.{key}{published}", rate=rate, **words)
