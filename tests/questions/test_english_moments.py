"""Tests of English questions after a moment, a half or a difference, as they are put to be read."""

import pytest

from bot.questions.turns.english_moments import looked_for


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("how much more did china sell than buy in 2025", "what was the trade balance in 2025"),
        ("which half of 2025 saw more imports", "which half of 2025 had the highest imports"),
        ("which quarter had lower exports", "which quarter had the lowest exports"),
        (
            "at what point in 2023 did exports exceed $1bn",
            "when in 2023 did exports first exceed $1bn",
        ),
        ("the month right after the reopening", "september 2023"),
        ("the most valuable item", "the largest item"),
    ],
)
def test_what_is_looked_for_is_named(typed: str, read: str) -> None:
    assert looked_for(typed) == read


def test_other_questions_stay_as_they_were() -> None:
    assert looked_for("which month was the best of 2025") == "which month was the best of 2025"
