"""English turns of phrase are put into the words that are read, and the rest stays as it was."""

import pytest

from bot.questions.spelling.plurals import is_another_form
from bot.questions.turns.phrasings import rephrased


@pytest.mark.parametrize(
    ("text", "plainer"),
    [
        ("year of lowest imports", "which year with the lowest imports"),
        (
            "last month with exports above 1bn",
            "which month was the last time with exports above 1bn",
        ),
        ("exports last month on record", "exports the latest month"),
        ("imports fell on the year", "imports fell year on year"),
        ("exports this year through june", "exports from january to june this year"),
        ("exports in 2018 under sanctions", "exports in 2018"),
        ("exports overall", "exports in total"),
        ("exports in 2025", "exports in 2025"),
    ],
)
def test_a_turn_of_phrase_is_put_plainly(text: str, plainer: str) -> None:
    assert rephrased(text) == plainer


@pytest.mark.parametrize(("typed", "known"), [("tanked", "tanker"), ("cracking", "cracker")])
def test_a_verb_is_no_slip_of_a_good(typed: str, known: str) -> None:
    assert is_another_form(typed, known)


def test_a_slip_of_a_good_that_keeps_its_ending_is_one() -> None:
    assert not is_another_form("fertlizer", "fertilizer")
