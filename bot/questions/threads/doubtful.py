"""Finds what a short message of a thread may mean in two ways, and which questions those are."""

import re
from dataclasses import replace

from bot.questions.query import Kind, Side, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Flow

_DIFFERENCE = re.compile(
    r"^(?:and |so |what(?:'s| is| was) )?(?:the )?(?:difference|gap)[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:(?:얼마나 )?차이(?:는|가|나)?(?: ?(?:얼마|나|커|있)[가-힣]*)?|격차는?)"
    r"[ ?.!]*$"
    r"|^(?:那|那么)?(?:差多少|相差多少|差距(?:呢|多少|多大)?|差了多少)[ ?.!]*$"
)
_OTHER_SIDE = re.compile(
    r"^(?:and |but |what about |how about |from )*(?:north korea|n\.? ?korea|nk|dprk|pyongyang)"
    r"(?:'s|s')? (?:side|end|view|perspective|part)[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:북한|북측|조선) ?(?:쪽|측|입장)(?:은|는|에서는|에선|에서 ?보면)?"
    r"(?:요)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:从)?(?:朝鲜|朝方|朝鮮)(?:方面|那边|一方|一侧|方|的角度)?"
    r"(?:来看|来说|看)?呢?[ ?.!]*$"
)
_AMOUNTS = frozenset({Kind.LEVEL, Kind.CHANGE})


def two_meanings(signals: Signals, before: TradeQuery) -> tuple[TradeQuery, ...]:
    """The two questions a message may stand for; none where it stands for one."""
    one_flow = before.flow in {Flow.EXPORT, Flow.IMPORT}
    if before.period is None or before.kind not in _AMOUNTS or not one_flow:
        return ()
    plain = replace(before, kind=Kind.LEVEL, others=(), compare=None, each=False, topic="")
    if before.kind is Kind.LEVEL and _DIFFERENCE.search(signals.text):
        return replace(plain, flow=Flow.BALANCE), replace(plain, kind=Kind.CHANGE)
    if before.side is Side.CHINA and _OTHER_SIDE.search(signals.text):
        flows = (before.flow.mirrored, before.flow)
        return tuple(replace(plain, flow=flow, side=Side.DPRK) for flow in flows)
    return ()


_TURNED = re.compile(
    r"^(?:and |so |now |but |show me |give me |what about |how about |in )*(?:the )?"
    r"(?:(?:other|opposite|reverse) (?:way|direction|flow|way (?:a)?round)|reverse|opposite"
    r"|way (?:a)?round)(?: (?:a)?round)?[ ?.!]*$"
    r"|^(?:그럼 |그러면 |그 ?)?(?:반대로|역으로|거꾸로|반대|역)(?: ?(?:보면|방향|쪽|하면|경우))?"
    r"(?:은|는|으로는|로는|으로|로)?(?:요|어때)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:反过来|反向|反方向|相反|反之)(?:看|来看|的)?(?:方向)?的?呢?[ ?.!]*$"
)


def turned_round(signals: Signals, before: TradeQuery) -> Flow | None:
    """The other flow, where a message asks for the same the other way round."""
    one_flow = before.flow in {Flow.EXPORT, Flow.IMPORT}
    return before.flow.mirrored if one_flow and _TURNED.search(signals.text) else None
