"""Answers how much rice a dollar buys in Pyongyang, from the rate and the price of one day."""

from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.dataset.context import Reading
from bot.dataset.findings import Formula, Found, Lane
from bot.questions.query import Outcome
from bot.trade import Tier, Unit

_TO_THE_GRAM = Decimal("0.01")


def rice_for_a_dollar(draft: Draft) -> None:
    """Kilograms of rice a dollar bought on the newest day, or the newest of a period."""
    context, asked = draft.dataset.context, draft.query.period
    prices = {one.day: one for one in context.rice_price}
    known = [
        (rate, prices[rate.day])
        for rate in context.won_per_dollar
        if rate.day in prices and rate.day <= draft.today
    ]
    held = [pair for pair in known if asked is None or pair[0].cell.period in asked]
    if not held:
        draft.outcome = Outcome.NO_DATA
        first, last = known[0][0].day, known[-1][0].day
        draft.headline = draft.say("market.none", first=first, last=last)
        return
    rate, price = held[-1]
    bought = (_value(rate) / _value(price)).quantize(_TO_THE_GRAM)
    figure = draft.derived(
        bought,
        Unit.KG,
        "rice_for_a_dollar",
        cells=(rate.cell, price.cell),
        measure="quantity",
        label=draft.say("label.rice_for_a_dollar", period=rate.cell.period),
        period=rate.cell.period,
    )
    draft.headline = draft.say("market.rice_for_a_dollar", day=rate.day, figure=figure)
    for topic, one in (("won", rate), ("rice", price)):
        draft.comparison.append(
            draft.say(f"market.{topic}", day=one.day, figure=_figure(draft, topic, one))
        )
    draft.caveat("market")


def _value(reading: Reading) -> Decimal:
    if reading.cell.value is None:
        raise ValueError("a market reading has a value")
    return reading.cell.value


def _figure(draft: Draft, topic: str, reading: Reading) -> Figure:
    period = reading.cell.period
    lane = Lane(Tier.PRESS, "context", reading.cell.unit)
    found = Found(_value(reading), lane, period, Formula.PUBLISHED, (reading.cell,))
    label = draft.say(f"label.{topic}", period=period)
    return draft.figure(found, role=Role.CONTEXT, measure="value", label=label)
