"""Korean dates of figures and full stops are written in full; other figures stay as they are."""

import pytest

from bot.questions.spelling.dotted_dates import dates_in_full


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2026. 7. 교역액", "2026년 7월 교역액"),
        ("2026. 07. 교역액", "2026년 7월 교역액"),
        ("대북 수출 2025. 12.", "대북 수출 2025년 12월"),
        ("2026. 7. 31. 교역액", "2026년 7월 31일 교역액"),
        ("2026. 7. 31 교역액", "2026년 7월 31일 교역액"),
        ("2025. 1. ~ 6. 대북 수출", "2025년 1월~6월 대북 수출"),
        ("2025. 1.부터 6.까지", "2025년 1월~6월까지"),
        ("2025. 3 교역액", "2025년 3월 교역액"),
        ("25. 3. 대북 수출", "2025년 3월 대북 수출"),
    ],
)
def test_a_dotted_date_is_written_in_full(typed: str, read: str) -> None:
    assert dates_in_full(typed) == read


@pytest.mark.parametrize(
    "typed", ["2026.7 교역액", "2025. 교역액", "2025. 3개월 추이", "27.5% 증가", "hs 2710.19"]
)
def test_other_figures_stay(typed: str) -> None:
    assert dates_in_full(typed) == typed
