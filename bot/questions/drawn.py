"""Reads what of a question is only about its form: the chart it is drawn as, and its receipt."""

from dataclasses import replace

from bot.questions.query import Kind, Reading, TradeQuery
from bot.questions.readings.growth_drawn import growth_drawn, two_years_drawn
from bot.questions.readings.halves import shares_joined
from bot.questions.signals import Signals
from bot.questions.turns.drawing_ways import ways_of
from bot.questions.turns.styling import unstyled
from bot.trade import Language


def undrawn(
    text: str, language: Language, before: TradeQuery | None, *, drawing: bool
) -> tuple[str, bool]:
    """A text without its words of drawing, and whether it asks for a chart.

    After a chart such words need no word for one: in bars, dark, on a log scale.
    """
    plain, drawn = unstyled(text, language, drawing=drawing)
    if drawn or before is None or not before.chart:
        return plain, drawn
    plain, _ = unstyled(text, language, drawing=True)
    return plain, plain != text


def redrawn(reading: Reading, before: TradeQuery | None, *, drawn: bool) -> Reading:
    """The reading of a message that only says how a chart is to be drawn: log scale, please."""
    if drawn and reading.refusal == "nothing_new" and before is not None:
        reading = Reading(reading.language, query=before)
    charted = reading.query is not None and reading.query.chart
    return shares_joined(reading) if drawn or charted else reading


def in_its_form(
    reading: Reading, signals: Signals, text: str, *, drawn: bool, with_receipt: bool
) -> Reading:
    """The reading with the chart and the receipt that the words ask for."""
    query = reading.query
    if query is None or query.kind is Kind.ABOUT or query.receipt:
        return reading
    if drawn or with_receipt:
        query = replace(query, chart=drawn or query.chart, receipt=with_receipt)
    if query.chart:
        query = two_years_drawn(replace(query, ways=ways_of(text, query.ways)), signals)
        query = growth_drawn(query, signals)
    return replace(reading, query=query)
