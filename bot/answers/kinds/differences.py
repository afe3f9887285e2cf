"""Tells a change in amounts: the difference of two figures, and both as they were printed."""

from bot.answers.answer import Figure, Role
from bot.answers.baselines import describe
from bot.answers.draft import Draft
from bot.dataset.book import Book
from bot.dataset.change import Change, change
from bot.dataset.findings import Formula, Found
from bot.trade import Flow, Unit


def difference(draft: Draft, result: Change) -> None:
    """By how much the later figure is above or below the earlier."""
    if result.before is None:
        return
    figure = _gap(draft, result.now, result.before)
    in_the_red = draft.query.flow is Flow.BALANCE and result.now.value + result.before.value < 0
    way = _OTHER_WAY[_way(figure)] if in_the_red else _way(figure)
    draft.comparison.append(draft.say(f"difference.{way}", gap=figure))


_OTHER_WAY = {"more": "less", "less": "more", "none": "none"}
"""A deficit grows where the balance falls."""


def _in_dollars(draft: Draft, book: Book, result: Change) -> None:
    """The change in dollars, where the year before was not printed in yuan."""
    flow, period = draft.query.flow, result.now.period
    baseline = period.shifted_years(-1)
    convert = draft.dataset.in_dollars
    other = change(book, flow, period, baseline, unit=Unit.USD, convert=convert)
    if isinstance(other, Change):
        draft.comparison.append(describe(draft, other, baseline, flow=flow, own=result.now))
        difference(draft, other)


def as_printed(draft: Draft, book: Book, result: Change) -> None:
    """Both amounts as they were printed, beside a rate that China took off a revised base."""
    if result.before is None:
        _in_dollars(draft, book, result)
        return
    before = draft.figure(result.before, role=Role.COMPARISON)
    figure = _gap(draft, result.now, result.before)
    key = f"difference.printed.{_way(figure)}"
    draft.comparison.append(
        draft.say(key, gap=figure, before=before, baseline=result.before.period)
    )


def _gap(draft: Draft, now: Found, before: Found) -> Figure:
    gap = now.as_(Formula.DIFFERENCE, now.value - before.value, before)
    return draft.figure(gap, role=Role.CONTEXT, measure=str(draft.query.measure))


def _way(gap: Figure) -> str:
    if not gap.value:
        return "none"
    return "more" if gap.value > 0 else "less"
