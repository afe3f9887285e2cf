"""Reads the figures of a text: which are dates and years, and which are none."""

import re
from collections.abc import Callable

from bot.questions.periods.findings import Fault
from bot.questions.periods.signs import HALF, QUARTER, Sign, Token
from bot.trade.period import MONTHS_A_YEAR

FAULTS = tuple(Fault)
YEAR_FIGURES = 4
_FIRST_YEAR, _LAST_YEAR = 1980, 2039
_CENTURY, _TWENTIETH = 2000, 1900
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 2
# Longer runs of figures are no period, and turning them into a number would take time.
_LONGEST = 9

_Y4 = r"(?:19|20)[0-9]{2}"
_SHAPES = re.compile(
    rf"""
    (?P<ymd>({_Y4})(?P<s1>[-/.])([0-9]{{1,2}})(?P=s1)([0-9]{{1,2}}))(?![0-9])
  | (?P<dmy>([0-9]{{1,2}})(?P<s2>[-/.])([0-9]{{1,2}})(?P=s2)({_Y4}))(?![0-9])
  | (?P<ym>({_Y4})([-/.])([0-9]{{1,2}}))(?![0-9a-z%]|[.,][0-9]|\s?(?:분기|반기|季|个))
  | (?P<my>([0-9]{{1,2}}[-/]|[0-9]{{2}}\.)({_Y4}))(?![0-9a-z%]|[.,][0-9])
  | (?P<short>(0?[1-9]|1[0-2])/(1[3-9]|2[0-9]))(?![0-9/.%-]|\sof\b)
  | (?P<span>([0-9])([qh])({_Y4}|[0-9]{{2}})?)(?![0-9a-z])
  | (?P<turned>({_Y4}|[0-9]{{2}})-?([qh])([0-9]))(?![0-9a-z])
  | (?P<months>([0-9]{{1,2}})m({_Y4}|[0-9]{{2}}))(?![0-9a-z])
  | (?P<yearm>({_Y4})-?m([0-9]{{1,2}}))(?![0-9a-z])
  | (?P<decade>((?:19|20)[0-9]0|[89]0))s(?![0-9a-z])
  | (?P<ordinal>([0-9]{{1,2}}))(?:st|nd|rd|th)(?![0-9a-z])
    # Headings 2001 to 2009 exist, so six figures that start so may be a commodity.
  | (?P<compact>(20[1-3][0-9])(0[1-9]|1[0-2])([0-9]{{2}})?)(?![0-9a-z%]|[.,][0-9])
  | (?P<grouped>[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]+)?)
  | (?P<decimal>[0-9]+\.[0-9]+)
  | (?P<plain>[0-9]+)
    """,
    re.VERBOSE,
)
_AMOUNT_AFTER = re.compile(
    r"\s?(?:%|(?:percent|per cent|million|billion|thousand|trillion|bn|mn?)\b(?![/-])"
    r"|[만억万亿]|천만|퍼센트|프로|百分)"
    r"|(?:k|t|kg|tons?|tonnes?|usd|x)\b"
    r"|(?:[원건명호倍号次]|人(?![参參造工发髮])|种(?![子苗植])|배(?!럴)|대(?!비|북|중|조선)"
    r"|개(?!월|\s?분기)|위안|个(?!月|季))"
    # After a space a word may begin so that counts nothing: 2025 대북 수출, 2025 명태.
    r"|\s(?:[원건명호배개대]|위안)(?=[의이가을를은는씩]?(?![가-힣]))"
    r"(?!개\s분기)(?!대 ?(?:19|20)\d\d)"
    r"|\s(?:倍|个(?!月|季))"
    r"|톤|달러|배럴|[吨桶元辆台]|美元|公斤|千克"
)
_UNIT_AFTER = re.compile(
    r" (?:(?:k|t|kg|tons?|tonnes?|barrels?|dollars?|usd|yuan|rmb)\b|톤|달러(?!화?로| ?기준)"
    r"|배럴|吨|桶)"
)
_LIMIT_BEFORE = re.compile(
    r"(?:over|above|than|least|most|under|below|about|around|nearly|almost|exceed(?:ed|s|ing)?"
    r"|超过|不到|약|최소|최대) ?$"
)


