"""Reads which of the ranges that are named is the larger: exports in 2018 or 2025, 哪年进口多."""

import re
from dataclasses import replace
from itertools import combinations
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import GrainUse, MentionKind
from bot.questions.query import AMONG, BOTH_FLOWS, Kind, TradeQuery
from bot.questions.readings.ranked_within import OF_ITS_YEAR
from bot.questions.signals import Signals
from bot.trade import Flow, Language, Period, Unit

_MORE: Final = {
    Language.ENGLISH: (
        r"\b(?:(?P<low>lower|smaller|less|fewer|weaker|lowest|smallest|least|fewest|weakest|narrower"
        r"|narrowest)|higher|bigger|larger|greater|stronger|better|busier|more|highest|biggest"
        r"|largest|greatest|most|best|strongest|busiest|wider|widest|worse|worst)\b"
    ),
    Language.KOREAN: (
        r"심(?=[했한하])|(?P<low>적(?=[었은을게나])|작(?=[았은을게나])|낮|최[저소])|많(?!이)|[컸큰커]|크(?=[나냐지네ㄴ?])|높|최[고대다]"
    ),
    Language.CHINESE: r"(?P<low>低|(?<!多)少|小(?!麦|时))|高|多(?!少)|大(?!米|豆|概|约)",
}
"""Words for the larger or the smaller of several, in each language."""
_CHOOSES: Final = {
    Language.ENGLISH: re.compile(rf"\b(?:which|when|or)\b[^?]*?{_MORE[Language.ENGLISH]}"),
    Language.KOREAN: re.compile(
        r"(?:(?<=[년월기해 ])중(?:에서?|에)?(?=[ ,])|가운데|어느|언제|어떤(?![지가])|어디|뭐가"
        rf"|무엇이|아니면)[^?]*?(?:{_MORE[Language.KOREAN]})"
        r"|(?P<few>[적작낮])?(?:[많컸높적작낮]|[았었]){1,3}(?:나|을까|는지)[?, ][^?]{4,30}"
        r"(?:[많컸높적작낮]|[았었]){1,3}나"
    ),
    Language.CHINESE: re.compile(rf"(?:哪|谁|孰|何[时年]|还是)[^?]*?(?:{_MORE[Language.CHINESE]})"),
}
_OR: Final = re.compile(
    rf"{_MORE[Language.ENGLISH]}[^?]*\bor\b"
    rf"|(?:{_MORE[Language.KOREAN].replace('P<low>', 'P<few>')})[^?]*(?:아니면|인가요?,)"
)
"""Higher in 2018 or 2025: the choice behind the word."""
_MOVED: Final = re.compile(
    r"\b(?:grow\w*|grew|r[io]s(?:e|es|en|ing)|f[ae]ll\w*|fell|increas\w+|decreas\w+|declin\w+|drop\w*"
    r"|chang\w+|jump\w*|faster|slower|than|shares?|average)\b"
    r"|증가|감소|증감|성장|상승|하락|변[화동]|[늘줄]어|[늘줄][었은]|비중|평균|보다"
    r"|增|降|涨|跌|变化|减|比[重例]|占|平均|(?<![相对])比(?![较如])"
)
"""Words of a move, a part or a mean, which the ranges are not put in order by."""
_FASTER: Final = r"(?:more|most|faster|fastest|less|least|slower|slowest|quicker)"
_GROW: Final = r"(?:gr[eo]w|r[io]se|increase|f[ae]ll|decline|drop|expand|shrink)\w*"
_RATES: Final = re.compile(
    rf"\b{_GROW} (?:\w+ )?{_FASTER}\b[^?]*\bor\b"
    r"|\b(?:which|when)\b[^?]*\b(?:higher|highest|bigger|biggest|larger|largest|stronger|strongest"
    r"|faster|fastest|lower|lowest|weaker|slower)\b (?:\w+ ){0,2}(?:growth|increase|rise|drop|fall"
    r"|decline)\b"
    rf"|\b(?:which|when)\b[^?]*\b{_GROW} (?:\w+ ){{0,2}}{_FASTER}\b"
    r"|(?:증가|성장|감소|상승|하락|신장)(?:[율률폭세]|속도)[^?]{0,10}(?:[높컸큰크낮작]|빠[른르])"
    r"|(?:어느|언제|어떤|중에?서?|가운데)[^?]{0,20}더 ?(?:(?:많이|크게|빨리|빠르게) ?)?"
    r"(?:[늘줄]|증가|감소|성장)"
    r"|(?:增速|增幅|增长率|降幅|跌幅)[^?]{0,3}[高快大低慢小]|[增涨跌降](?:长|了)?得?(?:更|比较)?(?:[快慢]|多(?!少))"
)
"""Words that choose by the rate of growth."""
_CHOOSING: Final = re.compile(
    r"\b(?:which|when|or)\b|어느|언제|어떤|(?<=[년월기해 ])중에?서?(?=[ ,])|가운데"
    r"|哪|谁|孰|何[时年]|还是"
)
_READ: Final = frozenset({Kind.LEVEL, Kind.EXTREME, Kind.RANK, Kind.CHANGE, Kind.SWING})
_DATED: Final = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE, MentionKind.YEAR_TO_DATE})
_PAIR: Final = 2
_SHOWN: Final = 3


