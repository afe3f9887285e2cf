import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.discord.escaping import fence
from bot.platforms.discord.splitting import pack, split
from bot.platforms.lengths import length

WORDS = st.text(alphabet="abc 。.\n가中𝒳\\_", max_size=400)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@given(WORDS, st.integers(min_value=12, max_value=80))
def test_splitting_loses_no_word_and_no_piece_is_too_long(text: str, limit: int) -> None:
    pieces = split(text, limit)
    assert squeezed("".join(pieces)) == squeezed(text)
    assert all(0 < length(piece) <= limit for piece in pieces)


@given(st.lists(WORDS, max_size=8), st.integers(min_value=30, max_value=120))
def test_packing_keeps_the_order_and_the_limit(blocks: list[str], limit: int) -> None:
    parts = pack(blocks, limit)
    assert squeezed("".join(parts)) == squeezed("".join(blocks))
    assert all(length(part) <= limit for part in parts)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("one two. three four.", ["one two.", "three four."]),
        ("first line\nsecond", ["first line", "second"]),
        ("paragraph\n\nanother one", ["paragraph", "another one"]),
        ("数字。以下继续说明内容。再说一句", ["数字。以下继续说明内容。", "再说一句"]),
        ("abcdefghijklmnop", ["abcdefghijkl", "mnop"]),
        ("abcdefghijk\\_mno", ["abcdefghijk", "\\_mno"]),
        ("a bcdefghijklmno", ["a", "bcdefghijklm", "no"]),
    ],
)
def test_a_text_is_split_at_the_best_seam(text: str, pieces: list[str]) -> None:
    assert split(text, 12) == pieces


def test_short_blocks_share_a_part() -> None:
    assert pack(["a", "", "b", "c" * 10], 12) == ["a\nb", "c" * 10]


def test_a_long_table_goes_on_in_a_table() -> None:
    rows = [f"row {number:02}  {number:>4}" for number in range(30)]
    parts = pack(["intro", fence("\n".join(rows))], 100)
    tables = [part for part in parts if "```" in part]
    assert len(tables) > 3
    assert all(part.count("```") == 2 and length(part) <= 100 for part in parts if part in tables)
    kept = [line for part in tables for line in part.split("\n") if line.startswith("row")]
    assert kept == rows


def test_a_row_wider_than_a_part_is_split_too() -> None:
    parts = pack([fence("x" * 70 + "\nend")], 40)
    assert squeezed("".join(parts)).replace("```", "") == "x" * 70 + "end"
