"""Reads the highest since another: a two-year high, 6년 만에 최대, 2019年以来最高."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import GrainUse, MentionKind
from bot.questions.query import SINCE, Grain, Kind, TradeQuery
from bot.questions.readings.mains import is_highest_since
from bot.questions.readings.spans import in_whole_years
from bot.questions.signals import Signals
from bot.trade.period import MONTHS_A_YEAR

_SINCE = re.compile(
    r"만에|만의 |[년월]래|\b\w+[- ](?:year|month)[- ](?:high|low)\b|\bsince when\b"
    r"|\blast (?:been )?(?:this|so|as|that) (?:high|low|large|small|big)\b"
    r"|이(?:렇게|만큼|정도로) ?(?:많|높|컸|큰|적|낮)[^?]{0,16}(?:언제|마지막)"
    r"|(?:上次|上一次|最近一次|最后一次)[^?]{0,8}(?:这么|如此|这样)[高低多少大小]"
    r"|\bin (?:\w+ ){1,3}(?:years|months|quarters|decades?)\b"
    r"|(?:(?<![0-9])[几数0-9一二两三四五六七八九十]{1,2}|多少)(?:个月|个?季度|年)(?:以?来)?的?"
    r"(?:最|新)[高低大小]"
)


def is_high_of_years(signals: Signals) -> bool:
    """A two-year high in May is one of this year's May; the best May in two years is sought."""
    mains = signals.periods.main
    months = bool(mains) and all(one.period and one.period.is_month for one in mains)
    if not months or len({one.start for one in mains}) > 1 or not _SINCE.search(signals.text):
        return False
    return _BEST.search(signals.text[: mains[0].start]) is None


_BEST = re.compile(
    r"\b(?:\w+est|record|worst|top) $|(?:가장|제일) ?[가-힣]+ $|최[고저대소](?:의)? ?$"
    r"|最[高低好差强弱大小多少]的?$"
)


def since_when(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """6년 만에 최대: told by the last month that was higher, however long ago it was."""
    if query.kind is Kind.RANK and query.period is not None and is_highest_since(signals):
        return replace(query, topic=SINCE, compare=None, others=())
    if not _SINCE.search(signals.text) or signals.periods.grain_use is GrainUse.WHICH:
        return None
    if is_high_of_years(signals):
        months = [one.period for one in signals.periods.main if one.period]
        query = replace(query, kind=Kind.RANK, period=max(months), grain=Grain.MONTH, limit=1)
    if query.kind is Kind.RANK:
        return replace(query, topic=SINCE, compare=None, others=())
    ago = "만에" in signals.text and all(
        mention.kind is MentionKind.TRAILING for mention in signals.periods.main
    )
    if query.period is None or ago:
        return replace(query, kind=Kind.RANK, topic=SINCE, grain=Grain.MONTH, limit=1, period=None)
    return None


def as_record(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """What was told of a range, and that it is the highest since another: its place by that."""
    since = any(one.kind is MentionKind.SINCE for one in signals.periods.main)
    looked_for = signals.periods.grain is not None or signals.periods.grain_use is not None
    named = signals.has(Cue.HIGHEST, Cue.LOWEST) and not signals.has(Cue.RANK)
    grains = [one for one in Grain if query.period and one.months == len(query.period)]
    if not (since and named and grains) or looked_for:
        return None
    return replace(
        query,
        kind=Kind.RANK,
        topic=SINCE,
        compare=None,
        others=(),
        unit=None,
        grain=grains[0],
        highest=not signals.has(Cue.LOWEST),
    )


def among_since(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """Is 2025 the highest since 2019: its place among the years, not the best month of them."""
    first = next(iter(signals.periods.main), None)
    ranked = query.kind is Kind.RANK
    if first is None or not (ranked or first.kind in {MentionKind.SINCE, MentionKind.TRAILING}):
        return None
    if len(query.others) != 1 or query.period is None or query.others[0] not in query.period:
        return None
    grain = next((one for one in Grain if one.months == len(query.others[0])), None)
    if grain is None or signals.periods.grain_use is GrainUse.WHICH:
        return None
    # The highest since 2017 last year: 2017 itself may have been higher, whatever comes first.
    since = is_highest_since(signals)
    return replace(
        query,
        kind=Kind.RANK,
        period=query.others[0],
        compare=None if since else in_whole_years(query.period, grain),
        others=(),
        grain=grain,
        limit=1,
        topic=SINCE if since else query.topic,
    )


_IN_SO_MANY = re.compile(
    r"\bin (?:more than |over |nearly |almost |about )?(?:(?P<number>\d{1,2})|(?P<word>two|three"
    r"|four|five|six|seven|eight|nine|ten|a)) (?P<unit>month|year|decade)s?\b"
)
_WORDS = ("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_UNITS = {"month": 1, "year": MONTHS_A_YEAR, "decade": 10 * MONTHS_A_YEAR}


def months_back(text: str) -> list[int]:
    """How many months the highest in eight years reaches back."""
    return [
        int(found["number"] or _WORDS.index(found["word"]) + 1) * _UNITS[found["unit"]]
        for found in _IN_SO_MANY.finditer(text)
    ]
