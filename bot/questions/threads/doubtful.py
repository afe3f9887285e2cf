"""Finds what a short message of a thread may mean in two ways, and which questions those are."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Kind, Side, TradeQuery
from bot.questions.signals import Signals
from bot.questions.threads.held_alike import held_alike, points_at_the_found
from bot.questions.threads.several import BOTH, DIFFERENCE, asks_between, of_several
from bot.questions.threads.years import years_apart
from bot.trade import Flow

_OTHER_SIDE = re.compile(
    r"^(?:and |but |what about |how about |from )*(?:north korea|n\.? ?korea|nk|dprk|pyongyang)"
    r"(?:'s|s')? (?:side|end|view|perspective|part)[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:북한|북측|조선) ?(?:쪽|측|입장)(?:은|는|에서는|에선|에서 ?보면)?"
    r"(?:요)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:从)?(?:朝鲜|朝方)(?:方面|那边|一方|一侧|方|的角度)?"
    r"(?:来看|来说|看)?呢?[ ?.!]*$"
)
_AMOUNTS = frozenset({Kind.LEVEL, Kind.CHANGE})


def two_meanings(signals: Signals, kind: Kind, before: TradeQuery) -> tuple[TradeQuery, ...]:
    """The two questions a message may stand for; none where it stands for one."""
    if asks_between(signals, before):
        return ()
    moved = _year_between(signals, before) or _between_two(signals, kind, before)
    if moved:
        return moved
    one_flow = before.flow in {Flow.EXPORT, Flow.IMPORT}
    if before.period is None or before.kind not in _AMOUNTS or not one_flow:
        return ()
    plain = replace(before, kind=Kind.LEVEL, others=(), compare=None, each=False, topic="")
    if before.kind is Kind.LEVEL and DIFFERENCE.search(signals.text):
        return replace(plain, flow=Flow.BALANCE), replace(plain, kind=Kind.CHANGE)
    if before.side is Side.CHINA and _OTHER_SIDE.search(signals.text):
        flows = (before.flow.mirrored, before.flow)
        return tuple(replace(plain, flow=flow, side=Side.DPRK) for flow in flows)
    return ()


def _year_between(signals: Signals, before: TradeQuery) -> tuple[TradeQuery, ...]:
    """2025 against 2019, and 2024: that against 2019 too, or 2025 against it."""
    named = [one.period for one in signals.periods.main if one.period is not None]
    period, base = before.period, before.compare
    short = len(signals.text.split()) <= _FEW and not signals.periods.compare
    if not (years_apart(before) and len(named) == 1 and short) or period is None or base is None:
        return ()
    year = named[0].start.year
    if not named[0].is_year or not base.start.year < year < period.start.year:
        return ()
    other = period.in_year(year)
    return replace(before, period=other), replace(before, compare=other)


_FEW = 3


def _between_two(signals: Signals, kind: Kind, before: TradeQuery) -> tuple[TradeQuery, ...]:
    """2025, then 2019, then "by how much did it shrink": between the two, or on the year before."""
    named = signals.periods.mentions or signals.flow is not None or signals.commodity is not None
    period, earlier = before.period, before.earlier
    if kind is not Kind.CHANGE or named or period is None or earlier is None:
        return ()
    moved = signals.has(Cue.MUCH) and signals.has(Cue.FALL) and earlier.shifted(1) == period
    month = period.is_month and not (moved or _SO.search(signals.text))
    if of_several(signals, kind, before) or month:
        # The growth of a month is that on the year before, whichever was told before it.
        return ()
    year_before = period.shifted_years(-1)
    if earlier in {year_before, period.shifted_years(1)} or period.overlaps(earlier):
        # 2025, and 2024 beside it: whether it grew is asked of the later.
        return ()
    plain = replace(before, kind=Kind.CHANGE, others=(), each=False, topic="", earlier=None)
    first, last = sorted((earlier, period), key=lambda one: one.end)
    return (
        replace(plain, period=last, compare=first),
        replace(plain, period=period, compare=year_before),
    )


_SO = re.compile(r"^(?:so|then)\b|^(?:그럼|그러면|그래서) |^那")
_TURNED = re.compile(
    r"^(?:and |so |now |but |show me |give me |what about |how about |in )*(?:the )?"
    r"(?:(?:other|opposite|reverse) (?:way|direction|flow|way (?:a)?round)|reverse|opposite"
    r"|way (?:a)?round)(?: (?:a)?round)?[ ?.!]*$"
    r"|^(?:그럼 |그러면 |그 ?)?(?:반대로|역으로|거꾸로|반대|역)(?: ?(?:보면|방향|쪽|하면|경우))?"
    r"(?:은|는|으로는|로는|으로|로)?(?:요|어때)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:反过来|反向|反方向|相反|反之)(?:看|来看|的)?(?:方向)?的?呢?[ ?.!]*$"
)


def turned_round(signals: Signals, before: TradeQuery) -> Flow | None:
    """The other flow, where a message asks for the same the other way round.

    What North Korea spends are China's exports, and what China spends its imports.
    """
    if before.flow not in {Flow.EXPORT, Flow.IMPORT}:
        return None
    short = signals.flow is None and len(signals.text.split()) <= _SHORT
    if short and (spends := _SPENDS.search(signals.text) or _EARNS.search(signals.text)):
        buys = spends.re is _SPENDS
        return Flow.IMPORT if buys is (before.side is Side.CHINA) else Flow.EXPORT
    return before.flow.mirrored if _TURNED.search(signals.text) else None


_SHORT = 8
_SPENDS = re.compile(
    r"\b(?:spend|spends|spent|pay|pays|paid)\b|썼|지출"
    r"|(?<![가-힣])(?:쓴|산|사들인|사온) ?(?:돈|게|건|것|금액|액수)|[花付](?:了|费|掉)|支出"
)
_EARNS = re.compile(
    r"\b(?:earn|earns|earned)\b|벌었|벌어|[赚挣](?:了|到|钱)"
    r"|(?<![가-힣])(?:번|판) ?(?:돈|게|건|것|금액|액수)"
)


def without_an_answer(signals: Signals, before: TradeQuery) -> str:
    """Why a message of a thread has no answer of its own: the key of its refusal."""
    if _of_somebody(signals):
        return "off_topic"
    if points_at_the_found(signals, before) and held_alike(signals, Kind.CHANGE, before) is None:
        return "nothing_new"
    if before.asks is Kind.EXTREME and before.kind is Kind.CONTEXT and _THEN.search(signals.text):
        # The price of rice then, after the day the rate was highest: which day it was is not kept.
        return "bad_period"
    if before.kind is Kind.CONTEXT and BOTH.search(signals.text) and signals.flow is None:
        # Both the price and the rate against last year: only the last is kept.
        return "nothing_new"
    if len(before.told) > 1 and _ADDED_UP_TO.search(signals.text):
        return "nothing_new"
    dated = _after_a_ban(signals, before) or _beside_a_ban(signals, before)
    return "bad_period" if dated else ""


def _beside_a_ban(signals: Signals, before: TradeQuery) -> bool:
    """Whether "and the year before that?" counts from a ban, of which a good may have several."""
    told = before.kind in {Kind.RESTRICTION, Kind.CAP} and before.period is None
    figure = signals.flow is not None or signals.has(Cue.MUCH)
    earlier = figure and _BEFORE_IT.search(signals.text) is not None
    return told and (earlier or _BESIDE_IT.search(signals.text) is not None)


_ADDED_UP_TO = re.compile(r"까지 ?(?:다 ?)?(?:합|더)[치하해]|(?:加上|加到)\d+月")
"""June added to the months that were told one after another: which of them is not said."""
_THEN = re.compile(
    r"\b(?:then|that day|that time|the same day)\b|그 ?(?:때|날|당시|무렵)|那[时天]|当[时天]"
    r"|同一天"
)
_BEFORE_IT = re.compile(
    r"\b(?:before|until|prior to) (?:that|then|it)\b|(?<![가-힣])그 ?(?:이)?전(?:에|엔|까지)?"
    r"|[之以此]前"
)
_BESIDE_IT = re.compile(
    r"\b(?:the )?(?:year|month) (?:before|after)(?: (?:that|it))?(?=[ ?.!,]*$)"
    r"|\bthat (?:same )?(?:year|month)\b|\bthe (?:previous|preceding|following) (?:year|month)\b"
    r"|(?<![가-힣])그 ?(?:바로 ?)?(?:직전|이전|전|다음)?의? ?(?:해|년도|달)(?=[은는에엔의 ?]|$)"
    r"|(?<![가-힣])(?:바로 ?)?(?:직전|이듬|다음) ?(?:해|년도|달)|(?:前|上|后)一?年|那一?年"
    r"|当年"
)


def _after_a_ban(signals: Signals, before: TradeQuery) -> bool:
    """Whether "and after the ban?" asks for a figure of a time that each good's ban dates anew."""
    figure = before.kind not in {Kind.RESTRICTION, Kind.CAP} and not signals.periods.mentions
    return figure and _AFTER_A_BAN.search(signals.text) is not None


_AFTER_A_BAN = re.compile(
    r"^(?:and |so |but |what about |how about )*(?:before|after|since|following) "
    r"(?:the |that |this |its )?(?:ban|embargo|prohibition)[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:금지|금수)(?: ?조치)? ?(?:이후|뒤|후|이전|전)(?:에?는|엔|은"
    r"|에)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:禁令|禁运)(?:生效)?(?:之|以)?[前后]呢?[ ?.!]*$"
)


def _of_somebody(signals: Signals) -> bool:
    """Whether a message asks who somebody is, and nothing of trade."""
    named = signals.flow is not None or signals.commodity is not None or signals.periods.mentions
    return not (named or signals.has(Cue.TRADE, Cue.BALANCE)) and bool(_WHO.search(signals.text))


_WHO = re.compile(
    r"^(?:so |and |but |hey |ok )*who(?:'s|se)?(?: is| was| are)?\b(?! (?:buys|sells|exports"
    r"|imports))"
    r"|^누가|누구(?:야|인가요?|지|니|예요|입니까|세요|죠)?[ ?]*$|^谁|是谁[ ?]*$"
)
