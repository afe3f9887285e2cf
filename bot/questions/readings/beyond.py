"""Finds what is never worked out: a rise from a low, what a month of the calendar usually does."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.readings.revisions_asked import may_still_change
from bot.questions.readings.surplus import WIDENS
from bot.questions.signals import Signals
from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Language

_MONTHS: Final = (
    rf"(?:{MONTHS}"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_DATED: Final = r"(?:(?!in |of |for |china |korea |dprk |nk )[\w-]+ )?"
_LOW: Final = (
    r"(?:all[- ]time |record |cyclical |recent )?"
    r"(?:lows?|troughs?|bottom|nadir|floor|rock bottom|lowest (?:points?|levels?|months?|ebb))"
)
_PEAK: Final = (
    r"(?:all[- ]time |record |recent )?"
    r"(?:highs?|peaks?|maximum|highest (?:points?|levels?|months?))"
)
FROM_AN_END: Final = {
    Language.ENGLISH: re.compile(
        rf"\b(?:from|since|off|above|below|against|than|vs\.?|versus|compared (?:with|to)|after)"
        rf" (?:(?:the|its|their|a|that|last|an) ){{0,2}}{_DATED}(?:{_LOW}|{_PEAK})"
        r"\b(?! (?:to|base)\b)"
        rf"|\btrough[- ]to[- ]peak\b|\bpeak[- ]to[- ]trough\b"
        rf"|\bfrom (?:(?:the|its|their|a) )?{_DATED}(?:{_LOW}|{_PEAK})\b(?! base\b)"
        rf"|\bfrom (?:trough|low|peak|high|bottom) to (?:trough|low|peak|high|top)\b"
    ),
    Language.KOREAN: re.compile(
        r"(?:최?저점|바닥|밑바닥|최?고점|정점|피크|최저치|최고치)"
        r"(?:에서|부터|으로부터|로부터| ?대비|보다|에 ?비해|과 ?비교|와 ?비교| 이후| 이래)"
    ),
    Language.CHINESE: re.compile(
        r"(?:[从自](?!北?朝|北韩|中[国方]|华)|距离?|距离|比|较|由|相比|相对于|对比)[^?,，]{0,12}?"
        r"(?:最低点|最高点|历史最[高低]|低点|高点|谷底|低谷|顶峰|峰值|最低谷|最低值|最高值)"
        r"|(?:低点|高点|谷底|低谷|顶峰|峰值)(?:以来|至今|相比|到(?:现在|\d{4}))"
    ),
}
_USUALLY: Final = {
    Language.ENGLISH: re.compile(
        rf"\b(?:how often|how many times|usual(?:ly)?|typical(?:ly)?|normal(?:ly)?|general(?:ly)?"
        rf"|always|tends?|regularly|every year|most years|ordinar(?:y|ily)|habitually)\b"
        rf"[^?.;]{{0,60}}\b(?:in|during|for|every|each|from|between) {_MONTHS}\b"
        rf"(?! ?(?:of )?(?:19|20)\d\d)"
        rf"|\b{_MONTHS}\b(?! ?(?:of )?(?:19|20)\d\d)[^?.;]{{0,12}}"
        rf"\b(?:usually|typically|normally|generally|always|tends?)\b"
        rf"|\bby (?:which|what) (?:month|quarter|date|point)\b[^?.;]{{0,40}}"
        rf"\b(?:pass|exceed|reach|cross|topp?|hit|surpass)(?:ed)?\b"
        rf"|\b(?:normal|typical|usual|ordinary|regular) (?:month|quarter|year|{_MONTHS})s?\b"
        rf"|\b(?:in|during|every|each) {_MONTHS}\b(?! ?(?:of )?(?:19|20)\d\d)[^?.;]{{0,40}}"
        rf"\b(?:usually|typically|normally|generally|always|tends?|every year|most years)\b"
    ),
    Language.KOREAN: re.compile(
        r"(?<!년 )(?<!년)(?<![\d~-])(?:1[0-2]|[1-9])월(?:에|에는|은|이면|엔)?[^?]{0,12}"
        r"(?:보통|대체로|대개|늘 |항상|매년|해마다|통상|일반적으로|얼마나 ?자주)"
        r"|평소|평상시|(?:보통|대개|통상) ?한 ?달"
        r"|한 ?달에 ?(?:보통|대개|통상)"
        r"|(?:보통|대체로|대개|항상|매년|해마다|통상|일반적으로|얼마나 ?자주)[^?]{0,12}"
        r"(?<!년 )(?<!년)(?<![\d~-])(?:1[0-2]|[1-9])월"
    ),
    Language.CHINESE: re.compile(
        r"(?<![年\d])(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月(?:份)?[^?]{0,10}"
        r"(?:通常|一般(?!贸易)|往往|总是|每年都|经常|多久)"
        r"|平时|平常|正常(?:的)?月份?|(?:通常|一般)(?:一|每)个?月"
        r"|(?:通常|一般(?!贸易)|往往|总是|每年(?:的)?|经常|多久)[^?]{0,10}"
        r"(?<![年\d~至到-])(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月"
    ),
}
_LONGEST: Final = re.compile(r"\blongest\b|최장|가장 (?:긴|오래)|最[长久]")
_RUN_OF: Final = re.compile(r"\b(?:surplus|deficit)|흑자|적자|顺差|逆差")
_RELEASES: Final = (Cue.NEXT_RELEASE, Cue.LATE, Cue.METHOD_JANUARY, Cue.METHOD_REVISIONS)


_WHEN_RECOVERED: Final = re.compile(
    r"\bwhen (?:did|have|has|do|does|were|was) (?:\S+ ){1,5}?"
    r"(?:recover|rebound|bounce back)\w*\b(?! (?:to|from)\b)"
    r"|언제[^?]{0,14}(?:회복|반등|되살아|정상화)|(?:회복|반등|정상화)[^?]{0,8}언제"
    r"|(?:什么时候|何时|哪年|哪一年|哪个月|几时)[^?]{0,10}(?:恢复|回升|反弹)(?!到|至)"
    r"|(?:恢复|回升|反弹)(?:的)?(?:是)?(?:在)?(?:什么时候|何时)"
)
_WHEN_STOPPED: Final = re.compile(
    r"\bwhen (?:did|have|has|do|does|were|was) (?:\S+ ){1,5}?"
    r"(?:stop|halt|ceas|dry up|interrupt|suspend)\w*\b"
    r"(?! (?:\w+ ){0,2}(?:ris|gr[eo]w|fall|increas|declin|drop|exceed|publish|report))"
    r"|언제[^?]{0,14}(?:중단|끊[겼기긴]|멈[췄추])|(?:중단|끊긴|멈춘)[^?]{0,8}언제"
    r"|(?:什么时候|何时|哪年|哪一年|哪个月|几时)[^?]{0,10}(?:停止|中断|停了)"
    r"|(?:停止|中断)(?:的)?(?:是)?(?:在)?(?:什么时候|何时)"
)
_WHEN_RESUMED: Final = re.compile(
    r"\bwhen (?:did|have|has|do|does|were|was) (?:\S+ ){1,5}?"
    r"(?:(?:resum|restart)\w*\b|(?:start|beg[aiu]n)\w*\b[^?.;]{0,40} again\b)"
    r"|언제[^?]{0,14}재개(?!방)|재개(?!방)[^?]{0,8}(?:언제|시점|시기|때(?=[은는이가 ?]|$))"
    r"|다시[^?]{0,12}시작[^?]{0,6}언제|언제[^?]{0,6}다시[^?]{0,12}시작"
    r"|(?:什么时候|何时|哪年|哪一年|哪个月|几时)[^?]{0,10}(?:重启|重新开始)"
    r"|重启(?:的)?(?:是)?(?:在)?(?:什么时候|何时)"
)


def when_recovered(signals: Signals) -> bool:
    """Whether it is asked when a flow recovered, and no level says what it was to reach.

    Nor is a first month after a gap told: the press names too few months of a good, and no
    month of all trade is held as empty.
    """
    traded = signals.commodity is not None or signals.flow is not None or signals.has(Cue.TRADE)
    if traded and _WHEN_RESUMED.search(signals.text) is not None:
        return True
    level = signals.has(Cue.RECOVERED) or bool(signals.periods.compare)
    if traded and signals.commodity is None and _WHEN_STOPPED.search(signals.text) is not None:
        return True
    return not level and _WHEN_RECOVERED.search(signals.text) is not None


def from_an_end(signals: Signals) -> bool:
    """Whether a move is measured from the lowest or the highest there was: off its 2020 low."""
    return FROM_AN_END[signals.language].search(signals.text) is not None


def runs_on_one_side(signals: Signals) -> bool:
    """Whether the longest run of months with a surplus is asked for: the last alone is told."""
    longest = signals.has(Cue.STREAK) and _LONGEST.search(signals.text) is not None
    if not longest or WIDENS.search(signals.text):
        return False
    return signals.amount is None and _RUN_OF.search(signals.text) is not None


_EITHER_FLOW: Final = r"(exports?|imports?)"
_MOVES: Final = (
    r"(?:exceed|top|pass|above|below|over|under|r[io]se|rising|gr[eo]w|f[ae]ll|dropp?|declin|increas"
    r"|decreas|hit|reach|were (?:up|down)|went|more|less|at least)"
)
_MONTHS_WHEN: Final = (
    r"(?:when|whenever|(?:in |for |during |of )?(?:the |those |all )?"
    r"(?:month|quarter|year)s?(?: (?:when|where|that|in which))?) (?:that )?(?:china's |its )?"
)
_MOVED_KO: Final = r"(?:넘|웃돌|밑돌|초과|늘|줄|증가|감소|높|낮|많|적|떨어|오르|올라)"
_MOVED_ZH: Final = r"(?:超过|[高低]于|[不少多]于|增[长加]|下降|减少|上升|下跌|达到|突破|跌破)"
_ON_CONDITION: Final = {
    Language.ENGLISH: re.compile(
        rf"\b{_EITHER_FLOW}\b[^?.;]{{0,30}}\b{_MONTHS_WHEN}(?!\1)(exports?|imports?)\b"
        rf" (?:\w+ ){{0,3}}?{_MOVES}"
        rf"|\b{_MONTHS_WHEN}{_EITHER_FLOW} (?:\w+ ){{0,3}}?{_MOVES}[^?.;,]{{0,40}},[^?.;]{{0,30}}"
        r"\b(?!\3)(?:exports?|imports?)\b"
    ),
    Language.KOREAN: re.compile(
        rf"(수출|수입)[^?,]{{0,20}}{_MOVED_KO}[가-힣]{{0,3}}[은는던한든린난진을었] ?"
        r"(?:달|때|해|분기|월|시기)(?:들)?(?:에는|에|의|엔)?,? [^?]{0,8}?(?!\1)(?:수출|수입)"
    ),
    Language.CHINESE: re.compile(
        rf"(出口|进口)[^?]{{0,16}}{_MOVED_ZH}[^?,]{{0,10}}"
        r"(?:的(?:月份?|年份?|季度|时候)|时)(?:里|中|内|[内里])?[,的]?[^?]{0,6}?(?!\1)(?:出口|进口)"
    ),
}


def on_condition_of_the_other(signals: Signals) -> bool:
    """Whether one flow is asked for in the months in which the other moved or passed a mark."""
    if signals.has(Cue.HIGHEST, Cue.LOWEST, Cue.RANK):
        return False
    return _ON_CONDITION[signals.language].search(signals.text) is not None


def usually(signals: Signals) -> bool:
    """Whether it is asked what a month does in every year: do exports tend to fall in February."""
    released = signals.has(*_RELEASES) and not signals.has(Cue.RISE, Cue.FALL)
    released = released or signals.has(Cue.WHY)
    return not released and _USUALLY[signals.language].search(signals.text) is not None


_IN_WON: Final = {
    Language.ENGLISH: re.compile(r"\b(?:in|into|to) (?:the )?(?:(?:\w+ |s\.? ?)?korean )?won\b"),
    Language.KOREAN: re.compile(
        r"(?<![가-힣])(?:(?:한국|남한|우리)? ?원화?|(?:한국|우리) ?돈)(?:으)?로"
        r"(?: ?[가-힣\d]|[ ?]*$)"
        r"|(?<![가-힣])원화 ?(?:환산|기준|표시|금액)"
    ),
    Language.CHINESE: re.compile(r"韩元|韩币|(?:换算|折合|折)成?(?:朝鲜|北韩)(?:元|币)"),
}


def in_won(signals: Signals) -> bool:
    """Whether trade is to be told in won, in which no figure of it is held."""
    traded = signals.flow is not None or signals.has(Cue.TRADE, Cue.BALANCE)
    prices = signals.has(Cue.RICE_PRICE) and signals.flow is None
    return traded and not prices and _IN_WON[signals.language].search(signals.text) is not None


_TOMORROW: Final = re.compile(
    r"(?<!by )(?<!before )(?<!until )(?<!you )\btomorrow\b|내일(?!까지)|明[天日](?!前|之前)"
)


def foretells(signals: Signals) -> bool:
    """Whether a forecast is asked for, or a figure of tomorrow; a release to come is no such."""
    if signals.has(Cue.NEXT_RELEASE, Cue.LATE) or may_still_change(signals):
        return False
    tomorrow = not signals.periods.main and _TOMORROW.search(signals.text) is not None
    return signals.has(Cue.FORECAST) or tomorrow
