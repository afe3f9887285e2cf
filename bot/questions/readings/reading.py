"""Turns the signals of a whole question into a TradeQuery."""

import re

from bot.questions.cues import Cue
from bot.questions.goods.topics import PAST_MARK
from bot.questions.goods.weighing import measure
from bot.questions.periods import Flag, GrainUse, MentionKind
from bot.questions.periods.findings import LAST_YEAR_BEFORE_CLOSURE
from bot.questions.query import BULLETIN, PAST, Kind, Side, TradeQuery
from bot.questions.readings.across import across
from bot.questions.readings.adjusting import adjusted
from bot.questions.readings.alike import as_long, like_for_like
from bot.questions.readings.best_inside import placed
from bot.questions.readings.doubled import doubled
from bot.questions.readings.grains import asked_grain, looked_for
from bot.questions.readings.kinds import NEED_NO_TRADE_WORD, WORDS_ONLY
from bot.questions.readings.listed import lists_months
from bot.questions.readings.mains import mains_of
from bot.questions.readings.of_a_whole import of_a_whole
from bot.questions.readings.of_bulletins import (
    by_its_bulletin,
    of_bulletin,
    of_the_newest_bulletin,
)
from bot.questions.readings.rates_apart import rates_apart, shares_apart
from bot.questions.readings.set_against import (
    held_against,
    is_a_part_of,
    leans_on_one,
)
from bot.questions.readings.spans import (
    compare_period,
    main_period,
    names_whole,
    newest_alike,
    whole_years,
    year_alone,
)
from bot.questions.readings.which_of import which_of
from bot.questions.readings.without_range import course_of_all, recovers
from bot.questions.readings.year_by_year import each_year
from bot.questions.signals import Signals, goods
from bot.trade import TOTAL, Flow, Month, Period


