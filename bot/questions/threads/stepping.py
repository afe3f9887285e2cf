"""Finds the period that a message of a thread names by the one spoken of: the year before it."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import Against
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.manifold import says
from bot.questions.signals import Signals
from bot.questions.threads.flows import SUM_ALONE
from bot.questions.threads.gathered import touching
from bot.questions.vocabulary.operators import Operator
from bot.trade import Month, Period


def stepped(signals: Signals, before: TradeQuery, latest: Month) -> Period | None:
    """The period a message names by nothing but the one spoken of, or None."""
    if before.period is None:
        return None
    text, period = signals.text, before.period
    return (
        _next_to(text, period)
        or _as_long_before(text, period)
        or _whole_year(text, period, latest)
        or _since_then(text, period, latest)
        or _now(text, before, latest)
        or _both_told(text, before)
        or _run_up_to(signals, before)
    )


def steps_on(text: str, before: TradeQuery) -> bool:
    """Whether a message names the period after, or before, the one spoken of."""
    return before.period is not None and _next_to(text, before.period) is not None


def _next_to(text: str, period: Period) -> Period | None:
    """The period one step from the one spoken of: 그 전년은?, 上一年呢, and the month after."""
    step = _STEP.search(text)
    if step is None:
        return None
    back = any(step[name] is not None for name in ("back", "jeon", "shang", "prior"))
    unit = next(found for name in _UNITS if (found := step[name]))
    way = -1 if back else 1
    if unit[0] in "년해年y":
        return period.shifted_years(way)
    months = next((one for letters, one in _LENGTHS if unit[0] in letters), 1)
    if period.is_month and months > 1:
        # The quarter before May is the one before its own.
        start = period.start - (period.start.month - 1) % months
        period = Period(start, start + (months - 1))
    return period.shifted(way * months) if len(period) == months else None


_LENGTHS = (("분季q", Grain.QUARTER.months), ("반半h", Grain.HALF.months))
"""The first letters of the words for a quarter and a half, and their months."""
_UNITS = ("unit", "dal", "next", "after", "dan", "step", "late")
_STEP = re.compile(
    r"^(?:그럼 |그러면 )?"
    r"(?:(?:그 ?(?P<back>바로 ?전|이전|전)|(?:그 ?)?다음) ?(?P<unit>년도?|해|달|월|분기|반기)"
    r"|(?P<jeon>전|직전) ?(?P<dal>월|달|분기|반기)|이듬(?P<next>해|달)|익(?P<after>년|월))"
    r"(?:은|는|도|엔|에는)?(?:요)?[?]?$"
    r"|^(?:那么?|再|然后)*(?:(?P<shang>上|前)|下|后|第二"
    r"|[次翌](?=[年月]))(?:一?个?)(?P<dan>年|月|季度?|(?<=[一个])半年)"
    r"(?:呢|的呢|的话)?[?]?$"
    r"|^(?:and |then |what about |how about )?(?:the )?"
    r"(?:(?:(?P<prior>previous|prior|preceding)|following|next|subsequent)"
    r" (?P<step>month|year|quarter|half)"
    r"|(?P<late>month|year|quarter|half) after(?: that)?)(?: (?:then|too))?[ ?.!]*$"
)


def _as_long_before(text: str, period: Period) -> Period | None:
    """The twelve months before the ones spoken of: 그 전 12개월은?, 再之前12个月呢."""
    found = _AS_LONG.search(text)
    if found is None:
        return None
    number = next((int(one) for one in found.groups() if one), len(period))
    return Period(period.start - number, period.start - 1)


_AS_LONG = re.compile(
    r"^(?:and |what about |how about )?(?:the )?(?:(\d{1,2}) months|same (?:period|length|stretch)"
    r"|period) (?:before|preceding|prior to) (?:that|it|those|these|then)[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?그 ?(?:바로 ?)?(?:이전|직전|전|앞)의? ?(?:(\d{1,2}) ?개월|기간)"
    r"(?:은|는|도|엔|에는)?(?:요)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:再|更)?(?:之前|以前|往前|此前)的?"
    r"(?:(\d{1,2})个月|同样长的时期|一段时间)(?:的?呢)?[ ?.!]*$"
)


def _whole_year(text: str, period: Period, latest: Month) -> Period | None:
    """The year of the month spoken of: what about the whole year, 그해 전체는?, 全年呢."""
    if not _YEAR_OF_IT.search(text):
        return None
    year = Period.year(period.end.year)
    return Period(year.start, min(year.end, latest))


_YEAR_OF_IT = re.compile(
    r"^(?:and |so )?(?:what about |how about |for |in )?(?:the |that )?"
    r"(?:(?:whole|full|entire)[ -]year(?:'s)?(?: total| sum| figure)?|year as a whole"
    r"|year (?:in )?total"
    r"|(?:sum|total) (?:for|of|in|over) (?:the |that )?(?:(?:whole|full|entire) )?year"
    r"|annual (?:total|sum|figure))(?: (?:then|too))?[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:그 ?해 ?)?(?:연간|전체 ?연도|일 ?년 ?전체|1년 ?전체|그 ?해 ?전체"
    r"|(?:연간|일 ?년|1년|한 ?해|그 ?해) ?총?(?:합계|합산|총액|누계|합|액))"
    r"(?:으로|로)?(?:은|는|도)?(?:요)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:那年|当年|整年|全年|这一年|整个年度)(?:全年)?(?:的)?"
    r"(?:合计|总计|总额|总共|共计|加起来|一共)?(?:呢|多少|是多少)?[ ?.!]*$"
)


def _since_then(text: str, period: Period, latest: Month) -> Period | None:
    """From the beginning of the period spoken of to the newest month: and since then?"""
    later = _SINCE_THEN.search(text) is not None and period.start < latest
    return Period(period.start, latest) if later else None


_SINCE_THEN = re.compile(
    r"^(?:and |but |so |what about |how about )*since then(?:,? (?:each|every|by|per) (?:year|month"
    r"|quarter)|,? (?:yearly|monthly|quarterly|annually))?[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?그 ?(?:때|해|달)? ?(?:이후|뒤|후)(?:로|부터)?(?:는|은|엔|에는)?"
    r"(?: ?(?:매년|매월|연도별|월별|해마다)(?:로|은|는)?)?(?:요)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:从那(?:时|以后|之后|年|个月)?(?:起|以后|之后|以来)?|此后|之后|那以后|那之后)"
    r"(?:每年|每月|逐年|逐月|各年|各月)?(?:的)?呢?[ ?.!]*$"
)


def _now(text: str, before: TradeQuery, latest: Month) -> Period | None:
    """The newest month, or the running year after a whole one: and now?"""
    period = before.period
    if period is None or not asks_now(text):
        return None
    if before.first_printed:
        return period  # And now, after what was first printed: what it has come to since.
    return Period(Month(latest.year, 1) if period.is_year else latest, latest)


def asks_now(text: str) -> bool:
    """Whether a message asks how things stand now, and nothing else."""
    return _AND_NOW.search(text) is not None


_AND_NOW = re.compile(
    r"^(?:and |so |what about |how about |but )*(?:now|today|currently|at present"
    r"|these days)[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:지금|현재|요즘|요새)(?:은|는|엔|에는)?(?: ?(?:어때"
    r"|얼마)[가-힣]*)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:现在|目前|如今|眼下)(?:呢|怎么样|是?多少)?[ ?.!]*$"
)


def _both_told(text: str, before: TradeQuery) -> Period | None:
    """The ranges that were told one after the other, where they follow each other."""
    if before.period is None:
        return None
    if SUM_ALONE.search(text) and not _TWO.search(text) and len(before.told) > 1:
        told = sorted(before.told)
        return Period(told[0].start, told[-1].end) if touching(told) else None
    if before.earlier is None or not (_BOTH.search(text) or (_TWO.search(text) and before.told)):
        return None
    first, last = sorted((before.earlier, before.period))
    return Period(first.start, last.end) if touching([first, last]) else None


_TWO = re.compile(
    r"^(?:and |so )?(?:the )?(?:both|two) (?:together|combined|added up)[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?둘 ?(?:다 |이 |을 )?(?:합|더하)|^(?:那|那么)?(?:两[个者]|二者)[合加一相]"
)
_BOTH = re.compile(
    r"^(?:and |so )?(?:the |those )?(?:both|two) (?:months|quarters|halves|years)"
    r" (?:together|combined|added up|in total)[ ?.!]*$"
    r"|^(?:那|那么)?两个(?:季度|月|年)(?:合起来|加起来|加在一起|合计|一共)"
    r"(?:呢|多少|是多少)?[ ?.!]*$"
)


def _run_up_to(signals: Signals, before: TradeQuery) -> Period | None:
    """The months of a past year up to the period spoken of: cumulative?, 누적은?, 累计呢."""
    if before.period is None or not before.period_given or not _RUN_UP.search(signals.text):
        return None
    year = before.period.end.year
    if any(one.period is not None and one.period.end.year == year for one in signals.periods.main):
        # Of the year that still runs, the newest month is meant.
        return None
    return Period.year_to_date(before.period.end)


_RUN_UP = re.compile(
    r"^(?:and |그럼 |那)?(?:cumulative(?:ly)?|ytd|year[- ]to[- ]date|누계|누적|累计)"
    r"(?:로|은|는|으로는?|呢|的)?[ ?.!]*$"
)


def that_one(signals: Signals, before: TradeQuery) -> TradeQuery:
    """The thread's query, of the month its answer put first where a message points at it."""
    points = _THAT_PERIOD.search(signals.text) is not None or _compares_it(signals, before)
    points = points or _asks_its_part(signals, before)
    if before.found is None or not points:
        return before
    return replace(
        before,
        kind=Kind.LEVEL,
        topic="",
        period=before.found,
        period_given=True,
        others=(),
        compare=None,
        each=False,
        found=None,
        earlier=before.period,
    )


