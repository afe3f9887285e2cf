"""Korean words that stay whole, and years that stand behind their months."""

import pytest

from bot.questions.turns.plain_korean import plain_korean


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2020년대 북한 수출", "2020년대 북한 수출"),
        ("최대중 수출", "최대중 수출"),
        ("이번 년도 교역", "올해 교역"),
    ],
)
def test_a_word_is_left_whole_or_put_as_it_is_read(typed: str, read: str) -> None:
    assert plain_korean(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("5월까지 올해 수출", "올해 5월까지 수출"),
        ("6월까지의 2025년 수입", "2025년 6월까지 수입"),
        ("3월부터 5월까지 올해 수출", "3월부터 5월까지 올해 수출"),
        ("1~5월까지 올해 수출", "1~5월까지 올해 수출"),
    ],
)
def test_a_year_comes_before_the_months_it_dates(typed: str, read: str) -> None:
    assert plain_korean(typed) == read