def query_of(signals: Signals, kind: Kind, topic: str, *, latest: Month) -> TradeQuery:
    """The query of a question that stands on its own."""
    mains = mains_of(signals)
    as_of = signals.periods.as_of
    period = (
        whole_years(signals, latest) or main_period(signals) or newest_alike(signals, kind, latest)
    )
    if as_of is not None and (period is None or kind is Kind.NEXT_RELEASE):
        # "The June 2024 bulletin" and no other period: what that bulletin says of its own year.
        period = of_bulletin(Month.parse(as_of[:7]), kind, signals)
    period = by_its_bulletin(period, kind, as_of, signals.text)
    period = None if _of_the_newest(signals, kind, period, latest) else period
    kind, period = placed(kind, period, signals, latest)
    period = period or across(kind, signals.text, latest)
    flow, side = _flow(signals, kind)
    grain = asked_grain(signals) if kind is Kind.RANK else signals.periods.grain
    grain = grain or looked_for(signals.text)
    others = tuple(mention.period for mention in mains[1:] if mention.period is not None)
    leant_on = None if kind is Kind.AVERAGE else held_against(signals, mains)
    if leant_on is not None:
        kind = Kind.SHARE if is_a_part_of(signals, leant_on) else Kind.CHANGE
        period = next(m.period for m in mains if m is not leant_on)
        whole = names_whole(signals.text, leant_on)
        compare_to = leant_on.period if whole else as_long(leant_on.period, period)
        others = ()
    else:
        compare_to = None
    level_of = period if topic != PAST and leans_on_one(signals, kind, mains) else None
    if level_of is not None and level_of.end < latest:
        # "Back to 2019 levels" names what to compare with, not the range asked about.
        kind, period = Kind.CHANGE, None
    amount = signals.amount
    alone = kind in {Kind.CHANGE, Kind.AVERAGE, Kind.SHARE} and period is None
    bare_year = year_alone(signals) if alone else None
    compare = bare_year or compare_period(signals, period or Period(latest, latest))
    compare = None if kind is Kind.TREND or (kind is Kind.LEVEL and not mains) else compare
    if kind is Kind.REVISION and not topic and _is_of_a_bulletin(period, signals):
        topic = BULLETIN
    named = goods(signals)
    compare = compare_to or compare
    if level_of is not None and period is None:
        compare = (
            level_of if level_of.is_year else Period(latest, latest).in_year(level_of.end.year)
        )
    not_out = compare is not None and compare.is_month and compare.start > latest
    if period is None and not_out and kind in {Kind.CHANGE, Kind.LEVEL}:
        # Against last month, which is not out yet: the newest month against the one before it.
        period, compare = Period(latest, latest), Period(latest - 1, latest - 1)
    if kind is Kind.CHANGE and compare is None and period is None and recovers(signals):
        compare = Period.year(LAST_YEAR_BEFORE_CLOSURE)
    if kind is Kind.CHANGE and period and compare is None and len(others) == 1:
        # "from January 2019 to March 2019 …": two periods and a word of change.
        compare, period = sorted((period, others[0]), key=lambda one: one.end)
        others = ()
    query = TradeQuery(
        kind=kind,
        flow=flow,
        flow_given=signals.flow is not None or signals.has(Cue.BALANCE, Cue.TRADE),
        flow_bare=signals.flow is not None and not signals.has(Cue.CHINA, Cue.DPRK),
        side=side,
        commodity=named[0] if len(named) > 1 else signals.commodity or TOTAL,
        beside=tuple(named[1:]),
        period=period,
        period_given=period is not None,
        others=others,
        compare=compare,
        measure=measure(signals),
        unit=signals.unit
        or (amount.unit if amount and (kind is Kind.COUNT or topic == PAST_MARK) else None),
        partner="WLD" if signals.has(Cue.WORLD) and not signals.has(Cue.DPRK) else "PRK",
        grain=grain,
        each=signals.periods.grain_use is GrainUse.EACH or lists_months(signals),
        highest=not signals.has(Cue.LOWEST, Cue.FALL),
        limit=signals.limit or _DEFAULT_LIMIT.get(kind, 1),
        nth=signals.place,
        threshold=amount.value if amount else None,
        above=not signals.has(Cue.BELOW, Cue.FALL),
        first_printed=signals.periods.first_printed,
        as_of=None if kind in {Kind.REVISION, Kind.NEXT_RELEASE} else as_of,
        topic=topic or ("both" if _both_flows(signals) and flow is not Flow.BALANCE else ""),
        chart=signals.has(Cue.CHART) and kind is not Kind.ABOUT,
    )
    query = rates_apart(
        shares_apart(
            of_a_whole(course_of_all(query, signals, latest), signals, latest), signals, latest
        ),
        signals,
    )
    query = each_year(adjusted(query, signals, latest), signals, latest)
    return which_of(like_for_like(doubled(query, signals), signals), signals)


def _of_the_newest(signals: Signals, kind: Kind, period: Period | None, latest: Month) -> bool:
    """Whether the words of time only say that the newest is wanted, and name no range.

    "What is new this month" is what came out in it; "the latest month above a mark" is looked for
    among all months; recent goods are those of the newest month that has any; a market reading of
    now is told beside that of a year before.
    """
    if kind is Kind.CONTEXT:
        ranged = any(one.kind is MentionKind.SINCE for one in mains_of(signals))
        return not ranged and _NOW.search(signals.text) is not None
    if kind is Kind.WHATS_NEW:
        since = any(one.kind is MentionKind.SINCE for one in mains_of(signals))
        return period is not None and (since or period.start > latest)
    of_a_good = kind is Kind.LEVEL and signals.commodity is not None
    among_all = of_a_good or kind in {Kind.WHEN, Kind.COUNT, Kind.TOP, Kind.AVERAGE}
    return among_all and all(one.kind is MentionKind.LATEST for one in mains_of(signals))


