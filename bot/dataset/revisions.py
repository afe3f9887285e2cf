"""Revisions: what a bulletin's year to date says of earlier months, beyond their first prints.

A bulletin changes earlier months silently. The year to date less the year to date of the bulletin
before and less the month itself is the sum of those changes; which month changed is not published.
"""

from dataclasses import dataclass

from bot.dataset.book import Book
from bot.dataset.findings import Formula, Found, Lane
from bot.trade import Flow, Measure, Month, Period


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
