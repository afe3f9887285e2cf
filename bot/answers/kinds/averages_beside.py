"""Sets averages side by side in one currency: 2025 against 2019, October against a mean month."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answers.answer import Role
from bot.answers.baselines import is_tiny
from bot.answers.caveats import on_change, on_found
from bot.answers.draft import Draft
from bot.answers.held import measured
from bot.answers.kinds.changes import change_of
from bot.answers.lookup import look_up
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.change import Change, rate
from bot.dataset.findings import Formula, Found
from bot.questions.query import Grain
from bot.trade import Measure, Period, Tier, Unit

_PAIR = 2


def mean_of(found: Found, grain: Grain) -> Found:
    """The figure of a range divided by the periods of a length that are in it."""
    parts = Decimal(len(found.period)) / Decimal(grain.months)
    return found.as_(Formula.MEAN, (found.value / parts).quantize(Decimal(1)))


def beside(draft: Draft, book: Book, periods: Sequence[Period]) -> bool:
    """Write how the averages of several ranges compare; False where they cannot be compared.

    Of two, the later is held against the earlier, and a single month against an average one.
    """
    ordered = sorted(periods, key=lambda one: (one.start, one.end))
    if len(ordered) != _PAIR:
        return _each(draft, book, periods)
    before, now = ordered
    result = change_of(draft, book, now, before)
    if isinstance(result, Change) and result.before is not None:
        _pair(draft, result.now, result.before)
        on_change(draft, result)
        return True
    pair = _in_its_currency(draft, book, now, before)
    if pair is None:
        return _each(draft, book, periods)
    _pair(draft, *pair)
    if pair[1].lane.tier is Tier.PRESS:
        draft.caveat("press_comparison")
    return True


def _in_its_currency(
    draft: Draft, book: Book, now: Period, before: Period
) -> tuple[Found, Found] | None:
    """Both in the currency of the later: the newest month has no exchange rate at first."""
    query = draft.query
    later = look_up(draft, book, query.flow, now)
    if not isinstance(later, Found):
        return None
    earlier = book.find(query.flow, before, query.measure, later.unit)
    return (later, earlier) if isinstance(earlier, Found) else None


def _pair(draft: Draft, later: Found, earlier: Found) -> None:
    query = draft.query
    now, before = mean_of(later, query.grain), mean_of(earlier, query.grain)
    moved = Change(rate(now, before), now, before, published=False, one_vintage=True)
    percent = None
    if moved.rate is not None and not is_tiny(moved):
        percent = draft.figure(moved.rate, role=Role.COMPARISON, measure="growth")
    measure = measured(query)
    figure = draft.figure(now, measure=measure)
    single = len(now.period) == query.grain.months
    draft.headline = draft.say(
        f"average.{'against' if single else 'beside'}.{_way(moved)}",
        subject=draft.names.subject(query),
        per=draft.say(f"per.{query.grain}"),
        period=now.period,
        baseline=before.period,
        now=figure,
        before=draft.figure(before, measure=measure),
        rate=percent,
    )
    wholes = [one for one in (later, earlier) if len(one.period) > query.grain.months]
    gap = draft.figure(
        now.as_(Formula.DIFFERENCE, now.value - before.value, before),
        role=Role.CONTEXT,
        measure=measure,
    )
    if gap.value:
        way = "more" if gap.value > 0 else "less"
        draft.comparison.append(draft.say(f"difference.{way}", gap=gap))
    draft.comparison.extend(
        draft.say(
            "average.whole",
            period=one.period,
            figure=draft.figure(one, role=Role.CONTEXT, measure=measure),
        )
        for one in wholes
    )
    explain(draft, now.as_(Formula.MEAN, now.value, before), figure)
    on_found(draft, later)


def _way(moved: Change) -> str:
    if moved.rate is None or is_tiny(moved):
        return "tiny"
    if moved.rate.value == 0:
        return "flat"
    return "up" if moved.rate.value > 0 else "down"


def _each(draft: Draft, book: Book, periods: Sequence[Period]) -> bool:
    """One line for each range, all in one currency where they can be."""
    query = draft.query
    held = {one: look_up(draft, book, query.flow, one) for one in periods}
    known = [one for one in held.values() if isinstance(one, Found)]
    if len(known) < _PAIR:
        return False
    if len({one.unit for one in known}) > 1 and query.measure is Measure.VALUE:
        draft.query = replace(query, unit=Unit.USD)
        held = {one: look_up(draft, book, query.flow, one) for one in periods}
        draft.query = query
    draft.headline = draft.say(
        "average.each",
        subject=draft.names.subject(query),
        per=draft.say(f"per.{query.grain}"),
    )
    for period, found in held.items():
        if not isinstance(found, Found):
            draft.comparison.append(draft.say("each.none", period=period))
            continue
        figure = draft.figure(mean_of(found, query.grain), measure=measured(query))
        draft.comparison.append(draft.say("each.line", period=period, figure=figure))
        on_found(draft, found)
        last = found, figure
    explain(draft, *last)
    return True
