"""Tells what is set against what: a period against another, one flow against the other."""

import re

from bot.questions.cues import Cue
from bot.questions.query import Side
from bot.questions.signals import Signals

MULTIPLE = re.compile(
    r"몇 ?배|\bhow many times\b|\bby what (?:factor|multiple)\b"
    r"|[几幾]倍|多少倍"
)
_HALF = re.compile(
    r"(?:\d|[년월해]|분기|반기|수준)(?:의)? ?(?:절반|과반)|的?一半"
    r"|(?<!first )(?<!second )(?<!1st )(?<!2nd )(?<!other )(?<!last )(?<!latter )(?<!this )"
    r"(?<!same )"
    r"\bhalf (?:of|what)\b"
    r"|(?<=[년월해기])의? ?(?:약 ?)?\d{1,3}(?:\.\d)? ?(?:%|퍼센트|프로)"
    r"(?! ?[가-힣]?(?:증|감|늘|줄))"
    r"|(?<=[년월해기])의? ?(?:약 ?)?(?:[\d두세네]|\d\.\d) ?배(?![럴추관터송경달기])"
)


_ONE_FLOW_ABOVE = re.compile(
    r"(?:수출|판)[^?]{0,14}(?:수입|산|사들인)(?:액| ?것| ?거)?보다"
    r"|수입(?:액)?(?:이|은|는)? ?수출(?:액)?보다"
)


def one_flow_above(signals: Signals) -> bool:
    """How much exports are above imports: their balance, and no change of it."""
    moved = signals.periods.compare or signals.has(Cue.RISE, Cue.FALL, Cue.SHARE, Cue.COVER)
    balance = signals.has(Cue.BALANCE) and not moved
    return balance and _ONE_FLOW_ABOVE.search(signals.text) is not None


_AMOUNT = (
    r"(?:금액|액수|규모|달러|위안|金[额額]|[数數][额額]|amounts?"
    r"|(?:dollars?|yuan|value|money|absolute)(?: terms)?)"
)
_PERCENT = r"(?:비율|퍼센트|%|百分比|百分[数數]|比例|per ?cent(?:ages?)?(?: terms)?)"
_BOTH = (
    r" ?(?:와|과|이랑|랑|하고|및|·|/|,|&|和|与|與|及|、|and|or|as well as)"
    r"(?: also)?(?: in| as a?)? ?"
)
_BOTH_TERMS = re.compile(rf"{_AMOUNT}{_BOTH}{_PERCENT}|{_PERCENT}{_BOTH}{_AMOUNT}")


def in_both_terms(signals: Signals) -> bool:
    """Whether a comparison is wanted in money and in percent: 금액과 비율로 비교."""
    compared = signals.periods.compare or signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL)
    return bool(compared) and _BOTH_TERMS.search(signals.text) is not None


_SHARE_OF = (
    r"(?:share|percent(?:age)?|per cent|proportion|fraction|part|%) of (?:(?:the|its|china's) )?"
)


def _as_part_of(part: tuple[str, str, str], whole: tuple[str, str, str]) -> re.Pattern[str]:
    """Words, in each language, that ask for one flow as a part or a multiple of the other."""
    (english, korean, chinese), (of_english, of_korean, of_chinese) = part, whole
    return re.compile(
        rf"\b{english}\b[^?.;]{{0,24}}\b{_SHARE_OF}{of_english}\b"
        rf"|\b{_SHARE_OF}{of_english} (?:were|are|was|is|did|do) (?:the |its )?{english}\b"
        rf"|{korean}(?:액)?(?:이|은|는|의)? ?(?:약 ?)?{of_korean}(?:액)?의 ?(?:약 ?)?"
        r"(?:몇|얼마|\d|절반|반)"
        rf"|{chinese}[额額]?(?:是|相[当當][于於]|占|[为為])?{of_chinese}[额額]?的"
    )


_IMPORTS, _EXPORTS = (r"imports?", "수입", "[进進]口"), (r"exports?", "수출", "出口")
_IMPORTS_OF_EXPORTS = {
    Side.CHINA: _as_part_of(_IMPORTS, _EXPORTS),
    Side.DPRK: _as_part_of(_EXPORTS, _IMPORTS),
}


def imports_of_exports(signals: Signals) -> bool:
    """Whether China's imports are wanted as a part of its exports: 수입은 수출의 몇 퍼센트.

    In North Korea's words its exports are those imports.
    """
    side = Side.CHINA if signals.flow is None else signals.flow.side
    return signals.has(Cue.COVER) and _IMPORTS_OF_EXPORTS[side].search(signals.text) is not None


def multiple_of(signals: Signals) -> bool:
    """Whether it is asked how many times a period is of another: 2019년의 몇 배."""
    return _set_against(signals) and MULTIPLE.search(signals.text) is not None


def half_of(signals: Signals) -> bool:
    """Whether a period is asked to be half of another: 2019년의 절반."""
    return _set_against(signals) and _HALF.search(signals.text) is not None


def _set_against(signals: Signals) -> bool:
    return bool(signals.periods.compare) and not signals.has(Cue.COVER, Cue.COUNT)


def held(signals: Signals) -> bool:
    """Whether a period is held against another, and no word asks how it changed."""
    return bool(signals.periods.compare) and not signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL)


def asks_share(signals: Signals) -> bool:
    """Whether a part of a flow, of all trade or of another period's figure is asked for."""
    if not signals.has(Cue.SHARE) or in_both_terms(signals):
        return False
    if signals.commodity is not None:
        return True
    named = signals.flow is not None or held(signals) or signals.has(Cue.BALANCE)
    return named and not signals.has(Cue.COMPOSITION)
