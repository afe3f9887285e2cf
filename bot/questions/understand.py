"""Understands a question: words in, a Reading out; asks back rather than guess."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bot.questions.cues import Cue
from bot.questions.kinds import decide, measure
from bot.questions.language import detect
from bot.questions.lexicon import Lexicon
from bot.questions.periods import Flag, GrainUse, Mention
from bot.questions.query import Grain, Kind, Reading, Side, TradeQuery
from bot.questions.signals import Signals, goods, read_signals
from bot.questions.text import normalise
from bot.trade import TOTAL, Flow, Language, Month, Period

MOST_CHARACTERS = 2_000
"""A longer question is refused: nobody asks one, and pasted documents are not questions."""

_WORDS_ONLY = {Kind.METHOD, Kind.ABOUT, Kind.LATEST, Kind.NEXT_RELEASE, Kind.LATE, Kind.WHATS_NEW}
_GOODS_KINDS = {Kind.TOP, Kind.COMPOSITION, Kind.APPEARED, Kind.VANISHED}
_NEED_NO_TRADE_WORD = _WORDS_ONLY | {Kind.CONTEXT, Kind.RESTRICTION, Kind.CAP}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a question is read against: the clock, the data's end, and the thread so far."""

    today: date
    latest: Month
    lexicon: Lexicon
    before: TradeQuery | None = None
    language: Language | None = None


def understand(question: str, setting: Setting) -> Reading:
    """Read one question; never raises, whatever the text."""
    text = normalise(question[: MOST_CHARACTERS + 1])
    language = setting.language or detect(question)
    if not text:
        return Reading(language, refusal="empty")
    if len(question) > MOST_CHARACTERS:
        return Reading(language, refusal="too_long")
    signals = read_signals(
        text, language, setting.lexicon, today=setting.today, latest=setting.latest
    )
    refusal = _refusal(signals)
    if refusal:
        return Reading(language, refusal=refusal, remarks=(("unknown", signals.unknown),))
    kind, topic = decide(signals)
    if _is_follow_up(signals, kind, setting.before) and setting.before is not None:
        return Reading(language, query=_continued(signals, kind, topic, setting.before))
    unreadable = _unreadable(signals, kind)
    if unreadable:
        period = str(_main_period(signals) or Period(setting.latest, setting.latest))
        remarks = (("unknown", signals.unknown), ("period", period))
        return Reading(language, refusal=unreadable, remarks=remarks)
    return Reading(language, query=_query(signals, kind, topic, setting), remarks=_remarks(signals))


def _refusal(signals: Signals) -> str:
    """Why a question is outside what the bot answers, or an empty string."""
    return next((why for refused, why in _REFUSALS if refused(signals)), "")


_REFUSALS: tuple[tuple[Callable[[Signals], bool], str], ...] = (
    (lambda s: s.has(Cue.ATTACK), "attack"),
    (lambda s: s.has(Cue.GREETING), "greeting"),
    (lambda s: bool(s.periods.problems), "bad_period"),
    (
        lambda s: s.has(Cue.FORECAST) and not s.has(Cue.NEXT_RELEASE, Cue.LATE),
        "forecast",
    ),
    (
        lambda s: Flag.FUTURE in s.periods.flags and not s.has(Cue.NEXT_RELEASE),
        "forecast",
    ),
    (
        lambda s: Flag.DAY in s.periods.flags and not s.has(Cue.WON_RATE, Cue.RICE_PRICE),
        "day",
    ),
    (lambda s: s.has(Cue.OTHER_AREA) and not s.has(Cue.METHOD_KOTRA), "other_area"),
    (
        lambda s: s.has(Cue.WORLD) and not s.has(Cue.DPRK) and s.commodity is not None,
        "other_area",
    ),
    (lambda s: s.has(Cue.PROVINCE), "province"),
)