def short_year(number: int, this_year: int) -> int | None:
    """The year two figures stand for: 22 is 2022, 98 is 1998, beyond next year none."""
    if _CENTURY + number <= this_year + 1:
        return _CENTURY + number
    return _TWENTIETH + number if number >= _FIRST_YEAR - _TWENTIETH else None


def is_year(number: int) -> bool:
    """Whether a bare number of four figures is taken for a year."""
    return _FIRST_YEAR <= number <= _LAST_YEAR


def day_exists(month: int, day: int) -> bool:
    """Whether a month can have such a day."""
    return 1 <= day <= _DAYS[month - 1]


def shortest(month: int) -> int:
    """The last day a month has in its shortest year."""
    return _DAYS[month - 1] - (month == _FEBRUARY)


def read(text: str, at: int, this_year: int, *, guarded: bool) -> list[Token]:
    """The tokens of the figures at a position; `guarded` figures follow a word such as HS."""
    found = _SHAPES.match(text, at)
    if found is None:
        return []
    shape, end = str(found.lastgroup), found.end()
    if shape == "plain":
        return [_plain(text, at, end, guarded=guarded)]
    reader = None if guarded else _READERS.get(shape)
    parts = [part for part in found.groups()[found.re.groupindex[shape] :] if part is not None]
    tokens = reader(parts, at, end, this_year) if reader else []
    return tokens or [Token(Sign.AMOUNT, at, end)]


def problem(fault: Fault, at: int, end: int) -> Token:
    """A token for words that look like a period but name none."""
    return Token(Sign.PROBLEM, at, end, FAULTS.index(fault))


def year_month(year: int, month: int, at: int, end: int) -> Token:
    """A token for a month of a year, or the problem when the year has no such month."""
    if 1 <= month <= MONTHS_A_YEAR:
        return Token(Sign.YEAR_MONTH, at, end, year * 100 + month)
    return problem(Fault.NO_SUCH_MONTH, at, end)


def part_of_year(letter: str, number: int, at: int, end: int) -> Token:
    """A token for a quarter (`q`) or half (`h`), or the problem when there is no such one."""
    sign, unit = (Sign.QUARTER, QUARTER) if letter == "q" else (Sign.HALF, HALF)
    if 1 <= number <= MONTHS_A_YEAR // unit:
        return Token(sign, at, end, number)
    return problem(Fault.NO_SUCH_QUARTER if letter == "q" else Fault.NO_SUCH_HALF, at, end)


def written_year(figures: str, this_year: int) -> int | None:
    """The year of four or two figures."""
    return int(figures) if len(figures) == YEAR_FIGURES else short_year(int(figures), this_year)


def _plain(text: str, at: int, end: int, *, guarded: bool) -> Token:
    number = int(text[at : min(end, at + _LONGEST)])
    money = at > 0 and text[at - 1] in "$¥€£₩"
    if guarded or money or _AMOUNT_AFTER.match(text, end) or _is_measured(text, at, end):
        return Token(Sign.AMOUNT, at, end, number)
    bare_year = end - at == YEAR_FIGURES and is_year(number)
    return Token(Sign.YEAR if bare_year else Sign.NUMBER, at, end, number)


def _is_measured(text: str, at: int, end: int) -> bool:
    """Whether a unit of quantity some space on is meant: over 2000 tonnes, not coal 2017 tonnes."""
    return bool(_UNIT_AFTER.match(text, end) and _LIMIT_BEFORE.search(text, 0, at))


