"""The top goods of a range: of its whole table, else as far as anyone named them."""

from bot.answers.answer import Role
from bot.answers.kinds.goods_held import HEADING, whole_of
from bot.charts.bars import MOST_BARS, USUAL_BARS, bar_strand, bars_panel, recent_years
from bot.charts.goods import codes_by_range, flow_of, listed, named, newest_listed
from bot.charts.sketch import Sketch, UndrawableError
from bot.questions.query import Kind
from bot.trade import Flow, Period

_ENOUGH = 5


def top(sketch: Sketch) -> None:
    """Fill the sketch with the largest goods named for a range."""
    flow = flow_of(sketch)
    subject = sketch.titles.subject(sketch.query, flow, whole_of(sketch.query))
    period = sketch.reach = sketch.query.period or _fullest(sketch, flow)
    whole = listed(sketch, flow, period, HEADING)
    goods = whole or named(sketch, flow, period)
    if not goods:
        raise UndrawableError("no_goods", subject=subject, period=period)
    shown = goods[: _count(sketch)]
    strands = [bar_strand(sketch, good.code, good.found, flow) for good in shown]
    first = sketch.figure(shown[0].found, strand=strands[0], role=Role.ANSWER)
    words = {
        "goods": strands[0].name,
        "subject": subject,
        "period": period,
        "figure": first,
        "unit": sketch.titles.unit(first.unit),
    }
    if len(goods) == 1:
        raise UndrawableError("one_good", **words)
    bars_panel(sketch, strands)
    table = ".table" if whole else ""
    sketch.note("table" if whole else "goods_incomplete")
    if len(goods) > len(shown):
        sketch.note(f"more_bars{table}")
    apart = sketch.query.left_out
    if apart is None:
        sketch.headline = sketch.wording.sentence(f"top{table}", **words)
    else:
        words["apart"] = sketch.titles.inside(apart)
        sketch.headline = sketch.wording.sentence(f"top{table}.apart", **words)
    sketch.subtitle = sketch.wording.sentence(f"subtitle.top{table}", **words)


def _count(sketch: Sketch) -> int:
    asked = sketch.query.limit if sketch.query.kind is Kind.TOP else USUAL_BARS
    return max(2, min(asked, MOST_BARS))


def _fullest(sketch: Sketch, flow: Flow) -> Period:
    """The newest month with a whole table, else the newest range with several goods named.

    Failing that, the one with most.
    """
    month = newest_listed(sketch, flow)
    if month is not None:
        return Period(month, month)
    held = codes_by_range(sketch, flow, recent_years(sketch))
    for period, codes in reversed(held.items()):
        if len(codes) >= _ENOUGH and len(named(sketch, flow, period)) >= _ENOUGH:
            return period
    return max(held, key=lambda period: len(held[period]), default=recent_years(sketch))
