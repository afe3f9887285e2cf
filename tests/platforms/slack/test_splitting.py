from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.lengths import length
from bot.platforms.slack.splitting import pack, split

TEXT = st.text("ab .\n한😀", max_size=300)


@given(TEXT, st.integers(2, 60))
def test_pieces_fit_and_only_white_space_is_left_out(text: str, limit: int) -> None:
    pieces = split(text, limit)
    assert all(0 < length(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(st.lists(TEXT, max_size=20), st.integers(2, 60))
def test_lines_are_packed_in_order(lines: list[str], limit: int) -> None:
    parts = pack(lines, limit)
    assert all(length(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join("".join(lines).split())


def test_the_best_seam_is_a_paragraph_then_a_line_a_sentence_a_word() -> None:
    assert split("one two.\n\nthree four", 15) == ["one two.", "three four"]
    assert split("one two\nthree four", 14) == ["one two", "three four"]
    assert split("One two. Three four", 13) == ["One two.", "Three four"]
    assert split("一二三。四五六", 5) == ["一二三。", "四五六"]
    assert split("one two three", 9) == ["one two", "three"]
    assert split("abcdefgh", 5) == ["abcde", "fgh"]


def test_no_escape_and_no_link_is_torn_apart() -> None:
    assert split("aaaa&amp;bbb", 6) == ["aaaa", "&amp;b", "bb"]
    assert split("see <https://e.example|a b> now", 28) == [
        "see <https://e.example|a b>",
        "now",
    ]
