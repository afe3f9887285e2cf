"""Tells what goes on in a thread: the list, the chart, and the trade in a good once banned."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Period

_IN_ALL: Final = re.compile(
    r"\b(?:total|sum|altogether|in all|overall|whole year|full year|combined)\b"
    r"|합계|총액|총 |전체|연간|모두|合计|总[计共额]|全年|一共|加起来"
)
_IN_WORDS: Final = re.compile(
    r"\b(?:as|in) (?:text|words|numbers|figures|a table|table form)\b|\bjust the (?:number"
    r"|figure)s?\b"
    r"|\b(?:no|not an?|without an?) (?:chart|graph|plot)\b"
    r"|숫자로|수치로|글로|표로|텍스트로|그래프 ?말고|차트 ?말고"
    r"|用?(?:文字|数字|表格)(?:版|形式|就行|列出)?|不要图|不用图|列表"
)
_HOW_MUCH_CAP: Final = re.compile(
    r"^(?:and )?at (?:how much|what(?: level)?)[ ?.!]*$"
    r"|\bhow (?:much|high) is (?:the (?:cap|limit)|it)\b"
    r"|^(?:그럼 )?(?:상한|한도)(?:은|는|이)? ?(?:얼마|몇)|^(?:那)?上限(?:是)?多少"
)
_MOST_LISTED: Final = 36
_LEAST_DRAWN: Final = 6
"""A range of so many months makes a line; of a shorter one the figure is wanted."""
_DRAWN: Final = frozenset(
    {
        *(Kind.LEVEL, Kind.TREND, Kind.CHANGE, Kind.SHARE, Kind.COMPOSITION, Kind.TOP),
        *(Kind.UNIT_VALUE, Kind.CONTEXT),
    }
)


def still_listed(signals: Signals, before: TradeQuery, kind: Kind, period: Period | None) -> bool:
    """Whether "and imports?" or "and 2024?" after quarterly exports asks for quarters again."""
    same = before.each and kind is before.kind is Kind.LEVEL
    if not same or _IN_ALL.search(signals.text):
        return False
    if signals.periods.main:
        several = period is not None and len(period) // before.grain.months
        return 1 < several <= _MOST_LISTED and len(signals.periods.main) == 1
    swapped = signals.flow is not None or signals.commodity is not None or signals.unit is not None
    return swapped or signals.has(Cue.CHART) or before.chart


def still_drawn(signals: Signals, query: TradeQuery, before: TradeQuery) -> bool:
    """Whether a message after a chart asks for it again, of another flow, range or currency."""
    if not before.chart or query.kind is not before.kind or query.kind not in _DRAWN:
        return False
    if signals.has(Cue.MUCH) or _IN_WORDS.search(signals.text):
        return False
    short = query.period is not None and len(query.period) < _LEAST_DRAWN and not query.each
    return not (short and signals.periods.main)


def in_the_grain(before: TradeQuery, kind: Kind) -> bool:
    """Whether what is looked for, or counted, are the quarters that were listed before."""
    if kind is Kind.COUNT:
        return before.each
    return kind is Kind.EXTREME and (before.kind is Kind.EXTREME or before.each)


def goes_on_after_a_ban(
    signals: Signals, before: TradeQuery, *, wants_figure: bool = False
) -> bool:
    """Whether, after the ban of a good, it is asked if that is traded since, or now."""
    if before.kind in {Kind.RESTRICTION, Kind.CAP} and wants_figure and not _of_cap(signals):
        return True
    banned = before.kind is Kind.RESTRICTION and not before.commodity.is_total
    asks = signals.flow is not None or signals.has(Cue.MUCH)
    own = asks and signals.commodity is None
    after = THEREAFTER.search(signals.text) or _STILL.search(signals.text)
    allowed = signals.has(Cue.RESTRICTION) or _MAY.search(signals.text)
    return banned and own and bool(after) and not allowed


_MAY: Final = re.compile(r"\b(?:ok|okay|fine|possible)\b|가능|괜찮|可[以行]|行[吗不]")
THEREAFTER: Final = re.compile(
    r"\bsince\b(?! when)|\bafter(?:wards?| that| it)\b|이후|그 ?(?:뒤|후)|[之以此]后|后来"
)
_STILL: Final = re.compile(
    r"\b(?:now|still|currently|today|nowadays)\b|지금|현재|요즘|아직|现在|目前|如今|还"
)


def _of_cap(signals: Signals) -> bool:
    """Whether "at how much?" asks for the cap itself that was spoken of."""
    return _HOW_MUCH_CAP.search(signals.text) is not None
