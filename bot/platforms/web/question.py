"""Reads a question as typed: tidies what nobody sees, refuses what cannot be answered."""

import re
import unicodedata

from bot.platforms.web.refusal import Refusal, RequestRefusedError
from bot.questions.understand import MOST_CHARACTERS
from bot.trade import Language

LONGEST_QUESTION = MOST_CHARACTERS
"""Characters a question may have; a longer one is refused and stays in its box."""

_LINE_BREAKS = re.compile(r"[ \t]*(?:\r\n?|\n)[ \t]*")


def read_question(typed: str) -> str:
    """The question to ask; raises RequestRefusedError, which gives the typed text back.

    Invisible format characters, which come along when text is pasted, are dropped; control
    characters other than line breaks and tabs are refused.
    """
    visible = "".join(char for char in typed if unicodedata.category(char) != "Cf")
    question = _LINE_BREAKS.sub("\n", visible).replace("\t", " ").strip()
    if not question:
        raise RequestRefusedError(Refusal.EMPTY)
    if len(question) > LONGEST_QUESTION:
        raise RequestRefusedError(Refusal.TOO_LONG, _printable(typed))
    if question != _printable(question):
        raise RequestRefusedError(Refusal.CONTROL, _printable(typed))
    return question


def spoken_in(question: str, otherwise: Language) -> Language | None:
    """None when the question has words that show its language, else the reader's own."""
    return None if any(char.isalpha() for char in question) else otherwise


def _printable(text: str) -> str:
    """The text without control characters and halves of surrogate pairs."""
    return "".join(
        char for char in text if char in "\r\n\t" or unicodedata.category(char) not in {"Cc", "Cs"}
    )
