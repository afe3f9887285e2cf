"""Passes over the clauses whose words nobody knows where the rest asks a whole question."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.questions.query import Reading
from bot.questions.readings.told_first import Surroundings, names_nothing_traded
from bot.questions.vocabulary.telling import CONDITION
from bot.trade import Language

_ENDS: Final = {
    Language.ENGLISH: re.compile(
        r"(?<!\d)[.!?;:,]+(?: |$)|(?<=\d)[.!?;:]+(?: |$)| [—–-]{1,2} | but "
    ),
    Language.KOREAN: re.compile(
        r"(?<!\d)[.!?;:,~]+ ?|(?<=\d)[!?;:]+ ?"
        r"|(?:(?<=는데)|(?<=은데)|(?<=인데)|(?<=던데)|(?<=지만)|(?<=어서)|(?<=아서)|(?<=해서)"
        r"|(?<=니까)|(?<=길래)) "
    ),
    Language.CHINESE: re.compile(r"(?<!\d)[.!?;:,~]+ ?|(?<=\d)[!?;:]+ ?"),
}
_TELLS: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:i|i'm|i've|we|we're|we've|you|he|she|they|it|it's|that|that's|this|someone|people|everyone|is|are|was"
        r"|were|has|have|had|can't|don't|didn't|no|not|my|our)\b"
    ),
    Language.KOREAN: re.compile(r"[가-힣](?:다|요|죠|네|데|지만|서|고|니까|길래|까|음|함|중|게)$"),
    Language.CHINESE: re.compile(
        r"[我你您他她咱们大家谁]|[说看听想觉写问讲要帮让猜懂记]|[了过着吧呢吗啊呀呗嘛]$"
    ),
}
"""A clause that tells something: the bare name of a good has no such word."""
_DEALS_IN: Final = re.compile(
    r"\b(?:about|on|regarding|concerning|mean|meant|namely|called|trad\w+|sell\w*|sold|buy\w*|bought|deal\w*"
    r"|export\w*|import\w*|ship\w*|work\w* with|interested|need|want|looking for|prices?|market"
    r"|demand|goods?"
    r"|products?|industry|sector|business)\b"
    r"|얘기|이야기|관련|대해|관해|말하는|뜻하는|소재|제품|품목|물질|상품|원료|재료|다루|취급|거래|업체|업계|수요|가격"
    r"|관于|关于|有关|研究|问的是|指的?是|做|卖|买|经营|生产|产品|商品|行业|价格|需求|了解"
)
"""Words that make what is unknown in a clause a good that may be meant."""
_LONGEST: Final = 300


def without_unknown(
    reading: Reading, text: str, around: Surroundings, read: Callable[[str], Reading]
) -> Reading | None:
    """The reading of a text without the clauses whose words nobody knows, and a word on that."""
    words = dict(reading.remarks).get("unknown", "")
    found = passed_over(text, words, around) if reading.refusal == "unknown_words" else None
    if found is None:
        return None
    again = read(found[0])
    passed = ("passed_over", found[1])
    return None if again.query is None else replace(again, remarks=(*again.remarks, passed))


def passed_over(text: str, unknown: str, around: Surroundings) -> tuple[str, str] | None:
    """The text without such clauses, and their unknown words; None where they may name a good."""
    if len(text) > _LONGEST or not unknown:
        return None
    words, kept, passed = unknown.split(), "", []
    start = 0
    for end in [*_ENDS[around.language].finditer(text), None]:
        upto = len(text) if end is None else end.end()
        clause = text[start:upto]
        mine = [word for word in words if word in clause]
        if mine and _is_idle(clause, mine, around):
            passed += mine
        else:
            kept += clause
        start = upto
    if set(passed) != set(words) or names_nothing_traded(kept, around):
        return None
    return kept.strip(), " ".join(dict.fromkeys(passed))


def _is_idle(clause: str, unknown: list[str], around: Surroundings) -> bool:
    """Whether a clause tells something of no good, no flow and no time."""
    said = clause.strip(" .!?;:,~-—–")
    opens = any(said.startswith(word) for word in unknown)
    if opens and around.language is not Language.CHINESE and len(said.split()) < _FEWEST_WORDS:
        return False
    tells = _TELLS[around.language].search(said) is not None
    named = _DEALS_IN.search(said) or CONDITION.search(said)
    return tells and named is None and names_nothing_traded(said, around, or_dated=True)


_FEWEST_WORDS: Final = 2
