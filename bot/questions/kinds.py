"""Decides from the signals of a question which kind of answer it wants."""

import re
from collections.abc import Callable

from bot.questions.cues import Cue
from bot.questions.periods import Against, GrainUse
from bot.questions.query import Kind
from bot.questions.signals import Signals
from bot.trade import CommodityCode, Flow, Measure, Unit

WORDS_ONLY = {Kind.METHOD, Kind.ABOUT, Kind.LATEST, Kind.NEXT_RELEASE, Kind.LATE, Kind.WHATS_NEW}
"""Kinds answered in words or for the newest month, whatever else a thread spoke of."""
NEED_NO_TRADE_WORD = WORDS_ONLY | {Kind.CONTEXT, Kind.RESTRICTION, Kind.CAP}

OVER_A_YEAR = "year"
"""The topic of a swing on the same period a year before; without it, on the period before."""

Rule = tuple[Callable[[Signals], bool], Kind, str]


_CRUDE = CommodityCode("2709")


def _about(cue: Cue) -> Callable[[Signals], bool]:
    return lambda signals: signals.has(cue)


def _no_figure_asked(signals: Signals) -> bool:
    return not signals.periods.main or signals.has(Cue.WHY)


def _method(cue: Cue) -> Callable[[Signals], bool]:
    return lambda signals: signals.has(cue) and _no_figure_asked(signals)


def _names_nothing(signals: Signals) -> bool:
    return signals.flow is None and signals.commodity is None


def _which(signals: Signals) -> bool:
    return signals.periods.grain_use is GrainUse.WHICH


def _counting(signals: Signals) -> bool:
    """How many periods, or whether any, passed a mark or rose."""
    asked = signals.has(Cue.COUNT) or signals.periods.grain_use is GrainUse.COUNT
    if signals.amount is None:
        return asked and signals.has(Cue.RISE, Cue.FALL) and not signals.has(Cue.RANK)
    marked = signals.amount.unit in _MONEY and signals.has(Cue.ABOVE, Cue.BELOW)
    return asked or (marked and (_which(signals) or signals.has(Cue.EVER)))


_MONEY = {None, Unit.USD, Unit.CNY}


def _vintage_only(signals: Signals) -> bool:
    """A level as of a release, or as first printed: no question about the revision itself."""
    periods = signals.periods
    return not signals.has(Cue.REVISION) and (periods.first_printed or periods.as_of is not None)


def _marked(cue: Cue) -> Callable[[Signals], bool]:
    """The first or last time a flow passed a mark that the words name."""
    return lambda signals: signals.has(cue) and signals.amount is not None


_EVER = re.compile(r"\bever\b.{0,40}\b(?:surplus|deficit)\b")
_HIGHEST = r"(?:highest|largest|biggest|max(?:imum)?|peak|best)"
_LOWEST = r"(?:lowest|smallest|min(?:imum)?|trough|worst)"
_JOINED = r"\W{0,3}(?:and|or|&|/)\W{0,3}(?:the )?"
_BOTH_ENDS = re.compile(rf"\b{_HIGHEST}{_JOINED}{_LOWEST}\b|\b{_LOWEST}{_JOINED}{_HIGHEST}\b")
_AMONG = re.compile(r"\b(?:among|amongst|of all|in the (?:list|ranking) of)\b")


def _ranks_a_good(signals: Signals) -> bool:
    """The rank of wigs among imports: their place among goods, not among years."""
    among = signals.has(Cue.RANK) and signals.commodity is not None and signals.flow is not None
    return among and _AMONG.search(signals.text) is not None


_IN_TOTAL = re.compile(r"\b(?:in total|altogether|in all|overall)\b")
_MONTHS = re.compile(r"\b(?:months|quarters|years) (?:with|when|where|in which|that|of)\b")


def _months_past(signals: Signals) -> bool:
    """Months with imports over 350 million: how many, and which."""
    past = signals.amount is not None and signals.has(Cue.ABOVE, Cue.BELOW)
    return past and _MONTHS.search(signals.text) is not None


_PRELIMINARY = re.compile(r"\b(?:preliminary|provisional|subject to revision|final yet)\b")


def _held(signals: Signals) -> bool:
    """Whether a period is held against another, and no word asks how it changed."""
    return bool(signals.periods.compare) and not signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL)


def _swings(signals: Signals) -> bool:
    """Whether the largest move of a flow from period to period is asked for."""
    whole = signals.flow is None or signals.flow.flow is not Flow.BALANCE
    return signals.has(Cue.SWING) and whole and not signals.has(Cue.GOODS, Cue.BALANCE)


