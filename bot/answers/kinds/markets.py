"""Answers from the context series: the won rate and rice price in Pyongyang, the yuan rate."""

from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.answers.kinds.rice_for_a_dollar import rice_for_a_dollar
from bot.dataset.context import Reading
from bot.dataset.findings import Formula, Found, Lane
from bot.questions.query import RICE_FOR_A_DOLLAR, Outcome
from bot.trade import Month, Observation, Period, Tier, Unit
from bot.trade.period import MONTHS_A_YEAR


def market(draft: Draft) -> None:
    """A market reading for the period asked, or the newest."""
    if draft.query.topic == "yuan":
        _yuan(draft)
        return
    if draft.query.topic == RICE_FOR_A_DOLLAR:
        rice_for_a_dollar(draft)
        return
    context = draft.dataset.context
    known = context.rice_price if draft.query.topic == "rice" else context.won_per_dollar
    readings = tuple(one for one in known if one.day <= draft.today) or known[:1]
    period = draft.query.period
    open_ended = period is not None and len(period) > 1 and period.end == draft.dataset.latest
    if period is not None and open_ended:
        period = Period(period.start, max(period.end, Month.of(draft.today)))
    held = [one for one in readings if period is None or one.cell.period in period]
    if not held:
        draft.outcome = Outcome.NO_DATA
        first, last = readings[0].day, readings[-1].day
        draft.headline = draft.say("market.none", first=first, last=last)
        return
    newest = held[-1]
    figure = _figure(draft, newest.cell, Role.ANSWER)
    draft.headline = draft.say(f"market.{draft.query.topic}", day=newest.day, figure=figure)
    asked = draft.query.compare
    if asked is None or not _beside(draft, readings, asked):
        _year_before(draft, readings, newest)
    low = min(held, key=lambda one: one.cell.value or 0)
    high = max(held, key=lambda one: one.cell.value or 0)
    if period is not None and low.cell.value != high.cell.value:
        draft.comparison.append(
            draft.say(
                "market.range",
                low=_figure(draft, low.cell, Role.CONTEXT),
                lowest=low.day,
                high=_figure(draft, high.cell, Role.CONTEXT),
                highest=high.day,
            )
        )
    if draft.query.topic == "won" and draft.query.unit is Unit.CNY:
        draft.remark("dollar_rate_only")
    draft.caveat("market")


def _beside(draft: Draft, readings: tuple[Reading, ...], asked: Period) -> bool:
    """The newest reading of the range that the first is set beside, if there is one."""
    held = [one for one in readings if one.cell.period in asked]
    if held:
        figure = _figure(draft, held[-1].cell, Role.COMPARISON)
        draft.comparison.append(draft.say("market.beside", day=held[-1].day, figure=figure))
    return bool(held)


def _year_before(draft: Draft, readings: tuple[Reading, ...], newest: Reading) -> None:
    year_ago = newest.day.toordinal() - 365
    near = min(readings, key=lambda one: abs(one.day.toordinal() - year_ago))
    if abs(near.day.toordinal() - year_ago) <= _NEAR_DAYS:
        before = _figure(draft, near.cell, Role.COMPARISON)
        draft.comparison.append(draft.say("market.before", day=near.day, figure=before))


_NEAR_DAYS = 45


def _yuan(draft: Draft) -> None:
    rates = draft.dataset.context.yuan_per_dollar
    asked = draft.query.period
    now = Month.of(draft.today)
    held = [rates[month] for month in rates if month < now and (asked is None or month in asked)]
    if not held:
        draft.outcome = Outcome.NO_DATA
        draft.headline = draft.say("market.yuan.none", first=min(rates), last=max(rates))
        return
    period = held[-1].period
    if asked is not None and len(held) > 1:
        period = Period(held[0].period.start, period.end)
    figure = _figure(draft, held[-1], Role.ANSWER) if period.is_month else _mean(draft, held)
    draft.headline = draft.say("market.yuan", period=period, figure=figure)
    before = rates.get(period.end - MONTHS_A_YEAR)
    if period.is_month and before is not None:
        told = _figure(draft, before, Role.COMPARISON)
        draft.comparison.append(draft.say("market.yuan.before", period=before.period, figure=told))
    draft.caveat("converted")


def _mean(draft: Draft, held: list[Observation]) -> Figure:
    """The mean of the monthly averages of a range."""
    total = sum((cell.value or Decimal(0) for cell in held), Decimal(0))
    period = Period(held[0].period.start, held[-1].period.end)
    mean = (total / len(held)).quantize(Decimal("0.0001"))
    lane = Lane(Tier.PRESS, "context", held[0].unit)
    found = Found(mean, lane, period, Formula.MEAN, tuple(held))
    return draft.figure(found, label=draft.say("label.yuan", period=period))


def _figure(draft: Draft, cell: Observation, role: Role) -> Figure:
    if cell.value is None:
        raise ValueError("a market reading has a value")
    lane = Lane(Tier.PRESS, "context", cell.unit)
    period: Period = cell.period
    found = Found(cell.value, lane, period, Formula.PUBLISHED, (cell,))
    label = draft.say(f"label.{draft.query.topic}", period=period)
    return draft.figure(found, role=role, measure="value", label=label)
