"""Long Korean runs get their spaces back; words of a usual length keep their form."""

import pytest

from bot.questions.spelling.korean_spacing import with_spaces


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2025년대북수출이가장많았던달은?", "2025년 대북 수출이 가장 많았던 달은?"),
        ("2018년대비2025년수입회복률", "2018년 대비 2025년 수입회복률"),
        ("2025년중수출이가장많았던분기", "2025년 중 수출이 가장 많았던 분기"),
        ("북한이중국에가장많이판품목은", "북한이 중국에 가장 많이 판 품목은"),
        ("교역25억달러이상인연도나열", "교역25억달러 이상인 연도 나열"),
        ("2025년6월과7월중에서대북수출이적은달은", "2025년 6월과 7월 중에서 대북 수출이 적은 달은"),
    ],
)
def test_a_long_run_is_spaced(typed: str, read: str) -> None:
    assert with_spaces(typed) == read


@pytest.mark.parametrize(
    "typed", ["대북수출액", "대중국 순수출", "2025년 상반기 북중무역 총액", "중국의대북수출"]
)
def test_words_of_a_usual_length_stay(typed: str) -> None:
    assert with_spaces(typed) == typed
