"""Headlines that state what a chart over time shows, each number a figure."""

from bot.answers.answer import Role
from bot.charts.columns import Column
from bot.charts.sketch import Sketch
from bot.charts.strand import Strand
from bot.dataset.findings import Found
from bot.trade import Flow


def focus(sketch: Sketch, strand: Strand) -> Found:
    """The figure a headline is about: the range asked for, else the newest."""
    asked = sketch.query.period
    own = strand.at(asked) if asked is not None else None
    if own is None and any(dot.period == asked for dot in strand.dots):
        sketch.note("no_own", period=asked)
    return own or strand.held[-1]


def one_flow(sketch: Sketch, strand: Strand) -> str:
    """A level against the year before, or against the highest of the strand."""
    now = focus(sketch, strand)
    subject = sketch.titles.subject(sketch.query, strand.flow, strand.commodity)
    figure = sketch.figure(now, strand=strand, role=Role.ANSWER)
    words = {"subject": subject, "figure": figure, "period": now.period}
    before = strand.at(now.period.shifted_years(-1))
    if before is not None:
        earlier = sketch.figure(before, strand=strand, role=Role.COMPARISON)
        key = "same" if now.value == before.value else "up" if now.value > before.value else "down"
        return sketch.wording.sentence(f"lines.{key}", before=earlier, **words)
    highest = max(strand.held, key=lambda found: found.value)
    if highest == now:
        return sketch.wording.sentence("lines.highest", **words)
    most = sketch.figure(highest, strand=strand, role=Role.COMPARISON)
    return sketch.wording.sentence("lines.below", highest=most, when=highest.period, **words)


def both_flows(sketch: Sketch, column: Column) -> str:
    """Exports, imports and what is left over in the newest range with both; empty without one."""
    exports, imports = column.newest(Flow.EXPORT), column.newest(Flow.IMPORT)
    gaps = column.newest(Flow.BALANCE)
    if exports is None or imports is None or gaps is None:
        return ""
    gap = focus(sketch, gaps)
    sold, bought = exports.at(gap.period), imports.at(gap.period)
    if sold is None or bought is None:
        return ""
    where = "world" if sketch.query.partner == "WLD" else "dprk"
    goods = "" if sketch.query.commodity.is_total else ".goods"
    return sketch.wording.sentence(
        f"both.{where}.{'surplus' if gap.value >= 0 else 'deficit'}{goods}",
        period=gap.period,
        goods=sketch.titles.goods(sketch.query.commodity),
        exports=sketch.figure(sold, strand=exports, role=Role.ANSWER),
        imports=sketch.figure(bought, strand=imports, role=Role.ANSWER),
        balance=sketch.figure(gap, strand=gaps, role=Role.ANSWER),
    )
