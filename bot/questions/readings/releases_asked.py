"""Tells whether a release is asked after: the next one, the last one or one that is late."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import Flag
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.judging import names_no_trade, why_a_month_is_missing
from bot.questions.readings.moments import asks_newest, news_of_these_days
from bot.questions.readings.of_bulletins import names_publication
from bot.questions.readings.releases_timed import CAME_OUT, WAS
from bot.questions.signals import Signals
from bot.trade import Language


def asks_next_release(signals: Signals) -> bool:
    """Whether the day of a release is asked for, and no figure that came out on a day named."""
    flow = signals.flow is not None
    figure = flow and (signals.amount is not None or names_publication(signals))
    # Whether May's figures were changed in the next bulletin asks for no day.
    revised = signals.has(Cue.REVISION) and bool(signals.periods.main)
    other = figure or revised or asks_newest(signals) or bool(_EARLIEST.search(signals.text))
    return signals.has(Cue.NEXT_RELEASE) and not other


def asks_whether_late(signals: Signals) -> bool:
    """Whether a release is asked after that is out, or late, and no move or count of a flow."""
    if why_a_month_is_missing(signals):
        return True
    late = signals.has(Cue.LATE) and not signals.has(Cue.GROWTH, Cue.COUNT, Cue.REVISION)
    known = signals.has(Cue.MUCH) and Flag.UNPUBLISHED not in signals.periods.flags
    told = (
        known
        and not _NEW_OUT.search(signals.text)
        and (signals.flow is not None or signals.has(Cue.TRADE, Cue.BALANCE))
    )
    other = told or asks_newest(signals) or news_of_these_days(signals)
    return late and signals.commodity is None and not other


_NEW_OUT = re.compile(
    r"\bnew\b.{0,30}\b(?:numbers|data|figures|statistics)\b.{0,16}\b(?:out|published|released|in)\b"
)


def asks_last_release(signals: Signals) -> bool:
    """Whether the day of the last release is asked for: that of the newest month."""
    last = _LAST_RELEASE.search(signals.text) is not None
    dated = _WHEN.search(signals.text) is not None and not signals.has(Cue.WHATS_NEW)
    return last and dated and _COMING.search(signals.text) is None and names_no_trade(signals)


_LAST_RELEASE = re.compile(
    r"\b(?:this|last|latest|newest|previous|most recent) (?:\w+ )?"
    r"(?:release|publication|update|bulletin)s?\b"
    r"|\blast (?:time )?(?:released|published|updated)\b"
    r"|(?:최신|(?:가장|제일) ?(?:새로운|최근)) ?(?:월보|발표|통계|업데이트)"
    r"|이번 ?(?:월보|발표|통계|자료)"
    r"|(?:最新|这)(?:的|一期|一份|期|份)*(?:月报|公报)"
    r"|(?:마지막|최근|지난번|직전)(?:으로|에|의)? ?(?:발표|공표|업데이트|공개)"
    r" ?(?:[일날한된됐는은가]|언제)|지난(?:번)? ?(?:(?:월보|발표|통계)[는은가]|(?:통계|월보"
    r"|자료) ?발표)"
    r"|(?:上(?:一)?次|最近一次|最后一次)的?(?:数据)?(?:是)?(?:什么时候|何时|哪天|几号)?(?:公布|发布|更新)"
    r"|上(?:一)?(?:期|次|份)的?(?:月报|公报|数据)|(?:最后|最近|上次)(?:的)?(?:更新|公布|发布)(?=时间|日期)"
)
_WHEN = re.compile(
    r"\b(?:when|date|day)\b|언제|며칠|몇 ?일|[일날][은이짜]|(?:什么|甚么)时候|何时|哪[天日]"
    r"|[几多]号|日期|时间"
)
_COMING = re.compile(r"\b(?:next|due|coming|will)\b|다음|예정|나[올와오]|下(?:一)?[次期]|将")


_EARLIEST = re.compile(r"\b(?:earliest|oldest)\b|(?:가장|제일) ?(?:이른|오래|먼저)|最早")


def asks_when_it_came_out(signals: Signals) -> bool:
    """When that was published, of a figure before: its own release, and no next one."""
    # 什么时候公布 is said of what was and of what is to come.
    either = signals.language is Language.CHINESE
    was = either or WAS.search(signals.text) or CAME_OUT.search(signals.text)
    return bool(was) and not signals.periods.mentions and _NEW.search(signals.text) is None


def of_what_is_told(release: TradeQuery, told: TradeQuery, text: str) -> TradeQuery:
    """How much it was, and when that came out: the release of that month, not of the next."""
    if _NEW.search(text):
        return release
    newest = Kind.LATEST if told.period is None else Kind.NEXT_RELEASE
    return replace(release, kind=newest, period=told.period)


_NEW = re.compile(
    r"\b(?:next|coming|upcoming|following|new|newer)\b|다음|차기|앞으로|향후|새로|下|新|将"
)
