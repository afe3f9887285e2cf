"""Reads a Latin word, phrase or shorthand of the period language."""

import re

from bot.questions.periods.english import ENGLISH
from bot.questions.periods.figures import part_of_year, written_year
from bot.questions.periods.signs import MONTH, QUARTER, YEAR, Sign, Token
from bot.questions.periods.typos import meant

_WORD = re.compile(r"[a-z][a-z0-9]*")
_NEXT_WORD = re.compile(r"[ -]([a-z0-9]+)")
_Y = r"(?:19|20)[0-9]{2}|[0-9]{2}"
_PART = re.compile(rf"([qh])[ -]?([0-9])({_Y})?(?![0-9a-z%]|[.,][0-9])")
_FISCAL = re.compile(rf"(?:fy|cy)[ '-]{{0,2}}({_Y})(?:[/-]([0-9]{{2}}))?(?![0-9a-z])")
_MONTH_YEAR = re.compile(rf"([a-z]{{3,9}})({_Y})(?![0-9a-z])")
_VERSUS = re.compile(r"v\.s(?:\.|(?![a-z]))")
_RATIO = re.compile(r"([ymq])/\1(?![a-z])")
_RATIO_UNITS = {"y": YEAR, "m": MONTH, "q": QUARTER}
_PREFIXES = {"pre": Sign.BEFORE, "post": Sign.AFTER}
_PREFIXED = frozenset({Sign.EVENT, Sign.CLOSED, Sign.REOPENED})


def _phrase_lengths() -> dict[str, int]:
    lengths: dict[str, int] = {}
    for phrase in ENGLISH:
        first, *rest = phrase.split()
        lengths[first] = max(lengths.get(first, 0), len(rest))
    return lengths


_FURTHER_WORDS = _phrase_lengths()


def latin(text: str, at: int, this_year: int) -> list[Token]:
    """The tokens of the Latin word at a position, at least one."""
    found = _WORD.match(text, at)
    if found is None:
        return [Token(Sign.WORD, at, at + 1)]
    word, end = found[0], found.end()
    return (
        _shorthand(text, at, this_year)
        or _phrase(text, word, at, end)
        or _prefixed(word, at, end)
        or [_misspelt(word, at, end)]
    )


def _shorthand(text: str, at: int, this_year: int) -> list[Token]:
    if part := _PART.match(text, at):
        return _part(part, at, this_year)
    if fiscal := _FISCAL.match(text, at):
        return _fiscal(fiscal, at, this_year)
    if versus := _VERSUS.match(text, at):
        return [Token(Sign.VERSUS, at, versus.end())]
    if ratio := _RATIO.match(text, at):
        return [Token(Sign.BASELINE, at, ratio.end(), 1, _RATIO_UNITS[ratio[1]])]
    if glued := _MONTH_YEAR.match(text, at):
        return _glued(glued, at, this_year)
    return []


def _part(part: re.Match[str], at: int, this_year: int) -> list[Token]:
    cut = part.end(2)
    token = part_of_year(part[1], int(part[2]), at, cut)
    year = written_year(part[3], this_year) if part[3] else None
    return [token, Token(Sign.YEAR, cut, part.end(), year)] if year else [token]


def _fiscal(fiscal: re.Match[str], at: int, this_year: int) -> list[Token]:
    """One year, or the two a fiscal year runs over."""
    years = [written_year(year, this_year) for year in fiscal.groups() if year]
    cut = fiscal.end(1)
    tokens = [Token(Sign.YEAR, at, cut, years[0])] if years[0] else []
    if tokens and years[1:] and years[1]:
        tokens += [
            Token(Sign.DASH, cut, cut + 1),
            Token(Sign.YEAR, cut + 1, fiscal.end(), years[1]),
        ]
    return tokens


def _glued(glued: re.Match[str], at: int, this_year: int) -> list[Token]:
    name, year = ENGLISH.get(glued[1]), written_year(glued[2], this_year)
    if name is None or name.sign not in {Sign.MONTH, Sign.MAYBE_MONTH} or not year:
        return []
    cut = glued.end(1)
    return [Token(Sign.MONTH, at, cut, name.value), Token(Sign.YEAR, cut, glued.end(), year)]


def _phrase(text: str, word: str, at: int, end: int) -> list[Token]:
    """The longest phrase of the lexicon that starts with a word."""
    best = (word, end)
    phrase = word
    for _ in range(_FURTHER_WORDS.get(word, 0)):
        further = _NEXT_WORD.match(text, end)
        if further is None:
            break
        phrase, end = f"{phrase} {further[1]}", further.end()
        if phrase in ENGLISH:
            best = (phrase, end)
    lexeme = ENGLISH.get(best[0])
    return [Token(lexeme.sign, at, best[1], lexeme.value, lexeme.unit)] if lexeme else []


def _prefixed(word: str, at: int, end: int) -> list[Token]:
    for prefix, sign in _PREFIXES.items():
        lexeme = ENGLISH.get(word.removeprefix(prefix))
        if word.startswith(prefix) and lexeme and lexeme.sign in _PREFIXED:
            cut = at + len(prefix)
            return [
                Token(sign, at, cut),
                Token(lexeme.sign, cut, end, lexeme.value, lexeme.unit),
            ]
    return []


def _misspelt(word: str, at: int, end: int) -> Token:
    lexeme = meant(word)
    if lexeme is None:
        return Token(Sign.WORD, at, end)
    return Token(lexeme.sign, at, end, lexeme.value, lexeme.unit)
