"""Large numbers with each language's own scale words: million, 만 and 억, 万 and 亿."""

from collections.abc import Callable
from decimal import Decimal

from bot.answers.printing.number import grouped
from bot.trade import Language

_SHORT_SCALE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_KOREAN_MYRIADS = ((10**12, "조"), (10**8, "억"), (10**4, "만"))
_CHINESE_MYRIADS = ((10**12, "万亿"), (10**8, "亿"), (10**4, "万"))


def scaled(value: Decimal, language: Language) -> str:
    """A rounded value, without its sign, in the scale words of the language."""
    return _SCALES[language](abs(value))


def _english(size: Decimal) -> str:
    for scale, word in _SHORT_SCALE:
        if size >= scale:
            return f"{grouped(size / scale)} {word}"
    return grouped(size)


def _korean(size: Decimal) -> str:
    parts = []
    for scale, word in _KOREAN_MYRIADS:
        count, size = divmod(size, scale)
        if count:
            parts.append(f"{grouped(count)}{word}")
    if size or not parts:
        parts.append(grouped(size))
    return " ".join(parts)


def _chinese(size: Decimal) -> str:
    for scale, word in _CHINESE_MYRIADS:
        if size >= scale:
            return f"{grouped(size / scale, group=False)}{word}"
    return grouped(size, group=False)


_SCALES: dict[Language, Callable[[Decimal], str]] = {
    Language.ENGLISH: _english,
    Language.KOREAN: _korean,
    Language.CHINESE: _chinese,
}
