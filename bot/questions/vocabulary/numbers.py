"""The numbers and the months that questions write out in words, for all that read them."""

from collections.abc import Mapping
from typing import Final

MONTH_NAMES: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
MONTHS: Final = "|".join(MONTH_NAMES)
"""One of the months, for the patterns that name any of them."""
YEAR: Final = r"(?:19|20)\d\d"
"""A year in four figures."""

HAN_DIGITS: Final = "一二三四五六七八九"
HANGUL_DIGITS: Final = "일이삼사오육칠팔구"


def _from(first: int, words: str) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), first)}


def _digits(characters: str) -> dict[str, int]:
    return {character: number for number, character in enumerate(characters, 1)}


DIGITS: Final[Mapping[str, int]] = {
    **_digits(HAN_DIGITS),
    **_digits(HANGUL_DIGITS),
    **dict.fromkeys("〇零영공", 0),
    "两": 2,
    "륙": 6,
}
"""The characters that are read out one for one, as in a year, and as numbers below ten."""
KOREAN_COUNTS: Final[Mapping[str, int]] = _from(
    1, "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두"
)
"""The native Korean numbers, as they stand before what they count."""
ENGLISH_NUMBERS: Final[Mapping[str, int]] = _from(
    1,
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty",
)


def number_of(word: str) -> int:
    """A small number in figures or in a single word of one of the languages."""
    for words in (DIGITS, KOREAN_COUNTS, ENGLISH_NUMBERS):
        if word in words:
            return words[word]
    return int(word)
