import pytest
from command_asking import asked

from bot.commands.command import Completion
from bot.commands.front import BotFront
from bot.commands.sayings import SAYINGS
from bot.commands.texts import ABOUT, LANGUAGES, NAMES, OFFERS, OPTIONS, UNITS
from bot.trade import Language


def test_every_command_of_the_plan_is_declared_once(front: BotFront) -> None:
    assert [one.name for one in front.commands()] == [
        *("ask", "chart", "summary", "check", "subscribe", "unsubscribe", "subscriptions"),
        *("sources", "status", "help", "privacy", "settings", "feedback"),
    ]


def test_goods_months_charts_and_topics_are_suggested_somewhere(front: BotFront) -> None:
    suggested = {option.completion for one in front.commands() for option in one.options}
    assert suggested == set(Completion)


def test_what_manages_or_is_personal_is_private(front: BotFront) -> None:
    private = {one.name for one in front.commands() if one.private}
    assert private == {"help", "privacy", "settings", "feedback"}
    assert {one.name for one in front.commands() if one.manages} <= private


@pytest.mark.parametrize("language", list(Language))
def test_every_text_is_there_in_every_language(front: BotFront, language: Language) -> None:
    tables = (*ABOUT.values(), *OPTIONS.values(), *OFFERS.values(), *SAYINGS.values())
    for words in (*tables, *UNITS.values(), LANGUAGES):
        assert words[language].strip()
    for command in front.commands():
        assert 0 < len(command.about[language]) <= 100
        assert all(0 < len(one.about[language]) <= 100 for one in command.options)
        assert command.names == NAMES[command.name]


def test_texts_in_different_languages_are_not_the_same(front: BotFront) -> None:
    for command in front.commands():
        assert len(set(command.about.values())) == len(Language)


def test_the_texts_of_a_language_take_the_same_words_in() -> None:
    for words in SAYINGS.values():
        places = {tuple(sorted(_places(text))) for text in words.values()}
        assert len(places) == 1, words


async def test_an_event_is_new_once(front: BotFront) -> None:
    assert await front.first_time("discord:message:1")
    assert not await front.first_time("discord:message:1")
    await front.finished("discord:message:1")
    assert not await front.first_time("discord:message:1")
    assert await front.first_time("discord:message:2")


async def test_welcome_needs_no_state(front: BotFront) -> None:
    assert (await front.welcome(asked(user=""))).choices


def _places(text: str) -> list[str]:
    return [part.split("}")[0] for part in text.split("{")[1:]]
