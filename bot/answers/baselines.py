"""The comparisons that keep a figure honest: the same months a year before, and of 2019."""

from bot.answers.answer import Figure, Role
from bot.answers.caveats import on_change
from bot.answers.draft import Draft
from bot.dataset.book import Book
from bot.dataset.change import Change, change
from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.trade import Flow, Measure, Period, Tier
from bot.trade.period import MONTHS_A_YEAR

LAST_FULL_YEAR = 2019
"""The last year before the border closed in January 2020."""

_TINY = 10
"""A base this many times smaller than the figure makes a percentage mislead."""


def add_baselines(
    draft: Draft, book: Book, found: Found, *, flow: Flow | None = None, year_before: bool = True
) -> None:
    """Compare a figure with the year before and with 2019, saying so when that cannot be done.

    A range longer than a year has neither: it would be held against a part of itself.
    """
    period = found.period
    if len(period) > MONTHS_A_YEAR:
        return
    years = [period.shifted_years(-1)] if year_before else []
    pre_closure = period.in_year(LAST_FULL_YEAR)
    if period.end.year > LAST_FULL_YEAR and pre_closure not in years:
        years.append(pre_closure)
    for baseline in years:
        _compare(draft, book, flow or draft.query.flow, found, baseline)


def compare_with(draft: Draft, book: Book, found: Found, baseline: Period) -> None:
    """Add the comparison with one more range."""
    _compare(draft, book, draft.query.flow, found, baseline)


def _compare(draft: Draft, book: Book, flow: Flow, found: Found, baseline: Period) -> None:
    result = _change(draft, book, flow, found, baseline)
    if isinstance(result, Nothing):
        held = book.find(flow, baseline, draft.query.measure)
        if isinstance(held, Found) and draft.query.measure is Measure.VALUE:
            draft.comparison.append(_unlike(draft, held, flow))
            return
        before_closure = baseline == found.period.in_year(LAST_FULL_YEAR)
        name = "pre_closure" if before_closure else "year_before"
        draft.comparison.append(draft.say(f"versus.{name}.none", baseline=baseline))
    else:
        draft.comparison.append(describe(draft, result, baseline, flow=flow, own=found))


def _unlike(draft: Draft, held: Found, flow: Flow) -> str:
    """The baseline in its own currency, where no exchange rate of the newest month is held yet."""
    before = draft.figure(held, role=Role.COMPARISON, flow=flow)
    if held.lane.tier is Tier.PRESS:
        draft.caveat("press_comparison")
    return draft.say("versus.unlike", baseline=held.period, before=before)


def _change(
    draft: Draft, book: Book, flow: Flow, found: Found, baseline: Period
) -> Change | Nothing:
    """The change in the figure's own lane first, then in any unit both ranges share."""
    query = draft.query
    own_unit = found.cells[0].unit if found.formula is Formula.CONVERTED else found.unit
    result: Change | Nothing | None = None
    for unit in (own_unit, None) if query.measure is Measure.VALUE else (own_unit,):
        result = change(
            book,
            flow,
            found.period,
            baseline,
            measure=query.measure,
            unit=unit,
            convert=draft.dataset.in_dollars if query.measure is Measure.VALUE else None,
        )
        if isinstance(result, Change):
            return result
    return result or Nothing(Absence.NOT_REPORTED, baseline)


def describe(
    draft: Draft, result: Change, baseline: Period, *, flow: Flow, own: Found | None = None
) -> str:
    """One sentence on a change; enters the figures it prints."""
    measure = str(draft.query.measure)
    on_change(draft, result)
    if result.before is None or result.published:
        rate = _rate(draft, result, flow)
        return draft.say(_keyed("versus.published", rate), baseline=baseline, rate=rate)
    before = draft.figure(result.before, role=Role.COMPARISON, measure=measure, flow=flow)
    now = None
    if own is None or result.now.unit != own.unit or result.now.value != own.value:
        now = draft.figure(result.now, role=Role.COMPARISON, measure=measure, flow=flow)
    values = {"baseline": baseline, "before": before, "period": result.now.period, "now": now}
    if result.rate is None or is_tiny(result) or flow is Flow.BALANCE:
        key = "versus.zero" if result.before.value == 0 else "versus.tiny"
        key = "versus.balance" if flow is Flow.BALANCE else key
        return draft.say(key if now is None else f"{key}.in_unit", **values)
    rate = _rate(draft, result, flow)
    key = _keyed("versus", rate)
    return draft.say(key if now is None else f"{key}.in_unit", rate=rate, **values)


def is_tiny(result: Change) -> bool:
    """Whether the base is so small that a growth rate would mislead."""
    before = result.before
    return before is not None and abs(before.value) * _TINY < abs(result.now.value)


def _rate(draft: Draft, result: Change, flow: Flow) -> Figure:
    if result.rate is None:
        raise ValueError("a change off a zero base has no rate")
    return draft.figure(result.rate, role=Role.COMPARISON, measure="growth", flow=flow)


def _keyed(stem: str, rate: Figure) -> str:
    if rate.value == 0:
        return f"{stem}.flat"
    return f"{stem}.up" if rate.value > 0 else f"{stem}.down"
