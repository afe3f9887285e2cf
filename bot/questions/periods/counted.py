"""Reads a number with its Korean or Chinese unit: 22년, 13월, 第三季度, 十二个月."""

import re

from bot.questions.periods import numerals
from bot.questions.periods.figures import (
    part_of_year,
    problem,
    short_year,
    written_year,
    year_month,
)
from bot.questions.periods.findings import Fault
from bot.questions.periods.signs import HALF, MONTH, QUARTER, SHORTER, YEAR, Sign, Token
from bot.trade.period import MONTHS_A_YEAR

_NUMBER = rf"[0-9]{{1,4}}|{numerals.NUMERAL.pattern}"
_COUNTED = re.compile(
    rf"(?P<ordinal>[第제]\s?)?(?P<number>{_NUMBER})\s?"
    r"(?:/4\s?(?P<old_quarter>분기)"
    r"|(?P<quarters>개\s?분기|个(?:完整的?)?季度|个季)|(?P<halves>개\s?반기|个半年)"
    r"|(?P<years>개\s?(?:연도|년도|년(?!대))|个(?:完整的?|日历)?(?:年度|财年|年(?!代)))"
    r"|(?P<months>개월|个(?:完整的?)?月|달)|(?P<month>월달|월|月份|月)|(?P<quarter>분기|季度|季)"
    r"|(?P<decade>년대(?!\s?비(?![율중])|두유|외 ?무역|[북중] ?(?:수|교|무))|年代)"
    r"|(?P<year>년도|년|年度|年份|年)|(?P<weeks>주간|주(?![가-힣])|周|星期|天)"
    r"|(?P<day>일(?!본)|日|号))"
)
_FIRST_OF_RANGE = re.compile(
    rf"第?(?P<number>{numerals.NUMERAL.pattern})"
    rf"(?=(?:\s?[至到,~·和、-]\s?第?(?:{_NUMBER})){{1,{MONTHS_A_YEAR - 1}}}\s?[月季])"
)
_DURATION = re.compile(
    r"\s?(?:간(?![가-힣])|간의|동안|째|만에|새(?![가-힣])|연속|내내|추이|치(?![가-힣])"
    r"|전(?:[에의보대과은]|(?![가-힣]))|[来间内多]|前(?![0-9一二两三四五六七八九十首]))"
)
_FOUR_FIGURES = 1000
# 90年代 are the 1990s; the data end long before the 2040s.
_LAST_SHORT_DECADE = 30
_COUNTS_BEFORE = frozenset({Sign.PAST, Sign.RECENT, Sign.NEXT})
_DATED = frozenset({Sign.MONTH, Sign.YEAR_MONTH})
_NAMED = {"month": MONTH, "quarter": QUARTER, "old_quarter": QUARTER}
_UNITS = {"months": MONTH, "quarters": QUARTER, "halves": HALF, "years": YEAR, "weeks": SHORTER}


_MOST_PAST_YEARS = 15
_SHORT_DATE = re.compile(
    r"(?<![0-9.])(?P<year>(?:20)?[0-9]{2})"
    r"(?:\.\s?(?P<number>[0-9]{1,2})\s?(?:(?P<month>월)|분기|q(?![a-z0-9])|季度?"
    r"|(?P<first>(?=\s?[~-]\s?[0-9]{1,2}(?![0-9.%])"
    r"(?!\s?(?:million|billion|bn|m\b|percent|퍼센트|프로|[만억배톤亿万吨]|달러|위안|美元|元)))))"
    r"|\.?\s?(?=[상하]반기|[上下]半年))"
)


