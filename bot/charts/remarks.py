"""The small print of a chart: each caveat only where it bears on what is drawn."""

from datetime import date

from bot.charts.sketch import Sketch
from bot.charts.strand import Strand
from bot.dataset.findings import Formula
from bot.trade import CommodityCode, Flow, Month, Tier, Unit

_CRUDE = CommodityCode("2709")
_CRUDE_UNRECORDED_SINCE = 2014


def remark(sketch: Sketch) -> None:
    """Add what a reader must know of the strands drawn."""
    strands = sketch.strands
    cells = [cell for one in strands for found in one.held for cell in found.cells]
    founds = [found for one in strands for found in one.held]
    if any(_crude(sketch, strand) for strand in strands):
        sketch.note("crude")
    money = [strand for strand in strands if strand.unit.is_money]
    if any(strand.flow in {Flow.TOTAL, Flow.BALANCE} for strand in money):
        sketch.note("fob_cif")
    if any(found.formula is Formula.CONVERTED for found in founds):
        sketch.note("converted")
    if any(found.rivals for found in founds):
        sketch.note("conflict")
    bulletins = (cell for cell in cells if cell.commodity.is_total)
    if any(cell.tier is Tier.OFFICIAL and cell.period.is_month for cell in bulletins):
        sketch.note("first_print")
    if sketch.query.as_of is not None:
        sketch.note("as_of", when=moment(sketch.query.as_of))
    if sketch.query.first_printed:
        sketch.note("as_first_printed")
    sketch.qualify()


def remark_on_nothing(sketch: Sketch) -> None:
    """Add why there may be nothing to draw although goods moved."""
    code = sketch.query.commodity
    if not code.is_total and (code == _CRUDE or code.covers(_CRUDE) or _CRUDE.covers(code)):
        sketch.note("crude")


def moment(as_of: str) -> Month | date:
    """The release or the day a query looks from."""
    parts = [int(part) for part in as_of.split("-")]
    return Month(*parts) if len(parts) == len(("year", "month")) else date(*parts)


def _crude(sketch: Sketch, strand: Strand) -> bool:
    """Whether crude oil is missing from a strand: it left the tables after 2013."""
    code = strand.commodity
    holds = code.is_total or code.covers(_CRUDE)
    late = any(found.period.end.year >= _CRUDE_UNRECORDED_SINCE for found in strand.held)
    money = strand.unit.is_money or strand.unit is Unit.PERCENT
    exports = strand.flow is not Flow.IMPORT and sketch.query.partner == "PRK"
    return holds and late and money and exports
