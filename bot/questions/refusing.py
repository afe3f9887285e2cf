"""Decides when a question is refused: out of scope, not in the data, or not understood."""

import re
from collections.abc import Callable

from bot.questions.cues import Cue
from bot.questions.goods.about import asks_which_moved
from bot.questions.goods.listed_unknown import listed_unknown
from bot.questions.goods.past_mark import counts_goods, goods_not_counted
from bot.questions.goods.unnamed import ELSEWHERE, unknown_in_words
from bot.questions.periods import Flag
from bot.questions.query import Kind
from bot.questions.readings.baselines_named import lends_itself_to_a_level
from bot.questions.readings.beyond import (
    foretells,
    from_an_end,
    in_won,
    on_condition_of_the_other,
    runs_on_one_side,
    usually,
    when_recovered,
)
from bot.questions.readings.chinese_beyond import never_in_chinese
from bot.questions.readings.courtesies import complains, is_courtesy
from bot.questions.readings.dated_by_bans import dated_by_a_ban
from bot.questions.readings.from_ends import measured_from
from bot.questions.readings.held_asked import (
    asks_for_figures,
    asks_which_goods,
    counts_goods_held,
)
from bot.questions.readings.holidays import of_a_holiday
from bot.questions.readings.kinds import NEED_NO_TRADE_WORD
from bot.questions.readings.market_prices import (
    bare_rate,
    last_past_a_price,
    other_market_price,
    rice_in_yuan,
)
from bot.questions.readings.means import against_no_average
from bot.questions.readings.moments import moved_first_since, news_of_these_days
from bot.questions.readings.outside import OF_OTHERS
from bot.questions.readings.part_of_all import ranks_shares
from bot.questions.readings.past_a_level import asks_when_passed
from bot.questions.readings.revisions_asked import picks_revisions
from bot.questions.readings.seasons import is_of_years_since, than_usual
from bot.questions.readings.spans import out_of_time
from bot.questions.readings.unanswerable import asks_for_words
from bot.questions.readings.which_of import counts_changes
from bot.questions.readings.without import leaves_out
from bot.questions.signals import Signals, unnamed
from bot.questions.vocabulary.not_computed import NOT_COMPUTED
from bot.trade import Flow

FEW_WORDS = 4
"""A question of no more words than these leans on what was said before it."""

_TIME_LEFT_OUT = re.compile(
    r"\b(?:excluding|except(?: for)?|other than|apart from|leaving out|without|not counting) "
    r"(?:the )?(?:years? |months? of )?(?:pandemic|covid|closure|lockdown|20\d\d\b)"
    r"|(?:\d ?[년월]|시기|기간|코로나(?:19)?|팬데믹|봉쇄)(?:을|를|은|는)? ?"
    r"(?:제외|빼고|빼면|뺀 |말고(?! ?\d))"
    r"|除(?:了|去|开)?(?:\d{4}|疫情|新冠|封关)[^?,，]{0,6}?外"
    r"|(?:剔除|去掉|不[含算]|扣除)(?:\d{4}年|疫情|新冠|封关)"
)
"""A stretch of time that is to be left out of another: no such sums are made."""

_BY_WEIGHT = re.compile(
    r"\b(?:top|biggest|largest|main|leading|heaviest|rank\w*)\b.{0,40}"
    r"\bby (?:tonnage|weight|volume|quantity|tonnes|tons)\b"
)
"""Goods in the order of their weight: they are ranked by value alone."""
_WITH_WEIGHTS = re.compile(
    r"\b(?:which|what) (?:goods|products?|items?|commodities)\b.{0,20}\b(?:have|has|with|got)\b"
    r".{0,12}\b(?:weights?|tonnages?|quantit(?:y|ies)|volumes?|tonnes|tons)\b"
    r"|(?:중량|물량|수량|무게)(?:이|가| ?데이터| ?통계| ?자료)[^?]{0,8}있는 ?(?:품목|상품)"
    r"|哪些(?:商品|货物|产品)有[^?]{0,4}(?:数量|重量|吨数)"
)
"""Goods of a range that have a weight: those of one are told by value."""

