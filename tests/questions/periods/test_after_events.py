"""The nth month, quarter or year after an event, which is no part of a calendar year."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("exports in the first month after the border closed", "2020-02"),
        ("exports in the second month after the border closed", "2020-03"),
        ("imports in the first quarter after the reopening", "2023-09..2023-11"),
        ("exports in the first full quarter after the border closed", "2020-04..2020-06"),
        ("imports in the first half after the sanctions", "2017-10..2018-03"),
        ("exports in the second year after the border reopened", "2025-01..2025-12"),
        ("국경이 닫힌 뒤 두 번째 달 수출", "2020-03"),
        ("재개방 후 세 번째 달 교역", "2023-11"),
        ("봉쇄 후 두 번째 해 수출", "2021-01..2021-12"),
        ("封关后第二个月的出口", "2020-03"),
        ("封关后的第二个季度出口", "2020-05..2020-07"),
        ("封关后第二年出口", "2021-01..2021-12"),
    ],
)
def test_so_many_after_an_event(text: str, period: str, said: Callable[[str], str]) -> None:
    assert said(text) == period


def test_a_first_month_that_is_looked_for_is_none_after_the_event(
    said: Callable[[str], str],
) -> None:
    text = "the first month after the reopening with exports above 1bn yuan"
    assert said(text).startswith("2023-08..")
