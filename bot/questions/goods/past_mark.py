"""Tells when goods are counted or picked by a mark: how many, or which, are over a million."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.goods.kinds_of import by_its_goods
from bot.questions.periods import GrainUse
from bot.questions.readings.counted_months import months_past
from bot.questions.signals import Signals, unnamed
from bot.trade import Language, Unit

_EN_GOODS: Final = (
    r"(?:goods|products?|items?|commodit(?:y|ies)|categor(?:y|ies)|chapters?|headings?|hs codes?"
    r"|tariff lines?|things?)"
)
_KO_GOODS: Final = r"(?:품목|상품|물품|물자|제품|품종|수출품|수입품|교역품|무역품)"
_ZH_GOODS: Final = r"(?:商品|产品|货物|货品|品类|品种|品目|东西|物资)"
_GOODS: Final = {
    Language.ENGLISH: re.compile(
        rf"(?<!exports of )(?<!imports of )(?<!trade in )(?<!value of )\b{_EN_GOODS}\b"
        r"(?! (?:exports?|imports?|trade)\b)"
        r"|\b(?:how many(?! times)|which|what|list|name|show)(?: me)?(?: of)?(?: \w+){0,2}"
        r" (?:exports|imports)\b"
        r"(?! (?:months?|years?|quarters?|figures?|totals?))"
        r"|^(?:and |so )?what (?:(?:was|were|is|are) )?(?:each )?(?:worth|over|under|above|below"
        r"|more than|less than|exceed\w*|topp?ed|passed)\b"
    ),
    Language.KOREAN: re.compile(rf"{_KO_GOODS}(?!의? ?(?:전체|총액|수출액|수입액|교역액|무역액))"),
    Language.CHINESE: re.compile(
        rf"(?:哪|几|多少)(?:[种个项类些]|几[种个项类])[^?,]{{0,10}}{_ZH_GOODS}"
        rf"|{_ZH_GOODS}[^?]{{0,24}}(?:哪|几|多少)[种个项类些几]"
        rf"|{_ZH_GOODS}(?:里面?|[中当]中?|之中|有没有|是否有)[^?]{{0,16}}[有超低高达]"
        rf"|有没有{_ZH_GOODS}|[元的]{_ZH_GOODS}|{_ZH_GOODS}(?:有多少|有几|清单|名单)"
    ),
}
_HOW_MANY: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:how many|(?:the )?number of|count(?: of)?(?: the)?)"
        r"(?! (?:\w+ )?(?:months?|years?|quarters?|times|tonn?e?s|tons|pieces|units|kilo\w*|dollars"
        r"|barrels|countries|cases|reports|releases|days|weeks)\b)"
        r"(?:(?: (?:different|distinct|separate|unique|individual|kinds|types|sorts|of|the|those|hs"
        r"|export(?:ed)?|import(?:ed)?|traded|chinese|north|korean|dprk|dutiable|such|its|their"
        rf"))* {_EN_GOODS}\b"
        r"|(?: (?:of|the|china's|north korea's|dprk|nk|chinese|its|their))* (?:exports|imports)\b"
        r"(?= (?:were|was|are|is|had|have|over|above|worth|below|under|exceed\w*|topp?ed|came"
        r"|passed|reached)\b))"
    ),
    Language.KOREAN: re.compile(
        rf"{_KO_GOODS}(?:의)? ?(?:개수|갯수|가짓수|수)(?=[는가를은이 ?]|$)"
        rf"|{_KO_GOODS}[은는이가을를도]? ?(?:모두 |다 |총 |전부 |각각 )?"
        r"몇 ?(?:가지|개(?! ?월)|종|건)"
        rf"|몇 ?(?:가지|개|종류?)(?:나|의)? ?(?:(?:대[북중] ?)?(?:수출|수입|교역) ?)?{_KO_GOODS}"
    ),
    Language.CHINESE: re.compile(
        rf"(?:几|多少)(?:[种个项类])(?:不同的?)?"
        rf"(?:(?:对朝|对华|自朝)?(?:出口|进口)?的?)?{_ZH_GOODS}"
        rf"|{_ZH_GOODS}(?:的)?(?:一共|总共|共)?(?:有|是)?(?:几|多少)(?:[种个项类])(?!月|年|季)"
        rf"|{_ZH_GOODS}(?:的)?(?:种类)?数(?![据额量字])"
    ),
}
_BEFORE: Final = re.compile(r"\bhow many $|몇 ?(?:가지|개|종류?)(?:의|나)? ?$|(?:几|多少)[种个类]$")
_AFTER: Final = re.compile(
    r"(?:은|는|이|가)? ?(?:모두 |다 |총 )?몇 ?(?:가지|개(?! ?월)|종)"
    r"|(?:中|里面?)?的?(?:一共|共)?有(?:哪[些几]|几[种个类]|多少[种个类])"
)
_AS_A_MASS: Final = re.compile(
    r"\bhow many (?:(?:chinese|north|korean|dprk|nk) )*(?:goods|things)\b"
)
_MONEY: Final = {None, Unit.USD, Unit.CNY}
_OTHER_MATTERS: Final = (
    *(Cue.RESTRICTION, Cue.CAP, Cue.FIRST_TIME, Cue.LAST_TIME, Cue.STREAK, Cue.AVERAGE),
    *(Cue.APPEARED, Cue.VANISHED, Cue.REVISION, Cue.COVER, Cue.BALANCE, Cue.WHY),
)
_MOVES: Final = (Cue.GROWTH, Cue.RISE, Cue.FALL, Cue.SWING, Cue.SHARE, Cue.HIGHEST, Cue.LOWEST)
_STOPPED: Final = re.compile(
    r"\b(?:stop|ceas|quit|halt|resum|restart|start|began|begin|new(?:ly)?\b|no longer|first\b"
    r"|only\b|both\b|un-?(?:ban|sanction)|ban)"
    r"|중단|끊|재개|새로|신규|처음|시작|사라|없어|停止|不再|新增|消失|恢复|首次|中断"
)
"""Goods that came or went are found from two whole tables, and not counted here."""


def goods_past_mark(signals: Signals) -> bool:
    """Whether goods are asked for by a mark of money: which, or how many, are over a million."""
    amount = signals.amount
    if amount is None or amount.unit not in _MONEY or not signals.has(Cue.ABOVE, Cue.BELOW):
        return False
    return _of_goods(signals)


def counts_goods(signals: Signals) -> bool:
    """Whether goods are to be counted, with a mark of money or without.

    How many goods were sold is how much was; how many items, or kinds of goods, is a count.
    """
    if signals.amount is not None or _AS_A_MASS.search(signals.text):
        return goods_past_mark(signals)
    return _is_count(signals) and not signals.has(*_MOVES)


def goods_not_counted(signals: Signals) -> bool:
    """Whether goods are to be counted or picked by how they moved, came or went, or by weight."""
    if signals.commodity is not None or _looks_for_periods(signals):
        return False
    count = _HOW_MANY[signals.language].search(signals.text) is not None
    other = signals.has(Cue.RESTRICTION, Cue.CAP, Cue.APPEARED, Cue.VANISHED)
    if count and signals.amount is None and not other:
        return signals.has(*_MOVES) or _STOPPED.search(signals.text) is not None
    marked = signals.amount is not None and signals.amount.unit not in _MONEY
    past = signals.has(Cue.ABOVE, Cue.BELOW) and not signals.has(Cue.SHARE)
    return marked and past and _GOODS[signals.language].search(signals.text) is not None


def _is_count(signals: Signals) -> bool:
    """Whether the number of goods of a flow is asked for, and nothing of bans or of new ones."""
    named = signals.commodity is None and (signals.flow is not None or signals.has(Cue.TRADE))
    counted = _HOW_MANY[signals.language].search(signals.text) is not None
    other = signals.has(*_OTHER_MATTERS) or _STOPPED.search(signals.text) is not None
    return named and counted and not other and not _looks_for_periods(signals)


def _of_goods(signals: Signals) -> bool:
    plain = not signals.has(*_OTHER_MATTERS) and not _looks_for_periods(signals)
    code = signals.commodity
    whole = code is None or code.is_group
    named = _GOODS[signals.language].search(unnamed(signals)) is not None
    named = named or _are_counted(signals) or by_its_goods(signals)
    return whole and plain and named and not signals.has(Cue.SHARE)


def _are_counted(signals: Signals) -> bool:
    """Whether the goods of a group are counted or listed by its name: how many foods."""
    return any(
        _BEFORE.search(signals.text[: one.start]) or _AFTER.match(signals.text[one.end :])
        for one in signals.matches
    )


def _looks_for_periods(signals: Signals) -> bool:
    """Whether months, quarters or years are looked for, and not goods."""
    asked = signals.periods.grain_use in {GrainUse.WHICH, GrainUse.COUNT}
    return asked or months_past(signals)