def counted(text: str, at: int, before: Sign, this_year: int) -> list[Token]:
    """The tokens of a number with its unit at a position; `before` is the sign that precedes."""
    found = _COUNTED.match(text, at)
    if found is None:
        return _first_of_range(text, at) or _short_date(text, at, this_year)
    unit, end, cut = str(found.lastgroup), found.end(), found.end("number")
    figures = found["number"]
    number = int(figures) if figures[0] in "0123456789" else numerals.value(figures)
    if unit == "year":
        return _year(text, found, number, before, this_year)
    if unit in _UNITS:
        return _count(number, _UNITS[unit], at, cut, end)
    counting = before in _COUNTS_BEFORE and not found["ordinal"]
    if unit in _NAMED:
        if counting and not text.endswith(("월", "월달", "份"), at, end):
            return _count(number, _NAMED[unit], at, cut, end)
        return _named(found, number, "m" if unit == "month" else "q")
    return [_decade(number, at, end) if unit == "decade" else _day(number, before, at, end)]


def _count(number: int, unit: int, at: int, cut: int, end: int) -> list[Token]:
    return [Token(Sign.NUMBER, at, cut, number), Token(Sign.UNIT, cut, end, unit=unit)]


def _named(found: re.Match[str], number: int, letter: str) -> list[Token]:
    """A month or quarter; one for each numeral where they stand in a row: 一二月, 六七八月."""
    at, end, cut, figures = found.start(), found.end(), found.end("number"), found["number"]
    if figures[0] in "0123456789" or not numerals.is_positional(figures):
        return [_one(number, letter, at, end)]
    row: list[Token] = []
    for place, figure in enumerate(figures, found.start("number")):
        if row:
            row.append(Token(Sign.AND, place, place))
        start, until = place if row else at, end if place + 1 == cut else place + 1
        row.append(_one(numerals.value(figure), letter, start, until))
    return row


def _one(number: int, letter: str, at: int, end: int) -> Token:
    if letter == "q":
        return part_of_year(letter, number, at, end)
    if 1 <= number <= MONTHS_A_YEAR:
        return Token(Sign.MONTH, at, end, number)
    return problem(Fault.NO_SUCH_MONTH, at, end)


def _day(number: int, before: Sign, at: int, end: int) -> Token:
    return Token(Sign.DAY if before in _DATED else Sign.AMOUNT, at, end, number)


def _decade(number: int, at: int, end: int) -> Token:
    decade = number if number >= _FOUR_FIGURES else _decade_of(number)
    return Token(Sign.DECADE, at, end, decade - decade % 10)


def _decade_of(number: int) -> int:
    return 1900 + number if number > _LAST_SHORT_DECADE else 2000 + number


def _year(
    text: str, found: re.Match[str], number: int, before: Sign, this_year: int
) -> list[Token]:
    at, end, figures = found.start(), found.end(), found["number"]
    if number >= _FOUR_FIGURES:
        return [Token(Sign.YEAR, at, end, number)]
    read_out = len(figures) == len("22") and numerals.is_figures(figures)
    year = short_year(number, this_year) if read_out else None
    # 지난 10년: so many years, as nobody calls 2010 the last one.
    past = before is Sign.LAST and number <= _MOST_PAST_YEARS
    if year and before not in _COUNTS_BEFORE and not past and not _DURATION.match(text, end):
        return [Token(Sign.YEAR, at, end, year)]
    return _count(number, YEAR, at, found.end("number"), end)


def _first_of_range(text: str, at: int) -> list[Token]:
    found = _FIRST_OF_RANGE.match(text, at)
    if found is None:
        return []
    return [Token(Sign.NUMBER, at, found.end(), numerals.value(found["number"]))]


def _short_date(text: str, at: int, this_year: int) -> list[Token]:
    """24.9월, 26.1q, 25.1~6, 25.상반기, as Korean tables head their columns."""
    found = _SHORT_DATE.match(text, at)
    year = written_year(found["year"], this_year) if found else None
    if found is None or year is None:
        return []
    if found["month"] or found["first"] is not None:
        return [year_month(year, int(found["number"]), at, found.end())]
    dated = Token(Sign.YEAR, at, found.end("year"), year)
    if found["number"] is None:
        return [dated]
    return [dated, part_of_year("q", int(found["number"]), found.end("year"), found.end())]
