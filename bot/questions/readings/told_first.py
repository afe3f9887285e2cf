"""Tells the question from what is only told before it: who says what, and why one asks."""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Final

from bot.questions.cues import Cue, find_cues, find_flow, leftover
from bot.questions.goods.lexicon import Lexicon
from bot.questions.periods import find
from bot.questions.vocabulary.statements import PREMISE, STATES
from bot.questions.vocabulary.telling import (
    CLAIMED,
    CONDITION,
    CUT,
    GOES_ON,
    OF_ONESELF,
    OPENS,
    OTHER_ACCOUNTS,
    TOLD,
)
from bot.trade import CommodityCode, Language, Month

_HARMLESS: Final = frozenset(
    {Cue.GREETING, Cue.MUCH, Cue.METHOD_DIFFERS, Cue.METHOD_AID, Cue.METHOD_REASONS}
    | {Cue.METHOD_CAVEATS, Cue.ABOUT_SOURCES}
)
"""Cues of what is told that change nothing in what is asked after it."""
_HARMLESS_OF_ONESELF: Final = _HARMLESS | {
    *(
        Cue.CHINA,
        Cue.DPRK,
        Cue.OTHER_AREA,
        Cue.PROVINCE,
        Cue.RESTRICTION,
        Cue.COVER,
        Cue.ABOUT_HELP,
        Cue.ABOUT_COVERAGE,
    )
}
"""Those that change nothing where one speaks of oneself: I live in Seoul, I cover sanctions."""
_LONGEST: Final = 400
_MOST_CUTS: Final = 6


