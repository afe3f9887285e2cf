"""Tests of what is taken out of an English question before it is read."""

import pytest

from bot.questions.turns.english_asides import without_surroundings


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("as a coal trader, how much rice was sold", "how much rice was sold"),
        ("i'm an analyst at a bank", "at a bank"),
        ("i only have exports for 2025. and imports?", "for 2025. and imports?"),
        ("imports in 2016 before the ban", "imports in 2016"),
        ("in 2013 trade was at its peak. how much?", "in 2013 trade was. how much?"),
        ("is china propping up kim", "is china prop kim"),
    ],
)
def test_who_asks_and_what_is_known_is_taken_out(typed: str, left: str) -> None:
    assert " ".join(without_surroundings(typed).split()) == left


@pytest.mark.parametrize(
    "typed",
    [
        "when was trade at its peak",
        "imports before the ban",
        "exports rose up to june",
        "how much did exports go up in 2025",
    ],
)
def test_what_is_asked_stays_as_it_was(typed: str) -> None:
    assert without_surroundings(typed) == typed
