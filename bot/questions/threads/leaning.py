"""What a short message takes from the thread: another year, a share, another mark, or nothing."""

import re

from bot.questions.cues import Cue
from bot.questions.goods.topics import SINCE_ITS_BAN
from bot.questions.periods import MentionKind
from bot.questions.query import (
    BOTH_RATES,
    LONGEST,
    SIDE_SINCE,
    SINCE,
    Grain,
    Kind,
    TradeQuery,
)
from bot.questions.readings.blaming import asks_what_happened
from bot.questions.readings.judging import CRUDE
from bot.questions.readings.kinds import WORDS_ONLY
from bot.questions.refusing import FEW_WORDS
from bot.questions.signals import Signals
from bot.questions.threads.flows import divides_by_flow, sums_both_flows
from bot.questions.threads.going_on import THEREAFTER, goes_on_after_a_ban
from bot.questions.threads.goods_asked import (
    asks_for_the_best_month,
    asks_their_shares,
    asks_which_goods,
)
from bot.questions.threads.kept import measured_anew
from bot.questions.threads.series import of_what_is_spoken_of
from bot.questions.threads.several import (
    asks_which_were_counted,
    of_a_difference,
    of_several,
    picks_of_the_list,
)
from bot.trade import Flow, Period

RATE_WORD = re.compile(
    r"\b(?:m/m|y/y|q/q|mom|yoy|qoq)\b|同比|环比"
    r"|전[년월기](?: ?동[기월])? ?비(?=[도는은가요 ?]|$)"
)
"""Words that ask for a rate, never for another period."""


def leaned(signals: Signals, kind: Kind, topic: str, before: TradeQuery) -> tuple[Kind, str]:
    """The kind of answer a message wants in a thread, where its own words leave it open."""
    settled = of_what_is_spoken_of(signals, kind, before) or of_a_difference(signals, before)
    settled = settled or _settled(signals, kind, topic, before)
    if settled is not None:
        return settled
    figure = kind is Kind.LATEST and signals.periods.main and before.kind not in WORDS_ONLY
    # "Last month?" after a figure is one more figure, not the newest there is.
    one_more = figure and len(signals.text.split()) <= FEW_WORDS
    of_good = not before.commodity.is_total
    # "What happened in April?" after coal in March: coal in April.
    one_more = one_more or (kind is Kind.WHATS_NEW and of_good and bool(signals.periods.main))
    if one_more or (topic == "coverage" and of_good and _ANY.search(signals.text)):
        return Kind.LEVEL, ""
    if before.kind is Kind.STREAK and _LONGEST.search(signals.text):
        return Kind.STREAK, LONGEST
    about_it = signals.has(Cue.SHARE) and kind in {Kind.LEVEL, Kind.CHANGE}
    about_one = before.kind in _OF_A_FLOW or (of_good and before.kind is Kind.TOP)
    if about_it and not signals.periods.compare and about_one:
        return Kind.SHARE, ""
    priced = (
        of_good
        and kind in _OF_MONEY
        and before.kind is not Kind.CONTEXT
        and _PRICE.search(signals.text)
    )
    return (Kind.UNIT_VALUE, "") if priced else (kind, topic)


def _settled(
    signals: Signals, kind: Kind, topic: str, before: TradeQuery
) -> tuple[Kind, str] | None:
    """What words mean in a thread that would mean another thing by themselves."""
    reasons = "crude" if CRUDE.covers(before.commodity) else topic or "reasons"
    in_won = before.topic in _IN_WON and not signals.has(Cue.CHINA, Cue.YUAN)
    dated = bool(signals.periods.main) and before.kind not in WORDS_ONLY
    senses: tuple[tuple[bool, Kind, str], ...] = (
        (
            signals.has(Cue.WHY) and kind in _OF_REASONS and says_nothing(signals),
            Kind.METHOD,
            reasons,
        ),
        (before.period_given and asks_what_happened(signals, kind), Kind.METHOD, reasons),
        # "Why the difference?" asks for no amount.
        (
            signals.has(Cue.WHY) and kind is Kind.CHANGE and _names_nothing(signals),
            Kind.METHOD,
            reasons,
        ),
        # January and February together, after a month: their sum.
        (topic == "january" and dated, Kind.LEVEL, ""),
        (_asks(_SINCE_WHEN, signals) and before.flow is Flow.BALANCE, Kind.STREAK, SIDE_SINCE),
        (_asks(_YEAR_ON_YEAR, signals) and before.kind is Kind.STREAK, Kind.STREAK, before.topic),
        (kind is Kind.EXTREME and _is_it_a_record(signals, before), Kind.RANK, "ever"),
        (_asks(_LAST_HIGHER, signals) and before.kind in _RANKED, Kind.RANK, SINCE),
        (kind is Kind.LEVEL and asks_which_goods(signals, before), Kind.TOP, ""),
        (kind is Kind.LEVEL and picks_of_the_list(signals, before), Kind.COUNT, ""),
        (divides_by_flow(signals, before), before.kind, ""),
        (kind is Kind.TOP and asks_for_the_best_month(signals, before), Kind.EXTREME, ""),
        (asks_their_shares(signals, before), Kind.COMPOSITION, ""),
        (topic in {"yuan", BOTH_RATES} and in_won, kind, "won"),
        (
            kind is Kind.LEVEL
            and goes_on_after_a_ban(signals, before)
            and _asks(THEREAFTER, signals)
            and not signals.periods.main,
            Kind.LEVEL,
            SINCE_ITS_BAN,
        ),
    )
    return next(((meant, about) for so, meant, about in senses if so), None)


