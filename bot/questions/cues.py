"""Cues: words that tell which kind of answer a question wants, in each language's vocabulary."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache
from importlib import import_module

from bot.questions.query import Side
from bot.trade import Flow, Language


class Cue(StrEnum):
    """A hint found in a question; kinds are decided from the set of them."""

    TRADE = auto()
    BALANCE = auto()
    COVER = auto()
    GROWTH = auto()
    RISE = auto()
    FALL = auto()
    SHARE = auto()
    SHARE_OF_CHINA = auto()
    COMPOSITION = auto()
    TOP = auto()
    GOODS = auto()
    HIGHEST = auto()
    LOWEST = auto()
    RANK = auto()
    COUNT = auto()
    EMPTY = auto()
    EVER = auto()
    STREAK = auto()
    FIRST_TIME = auto()
    LAST_TIME = auto()
    AVERAGE = auto()
    RECOVERED = auto()
    SWING = auto()
    TREND = auto()
    APPEARED = auto()
    VANISHED = auto()
    UNIT_VALUE = auto()
    REVISION = auto()
    NEWEST = auto()
    WHATS_NEW = auto()
    NEXT_RELEASE = auto()
    LATE = auto()
    RESTRICTION = auto()
    CAP = auto()
    QUANTITY = auto()
    CHART = auto()
    ABOVE = auto()
    BELOW = auto()
    MUCH = auto()
    WHY = auto()
    DOLLAR = auto()
    YUAN = auto()
    CHINA = auto()
    DPRK = auto()
    WORLD = auto()
    OTHER_AREA = auto()
    PROVINCE = auto()
    FORECAST = auto()
    ATTACK = auto()
    GREETING = auto()
    FOLLOW_UP = auto()
    RECEIPT = auto()
    ABOUT_HELP = auto()
    ABOUT_SOURCES = auto()
    ABOUT_COVERAGE = auto()
    ABOUT_GOODS = auto()
    METHOD_CRUDE = auto()
    METHOD_CAVEATS = auto()
    METHOD_SMUGGLING = auto()
    METHOD_FOB_CIF = auto()
    METHOD_JANUARY = auto()
    METHOD_KOTRA = auto()
    METHOD_CURRENCY = auto()
    METHOD_DIFFERS = auto()
    METHOD_MIRROR = auto()
    METHOD_SCHEDULE = auto()
    METHOD_REVISIONS = auto()
    METHOD_PERSPECTIVE = auto()
    METHOD_HIDDEN = auto()
    METHOD_AID = auto()
    METHOD_EDITIONS = auto()
    METHOD_ZERO = auto()
    METHOD_REEXPORTS = auto()
    METHOD_REASONS = auto()
    METHOD_PARTNER = auto()
    WON_RATE = auto()
    RICE_PRICE = auto()
    YUAN_RATE = auto()


@dataclass(frozen=True, slots=True)
class FlowRule:
    """A way to say a flow: the first rule that matches decides flow and side."""

    pattern: re.Pattern[str]
    flow: Flow
    side: Side


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language brings: cues, flow rules, and words that carry no meaning of their own."""

    cues: Mapping[Cue, re.Pattern[str]]
    flows: tuple[FlowRule, ...]
    filler: re.Pattern[str]
    plain: Callable[[str], bool]


@cache
def vocabulary(language: Language) -> Vocabulary:
    """The vocabulary of a language, compiled once."""
    module = import_module(f"bot.questions.vocabulary.{language}")
    return Vocabulary(
        cues={cue: re.compile(pattern) for cue, pattern in module.CUES.items()},
        flows=tuple(
            FlowRule(re.compile(pattern), flow, side) for pattern, flow, side in module.FLOWS
        ),
        filler=re.compile(module.FILLER),
        plain=getattr(module, "PLAIN", _never),
    )


def find_cues(
    text: str, language: Language, among: Collection[Cue] | None = None
) -> dict[Cue, tuple[int, int]]:
    """Each cue a normalised text holds, with the span of its first mention.

    `among` limits the search to some cues.
    """
    found = {}
    for cue, pattern in vocabulary(language).cues.items():
        if among is not None and cue not in among:
            continue
        match = pattern.search(text)
        if match is not None:
            found[cue] = match.span()
    return found


def find_flow(text: str, language: Language) -> FlowRule | None:
    """The flow a normalised text speaks of, by the first rule that matches."""
    return next((rule for rule in vocabulary(language).flows if rule.pattern.search(text)), None)


def flow_of(text: str, language: Language) -> FlowRule | None:
    """The flow of a text in which what stands in brackets explains.

    북한의 대중 수출(중국의 수입) names one flow; 수출(북한→중국) says in brackets whose it is.
    """
    outside = _BRACKETS.sub(_spaces, text)
    flow = find_flow(outside, language)
    if flow is None:
        return find_flow(text, language)
    if flow.flow is Flow.TOTAL or find_cues(outside, language, _SIDES):
        return flow
    inside = (one[0] for one in _BRACKETS.finditer(text) if find_cues(one[0], language, _SIDES))
    return next(filter(None, (find_flow(one, language) for one in inside)), flow)


_BRACKETS = re.compile(r"\([^()]*\)")
_SIDES = {Cue.CHINA, Cue.DPRK}


def leftover(text: str, language: Language) -> str:
    """What stays of a text when cues, flow words and filler are taken out."""
    words, whole = vocabulary(language), text
    # Countries first: 对朝 would else leave half of 朝鲜 behind.
    names = [words.cues[cue] for cue in (Cue.DPRK, Cue.CHINA)]
    for pattern in (*names, *words.cues.values()):
        text = pattern.sub(_spaces, text)
    for rule in words.flows:
        text = rule.pattern.sub(_spaces, text)
    left = [word for word in words.filler.sub(_spaces, text).split() if not words.plain(word)]
    return " ".join([*(_goods_unheard(whole, text) if not left else ()), *left])


_DEALT_IN = re.compile(
    r"\b(?:exports?|imports?|shipments?|purchases|sales|deliveries|trade) of"
    r" (?:(?:the|all|any|some|its|their|china's|chinese|different|other|such) )*"
    r"(?!(?:a|an|the|each|every|both|these|those|this|that|it|them|all|more|less|over|about"
    r"|(?:every|any|some)thing)\b)([a-z][a-z-]+)"
)


def _goods_unheard(whole: str, after: str) -> Iterator[str]:
    """What is dealt in by a word that is filler elsewhere: exports of windows, imports of water.

    `after` is the whole text without cues and flows: a word that says something else is gone.
    """
    for found in _DEALT_IN.finditer(whole):
        if after[slice(*found.span(1))] == found[1]:
            yield found[1]


def _never(_: str) -> bool:
    return False


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])
