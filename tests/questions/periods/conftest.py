"""How period tests say what was found: one short line for a question."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.questions.periods import PeriodFindings, Role, find
from bot.questions.periods.findings import Mention
from bot.questions.spelling.text import normalise
from bot.trade import Month

TODAY = date(2026, 9, 20)
LATEST = Month(2026, 7)


@pytest.fixture
def read() -> Callable[[str], PeriodFindings]:
    """Reads a raw question asked on 20 September 2026, when July is the newest month."""

    def read_question(question: str) -> PeriodFindings:
        return find(normalise(question), today=TODAY, latest=LATEST)

    return read_question


@pytest.fixture
def said(read: Callable[[str], PeriodFindings]) -> Callable[[str], str]:
    """What a question was taken to say: `2024-03, vs 2023-03, as of 2024-06`."""

    def say(question: str) -> str:
        return ", ".join(_one(mention) for mention in read(question).mentions)

    return say


def _one(mention: Mention) -> str:
    if mention.role is Role.VINTAGE:
        return f"as of {mention.vintage}"
    words = str(mention.period)
    if mention.period is None and mention.baseline is not None:
        words = str(mention.baseline.against)
    return f"vs {words}" if mention.role is Role.COMPARE else words
