"""Tests of how long the known phrases may be that a word begins."""

from bot.questions.goods.beginnings import begun_by, sizes


def test_each_beginning_has_the_sizes_of_its_phrases_longest_first() -> None:
    starts = sizes([["rice"], ["rice", "flour"], ["iron", "ore"]], longest=8)
    assert starts == {"rice": (2, 1), "iron": (2,)}


def test_phrases_longer_than_the_longest_are_never_looked_for() -> None:
    assert sizes(["쌀", "무연탄"], longest=2) == {"쌀": (1,)}


def test_a_plural_begins_what_its_singular_begins_within_what_is_left_of_the_text() -> None:
    starts = sizes([["wig"], ["wigs", "and", "hair"]], longest=8)
    assert begun_by("wigs", starts, most=5) == [3, 1]
    assert begun_by("wigs", starts, most=2) == [1]
    assert begun_by("coal", starts, most=5) == []
