"""Tells when a question without a period wants words: what a term means, how it is counted, why."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import MentionKind
from bot.questions.query import Kind
from bot.questions.readings.held_asked import names_data
from bot.questions.signals import Signals
from bot.trade import Language

_MEANS: Final = {
    Language.ENGLISH: re.compile(
        r"\bwhat (?:does|do)\b.{0,60}\b(?:mean|stand for)\b|\bwhat (?:do you mean|is meant) by\b"
        r"|\bwhat counts as an? (?:trade )?(?:surplus|deficit|balance)\b"
        r"|\bmeaning of\b|\bdefin(?:e|ition)\b"
        r"|^(?:so |and )?what(?:'s| is|s| are) (?:an? (?:trade )?(?:balance|surplus|deficit)"
        r"|(?:an? )?(?:unit (?:value|price)|trade cover|cover ratio)s?)[ ?.!]*$"
        r"|\bexplain (?:an? |the )?(?:trade )?(?:unit (?:value|price)|cover(?:age)?(?: ratio)?"
        r"|balance|share|growth rate|surplus|deficit)s?[ ?.!]*$"
    ),
    Language.KOREAN: re.compile(
        r"(?:무슨|어떤) ?(?:뜻|의미|말)|(?:뜻|의미|정의|개념)(?:이|은|는|가)? ?(?:뭐|무엇|뭔|[?]|$)"
        r"|[가-힣]란 ?(?:뭐|무엇|뭔|[?]|$)|라는 게 ?(?:뭐|무엇|뭔)"
        r"|(?:수지|흑자|적자|단가|공표치|발표치)(?:가|는|이)? ?(?:뭐|무엇|뭔)"
    ),
    Language.CHINESE: re.compile(
        r"什么算(?:是)?(?:贸易)?(?:顺差|逆差|差额)|什么意思|含义|是指|指的?是?什么|^什么(?:是|叫)"
        r"|何谓|怎么定义"
        r"|(?:差额|逆差|顺差|单价|公布[值数])是(?:什么|啥)"
    ),
}
_COUNTED: Final = {
    Language.ENGLISH: re.compile(
        r"\bhow (?:is|are|was|were|do|does|did|can|could)\b.{0,60}\b(?:measur|calculat|collect"
        r"|compil|count(?!r)|gather|record|comput|estimat|track|deriv|determin|assess|defin|obtain"
        r"|know|work(?:ed)? out)\w*"
    ),
    Language.KOREAN: re.compile(
        r"어떻게 (?:집계|계산|산출|작성|조사|만들|산정|잡|기록|측정|수집|모으|구하|구한|세[나는지]"
        r"|알)|(?:어떤|무슨) ?(?:기준|방식|방법)(?:으로|에 따라)"
        r"|(?:수출입|수출|수입|집계|통계|교역|무역)(?:액)?(?:의|는"
        r"|은)? ?(?:집계 ?)?기준[이은]? ?(?:뭐|무엇|뭔)"
        r"|(?:산출|집계|계산|작성|측정|수집) ?(?:방식|방법|기준)"
    ),
    Language.CHINESE: re.compile(
        r"(?:如何|怎么|怎样)(?:样)?(?:被)?(?:统计|计算|编制|得|算|收集|采集|测量|衡量|汇总|来|编"
        r"|记录)|(?:统计|计算|编制)(?:方法|口径|方式)"
    ),
}
_INCLUDES: Final = {
    Language.ENGLISH: re.compile(
        r"^(?:(?:and|so|but) )?(?:do|does|did|is|are)\b.{0,80}\b(?:includ\w+|counts?|counted"
        r"|covers?|covered|contains?|contained|captures?|captured|reflect\w*|part of)\b"
    ),
    Language.KOREAN: re.compile(
        r"(?:포함|반영)(?:되|돼|된|하|해|한)|들어가(?:[나는요지니]|(?=[?]|$))|들어 ?있[나는어]"
        r"|잡히[나는]|다[루뤄룹]"
    ),
    Language.CHINESE: re.compile(
        r"(?:包括|包含|计入|涵盖|算).{0,20}(?:吗|么|嘛)|(?:是否|有没有|是不是).{0,6}(?:包括|包含"
        r"|计入)|你们?有吗"
    ),
}
_WHY: Final = {
    Language.ENGLISH: re.compile(r"\b(?:why|how come|what(?:'s| is) the reason)\b"),
    Language.KOREAN: re.compile(
        r"(?<![가-힣])왜(?![가-힣])|어째서|(?:이유|까닭)(?:가|는|은|이)? ?(?:뭐|무엇|뭔|[?]|$)"
    ),
    Language.CHINESE: re.compile(r"为(?:什么|何|啥)|怎么会|何以|凭什么"),
}
_PUBLISHES: Final = re.compile(
    r"\b(?:publish|releas|report|disclos|issu|updat)\w*|\bcomes? out\b|발표|공표|공개"
    r"|업데이트|나[오와]|통계[를을]? ?(?:안 ?)?[내낸]|公布|发布|公开|更新"
)
_CUSTOMS: Final = re.compile(
    r"^(?:what|who)(?:'s| is|s)? (?:the )?(?:gacc|general administration of customs)[ ?.!]*$"
    r"|^(?:gacc|해관총서|해관)(?:가|은|는|란|이란)? ?(?:뭐|무엇|뭔|어디|무슨|[?]|$)"
    r"|^(?:gacc|海关总署)是(?:什么|啥|谁)|^什么是(?:gacc|海关总署)"
)
_DIFFERENCE: Final = re.compile(
    r"\bdifference between\b|차이점?(?:이|가|은|는)? ?(?:뭐|무엇|뭔)"
    r"|有(?:什么|何|啥)(?:区别|不同|差别)"
)
_STILL_CHANGE: Final = re.compile(
    r"\b(?:can|could|may|might|do|does)\b.{0,20}\b(?:figures?|data|numbers?|statistics)\b.{0,30}"
    r"\b(?:be revised|be updated|change|get revised)\b[ ?.!]*$"
)
_HOW_OFTEN: Final = re.compile(
    r"\b(?:how (?:often|frequently|many times)"
    r"|(?:what|which) (?:day|date) of (?:the|each|every) month)\b"
    r"|\bwhen (?:each|every) month\b|\bhow (?:many days|long|soon|quickly) after\b"
    r"|\b(?:publication|release|reporting|time) lag\b|\blag (?:between|after|behind)\b"
    r"|며칠 ?(?:뒤|후|만|이나|정도)|시차|(?:多少|几)天|多久(?:之?后|以后|才)|滞后多久"
    r"|몇 ?번|얼마나 자주|며칠(?:에|이(?!었|였)|인|날|쯤|께|경|[ ?]|$)|几次|多久.{0,6}一次|几号"
    r"|每月(?:的)?哪[一]?天"
)
_CALLED: Final = re.compile(
    r"\b(?:say|call|called|speak of|label\w*)\b|라고 ?(?:하|해|부르|불|쓰|써|말|표)"
    r"|为(?:什么|何|啥)(?:要|会|都)?(?:说|叫|称|写)"
)
_NO_GOODS: Final = re.compile(
    r"\b(?:services|tourism|tourists|remittances?|labou?r|workers?|wages|loans?|investments?)\b"
    r"|서비스|관광|송금|노동자|임금|투자|服务|旅游|汇款|劳务|劳工|投资"
)
"""What crosses the border and is no good: customs counts none of it."""
_HOW_MUCH: Final = re.compile(r"\bhow (?:much|many)\b|얼마|多少")
_TOTALS: Final = re.compile(
    r"\b(?:totals?|trade (?:figures?|data|numbers?|statistics|volume))\b"
    r"|\b(?:export|import)s? figures?\b"
    r"|(?:교역|무역|수출|수입)(?:총)?액|총액|통계에|(?:贸易|出口|进口|进出口)(?:总)?额|总额"
)
_RATIOS: Final = (
    Cue.COVER,
    Cue.SHARE,
    Cue.UNIT_VALUE,
    Cue.GROWTH,
    Cue.AVERAGE,
)


def explains_the_balance(signals: Signals) -> bool:
    """What a balance, a surplus or a deficit is: no figure of a month."""
    return _explains(signals) and signals.has(Cue.BALANCE)


def explains_a_ratio(signals: Signals) -> bool:
    """What a unit value is, or how growth is worked out."""
    set_against = signals.has(*_RATIOS) or bool(signals.periods.compare)
    return _explains(signals) and set_against


def _explains(signals: Signals) -> bool:
    means = _finds(_MEANS, signals) and not signals.has(Cue.RISE, Cue.FALL)
    return (means or _finds(_COUNTED, signals)) and _of_no_period(signals)


def asks_how_often(signals: Signals) -> bool:
    """How often figures come out, or on what day of a month: by the calendar of releases."""
    revised = signals.has(Cue.REVISION, Cue.METHOD_REVISIONS)
    out = _PUBLISHES.search(signals.text) is not None or names_data(signals)
    asked = out and _HOW_OFTEN.search(signals.text) is not None
    figure = signals.commodity is not None or signals.has(
        Cue.GOODS, Cue.WON_RATE, Cue.YUAN_RATE, Cue.RICE_PRICE
    )
    return asked and not revised and signals.flow is None and not (figure or signals.periods.main)


def asks_whose_word(signals: Signals) -> bool:
    """Why China's imports are spoken of and not North Korea's exports."""
    called = signals.flow is not None and _CALLED.search(signals.text) is not None
    why = _finds(_WHY, signals) and not signals.has(Cue.METHOD_CRUDE)
    return called and why and _of_no_period(signals)


def asks_of_customs(signals: Signals) -> bool:
    """What the customs administration is, whose figures these are."""
    return _of_no_period(signals) and _CUSTOMS.search(signals.text) is not None


def explains_revisions(signals: Signals) -> bool:
    """What a first print is, as against what became of it, or whether figures still change."""
    text, flow = signals.text, signals.flow is not None
    if not flow and signals.amount is None and _STILL_CHANGE.search(text):
        return True
    told = signals.periods.first_printed or signals.has(Cue.REVISION)
    asked = _finds(_MEANS, signals) or _DIFFERENCE.search(text) is not None
    return told and asked and _of_no_period(signals) and not flow


def asks_how_counted(signals: Signals) -> bool:
    """How trade is counted, or whether something that is no good is part of it: services."""
    if signals.commodity is not None and not signals.periods.mentions:
        # Does the total include electricity: what is declared at the border is counted.
        return _finds(_INCLUDES, signals) and _TOTALS.search(signals.text) is not None
    asked = _finds(_COUNTED, signals) or _finds(_INCLUDES, signals)
    of_trade = _of_trade(signals) or _NO_GOODS.search(signals.text) is not None
    return asked and _of_no_period(signals) and of_trade


def asks_of_its_own_figures(signals: Signals) -> bool:
    """Why North Korea publishes nothing itself."""
    told = signals.has(Cue.DPRK) and not signals.has(Cue.CHINA)
    return told and _finds(_WHY, signals) and _PUBLISHES.search(signals.text) is not None


def asks_why(signals: Signals) -> bool:
    """Why trade is as it is, of no period: customs gives no reasons, and a month is no answer."""
    named = signals.commodity is not None or _of_trade(signals)
    dated = any(one.kind is not MentionKind.LATEST for one in signals.periods.main)
    return _finds(_WHY, signals) and named and not dated


def _of_no_period(signals: Signals) -> bool:
    figure = signals.commodity is not None or _HOW_MUCH.search(signals.text) is not None
    return not figure and not signals.periods.main and not signals.has(Cue.GOODS)


def _of_trade(signals: Signals) -> bool:
    named = signals.flow is not None or signals.has(Cue.TRADE, Cue.BALANCE)
    return named or names_data(signals)


def _finds(patterns: Mapping[Language, re.Pattern[str]], signals: Signals) -> bool:
    return patterns[signals.language].search(signals.text) is not None


_Rule = tuple[Callable[[Signals], bool], Kind, str]
OF_TERMS: Final[tuple[_Rule, ...]] = (
    (explains_the_balance, Kind.METHOD, "terms"),
    (explains_a_ratio, Kind.METHOD, "ratios"),
    (asks_of_customs, Kind.ABOUT, "sources"),
    (explains_revisions, Kind.METHOD, "revisions"),
    (asks_how_often, Kind.NEXT_RELEASE, ""),
    (asks_whose_word, Kind.METHOD, "perspective"),
    (asks_of_its_own_figures, Kind.METHOD, "mirror"),
)
"""Rules for words that would else be taken for the name of a figure."""
OF_REASONS: Final[tuple[_Rule, ...]] = (
    (asks_how_counted, Kind.METHOD, "counted"),
    (asks_why, Kind.METHOD, "reasons"),
)
"""Rules that come after every note of its own, and before any figure."""