@dataclass(frozen=True, slots=True)
class Told:
    """What is asked, and what is told before it where the question leans on that; else empty.

    `said` is what is told where the question does not lean on it; `is_claim` says that nothing
    is asked but what somebody says.
    """

    asked: str
    told: str = ""
    said: str = ""
    is_claim: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What it takes to see what a clause names."""

    language: Language
    lexicon: Lexicon
    today: date
    latest: Month


def told_first(text: str, around: Surroundings) -> Told:
    """The parts of a normalised text; never raises, and leaves most texts as they are."""
    if len(text) > _LONGEST or OTHER_ACCOUNTS.search(text):
        return Told(text)
    for told, asked, mark in _cuts(text, around.language):
        idle, heard = _is_idle(told, around), _is_heard(told, mark, around)
        if not (idle or heard) or not _asks(asked, around) or GOES_ON.match(asked):
            continue
        if idle:
            return told_first(asked, around)
        parts = _heard(told, asked, around)
        if parts is not None and not parts.told:
            inner = told_first(parts.asked, around)
            return replace(inner, said=parts.said or inner.said)
        if parts is not None:
            return parts
    said = _claim(text, around)
    is_claim = said != text or TOLD[around.language].search(text.rstrip(" ?.!")) is not None
    return Told(said, is_claim=is_claim)


def _cuts(text: str, language: Language) -> list[tuple[str, str, str]]:
    """What may be told, what may be asked, and the mark between: ends of sentences first."""
    found = islice(CUT[language].finditer(text), _MOST_CUTS)
    cuts = [(text[: cut.start()].strip(), text[cut.end() :], cut[0].strip()[:1]) for cut in found]
    return sorted(cuts, key=lambda cut: cut[2] not in _FULL_STOPS)


_FULL_STOPS: Final = frozenset(".!;")


def _claim(text: str, around: Surroundings) -> str:
    """A text that only tells what somebody says is asked about as what is said."""
    words = text.rstrip(" ?.!")
    if not TOLD[around.language].search(words):
        return text
    said = _said(words, around.language)
    return said if _is_dated(said, around) else text


def _is_heard(told: str, mark: str, around: Surroundings) -> bool:
    """Whether a clause holds what is so or said to be, and no condition of the question in it."""
    language = around.language
    stated = mark in _FULL_STOPS and STATES[language].search(told)
    premise = PREMISE[language].search(told)
    granted = premise is not None and _is_of_trade(premise["said"], around)
    if not (TOLD[language].search(told) or stated or granted):
        return False
    return not CONDITION.search(_AMOUNT.sub("", _said(told, language)))


_AMOUNT: Final = re.compile(
    r"\d[\d.,]* ?(?:(?:million|billion|bn|mn|m|thousand)\b ?)?(?:us )?(?:dollars?|usd|yuan|rmb"
    r"|tonnes?)\b"
    r"|\d[\d.,]* ?[조억만천백]* ?(?:달러|위안|톤)|\d[\d.,]*[万千百亿]*(?:多|余)?(?:美元|人民币|元"
    r"|吨)"
)
"""A sum that is told sets no unit for what is asked."""


_MOST_TELLERS: Final = 2
"""I saw that people say: who tells it, and who told them."""


def _said(told: str, language: Language) -> str:
    """What a clause holds, without the words for who says so."""
    premise = PREMISE[language].search(told)
    told = told if premise is None else premise["said"]
    for _ in range(_MOST_TELLERS):
        told = CLAIMED[language].sub("", told).strip()
    return told


def _is_idle(told: str, around: Surroundings) -> bool:
    """Whether a clause names no time, no good, no flow and no condition."""
    flow = find_flow(told, around.language)
    if flow is not None or any(sign.isdigit() for sign in told) or _CHOOSES.search(told):
        return False
    if OPENS[around.language].search(told):
        return True
    if CONDITION.search(told) or _is_dated(told, around) or _goods(told, around):
        return False
    of_oneself = OF_ONESELF[around.language].search(told) is not None
    cues = find_cues(told, around.language)
    if not (_HARMLESS_OF_ONESELF if of_oneself else _HARMLESS).issuperset(cues):
        return False
    return of_oneself or not leftover(told, around.language)


_CHOOSES: Final = re.compile(
    r"\bwhich (?:(?:one|year|month|quarter|half|period) )?(?:was|is|were|are|had|has|saw)\b"
    r"|어느 ?(?:쪽|해|달|때|분기)|언제가|哪(?:个|一|年|月|边|季)|谁更|孰"
)
"""Which was higher, exports in 2025 or 2018: what is asked of the clause behind it."""


def _heard(told: str, asked: str, around: Surroundings) -> Told | None:
    """What is asked alone where it is a whole question, else with what it leans on."""
    if names_nothing_traded(told, around, or_dated=True):
        # That looks high: what is said of what was spoken of before, or of nothing.
        unknown = leftover(told, around.language).split()
        return None if unknown and _speaks_of(unknown[0], told, around.language) else Told(asked)
    if _is_beside(told, asked, around.language):
        return None
    flow = _is_of_trade(asked, around)
    good = bool(_goods(asked, around)) or not _goods(told, around)
    dated = _is_dated(asked, around) or not _is_dated(told, around)
    if flow and good and dated:
        if _lends_a_side(told, asked, around):
            return None
        return Told(asked, said=_said(told, around.language))
    another = _goods(asked, around) - _goods(told, around)
    if another or (find_flow(asked, around.language) is not None and not good):
        return None
    # After what somebody claims, 实际增长率 is the true rate of growth, and no real one.
    return Told(asked.replace("实际", ""), _said(told, around.language))


def _lends_a_side(told: str, asked: str, around: Surroundings) -> bool:
    """Whether only what is told says whose surplus the question speaks of."""
    language, countries = around.language, {Cue.CHINA, Cue.DPRK}
    surplus = Cue.BALANCE in find_cues(asked, language, {Cue.BALANCE, *countries})
    return (
        surplus
        and bool(find_cues(told, language, countries))
        and not find_cues(asked, language, countries)
    )


def asks_an_amount(asked: str, language: Language) -> bool:
    """Whether a clause asks how much, or names a time of its own."""
    return Cue.MUCH in find_cues(asked, language, {Cue.MUCH}) or any(map(str.isdigit, asked))


def _is_beside(told: str, asked: str, language: Language) -> bool:
    """Whether one thing is said of exports and another of imports: 수출은 늘었는데 수입은."""
    first, second = find_flow(told, language), find_flow(asked, language)
    apart = first is not None and second is not None and first.flow is not second.flow
    return apart and told.endswith(("데", "지만")) and TOLD[language].search(told) is None


def names_nothing_traded(text: str, around: Surroundings, *, or_dated: bool = False) -> bool:
    """Whether a text names neither a flow nor a good, and, if that counts, no time."""
    named = _is_of_trade(text, around) or _goods(text, around)
    return not (named or (or_dated and _is_dated(text, around)))


def _speaks_of(unknown: str, told: str, language: Language) -> bool:
    """Whether a sentence may be about a good that nobody knows: it is what it begins with."""
    return language is Language.ENGLISH or told.startswith(unknown)


def _is_dated(text: str, around: Surroundings) -> bool:
    found = find(text, today=around.today, latest=around.latest)
    told = found.mentions or found.problems or found.first_printed or found.revised
    return bool(told or found.grain)


def _by_grain(text: str, around: Surroundings) -> bool:
    return find(text, today=around.today, latest=around.latest).grain is not None


def _goods(text: str, around: Surroundings) -> frozenset[CommodityCode]:
    return frozenset(one.code for one in around.lexicon.find(text, around.language))


def _is_of_trade(text: str, around: Surroundings) -> bool:
    if find_flow(text, around.language) is not None:
        return True
    return bool(find_cues(text, around.language, {Cue.TRADE, Cue.BALANCE}))


def _asks(asked: str, around: Surroundings) -> bool:
    """Whether a clause asks for something by itself or of what was told: why it is so, of all."""
    if find_flow(asked, around.language) or _goods(asked, around) or _by_grain(asked, around):
        return True
    cues = find_cues(asked, around.language)
    if (Cue.MUCH in cues or asked.rstrip().endswith("?")) and _is_dated(asked, around):
        return True
    return not (_HARMLESS | {Cue.WHY}).issuperset(cues)
