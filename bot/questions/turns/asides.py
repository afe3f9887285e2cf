"""Finds the clauses of a Korean question that only say who asks, and why."""

import re
from collections.abc import Iterable

from bot.questions.cues import Cue, find_cues, find_flow
from bot.questions.goods.lexicon import Match
from bot.trade import Language

_LINKED = r"데요?|지만|니다만|려고요?|면서|느라|서요|거든요?|길래"
_CLAUSE = re.compile(rf".+?(?:[.!?]+(?=\s|$)|(?<=[가-힣])(?:{_LINKED})(?=[ ,]),?|$)")
_TOLD = re.compile(
    r"^(?!.*(?:얘기|이야기|관련|소재|제품|품목|물질|상품|원료|재료|업체|업계)인데) ?(?:\S+ )+\S*"
    rf"(?:{_LINKED}|니다|[다요죠]|세요|중)[ ,.!]*$"
)
"""Endings of a clause that tells something: a bare noun may be a good, and is never passed over."""
_SAYS_NOTHING = frozenset({Cue.CHINA, Cue.DPRK, Cue.FOLLOW_UP, Cue.GREETING, Cue.MUCH})
_LONGEST = 400
_HANGUL = re.compile("[가-힣]")


def without_asides(remaining: str, text: str, rest: str, goods: Iterable[Match]) -> str:
    """What remains of a text without clauses that name no time, no good and nothing of trade.

    `rest` is the text with blanks for its periods; `remaining` has the places of both.
    """
    if not _HANGUL.search(text):
        return remaining
    taken = tuple((match.start, match.end) for match in goods)
    clauses = [match.span() for match in _CLAUSE.finditer(text[:_LONGEST])]
    for start, end in clauses if len(clauses) > 1 else ():
        if _idle(text, rest, (start, end), taken):
            remaining = remaining[:start] + " " * (end - start) + remaining[end:]
    return remaining


def _idle(
    text: str, rest: str, clause: tuple[int, int], taken: tuple[tuple[int, int], ...]
) -> bool:
    start, end = clause
    words = text[start:end]
    if words != rest[start:end] or not _TOLD.search(words):
        return False
    if any(start < its_end and its_start < end for its_start, its_end in taken):
        return False
    return find_flow(words, Language.KOREAN) is None and _SAYS_NOTHING.issuperset(
        find_cues(words, Language.KOREAN)
    )