def _over_a_year(signals: Signals) -> bool:
    """Whether what is compared lies a year back, month by month."""
    mentions = (one.baseline for one in signals.periods.compare)
    return any(one is not None and one.against in _YEARLY for one in mentions)


_YEARLY = {Against.YEARS_BEFORE, Against.SAME_MONTHS}


def _caps_amount(signals: Signals) -> bool:
    """Which resolution set 500,000 barrels: a resolution and an amount of oil."""
    amount = signals.amount
    barrels = amount is not None and amount.unit is Unit.BARREL
    return barrels and (signals.has(Cue.RESTRICTION) or signals.flow is None)


RULES: tuple[Rule, ...] = (
    (_about(Cue.ABOUT_HELP), Kind.ABOUT, "help"),
    (_about(Cue.RECEIPT), Kind.ABOUT, "receipt"),
    (_about(Cue.WON_RATE), Kind.CONTEXT, "won"),
    (_about(Cue.RICE_PRICE), Kind.CONTEXT, "rice"),
    (
        lambda s: (
            s.has(Cue.ABOUT_GOODS)
            and s.commodity is not None
            and s.flow is None
            and not s.periods.main
            and not s.has(Cue.RESTRICTION, Cue.CAP)
        ),
        Kind.ABOUT,
        "goods",
    ),
    (_method(Cue.METHOD_ZERO), Kind.METHOD, "zero"),
    (_method(Cue.METHOD_FOB_CIF), Kind.METHOD, "fob_cif"),
    (_method(Cue.METHOD_KOTRA), Kind.METHOD, "kotra"),
    (_method(Cue.METHOD_SMUGGLING), Kind.METHOD, "smuggling"),
    (
        lambda s: s.has(Cue.METHOD_CAVEATS) and s.commodity == _CRUDE,
        Kind.METHOD,
        "crude",
    ),
    (_method(Cue.METHOD_CAVEATS), Kind.METHOD, "caveats"),
    (_about(Cue.METHOD_CRUDE), Kind.METHOD, "crude"),
    (
        lambda s: (
            s.has(Cue.METHOD_JANUARY)
            and not s.periods.first_printed
            and not s.has(Cue.GROWTH, Cue.RISE, Cue.FALL)
            and (s.has(Cue.WHY) or (_names_nothing(s) and not s.has(Cue.NEXT_RELEASE, Cue.LATE)))
        ),
        Kind.METHOD,
        "january",
    ),
    (_about(Cue.METHOD_HIDDEN), Kind.METHOD, "hidden"),
    (_about(Cue.METHOD_AID), Kind.METHOD, "aid"),
    (_method(Cue.METHOD_EDITIONS), Kind.METHOD, "editions"),
    (_method(Cue.METHOD_PERSPECTIVE), Kind.METHOD, "perspective"),
    (_method(Cue.METHOD_CURRENCY), Kind.METHOD, "currency"),
    (_about(Cue.YUAN_RATE), Kind.CONTEXT, "yuan"),
    (
        lambda s: (
            s.has(Cue.METHOD_REVISIONS)
            and (not s.periods.mentions or _PRELIMINARY.search(s.text) is not None)
        ),
        Kind.METHOD,
        "revisions",
    ),
    (_method(Cue.METHOD_REEXPORTS), Kind.METHOD, "reexports"),
    (
        lambda s: s.has(Cue.METHOD_REASONS) and _names_nothing(s) and not s.periods.main,
        Kind.METHOD,
        "reasons",
    ),
    (_about(Cue.CAP), Kind.CAP, ""),
    (_caps_amount, Kind.CAP, ""),
    (_about(Cue.RESTRICTION), Kind.RESTRICTION, ""),
    (
        lambda s: s.has(Cue.LATE) and not s.has(Cue.GROWTH, Cue.COUNT) and s.commodity is None,
        Kind.LATE,
        "",
    ),
    (
        lambda s: s.has(Cue.NEXT_RELEASE) and not (s.amount is not None and s.flow is not None),
        Kind.NEXT_RELEASE,
        "",
    ),
    (_about(Cue.ABOUT_COVERAGE), Kind.ABOUT, "coverage"),
    (
        lambda s: s.has(Cue.ABOUT_SOURCES) and s.flow is None and not s.has(Cue.TRADE),
        Kind.ABOUT,
        "sources",
    ),
    (
        lambda s: (s.has(Cue.REVISION) or s.periods.revised) and not _vintage_only(s),
        Kind.REVISION,
        "",
    ),
    (_marked(Cue.LAST_TIME), Kind.WHEN, "last"),
    (_marked(Cue.FIRST_TIME), Kind.WHEN, "first"),
    (lambda s: s.has(Cue.ABOUT_COVERAGE) and _names_nothing(s), Kind.ABOUT, "coverage"),
    (_about(Cue.STREAK), Kind.STREAK, ""),
    (
        lambda s: (
            (_counting(s) or _months_past(s)) and not s.has(Cue.QUANTITY) and not s.has(Cue.COVER)
        ),
        Kind.COUNT,
        "",
    ),
    (lambda s: _swings(s) and _over_a_year(s), Kind.SWING, OVER_A_YEAR),
    (_swings, Kind.SWING, ""),
    (
        lambda s: s.has(Cue.SWING) and s.has(Cue.GOODS) and s.commodity is None,
        Kind.TOP,
        "",
    ),
    (_about(Cue.UNIT_VALUE), Kind.UNIT_VALUE, ""),
    (
        lambda s: s.place > 1 and s.has(Cue.GOODS) and s.commodity is None and not _which(s),
        Kind.TOP,
        "",
    ),
    (lambda s: s.place > 1 and s.has(Cue.HIGHEST, Cue.LOWEST, Cue.RANK), Kind.EXTREME, ""),
    (_ranks_a_good, Kind.TOP, ""),
    (_about(Cue.RANK), Kind.RANK, ""),
    (_about(Cue.COVER), Kind.COVER, ""),
    (
        lambda s: s.has(Cue.SHARE) and s.has(Cue.SHARE_OF_CHINA, Cue.WORLD),
        Kind.SHARE,
        "world",
    ),
    (
        lambda s: s.has(Cue.SHARE) and (s.commodity is not None or s.flow is not None or _held(s)),
        Kind.SHARE,
        "",
    ),
    (_about(Cue.COMPOSITION), Kind.COMPOSITION, ""),
    (lambda s: _BOTH_ENDS.search(s.text) is not None, Kind.TREND, ""),
    (
        lambda s: s.has(Cue.HIGHEST, Cue.LOWEST) and (_which(s) or not s.has(Cue.GOODS, Cue.TOP)),
        Kind.EXTREME,
        "",
    ),
    (
        lambda s: s.has(Cue.VANISHED) and s.commodity is None and s.has(Cue.GOODS),
        Kind.VANISHED,
        "",
    ),
    (
        lambda s: s.has(Cue.APPEARED) and s.commodity is None and s.has(Cue.GOODS),
        Kind.APPEARED,
        "",
    ),
    (
        lambda s: s.has(Cue.TOP) and s.commodity is None and not _IN_TOTAL.search(s.text),
        Kind.TOP,
        "",
    ),
    (lambda s: s.has(Cue.BALANCE) and _EVER.search(s.text) is not None, Kind.EXTREME, ""),
    (_about(Cue.TREND), Kind.TREND, ""),
    (lambda s: s.has(Cue.AVERAGE) and not _which(s), Kind.AVERAGE, ""),
    (
        lambda s: (
            bool(s.periods.compare) or s.periods.change or s.has(Cue.GROWTH, Cue.RISE, Cue.FALL)
        ),
        Kind.CHANGE,
        "",
    ),
    (lambda s: s.has(Cue.WHATS_NEW) and s.commodity is None, Kind.WHATS_NEW, ""),
    (
        lambda s: (
            s.has(Cue.NEWEST)
            and s.flow is None
            and s.commodity is None
            and not s.has(Cue.TRADE, Cue.BALANCE, Cue.MUCH)
        ),
        Kind.LATEST,
        "",
    ),
    (
        lambda s: s.has(Cue.NEWEST) and _names_nothing(s) and not s.has(Cue.TRADE, Cue.BALANCE),
        Kind.WHATS_NEW,
        "",
    ),
)


def decide(signals: Signals) -> tuple[Kind, str]:
    """The kind of answer wanted, and the topic where it is about words and not about cells."""
    return next(
        ((kind, topic) for wanted, kind, topic in RULES if wanted(signals)), (Kind.LEVEL, "")
    )


def measure(signals: Signals) -> Measure:
    """Whether goods are counted or valued."""
    asked = signals.has(Cue.QUANTITY) and signals.unit is None
    # "Trade volume" is money; no table weighs all goods together unless the words say so.
    weighed = signals.commodity is not None or _WEIGHED.search(signals.text) is not None
    return Measure.QUANTITY if asked and weighed else Measure.VALUE


_WEIGHED = re.compile(
    r"\b(?:metric )?t(?:on|onne)s?\b|\bkgs?\b|\bkilo|\btonnage\b|\bweigh"
    r"|톤|킬로|중량|무게|吨|噸|公斤|重量"
)
