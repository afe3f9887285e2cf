"""Finds the commodity a question talks about: codes, names and everyday words, with typos.

The longest known phrase wins. English is matched by words with plurals folded, Korean and Chinese
by characters; a single syllable or character counts only where it stands as a word of its own.
Fuzzy matching takes over only when nothing matched exactly.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.questions.goods.beginnings import Sizes, begun_by, sizes
from bot.questions.goods.entries import Entry
from bot.questions.goods.likeness import Likeness
from bot.questions.spelling.plurals import is_another_form, singular
from bot.questions.spelling.text import normalise
from bot.questions.spelling.word_bounds import stands_alone
from bot.questions.vocabulary.han import simplified
from bot.trade import CommodityCode, Language

_LONGEST_PHRASE = 8
_LONGEST_WORD = 20
_AS_WRITTEN = "="
"""Before a word that counts only as written: `=ships` are goods, to ship is not."""
_SHORTEST_TYPO = 5
_SHORTEST_TYPO_CJK = 3
_TYPO_SCORE = 86
_TYPO_SCORE_CJK = 75
_NEAR_SCORE = 60
OFFERED_SCORE = 82
"""Likeness from which a good is worth offering to somebody who typed something unknown."""
_LEVELS = ("line", "group", "chapter", "heading", "subheading")
_WORD = re.compile(r"[a-z0-9][a-z0-9'&-]*")


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase of the text and the code it stands for; `typed` is what was written."""

    start: int
    end: int
    code: CommodityCode
    phrase: str
    typed: str
    exact: bool


