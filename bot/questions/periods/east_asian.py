"""Reads Korean and Chinese words of the period language, which spaces do not set apart."""

import re

from bot.questions.periods.chinese import CHINESE
from bot.questions.periods.counted import counted
from bot.questions.periods.korean import (
    KOREAN,
    KOREAN_ALONE,
    KOREAN_PARTICLES,
    NATIVE_NUMBERS,
)
from bot.questions.periods.signs import HALF, MONTH, QUARTER, YEAR, Lexeme, Sign, Token, Words

_NATIVE = re.compile(
    rf"({'|'.join(sorted(NATIVE_NUMBERS, key=len, reverse=True))})"
    r"\s?(개월|달|해|개\s?분기|분기|반기)"
)
_BEFORE_IT = re.compile(r"전 ?(해|달)(?=[ 의에은는과와?]|$)")
_HALF_YEAR = re.compile(r"반\s?년|半\s?年")
_NATIVE_UNITS = {"개월": MONTH, "달": MONTH, "해": YEAR, "반기": HALF}
# Particles that may follow a word standing alone, and one another.
_ENDINGS = re.compile(
    r"(?:에서|에는|에도|에|의|은|는|이|가|을|를|과|와|도|부터|까지|보다|대비|엔|으로|로|만|중|들어)?"
    r"(?:도|는|은|의|이)?(?![가-힣])|대비|보다|에\s?비|이었|였|인가|인지|일까|이야|야|이지|[은인]\s"
)
# "올" is also the start of a verb of rising, "해" the imperative of doing.
_ENDINGS_OF = {
    "올": re.compile(r"\s?(?:[0-9]|[상하]반기|들어|봄|여름|가을|겨울)|\s"),
    "해": re.compile(
        r"[는가를의에인]|\s?(?:\?|$)|\s(?=수출|수입|교역|무역|거래|대북|대중|북중|총)"
    ),
}
_EVENTS = frozenset({Sign.EVENT, Sign.CLOSED, Sign.REOPENED})
_TIMELESS = frozenset({Sign.WORD, Sign.BREAK, Sign.AMOUNT, Sign.COMMA, Sign.DOT})


def korean(text: str, at: int, before: list[Token], this_year: int) -> list[Token]:
    """The tokens of the Korean at a position, at least one."""
    touches = bool(before) and before[-1].end == at and before[-1].sign not in _TIMELESS
    starts_word = at == 0 or not "가" <= text[at - 1] <= "힣" or touches
    if before and before[-1].sign in _EVENTS and (the_one := _BEFORE_IT.match(text, at)):
        unit = YEAR if the_one[1] == "해" else MONTH
        return [Token(Sign.PREVIOUS, at, the_one.end(), unit=unit)]
    found = _particle(text, at) if touches else []
    if not found and starts_word:
        found = _native(text, at)
    if not found and (word := _longest(text, at, _KOREAN, spaced=starts_word)):
        found = [word]
    if not found and starts_word:
        last = before[-1].sign if before else Sign.BREAK
        found = counted(text, at, last, this_year) or _alone(text, at)
    return found or [Token(Sign.WORD, at, at + 1)]


def _particle(text: str, at: int) -> list[Token]:
    particle = _longest(text, at, _PARTICLES)
    if particle is None or (particle.end == at + 1 and not _ENDINGS.match(text, particle.end)):
        return []
    return [particle]


def _native(text: str, at: int) -> list[Token]:
    """반년, 두 달, 석 달, 세 분기."""
    if half := _HALF_YEAR.match(text, at):
        return _half_year(at, half.end())
    if native := _NATIVE.match(text, at):
        number = NATIVE_NUMBERS[native[1]].value
        unit = _NATIVE_UNITS.get(native[2], QUARTER)
        return [
            Token(Sign.NUMBER, at, native.end(1), number),
            Token(Sign.UNIT, native.start(2), native.end(), unit=unit),
        ]
    return []


def _alone(text: str, at: int) -> list[Token]:
    word = _longest(text, at, _ALONE)
    if word is None or not _ENDINGS_OF.get(text[at], _ENDINGS).match(text, word.end):
        return []
    return [word]


def chinese(text: str, at: int, before: list[Token], this_year: int) -> list[Token]:
    """The tokens of the Chinese at a position, at least one."""
    if half := _HALF_YEAR.match(text, at):
        return _half_year(at, half.end())
    if text.startswith("至今年", at):
        # March to this year's March: not 至今, until now.
        return [Token(Sign.TO, at, at + 1)]
    last = before[-1].sign if before else Sign.BREAK
    if text[at] == "前" and last in _EVENTS:
        # 疫情前|月均, 封关前|年度: neither 前月 nor 前年.
        return [Token(Sign.FIRST, at, at + 1)]
    if numbered := counted(text, at, last, this_year):
        return numbered
    word = _longest(text, at, _CHINESE)
    return [word] if word else [Token(Sign.WORD, at, at + 1)]


def _half_year(at: int, end: int) -> list[Token]:
    return [Token(Sign.NUMBER, at, at, 1), Token(Sign.UNIT, at, end, unit=HALF)]


def _index(lexicon: Words) -> dict[str, list[tuple[str, Lexeme]]]:
    """The words of a lexicon by their first character, longest first."""
    found: dict[str, list[tuple[str, Lexeme]]] = {}
    for word in sorted(lexicon, key=len, reverse=True):
        found.setdefault(word[0], []).append((word, lexicon[word]))
    return found


_CHINESE, _KOREAN = _index(CHINESE), _index(KOREAN)
_ALONE, _PARTICLES = _index(KOREAN_ALONE), _index(KOREAN_PARTICLES)


def _longest(
    text: str, at: int, index: dict[str, list[tuple[str, Lexeme]]], *, spaced: bool = False
) -> Token | None:
    """The longest word of a lexicon at a position; `spaced` lets spaces stand inside it."""
    for word, lexeme in index.get(text[at], ()):
        end = _end(text, at, word) if spaced else at + len(word) * text.startswith(word, at)
        if end > at and not (end - at > len(word) and _cuts_a_word(text, at, end, index)):
            return Token(lexeme.sign, at, end, lexeme.value, lexeme.unit)
    return None


def _cuts_a_word(text: str, at: int, end: int, index: dict[str, list[tuple[str, Lexeme]]]) -> bool:
    """Whether a word with a space inside ends within a longer one: 이전 월|평균 is no 이전월."""
    start = text.rindex(" ", at, end) + 1
    return any(_end(text, start, word) > end for word, _ in index.get(text[start], ()))


def _end(text: str, at: int, word: str) -> int:
    """Where a word ends in the text when spaces inside it do not count; `at` when it is absent."""
    place = at
    for character in word:
        if text.startswith(" ", place) and place > at:
            place += 1
        if not text.startswith(character, place):
            return at
        place += 1
    return place
