"""Comparisons across an event."""

import pytest

from bot.questions.query import Kind
from bot.questions.readings.across import across, one_sided
from bot.trade import Month

LATEST = Month(2026, 7)


@pytest.mark.parametrize(
    ("kind", "text", "latest", "period"),
    [
        (Kind.CHANGE, "코로나 전후 수출", LATEST, "2025-01..2025-12"),
        (Kind.CHANGE, "코로나 전후 수출", Month(2025, 12), "2025-01..2025-12"),
        (Kind.CHANGE, "制裁前后出口", LATEST, "2018-01..2018-12"),
        (Kind.TREND, "국경 봉쇄 전후 추이", LATEST, "2019-01..2026-07"),
        (Kind.TREND, "제재 전과 후 추이", LATEST, "2016-01..2026-07"),
        (Kind.LEVEL, "코로나 전후 수출", LATEST, "None"),
        (Kind.CHANGE, "코로나 이전 수출", LATEST, "None"),
    ],
)
def test_what_came_after_the_event_is_asked_about(
    kind: Kind, text: str, latest: Month, period: str
) -> None:
    assert str(across(kind, text, latest)) == period


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("코로나 전후 수출", "코로나 이전 수출"),
        ("疫情前后出口", "疫情前 出口"),
        ("수출 전후", "수출 전후"),
    ],
)
def test_before_and_after_is_read_as_before_in_as_many_characters(text: str, read: str) -> None:
    assert one_sided(text) == read
    assert len(one_sided(text)) == len(text)
