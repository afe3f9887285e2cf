"""The caveats an expert attaches, each only where it applies to the figures shown."""

from bot.answers.draft import Draft
from bot.dataset.book import BLENDED
from bot.dataset.change import Change
from bot.dataset.findings import Formula, Found
from bot.questions.query import TradeQuery
from bot.trade import CommodityCode, Flow, Measure, Period, Status, Tier

_CRUDE_UNRECORDED_SINCE = 2014
_CRUDE = CommodityCode("2709")
_OIL = CommodityCode("G-oil")
_EDITION_YEARS = (2012, 2017, 2022)


def on_found(draft: Draft, found: Found) -> None:
    """What a reader must know of the figure asked for: its source, rounding, known gaps."""
    query = draft.query
    if found.lane.tier is Tier.PRESS and found.lane.series != "context":
        draft.caveat({"kita": "kita", BLENDED: "blended"}.get(found.lane.series, "press"))
    if found.qualifier:
        draft.caveat(f"qualifier.{found.qualifier.replace(' ', '_')}")
    if found.formula is Formula.CONVERTED:
        draft.caveat("converted")
    if found.formula is Formula.TOTAL_LESS_OTHER:
        draft.caveat("total_less_other")
    if found.is_zero:
        draft.caveat("zero")
    if any(cell.status is Status.CONFLICT for cell in found.cells) and not found.rivals:
        draft.caveat("conflict_marked")
    if query.flow in {Flow.TOTAL, Flow.BALANCE} and query.measure is Measure.VALUE:
        draft.caveat("fob_cif")
    crude(draft, found.period)


def is_unrecorded(query: TradeQuery, period: Period) -> bool:
    """Whether a flow is known to go on that the tables stopped showing: crude oil since 2014."""
    exports = query.flow is Flow.EXPORT and query.partner == "PRK"
    return (
        exports and _CRUDE.covers(query.commodity) and period.start.year >= _CRUDE_UNRECORDED_SINCE
    )


def crude(draft: Draft, period: Period) -> None:
    """Crude oil vanished from the tables after 2013: exports are understated since."""
    query = draft.query
    code = query.commodity
    holds_crude = code.is_total or code == _OIL or code.covers(_CRUDE) or _CRUDE.covers(code)
    exports = query.flow is not Flow.IMPORT and query.partner == "PRK"
    if holds_crude and exports and period.end.year >= _CRUDE_UNRECORDED_SINCE:
        draft.caveat("crude")


def _of_press(now: Found, before: Found) -> str:
    if before.lane.series != BLENDED:
        return "press_comparison"
    added = Formula.PUBLISHED not in {now.formula, before.formula}
    return "blended" if added else "two_copies"


def on_change(draft: Draft, change: Change) -> None:
    """What a comparison adds: vintages, editions, a base too small for a percentage."""
    before = change.before
    if before is not None and before.lane.tier is Tier.PRESS:
        draft.caveat(_of_press(change.now, before))
    if change.now.formula is Formula.CONVERTED or (
        before is not None and before.formula is Formula.CONVERTED
    ):
        draft.caveat("converted")
    if not change.one_vintage and not change.published:
        draft.caveat("first_prints")
    if before is not None and not draft.query.commodity.is_total:
        years = (before.period.start.year, change.now.period.end.year)
        if any(min(years) < edition <= max(years) for edition in _EDITION_YEARS):
            draft.caveat("edition")
