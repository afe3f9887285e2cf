"""Hears which things a question asks for: a rate, a part of a whole, each month, the sum of all."""

import re
from collections.abc import Callable
from typing import Final

from bot.questions.cues import Cue, find_cues
from bot.questions.periods import Against, GrainUse
from bot.questions.readings.apart import BOTH_IN_ONE, FLOW_WORD, names_each_flow
from bot.questions.readings.judging import divides_goods, which
from bot.questions.readings.moments import asks_when
from bot.questions.readings.reading import MEAN_RATE
from bot.questions.readings.set_against import asks_how_high, in_both_terms
from bot.questions.signals import Signals, unnamed
from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Flow, Language


def has(*cues: Cue) -> Callable[[Signals], bool]:
    """Whether a question has one of the cues."""
    return lambda signals: signals.has(*cues)


_SET_BESIDE: Final = re.compile(
    r"\b(?:compar\w+|vs|versus|differ\w*)\b|비교|차이|차액|격차|对比|比较|之[差比]|相差"
    r"|差[距额值]|比[率值]|[几多少]倍|몇 ?배|어느 ?쪽|\bhow many times\b"
)
_RATES: Final = frozenset({Cue.GROWTH, Cue.RISE, Cue.FALL})


_BEFORE: Final = frozenset({Against.YEARS_BEFORE, Against.PERIOD_BEFORE, Against.MONTHS_BEFORE})
_BARE_RATE: Final = re.compile(
    r"[同环]比|(?:전년|전월|전기)(?: ?동[월기])? ?대비|\b(?:yoy|mom|qoq)\b"
)


def asks_growth(signals: Signals) -> bool:
    """Whether a rate or a move is asked for, and not how two things stand beside each other."""
    if any(one.baseline and one.baseline.against in _BEFORE for one in signals.periods.compare):
        return _BARE_RATE.search(signals.text) is not None or signals.periods.change
    # A name of goods has words of its own: cigarette paper in narrow rolls.
    text = _without(_SET_BESIDE, signals.periods.blank(unnamed(signals)))
    return signals.has(*_RATES) and bool(find_cues(text, signals.language, _RATES))


def asks_average(signals: Signals) -> bool:
    """Whether an average is asked for, and no average of rates."""
    return signals.has(Cue.AVERAGE) and MEAN_RATE.search(signals.text) is None


def asks_part(signals: Signals) -> bool:
    """Whether a share is asked for, and not a change in percent."""
    return signals.has(Cue.SHARE) and not (in_both_terms(signals) or asks_how_high(signals))


def asks_goods(signals: Signals) -> bool:
    """Whether goods are looked for, and none is named."""
    top = signals.has(Cue.TOP) and signals.has(Cue.GOODS)
    # Which of 2023 and 2024 had the largest exports: a year is looked for, and no goods.
    top = top and not (which(signals) or asks_when(signals))
    return (top or divides_goods(signals)) and signals.commodity is None


_MEANS: Final = re.compile(
    r"\b(?:monthly|average|mean)(?: \w+){0,2} (?:average|mean|monthly|per month|a month)\b"
    r"|월 ?평균|[月季年][度]?平?均|平均每?个?(?:月|季度?|年)"
)
_ONE_BY_ONE: Final = re.compile(
    r"\b(?:each|every|by) (?:month|quarter|year)\b|\b(?:monthly|quarterly|list)\b"
    r"|월별|분기별|연도별|매[월달년]|달마다|각 ?[월달]|[各每逐分按]个?(?:月|季度?|年)"
)


def asks_each(signals: Signals) -> bool:
    """Whether each month is wanted beside something of all: 월별 교역액과 월평균."""
    listed = _ONE_BY_ONE.search(_without(_MEANS, signals.text)) is not None
    return listed or (asks_sum_of_months(signals) and _AND_SUM.search(signals.text) is not None)


_AND_SUM: Final = re.compile(
    r"(?:,|\band|\bwith|\bplus) (?:and |the |their |a |its )?(?:total|sum)\b"
    r"|(?:[과와및]|하고|그리고) ?[^?,\d]{0,8}합계|, ?(?:총 ?)?합계"
    r"|(?:[和与及]|以及)[^?,\d]{0,6}(?:合计|总计)|,(?:合计|总计)"
)
_ALL_TRADE: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:total|overall|bilateral|two-way|combined) (?:\w+ )?(?:trade|turnover)\b"
        r"|\btrade (?:total|turnover|value|volume)\b"
    ),
    Language.KOREAN: re.compile(r"(?:교역|무역|수출입) ?(?:총액|총량|액|규모)|총 ?(?:교역|무역)액"),
    Language.CHINESE: re.compile(r"(?:贸易|进出口)(?:总[额值量]|额|规模)"),
}


