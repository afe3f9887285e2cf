"""Which Korean words are a slip of one letter apart."""

import pytest

from bot.questions.spelling.hangul_letters import slipped


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("대뷔", "대비"),
        ("비즁", "비중"),
        ("옥슈수", "옥수수"),
        ("출이", "추이"),
        ("의약풍", "의약품"),
    ],
)
def test_a_letter_that_is_easily_mistaken_is_a_slip(typed: str, known: str) -> None:
    assert slipped(typed, known)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("공산품", "광산품"),
        ("수출", "수출"),
        ("수즐", "추줄"),
        ("수출액", "수출"),
        ("구역", "무역"),
        ("수a", "수출"),
        ("감", "곰"),
        ("각", "간"),
    ],
)
def test_another_word_is_no_slip(typed: str, known: str) -> None:
    assert not slipped(typed, known)
