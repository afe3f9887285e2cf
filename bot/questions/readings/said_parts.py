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
    (re.compile(r"\b(?:a|one)[- ]third\b|삼분의 ?일|三分之一"), Decimal(100) / 3),
    (re.compile(r"\btwo[- ]thirds\b|삼분의 ?이|三分之二"), Decimal(200) / 3),
    (
        re.compile(r"\b(?:a|one) quarter of\b|\bby a quarter\b|사분의 ?일|四分之一"),
        Decimal(25),
    ),
    (re.compile(r"\b(?:a|one)[- ]fifth\b|五分之一"), Decimal(20)),
    (re.compile(r"\bfour[- ]fifths\b"), Decimal(80)),
    (re.compile(r"\bthree[- ]quarters\b|사분의 ?삼|四分之三"), Decimal(75)),
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
    found += [100 * Decimal(one[2]) / Decimal(one[1]) for one in _KOREAN_PARTS.finditer(text)]
    return found[0] if len(found) == 1 else None


_KOREAN_PARTS: Final = re.compile(r"(?<!\d)([2-9]|10) ?분의 ?([1-9])(?!\d)")


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
