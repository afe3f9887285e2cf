"""Answers how much rice a dollar buys in Pyongyang, and how many dollars a kilogram costs.

Both come from the rate and the price of one day.
"""

from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.dataset.context import Reading
from bot.dataset.findings import Formula, Found, Lane
from bot.questions.query import Outcome
from bot.trade import Tier, Unit

_TO_THE_HUNDREDTH = Decimal("0.01")


def rice_for_a_dollar(draft: Draft) -> None:
    """Kilograms of rice a dollar bought on the newest day, or the newest of a period."""
    _tell(draft, Unit.KG)


def rice_in_dollars(draft: Draft) -> None:
    """Dollars a kilogram of rice cost on the newest day, or the newest of a period."""
    _tell(draft, Unit.USD_PER_KG)


def _tell(draft: Draft, unit: Unit) -> None:
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
    bought = _value(rate) / _value(price)
    figure = draft.derived(
        (bought if unit is Unit.KG else 1 / bought).quantize(_TO_THE_HUNDREDTH),
        unit,
        draft.query.topic,
        cells=(rate.cell, price.cell),
        measure="quantity" if unit is Unit.KG else "value",
        label=draft.say(f"label.{draft.query.topic}", period=rate.cell.period),
        period=rate.cell.period,
    )
    draft.headline = draft.say(f"market.{draft.query.topic}", day=rate.day, figure=figure)
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
