"""Reads what is wanted of a market series: how it stands, how it moved, its ends or its mean."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Against, Flag, MentionKind
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.moments import a_year_ago
from bot.questions.signals import Signals
from bot.trade import Month
from bot.trade.period import MONTHS_A_YEAR

_MOVED: Final = re.compile(
    r"\b(?:weaken|strengthen|depreciat|appreciat|devalu|collaps|slid|mov(?:e|ed|ing)\b|plung"
    r"|stabili|recover|los(?:t|es?|ing)\b|gain|fall|fell|drop|ris(?:e[ns]?|ing)\b|rose|swing)\w*"
    r"|\b(?:get|got|getting|gotten|become|became|becoming) (?:any |much |even )?"
    r"(?:more|less|dearer|cheaper|weaker|stronger|pricier|worse)\b"
    r"|\b(?:is|are|has|was) .{0,16}\b(?:weaker|stronger|dearer|cheaper|pricier)\b"
    r"|(?:weaker|stronger|dearer|cheaper|pricier|more expensive|worth (?:more|less)|higher|lower)"
    r" (?:\w+ )?than\b"
    r"|\b(?:than|versus|vs|histor(?:y|ical)|course|during|throughout"
    r"|over the (?:past|last)|compar\w+)\b|보다|비교|비해|대비|견주|[比较]"
    r"|절하|절상|약세|강세|[강약]해|변[했하동화]|움직|비싸[졌진지]|싸[졌진지]|[올내]랐|[올내]라|내[리려린렸림]|[오내]르"
    r"|[오내]른|[오내]를|떨어|뛰었|급등|급락|추이|추세|흐름"
    r"|[贬升]值|贬(?=了|多少)|[涨跌]|变化|走势|波动|变贵|变便宜|[贵便宜弱强]了"
)
_EVER: Final = re.compile(
    r"\bever\b.{0,30}\b(?:weaker|stronger|dearer|cheaper|pricier|more expensive|higher|lower"
    r"|worse|better)\b"
    r"|(?:보다|이보다|더) ?[가-힣 ]{0,8}[은는었았]? ?적(?:이|은|도)? ?(?:있|없)"
    r"|(?:比|更)[^?]{0,8}过(?:吗|么|没|$|[?])|有没有[^?]{0,6}(?:比|更)"
)
_MEAN: Final = re.compile(r"\b(?:average|mean)\b(?! (?:rate|exchange) of)|평균|平均|均价")
_AN_END: Final = re.compile(
    r"\b(?:dearest|cheapest|priciest|costliest|strongest|weakest|(?:most|least) expensive)\b"
    r"|(?:가장|제일|젤) ?(?:비[싸쌌]|[싸쌌]|강[했하한세]|약[했하한세]|높|낮)"
    r"|最(?:[贵高低强弱]|便宜|坚挺|疲软|值钱)"
)
_LESS: Final = re.compile(
    r"\b(?:lowest|cheapest|least|bottom)\b|최저|제일 ?[싸쌌낮]|가장 ?[싸쌌낮]|저점|바닥"
    r"|最[低便]|(?:最|更)便宜"
)
_OF_MONEY: Final = re.compile(
    r"\bwon\b(?!.{0,20}\brate\b)(?!.{0,20}\bper\b)|\b(?:yuan|renminbi)\b(?!.{0,20}\brate\b)"
    r"|(?:원화|위안화|돈)(?:[가는]|(?:의)? ?가치)"
    r"|(?:朝鲜?[元币圆]|人民币)(?![^?]{0,6}汇)"
)
_STRONG: Final = re.compile(
    r"\b(?:strongest|stronger|highest|best|peak)\b|(?:가장|제일|젤) ?(?:높|강|비[싸쌌])|최고|강세"
    r"|最(?:[强高贵坚]|值钱)|更强"
)
_MARK: Final = re.compile(
    r"(?<![\d.,])(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r" ?(?P<scale>만|万|천|千|k\b|thousand)?"
)
_PASSED: Final = re.compile(
    r"\b(?:more than|less than|pass|cross|exceed|surpass|reach|hit|top|break|broke|breach|go|went"
    r"|gone|climb|rise|rose|fall|fell|drop|above|over|past|below|under|beyond|weaker)\w*\b"
    r"|넘|돌파|초과|웃돌|이상|도달|찍|밑|아래|이하|깨"
    r"|突破|跌破|升破|超过|破|达到|高于|低于|以上|以下|[涨升跌]到|过"
)
_UNDER: Final = re.compile(
    r"\b(?:below|under|less than)\b|밑|아래|이하|미만|低于|以下|不到|美元[^?]{0,8}跌破"
)
_MONTH_NAME = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY: Final = re.compile(
    rf"\b(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?= (?:of )?{_MONTH_NAME}\b)"
    rf"|\b{_MONTH_NAME} (0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b"
    r"|(?<!\d)(0?[1-9]|[12]\d|3[01]) ?[일日号]|\b\d{4}[-/.]\d\d?[-/.](0?[1-9]|[12]\d|3[01])\b"
)
_SCALES: Final = {
    **dict.fromkeys(("만", "万"), Decimal(10_000)),
    **dict.fromkeys(("천", "千", "k", "thousand"), Decimal(1_000)),
}
_AHEAD: Final = 4
"""So many months may readings be ahead of the tables of trade."""
_SOURCE: Final = re.compile(
    r"\bwhere\b.{0,40}\b(?:come|comes|from|get)\b|\bsource\b|\bofficial\b|\bwho(?:se)?\b"
    r"|누가|谁|출처|어디(?:서|에서) ?(?:가져|나|온|구)|공식|从(?:哪|何)|来源|出处|官方"
)
"""Words that ask whose readings they are, and how official."""
_LEAST_MARK: Final = 2_100
"""Smaller numbers are years, days and kilograms; no won rate or rice price was ever so low."""


def of_market(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """The query of a market reading with what is asked of it.

    Readings come twice a month: "latest" is the newest of them, not the newest month; they also
    reach beyond the newest month of trade, so that August may be one that trade lacks.
    """
    mark = _mark(query, signals)
    asks = asked_of(signals) if mark is None else Kind.WHEN
    query = replace(
        query,
        asks=asks,
        highest=_high_end(signals) if asks is Kind.EXTREME else query.highest,
        threshold=mark,
        above=_UNDER.search(signals.text) is None,
    )
    if asks is Kind.CHANGE:
        query = between_both(query)
    assumed = Flag.YEAR_ASSUMED in signals.periods.flags
    if assumed and query.period is not None:
        coming = query.period.shifted_years(1)
        query = replace(query, period=coming if coming.end <= latest + _AHEAD else query.period)
    against = next((one.baseline for one in signals.periods.compare), None)
    newest = any(mention.kind is MentionKind.LATEST for mention in signals.periods.main)
    of_now = newest or query.period is None
    if of_now and against is not None and against.against is Against.YEARS_BEFORE:
        # The newest reading is told with the one so many years before it, which is not July's.
        query = replace(query, compare=None, nth=against.count)
    years = _years_to_now(query, signals, latest)
    if asks is Kind.CHANGE and years and not query.chart:
        # Over the past year: to the newest reading, from the one a year before that.
        return replace(query, period=None, compare=None, nth=years)
    ended = query.period is not None and query.period.end < latest
    so_far = not ended and any(
        mention.kind is MentionKind.YEAR_TO_DATE for mention in signals.periods.main
    )
    if asks is not Kind.EXTREME and _held_against_now(query, signals, latest):
        # Was rice cheaper before the pandemic: than it is now.
        return replace(query, asks=Kind.CHANGE, period=None, compare=query.period)
    day = _day(query, signals)
    if day is not None:
        return replace(query, period=None, as_of=day)
    # The newest reading is told beside that of a year ago, which is not the last of its year.
    bare = newest or (so_far and asks is Kind.LEVEL) or a_year_ago(signals)
    return replace(query, period=None) if bare else query


def _years_to_now(query: TradeQuery, signals: Signals, latest: Month) -> int:
    """How many whole years up to now a range counts back; none where it is another."""
    trailing = any(mention.kind is MentionKind.TRAILING for mention in signals.periods.main)
    if query.period is None or not trailing or query.period.end != latest:
        return 0
    years, over = divmod(len(query.period), MONTHS_A_YEAR)
    return 0 if over else years


def between_both(query: TradeQuery) -> TradeQuery:
    """From September 2025 to September 2026: the later of two ranges against the other."""
    if query.period is None or query.compare is not None or len(query.others) != 1:
        return query
    then, now = sorted((query.period, *query.others))
    return replace(query, period=now, compare=then, others=())


def _held_against_now(query: TradeQuery, signals: Signals, latest: Month) -> bool:
    """Whether a range that is past is compared with nothing that is named: cheaper in 2019."""
    past = query.period is not None and query.period.end < latest and query.compare is None
    return past and not query.others and _COMPARATIVE.search(signals.text) is not None


_COMPARATIVE: Final = re.compile(
    r"\b(?:cheaper|dearer|pricier|stronger|weaker|higher|lower|(?:more|less) expensive)\b"
    r"(?!.{0,30}\bthan\b)|(?<!보다 )더 ?(?:[싸쌌비높낮강약])|更(?:[贵高低强弱]|便宜)"
)


def _day(query: TradeQuery, signals: Signals) -> str | None:
    """The day that is named with its month, up to which readings are told."""
    if Flag.DAY not in signals.periods.flags or query.period is None or not query.period.is_month:
        return None
    found = _DAY.search(signals.text)
    return found and f"{query.period.end}-{int(found[found.lastindex or 0]):02d}"


def asked_of(signals: Signals) -> Kind:
    """What is asked of a series: its newest reading, its move, its ends or its mean."""
    if _SOURCE.search(signals.text):
        return Kind.ABOUT
    if signals.has(Cue.HIGHEST, Cue.LOWEST) or _ends(signals.text):
        return Kind.EXTREME
    if signals.has(Cue.AVERAGE) or _MEAN.search(signals.text):
        return Kind.AVERAGE
    moved = signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL, Cue.TREND)
    moved = moved or any(one.kind is MentionKind.SINCE for one in signals.periods.main)
    return Kind.CHANGE if moved or _MOVED.search(signals.text) else Kind.LEVEL


def _ends(text: str) -> bool:
    return _AN_END.search(text) is not None or _EVER.search(text) is not None


def _high_end(signals: Signals) -> bool:
    """Whether the highest rate or price is wanted: money is weakest where its rate is highest."""
    if _OF_MONEY.search(signals.text):
        return _STRONG.search(signals.text) is None
    return _LESS.search(signals.text) is None


def _mark(query: TradeQuery, signals: Signals) -> Decimal | None:
    """The amount of won that a rate or a price is asked to have passed."""
    if query.topic not in {"won", "rice"} or _PASSED.search(signals.text) is None:
        return None
    for found in _MARK.finditer(signals.text):
        number = Decimal(found["number"].replace(",", ""))
        value = number * _SCALES.get(found["scale"] or "", Decimal(1))
        if value >= _LEAST_MARK:
            return value
    return None