def _names_nothing(signals: Signals) -> bool:
    named = signals.flow is not None or signals.commodity is not None
    return not (named or signals.periods.mentions)


def _asks(words: re.Pattern[str], signals: Signals) -> bool:
    return words.search(signals.text) is not None


_YEAR_ON_YEAR = re.compile(
    r"^(?:and |i mean |no,? )*(?:year[- ](?:on|over)[- ]year|yoy|y/y|on the year(?: before)?"
    r"|(?:compared )?(?:with|to|on) (?:the|a) year (?:before|earlier))(?:,? i mean)?[ ?.!]*$"
    r"|^(?:그럼 |아니 )?전년(?: ?동[기월])?(?: ?대비|비)?(?:로|으로|는|은)?(?:요)?[ ?.!]*$"
    r"|^(?:那|按|我是说|不,?)*同比(?:的话|呢|来看|算|看)*[ ?.!]*$"
)


def _is_it_a_record(signals: Signals, before: TradeQuery) -> bool:
    """Whether "was that a record?" is asked of the one month, quarter or half spoken of."""
    shorter = {one.months for one in Grain if one is not Grain.YEAR}
    one = before.period is not None and len(before.period) in shorter and before.period_given
    bare = not signals.periods.mentions and before.kind in {Kind.LEVEL, Kind.CHANGE}
    return one and bare and RECORD.search(signals.text) is not None


RECORD = re.compile(r"\brecord\b|\bever\b|\ball[- ]time\b|역대|사상|기록|历史|史上|纪录")
_SINCE_WHEN = re.compile(
    r"^(?:and |so )?(?:since|from) when(?: on)?[ ?.!]*$"
    r"|^(?:그럼 |그러면 |그게 )?언제부터(?:야|지|죠|인가|인지|예요|요|였[가-힣]*)?[ ?.!]*$"
    r"|^(?:那|那么)?是?[从自](?:什么时候|何时|哪一?年|哪个月)(?:开始|起)?的?呢?[ ?.!]*$"
)
_LAST_HIGHER = re.compile(
    r"\bwhen (?:was|were|had) (?:it|that|they|this) last (?:been )?"
    r"(?:this |that |so )?high(?:er)?\b"
    r"|이(?:것|거)?보다 ?(?:더 )?(?:높|많|컸)[가-힣]* ?(?:마지막 ?)?(?:때|적|달)[가-힣]* ?언제"
    r"|上一?次(?:比这|更|这么)[还更]?[高多][^?]{0,4}(?:什么时候|何时|哪)"
)
"""When was it last higher: told by the last period that had more."""
_RANKED = {Kind.LEVEL, Kind.CHANGE, Kind.RANK}
_ANY = re.compile(r"\b(?:was|were|is|are) there (?:any|some|none)\b(?! (?:data|figures?|numbers?))")
_OF_MONEY = {Kind.LEVEL, Kind.CHANGE}
_PRICE = re.compile(r"\bprices?\b|가격|单价|价格")
_OF_REASONS = {Kind.LEVEL, Kind.METHOD}
_IN_WON = {"rice", "won"}
"""Series told in won: the rate that is asked for after them is that of the won."""
_LONGEST = re.compile(r"\blongest\b|최장|가장 (?:길|긴|오래)|最长")
_OF_A_FLOW = {Kind.LEVEL, Kind.CHANGE, Kind.SHARE, Kind.UNIT_VALUE, Kind.AVERAGE}


