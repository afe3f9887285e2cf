import pytest
from cells import cell, official
from hypothesis import given
from hypothesis import strategies as st

from bot.dataset.visibility import visible
from bot.trade import Month

MONTHS = st.builds(Month, st.integers(2020, 2026), st.integers(1, 12))


@given(MONTHS, MONTHS)
def test_a_release_shows_what_it_and_earlier_ones_printed(vintage: Month, as_of: Month) -> None:
    bulletin = official("2019-01", 1, vintage=str(vintage))

    assert visible(bulletin, str(as_of)) == (vintage <= as_of)


@pytest.mark.parametrize(("as_of", "shown"), [("2021", False), ("2022", True), ("2023", True)])
def test_a_year_shows_all_of_its_releases(as_of: str, *, shown: bool) -> None:
    assert visible(cell("2022-02", 1, vintage="2022-03"), as_of) is shown


@pytest.mark.parametrize(
    ("as_of", "shown"), [("2024-07-17", False), ("2024-07-18", True), ("2025-01-01", True)]
)
def test_a_day_shows_a_bulletin_from_its_release_on(as_of: str, *, shown: bool) -> None:
    assert visible(official("2024-06", 1, vintage="2024-06"), as_of) is shown


@pytest.mark.parametrize(
    ("published", "as_of", "shown"),
    [
        ("2022-03-18", "2022-03-17", False),
        ("2022-03-18", "2022-03-18", True),
        ("2022-03", "2022-03-31", False),
        ("2022-03", "2022-04-01", True),
        ("2022", "2022-12-31", False),
        ("2022", "2023-01-01", True),
        ("", "2022-03-31", False),
        ("", "2022-04-01", True),
    ],
)
def test_a_story_of_unknown_day_is_out_when_its_month_is_over(
    published: str, as_of: str, *, shown: bool
) -> None:
    story = cell("2022-02", 1, vintage="2022-03", published=published)

    assert visible(story, as_of) is shown