class Lexicon:
    """All names and everyday words of the commodities, indexed for look-up."""

    def __init__(
        self,
        entries: Iterable[Entry],
        baskets: Callable[[], Iterable[CommodityCode]] = tuple,
    ) -> None:
        """`baskets` gives the codes that figures were printed for together."""
        self._all_codes = baskets
        self._entries = sorted(entries, key=lambda entry: _LEVELS.index(entry.level))
        self._alike: dict[Language, Likeness] = {}
        self._starts: dict[Language, Sizes] = {}
        self._others: dict[Language, dict[str, CommodityCode]] = {}
        self._codes = {entry.code.code for entry in self._entries}

    @cached_property
    def _english(self) -> dict[str, CommodityCode]:
        index: dict[str, CommodityCode] = {}
        for phrase, code in self._phrases(Language.ENGLISH):
            as_written = phrase.removeprefix(_AS_WRITTEN)
            # A question is read by its words alone: "minerals, ores and metals" has no comma.
            plain = " ".join(_WORD.findall(as_written)) or as_written
            index.setdefault(plain if as_written != phrase else singular(plain), code)
        return index

    @cached_property
    def _lists(self) -> frozenset[str]:
        """The names that are lists themselves: corn, rice and other flour."""
        spelt = (phrase.removeprefix(_AS_WRITTEN) for phrase, _ in self._phrases(Language.ENGLISH))
        plain = (" ".join(_WORD.findall(phrase)) for phrase in spelt if "," in phrase)
        return frozenset(word for phrase in plain for word in (phrase, singular(phrase)))

    def _by_character(self, language: Language) -> dict[str, CommodityCode]:
        index: dict[str, CommodityCode] = {}
        for phrase, code in self._phrases(language):
            index.setdefault(phrase, code)
            index.setdefault(phrase.replace(" ", ""), code)
        return index

    def _phrases(self, language: Language) -> Iterator[tuple[str, CommodityCode]]:
        """Everyday words before names, so that a word curated for one code stays with it.

        A group is offered by its bare name, without a code, and so owns that.
        """
        for entry in self._entries:
            if entry.level == "group":
                yield normalise(entry.names[language]), entry.code
        for entry in self._entries:
            for word in entry.words[language]:
                yield normalise(word), entry.code
        for entry in self._entries:
            if entry.names[language]:
                yield normalise(entry.names[language]), entry.code

    def _index(self, language: Language) -> dict[str, CommodityCode]:
        if language is Language.ENGLISH:
            return self._english
        if language not in self._others:
            self._others[language] = self._by_character(language)
        return self._others[language]

    @cached_property
    def _baskets(self) -> dict[frozenset[str], CommodityCode]:
        return {frozenset(code.parts): code for code in self._all_codes() if len(code.parts) > 1}

    def basket(self, codes: Iterable[CommodityCode]) -> CommodityCode | None:
        """The basket that several codes named together make up, if figures exist for it."""
        parts = frozenset(part for code in codes for part in code.parts)
        return self._baskets.get(parts) if len(parts) > 1 else None

    @cached_property
    def single_words(self) -> frozenset[str]:
        """The English words that name a good by themselves."""
        return frozenset(phrase for phrase in self._english if phrase.isalpha())

    @cached_property
    def words(self) -> frozenset[str]:
        """Every English word that stands in the name of a good."""
        return frozenset(word for phrase in self._english for word in phrase.split())

    def knows(self, code: str) -> bool:
        """Whether a code stands in the reference tables."""
        return code in self._codes

    def find(self, text: str, language: Language) -> list[Match]:
        """The commodities of a normalised text in order of appearance, longest phrases first."""
        taken = [False] * len(text)
        matches: list[Match] = []
        if language is not Language.ENGLISH:
            matches += self._by_characters(text, language, taken)
        matches += self._by_words(text, taken)
        return sorted(matches, key=lambda match: match.start)

    def suggest(
        self, text: str, language: Language, *, most: int = 3, least: int = _NEAR_SCORE
    ) -> tuple[CommodityCode, ...]:
        """The goods a phrase may mean, best first: what it names, then what sounds like it.

        `least` is the likeness out of 100 below which a phrase is not offered.
        """
        named = [match.code for match in self.find(text, language)]
        index = self._index(language)
        folded = singular(text) if language is Language.ENGLISH else simplified(text)
        near = self._likeness(language).near(folded, most=most * 4, least=least)
        return tuple(dict.fromkeys((*named, *(index[phrase] for phrase in near))))[:most]

    def guess(self, text: str, language: Language) -> Match | None:
        """The nearest phrase to a word nobody knows, if it is near enough to be a typo."""
        if text.isascii():
            language = Language.ENGLISH
        plain = simplified(text) if language is Language.CHINESE else text
        folded, least = (
            (singular(text), _TYPO_SCORE) if text.isascii() else (plain, _TYPO_SCORE_CJK)
        )
        shortest = _SHORTEST_TYPO if text.isascii() else _SHORTEST_TYPO_CJK
        if len(folded) < shortest:
            return None
        meant = self._likeness(language).typo(folded, least=least)
        if meant is None or is_another_form(text, meant):
            return None
        return Match(0, len(text), self._index(language)[meant], meant, text, exact=False)

    def nearly_names(self, text: str, *, besides: str) -> bool:
        """Whether a Korean word is one letter away from the name of a good, one name apart."""
        return any(one != besides for one in self._likeness(Language.KOREAN).one_letter_off(text))

    def _likeness(self, language: Language) -> Likeness:
        if language not in self._alike:
            self._alike[language] = Likeness(self._index(language))
        return self._alike[language]

    def _starts_of(self, language: Language) -> Sizes:
        if language not in self._starts:
            index = self._index(language)
            by_words = language is Language.ENGLISH
            phrases = (phrase.split() if by_words else phrase for phrase in index)
            longest = _LONGEST_PHRASE if by_words else _LONGEST_WORD
            self._starts[language] = sizes(phrases, longest=longest)
        return self._starts[language]

    def _by_words(self, text: str, taken: list[bool]) -> list[Match]:
        words = [word for word in _WORD.finditer(text) if not taken[word.start()]]
        matches: list[Match] = []
        starts, at = self._starts_of(Language.ENGLISH), 0
        while at < len(words):
            for size in begun_by(words[at][0], starts, most=len(words) - at):
                first, last = words[at], words[at + size - 1]
                typed = text[first.start() : last.end()]
                plain = " ".join(word[0] for word in words[at : at + size])
                phrase = singular(plain)
                code = self._english.get(phrase) or self._english.get(plain)
                # Rice, flour and sugar are three goods, and rice flour is none of them.
                several = "," in typed and phrase not in self._lists
                if code is not None and "  " not in typed and not several:
                    matches.append(
                        Match(first.start(), last.end(), code, phrase, typed, exact=True)
                    )
                    at += size - 1
                    break
            at += 1
        return matches

    def _by_characters(self, text: str, language: Language, taken: list[bool]) -> list[Match]:
        index = self._index(language)
        folded = simplified(text) if language is Language.CHINESE else text
        matches: list[Match] = []
        starts = self._starts_of(language)
        at = 0
        while at < len(text):
            for size in starts.get(folded[at], ()):
                phrase = folded[at : at + size]
                code = index.get(phrase)
                if code is None or not stands_alone(text, at, phrase, language):
                    continue
                typed = text[at : at + size]
                matches.append(Match(at, at + size, code, phrase, typed, exact=True))
                taken[at : at + size] = [True] * size
                at += size - 1
                break
            at += 1
        return matches
