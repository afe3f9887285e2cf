"""Cuts a normalised text into tokens of the period language, three languages at once."""

import re

from bot.questions.periods.counted import counted
from bot.questions.periods.east_asian import chinese, korean
from bot.questions.periods.figures import read, short_year, year_month
from bot.questions.periods.latin import latin
from bot.questions.periods.signs import Sign, Token
from bot.questions.vocabulary.han import simplified

_SYMBOLS = {
    "-": Sign.DASH,
    "=": Sign.WORD,
    "~": Sign.TO,
    "→": Sign.TO,
    "/": Sign.SLASH,
    ",": Sign.COMMA,
    "·": Sign.AND,
    "&": Sign.AND,
    "+": Sign.AND,
    ".": Sign.DOT,
    "?": Sign.BREAK,
    "!": Sign.BREAK,
    ";": Sign.BREAK,
    "#": Sign.CODE,
    **dict.fromkeys("():[]\"'", Sign.FILLER),
}
_APOSTROPHE = re.compile(
    r"'(?:s(?![a-z])|(?P<year>[0-9]{2})(?:\.(?P<month>1[0-2]|0?[1-9]))?(?![0-9a-z]))"
)
_ARROW = re.compile(r"(?<=[0-9월月년年])\.{2,}(?=[0-9])|[-=]+>")
_UNIT_OF_MONTH = re.compile(r"\s?(?:월|月份?)")
_CODE_HEADINGS = re.compile(r"200[1-9]")
_DIGITS = frozenset("0123456789")
_STAYS_GUARDED = frozenset({"of", ":", "(", '"', ".", "的", "no"})
_NEAR = 4
_LISTS = frozenset({Sign.COMMA, Sign.AND, Sign.OR, Sign.SLASH, Sign.DASH})
_CENTURY = 100


def lex(text: str, this_year: int) -> list[Token]:
    """The tokens of a normalised text, in order; words that say nothing of time are WORD."""
    plain = simplified(text)
    tokens: list[Token] = []
    at = 0
    while at < len(plain):
        if plain[at] == " " or _abbreviates(plain, at, tokens):
            at += 1
            continue
        found = _tokens_at(plain, at, tokens, this_year)
        at = found[-1].end
        last = tokens[-1] if tokens else None
        if last and last.end == found[0].start and last.sign is found[0].sign is Sign.WORD:
            # East Asian words come in syllable by syllable; one stretch of them is one word.
            tokens[-1] = last._replace(end=at)
        else:
            tokens += found
    return _promoted(tokens, plain, this_year)


def _abbreviates(text: str, at: int, before: list[Token]) -> bool:
    """Whether a full stop only ends a short word: Nov., vs."""
    last = before[-1] if before else None
    return text[at] == "." and last is not None and last.end == at and last.sign in _SHORTENED


def _tokens_at(text: str, at: int, before: list[Token], this_year: int) -> list[Token]:
    """The tokens at a position that is no space, at least one."""
    character = text[at]
    if character in _DIGITS:
        return _figures(text, at, before, this_year)
    if "a" <= character <= "z":
        return latin(text, at, this_year)
    if character == "~" and _drawn_out(text, at, before):
        return [Token(Sign.FILLER, at, at + 1)]
    if character in _SYMBOLS:
        return [_symbol(text, at, this_year)]
    if "가" <= character <= "힣":
        return korean(text, at, before, this_year)
    return chinese(text, at, before, this_year)


def _drawn_out(text: str, at: int, before: list[Token]) -> bool:
    """Whether a tilde only draws a word out (안녕하세요~ 2026년) and joins no two dates."""
    if not before or before[-1].sign not in {Sign.WORD, Sign.FILLER}:
        return False
    return before[-1].end == at or text[at + 1 : at + 2] in {" ", "~"}


