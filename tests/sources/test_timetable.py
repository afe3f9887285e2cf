from datetime import date

import pytest

from bot.sources.timetable import bulletin_day, published_on, query_day, query_vintage
from bot.trade import Month


@pytest.mark.parametrize(
    ("month", "bulletin", "query"),
    [
        (Month(2026, 6), date(2026, 7, 18), date(2026, 7, 20)),
        (Month(2026, 1), date(2026, 3, 18), date(2026, 3, 20)),
        (Month(2026, 2), date(2026, 3, 18), date(2026, 3, 20)),
        (Month(2020, 12), date(2021, 1, 18), date(2021, 1, 20)),
        (Month(2020, 11), date(2020, 12, 23), date(2020, 12, 25)),
        (Month(2018, 1), date(2018, 2, 23), date(2018, 2, 25)),
    ],
)
def test_releases_fall_on_the_days_of_the_calendar(
    month: Month, bulletin: date, query: date
) -> None:
    assert (bulletin_day(month), query_day(month)) == (bulletin, query)


@pytest.mark.parametrize(
    ("day", "vintage"),
    [
        (date(2026, 7, 20), Month(2026, 6)),
        (date(2026, 7, 19), Month(2026, 5)),
        (date(2026, 3, 19), Month(2025, 12)),
        (date(2026, 3, 20), Month(2026, 2)),
    ],
)
def test_a_query_download_is_as_of_the_newest_month_the_query_held(
    day: date, vintage: Month
) -> None:
    assert query_vintage(day) == vintage


def test_an_old_page_came_out_on_its_day_and_a_new_one_when_it_was_seen() -> None:
    assert published_on(Month(2026, 6), date(2026, 7, 17)) == date(2026, 7, 17)
    assert published_on(Month(2026, 6), date(2026, 7, 21)) == date(2026, 7, 21)
    assert published_on(Month(2019, 6), date(2026, 7, 21)) == date(2019, 7, 23)
