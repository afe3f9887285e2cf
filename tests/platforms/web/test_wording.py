import dataclasses
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from enum import Enum

import pytest

from bot.answers.answer import Role
from bot.platforms.web.refusal import Refusal
from bot.platforms.web.wording import WORDINGS, Wording, wording_of
from bot.questions.query import Outcome
from bot.trade import Language, Status, Tier

EVERY_LANGUAGE = pytest.mark.parametrize("language", list(Language))
TABLES: Mapping[str, AbstractSet[Enum]] = {
    "outcomes": set(Outcome),
    "choices": set(Outcome),
    "roles": set(Role),
    "tiers": set(Tier),
    "releases": set(Tier),
    "refusals": set(Refusal),
    "statuses": set(Status) - {Status.VALUE},
}


@EVERY_LANGUAGE
def test_every_language_has_its_own_words(language: Language) -> None:
    assert wording_of(language).language is language
    assert set(WORDINGS) == set(Language)


@EVERY_LANGUAGE
@pytest.mark.parametrize("table", TABLES)
def test_no_word_is_missing_from_a_table(language: Language, table: str) -> None:
    assert set(getattr(wording_of(language), table)) == TABLES[table]


@EVERY_LANGUAGE
def test_no_phrase_is_empty(language: Language) -> None:
    words = wording_of(language)
    phrases: list[str] = []
    for field in dataclasses.fields(Wording):
        value = getattr(words, field.name)
        phrases.extend(value.values() if isinstance(value, Mapping) else [value])
    assert all(phrase.strip() == phrase and phrase for phrase in phrases)


def test_a_publisher_s_qualifier_is_translated_where_it_is_known() -> None:
    assert wording_of(Language.KOREAN).qualifier("about") == "약"
    assert wording_of(Language.CHINESE).qualifier("nearly") == "nearly"
    assert wording_of(Language.ENGLISH).qualifier("about") == "about"


def test_a_framework_s_status_finds_its_reason() -> None:
    assert Refusal.of_status(404) is Refusal.NOT_FOUND
    assert Refusal.of_status(418) is Refusal.OTHER
    assert Refusal.of_status(422) is Refusal.EMPTY
