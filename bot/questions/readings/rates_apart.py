"""Reads rates and shares asked of several periods, each by itself, and no change between two."""

import re
from dataclasses import replace
from itertools import pairwise

from bot.questions.periods import Against, Mention, MentionKind
from bot.questions.query import STEPWISE, TIMES, Grain, Kind, TradeQuery
from bot.questions.readings.of_a_whole import in_another
from bot.questions.readings.spans import ranges_in_turn
from bot.questions.signals import Signals
from bot.trade import Flow, Language, Month, Period

_JOINED = re.compile(
    r"^ *(?:(?:(?:[,·/、&]|and|as well as|그리고|및|(?:이?랑|[와과]|하고)(?= )"
    r"|[和与及跟同的]|以及) *)+"
    r"(?:also )?(?:in |of |during |for )?(?:the )?)?$"
)
_OWN_RATE = re.compile(
    r"^(?:의|的)? ?(?:대[북중] ?)?(?:수출|수입|교역|무역|出口|进口|贸易)?[액额]? ?"
    r"(?:[증성감][가장소]율|증감률|增速|增幅|增长率)(?:이?랑|[와과]|하고|,"
    r"|[和与及跟同])[ ,]*$"
    r"|^ (?:growth|rate)? ?(?:with|and|to|versus|vs) (?:the )?growth (?:in|of|for) $"
)
"""A rate of each of two periods: 6월 증가율과 7월 증가율, growth in June and growth in July."""
_BETWEEN = re.compile(
    r"\b(?:from|between|compar\w*|versus|vs|than|against|relative|difference|over|since)\b"
)


