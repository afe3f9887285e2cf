"""Tells which month a release that is asked after is of, one that was or one to come."""

import re
from dataclasses import replace

from bot.questions.periods import Flag, MentionKind
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.held_asked import asks_if_there
from bot.questions.readings.of_bulletins import names_publication
from bot.questions.signals import Signals
from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR


def next_release(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The release that is asked after: of the newest data, of a month, or the next there is."""
    newest = [one.kind is MentionKind.LATEST for one in signals.periods.main]
    if newest and all(newest) and WAS.search(signals.text) is None:
        # When will the latest data come out: those that are not there yet.
        return replace(query, period=None)
    period = query.period
    # The calendar of next year is that of each: what comes out next, and on which day.
    if period is None or _SCHEDULE.search(signals.text):
        return replace(query, period=None)
    return replace(query, period=_released(period, signals))


_SCHEDULE = re.compile(
    r"(?:20\d\d|\byear)(?:'s)? (?:\w+ )?(?:schedule|calendar)\b"
    r"|(?:내년|올해|20\d\d년)(?:의)? ?(?:발표|공표)? ?일정|年的?(?:公布|发布)?(?:日程|时间表)"
)


def _released(period: Period, signals: Signals) -> Period | None:
    """The month whose release is that of a range; None for the next of all.

    The figure of a full year comes out with its December, and that of a quarter with its last
    month; what comes out on a day is the month before it. A sentence that only counts from a
    month asks for no release of it.
    """
    others = [one.period for one in signals.periods.main[1:] if one.period is not None]
    told = next((one for one in others if period.is_month and one.end + 1 == period.start), None)
    running = any(one.kind is MentionKind.RELATIVE for one in signals.periods.main)
    end: Month | None = period.end
    if Flag.DAY in signals.periods.flags:
        end = period.end - 1
    elif _names_one_month(signals) and _IN_ITS_MONTH.search(signals.text):
        # On which day of December: the release that falls into it, and not December's own.
        end = period.end - 1
    elif told is not None:
        # On which day of March is January to February out: with the bulletin of February.
        end = told.end
    elif running and period.start.month == 1 < len(period) < MONTHS_A_YEAR:
        # What is left of this year: its next release, or that of its last month.
        whole = _FULL_YEAR.search(signals.text) is not None
        end = Month(period.start.year, MONTHS_A_YEAR) if whole else None
    elif _NEXT.search(signals.text) and _COUNTED_FROM.search(signals.text):
        end = None
    elif _NEXT_ONE.search(signals.text) and Flag.YEAR_ASSUMED in signals.periods.flags:
        # The next update is in December, isn't it: whichever month that is.
        end = None
    elif period.is_month or (len(period) >= MONTHS_A_YEAR and not _FULL_YEAR.search(signals.text)):
        return period
    return None if end is None else Period(end, end)


def _names_one_month(signals: Signals) -> bool:
    """Whether one month is named, and not as that of a release, which is counted back already."""
    return len(signals.periods.mentions) == 1 and signals.periods.as_of is None


def to_come(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """When do we get October: the one to come; when was October published: the one that was."""
    newest = {one.kind for one in signals.periods.main} == {MentionKind.LATEST}
    if query.kind is Kind.LATE and (newest or _THIS_MONTH.search(signals.text)):
        # Late this month, or the latest of all: the release that should be there by now.
        return replace(query, period=None)
    period = query.period
    assumed = any(Flag.YEAR_ASSUMED in one.flags for one in signals.periods.mentions)
    assumed = assumed or _on_a_day(signals)
    if query.kind is Kind.LEVEL and asks_if_there(signals):
        # August export data, asked after in November: whether they are out.
        query = replace(query, kind=Kind.LATE) if _is_coming(period, latest) else query
    if query.kind not in _TIMED or period is None or not assumed:
        return query
    if query.kind is not Kind.NEXT_RELEASE:
        # "Is the August data late?" asked in September is about the August just gone.
        coming = period.shifted_years(1)
        ahead = period.end <= latest and (
            coming.end in _soon(latest) or _AHEAD.search(signals.text) is not None
        )
        return replace(query, period=coming) if ahead else query
    past = CAME_OUT.search(signals.text) is not None
    to_come = _TO_COME.search(signals.text) or (_on_a_day(signals) and _is_coming(period, latest))
    near = latest.months_until(period.end + MONTHS_A_YEAR) <= MONTHS_A_YEAR // 2
    to_come = to_come or (near and _DAY_OF.search(signals.text) is not None)
    if period.end < latest and to_come and not past:
        return replace(query, period=period.shifted_years(1))
    was = WAS.search(signals.text) is not None and not names_publication(signals)
    if period.end > latest and was and not _TO_COME.search(signals.text):
        return replace(query, period=period.shifted_years(-1))
    return query


_DAY_OF = re.compile(
    r"\b(?:release|publication|publishing) (?:date|day)\b|\bis \w+ (?:out|published)\b"
)
"""The release date of December's data: of the December that is nearer."""


def _on_a_day(signals: Signals) -> bool:
    """Whether it is asked what comes out on the 18th of December, of no year that is named."""
    day = names_publication(signals) or Flag.DAY in signals.periods.flags
    return day and not (_A_YEAR.search(signals.text) or WAS.search(signals.text))


_A_YEAR = re.compile(r"(?:19|20)\d\d")
_AHEAD = re.compile(r"\b(?:going to|will|expected)\b|(?:될|나올|늦을|늦어질)까|会(?!议)|将")
_THIS_MONTH = re.compile(r"\bthis month\b|이번 ?달|(?<![가-힣])이달|本月|这个?月")
_TIMED = {Kind.NEXT_RELEASE, Kind.LATE, Kind.ABOUT}
"""Kinds for which a month without a year may be one to come."""


def _is_coming(period: Period | None, latest: Month) -> bool:
    """Whether a month of last year may be that of this year, which is not held yet."""
    return period is not None and period.is_month and period.shifted_years(1).end in _soon(latest)


def _soon(latest: Month) -> tuple[Month, ...]:
    """The months that may be asked after before they are there."""
    return tuple(latest + ahead for ahead in (1, 2, 3, 4))


_TO_COME = re.compile(
    r"\bwhen (?:china|customs|gacc|beijing|they) (?:post|publish|release|issue|report|put)e?s?\b"
    r"|\bwhen(?:'s|s| is) the\b"
    r"|\b(?:do|does|will|can|could|should|gets?|expected|(?:is|when's|whens) .{0,30}\bdue)\b"
    r"|언제(?:쯤|나|쯤에|께)? ?(?:나[와오올옵]|뜨|떠|뜹|올라[와오올옵]|올려|들어[와오올옵]"
    r"|추가|완성|집계|마감|다 ?(?:나|모|채)"
    r"|(?:발표|공표|공개|업데이트|갱신)(?!됐|되었|했|하였|된|한))"
    r"|언제[^?]{0,8}(?:볼|알|받을|확인할) 수|언제[^?]{0,8}(?:왔|됐|했|와|돼|해)(?:어)?야"
    r"|(?:발표|공표|공개)(?:되는|하는|될|할)? ?(?:일|날|시기)|예정|며칠|몇 ?일"
    r"|\b(?:what|which) (?:day|date)\b|\bis there (?:a|any)\b"
    r"|\bnext (?:update|release|bulletin|publication)\b"
    r"|(?:발표|공표)[가는도]? ?(?:있(?!었)|하나|되나|돼)|有[^?]{0,4}(?:公布|发布)"
    r"|[什啥甚]么?时候|何时|几[号时]|哪天|月(?:份|会|要|将)*(?:公布|发布)(?:几|哪|什么|啥)|[日号](?:会|将)"
)
CAME_OUT = re.compile(r"(?:公[布开]|发布|出来|更新)(?:的|了|过)(?![日时]|数据)")
WAS = re.compile(r"\b(?:was|were|did)\b|나왔|발표됐|발표했|공표됐|公布的|发布的|公布过")
_FULL_YEAR = re.compile(
    r"\b(?:full|whole|entire|complete)[- ]|\bannual\b|전체|연간|한 ?해|全年|整年"
)
_NEXT = re.compile(r"\bnext\b")
_EN_MONTH = rf"(?:next )?(?:{MONTHS})"
_IN_ITS_MONTH = re.compile(
    rf"\b(?:what|which) (?:day|date) (?:in|of) {_EN_MONTH}\b"
    rf"|\b(?:out|releas\w+|publish\w*|publication|update\w*) (?:day |date )?in {_EN_MONTH}\b"
    r"|\d월(?:에는?|엔|중에?)[^?]{0,12}(?:며칠|몇 ?일|언제|어느 ?날|무슨 ?요일)"
    r"|\d월 ?(?:며칠|몇 ?일|어느 ?날)"
    r"|\d월(?:에|에도|에는|엔)(?:도)? ?(?:통계 ?|자료 ?)?(?:발표|공표)[가는도]? ?(?:있|하|되|돼)"
    rf"|\bis there (?:a|any) (?:release|publication|bulletin) in {_EN_MONTH}\b"
    r"|\d月(?:份)?(?:也|还|会)*有[^?]{0,4}(?:公布|发布)"
    r"|\d月(?:份)?(?:里|中)?(?:的)?(?:几[号日]|哪一?天)"
    r"|\bnext month\b|다음 ?달(?:에|엔)"
    r"|月(?:份|会|要|将|能|底)*(?:公布|发布|出)(?:几月|哪一?个?月|什么|啥|哪些)"
)
_NEXT_ONE = re.compile(
    r"\bnext (?:update|release|bulletin|publication)\b|다음(?:번)? ?(?:업데이트|발표|월보|통계"
    r"|자료)"
    r"|下(?:一)?(?:次|期)(?:更新|公布|发布|月报)"
)
_COUNTED_FROM = re.compile(r"\b(?:after|following|since)\b")
