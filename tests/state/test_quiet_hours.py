from datetime import UTC, datetime

import pytest

from bot.errors import UsageError
from bot.state.quiet_hours import QuietHours

NIGHT = QuietHours.parse("22:00-07:00 Asia/Seoul")
NOON = QuietHours.parse("12:00-13:30 Europe/Berlin")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("quiet", "now", "over"),
    [
        (NIGHT, "2026-03-18 12:59", "2026-03-18 12:59"),
        (NIGHT, "2026-03-18 13:00", "2026-03-18 22:00"),
        (NIGHT, "2026-03-18 16:00", "2026-03-18 22:00"),
        (NIGHT, "2026-03-18 21:59", "2026-03-18 22:00"),
        (NIGHT, "2026-03-18 22:00", "2026-03-18 22:00"),
        (NOON, "2026-03-18 11:15", "2026-03-18 12:30"),
        (NOON, "2026-07-18 11:15", "2026-07-18 11:30"),
        (NOON, "2026-07-18 12:30", "2026-07-18 12:30"),
    ],
)
def test_news_waits_until_quiet_hours_are_over(quiet: QuietHours, now: str, over: str) -> None:
    assert quiet.over_at(utc(now)) == utc(over)


def test_a_night_with_a_clock_change_ends_by_the_clock_on_the_wall() -> None:
    night = QuietHours.parse("22:00-07:00 Europe/Berlin")
    assert night.over_at(utc("2026-03-28 23:00")) == utc("2026-03-29 05:00")


def test_quiet_hours_are_written_as_they_are_read() -> None:
    assert str(NIGHT) == "22:00-07:00 Asia/Seoul"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "at night",
        "22:00 Asia/Seoul",
        "22:00-07:00",
        "22:00-07:00 Mars",
        "25:00-07:00 UTC",
        "22:00-22:00 UTC",
        "22:00Z-07:00 UTC",
        "22:00-07:00 ../etc/passwd",
    ],
)
def test_other_words_are_refused_with_the_form_to_use(text: str) -> None:
    with pytest.raises(UsageError, match="quiet hours look like 22:00-07:00 Asia/Seoul"):
        QuietHours.parse(text)
