"""The goods whose value changed most between two ranges: of whole tables, else named in both."""

from bot.answers.answer import Role
from bot.answers.kinds.goods_held import HEADING, prints_of
from bot.charts.bars import USUAL_BARS, bar_strand, bars_panel, recent_years
from bot.charts.derive import difference
from bot.charts.goods import Good, codes_by_range, every_good, flow_of, kept_apart
from bot.charts.sketch import Sketch, UndrawableError
from bot.dataset.moves import moved, newest_pair
from bot.trade import TOTAL, Flow, Period, Tier, Unit

_ENOUGH = 3


def movers(sketch: Sketch) -> None:
    """Fill the sketch with bars of what goods gained and lost."""
    flow = flow_of(sketch)
    subject = sketch.titles.subject(sketch.query, flow, TOTAL)
    period = sketch.reach = sketch.query.period or _newest_pair(sketch, flow)
    baseline = sketch.query.compare or period.shifted_years(-1)
    words = {"subject": subject, "period": period, "baseline": baseline}
    whole = _listed(sketch, flow, period, baseline)
    moves = whole or _moves(sketch, flow, period, baseline)
    if not moves:
        raise UndrawableError("no_movers", **words)
    chosen = sorted(moves, key=lambda good: -abs(good.found.value))[:USUAL_BARS]
    strands = [
        bar_strand(sketch, good.code, good.found, flow, measure="change")
        for good in sorted(chosen, key=lambda good: -good.found.value)
    ]
    most = next(one for one in strands if one.held[0] is chosen[0].found)
    gap = sketch.figure(most.held[0], strand=most, role=Role.ANSWER)
    words |= {"goods": most.name, "figure": gap, "unit": sketch.titles.unit(gap.unit)}
    if len(moves) == 1:
        raise UndrawableError("one_mover", **words)
    bars_panel(sketch, strands)
    table = ".table" if whole else ""
    sketch.note("table" if whole else "goods_incomplete")
    if len(moves) > len(strands):
        sketch.note(f"more_bars{table}")
    key = "movers.up" if gap.value > 0 else "movers.down"
    sketch.headline = sketch.wording.sentence(key, **words)
    sketch.subtitle = sketch.wording.sentence(f"subtitle.movers{table}", **words)


def _listed(sketch: Sketch, flow: Flow, period: Period, baseline: Period) -> list[Good]:
    """What each heading of two whole tables gained or lost, the largest first."""
    gaps = moved(
        sketch.dataset.detail,
        flow,
        period,
        baseline,
        HEADING,
        unit=sketch.options.unit,
        prints=prints_of(sketch.query),
    )
    return [Good(code, found) for code, found in gaps]


def _moves(sketch: Sketch, flow: Flow, period: Period, baseline: Period) -> list[Good]:
    """What each good gained or lost, in the tier and currency that both ranges share most of."""
    before = {
        (good.code, good.found.lane.tier, good.found.unit): good.found
        for good in every_good(sketch, flow, baseline, none_too=True)
    }
    moved: dict[tuple[Tier, Unit], list[Good]] = {}
    for good in every_good(sketch, flow, period, none_too=True):
        tier, unit = good.found.lane.tier, good.found.unit
        earlier = before.get((good.code, tier, unit))
        wanted = sketch.options.unit in {None, unit}
        if earlier is not None and wanted and earlier.value != good.found.value:
            gap = Good(good.code, difference(good.found, earlier))
            moved.setdefault((tier, unit), []).append(gap)
    fullest = max(moved, key=lambda key: len(moved[key]), default=None)
    return [] if fullest is None else kept_apart(moved[fullest])


def _newest_pair(sketch: Sketch, flow: Flow) -> Period:
    """The newest range that shares its goods, or several, with the same months a year before."""
    month = newest_pair(sketch.dataset.detail, flow, prints_of(sketch.query))
    if month is not None:
        return Period(month, month)
    held = codes_by_range(sketch, flow, recent_years(sketch))
    shared = {
        period: len(codes & held.get(period.shifted_years(-1), frozenset()))
        for period, codes in held.items()
    }
    several = [period for period, count in shared.items() if count >= _ENOUGH]
    if several:
        return several[-1]
    return max(shared, key=lambda period: shared[period], default=recent_years(sketch))