def which_of(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The query for the largest or smallest of the ranges named, where the words choose one."""
    named, found = _named(signals), _choice(signals)
    plain = query.kind in _READ and not (query.beside or query.topic or query.threshold)
    # Held against May, and whether it is the highest of the year: no choice between the two.
    of_its_year = bool(signals.periods.compare) and OF_ITS_YEAR.search(signals.text) is not None
    if not plain or of_its_year or _is_better(query, signals):
        return query
    if len(named) >= _PAIR and _chooses_a_rate(signals.text):
        return _rates_of(query, signals, named)
    if found is not None and _looks_inside(query, signals):
        # 6월과 7월 중에서 적은 달: months in a row are one range, in which one is looked for.
        low = any(found.groupdict().values())
        return replace(query, kind=Kind.EXTREME, highest=not low, limit=_SHOWN)
    if len(named) < _PAIR or found is None or _is_told(query, named, signals):
        return query
    return replace(
        query,
        kind=Kind.EXTREME,
        period=named[0],
        others=named[1:],
        compare=None,
        each=False,
        highest=not any(found.groupdict().values()),
        topic=AMONG,
    )


def _chooses_a_rate(text: str) -> bool:
    return _RATES.search(text) is not None and _CHOOSING.search(text) is not None


def which_of_both(signals: Signals, before: TradeQuery) -> TradeQuery | None:
    """Which was higher, after several ranges were told: the larger of them."""
    found, period = _choice(signals), before.period
    undated = not signals.periods.mentions and signals.commodity is None
    bare = undated and signals.flow is None
    of_months = signals.periods.grain is not None or signals.periods.grain_use is not None
    if undated and period is not None and not of_months and _of_the_flows(signals, before):
        # Exports, and imports: which grew faster is told by the rates of both.
        against = period.shifted_years(-1) if before.compare is None else before.compare
        return replace(before, kind=Kind.CHANGE, flow=Flow.TOTAL, compare=against, topic=BOTH_FLOWS)
    if found is None or period is None or not bare or _is_better(before, signals):
        return None
    told = [*before.others, *([] if before.others or not before.earlier else [before.earlier])]
    if not before.others and period in before.told:
        # April, June and May were told one after another: the largest of all three.
        told = [one for one in before.told if one != period]
    alike = bool(told) and all(len(one) == len(period) for one in told)
    if not alike or before.kind is not Kind.LEVEL or before.topic or before.each:
        return None
    first, *others = sorted([period, *told])
    return replace(
        before,
        kind=Kind.EXTREME,
        period=first,
        others=tuple(others),
        highest=not any(found.groupdict().values()),
        topic=AMONG,
        earlier=None,
    )


def _of_the_flows(signals: Signals, before: TradeQuery) -> bool:
    """Whether it is asked which grew more after one flow of one range was told."""
    one_way = before.flow in {Flow.EXPORT, Flow.IMPORT} and before.commodity.is_total
    alone = not (before.others or before.earlier or before.told or before.each or before.topic)
    plain = one_way and alone and before.kind in {Kind.LEVEL, Kind.CHANGE}
    # Against imports, which grew faster, after exports: both, whichever of them is named.
    same = signals.flow is not None and signals.flow.flow is before.flow
    plain = plain and not same and not signals.has(Cue.GOODS)
    return plain and _chooses_a_rate(signals.text)


def _is_better(query: TradeQuery, signals: Signals) -> bool:
    """Whether one balance is to be better than another: better for whom."""
    return query.flow is Flow.BALANCE and _BETTER.search(signals.text) is not None


_BETTER: Final = re.compile(r"\b(?:better|best)\b|좋|[更最]好|[较哪]好")


def _rates_of(query: TradeQuery, signals: Signals, named: tuple[Period, ...]) -> TradeQuery:
    """Grown more in 2024 or 2025: the rate of each, and not that between the two."""
    grain = next((one.grain for one in signals.periods.main if one.grain), query.grain)
    against = any(one.kind is MentionKind.BASELINE for one in signals.periods.compare)
    if against or len(named[0]) != grain.months:
        return query
    return replace(
        query,
        kind=Kind.CHANGE,
        period=named[0],
        others=named[1:],
        compare=None,
        each=True,
        grain=grain,
        unit=None if query.unit is Unit.PERCENT else query.unit,
    )


def _looks_inside(query: TradeQuery, signals: Signals) -> bool:
    """Whether a month or quarter of one longer range is looked for."""
    which = signals.periods.grain_use is GrainUse.WHICH and signals.periods.grain is query.grain
    alone = query.period is not None and not query.others and query.compare is None
    longer = query.period is not None and len(query.period) > query.grain.months
    return query.kind is Kind.LEVEL and which and alone and longer and not query.each


def counts_changes(signals: Signals) -> bool:
    """In which years the second half was above the first: a count of no single change."""
    against = any(
        one.period is not None or (one.baseline is not None and one.baseline.year is not None)
        for one in signals.periods.compare
    )
    if not against or signals.periods.grain_use not in {GrainUse.WHICH, GrainUse.COUNT}:
        return False
    return len(_named(signals)) < _PAIR or _choice(signals) is None


def _choice(signals: Signals) -> re.Match[str] | None:
    """The words that choose one of several ranges by its figure, and not by how it moved."""
    if _MOVED.search(signals.text):
        return None
    return _CHOOSES[signals.language].search(signals.text) or _OR.search(signals.text)


def _is_told(query: TradeQuery, named: tuple[Period, ...], signals: Signals) -> bool:
    """Whether an order of ranges in a row, or a change between two of them, says it already."""
    if query.kind is Kind.CHANGE and signals.periods.grain_use is not GrainUse.WHICH:
        return {query.period, query.compare} == set(named)
    return query.kind is Kind.SWING or (query.kind is Kind.EXTREME and not query.others)


def _named(signals: Signals) -> tuple[Period, ...]:
    """The ranges that are named, if they are alike, apart, and not those looked for inside."""
    periods = signals.periods
    # 5월 대비로는 holds one against the other; 2019年与2025年相比哪一年 chooses one of them.
    chosen = periods.compare if periods.grain_use is GrainUse.WHICH else ()
    mentions = sorted((*periods.main, *chosen), key=lambda one: one.start)
    named = tuple(dict.fromkeys(one.period for one in mentions if one.period is not None))
    alike = len({len(one) for one in named}) == 1 and all(one.kind in _DATED for one in mentions)
    if not alike or any(
        one.start <= other.end and other.start <= one.end
        for one, other in combinations(named, _PAIR)
    ):
        return ()
    if periods.grain_use is not GrainUse.WHICH or periods.grain is None:
        return named
    return named if periods.grain.months == len(named[0]) else ()
