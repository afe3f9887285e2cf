"""Fractions and multiples told in words: doubled, a third of, 절반, 3분의 1, 翻番, 三成五."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.answers.lock.magnitude import Amount, words, written
from bot.answers.lock.numeral import Numeral

_ROOM = Decimal("0.2")
"""A fraction in words stands for what lies within a tenth of it on either side."""

_HALF = (
    r"(?<!first )(?<!second )\bhalf(?= of (?!(?:the )?year|19|20)| as | the (?!year))"
    r"|\bhalv(?:ed|ing)\b|\bby half\b|\bone[- ]half\b|절반|반\s?토막|一半|半数|过半"
)
_PART = r"(?= of(?! 19| 20)\b| less| more| lower| higher| smaller| larger)"
_FRACTIONS = {
    _HALF: Decimal("0.5"),
    rf"\b(?:one[- ]third\b|by a third\b|a third{_PART})": 1 / Decimal(3),
    r"\btwo[- ]thirds\b": 2 / Decimal(3),
    rf"\b(?:one[- ]quarter\b|by a quarter\b|a quarter{_PART})": Decimal("0.25"),
    r"\bthree[- ]quarters\b": Decimal("0.75"),
}
_MULTIPLES = {
    r"\bdoubl(?:ed|ing)\b|\bdouble the\b|\btwice (?:as|the|that|its|what)\b|\btwofold\b"
    r"|[갑곱]절|翻了?一?番": 2,
    r"\b(?:tripl|trebl)(?:ed|ing)\b|\bthrice\b|\bthreefold\b": 3,
    r"\bquadrupl(?:ed|ing)\b|\bfourfold\b|翻了?两番": 4,
    r"\bquintupl(?:ed|ing)\b|\bfivefold\b": 5,
    r"\btenfold\b": 10,
}
_TOLD = tuple(
    (re.compile(pattern, re.IGNORECASE), quantity, Decimal(value))
    for quantity, table in (("fraction", _FRACTIONS), ("multiple", _MULTIPLES))
    for pattern, value in table.items()
)
_COUNT = r"\d{1,3}(?:\.\d{1,2})?|[일이삼사오육칠팔구십백]{1,4}|[一二两三四五六七八九十]{1,4}"
_PARTS = re.compile(rf"(?P<below>{_COUNT})\s?(?:분의|分之)\s?(?P<above>{_COUNT})")
_TENTHS = re.compile(r"(?P<tens>[一二两三四五六七八九])成(?P<ones>[一二三四五六七八九半])")


def told_in_words(text: str) -> Iterator[Numeral]:
    """Each fraction and multiple that is told rather than counted."""
    for pattern, quantity, value in _TOLD:
        for match in pattern.finditer(text):
            yield _numeral(match, Amount(value, _room(quantity, value)), quantity)
    for match in _PARTS.finditer(text):
        below, above = _count(match["below"]), _count(match["above"])
        if below and above:
            value = above / below
            yield _numeral(match, Amount(value, value * _ROOM), "fraction")
    for match in _TENTHS.finditer(text):
        ones = Decimal(5) if match["ones"] == "半" else _count(match["ones"])
        yield _numeral(match, Amount(10 * _count(match["tens"]) + ones, Decimal(1)), "percent")


def _numeral(match: re.Match[str], amount: Amount, quantity: str) -> Numeral:
    return Numeral(match.start(), match.end(), match[0], amount, quantity)


def _room(quantity: str, value: Decimal) -> Decimal:
    return value * _ROOM if quantity == "fraction" else Decimal(1)


def _count(text: str) -> Decimal:
    amount = written(text) if text[0].isascii() else words(text)
    return amount.value if amount else Decimal(0)
