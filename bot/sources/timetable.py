"""The days on which China's customs publishes a month, by its own calendars."""

from datetime import date, timedelta

from bot.trade import Month

_EARLIER_DAYS_SINCE = 2021
"""Releases before this year came on the 23rd and 25th, since then on the 18th and 20th."""
_BULLETIN_DAY, _BULLETIN_DAY_ONCE = 18, 23
_QUERY_DAY, _QUERY_DAY_ONCE = 20, 25
_FIRST_RELEASE_OF_A_YEAR = 3
_JOINT_SINCE = 2020
"""From this year on January waits for February."""
_FRESH = timedelta(days=45)


def bulletin_day(month: Month) -> date:
    """The day a data month's bulletin is due; since 2020 January waits for February's in March."""
    return _due(month, _BULLETIN_DAY, _BULLETIN_DAY_ONCE)


def query_day(month: Month) -> date:
    """The day a data month's 8-digit detail is due in the online query."""
    return _due(month, _QUERY_DAY, _QUERY_DAY_ONCE)


def query_vintage(downloaded: date) -> Month:
    """The newest data month the online query held on a day: what its figures are as of."""
    month = Month.of(downloaded)
    while query_day(month) > downloaded:
        month -= 1
    return month


def published_on(month: Month, fetched: date) -> date:
    """When a bulletin without a date of its own became public.

    A page fetched soon after its day is as new as it looks; one fetched long after came out
    on its day.
    """
    due = bulletin_day(month)
    return fetched if fetched - due < _FRESH else due


def _due(month: Month, day: int, day_once: int) -> date:
    after = month + 1
    if month.year >= _JOINT_SINCE:
        after = max(after, Month(month.year, _FIRST_RELEASE_OF_A_YEAR))
    return date(after.year, after.month, day if after.year >= _EARLIER_DAYS_SINCE else day_once)