_AVERAGE_OF_A_YEAR = re.compile(
    r"(?:20\d\d|last year)(?:'s)? (?:monthly )?average"
    r"|average(?: month| level)? (?:of|in|for|from) (?:20\d\d|last year)"
    r"|(?:20\d\d년?|작년|지난해|전년)의? ?(?:한 ?해 ?)?(?:월 ?)?평균"
    r"|(?:20\d\d年?|[去上]年)(?:全年)?的?(?:月度?)?(?:平均|均)"
)
"""The average month of a year, which the newest month is set against."""


def _averages_against(signals: Signals) -> bool:
    """Whether an average of no named range is held against another."""
    against = signals.has(Cue.AVERAGE) and bool(signals.periods.compare)
    of_a_year = _AVERAGE_OF_A_YEAR.search(signals.text) is not None
    return against and not signals.periods.main and not of_a_year


_BETWEEN_MARKS = re.compile(
    r"\b(?:months?|quarters?|years?)\b[^?.;]{0,50}\bbetween [^a-z\d]{0,3}(?!(?:19|20)\d\d\b)\d"
    r"|에서 ?[^?]{1,8}사이(?:였|인|의|에)"
    r"|(?:月|季|年)[^?]{0,16}[在介]于?[^?]{0,12}之间"
)
"""Months between one mark and another: what is counted stands past one."""
_RATIO_OF_A_BALANCE = re.compile(
    r"\b(?:surplus|deficit|balance)[- ](?:to|over)[- ](?:(?:export|import)s?|trade)\b"
    r"|[顺逆]差[与和](?:出口|进口)额?(?:的|之)比"
)


def _balance_beside_one_flow(signals: Signals) -> bool:
    """Whether a surplus is to be a share of exports: it is set beside all trade alone."""
    if signals.has(Cue.BALANCE) and _RATIO_OF_A_BALANCE.search(signals.text):
        return True
    one = signals.flow is not None and signals.flow.flow in {Flow.EXPORT, Flow.IMPORT}
    return one and signals.has(Cue.BALANCE) and signals.has(Cue.SHARE)


def _shares_of_no_range(signals: Signals) -> bool:
    """Whether a share is held against two ranges, and no range says whose share it is."""
    held = len(signals.periods.compare) > 1 and not signals.periods.main
    return held and signals.has(Cue.SHARE) and signals.commodity is None


_PANDEMIC = re.compile(r"\b(?:covid|pandemic|lockdown)\b|코로나|팬데믹|疫情|新冠")


def _leaves_the_pandemic(signals: Signals) -> bool:
    """Whether the pandemic is the only time that is named, and is read as none."""
    dated = signals.periods.mentions or signals.periods.problems or measured_from(signals)
    traded = signals.flow is not None or signals.has(Cue.TRADE, Cue.BALANCE)
    return bool(traded) and not dated and _PANDEMIC.search(unnamed(signals)) is not None


def refusal(signals: Signals) -> str:
    """Why a question is outside what the bot answers, or an empty string."""
    why = next((why for refused, why in _REFUSALS if refused(signals)), "")
    # When the level of a year was passed is worked out, whatever else it sounds like.
    return "" if why == "not_computed" and asks_when_passed(signals) else why


