"""H2/H1 growth holds the later part against the earlier one."""

import pytest

from bot.questions.turns.part_over_part import later_on_earlier
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("exports h2/h1 2025 growth", "exports h2 2025 against h1 2025 growth"),
        ("q2/q1 2026 change in imports", "q2 2026 against q1 2026 change in imports"),
        ("exports q2/q1 2026", "exports q2/q1 2026"),
        ("growth q1/q2 2026", "growth q1/q2 2026"),
    ],
)
def test_the_later_part_is_held_against_the_earlier(text: str, expected: str) -> None:
    assert later_on_earlier(text, Language.ENGLISH) == expected
