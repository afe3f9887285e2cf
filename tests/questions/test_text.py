import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.spelling.text import normalise


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("  Feb   2022 ", "feb 2022"),
        ("２０２２年２月", "2022年2月"),
        ("2019–21", "2019-21"),
        ("2019—2021", "2019-2021"),
        ("1～6월", "1~6월"),
        ("1〜6월", "1~6월"),
        ("1∼6월", "1~6월"),
        ("1至2月", "1至2月"),
        ("Q1’25", "q1'25"),
        ("“exports”", '"exports"'),
        ("feb´22", "feb'22"),
        ("1・2月", "1·2月"),
        ("1、2月。", "1,2月."),
        ("EXPORTS\tof\ncoal", "exports of coal"),
        ("in Aug. 2025, Sept. '24", "in aug 2025, sept '24"),
        ("up in Dec. What of 2025?", "up in dec. what of 2025?"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("bell\x07bell", "bell bell"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("（2022）", "(2022)"),
        ("½ year", "1/2 year"),
        ("", ""),
    ],
)
def test_every_spelling_becomes_one(raw: str, expected: str) -> None:
    assert normalise(raw) == expected


def test_decomposed_hangul_is_put_together() -> None:
    assert normalise("\u1102\u1167\u11ab") == "년"


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_any_text_is_normalised_and_stays_so(raw: str) -> None:
    once = normalise(raw)
    assert "  " not in once
    assert once == once.strip()
    assert normalise(once) == once