def _is_of_a_bulletin(period: Period | None, signals: Signals) -> bool:
    """Whether a revision is told of the bulletin that made it, and not of the month revised.

    Was June revised in July's bulletin is told of June.
    """
    as_of = signals.periods.as_of
    if as_of is None:
        return of_the_newest_bulletin(signals)
    return period is None or not period.is_month or period.end + 1 != Month.parse(as_of[:7])


_NOW = re.compile(r"\b(?:now|currently|these days|at present)\b|지금|요즘|요새|현재|现在|目前|如今")
_DEFAULT_LIMIT = {
    Kind.TOP: 5,
    Kind.COMPOSITION: 10,
    Kind.APPEARED: 10,
    Kind.VANISHED: 10,
    Kind.EXTREME: 3,
    Kind.SWING: 3,
}


def _both_flows(signals: Signals) -> bool:
    """Whether each flow is wanted, and not their sum: exports plus imports are all trade."""
    both = signals.flow is not None and signals.flow.flow is Flow.TOTAL
    return both and not _IN_ONE_SUM.search(signals.text)


_IN_ONE_SUM = re.compile(
    r"\b(?:exports?|imports?) ?(?:plus|\+) ?(?:exports?|imports?)\b|\btwo-way\b"
    r"|进出口(?:贸易)?总[额值量]|수출입 ?(?:총액|총계|합계|합산|규모)"
)


def _flow(signals: Signals, kind: Kind) -> tuple[Flow, Side]:
    if signals.has(Cue.BALANCE) and not (kind is Kind.REVISION and signals.flow):
        return Flow.BALANCE, Side.CHINA
    if kind is Kind.RESTRICTION and not signals.has(Cue.CHINA, Cue.DPRK):
        # "The ban on textile exports" is a ban of North Korea's: without a country, both ways.
        return Flow.TOTAL, Side.CHINA
    if signals.flow is not None:
        return signals.flow.flow, signals.flow.side
    if kind in {Kind.TOP, Kind.UNIT_VALUE} or (
        signals.commodity is not None and kind not in NEED_NO_TRADE_WORD
    ):
        # A good without a direction: China's exports, the larger flow; the answer says so.
        return (Flow.TOTAL if signals.has(Cue.TRADE) else Flow.EXPORT), Side.CHINA
    return Flow.TOTAL, Side.CHINA


def remarks_on(signals: Signals, kind: Kind, query: TradeQuery) -> tuple[tuple[str, str], ...]:
    """How words were taken, where a reader might have meant something else."""
    remarks = []
    of_no_year = kind in WORDS_ONLY or query.same_months
    if Flag.YEAR_ASSUMED in signals.periods.flags and not of_no_year:
        remarks.append(("year_assumed", ""))
    flags = (Flag.SEASON, Flag.BEFORE_CLOSURE, Flag.BEFORE_SANCTIONS)
    remarks += [(str(flag), "") for flag in flags if flag in signals.periods.flags]
    typed = [match.typed for match in signals.matches if not match.exact]
    if typed or signals.misspelt:
        remarks.append(("typo", (*typed, *signals.misspelt)[0]))
    needless = kind in NEED_NO_TRADE_WORD or signals.has(Cue.TRADE, Cue.BALANCE)
    if signals.flow is None and signals.commodity is not None and not needless:
        remarks.append(("flow_assumed", ""))
    if signals.has(Cue.WHY) and kind not in NEED_NO_TRADE_WORD - {Kind.CONTEXT}:
        remarks.append(("no_reason", ""))
    return tuple(remarks)


MEAN_RATE = re.compile(
    r"\b(?:average|mean) (?:\w+ ){0,2}(?:growth|change|increase)|\bcagr\b"
    r"|평균 ?(?:[가-힣]{2,4}(?<![과와및]) )?(?:증가|성장|증감|감소|신장|변화|변동)[율률]"
    r"|均(?:复合|出口|进口|贸易)?(?:增速|增长|增幅)"
)
"""Words for an average of growth rates, which is no average of trade."""
