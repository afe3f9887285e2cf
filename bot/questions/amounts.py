"""Reads an amount of money or goods in a question: a mark to count against, a limit for a list."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.trade import Unit

_SCALES = (
    (r"trillion|조", Decimal(10) ** 12),
    (r"billion|bn\b|b\b", Decimal(10) ** 9),
    (r"억|亿|億", Decimal(10) ** 8),
    (r"천만|千万", Decimal(10) ** 7),
    (r"million|mn\b|mln\b|m\b|백만|百万", Decimal(10) ** 6),
    (r"만|万|萬", Decimal(10) ** 4),
    (r"thousand|k\b|천|千", Decimal(1000)),
    (r"백|百", Decimal(100)),
)
_SCALE = "|".join(pattern for pattern, _ in _SCALES)
_AMOUNT = re.compile(
    rf"(?P<before>us\$|\$|cny|rmb|usd|¥)?\s?(?P<number>\d+(?:,\d{{3}})*(?:\.\d+)?|\b(?:a|an|one)(?= (?:million|billion|trillion)))\s?"
    rf"(?P<scale>{_SCALE})?\s?(?P<scale2>{_SCALE})?\s?"
    r"(?P<after>us dollars?|dollars?|usd|달러|불|美元|yuan|rmb|cny|위안|元|人民币|"
    r"tonnes?|tons?|톤|吨|kg|%|percent)?"
)
_UNITS = (
    (r"us\$|\$|dollars?|usd|달러|불|美元", Unit.USD),
    (r"cny|rmb|¥|yuan|위안|元|人民币", Unit.CNY),
    (r"tonnes?|tons?|톤|吨", Unit.TONNE),
    (r"kg", Unit.KG),
    (r"%|percent", Unit.PERCENT),
)
_LIMIT = re.compile(
    r"\b(?:top|bottom|first|biggest|largest|highest|lowest)\s?(\d{1,2}|ten|five|three|two|twenty)\b"
    r"|(?:상위|최대|하위)\s?(\d{1,2})|(\d{1,2})\s?(?:대 품목|개 품목|개|위까지|대)"
    r"|前\s?(\d{1,2}|十|五|三)|(\d{1,2}|十|五|三)大"
    r"|\b(\d{1,2}|ten|five|three|two|twenty) (?:highest|largest|biggest|lowest|smallest|main|most|best)\b"
)
_WORDS = {"ten": 10, "five": 5, "three": 3, "two": 2, "twenty": 20, "十": 10, "五": 5, "三": 3}
_MOST = 25


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its scale applied, its unit where one was named, and its span."""

    value: Decimal
    unit: Unit | None
    span: tuple[int, int] = (0, 0)


def find_amount(text: str) -> Amount | None:
    """The first number of a normalised text that has a scale or a unit beside it."""
    for match in _AMOUNT.finditer(text):
        if not (match["before"] or match["scale"] or match["after"]):
            continue
        digits = match["number"].replace(",", "")
        value = Decimal(digits if digits[0].isdigit() else 1)
        for scale in (match["scale"], match["scale2"]):
            value *= _factor(scale)
        return Amount(value, _unit(match["before"] or match["after"]), match.span())
    return None


def _factor(word: str | None) -> Decimal:
    if not word:
        return Decimal(1)
    return next(factor for pattern, factor in _SCALES if re.fullmatch(pattern, word))


def _unit(word: str | None) -> Unit | None:
    if not word:
        return None
    return next((unit for pattern, unit in _UNITS if re.fullmatch(pattern, word)), None)


def find_limit(text: str) -> int | None:
    """How many a question wants listed: `top 10`, `상위 5개`, `前十`."""
    match = _LIMIT.search(text)
    if match is None:
        return None
    word = next(group for group in match.groups() if group)
    number = int(word) if word.isdigit() else _WORDS[word]
    return min(max(number, 1), _MOST)


_ORDINALS = (
    (r"(?:second|2nd|두 번째|두번째|第二|次)", 2),
    (r"(?:third|3rd|세 번째|세번째|第三)", 3),
    (r"(?:fourth|4th|네 번째|네번째|第四)", 4),
    (r"(?:fifth|5th|다섯 번째|다섯번째|第五)", 5),
)
_SUPERLATIVE = r"[ -]?(?:most|highest|largest|biggest|lowest|smallest|best|worst|로 (?:많|큰|높|적|낮)|으로|高|大|低|少|多)"


def find_place(text: str) -> int:
    """Which place in an order a question asks for: 3 for "third highest", 1 without a word."""
    for pattern, place in _ORDINALS:
        if re.search(rf"{pattern}{_SUPERLATIVE}", text):
            return place
    return 1