def says_nothing(signals: Signals) -> bool:
    """Whether a message names nothing that would change the question before it."""
    periods = signals.periods
    dated = bool(periods.mentions or periods.grain or periods.first_printed or periods.as_of)
    named = signals.flow is not None or signals.commodity is not None or bool(signals.codes)
    counted = signals.unit is not None or signals.amount is not None or signals.limit is not None
    counted = counted or signals.place > 1
    dated = dated or _BOTH_CURRENCIES.search(signals.text) is not None
    told = signals.has(*_TELLING) and not _SUM_ALONE.search(signals.text)
    return not (dated or named or counted or told or signals.unknown)


_BOTH_CURRENCIES = re.compile(r"\b(?:both|two) currencies\b|두 ?통화|两种货币")
_SUM_ALONE = re.compile(r"^(?:and |so )?(?:the |their )?sum(?: of (?:them|those|all|that))?\W*$")


def changes_nothing(signals: Signals, kind: Kind, before: TradeQuery) -> bool:
    """Whether nothing in a message tells what should be other than it was."""
    if sums_both_flows(signals, before) or asks_which_were_counted(signals, before):
        return False
    if of_several(signals, kind, before) or _moves_a_share(signals, kind, before):
        return True
    return before.kind not in _IN_WORDS and kind is Kind.LEVEL and says_nothing(signals)


def _moves_a_share(signals: Signals, kind: Kind, before: TradeQuery) -> bool:
    """Whether "has it been rising?" is asked of a share, whose course is not told."""
    named = signals.flow is not None or signals.commodity is not None
    bare = not (named or signals.periods.mentions)
    return before.kind is Kind.SHARE and kind in _OF_COURSE and bare


_OF_COURSE = {Kind.CHANGE, Kind.TREND, Kind.STREAK}
_IN_WORDS = {Kind.RESTRICTION, Kind.CAP}
"""Kinds whose answers tell dates and limits whatever short words ask for them."""
_TELLING = (
    *(Cue.TRADE, Cue.BALANCE, Cue.QUANTITY, Cue.DOLLAR, Cue.YUAN, Cue.CHART, Cue.CHINA, Cue.DPRK),
    *(Cue.GROWTH, Cue.RISE, Cue.FALL, Cue.HIGHEST, Cue.LOWEST, Cue.GOODS, Cue.MUCH, Cue.WORLD),
)


def wants_a_level(signals: Signals, before: TradeQuery) -> bool:
    """Whether a message turns from goods, shares or prices to an amount of the same."""
    if signals.has(Cue.BALANCE) and before.kind not in _OF_BALANCES:
        return True
    if before.kind is Kind.STREAK:
        # The last six months, after a run of months: those months themselves.
        return any(one.kind is MentionKind.TRAILING for one in signals.periods.main)
    if before.kind is Kind.CHANGE and any(
        one.kind is MentionKind.YEAR_TO_DATE for one in signals.periods.main
    ):
        # The total so far this year, after the growth of a month.
        return _IN_ALL.search(signals.text) is not None
    if before.kind in {Kind.UNIT_VALUE, Kind.SHARE}:
        return measured_anew(signals, before) is not None
    return before.kind in _OF_GOODS and _IN_ALL.search(signals.text) is not None


_OF_GOODS = {Kind.TOP, Kind.COMPOSITION}
_OF_BALANCES = {Kind.LEVEL, Kind.CHANGE, Kind.EXTREME, Kind.TREND, Kind.AVERAGE, Kind.COUNT}
_IN_ALL = re.compile(
    r"\b(?:in total|in all|altogether|overall|total)\b"
    r"|총액|전체|합계|总[额共计]|一共|合计"
)


def no_choice_in(period: Period | None, signals: Signals) -> bool:
    """Whether a range holds but one of the periods that are to be compared."""
    grain = signals.periods.grain
    return period is not None and grain is not None and len(period) <= grain.months


_LEANING_VERB = re.compile(
    r"\b(?:was|were|is|did (?:china|they|it|nk|north korea)|has been)\b[^?]{0,20}"
    r"\b(?:imported|exported|shipped|bought|sold|import|export|ship|buy|sell)\b"
)


def leans_by_its_verb(signals: Signals, before: TradeQuery) -> bool:
    """Whether "how much was imported in 2016?" goes on about the good of the thread."""
    mine = signals.commodity is None and not signals.codes and not signals.has(Cue.TRADE)
    verb = _LEANING_VERB.search(signals.text) is not None
    return mine and verb and not before.commodity.is_total
