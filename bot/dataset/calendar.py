"""When China publishes which month: its calendars where one is known, else its rule.

Rule: the bulletin of a month comes out on the 18th of the next (the 23rd before 2021); January
has no release of its own and comes with February's in March (GACC calendars of 2015–2025).
"""

from collections.abc import Iterable
from datetime import date

from bot.dataset.reference import Release
from bot.trade import Month

_DAY, _DAY_BEFORE_2021, _CHANGED = 18, 23, 2021
_BULLETIN = "bulletin"


def due(month: Month, releases: Iterable[Release] = ()) -> date:
    """The day the bulletin of a month is, or was, to come out."""
    covering = month + 1 if month.month == 1 else month
    for release in releases:
        if (
            release.product == _BULLETIN
            and release.basis == "scheduled"
            and release.data_month == str(covering)
        ):
            return date.fromisoformat(release.date)
    after = covering + 1
    day = _DAY if after.year >= _CHANGED else _DAY_BEFORE_2021
    return date(after.year, after.month, day)


def newest_due(today: date) -> Month:
    """The newest month whose bulletin should be out by today."""
    month = Month.of(today) - 1
    while due(month) > today:
        month -= 1
    return month


def next_due(today: date) -> tuple[Month, date]:
    """The month whose bulletin comes next after today, and its day."""
    month = newest_due(today) + 1
    if month.month == 1:
        month += 1
    return month, due(month)