def _figures(text: str, at: int, before: list[Token], this_year: int) -> list[Token]:
    guarded = _guarded(text, before) or (at > 0 and text[at - 1] in "第제")
    last = before[-1].sign if before else Sign.BREAK
    found = counted(text, at, last, this_year) or read(text, at, this_year, guarded=guarded)
    if not guarded and _heading_list(text, at, before):
        return [Token(Sign.AMOUNT, at, found[-1].end)]
    if found[-1].sign is Sign.YEAR_MONTH and (unit := _UNIT_OF_MONTH.match(text, found[-1].end)):
        found[-1] = found[-1]._replace(end=unit.end())
    return found


def _guarded(text: str, before: list[Token]) -> bool:
    """Whether a word such as HS or resolution stands straight before."""
    for token in reversed(before[-_NEAR:]):
        if token.sign is Sign.CODE:
            return True
        if text[token.start : token.end] not in _STAYS_GUARDED:
            break
    return False


def _heading_list(text: str, at: int, before: list[Token]) -> bool:
    """Whether figures that could be a heading carry on a list of codes: HS 2008 and 2009."""
    return (
        len(before) > 1
        and before[-1].sign in _LISTS
        and before[-2].sign is Sign.AMOUNT
        and _CODE_HEADINGS.match(text, at) is not None
    )


def _symbol(text: str, at: int, this_year: int) -> Token:
    if arrow := _ARROW.match(text, at):
        return Token(Sign.TO, at, arrow.end())
    if apostrophe := _APOSTROPHE.match(text, at):
        if apostrophe["year"] is None:
            return Token(Sign.FILLER, at, apostrophe.end())
        number = int(apostrophe["year"])
        century = this_year - this_year % _CENTURY
        year = century + number if century + number <= this_year + 10 else century + number - 100
        if apostrophe["month"]:
            return year_month(year, int(apostrophe["month"]), at, apostrophe.end())
        return Token(Sign.YEAR, at, apostrophe.end(), year)
    return Token(_SYMBOLS[text[at]], at, at + 1)


_HIGHEST = {Sign.MONTH: 12, Sign.YEAR_MONTH: 12, Sign.QUARTER: 4}
_SPANS = frozenset({Sign.TO, Sign.DASH})
_CARRIED = {Sign.YEAR_MONTH: Sign.MONTH}
_SHORTENED = frozenset({Sign.MONTH, Sign.MAYBE_MONTH, Sign.VERSUS})
_JOINS = frozenset({Sign.TO, Sign.DASH, Sign.AND, Sign.COMMA, Sign.SLASH, Sign.FROM_AFTER})


def _ends_it(first: Token, last: Token) -> bool:
    """Whether a bare number is a later month than that of a date before it."""
    return last.sign is Sign.NUMBER and first.value % _CENTURY < last.value <= _HIGHEST[Sign.MONTH]


def _promoted(tokens: list[Token], text: str, this_year: int) -> list[Token]:
    """Give a bare number the unit its Korean or Chinese neighbour carries: 1~6월, 一至三季度."""
    carried = False
    for place in range(len(tokens) - 3, -1, -1):
        number, join, unit = tokens[place : place + 3]
        if number.sign is Sign.YEAR_MONTH and join.sign in _SPANS and _ends_it(number, unit):
            # 2025.1-6: the second month has its year from the first.
            tokens[place + 2] = unit._replace(sign=Sign.MONTH)
        highest = _HIGHEST.get(unit.sign, 0)
        carries = not text[unit.end - 1].isascii() or carried or "/" in text[unit.start : unit.end]
        joined = number.sign is Sign.NUMBER and join.sign in _JOINS and carries
        if joined and unit.sign is Sign.YEAR and number.end - number.start == len("19"):
            year = short_year(number.value, this_year)
            tokens[place] = number._replace(sign=Sign.YEAR, value=year) if year else number
        elif joined and 1 <= number.value <= highest:
            tokens[place], carried = number._replace(sign=_CARRIED.get(unit.sign, unit.sign)), True
        elif number.sign not in _JOINS:
            carried = False
    return tokens
