"""Mends words nobody knows, where they are one slip away from one word the bot knows."""

import re
from functools import lru_cache
from typing import Final

from bot.questions.cues import leftover
from bot.questions.goods.lexicon import Lexicon
from bot.questions.spelling.chinese import mended_chinese
from bot.questions.spelling.hangul import mended_hangul
from bot.questions.spelling.plurals import is_another_form, singular
from bot.questions.vocabulary.english_plain import is_plain
from bot.trade import Language

_GRAMMAR: Final = frozenset(
    """
    export exports exported exporting import imports imported importing trade trading trades
    shipment shipments shipped shipping deliveries purchases purchased balance deficit surplus
    growth change changed increase increased decrease decreased decline declined compared
    comparison percent percentage share proportion composition breakdown highest lowest largest
    smallest biggest record ranking ranked rank consecutive streak trend volume quantity tonnage
    tonnes value values total totals average price prices revision revised revisions latest newest
    release released publication published bulletin sanction sanctions sanctioned banned resolution
    monthly quarterly yearly annually june july
    restricted restrictions chapter heading customs statistics figures dollars yuan renminbi china
    chinese beijing korea korean north pyongyang commodity commodities products goods month months
    year years quarter quarters annual monthly first second third fourth pandemic border smuggling
    exchange market source sources receipt chart between since until during before after instead
    including excluding without except larger bigger smaller higher lower average legal allowed
    barrels litres expensive cheaper million billion dollar quarterly reported provinces province
    tariff forecast against versus every goods gains
    """.split()
)
_COMMON: Final = frozenset(
    """
    which where whether their there these those still three seven eight eleven twelve above below
    under among level levels figure number numbers included include available bought missing worth
    worst weakest strongest smaller original recent afterwards happened changed limits closure
    reopened reopening rising falling risen fallen doubled collapse exceeded compare tourism spring
    summer autumn winter example anything nothing through explain possible thanks fiscal final
    january february march april august september october november december
    """.split()
)
"""Words that say how a question is meant; a slip of one is put right, and names no good."""
_PLACES: Final = frozenset("china korea north trade export import".split())
_SHORTEST: Final = 4
_ONE_SLIP_FROM: Final = 5
_GOOD_SLIP_FROM: Final = 6
"""Names of goods are many and short ones lie close together: "treat" is no teat."""
_TWO_SLIPS_FROM: Final = 9
_WORD: Final = re.compile(r"[a-z]+")
_LONGEST_SPELT: Final = 500
_FLOW_LIKE: Final = re.compile("(?:ex|im)p")
"""Slips of exports and imports, which are read as such in most places and so are not unknown."""
_LONG_WORD: Final = re.compile(r"(?<![\w'@./-])[a-z]{5,}(?![\w'@.-])")


def put_right(
    text: str, unknown: str, lexicon: Lexicon, language: Language, *, named: bool
) -> tuple[str, tuple[str, ...]]:
    """The text with its slips put right, and those of them that were goods.

    `named` says that a good stands in it already.
    """
    if language is Language.ENGLISH:
        return mended(text, unknown, lexicon)
    if language is Language.KOREAN:
        return mended_hangul(text, unknown, lexicon, beside_a_good=named), ()
    return mended_chinese(text, unknown), ()


def spelt(text: str, lexicon: Lexicon) -> str:
    """An English text in which unknown words one slip away from a word of grammar are that word.

    Names of goods are left to `put_right`, which tells what it took a word for.
    """
    if len(text) > _LONGEST_SPELT:
        return text
    return _LONG_WORD.sub(lambda found: _spelt(found[0], lexicon) or found[0], text)


def _spelt(word: str, lexicon: Lexicon) -> str | None:
    if not lexicon.words.isdisjoint((word, singular(word))):
        return None
    meant = _word_of_grammar(word)
    return None if meant is None or _near_a_good(word, lexicon) else meant


@lru_cache(maxsize=4096)
def _word_of_grammar(word: str) -> str | None:
    """The word of grammar that an unknown word is one slip away from; None for any other."""
    if word in _GRAMMAR or word in _COMMON or is_plain(word):
        return None
    if not (leftover(word, Language.ENGLISH) or _FLOW_LIKE.match(word)):
        return None
    return _swapped(word) or _nearest(word, _GRAMMAR | _COMMON)


