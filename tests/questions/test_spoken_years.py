"""Tests of years that are spelt out in English."""

import pytest

from bot.questions.turns.spoken_years import years_in_figures


@pytest.mark.parametrize(
    ("spoken", "figures"),
    [
        ("exports in twenty twenty-five", "exports in 2025"),
        ("imports twenty nineteen", "imports 2019"),
        ("trade two thousand and nine", "trade 2009"),
        ("in two thousand twenty one", "in 2021"),
    ],
)
def test_a_spelt_year_is_put_in_figures(spoken: str, figures: str) -> None:
    assert years_in_figures(spoken) == figures


@pytest.mark.parametrize(
    "text", ["the last twenty months", "two thousand tonnes", "two thousand five hundred tonnes"]
)
def test_other_numbers_stay(text: str) -> None:
    assert years_in_figures(text) == text
