"""Tells when it is asked whether anything is newer than a month: which month is the newest."""

import re
from dataclasses import replace

from bot.questions.periods import MentionKind
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.judging import names_no_trade
from bot.questions.signals import Signals
from bot.trade import Month


def past_the_newest(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery | None:
    """Is there anything newer than July: which month is the newest."""
    mentions = [one for one in signals.periods.mentions if one.kind is not MentionKind.LATEST]
    named = [
        one.period
        for one in mentions
        if one.period is not None and _A_MONTH.search(signals.text[one.start : one.end])
    ]
    if (
        len(named) != 1
        or len(mentions) != 1
        or query.kind is Kind.NEXT_RELEASE
        or not names_no_trade(signals)
    ):
        return None
    after = named[0].start in {latest, latest + 1} and _AFTER.search(signals.text)
    if not (after or _NEWER.search(signals.text)):
        return None
    return replace(query, kind=Kind.LATEST, topic="", period=None, compare=None, as_of=None)


_A_MONTH = re.compile(r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
_NEWER = re.compile(
    r"\b(?:newer|later|more recent|fresher) than\b|보다 ?(?:더 ?)?(?:최근|최신|나중|뒤|새로운|새)"
    r"|比[^?]{1,12}?(?:更|新|近|晚)[新近晚]?的"
)
_AFTER = re.compile(
    r"\b(?:data|figures?|numbers?|anything|nothing|something)\b.{0,16}"
    r"\b(?:after|beyond|past|since)\b"
    r"|월 ?(?:이후|다음|뒤)[^?]{0,6}(?:자료|통계|수치|데이터|나온|나왔|것|거|게)"
    r"|月(?:份)?(?:之|以)?后[^?]{0,6}(?:数据|资料|统计|有|没)"
)
