"""What stands around a number: its sign, currency, unit and denominator."""

import re
from dataclasses import dataclass

from bot.answers.lock.script import MASK
from bot.answers.lock.units import (
    FOREIGN,
    PER_SUFFIX,
    PREFIX,
    PREFIX_LENGTH,
    SUFFIX,
    denominator,
)

MALFORMED = "malformed"
"""The quantity of digits that cannot be read as one number: never backed."""

_MINUS_WORD = re.compile(r"(?:\b(?:minus|negative)|마이너스|(?<![正承肩抱])负)\s?$", re.IGNORECASE)
_PLUS_WORD = re.compile(r"(?:\bplus|플러스)\s?$", re.IGNORECASE)
_CURRENCIES = (FOREIGN, "usd", "cny", "kpw", "percent")
_RANK_AFTER = re.compile(r"\s?[位名大]")
_RANK_BEFORE = re.compile(r"(?:排名?|位?居|列)第\s?$")
_SIGN_WORD = 10
# East Asian text has no spaces: only letters of other scripts make a number run on.
_LETTER = r"[A-Za-z\u00aa-\u10ff\u1200-\u1fff]"
_LEFT_TAIL = re.compile(rf"(?:{_LETTER}|\d[.,_'’:/]|(?<!\.)\.)\Z")
_RIGHT_TAIL = re.compile(rf"{_LETTER}|\d|[.,_'’:/]\d")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a numeral begins and ends with all that belongs to it, and its unit's keys."""

    begin: int
    end: int
    quantity: str
    per: str
    sign: int


def around(text: str, start: int, end: int) -> Surroundings:
    """Read what belongs to the number between two places of a plain text."""
    before = text[max(start - PREFIX_LENGTH, 0) : start]
    prefix = next(PREFIX.finditer(before))
    begin = start - len(prefix[0])
    mark = prefix["sign"] or prefix["inner"] or ""
    if mark == "-" and _is_hyphen(text[max(begin - 1, 0) : begin]):
        begin, mark = start - len(prefix[0]) + 1, ""
    leading = next((key for key in _CURRENCIES if prefix[key]), "")
    above = prefix["per"] or prefix["every"] or ""
    trailing, below, behind = _behind(text, end)
    if prefix["rank"]:
        trailing, behind = _ranked(before, trailing, text, behind)
    runs_on = (begin == start and _LEFT_TAIL.search(before)) or (
        behind == end and _RIGHT_TAIL.match(text, end)
    )
    return Surroundings(
        begin,
        behind,
        MALFORMED if runs_on or mark == "±" else _agreed(leading, trailing),
        below or (denominator(above) if above else ""),
        _sign(mark, text[max(begin - _SIGN_WORD, 0) : begin]),
    )


def _behind(text: str, end: int) -> tuple[str, str, int]:
    """The unit and denominator after a number, and where they end."""
    unit = SUFFIX.match(text, end)
    end = unit.end() if unit else end
    below = PER_SUFFIX.match(text, end)
    return (
        (unit and unit.lastgroup) or "",
        (below and below.lastgroup) or "",
        below.end() if below else end,
    )


def _ranked(before: str, trailing: str, text: str, end: int) -> tuple[str, int]:
    """第3位, 第3大 and 排名第3 are ranks; 第3个月 is not."""
    after = _RANK_AFTER.match(text, end)
    if after and not trailing:
        return "rank", after.end()
    return ("rank" if not trailing and _RANK_BEFORE.search(before) else trailing), end


def _agreed(leading: str, trailing: str) -> str:
    if leading and trailing and leading != trailing:
        return FOREIGN
    return leading or trailing


def _sign(mark: str, before: str) -> int:
    if mark:
        return 1 if mark == "+" else -1
    if _MINUS_WORD.search(before):
        return -1
    return 1 if _PLUS_WORD.search(before) else 0


def _is_hyphen(before: str) -> bool:
    closing = before in {"%", ")", "]", MASK}
    return closing or (before.isascii() and before.isalnum())
