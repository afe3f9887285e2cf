"""Reads an amount of money, goods or percent in a question: a mark to count against."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.questions.vocabulary.numbers import DIGITS, ENGLISH_NUMBERS, HAN_DIGITS, HANGUL_DIGITS
from bot.trade import Unit

_TENS: Final = {"十": 10, "십": 10, "百": 100, "백": 100, "千": 1000, "천": 1000}
_MYRIADS: Final = {
    **dict.fromkeys("万萬만", Decimal(10) ** 4),
    **dict.fromkeys("亿億억", Decimal(10) ** 8),
    "조": Decimal(10) ** 12,
}
_SCALES: Final = (
    (r"trillion|tn", Decimal(10) ** 12),
    (r"billion|bn|b", Decimal(10) ** 9),
    (r"million|mln|mil|mn|m", Decimal(10) ** 6),
    (r"thousand|k", Decimal(1000)),
)
_ENGLISH: Final[dict[str, Decimal]] = {
    word: Decimal(value) for word, value in ENGLISH_NUMBERS.items()
} | {
    "a": Decimal(1),
    "an": Decimal(1),
    "half a": Decimal("0.5"),
    "fifty": Decimal(50),
}
_UNITS: Final = (
    (
        (
            r"us\$|\$|us dollars?|dollars?|usd|미화|달러|딸라|불(?=[을이은로]?(?![가-힣]))|弗"
            r"|美元|美金|美刀"
        ),
        Unit.USD,
    ),
    (r"cny|rmb|¥|yuan|renminbi|위안|인민폐|元(?!旦)|人民币|人民幣", Unit.CNY),
    (r"(?:metric )?tonn?e?s?(?![a-z])|mt(?![a-z])|t(?![a-z])|톤|公?[吨噸]", Unit.TONNE),
    (r"kgs?(?![a-z])|kilos?|kilograms?|킬로(?:그램)?|公斤|千克", Unit.KG),
    (r"barrels?|bbl|배럴|桶", Unit.BARREL),
    (r"%|percent|per cent|퍼센트|프로(?!그램|젝트)|百分之", Unit.PERCENT),
)
_UNIT: Final = "|".join(pattern for pattern, _ in _UNITS)

_FIGURES = r"\d+(?:,\d{3})*(?:\.\d+)?"
_STEPS = r"[십백천만억조十百千万萬亿億]"
_HAN = f"零两{HAN_DIGITS}"
# 1억 5천만, 3萬, 2,500: figures and, in East Asia, the steps between them.
_MIXED = rf"{_FIGURES}(?:\s?{_STEPS}+(?:\s?{_FIGURES}(?=\s?{_STEPS}))?)*"
# 两亿, 五千万: written out, and only with a step of ten thousand or more.
_CHINESE = (
    rf"(?:[{_HAN}十][{_HAN}十百千]{{0,7}}|[百千](?=[万萬亿億](?:{_UNIT})))[万萬亿億](?:[{_HAN}十百千]{{1,7}}[万萬])?"
    rf"|(?<=百分之)[{_HAN}十百]{{1,4}}"
)
# 천만 달러, 십억 위안: the syllables are words of their own too, so a unit must follow.
_KOREAN = rf"(?<![가-힣\d])[{HANGUL_DIGITS}십백천]{{1,7}}\s?[만억조](?:\s?[{HANGUL_DIGITS}십백천]{{1,7}}만)?(?=\s?(?:{_UNIT}))"
_WORDED = (
    rf"\b(?:{'|'.join(sorted(_ENGLISH, key=len, reverse=True))})(?P<hundred> hundred)?"
    r"(?= (?:thousand|million|billion|trillion)\b)"
)
# 三成, 两成五, 3할, 四分之一: parts of a whole, and not what 成品油 and 할당 begin with.
_PARTS = rf"(?P<tenths>[{_HAN}1-9])(?:成(?P<more>[{_HAN}半]?)(?![{_HAN}品本交为立员分果熟长都形套])|할(?![가-힣]*[당인부증]))|(?P<whole>[{_HAN}])分之(?P<part>[{_HAN}])"
_AMOUNT = re.compile(
    rf"{_PARTS}|(?:(?P<before>us\$|\$|cny|rmb|usd|¥|미화|百分之)\s?)?(?:(?P<mixed>{_MIXED}|{_CHINESE}|{_KOREAN})|(?P<worded>{_WORDED}))"
    rf"(?:\s?(?P<scale>{'|'.join(pattern for pattern, _ in _SCALES)})(?![a-z]))?\s?(?P<after>{_UNIT})?"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its scale applied, its unit where one was named, and its span.

    `rough` says that it is told in round numbers: three tenths.
    """

    value: Decimal
    unit: Unit | None
    span: tuple[int, int] = (0, 0)
    rough: bool = False


def find_amount(text: str) -> Amount | None:
    """The first number of a normalised text that has a scale or a unit beside it."""
    return next(find_amounts(text), None)


def find_amounts(text: str) -> Iterator[Amount]:
    """Each number of a normalised text that has a scale or a unit beside it, in its order."""
    for match in _AMOUNT.finditer(text):
        if match["tenths"] or match["whole"]:
            yield Amount(_in_percent(match), Unit.PERCENT, match.span(), rough=True)
            continue
        number = match["mixed"] or match["worded"]
        bare = re.fullmatch(_FIGURES, number) is not None
        if bare and not (match["before"] or match["scale"] or match["after"]):
            continue
        value = _worded(match) if match["worded"] else _stepped(number)
        yield Amount(
            value * _factor(match["scale"]), _unit(match["before"] or match["after"]), match.span()
        )


def _in_percent(match: re.Match[str]) -> Decimal:
    """Parts of a whole as a percentage: tenths, with the hundredths behind them, or others."""
    if match["whole"]:
        return 100 * _stepped(match["part"]) / (_stepped(match["whole"]) or 1)
    more = (match["more"] or "").replace("半", "五")
    return _stepped(match["tenths"]) * 10 + (_stepped(more) if more else 0)


def _worded(match: re.Match[str]) -> Decimal:
    """An English number word: two, half a, five hundred."""
    hundred = match["hundred"] or ""
    return _ENGLISH[match["worded"].removesuffix(hundred)] * (100 if hundred else 1)


def _stepped(number: str) -> Decimal:
    """A number in figures, Chinese or Korean, its steps of ten, of myriads and above applied."""
    total = section = Decimal(0)
    last: Decimal | None = None
    for token in re.findall(rf"{_FIGURES}|[^\s\d]", number):
        if token in _TENS:
            section += (Decimal(1) if last is None else last) * _TENS[token]
            last = None
        elif token in _MYRIADS:
            section += last or 0
            total += (section or 1) * _MYRIADS[token]
            section, last = Decimal(0), None
        else:
            last = Decimal(DIGITS[token] if token in DIGITS else token.replace(",", ""))
    return total + section + (last or 0)


def _factor(word: str | None) -> Decimal:
    if not word:
        return Decimal(1)
    return next(factor for pattern, factor in _SCALES if re.fullmatch(pattern, word))


def _unit(word: str | None) -> Unit | None:
    if not word:
        return None
    return next((unit for pattern, unit in _UNITS if re.fullmatch(pattern, word)), None)