def _near_a_good(word: str, lexicon: Lexicon) -> bool:
    """Whether the name of a good is as near: of stell nobody knows if it is still or steel."""
    from rapidfuzz import process  # noqa: PLC0415 - only a typo needs it
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    names = (one for one in lexicon.single_words if one[0] == word[0])
    return process.extractOne(word, names, scorer=OSA.distance, score_cutoff=1) is not None


def mended(text: str, unknown: str, lexicon: Lexicon) -> tuple[str, tuple[str, ...]]:
    """The text with unknown words mended, and those of them that were mended into goods."""
    goods = []
    for word in dict.fromkeys(_WORD.findall(unknown)):
        meant = _grammar(word) or _parted(word) or _good(word, lexicon)
        if meant is None:
            continue
        text = re.sub(rf"(?<![a-z]){word}(?![a-z])", meant, text)
        if meant not in _GRAMMAR | _PLAIN and " " not in meant:
            goods.append(word)
    return text, tuple(goods)


def _grammar(word: str) -> str | None:
    return _SHORT_FORMS.get(word) or _swapped(word) or _nearest(word, _GRAMMAR)


def _swapped(word: str) -> str | None:
    """A plain word whose letters changed places: whtas, hwo, whcih."""
    alike = (one for one in _PLAIN if len(one) == len(word) and one[0] == word[0])
    return next((one for one in alike if sorted(one) == sorted(word)), None)


_PLAIN: Final = frozenset(
    """
    what whats which where when much many from with that this have were does please show tell give
    last year month over under into than then there about would could should compare
    """.split()
)
_SHORT_FORMS: Final = {
    **dict.fromkeys(("imps", "impt", "impts", "imprt", "imprts"), "imports"),
    **dict.fromkeys(("exps", "expt", "expts", "exprt", "exprts"), "exports"),
    **dict.fromkeys(("kusd", "musd", "usdm", "usdk", "usdmn", "usdbn"), "dollars"),
    "vol": "volume",
    "vols": "volume",
    "trd": "trade",
}


_GLUE: Final = frozenset("to of in by for from with and the".split())
_LONGEST_GLUE: Final = 4


def _parted(word: str) -> str | None:
    """Two words that were typed as one: tonorth, importsfrom."""
    for size in range(2, _LONGEST_GLUE + 1):
        first, rest = word[:size], word[size:]
        if first in _GLUE and rest in _GRAMMAR:
            return f"{first} {rest}"
        head, last = word[:-size], word[-size:]
        if last in _GLUE and head in _GRAMMAR:
            return f"{head} {last}"
    halves = ((word[:at], word[at:]) for at in range(_SHORTEST, len(word) - _SHORTEST + 1))
    return next((f"{one} {two}" for one, two in halves if {one, two} <= _GRAMMAR), None)


def _good(word: str, lexicon: Lexicon) -> str | None:
    return _nearest(word, lexicon.single_words)


def _nearest(word: str, known: frozenset[str]) -> str | None:
    """The one known word within the slips a word of its length may have."""
    if len(word) < _SHORTEST:
        return None
    from rapidfuzz import process  # noqa: PLC0415 - only a typo needs it
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    most = 2 if len(word) >= _TWO_SLIPS_FROM else 1
    near = [
        (distance, candidate)
        for candidate, distance, _ in process.extract(
            word, known, scorer=OSA.distance, score_cutoff=most, limit=None
        )
        if _plausible(word, candidate)
    ]
    if not near:
        return None
    best = min(near)[0]
    closest = [candidate for distance, candidate in near if distance == best]
    # Of month and monthly the longer is what was meant to be typed.
    return max(closest, key=len) if len({_stem(one) for one in closest}) == 1 else None


def _plausible(typed: str, known: str) -> bool:
    """Whether a slip of the fingers explains the difference: the first letter mostly stands."""
    swapped = sorted(typed) == sorted(known)
    own = known in _GRAMMAR or known in _COMMON
    if not own and is_another_form(typed, known):
        return False
    shortest = _ONE_SLIP_FROM if own else _GOOD_SLIP_FROM
    if len(typed) < shortest:
        # A letter left out of China or Korea, which nothing else is short of.
        return swapped or (known in _PLACES and typed[0] == known[0] and len(typed) < len(known))
    lost_its_first = own and known.endswith(typed)
    return swapped or lost_its_first or typed[0] == known[0]


_ENDING: Final = re.compile(r"(?:s|ed|ing|ly)$")


def _stem(word: str) -> str:
    """A word without its ending: exportd is export or exported, which ask for one thing."""
    return _ENDING.sub("", word) if word in _GRAMMAR else word.removesuffix("s")
