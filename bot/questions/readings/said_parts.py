"""Tells what part or multiple a message says that something is: half, a third of all, sixfold."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Claim, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Unit

_PARTS: Final = (
    (
        re.compile(r"(?<!first )(?<!second )\b(?:half|halve)\b|절반|과반|一半|半数|对半"),
        Decimal(50),
    ),
    (re.compile(r"\b(?:a|one)[- ]third\b|3분의 ?1|삼분의 ?일|三分之一"), Decimal(100) / 3),
    (re.compile(r"\btwo[- ]thirds\b|3분의 ?2|삼분의 ?이|三分之二"), Decimal(200) / 3),
    (
        re.compile(r"\b(?:a|one) quarter of\b|\bby a quarter\b|4분의 ?1|사분의 ?일|四分之一"),
        Decimal(25),
    ),
    (re.compile(r"\b(?:a|one)[- ]fifth\b|5분의 ?1|五分之一"), Decimal(20)),
    (re.compile(r"\bthree[- ]quarters\b|4분의 ?3|사분의 ?삼|四分之三"), Decimal(75)),
)
_OF_ALL: Final = re.compile(
    r"\b(?:half|third|thirds|quarter|quarters) of (?:[\w']+ ){0,4}"
    r"(?:exports?|imports?|purchases|sales|shipments|total|earnings)\b"
    r"|(?:수출|수입)(?:액)?(?:의|에서|중)? ?(?:약 ?)?(?:절반|과반|[34삼사]분의)"
    r"|占[^,;]{0,12}(?:一半|半数|[三四]分之)"
)
"""A part of all exports, beside what else is said of a good."""


def part_said(text: str) -> Decimal | None:
    """The one part of a whole that a text names, in percent."""
    found = [part for words, part in _PARTS if words.search(text)]
    return found[0] if len(found) == 1 else None


def part_claimed(signals: Signals, query: TradeQuery) -> tuple[Claim, ...]:
    """What fraction one thing is said to be of another, or more or less than that."""
    part = part_said(signals.text)
    above, below = signals.has(Cue.ABOVE), signals.has(Cue.BELOW)
    if part is None or (above and below):
        return ()
    side = above if above or below else None
    return (Claim(query, mark=part, unit=Unit.PERCENT, above=side, rough=True),)


def part_beside(signals: Signals, query: TradeQuery) -> tuple[Claim, ...]:
    """What part of all a good is said to be, beside what it came to: $1.2bn, a third of exports."""
    one_good = not query.commodity.is_total and bool(signals.amounts)
    if not one_good or not _OF_ALL.search(signals.text):
        return ()
    share = replace(query, kind=Kind.SHARE, compare=None, others=(), unit=None, topic="")
    return part_claimed(signals, share) or (Claim(query),)


_FACTORS: Final = (
    (
        re.compile(r"\bdoubl|two-?fold|(?:두|2) ?배|갑절|翻(?:了)?(?:一)?[倍番]|(?:一|1)倍"),
        Decimal(2),
    ),
    (
        re.compile(
            r"\btripl|\btrebl|three-?fold|(?:세|3) ?배|翻(?:了)?[三3]倍"
            r"|(?:增[长加]?|涨|上升)了?(?:约|近|几乎|超过?|逾)?[两2]倍"
        ),
        Decimal(3),
    ),
    (re.compile(r"\bquadrupl|four-?fold|(?:네|4) ?배|翻(?:了)?[两四4][倍番]"), Decimal(4)),
    (re.compile(r"\bhalv|\bby half\b|반토막|절반으로|반으로|腰斩"), Decimal("0.5")),
)
_FOLD: Final = re.compile(
    r"\b(?:(?P<number>\d+(?:\.\d+)?)|(?P<word>three|four|five|six|seven|eight|nine|ten))"
    r"(?:-?fold|x\b| times\b)|(?P<times>\d+(?:\.\d+)?) ?배(?!럴|추|경|터|송)"
)
_FIRST_WORD: Final = 3
_WORDS: Final = ("three", "four", "five", "six", "seven", "eight", "nine", "ten")


MORE_THAN_SO_MANY: Final = re.compile(
    r"\bmore than (?:doubl|tripl|trebl|quadrupl|\w+[- ]?fold|\w+ times)"
    r"|배 ?(?:이상|넘|초과)|[倍番](?:以上|多)|超过?[^,]{0,3}[倍番]"
)
"""More than doubled: at least so many times as much."""


def factors_said(text: str) -> list[Decimal]:
    """How many times as much as before a text says that something is: doubled, sixfold."""
    said = [factor for words, factor in _FACTORS if words.search(text)]
    return said or [_as_number(fold) for fold in _FOLD.finditer(text)]


def _as_number(fold: re.Match[str]) -> Decimal:
    number = fold["number"] or fold["times"]
    return Decimal(number) if number else Decimal(_WORDS.index(fold["word"]) + _FIRST_WORD)
