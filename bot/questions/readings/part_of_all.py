"""Tells the part of its year that the highest month makes up from an order of shares."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.goods.about import which_good
from bot.questions.readings.judging import which
from bot.questions.signals import Signals
from bot.trade import Language

_BEST: Final = (
    r"(?:highest|biggest|largest|best|top|busiest|strongest|peak(?:ed)?|most|lowest|worst|weakest"
    r"|smallest|slowest|quietest|least|record)"
)
_SHARE: Final = r"(?:share|percent(?:age)?|per cent|proportion|fraction|part|%)"
_OF_THE_WHOLE: Final = (
    r"(?:(?:the|that|whole|full|entire|its) )*(?:year|annual|yearly|overall|whole|total|all"
    r"|(?:19|20)\d\d|(?P<trade>trade))"
)
_WANTED: Final = {
    Language.ENGLISH: re.compile(
        rf"\b{_BEST}\b(?! {_SHARE}| of)[^;]{{0,70}}?(?:[,?]|\band\b|\bwhich\b)[^;]{{0,40}}?"
        rf"{_SHARE}\b[^;?]{{0,24}}\b{_OF_THE_WHOLE}\b"
        rf"|\b{_SHARE} of [^;?]{{0,30}}\b(?:came|fell|falls|was|were|is|occurred|happened|did"
        rf"|in)\b[^;?]{{0,12}}\b{_BEST} (?:single )?(?:month|quarter)\b"
    ),
    Language.KOREAN: re.compile(
        r"^(?:(?!비중|비율|점유).)*?(?:가장|제일|최[고저대소다])[^;]{0,24}?(?:달|월|분기|때)"
        r"[^;]{0,24}?(?:연간|전체|그 ?해|한 ?해|연중|총액|\d년|(?P<trade>교역|무역))[^;]{0,16}?"
        r"(?:비중|비율|몇 ?(?:%|퍼센트|프로)|차지)"
    ),
    Language.CHINESE: re.compile(
        r"^[^占重]*?最[高低多少大小旺好差强弱][^;占]{0,16}?(?:月|季|[,?])[^;]{0,16}?"
        r"(?:占|比重|百分之)[^;]{0,8}?(?:[全当整][年部]|年度|总|多少|几|比)"
        r"|^[^占重]*?(?:月|季度?)[^;占]{0,8}最[高低多少大小旺好差强弱][^;占]{0,6}"
        r"占[^;]{0,4}?(?:[全当整]年|年度)"
    ),
}


def part_of_all(signals: Signals) -> bool:
    """Whether a month or quarter is looked for, and what part of its year it was.

    Of trade a month is a part like that where no flow is named: else the flow may be.
    """
    goods = signals.has(Cue.GOODS) or which_good(signals)
    ordered = signals.has(Cue.HIGHEST, Cue.LOWEST) and not goods
    if not ordered or signals.commodity is not None:
        return False
    found = _WANTED[signals.language].search(signals.text)
    return found is not None and not (found.groupdict().get("trade") and signals.flow)


def ranks_shares(signals: Signals) -> bool:
    """The year with the lowest share, the dearest good: ratios are told, and not put in order."""
    ranked = signals.has(Cue.HIGHEST, Cue.LOWEST)
    asked = which(signals) or _RANKED_PERIODS.search(signals.text) is not None
    shares = signals.has(Cue.SHARE, Cue.COVER)
    dearest = ranked and signals.has(Cue.UNIT_VALUE) and signals.commodity is None
    dearest = dearest or (_DEAREST.search(signals.text) is not None and not signals.has(*_MARKETS))
    return (ranked and asked and shares and not part_of_all(signals)) or dearest


_MARKETS: Final = (Cue.RICE_PRICE, Cue.WON_RATE, Cue.YUAN_RATE)
_DEAREST: Final = re.compile(
    r"\b(?:cheapest|dearest|priciest|(?:most|least) expensive"
    r"|(?:highest|lowest) (?:unit )?prices?)\b"
    r"|(?:가장|제일) ?(?:비[싼쌌]|[싼쌌])|최[고저] ?단가|最(?:贵|便宜)|单价最[高低]"
)
_RANKED_PERIODS: Final = re.compile(r"最[高低大小多少]的?(?:是)?(?:哪)?(?:一)?(?:个)?(?:月|年|季)")
