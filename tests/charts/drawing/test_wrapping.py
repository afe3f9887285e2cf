from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts.drawing.wrapping import ELLIPSIS, balanced, fitted, wrap


def broken(text: str, width: int) -> list[str]:
    return wrap(text, width, len)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("China bought 11,910 tonnes of rice", "11,910 tonnes"),
        ("which is $491.5 a tonne in April", "$491.5 a tonne"),
        ("cut it by CNY 340.6 million (−5.7%), the most", "CNY 340.6 million"),
        ("as it stood in July 2026, so they say", "July 2026,"),
        ("official bulletins (January 2024–July 2026) alone", "(January 2024–July 2026)"),
        ("exports of rice (HS 1006) to North Korea", "(HS 1006)"),
        ("baskets (HS 72–76, 78–83): the rest", "(HS 72–76, 78–83):"),
        ("수출은 2026년 7월 12억 6,000만 위안을 넘어", "12억 6,000만 위안을"),
        ("쌀 수출은 1만 1,910톤에 그쳐", "1만 1,910톤에"),
        ("수출은 2024년 1~5월을 고쳐", "2024년 1~5월을"),
        ("中国对朝鲜出口为12.6亿元，高于上年", "12.6亿元，"),
        ("大米为1.191万吨，每吨若干", "1.191万吨，"),
        ("截至2024年1—5月下调若干", "2024年1—5月"),
    ],
)
def test_a_number_is_never_torn_from_what_belongs_to_it(text: str, whole: str) -> None:
    for width in range(len(whole), len(text)):
        assert any(whole in line for line in broken(text, width)), width


def test_chinese_breaks_anywhere_but_before_a_closing_mark() -> None:
    text = "出口，进口，合计。"

    for width in range(2, len(text)):
        assert not any(line.startswith(("，", "。")) for line in broken(text, width))


@given(st.text(alphabet="ab 中국12,. 억년()", max_size=60), st.integers(4, 30))
def test_no_sign_is_lost_or_added(text: str, width: int) -> None:
    lines = broken(text, width)

    assert "".join("".join(lines).split()) == "".join(text.split())


def test_lines_are_as_even_as_can_be() -> None:
    text = "one two three four five six seven eight nine ten"

    lines = balanced(text, 30, len)

    assert len(lines) == len(broken(text, 30))
    assert max(map(len, lines)) - min(map(len, lines)) <= 8


def test_one_line_stays_one_line() -> None:
    assert balanced("short", 30, len) == ["short"]


def test_what_does_not_fit_ends_in_an_ellipsis_within_the_width() -> None:
    lines = fitted("one two three four five six", 10, len, lines=2)

    assert len(lines) == 2
    assert lines[-1].endswith(ELLIPSIS)
    assert all(len(line) <= 10 for line in lines)


def test_a_word_wider_than_the_line_is_cut() -> None:
    (line,) = fitted("Donaudampfschifffahrt", 8, len)

    assert line == f"Donauda{ELLIPSIS}"


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_makes_no_line(text: str) -> None:
    assert fitted(text, 10, len) == []


def test_lines_keep_their_order() -> None:
    lines = broken("a b c d e f", 3)

    assert all(one < other for one, other in pairwise(lines))
