"""Understands a question: words in, a Reading out; asks back rather than guess."""

import re
from dataclasses import replace
from functools import partial

from bot.questions.completing import asked_back, decided, so_far
from bot.questions.cues import Cue
from bot.questions.drawn import in_its_form, redrawn, undrawn
from bot.questions.plainly import plainly
from bot.questions.query import Kind, Reading, TradeQuery
from bot.questions.readings.all_told import all_told
from bot.questions.readings.choosing import may_mean
from bot.questions.readings.claimed import (
    claims_in,
    in_the_view_told,
    is_claimed,
    with_all_amounts,
    without_which,
)
from bot.questions.readings.halves import Clause, both_halves
from bot.questions.readings.kinds import NEED_NO_TRADE_WORD, WITHOUT_CELLS
from bot.questions.readings.passed_over import without_unknown
from bot.questions.readings.reading import MEAN_RATE, query_of, remarks_on
from bot.questions.readings.side_by_side import by_the_month, with_each_month
from bot.questions.readings.told_first import Surroundings, Told, asks_an_amount, told_first
from bot.questions.readings.unheeded import checked, uncomputed
from bot.questions.readings.which_of import which_of_both
from bot.questions.readings.without import reading_of
from bot.questions.readings.without_range import with_the_year_so_far
from bot.questions.readings.without_time import narrowed, time_left_out, without_time
from bot.questions.refusing import refusal, unreadable
from bot.questions.setting import Setting, signals_of
from bot.questions.signals import Signals
from bot.questions.spelling.chat import from_chat
from bot.questions.spelling.keyboards import retyped
from bot.questions.spelling.language import detect, names_no_language
from bot.questions.spelling.text import normalise
from bot.questions.spelling.well_spelt import well_spelt
from bot.questions.threads.doubtful import turned_round, two_meanings, without_an_answer
from bot.questions.threads.followups import continued, is_follow_up
from bot.questions.threads.forms import in_another_form
from bot.questions.threads.held_alike import held_alike
from bot.questions.threads.leaning import changes_nothing, leaned
from bot.questions.threads.series import asks_no_forecast
from bot.questions.threads.stepping import stepped, that_one
from bot.questions.threads.years import in_year_spoken_of
from bot.questions.turns.languages import answered_in
from bot.questions.turns.leads import without_leads
from bot.questions.turns.owned_slips import without_owned_slips
from bot.questions.turns.receipts import without_receipt
from bot.trade import Language, Month
from bot.trade.period import MONTHS_A_YEAR

MOST_CHARACTERS = 1_000
"""A longer question is refused: nobody asks one, and pasted documents are not questions."""


def understand(question: str, setting: Setting) -> Reading:
    """Read one question; never raises, whatever the text."""
    setting = replace(setting, heard={})
    meant = retyped(from_chat(question[: MOST_CHARACTERS + 1]))
    text = normalise(meant)
    before = setting.before
    spoken = before.spoken if before is not None and names_no_language(text) else None
    language = setting.language or spoken or detect(meant)
    text = well_spelt(text, language, setting.lexicon)
    if before is not None:
        setting = replace(setting, before=replace(before, spoken=None))
    if not text:
        return Reading(language, refusal="empty")
    if len(question) > MOST_CHARACTERS:
        return Reading(language, refusal="too_long")
    asked, wanted = answered_in(text)
    if wanted is None:
        return _after_what_is_told(text, language, setting)
    if asked:
        return replace(_understood(asked, detect(asked), setting), language=wanted)
    return Reading(wanted, query=setting.before, refusal="" if setting.before else "unclear")


def _after_what_is_told(text: str, language: Language, setting: Setting) -> Reading:
    """The reading of what is asked, which may lean on what is told before it."""
    again = None if setting.before is None else in_another_form(text, language, setting.before)
    if again is not None:
        return Reading(language, query=again)
    around = Surroundings(language, setting.lexicon, setting.today, setting.latest)
    text, rivals = without_which(text)
    claimed = rivals or is_claimed(text, language)
    text = without_leads(without_owned_slips(text, language), language)
    parts = told_first(text, around)
    told, own = (
        parts.told or parts.said,
        replace(setting, claimed=claimed or parts.is_claim, rivals=rivals),
    )
    said = _understood(told, language, replace(setting, claimed=True)) if told else None
    reading = _leaning(parts, text, said, language, own)
    reading = reading if said is None else in_the_view_told(reading, said)
    reading = with_all_amounts(reading, text)
    anew = partial(_understood, language=language, setting=own)
    return without_unknown(reading, text, around, anew) or reading


def _leaning(
    parts: Told, text: str, said: Reading | None, language: Language, setting: Setting
) -> Reading:
    """The reading of what is asked, with what it leans on where it does."""
    before = said.query if said is not None and parts.told else None
    if before is not None:
        if before.kind in _IN_ORDER and asks_an_amount(parts.asked, language):
            # They sell coal most of all: what is asked of it in 2016 is an amount, and no order.
            before = replace(before, kind=Kind.LEVEL, compare=None, topic="")
        return _understood(parts.asked, language, replace(setting, before=before))
    return _understood(text if parts.told else parts.asked, language, setting)


_IN_ORDER = {Kind.EXTREME, Kind.RANK, Kind.TOP, Kind.STREAK}