_BARE_TOTAL: Final = re.compile(
    r"(?:[,:;] ?|\band |\bplus )(?:and |the |their )?(?:total|sum)(?= ?[,;?.:]|$| (?:and|in|for)\b)"
    r"|(?<!수출 )(?<!수입 )(?<!수출)(?<!수입)(?<!수출액 )(?<!수입액 )(?:총액|총계|합계)"
    r"|(?<!口)(?<!口货物)(?:总[额值计]|合计)"
)


def asks_whole(signals: Signals) -> bool:
    """Whether exports and imports are wanted together, as all trade."""
    text = unnamed(signals)
    listed = names_each_flow(text) and _BARE_TOTAL.search(text) is not None
    return listed or _ALL_TRADE[signals.language].search(text) is not None


def names_flow(flow: Flow) -> Callable[[Signals], bool]:
    """Whether a flow is named beside the other, or both in one word: 수출입 규모."""

    def names(signals: Signals) -> bool:
        both = BOTH_IN_ONE.search(signals.text) is not None and not signals.has(Cue.SHARE)
        return flow is not Flow.TOTAL and (names_each_flow(signals.text) or both)

    return names


def names_beside_balance(flow: Flow) -> Callable[[Signals], bool]:
    """Whether one flow is named beside a balance: its largest month, and the exports of then."""

    def names(signals: Signals) -> bool:
        found = {bool(one["out"]) for one in FLOW_WORD.finditer(signals.text)}
        return signals.has(Cue.BALANCE) and found == {flow is Flow.EXPORT}

    return names


_ALL_OF_ONE: Final = re.compile(
    r"(?<!of )(?<!of the )(?<!in )(?<!in the )\btotal (?:ex|im)ports\b(?! of)"
    r"|\b(?:ex|im)ports? totals?\b|\b(?:ex|im)ports:? total\b"
    r"|(?<![가-힣])총 ?(?:수출|수입)(?:액|량)?(?!의|에서| ?중| ?가운데| ?대비)"
    r"|(?:수출|수입)(?:액)? ?(?:총액|합계|총계|누계)(?!의|에서| ?중| ?가운데| ?대비)"
    r"|(?<!占)(?<!占全部)(?<!占[对自从][朝华])(?:出口|进口)(?:总[额值计]|合计|累计)"
    r"(?!的?(?:比|百分|几成|多少%))"
)


def asks_all_of_one(signals: Signals) -> bool:
    """Whether all exports or all imports are wanted beside their goods or their months."""
    return _ALL_OF_ONE.search(signals.text) is not None


_ALL_OF_A_YEAR: Final = re.compile(
    r"\b(?:yearly|annual|full[- ]year|year's|whole[- ]year) total\b"
    r"|\btotal for the (?:whole )?year\b"
    r"|(?:연간|한 ?해|전체) ?(?:합계|총액|총계|누계)|全年的?(?:总[额值计量]|合计)"
)


def asks_all_of_a_year(signals: Signals) -> bool:
    """Whether a year as a whole is wanted beside its highest and lowest months."""
    return _ALL_OF_A_YEAR.search(signals.text) is not None


_TOGETHER: Final = re.compile(r"\b(?:total|sum)\b|\baltogether\b|합계|합산|합쳐|合计|总计|加起来")
_MONTH: Final = rf"(?:{MONTHS})"
_MONTHS_LISTED: Final = re.compile(
    rf"\b{_MONTH}(?:,| and) (?:and )?{_MONTH}"
    r"|(?:\d{1,2} ?[월月](?:[과와,· ]|이?랑|하고) ?)+\d{1,2} ?[월月]"
)


def asks_sum_of_months(signals: Signals) -> bool:
    """Whether months are listed by name, and what they come to together is wanted as well."""
    both = _TOGETHER.search(signals.text) and _MONTHS_LISTED.search(signals.text)
    return both is not None and not signals.has(Cue.AVERAGE)


def looks_for_periods(signals: Signals) -> bool:
    """Whether months or years are looked for: which of them were above the average."""
    return signals.periods.grain_use is GrainUse.WHICH and not signals.has(Cue.NEWEST)


_COUNTED: Final = (Cue.COUNT, Cue.STREAK, Cue.NEXT_RELEASE, Cue.RANK)
_AMOUNT: Final = re.compile(
    r"\bhow (?:much|large|big|wide)\b|\b(?:value|amount)\b|얼마(?!나)|금액|규모"
    r"|多少(?!个)|规模|金额"
)


def asks_amount(signals: Signals) -> bool:
    """Whether an amount is asked for, beside a count, a run, a ban or a date."""
    text = signals.text
    for start, end in find_cues(text, signals.language, _COUNTED).values():
        text = text[:start] + " " * (end - start) + text[end:]
    named = signals.flow is not None or signals.has(Cue.BALANCE, Cue.TRADE)
    return named and _AMOUNT.search(text) is not None


def _without(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda found: " " * len(found[0]), text)
