"""Revisions: what a bulletin's year to date says of earlier months, beyond their first prints.

A bulletin changes earlier months silently. The year to date less the year to date of the bulletin
before and less the month itself is the sum of those changes; which month changed is not published.
"""

from dataclasses import dataclass, replace

from bot.dataset.book import Book
from bot.dataset.findings import Formula, Found, Lane
from bot.trade import Flow, Measure, Month, Period
from bot.trade.period import MONTHS_A_YEAR


@dataclass(frozen=True, slots=True)
class Revision:
    """What the bulletin of `month` changed in the year's earlier months."""

    month: Month
    amount: Found
    before: Found


def revision(book: Book, lane: Lane, flow: Flow, month: Month) -> Revision | None:
    """The change one bulletin made, from its own cells and the one before; None without them."""
    if month.month == 1:
        return None
    so_far = book.exact(lane, flow, Period.year_to_date(month), Measure.VALUE)
    earlier = book.exact(lane, flow, Period.year_to_date(month - 1), Measure.VALUE)
    alone = book.exact(lane, flow, Period(month, month), Measure.VALUE)
    if so_far is None or earlier is None or alone is None:
        return None
    amount = so_far.value - earlier.value - alone.value
    found = so_far.as_(Formula.REVISION, amount, earlier, alone)
    return Revision(month, found, earlier)


def afterwards(book: Book, lane: Lane, flow: Flow, month: Month) -> tuple[Revision, ...]:
    """What each later bulletin of the year of a month changed in the months before it."""
    later = (month + ahead for ahead in range(1, MONTHS_A_YEAR + 1 - month.month))
    found = (revision(book, lane, flow, bulletin) for bulletin in later)
    return tuple(one for one in found if one is not None)


def together(revisions: tuple[Revision, ...]) -> Found | None:
    """What several bulletins of one year changed in all; None where there are not several."""
    if len(revisions) < _SEVERAL:
        return None
    first, *others = (one.amount for one in revisions)
    period = Period(revisions[0].month, revisions[-1].month)
    amount = sum((one.value for one in others), first.value)
    return replace(first.as_(Formula.REVISION, amount, *others), period=period)


_SEVERAL = 2


def drift(book: Book, lane: Lane, flow: Flow, period: Period) -> Found | None:
    """How far a published range stands from the sum of its months as first printed."""
    published = book.exact(lane, flow, period, Measure.VALUE)
    months = [
        book.exact(lane, flow, Period(month, month), Measure.VALUE) for month in period.months()
    ]
    present = [one for one in months if one is not None]
    if published is None or len(present) != len(months) or period.is_month:
        return None
    gap = published.value - sum(one.value for one in present)
    return published.as_(Formula.REVISION, gap, *present)
