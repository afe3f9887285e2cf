"""Cuts a sentence into the clauses that could each be a question, where it may ask several."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from bot.questions.cues import Cue, find_cues
from bot.questions.periods import GrainUse
from bot.questions.readings.apart import FLOW_WORD
from bot.questions.readings.coming_back import NOT_TRADED, goods_gone
from bot.questions.readings.manifold import says
from bot.questions.signals import Signals
from bot.questions.vocabulary.operators import Operator
from bot.trade import Language

_BOUNDARY: Final = {
    Language.ENGLISH: re.compile(r" ?[,;?.&]+ (?:(?:and|but|also) )*| (?:and|but|plus) (?:also )?"),
    Language.KOREAN: re.compile(
        r"(?<=[가-힣]고)[, ]+(?!있[나는었어다지습])|(?<=[가-힣][며데만])(?<!가운데)[, ]+"
        r"|(?<=하고) "
        r"|(?<=[가-힣][과와랑])(?<![년월기][과와])[, ]+"
        r"(?!비[교해슷율]|견주|같|다르|달리|수[출입]액? ?(?:중|가운데|둘))"
        r"|(?: ?[,?.]| 및| 그리고) (?:그리고 )?"
    ),
    Language.CHINESE: re.compile(
        r" ?(?:[,?.;](?!\d)|(?<!\d)[,?.;]) ?|以及|(?<![合兼])并且?"
        r"|(?:(?<=[额值量模率速幅])|(?<=占比)|(?<=米价)|(?<=口)(?!.[出进]))(?:和|与|及|跟)"
        r"(?![^,?.;]{0,12}(?:(?<![同环占])比(?![例重])|(?<![顺逆易])差(?!额)|持平|一样)|百分比变)"
    ),
}
_MOST: Final = 3
"""So many places are looked at where a sentence may be cut, as each clause is read anew."""
_LONGEST: Final = 160
"""A longer text is no one sentence of several questions."""
_FACETS: Final = (
    (Cue.RESTRICTION, Cue.CAP),
    (Cue.NEXT_RELEASE,),
    (Cue.NEWEST,),
    (Cue.WHATS_NEW,),
    (Cue.HIGHEST, Cue.LOWEST),
    (Cue.TOP, Cue.GOODS),
    (Cue.GROWTH, Cue.RISE, Cue.FALL),
    (Cue.STREAK,),
    (Cue.AVERAGE,),
    (Cue.UNIT_VALUE,),
    (Cue.SHARE,),
    (Cue.COUNT,),
    (Cue.ABOUT_SOURCES,),
    (Cue.ABOUT_COVERAGE,),
    (Cue.WON_RATE, Cue.YUAN_RATE),
    (Cue.RICE_PRICE,),
)
"""What a clause may ask for beside an amount: one cue of each is enough."""
_WORDS: Final = frozenset(
    {*(cue for cues in _FACETS for cue in cues), Cue.MUCH, Cue.TRADE, Cue.BALANCE, Cue.SHARE}
    | {Cue.NEWEST, Cue.WHATS_NEW}
)


def may_be_two(signals: Signals) -> bool:
    """Whether there are words for two things, which most questions lack."""
    if len(signals.text) > _LONGEST or says(Operator.DIFFERENCE, signals):
        return False
    moved = signals.periods.compare or signals.periods.change
    facets = sum(signals.has(*cues) for cues in _FACETS) + bool(moved)
    facets += goods_gone(signals)
    facets += signals.has(Cue.BALANCE) and FLOW_WORD.search(signals.text) is not None
    amount = signals.has(Cue.MUCH, Cue.QUANTITY, Cue.TRADE, Cue.BALANCE) or signals.flow is not None
    summed = signals.periods.grain_use is GrainUse.EACH and _SUMS.search(signals.text)
    if summed or OF_IT.search(signals.text):
        return True
    return facets > 1 or (facets == 1 and amount)


def joins(signals: Signals) -> bool:
    """Whether a text has a word or a mark that may join two things that are asked for."""
    text = signals.text.rstrip(" ?.!")
    if len(text) > 2 * _LONGEST or says(Operator.DIFFERENCE, signals):
        return False
    return _JOINING[signals.language].search(text) is not None


_JOINING: Final = {
    Language.ENGLISH: re.compile(r"[,;?&+/:]|\b(?:and|with|plus|also|along|as well as)\b"),
    Language.KOREAN: re.compile(
        r"[,;?&+/·]|[가-힣](?:[과와랑]|하고|이?며|[고데])(?= )(?! 있)|[가-힣]도 "
        r"|그리고| (?:및|또) "
    ),
    Language.CHINESE: re.compile(r"[,;?&+/]|[和及]|同时|并|另外|顺便|还有| "),
}


OF_IT: Final = re.compile(r"\bof (?:it|that|this|them|which)\b|그 ?중|이 ?중|其中")
_SUMS: Final = re.compile(r"\btotal\b|\bsum\b|합계|총액|总[额计]|合计")


_COUNTRY: Final = (
    r"(?:(?:the )?(?:china|beijing|pyongyang|prc|nk|dprk|north korea|the north)"
    r"|중국|북한|조선|북|중|中国|朝鲜|中方|朝方)"
)
_BOTH_COUNTRIES: Final = re.compile(rf"{_COUNTRY}(?: ?and |[과와] ?|[和与跟] ?| ?& ?){_COUNTRY}")
"""Between China and North Korea: no boundary of clauses stands between the two."""


def clauses(signals: Signals) -> list[tuple[int, int]]:
    """Where the clauses of a text start and end; one without such a word goes with that before."""
    text, found, start = signals.text, list[tuple[int, int]](), 0
    for start_of_next, end in islice(_cuts(signals), _MOST):
        found.append((start, end))
        start = start_of_next
    return [*found, (start, len(text))]


def _cuts(signals: Signals) -> Iterator[tuple[int, int]]:
    """Where the next clause starts, and where the one before it ends."""
    text, since = signals.text, 0
    pairs = [one.span() for one in _BOTH_COUNTRIES.finditer(text)]
    pairs += [one.span() for one in _BOTH_FLOWS.finditer(text)] + _listed(signals)
    places = [
        (one.start(), one.end())
        for one in _BOUNDARY[signals.language].finditer(text)
        if not any(good.start < one.start() and one.end() < good.end for good in signals.matches)
        and not any(start < one.start() and one.end() < end for start, end in pairs)
    ]
    for at, (end, start) in enumerate(places):
        until = places[at + 1][0] if at + 1 < len(places) else len(text)
        if _speaks(text[since:end], signals.language) and _speaks(
            text[start:until], signals.language
        ):
            yield start, end
            since = start


def _listed(signals: Signals) -> list[tuple[int, int]]:
    """Where ranges are listed: in 2023, 2024 and 2025 ends no clause, nor does April and May."""
    mains = sorted(signals.periods.main, key=lambda one: one.start)
    runs = [(one.start, one.end) for one in mains]
    return runs + [
        (left.end - 1, right.start + 1)
        for left, right in pairwise(mains)
        if _BETWEEN.fullmatch(signals.text[left.end : right.start])
    ]


_BOTH_FLOWS: Final = re.compile(
    r"\b(?:exports and imports|imports and exports)\b|수출[과와] ?수입|수입[과와] ?수출"
    r"|出口[和与及]进口|进口[和与及]出口"
)
_BETWEEN: Final = re.compile(r"[ ,·&]*(?:and|및|그리고|[과와랑和与及])?[ ,]*")


def _speaks(clause: str, language: Language) -> bool:
    """Whether a clause has a word that could make it a question: most pieces have none."""
    return bool(
        FLOW_WORD.search(clause)
        or NOT_TRADED.search(clause)
        or _SUMS.search(clause)
        or find_cues(clause, language, _WORDS)
    )
