"""Everyday words find their goods: phrases written before the lexicon was tuned to any of them.

A code behind a semicolon is as good: people say timber for the heading and for the chapter.
"""

import csv
from pathlib import Path

import pytest

from bot.dataset.reference import Reference
from bot.questions.goods.lexicon import Lexicon
from bot.questions.spelling.text import normalise
from bot.settings import PROJECT
from bot.trade import Language

_FILES = {
    Language.ENGLISH: "english.csv",
    Language.KOREAN: "korean.csv",
    Language.CHINESE: "chinese.csv",
}
_LEAST_PHRASES = 150
_FIRST_RIGHT, _THREE_RIGHT = 0.90, 0.98


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(Reference(PROJECT / "data" / "reference").commodities.values())


@pytest.mark.parametrize("language", list(_FILES))
def test_most_everyday_phrases_find_their_goods(language: Language, lexicon: Lexicon) -> None:
    path = Path(__file__).parent / "lookups" / _FILES[language]
    with path.open(encoding="utf-8", newline="") as file:
        phrases = [(row["phrase"], set(row["code"].split(";"))) for row in csv.DictReader(file)]
    found = {
        phrase: [code.code for code in lexicon.suggest(normalise(phrase), language)]
        for phrase, _ in phrases
    }
    first = [phrase for phrase, codes in phrases if not codes & set(found[phrase][:1])]
    third = [phrase for phrase, codes in phrases if not codes & set(found[phrase])]
    assert len(phrases) >= _LEAST_PHRASES
    assert len(first) <= len(phrases) * (1 - _FIRST_RIGHT), first
    assert len(third) <= len(phrases) * (1 - _THREE_RIGHT), third


def test_a_word_that_counts_only_as_written_is_no_verb(lexicon: Lexicon) -> None:
    assert [m.code.code for m in lexicon.find("did china ship rice", Language.ENGLISH)] == ["1006"]
    assert [m.code.code for m in lexicon.find("exports of ships", Language.ENGLISH)] == ["89"]
