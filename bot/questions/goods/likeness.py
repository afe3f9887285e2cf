"""Weighs a phrase nobody knows against the names of goods: what it nearly is, what it is like."""

import unicodedata
from collections.abc import Iterable
from functools import cached_property

from bot.questions.spelling.hangul_letters import slipped

_SLACK = 15
_LONGEST_DOUBT = 40
"""Characters of an unknown text that are weighed."""
_SHORT_WORD = 2
_SHORTEST_SLIP = 3
"""Syllables of the shortest Korean name in which one wrong letter is mended."""


class Likeness:
    """Phrases of one language, indexed so that only those that share something are weighed."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = tuple(phrases)
        self._by_initial: dict[str, list[str]] = {}
        self._holding: dict[str, list[str]] = {}
        for phrase in self._phrases:
            self._by_initial.setdefault(phrase[:1], []).append(phrase)
            for piece in _pieces(phrase):
                self._holding.setdefault(piece, []).append(phrase)

    def typo(self, text: str, *, least: int) -> str | None:
        """The phrase with the same first letter that a text is a slip of, if one is that near."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only a typo needs it

        same = self._by_initial.get(text[:1], ())
        best = process.extractOne(text, same, scorer=fuzz.ratio, score_cutoff=least)
        if best is not None and not _is_other_word(text, best[0]):
            return best[0]
        near = [
            one
            for one in (self.one_letter_off(text) if len(text) >= _SHORTEST_SLIP else ())
            if slipped(text, one)
        ]
        return near[0] if len(near) == 1 else None

    def one_letter_off(self, text: str) -> list[str]:
        """The Korean phrases that differ from a text in a single letter of a syllable."""
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a typo needs it

        if not _is_hangul(text):
            return []
        letters = unicodedata.normalize("NFD", text)
        alike = (phrase for gap in _gaps(text) for phrase in self._but_for_one.get(gap, ()))
        return [
            phrase
            for phrase in alike
            if OSA.distance(letters, unicodedata.normalize("NFD", phrase), score_cutoff=1) == 1
        ]

    @cached_property
    def _but_for_one(self) -> dict[tuple[str, str], list[str]]:
        """The Korean phrases by what is left when any one syllable is taken out."""
        kept: dict[tuple[str, str], list[str]] = {}
        for phrase in filter(_is_hangul, self._phrases):
            for gap in _gaps(phrase):
                kept.setdefault(gap, []).append(phrase)
        return kept

    def near(self, text: str, *, most: int, least: int) -> list[str]:
        """The phrases most like a text, best first."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only a doubt needs it

        text = text[:_LONGEST_DOUBT]
        alike = process.extract(
            text, self._phrases, scorer=fuzz.ratio, limit=most * 3, score_cutoff=least - _SLACK
        )
        chosen = dict.fromkeys(phrase for phrase, _, _ in alike)
        for piece in _pieces(text):
            chosen |= dict.fromkeys(self._holding.get(piece, ()))
        weighed = process.extract(text, chosen, scorer=fuzz.WRatio, limit=most, score_cutoff=least)
        return [phrase for phrase, _, _ in weighed]


def _is_other_word(text: str, phrase: str) -> bool:
    """Whether two short Korean words differ by a whole syllable: 전투기 is no slip of 전기."""
    short = min(len(text), len(phrase)) <= _SHORT_WORD
    return _is_hangul(text) and short and len(text) != len(phrase)


def _is_hangul(text: str) -> bool:
    return "가" <= text[:1] <= "힣"


def _gaps(text: str) -> list[tuple[str, str]]:
    """What stands before and after each character."""
    return [(text[:at], text[at + 1 :]) for at in range(len(text))]


def _pieces(text: str) -> set[str]:
    """What two phrases can share: words of Latin letters, else pairs of characters."""
    if text.isascii():
        return {word for word in text.split() if len(word) > _SHORT_WORD}
    dense = text.replace(" ", "")
    return {dense[at : at + 2] for at in range(len(dense) - 1)}