def _unreadable(signals: Signals, kind: Kind) -> str:
    """Why a question cannot be answered for words nobody knows, or an empty string."""
    if kind is Kind.CONTEXT and signals.unknown:
        return "unknown_words"
    if kind in _NEED_NO_TRADE_WORD:
        return ""
    named = signals.commodity is not None or signals.flow is not None
    trade = named or signals.has(Cue.TRADE, Cue.BALANCE, Cue.COVER)
    if signals.unknown and signals.commodity is None and kind not in _GOODS_KINDS:
        return "unknown_words" if trade or signals.periods.mentions else "off_topic"
    if trade or kind is not Kind.LEVEL:
        return ""
    near = signals.periods.mentions or (
        signals.has(Cue.DPRK) and len(signals.text.split()) < _FEW_WORDS
    )
    return "unclear" if near else "off_topic"


def _is_follow_up(signals: Signals, kind: Kind, before: TradeQuery | None) -> bool:
    if (
        before is None
        or kind is Kind.ABOUT
        or (kind in _WORDS_ONLY and not signals.has(Cue.FOLLOW_UP))
    ):
        return False
    whole = signals.flow is not None and signals.periods.main and not signals.has(Cue.FOLLOW_UP)
    return not whole and (
        signals.has(Cue.FOLLOW_UP)
        or signals.flow is None
        or (not signals.periods.main and signals.commodity is None)
        or len(signals.text.split()) <= _FEW_WORDS
    )


_FEW_WORDS = 4


def _continued(signals: Signals, kind: Kind, topic: str, before: TradeQuery) -> TradeQuery:
    """The query of a follow-up: what it names is new, the rest stays as it was."""
    mains = signals.periods.main
    period = _main_period(signals) or before.period
    flow = signals.flow.flow if signals.flow else before.flow
    if signals.has(Cue.BALANCE):
        flow = Flow.BALANCE
    kept_kind = before.kind if kind is Kind.LEVEL else kind
    if kind is Kind.LEVEL and before.kind in _WORDS_ONLY | {Kind.RESTRICTION, Kind.CAP}:
        kept_kind = Kind.LEVEL
    compare = _compare_period(signals, period) or (
        _moved(before, period) if kept_kind is before.kind else None
    )
    return replace(
        before,
        kind=kept_kind,
        topic=topic or (before.topic if kept_kind is before.kind else ""),
        flow=flow,
        side=signals.flow.side if signals.flow else before.side,
        commodity=signals.commodity or before.commodity,
        period=period,
        others=tuple(m.period for m in mains[1:] if m.period),
        compare=compare,
        unit=signals.unit or before.unit,
        measure=measure(signals)
        if signals.has(Cue.QUANTITY, Cue.DOLLAR, Cue.YUAN)
        else before.measure,
        as_of=signals.periods.as_of or before.as_of,
        first_printed=signals.periods.first_printed or before.first_printed,
        chart=signals.has(Cue.CHART),
    )


def _moved(before: TradeQuery, period: Period | None) -> Period | None:
    """The baseline of the question before, moved along with the period."""
    if before.compare is None or before.period is None or period is None:
        return before.compare
    return before.compare.shifted(before.period.start.months_until(period.start))


