"""Gives dollar and yuan panels side by side scales that match at the market rate."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from bot.answers.answer import Figure
from bot.charts.log_scale import log_ends
from bot.charts.sketch import Sketch
from bot.charts.strand import Strand
from bot.dataset.findings import Formula, Found, Lane
from bot.trade import Flow, Period, Tier, Unit

Ends = tuple[Decimal, Decimal]


def ends_of(strands: Iterable[Strand], *, log: bool = False) -> Ends:
    """The lowest and highest value of some strands, nought always within.

    For a log scale, which has no nought, they are the lowest and highest above it.
    """
    values = [found.value for strand in strands for found in strand.held]
    if log:
        above = [value for value in values if value > 0] or [Decimal(1)]
        return min(above), max(above)
    return min([Decimal(0), *values]), max([Decimal(0), *values])


def matched(sketch: Sketch, ends: Mapping[Unit, Ends], span: Period) -> Mapping[Unit, Ends]:
    """The ends of a dollar and a yuan scale made equal at the mean rate of a span of months.

    Enters the rate and a note that names it; without rates, or with one currency only, nothing
    is matched.
    """
    rate = mean_rate(sketch, span)
    if set(ends) != {Unit.USD, Unit.CNY} or rate is None:
        return {}
    dollars, yuan = ends[Unit.USD], ends[Unit.CNY]
    low = min(dollars[0], yuan[0] / rate.value)
    high = max(dollars[1], yuan[1] / rate.value)
    if sketch.options.log:
        low, high = log_ends(low, high)
    sketch.note("scales", rate=_figure(sketch, rate))
    return {Unit.USD: (low, high), Unit.CNY: (low * rate.value, high * rate.value)}


def mean_rate(sketch: Sketch, span: Period) -> Found | None:
    """The mean of the months' market rates of yuan a dollar, as far as they are known."""
    rates = sketch.dataset.context.yuan_per_dollar
    quoted = [rates[month] for month in span.months() if month in rates]
    if not quoted:
        return None
    mean = sum((cell.value or Decimal(0) for cell in quoted), Decimal(0)) / len(quoted)
    lane = Lane(Tier.PRESS, "context", Unit.CNY_PER_USD)
    return Found(mean.quantize(Decimal("0.0001")), lane, span, Formula.MEAN, tuple(quoted))


def _figure(sketch: Sketch, rate: Found) -> Figure:
    label = sketch.say("label.rate", period=rate.period)
    figure = sketch.figure_of(rate, flow=Flow.TOTAL, label=label)
    sketch.enter(figure)
    return figure
