"""Understands a question: words in, a Reading out; asks back rather than guess."""

from dataclasses import dataclass, replace
from datetime import date

from bot.questions.followups import continued, is_follow_up
from bot.questions.kinds import decide
from bot.questions.language import detect
from bot.questions.lexicon import OFFERED_SCORE, Lexicon
from bot.questions.query import Reading, TradeQuery
from bot.questions.reading import main_period, query_of, remarks_on
from bot.questions.refusing import refusal, unreadable
from bot.questions.signals import Signals, read_signals
from bot.questions.text import normalise
from bot.trade import Language, Month

MOST_CHARACTERS = 2_000
"""A longer question is refused: nobody asks one, and pasted documents are not questions."""


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
    refused = refusal(signals)
    if refused:
        return Reading(language, refusal=refused, remarks=(("unknown", signals.unknown),))
    return _read(signals, setting)


def _read(signals: Signals, setting: Setting) -> Reading:
    language, before = signals.language, setting.before
    kind, topic = decide(signals)
    if topic == "receipt":
        topic = "sources"
        if before is not None:
            return Reading(language, query=replace(before, receipt=True, chart=False))
    if before is not None and is_follow_up(signals, kind):
        return Reading(language, query=continued(signals, kind, topic, before))
    fault = unreadable(signals, kind)
    if fault:
        period = str(main_period(signals) or "")
        near = setting.lexicon.suggest(signals.unknown, language, least=OFFERED_SCORE)
        words = (
            ("unknown", signals.unknown),
            ("period", period),
            ("near", " ".join(code.code for code in near)),
        )
        return Reading(language, refusal=fault, remarks=words)
    query = query_of(signals, kind, topic, latest=setting.latest)
    return Reading(language, query=query, remarks=remarks_on(signals))
