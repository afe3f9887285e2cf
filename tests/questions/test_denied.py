"""Periods that words rule out beside another."""

from datetime import date

import pytest

from bot.questions.periods import find
from bot.questions.readings.denied import without_denied
from bot.trade import Month


def _kept(text: str) -> list[str]:
    found = find(text, today=date(2026, 9, 20), latest=Month(2026, 7))
    return [str(one.period) for one in without_denied(found, text).mentions]


@pytest.mark.parametrize(
    "text",
    [
        "2020년 말고 2021년 수출",
        "2020년이 아니라 2021년 수출",
        "not 2020 but 2021 exports",
        "exports in 2021, not 2020",
        "不是2020年而是2021年的出口",
    ],
)
def test_what_is_ruled_out_is_left_out(text: str) -> None:
    assert _kept(text) == ["2021-01..2021-12"]


@pytest.mark.parametrize(
    "text", ["2020년 말고", "2020년과 2021년 수출", "最高的是不是2020年,还是2021年"]
)
def test_without_another_period_nothing_is_left_out(text: str) -> None:
    assert "2020-01..2020-12" in _kept(text)