def _query(signals: Signals, kind: Kind, topic: str, setting: Setting) -> TradeQuery:
    mains = tuple({m.period: m for m in reversed(signals.periods.main)}.values())[::-1]
    as_of = signals.periods.as_of
    period = _main_period(signals)
    if period is None and as_of is not None:
        # "The June 2024 bulletin" and no other period: what that bulletin says of its own year.
        month = Month.parse(as_of[:7])
        period = Period(month, month) if kind is Kind.REVISION else Period.year_to_date(month)
    flow, side = _flow(signals, kind)
    grain = signals.periods.grain or _grain(mains, kind)
    others = tuple(mention.period for mention in mains[1:] if mention.period is not None)
    level_of = period if signals.has(Cue.RECOVERED) and len(mains) == 1 else None
    if level_of is not None and level_of.end < setting.latest:
        # "Back to 2019 levels" names what to compare with, not the range asked about.
        kind, period = Kind.CHANGE, None
    amount = signals.amount
    compare = _compare_period(signals, period or Period(setting.latest, setting.latest))
    named = goods(signals)
    if level_of is not None and period is None:
        compare = Period(setting.latest, setting.latest).in_year(level_of.end.year)
    if kind is Kind.CHANGE and compare is None and len(others) == 1:
        # "from January 2019 to March 2019 …": two periods and a word of change.
        compare, period, others = period, others[0], ()
    return TradeQuery(
        kind=kind,
        flow=flow,
        side=side,
        commodity=signals.commodity or TOTAL,
        beside=tuple(code for code in named if code != signals.commodity) if len(named) > 1 else (),
        period=period,
        others=others,
        compare=compare,
        measure=measure(signals),
        unit=signals.unit or (amount.unit if amount and kind is Kind.COUNT else None),
        partner="WLD" if signals.has(Cue.WORLD) and not signals.has(Cue.DPRK) else "PRK",
        grain=grain,
        each=signals.periods.grain_use is GrainUse.EACH,
        highest=not signals.has(Cue.LOWEST, Cue.FALL),
        limit=signals.limit or _DEFAULT_LIMIT.get(kind, 1),
        nth=signals.place,
        threshold=amount.value if amount else None,
        above=not signals.has(Cue.BELOW, Cue.FALL),
        first_printed=signals.periods.first_printed,
        as_of=None if kind is Kind.REVISION else as_of,
        topic=topic or ("both" if _both_flows(signals) else ""),
        chart=signals.has(Cue.CHART),
    )


_DEFAULT_LIMIT = {
    Kind.TOP: 5,
    Kind.COMPOSITION: 10,
    Kind.APPEARED: 10,
    Kind.VANISHED: 10,
    Kind.EXTREME: 3,
}


def _both_flows(signals: Signals) -> bool:
    return signals.flow is not None and signals.flow.flow is Flow.TOTAL


def _flow(signals: Signals, kind: Kind) -> tuple[Flow, Side]:
    if signals.has(Cue.BALANCE):
        return Flow.BALANCE, Side.CHINA
    if signals.flow is not None:
        return signals.flow.flow, signals.flow.side
    if kind in {Kind.TOP, Kind.UNIT_VALUE} or (
        signals.commodity is not None and kind not in _NEED_NO_TRADE_WORD
    ):
        # A good without a direction: China's exports, the larger flow; the answer says so.
        return (Flow.TOTAL if signals.has(Cue.TRADE) else Flow.EXPORT), Side.CHINA
    return Flow.TOTAL, Side.CHINA


def _main_period(signals: Signals) -> Period | None:
    return next((m.period for m in signals.periods.main if m.period is not None), None)


def _compare_period(signals: Signals, main: Period | None) -> Period | None:
    for mention in signals.periods.compare:
        if mention.period is not None:
            return mention.period
        if mention.baseline is not None and main is not None:
            return mention.baseline.of(main)
    return None


def _grain(mains: tuple[Mention, ...], kind: Kind) -> Grain:
    """The grain of what is ranked: that of the period named, else months."""
    if kind is Kind.RANK and mains and mains[0].grain is not None:
        return mains[0].grain
    return Grain.MONTH


def _remarks(signals: Signals) -> tuple[tuple[str, str], ...]:
    """How words were taken, where a reader might have meant something else."""
    remarks = []
    if Flag.YEAR_ASSUMED in signals.periods.flags:
        remarks.append(("year_assumed", ""))
    typed = next((match for match in signals.matches if not match.exact), None)
    if typed is not None:
        remarks.append(("typo", typed.typed))
    if signals.flow is None and signals.commodity is not None and not signals.has(Cue.TRADE):
        remarks.append(("flow_assumed", ""))
    return tuple(remarks)