def _date(year: int, month: int, day: int, at: int, end: int) -> list[Token]:
    if not 1 <= month <= MONTHS_A_YEAR:
        return [problem(Fault.NO_SUCH_MONTH, at, end)]
    if not day_exists(month, day):
        return [problem(Fault.NO_SUCH_DAY, at, end)]
    return [Token(Sign.DATE, at, end, year * 100 + month, day)]


def _ymd(parts: list[str], at: int, end: int, _: int) -> list[Token]:
    return _date(int(parts[0]), int(parts[2]), int(parts[3]), at, end)


def _dmy(parts: list[str], at: int, end: int, _: int) -> list[Token]:
    day, month = int(parts[0]), int(parts[2])
    if month > MONTHS_A_YEAR:
        day, month = month, day
    return _date(int(parts[3]), month, day, at, end)


def _ym(parts: list[str], at: int, end: int, _: int) -> list[Token]:
    year, mark, second = int(parts[0]), parts[1], int(parts[2])
    if not is_year(year) or (mark == "." and not 1 <= second <= MONTHS_A_YEAR):
        return []
    if second > MONTHS_A_YEAR and second > year % 100:
        cut = at + YEAR_FIGURES
        until = Token(Sign.YEAR, cut + 1, end, year - year % 100 + second)
        return [Token(Sign.YEAR, at, cut, year), Token(Sign.DASH, cut, cut + 1), until]
    return [year_month(year, second, at, end)]


def _my(parts: list[str], at: int, end: int, _: int) -> list[Token]:
    return [year_month(int(parts[1]), int(parts[0][:-1]), at, end)]


def _short(parts: list[str], at: int, end: int, this_year: int) -> list[Token]:
    year = short_year(int(parts[1]), this_year)
    return [year_month(year, int(parts[0]), at, end)] if year else []


def _span(parts: list[str], at: int, end: int, this_year: int) -> list[Token]:
    tokens = [part_of_year(parts[1], int(parts[0]), at, at + 2)]
    year = written_year(parts[2], this_year) if parts[2:] else None
    return [*tokens, Token(Sign.YEAR, at + 2, end, year)] if year else tokens


def _turned(parts: list[str], at: int, end: int, this_year: int) -> list[Token]:
    year = written_year(parts[0], this_year)
    part = part_of_year(parts[1], int(parts[2]), end - 2, end)
    return [Token(Sign.YEAR, at, end - 2, year), part] if year else []


def _months(parts: list[str], at: int, end: int, this_year: int) -> list[Token]:
    months, year = int(parts[0]), written_year(parts[1], this_year)
    cut = at + len(parts[0]) + 1
    if not year or not 1 <= months <= MONTHS_A_YEAR:
        return []
    return [Token(Sign.FIRST_MONTHS, at, cut, months), Token(Sign.YEAR, cut, end, year)]


def _yearm(parts: list[str], at: int, end: int, _: int) -> list[Token]:
    return [year_month(int(parts[0]), int(parts[1]), at, end)]


def _decade(parts: list[str], at: int, end: int, _: int) -> list[Token]:
    decade = int(parts[-1])
    return [Token(Sign.DECADE, at, end, decade if decade > _TWENTIETH else _TWENTIETH + decade)]


def _ordinal(parts: list[str], at: int, end: int, _: int) -> list[Token]:
    return [Token(Sign.ORDINAL, at, end, int(parts[-1]))]


def _compact(parts: list[str], at: int, end: int, _: int) -> list[Token]:
    year, month = int(parts[0]), int(parts[1])
    return (
        _date(year, month, int(parts[2]), at, end)
        if parts[2:]
        else [year_month(year, month, at, end)]
    )


_READERS: dict[str, Callable[[list[str], int, int, int], list[Token]]] = {
    "ymd": _ymd,
    "dmy": _dmy,
    "ym": _ym,
    "my": _my,
    "short": _short,
    "span": _span,
    "turned": _turned,
    "months": _months,
    "yearm": _yearm,
    "decade": _decade,
    "ordinal": _ordinal,
    "compact": _compact,
}
