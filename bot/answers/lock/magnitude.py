"""Numbers built of digits, number words and scale words, read to a value and its last place."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

_ONE = Decimal(1)
_BEYOND = Decimal(10**16)
_SMALL = dict(zip("십백천十百千", (10, 100, 1000) * 2, strict=True))
_LARGE = {
    **dict.fromkeys(("만", "万", "萬"), 10**4),
    **dict.fromkeys(("억", "亿", "億"), 10**8),
    **dict.fromkeys(("조", "万亿", "兆"), 10**12),
}
_UNITS_CHINESE = dict(zip("零〇一二两三四五六七八九", (0, 0, 1, 2, 2, *range(3, 10)), strict=True))
_UNITS_KOREAN = dict(zip("영공일이삼사오육륙칠팔구", (0, 0, *range(1, 7), 6, 7, 8, 9), strict=True))
_DIGIT_WORDS = {**_UNITS_CHINESE, **_UNITS_KOREAN}
SCALE = re.compile(
    r"\s?(万亿|[만억조万萬亿億](?!고)|兆(?!瓦)|[십백](?!분)|천(?!연|안)|十(?!分)|百(?!分)|千(?![克瓦米]))"
)
DIGITS = re.compile(r"\d+(?:,\d+)*(?:\.\d+)?")
_GROUPED = re.compile(r"(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?")
SHORT_SCALE = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_ABBREVIATED = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9}
ENGLISH_SCALE = re.compile(
    r"(?:[ -]?(?P<word>thousand|million|billion|trillion|mn|mln|bn|tn)|(?P<letter>[kKmMbB]))"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as printed: its value, the worth of its last printed digit, how it was written.

    `scale` is the last scale word's worth (1 without one); `significant` counts printed digits.
    """

    value: Decimal
    place: Decimal
    scale: Decimal = _ONE
    significant: int = 0

    def scaled(self, scale: Decimal) -> "Amount":
        """The same printed number with a scale word behind it."""
        return Amount(self.value * scale, self.place * scale, scale, self.significant)


def written(digits: str) -> Amount | None:
    """A number in ASCII digits; None for stray commas or a leading nought."""
    if not _GROUPED.fullmatch(digits):
        return None
    value = Decimal(digits.replace(",", ""))
    exponent = value.as_tuple().exponent
    place = _ONE.scaleb(exponent) if isinstance(exponent, int) else _ONE
    return Amount(value, place, significant=len(value.as_tuple().digits))


def english_scale(match: re.Match[str]) -> Decimal:
    """What an English scale word or abbreviation is worth."""
    word = (match["word"] or match["letter"]).lower()
    return Decimal({**SHORT_SCALE, **_ABBREVIATED, "tn": 10**12}[word])


def composed(parts: Iterable[Amount | str]) -> Amount | None:
    """Numbers and East Asian scale words in the order written; None when they do not add up.

    `[5, 천, 만]` is 50,000,000 and `[1, 억, 1630, 만]` 116,300,000; each part must lie wholly
    below the last place of the part before it, so `[1.5, 억, 3000, 만]` is no number. No two
    numbers may be neighbours.
    """
    total, scale, significant, limit = Decimal(0), _ONE, 0, _BEYOND
    section: list[Amount | str] = []
    for part in (*parts, ""):
        if isinstance(part, Amount) or part in _SMALL:
            section.append(part)
            continue
        amount = _section(section)
        if amount is None or (not part and not section):
            return None if amount is None else Amount(total, limit, scale, significant)
        scale = Decimal(_LARGE.get(part, 1))
        amount = amount.scaled(scale)
        if amount.value >= limit:
            return None
        total, limit, section = total + amount.value, amount.place, []
        significant += amount.significant
    return Amount(total, limit, scale, significant)


def _section(parts: list[Amount | str]) -> Amount | None:
    """What stands before one large scale word; an empty section counts one."""
    total, limit, place, significant = Decimal(0), _BEYOND, _ONE, 0
    pending: Amount | None = None
    for part in parts:
        if isinstance(part, Amount):
            pending = part
            continue
        counted = pending or Amount(_ONE, _ONE)
        worth = Decimal(_SMALL[part])
        if counted.value * worth >= limit:
            return None
        total, significant = total + counted.value * worth, significant + counted.significant
        limit = min(worth, counted.place * worth)
        place, pending = min(_ONE, limit), None
    if pending is not None:
        if pending.value >= limit:
            return None
        total, place = total + pending.value, pending.place
        significant += pending.significant
    return Amount(total if parts else _ONE, place, significant=significant)


def words(run: str) -> Amount | None:
    """A number written in Chinese or Korean number words: 三千五百万, 二〇, 삼천만, 三点五."""
    whole, _, fraction = run.replace("點", "点").partition("点")
    parts: list[Amount | str] = []
    digits = ""
    for token in re.findall(r"万亿|.", whole):
        if token in _DIGIT_WORDS:
            digits += str(_DIGIT_WORDS[token])
            continue
        parts += [*_number(digits), token]
        digits = ""
    decimals = "".join(str(_DIGIT_WORDS[word]) for word in fraction if word in _DIGIT_WORDS)
    tail = fraction[len(decimals) :]
    parts += _number(f"{digits or 0}.{decimals}" if decimals else digits)
    return composed([*parts, *re.findall(r"万亿|.", tail)])


def _number(digits: str) -> list[Amount | str]:
    # A zero between scale words only marks the gap: 一千零五.
    amount = written(digits.lstrip("0") if digits.strip("0").isdigit() else digits)
    return [] if amount is None else [amount]