def _compares_it(signals: Signals, before: TradeQuery) -> bool:
    """How much up on a year earlier, after the highest quarter: that quarter, not its year."""
    periods, other = signals.periods, signals.has(Cue.HIGHEST, Cue.LOWEST, Cue.RANK, Cue.AVERAGE)
    bare = bool(periods.compare) and not periods.main and signals.flow is None and not other
    bare = bare and not says(Operator.EACH, signals)
    baselines = (one.baseline for one in periods.compare)
    yearly = any(one is not None and one.against is Against.YEARS_BEFORE for one in baselines)
    return before.kind is Kind.EXTREME and bare and yearly and signals.commodity is None


def _asks_its_part(signals: Signals, before: TradeQuery) -> bool:
    """Its share of the year, after the highest quarter: that of the quarter."""
    bare = not signals.periods.mentions and signals.commodity is None
    same = signals.flow is None or signals.flow.flow is before.flow
    return before.kind is Kind.EXTREME and bare and same and signals.has(Cue.SHARE)


_THAT_PERIOD = re.compile(
    r"\b(?:that|the same) (?:month|quarter|year)\b"
    r"|\bat (?:that|the) (?:time|point)\b|\b(?:imports?|exports?|trade) then[ ?.!]*$|\bback then\b"
    r"|(?<![가-힣])그 ?(?:달|월|해|분기|때|당시|무렵|시점)(?=[에은는의과와도엔 ?]|$)"
    r"|(?:那|该|这)一?个?(?:月|年|季度)|[那当]时"
)
