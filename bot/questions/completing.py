"""Keeps what was understood of a question that is asked back: the next message completes it."""

from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.goods.lexicon import OFFERED_SCORE, Lexicon
from bot.questions.query import Kind, Reading, TradeQuery
from bot.questions.readings.kinds import NEED_NO_TRADE_WORD, decide
from bot.questions.readings.reading import MEAN_RATE, query_of
from bot.questions.signals import Signals
from bot.trade import Month


def decided(signals: Signals) -> tuple[Kind, str]:
    """What is asked for; an average of growth rates asks for the rates."""
    kind, topic = decide(signals)
    mean_rate = kind is Kind.AVERAGE and MEAN_RATE.search(signals.text)
    return (Kind.CHANGE if mean_rate else kind), topic


def asked_back(fault: str, signals: Signals, query: TradeQuery, lexicon: Lexicon) -> Reading:
    """A question back, with what was understood so far."""
    near = lexicon.suggest(signals.unknown, signals.language, least=OFFERED_SCORE)
    words = (
        ("unknown", signals.unknown),
        ("period", str(query.period or "")),
        ("near", " ".join(code.code for code in near)),
    )
    lacks_a_word = fault in {"unclear", "unknown_words"}
    return Reading(
        signals.language,
        refusal=fault,
        remarks=words,
        pending=query if lacks_a_word and query.period is not None else None,
    )


_FOR_ONE_WORD = {"bad_period", "day", "forecast", "other_area", "other_currency"}
"""Refusals for a word that the next message may put right: exports 13/2025 … 12/2025."""


def so_far(why: str, signals: Signals, latest: Month) -> TradeQuery | None:
    """What was understood beside the word that could not be answered; None without trade in it."""
    kind, topic = decided(signals)
    named = signals.flow is not None or signals.commodity is not None
    named = named or signals.has(Cue.TRADE, Cue.BALANCE)
    if why not in _FOR_ONE_WORD or kind in NEED_NO_TRADE_WORD or not named:
        return None
    query = query_of(signals, kind, topic, latest=latest)
    if why in {"other_area", "other_currency"}:
        return replace(query, partner="PRK", unit=None)
    return replace(query, period=None, period_given=False, others=(), compare=None)