def rates_apart(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Growth in 2024 and 2025: a rate for each of the years."""
    if query.kind is Kind.CHANGE and query.period and _outpaced(query, signals):
        # Grown faster in 2025 than in 2024: the rate of either year, and not that between them.
        grain = Grain.YEAR if query.period.is_year else query.grain
        against = () if query.compare is None else (query.compare,)
        return replace(query, others=against, compare=None, each=True, grain=grain)
    if query.kind is Kind.CHANGE and query.period and _is_of_both(query, signals):
        before = query.period.shifted_years(-1)
        grain = next((one for one in Grain if one.months == len(query.period)), query.grain)
        return replace(query, others=(before,), compare=None, each=True, grain=grain)
    mains = [mention for mention in signals.periods.main if mention.period is not None]
    # A surplus of two years, and by how much it widened: from the one to the other.
    between = query.flow is Flow.BALANCE and len(mains) == len(("one", "other"))
    if query.kind is not Kind.CHANGE or between or not _are_listed(mains, signals):
        return query
    first, *others = (mention.period for mention in mains)
    grain = mains[0].grain or Grain.MONTH
    named = tuple(period for period in others if period is not None)
    stepwise = bool(signals.periods.compare) and all(map(_is_one_back, signals.periods.compare))
    return replace(
        query,
        period=first,
        others=named,
        compare=None,
        each=True,
        grain=grain,
        topic=STEPWISE if stepwise and not query.topic else query.topic,
    )


def one_by_one(query: TradeQuery, signals: Signals) -> TradeQuery:
    """A rate for each month of a range, on the year before unless the words name the one before."""
    baseline = next((mention.baseline for mention in signals.periods.compare), None)
    stepwise = baseline is not None and baseline.against in _ONE_BACK
    topic = STEPWISE if stepwise and not query.topic else query.topic
    period, base = query.period, query.compare
    named = any(
        one.kind is not MentionKind.BASELINE or (one.baseline and one.baseline.year)
        for one in signals.periods.compare
    )
    if period is not None and base is not None and named and period.end < base.start:
        # Exports by quarter, 2024 vs 2025: each quarter of the later on that of the earlier.
        period, base = base, period
    if base is None or period is None or not named or base.overlaps(period):
        return replace(query, compare=None, others=(), topic=topic)
    if not base.is_year and base != period.in_year(base.end.year):
        return replace(query, compare=None, others=(), topic=topic)
    # 2019년 대비 연도별 회복률: each against the same months of the year that is named.
    return replace(query, period=period, compare=base, others=(), topic=topic)


def _outpaced(query: TradeQuery, signals: Signals) -> bool:
    """Whether the growth of one period is held against that of another of the same length."""
    alone = query.compare is not None and not query.others and not query.topic
    alike = query.compare is not None and len(query.period or ()) == len(query.compare)
    return alone and alike and _FASTER.search(signals.text) is not None


def _is_of_both(query: TradeQuery, signals: Signals) -> bool:
    """Whether the rate of a range is wanted and that of the same range a year before."""
    compared = signals.periods.compare
    yearly = len(compared) == 1 and _is_on_the_year(compared[0])
    alone = query.compare is not None and not (query.others or query.topic or query.beside)
    return yearly and alone and _RATE_AND_RATE.search(signals.text) is not None


_RATE_AND_RATE = re.compile(
    r"\bgrowth\b[^?]*\band (?:that |growth )?(?:in|of|for|over|during) (?:the )?same \w+"
    r" (?:of )?(?:last year|(?:the|a) year (?:before|earlier))"
    r"|[증성감][가장소]율(?:과|와|이랑|하고|,| 및) ?[^?]{2,16}[증성감][가장소]율"
    r"|(?:增速|增幅|增长率)(?:和|与|及|,|以及)[^?]{2,10}(?:增速|增幅|增长率)"
)
_FASTER = re.compile(
    r"\b(?:gr[eo]w(?:n|ing|s|th)?|r[io]s(?:e|es|en|ing)|f[ae]ll(?:s|en|ing)?|declin\w+|expand\w*"
    r"|increas\w+)\b[^?.;]{0,30}\b(?:faster|slower|more (?:quickly|slowly|rapidly|sharply)"
    r"|quicker)\b[^?.;]{0,12}\bthan\b"
    r"|\bgrowth(?: rate)?\b[^?.;]{0,30}\b(?:higher|lower|faster|slower|stronger|weaker|bigger"
    r"|better|worse)\b[^?.;]{0,12}\bthan\b"
    r"|(?:증가|성장|감소|신장|상승|하락) ?(?:속도|율|세)[^?]{0,16}보다[^?]{0,6}"
    r"(?:빠르|빨|빠른|높|컸|큰|크|느리|느린|낮|둔화|가팔|가파)"
    r"|보다[^?]{0,6}(?:빠르게|빨리|느리게|천천히|가파르게) ?(?:늘|증가|성장|줄|감소)"
    r"|(?:增速|增幅|增长(?:率|速度)|降幅|跌幅)(?:比|较)[^?]{0,12}"
    r"(?:快|慢|高|低|大|小|增速|增幅|增长率)"
    r"|比[^?]{0,10}增[长加]得?(?:更)?(?:快|慢)"
)
_ONE_BACK = {Against.MONTHS_BEFORE, Against.PERIOD_BEFORE}
_IN_A_WHOLE = re.compile(
    r"\b(?:shares?|percent(?:age)?|proportion|weight|part)\b.{0,40}"
    r"\b(?:in|of|to) (?:the |its |all |total |overall |china's |north korea's |nk's )*"
    r"(?:trade|imports|exports)\b"
)

_IN_ALL_TRADE = re.compile(
    r"占(?:了|中朝|双边)?(?:贸易|进出口)(?:总[额值量]|额)?的?"
    r"(?:比重|比例|份额|占比|几成|百分)"
    r"|(?:교역|무역)(?:총)?(?:액|량)?(?:에서|의| ?중| ?가운데)[^?]{0,12}(?:비중|비율|몫)"
    r"|(?:수출|수입)(?:의)? ?(?:비중|비율|몫)|占比(?![重例])|口的?比重"
)
"""A share of all trade, which is no part of another year's figure."""


def shares_apart(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """How the share of imports in trade changed between 2019 and 2025: the share of each year.

    Than in 2024, and no other range named: the last whole year stands against it.
    """
    compare, period = query.compare, query.period
    against = next((one.baseline for one in signals.periods.compare), None)
    if period is None and not query.commodity.is_total and against and against.year:
        compare, period = Period.year(against.year), Period.year((latest + 1).year - 1)
    if compare is None and not (query.others or query.each or query.topic):
        period, compare = _moved_on_the_year(query, signals, latest)
    english = signals.language is Language.ENGLISH
    in_trade = query.commodity.is_total and _IN_ALL_TRADE.search(signals.text) is not None
    of_a_good = not query.commodity.is_total
    shared = query.kind is Kind.SHARE and (english or in_trade or of_a_good)
    if not shared or compare is None or period is None or query.topic == TIMES:
        return query
    if period in compare or in_another(signals) is not None:
        return query
    if query.commodity.is_total and not in_trade and not _IN_A_WHOLE.search(signals.text):
        return query
    return replace(query, period=compare, others=(period, *query.others), compare=None)


def _moved_on_the_year(
    query: TradeQuery, signals: Signals, latest: Month
) -> tuple[Period | None, Period | None]:
    """The range whose share is asked to have risen, and the same a year before."""
    period = query.period
    if _SHARE_MOVED.search(signals.text) is None or len(signals.periods.main) > 1:
        return period, None
    if period is None:
        whole = Period.year((latest + 1).year - 1)
        period = Period(latest, latest) if query.commodity.is_total else whole
    return period, period.shifted_years(-1)


_SHARE_MOVED = re.compile(
    r"^(?:has|have|did|does|is|are|was|were)\b[^?.;]{0,50}\b(?:share|proportion|percentage)\b"
    r"[^?.;]{0,40}\b(?:ris(?:e|en|ing)|increas(?:ed?|ing)|gr[eo]w(?:n|ing)?|gone (?:up|down)"
    r"|fall(?:en|ing)?|dropp?(?:ed|ing)?|declin(?:ed?|ing)|shr[iau]nk(?:ing)?)\b"
    r"|^(?:has|have|did|is|are)\b[^?.;]{0,40}\b(?:gain(?:ed|ing)?|los(?:e|t|ing)) (?:\w+ )?share\b"
    r"|(?:비중|비율|점유율)[^?]{0,12}(?:높아|커|늘|낮아|작아|줄)[졌지었어][^?]{0,4}[?]?$"
    r"|(?:比重|占比|份额|比例)[^?]{0,6}(?:上升|下降|提高|增加|减少|扩大|缩小|变[大小高低])了?(?:吗|没|么)"
)
"""Whether a part of a whole has grown: no claim, which says how large it is."""


def _are_listed(mains: list[Mention], signals: Signals) -> bool:
    """Whether the words name several periods, and a rate that each of them has by itself."""
    alike = len({mention.grain for mention in mains}) == 1
    # Growth in 2025 and in January to July 2026: a rate of either, and none between them.
    apart = signals.language is Language.ENGLISH and _GROWTH_IN.search(signals.text) is not None
    if len(mains) < len(("one", "other")) or not (alike or apart):
        return False
    if ranges_in_turn(signals):
        return True
    text = signals.text
    gaps = [text[left.end : right.start] for left, right in pairwise(mains)]
    if all(map(_OWN_RATE.match, gaps)):
        return True
    if not all(map(_JOINED.match, gaps)):
        return False
    yearly = [
        _is_on_the_year(mention) or _is_one_back(mention) for mention in signals.periods.compare
    ]
    between = _BETWEEN if signals.language is Language.ENGLISH else _SET_AGAINST
    if between.search(_without(text, signals.periods.compare)) or not all(yearly):
        return False
    return bool(yearly) or signals.language is Language.ENGLISH or _RATE.search(text) is not None


def both_rates(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """The rates on the period before and on the year before, where each period has both."""
    compared = signals.periods.compare
    both = any(map(_is_one_back, compared)) and any(map(_is_on_the_year, compared))
    if not both or query.kind is not Kind.CHANGE or not query.each:
        return ()
    if query.topic not in {"", STEPWISE}:
        return ()
    return (replace(query, topic=STEPWISE), replace(query, topic=""))


def _is_one_back(mention: Mention) -> bool:
    return mention.baseline is not None and mention.baseline.against in _ONE_BACK


_GROWTH_IN = re.compile(r"\bgrowth\b[^?]*\b(?:in|for|of) [^?]*\band (?:in |for |of )?")


def _is_on_the_year(mention: Mention) -> bool:
    baseline = mention.baseline
    return (
        mention.kind is MentionKind.BASELINE
        and baseline is not None
        and baseline.against is Against.YEARS_BEFORE
    )


def _without(text: str, mentions: tuple[Mention, ...]) -> str:
    """A text without the words of its baselines: 전년 대비 sets no two periods side by side."""
    for mention in reversed(mentions):
        text = text[: mention.start] + text[mention.end :]
    return text


_RATE = re.compile(r"(?:증감|증가|감소|성장|신장)[율률]|[增降涨跌]幅|增速|增长率|同比")
_SET_AGAINST = re.compile(
    r"比(?![例重])(?<!同比)|对比|相差|差[多距异]|变化|vs|从|비교|차이|대비|보다|에서 "
)
