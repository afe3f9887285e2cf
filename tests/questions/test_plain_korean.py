"""Korean words typed together, and years that stand behind their months."""

import pytest

from bot.questions.turns.plain_korean import plain_korean


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2025년북한대중수출액", "2025년 북한 대중수출액"),
        ("2025년대북수출액", "2025년 대북수출액"),
        ("2020년대 북한 수출", "2020년대 북한 수출"),
        ("최대중 수출", "최대중 수출"),
        ("북한이중국에서수입한쌀", "북한이 중국에서 수입한 쌀"),
        ("작년상반기수출", "작년 상반기 수출"),
        ("수출액얼마야", "수출액 얼마야"),
        ("이번 년도 교역", "올해 교역"),
    ],
)
def test_words_that_touch_are_set_apart(typed: str, read: str) -> None:
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
