"""When China publishes which month: its calendars where one is known, else its rule."""

from collections.abc import Collection, Iterable
from datetime import date

from bot.dataset.reference import Release
from bot.sources.timetable import bulletin_day
from bot.trade import Month

_BULLETIN = "bulletin"


def due(month: Month, releases: Iterable[Release] = ()) -> date:
    """The day the bulletin of a month is, or was, to come out.

    The calendar for 2020 still gave January a day of its own; it then waited for February, as
    every January since.
    """
    rule = bulletin_day(month)
    planned = (
        date.fromisoformat(release.date)
        for release in releases
        if release.product == _BULLETIN
        and release.basis == "scheduled"
        and release.data_month == str(month)
    )
    return next((day for day in planned if Month.of(day) >= Month.of(rule)), rule)


def newest_due(today: date, releases: Collection[Release] = ()) -> Month:
    """The newest month whose bulletin should be out by today."""
    month = Month.of(today) - 1
    while due(month, releases) > today:
        month -= 1
    return month


def next_due(today: date, releases: Collection[Release] = ()) -> tuple[Month, date]:
    """The newest month of the bulletins that come next after today, and their day."""
    month = newest_due(today, releases) + 1
    day = due(month, releases)
    while due(month + 1, releases) == day:
        month += 1
    return month, day