_REFUSALS: tuple[tuple[Callable[[Signals], bool], str], ...] = (
    (lambda s: s.has(Cue.ATTACK), "attack"),
    (is_courtesy, "greeting"),
    (complains, "doubted"),
    (asks_for_words, "off_topic"),
    (foretells, "forecast"),
    (lambda s: bool(s.periods.problems) or out_of_time(s), "bad_period"),
    (lambda s: s.commodity is None and _BY_WEIGHT.search(s.text) is not None, "not_computed"),
    (lambda s: bool(s.periods.main) and _WITH_WEIGHTS.search(s.text) is not None, "not_computed"),
    (
        lambda s: (
            NOT_COMPUTED.search(s.text) is not None and not (asks_which_goods(s) or counts_goods(s))
        ),
        "not_computed",
    ),
    (lambda s: goods_not_counted(s) or counts_goods_held(s), "not_computed"),
    (lambda s: s.has(Cue.STREAK) and asks_which_moved(s), "not_computed"),
    (lambda s: picks_revisions(s) or last_past_a_price(s) or rice_in_yuan(s), "not_computed"),
    (lambda s: _balance_beside_one_flow(s) or moved_first_since(s), "not_computed"),
    (lambda s: bool(s.amounts) and _BETWEEN_MARKS.search(s.text) is not None, "not_computed"),
    (lambda s: when_recovered(s) or on_condition_of_the_other(s), "not_computed"),
    (lambda s: from_an_end(s) and not measured_from(s), "not_computed"),
    (lambda s: usually(s) or than_usual(s) or runs_on_one_side(s), "not_computed"),
    (
        lambda s: never_in_chinese(s) and not (asks_which_goods(s) or counts_goods(s)),
        "not_computed",
    ),
    (in_won, "other_currency"),
    (lambda s: ranks_shares(s) or _shares_of_no_range(s), "not_computed"),
    (lambda s: lends_itself_to_a_level(s.text), "bad_period"),
    (lambda s: _averages_against(s) or against_no_average(s), "not_computed"),
    (other_market_price, "market_price"),
    (
        lambda s: dated_by_a_ban(s) or _leaves_the_pandemic(s) or of_a_holiday(s),
        "bad_period",
    ),
    (lambda s: bool(s.periods.main) and _TIME_LEFT_OUT.search(s.text) is not None, "time_left_out"),
    (
        lambda s: Flag.FUTURE in s.periods.flags and not s.has(Cue.NEXT_RELEASE, Cue.LATE),
        "forecast",
    ),
    (
        lambda s: (
            Flag.DAY in s.periods.flags
            and not (s.has(Cue.WON_RATE, Cue.RICE_PRICE) or bare_rate(s))
            and not (s.has(Cue.NEXT_RELEASE) and s.flow is None)
            and not news_of_these_days(s)
        ),
        "day",
    ),
    *OF_OTHERS,
)


def _only_a_word(signals: Signals, kind: Kind) -> bool:
    """Whether a good is met by chance among other words, and nothing speaks of trade."""
    speaks = signals.flow is not None or signals.has(*_OF_TRADE)
    met = signals.commodity is not None and not signals.codes and kind is Kind.LEVEL
    if not met or speaks:
        return False
    if _WHO.search(signals.text):
        return True
    return bool(signals.unknown) and not signals.periods.mentions


_WHO = re.compile(
    r"^(?:so |and |but |hey |ok )*who(?:'s|se)?\b|^누가|^谁"
    r"|누구(?:야|인가요?|지|니|예요|입니까|세요|죠)?[ ?]*$|是谁[ ?]*$"
)
"""A question after a person, which no good in it makes one about trade: who won the match."""
_OF_TRADE = (Cue.TRADE, Cue.BALANCE, Cue.MUCH, Cue.QUANTITY, Cue.CHINA, Cue.DPRK, Cue.FOLLOW_UP)


def unreadable(signals: Signals, kind: Kind) -> str:
    """Why a question cannot be answered for words nobody knows, or an empty string."""
    if kind in NEED_NO_TRADE_WORD:
        return unknown_in_words(signals, kind)
    named = signals.commodity is not None or signals.flow is not None
    trade = named or signals.has(Cue.TRADE, Cue.BALANCE, Cue.COVER)
    as_known = signals.periods.as_of is not None and bool(signals.periods.main)
    trade = trade or as_known or signals.periods.first_printed or asks_for_figures(signals)
    dealt_in = signals.commodity is not None and signals.flow is not None
    elsewhere = not dealt_in and ELSEWHERE.search(signals.unknown)
    of_a_person = kind is Kind.LEVEL and not (named or signals.has(Cue.BALANCE))
    of_a_person = of_a_person and _WHO.search(signals.text) is not None
    if elsewhere or of_a_person or _only_a_word(signals, kind):
        return "off_topic"
    if signals.unknown and not any(map(str.isalpha, signals.unknown)):
        return "bad_period"
    # 1차 상품 말고 공산품: what is wanted instead of the good may be what nobody knows.
    apart = signals.commodity is None or leaves_out(signals) or listed_unknown(signals)
    if signals.unknown and apart:
        told = trade or signals.periods.mentions or signals.unknown.endswith("HS")
        return "unknown_words" if told else "off_topic"
    if trade or kind is not Kind.LEVEL:
        counted = kind is Kind.COUNT and is_of_years_since(signals)
        counted = counted or (kind is Kind.CHANGE and counts_changes(signals))
        return "not_computed" if counted else ""
    named = signals.has(Cue.DPRK) and not _WHO.search(signals.text)
    named = named and len(signals.text.split()) < FEW_WORDS
    near = signals.periods.mentions or named or signals.has(Cue.MUCH, Cue.CHART)
    return "unclear" if near else "off_topic"
