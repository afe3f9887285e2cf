"""Bars by size: one good, one bar, its value beside it."""

from collections.abc import Container, Sequence

from bot.charts.sketch import Sketch
from bot.charts.spec import Across, Panel, Series, Shape
from bot.charts.strand import Dot, Strand, mark_of
from bot.dataset.findings import Found
from bot.trade import CommodityCode, Flow, Period

MOST_BARS = 20
USUAL_BARS = 10
_YEARS_BACK = 12


def bar_strand(
    sketch: Sketch, code: CommodityCode, found: Found, flow: Flow, *, measure: str = "value"
) -> Strand:
    """One bar: a good with one figure."""
    return Strand(
        name=sketch.titles.goods(code),
        flow=flow,
        commodity=code,
        measure=measure,
        unit=found.unit,
        tier=found.tier,
        dots=(Dot(found.period, mark_of(found), found),),
    )


def bars_panel(
    sketch: Sketch, strands: Sequence[Strand], *, rest: Container[str] = (), hatched: str = ""
) -> None:
    """Add the panel of bars in the order given; names in `rest` are grey, `hatched` is hatched."""
    sketch.panels.append(
        Panel(
            title="",
            axis=sketch.axis(strands[0].unit, strands),
            across=Across.SIZE,
            period=strands[0].dots[0].period,
            series=tuple(
                _bar(sketch, one, grey=one.name in rest, hatched=one.name == hatched)
                for one in strands
            ),
            events=False,
        )
    )


def _bar(sketch: Sketch, strand: Strand, *, grey: bool, hatched: bool) -> Series:
    found = strand.held[0]
    return sketch.plot(
        strand,
        shape=Shape.BAR,
        hue=-1 if grey or hatched else 1 if found.value < 0 else 0,
        label=(strand.name,),
        labelled=(found.period,),
        hatched=hatched,
    )


def recent_years(sketch: Sketch) -> Period:
    """The years in which the newest goods are looked for."""
    latest = sketch.latest
    return Period(latest - 12 * _YEARS_BACK, latest)
