"""Tells which note on the method a question asks for: valuation, smuggling, crude oil, January."""

from collections.abc import Callable
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Kind
from bot.questions.readings.held_asked import asks_which_goods
from bot.questions.readings.judging import (
    about,
    asks_kotra,
    crude_caveats,
    method,
    why_an_old_month_is_missing,
    why_none,
)
from bot.questions.readings.moments import asks_of_january
from bot.questions.readings.revisions_asked import asks_how_far_off, asks_of_the_yearbook
from bot.questions.signals import Signals

OF_METHOD: Final[tuple[tuple[Callable[[Signals], bool], Kind, str], ...]] = (
    (why_none, Kind.METHOD, "zero"),
    (asks_how_far_off, Kind.METHOD, "revisions"),
    (asks_of_the_yearbook, Kind.METHOD, "revisions"),
    (method(Cue.METHOD_FOB_CIF), Kind.METHOD, "fob_cif"),
    (lambda s: method(Cue.METHOD_PARTNER)(s) and s.commodity is None, Kind.METHOD, "partner"),
    (lambda s: s.has(Cue.METHOD_KOTRA) and asks_kotra(s), Kind.METHOD, "kotra"),
    (about(Cue.METHOD_SMUGGLING), Kind.METHOD, "smuggling"),
    (crude_caveats, Kind.METHOD, "crude"),
    (about(Cue.METHOD_DIFFERS), Kind.METHOD, "differs"),
    (method(Cue.METHOD_MIRROR), Kind.METHOD, "mirror"),
    (about(Cue.METHOD_SCHEDULE), Kind.METHOD, "schedule"),
    (method(Cue.METHOD_CAVEATS), Kind.METHOD, "caveats"),
    (about(Cue.METHOD_CRUDE), Kind.METHOD, "crude"),
    (asks_of_january, Kind.METHOD, "january"),
    (about(Cue.METHOD_HIDDEN), Kind.METHOD, "hidden"),
    (about(Cue.METHOD_AID), Kind.METHOD, "aid"),
    (lambda s: s.has(Cue.METHOD_EDITIONS) and s.flow is None, Kind.METHOD, "editions"),
    (
        lambda s: (
            method(Cue.METHOD_PERSPECTIVE)(s) and not s.has(Cue.RESTRICTION, Cue.RISE, Cue.FALL)
        ),
        Kind.METHOD,
        "perspective",
    ),
    (
        lambda s: why_an_old_month_is_missing(s) and not asks_which_goods(s),
        Kind.METHOD,
        "zero",
    ),
    (lambda s: method(Cue.METHOD_CURRENCY)(s) and not s.has(Cue.CAP), Kind.METHOD, "currency"),
)
"""The rules for the notes on the method, each with its topic; the first that holds decides."""
