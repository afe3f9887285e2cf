"""The letters of Korean syllables, and which of them are easily typed for one another."""

from typing import Final

_FIRST: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_LAST: Final = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_ALIKE: Final = (
    *("ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅈㅉㅊ", "ㅅㅆㅈ"),
    *("ㅏㅑ", "ㅓㅕ", "ㅗㅛ", "ㅜㅠ", "ㅐㅔㅒㅖ", "ㅡㅢㅣㅟ", "ㅜㅡ", "ㅚㅙㅞ"),
)
_ALIKE_LAST: Final = ("ㄴㅁㅇ", "ㄱㄲㅋ", "ㅅㅆㅈㅊㄷㅌ", "ㅂㅍ")
_SYLLABLES: Final = range(0xAC00, 0xD7A4)


def slipped(typed: str, known: str) -> bool:
    """Whether two words of as many syllables differ in one letter that is easily mistaken."""
    apart = [pair for pair in zip(typed, known, strict=False) if pair[0] != pair[1]]
    return len(typed) == len(known) and len(apart) == 1 and _alike(*apart[0])


def _alike(one: str, other: str) -> bool:
    if ord(one) not in _SYLLABLES or ord(other) not in _SYLLABLES:
        return False
    differing = [
        (place, *pair)
        for place, pair in enumerate(zip(_letters(one), _letters(other), strict=True))
        if pair[0] != pair[1]
    ]
    if len(differing) != 1:
        return False
    place, mine, its = differing[0]
    if place == len(("first", "vowel")):
        return " " in mine + its or any(mine in row and its in row for row in _ALIKE_LAST)
    return any(mine in row and its in row for row in _ALIKE)


def _letters(syllable: str) -> tuple[str, str, str]:
    index = ord(syllable) - _SYLLABLES.start
    first, rest = divmod(index, len(_VOWELS) * len(_LAST))
    vowel, last = divmod(rest, len(_LAST))
    return _FIRST[first], _VOWELS[vowel], _LAST[last]
