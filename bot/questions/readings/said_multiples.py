"""Tells how many times as much a message says that something is: double, sixfold, 수입의 5배."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from bot.questions.query import INVERSE, Claim, Kind, TradeQuery
from bot.questions.readings.said_flows import flows_said
from bot.questions.readings.said_parts import part_said
from bot.questions.readings.said_words import is_rough, side_of
from bot.questions.signals import Signals
from bot.questions.vocabulary.numbers import (
    ENGLISH_NUMBERS,
    HAN_DIGITS,
    KOREAN_COUNTS,
    number_of,
)
from bot.trade import Flow, Language, Unit

_FACTORS: Final = (
    (
        re.compile(
            r"\bdoubl|two-?fold|(?:두|(?<![\d.])2) ?배|갑절|翻(?:了)?(?:一)?[倍番]"
            r"|(?:一|(?<![\d.])1)倍"
        ),
        Decimal(2),
    ),
    (
        re.compile(
            r"\btripl|\btrebl|three-?fold|(?:세|(?<![\d.])3) ?배|翻(?:了)?[三3]倍"
            r"|(?:增[长加]?|涨|上升)了?(?:约|近|几乎|超过?|逾)?[两2]倍"
        ),
        Decimal(3),
    ),
    (
        re.compile(r"\bquadrupl|four-?fold|(?:네|(?<![\d.])4) ?배|翻(?:了)?[两四4][倍番]"),
        Decimal(4),
    ),
    (re.compile(r"\bhalv|\bby half\b|반토막|절반으로|반으로|腰斩"), Decimal("0.5")),
)
_FOLD: Final = re.compile(
    r"\b(?:(?P<number>\d+(?:\.\d+)?)|(?P<word>three|four|five|six|seven|eight|nine|ten))"
    r"(?:-?fold|x\b| times\b)|(?P<times>\d+(?:\.\d+)?) ?배(?!럴|추|경|터|송)"
)
MORE_THAN_SO_MANY: Final = re.compile(
    r"\bmore than (?:halv|doubl|tripl|trebl|quadrupl|twice|thrice|\w+[- ]?fold|[\w.]+ times)"
    r"|배(?:를|을)? ?(?:이상|넘|초과)|[倍番](?:以上|多)|(?:超过?|逾)[^,]{0,3}[倍番]"
)
"""More than doubled: at least so many times as much."""


def factors_said(text: str) -> list[Decimal]:
    """How many times as much as before a text says that something is: doubled, sixfold."""
    said = [factor for words, factor in _FACTORS if words.search(text)]
    return said or [_as_number(fold) for fold in _FOLD.finditer(text)]


def _as_number(fold: re.Match[str]) -> Decimal:
    number = fold["number"] or fold["times"]
    return Decimal(number or number_of(fold["word"]))


_COUNTS: Final = "|".join(KOREAN_COUNTS)
MULTIPLES: Final = {
    Language.ENGLISH: (
        r"(?P<times>\b(?:doubl\w*|twice|thrice|tripl\w*|trebl\w*|quadrupl\w*"
        rf"|(?:\d+(?:\.\d+)?|{'|'.join(ENGLISH_NUMBERS)})(?:-?fold|x| ?times)))"
    ),
    Language.KOREAN: rf"(?P<times>(?:{_COUNTS}|\d+(?:\.\d+)?) ?배(?!럴|추|경|터|송)|갑절)",
    Language.CHINESE: rf"(?P<times>(?:[两{HAN_DIGITS}十]|\d+(?:\.\d+)?)倍)",
}
"""So many times as much as what is named beside it, in each language."""
_IN_A_WORD: Final = {"doub": 2, "twic": 2, "갑절": 2, "thri": 3, "trip": 3, "treb": 3, "quad": 4}
_TEN: Final = "十"


def times_in(words: str) -> Decimal:
    """The number of a multiple: twice, 5.2 times, 세 배, 三倍."""
    if (number := _IN_A_WORD.get(words[:4])) is not None:
        return Decimal(number)
    word = re.sub(r"[- ]?(?:fold|x|times|배|倍)$", "", words)
    return Decimal(10 if word == _TEN else word if word[0].isdigit() else number_of(word))


_OF_A_FLOW: Final = {
    Language.ENGLISH: re.compile(
        rf"{MULTIPLES[Language.ENGLISH]}(?: as (?:much|large|big|high)(?: as)?| (?:larger|higher"
        r"|bigger|more|greater) than| the (?:size|value|level|amount) of| that of| what)?"
        r"(?P<base>(?: (?:of|the|its|their|those|china's|chinese|north korea's|north korean))*"
        r" (?:exports?|imports?)\b(?: (?:to|from) (?:china|north korea))?)"
    ),
    Language.KOREAN: re.compile(
        r"(?P<base>(?:대[북중] ?)?(?:수출|수입)(?:액|량|규모)?)(?:의|보다) ?"
        rf"(?:무려|약|거의|근|최소|적어도)? ?{MULTIPLES[Language.KOREAN]}"
    ),
    Language.CHINESE: re.compile(
        r"(?P<base>(?:[对自从](?:朝鲜?|华|中国?))?(?:出口|进口)额?)的?"
        rf"(?:约|近|将近|接近|超过?|逾|至少)?{MULTIPLES[Language.CHINESE]}"
    ),
}
"""How many times one flow is the other, which stands at the number."""


def cover_claimed(signals: Signals, query: TradeQuery) -> tuple[Claim, ...]:
    """How many times its imports a message says that exports are; the other way it is turned."""
    text, language = signals.text, signals.language
    if query.topic == INVERSE and (part := part_said(text)):
        of_exports = replace(query, flow=Flow.BALANCE)
        return (Claim(of_exports, mark=part, unit=Unit.PERCENT, rough=True),)
    said = _OF_A_FLOW[language].search(text)
    base = flows_said(said["base"], language, query) if said else []
    if said is None or base not in ([Flow.IMPORT], [Flow.EXPORT]):
        return ()
    start, end = said.span("times")
    last, behind = text[:start], text[end:]
    above, mark = side_of(last, behind, language), times_in(said["times"])
    rough = mark == int(mark) or is_rough(last, behind, language)
    if base == [Flow.EXPORT]:
        above, mark = None if above is None else not above, 1 / mark
    ratio = replace(query, kind=Kind.COVER, flow=Flow.BALANCE, topic="")
    return (Claim(ratio, mark=mark, unit=Unit.RATIO, above=above, rough=rough),)
