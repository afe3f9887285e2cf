"""Finds the ways of drawing that words ask for: in bars, on a log scale, one line a year."""

import re
from collections.abc import Iterable
from typing import Final

from bot.questions.ways import Way

_WORDS: Final = {
    Way.SEASONAL: (
        r"seasonal|same months? (?:of|across|each|every|in)|same months\b|across (?:the )?years"
        r"|years? (?:over|on|by) each other|one line (?:a|per) year"
        r"|계절|같은 ?달|(?<!전년 )(?<!전년)동월|연도별 ?월|季节|同月|历年同|各年同"
    ),
    Way.RACE: (
        r"year[- ]to[- ]date|\bytd\b|\brace\b|cumulative|running total|so far each year"
        r"|누계|누적|累计|年初至今"
    ),
    Way.INDEX: (
        r"\bindex(?:ed)?\b|2019 ?= ?100|relative to 2019|rebased"
        r"|지수|2019년 ?(?:대비|기준) ?수준|指数|以2019年为"
    ),
    Way.PIE: r"\bpie\b|(?:파이|원형?|도넛) ?(?:차트|그래프)|饼(?:状|形)?图|圆饼",
    Way.BARS: (
        r"\b(?:in|as|with) (?:\w+ )?bars\b|\b(?:bar|column)[ -]?(?:chart|graph|plot|diagram)"
        r"|\bhistogram\b|\bcolumns\b|막대|柱[状形]|柱图|条形"
    ),
    Way.LINES: (
        r"\b(?:in|as|with) (?:\w+ )?lines\b|\bline[ -]?(?:chart|graph|plot)|꺾은선|선 ?그래프"
        r"|折线|曲线"
    ),
    Way.LOG: r"\blog(?:arithmic)?\b|로그|对数",
    Way.USE: r"\b(?:end[- ])?uses?\b|용도|쓰임|用途",
    Way.DARK: r"\bdark\b|어두운|다크|深色|暗色",
    Way.LIGHT: r"\blight (?:theme|mode)\b|밝은|浅色|淺色|亮色",
}
_PATTERNS: Final = {way: re.compile(words) for way, words in _WORDS.items()}
_INSTEAD: Final = (
    {Way.BARS, Way.LINES, Way.PIE},
    {Way.DARK, Way.LIGHT},
    {Way.SEASONAL, Way.RACE, Way.INDEX},
)
"""Ways of which the one asked for last holds."""


def ways_of(text: str, before: Iterable[Way] = ()) -> tuple[Way, ...]:
    """The ways that a normalised text asks for, and those asked for before that still hold."""
    own = [way for way, words in _PATTERNS.items() if words.search(text)]
    replaced = {way for ways in _INSTEAD if ways.intersection(own) for way in ways}
    return (*own, *(way for way in before if way not in replaced and way not in own))
