"""Every numeral of a text that is written in digits, with its scale words, sign and unit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.answers.lock.magnitude import (
    DIGITS,
    ENGLISH_SCALE,
    SCALE,
    Amount,
    composed,
    english_scale,
    written,
)
from bot.answers.lock.surroundings import MALFORMED, around

_RANGE = re.compile(r"\s?(?:[-–—~〜∼至到]|to|에서)\s?")
_BETWEEN = re.compile(r"\bbetween\s$", re.IGNORECASE)
_AND = " and "
_GROWN = re.compile(r"(?:增长|增加|上升|提高|[多高])[了出约]?$")
_HANGUL_SCALES = "만억조"
_NOTHING = Amount(Decimal(0), Decimal(0))


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number a text states; `quantity` and `per` are keys of its unit, empty when bare.

    `sign` is −1 or 1 where one is written, else 0. `start` and `end` bound it in the text.
    """

    start: int
    end: int
    text: str
    amount: Amount
    quantity: str = ""
    per: str = ""
    sign: int = 0


def in_digits(text: str) -> list[Numeral]:
    """The numerals of a plain text that are written in digits, in order."""
    found = list(_scan(text))
    for index in range(len(found) - 1):
        found[index : index + 2] = _as_range(text, found[index], found[index + 1])
    return found


def numeral(text: str, start: int, end: int, amount: Amount | None) -> Numeral:
    """The number between two places of a text, with what stands around it."""
    place = around(text, start, end)
    quantity = place.quantity if amount else MALFORMED
    amount = amount or _NOTHING
    if quantity == "times" and _GROWN.search(text[:start]):
        # 增长两倍 grows by twice the level: it ends at three times.
        quantity, amount = "multiple", replace(amount, value=amount.value + 1)
    shown = text[place.begin : place.end].strip()
    return Numeral(place.begin, place.end, shown, amount, quantity, place.per, place.sign)


def _scan(text: str) -> Iterator[Numeral]:
    end = 0
    for match in DIGITS.finditer(text):
        if match.start() < end:
            continue
        amount, stop = _scaled(text, match)
        found = numeral(text, match.start(), stop, amount)
        end = found.end
        yield found


def _scaled(text: str, match: re.Match[str]) -> tuple[Amount | None, int]:
    """The number with the scale words after it, and where they end."""
    first = written(match[0])
    english = ENGLISH_SCALE.match(text, match.end())
    if first is None or english is not None:
        end = english.end() if english else match.end()
        return first and first.scaled(english_scale(english)) if english else None, end
    parts: list[Amount | str] = [first]
    end = match.end()
    while scale := SCALE.match(text, end):
        parts.append(scale[1])
        end = scale.end()
        gap = end + (scale[1] in _HANGUL_SCALES and text.startswith(" ", end))
        following = DIGITS.match(text, gap)
        if following is not None:
            segment = written(following[0])
            if segment is None:
                return None, following.end()
            parts.append(segment)
            end = following.end()
    return composed(parts), end


def _as_range(text: str, left: Numeral, right: Numeral) -> tuple[Numeral, Numeral]:
    """Both ends of a range share the unit and scale that only one of them carries."""
    link = text[left.end : right.start]
    if not _RANGE.fullmatch(link) and not (link == _AND and _BETWEEN.search(text[: left.start])):
        return left, right
    if not left.quantity and right.quantity != MALFORMED:
        left = replace(_sharing_scale(left, right), quantity=right.quantity, per=right.per)
    elif left.quantity in {"usd", "cny"} and not right.quantity:
        left = _sharing_scale(left, right)
        right = replace(right, quantity=left.quantity, per=left.per)
    return left, right


def _sharing_scale(left: Numeral, right: Numeral) -> Numeral:
    if left.amount.scale > 1 or right.amount.scale == 1:
        return left
    return replace(left, amount=left.amount.scaled(right.amount.scale))
