import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.lengths import fit, length, shorten


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("fits", 10, "fits"),
        ("one two three four", 12, "one two…"),
        ("abcdefghijklmnop", 8, "abcdefg…"),
        ("수출액은얼마인가요", 5, "수출액은…"),
        ("exports of rice", 40, "exports of rice"),
        ("exports of rice", 12, "exports…"),
        ("a bcdefghijklmnopq", 10, "a bcdefgh…"),
    ],
)
def test_a_label_is_shortened_at_a_word_where_one_ends_near(
    text: str, limit: int, short: str
) -> None:
    assert shorten(text, limit) == short


def test_length_counts_what_the_platforms_count() -> None:
    assert length("a가𝒳") == 4


@given(st.text("ab 한😀", max_size=60), st.integers(2, 40))
def test_as_much_fits_as_there_is_room_for(text: str, limit: int) -> None:
    most = fit(text, limit)
    assert length(text[:most]) <= limit
    assert most == len(text) or length(text[: most + 1]) > limit