def _understood(text: str, language: Language, setting: Setting) -> Reading:
    """The reading of a normalised question, in the language that it is asked in."""
    text, with_receipt = without_receipt(text, language)
    text = plainly(text, language)
    plain, drawn = undrawn(text, language, setting.before, drawing=setting.drawing)
    out = time_left_out(plain, language)
    heard = signals_of(plain if out is None else out.rest, language, setting)
    signals = heard if out is None else without_time(heard, out)
    if signals is None:
        narrower = narrowed(setting.before, out)
        return Reading(language, query=narrower, refusal="" if narrower else "time_left_out")
    refused, words = refusal(signals), signals.unknown
    if refused in {"", "not_computed", "bad_period"}:
        refused, words = uncomputed(signals, plain) or (refused, words)
    if refused == "forecast" and asks_no_forecast(text, setting.before):
        refused = ""
    clause = partial(_clause, language, setting)
    if refused:
        return _refused(refused, words, signals, setting, clause)
    reading = checked(_read(signals, setting), signals)
    reading = both_halves(reading, signals, clause) or reading
    reading = with_the_year_so_far(reading, signals, setting.latest)
    reading = by_the_month(all_told(with_each_month(reading, signals), signals, setting.latest))
    reading = redrawn(reading, setting.before, drawn=drawn)
    claims = claims_in(signals, reading.query, asked=setting.claimed, rivals=setting.rivals)
    reading = replace(reading, claims=claims)
    return in_its_form(reading, signals, text, drawn=drawn, with_receipt=with_receipt)


def _refused(why: str, words: str, signals: Signals, setting: Setting, clause: Clause) -> Reading:
    """A refusal with what may be meant, or the halves where each of them can be answered."""
    refusal_of_all = Reading(signals.language, refusal=why, remarks=(("unknown", words),))
    if why == "not_computed":
        # Which month was highest, and what share was it: of each half there may be an answer.
        return both_halves(refusal_of_all, signals, clause) or refusal_of_all
    meant = may_mean(signals, setting.latest) if why == "bad_period" else ()
    pending = next(iter(meant), None) or so_far(why, signals, setting.latest)
    return replace(refusal_of_all, pending=pending, parts=meant)


def _clause(
    language: Language, setting: Setting, text: str, before: TradeQuery | None
) -> tuple[Signals, Reading]:
    """One clause of a sentence, which goes on from the clause or the thread before it."""
    signals = signals_of(text, language, setting)
    if refusal(signals):
        return signals, Reading(language, refusal="two_questions")
    spoken_of = setting.before if before is None else before
    return signals, checked(_read(signals, replace(setting, before=spoken_of)), signals)


def _read(signals: Signals, setting: Setting) -> Reading:
    language, before = signals.language, setting.before
    kind, topic = decided(signals)
    if topic == "receipt":
        topic = "sources"
        if before is not None and before.kind not in WITHOUT_CELLS:
            return Reading(language, query=replace(before, receipt=True, chart=False))
    if before is not None:
        before = that_one(signals, before)
        if topic == "revisions" and not signals.has(Cue.WHY) and _POINTS_BACK.search(signals.text):
            kind, topic = Kind.REVISION, ""
        kind, topic = leaned(signals, kind, topic, before)
        if is_follow_up(signals, kind, before):
            return _in_thread(signals, kind, topic, before, setting)
    query = query_of(signals, kind, topic, latest=setting.latest)
    if fault := unreadable(signals, kind):
        return asked_back(fault, signals, query, setting.lexicon)
    remarks = remarks_on(signals, kind, query)
    if query.kind is Kind.CHANGE and MEAN_RATE.search(signals.text):
        if not query.each and (query.period is None or len(query.period) > MONTHS_A_YEAR):
            return Reading(language, refusal="not_computed")
        remarks += (("no_mean_rate", ""),) if query.each else ()
    return reading_of(query, signals, remarks)


def _in_thread(
    signals: Signals, kind: Kind, topic: str, before: TradeQuery, setting: Setting
) -> Reading:
    """The reading of a message that leans on the question before it."""
    if larger := which_of_both(signals, before):
        return Reading(signals.language, query=larger)
    meanings = two_meanings(signals, kind, before)
    if meanings:
        return Reading(signals.language, refusal="two_meanings", parts=meanings)
    if why := without_an_answer(signals, before):
        return Reading(signals.language, refusal=why)
    signals = in_year_spoken_of(signals, before, setting.latest)
    if not topic and _is_empty(signals, kind, before, setting.latest):
        return Reading(signals.language, refusal="nothing_new")
    alike = held_alike(signals, kind, before)
    query = alike or continued(signals, kind, topic, before, latest=setting.latest)
    if signals.unknown and signals.commodity is None and kind not in NEED_NO_TRADE_WORD:
        return asked_back("unknown_words", signals, query, setting.lexicon)
    return reading_of(query, signals, remarks_on(signals, kind, query))


def _is_empty(signals: Signals, kind: Kind, before: TradeQuery, latest: Month) -> bool:
    """Whether a message of a thread says nothing that could be answered."""
    steps = stepped(signals, before, latest) or turned_round(signals, before)
    return steps is None and changes_nothing(signals, kind, before)


_POINTS_BACK = re.compile(r"\b(?:that|this|it|they|these|those)\b|그|이 (?:수치|통계)|这|那|它")
"""Words that point at the answer before."""
