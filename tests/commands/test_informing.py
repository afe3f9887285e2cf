import pytest
from command_asking import ALONE, GUILD, SLACK, TODAY, acts, asked, headline, said, use

from bot.answers.desk import Desk
from bot.commands.answering import Answering
from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.commands.reply import Act
from bot.questions.query import Outcome
from bot.state.database import Database
from bot.trade import Language

LANGUAGES = list(Language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_welcome_shows_three_questions_that_work(front: BotFront, language: Language) -> None:
    reply = await front.welcome(asked(locale=language))
    assert reply.language is language
    assert said(reply)
    assert len(reply.choices) == 3
    for choice in reply.choices:
        answered = await front.act(asked(), choice.act, choice.token, choice.question)
        assert answered.answer is not None
        assert answered.answer.status is Outcome.ANSWERED
        assert answered.answer.figures
        assert answered.language is language


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, "China's customs (GACC)"),
        (Language.KOREAN, "해관"),
        (Language.CHINESE, "海关"),
    ],
)
async def test_sources_names_where_the_data_come_from(
    front: BotFront, language: Language, words: str
) -> None:
    reply = await use(front, "sources", asked(locale=language))
    assert words in headline(reply)
    assert reply.language is language


@pytest.mark.parametrize(
    ("language", "end"),
    [
        (Language.ENGLISH, "July 2026"),
        (Language.KOREAN, "2026년 7월"),
        (Language.CHINESE, "2026年7月"),
    ],
)
async def test_status_says_how_far_the_data_reach_and_what_is_late(
    front: BotFront, language: Language, end: str
) -> None:
    reply = await use(front, "status", asked(locale=language))
    assert reply.answer is not None
    assert end in reply.answer.text
    assert said(reply)


async def test_status_says_when_releases_are_not_looked_for(desk: Desk, database: Database) -> None:
    said_of = {language: f"broken ({language})" for language in Language}
    answering = Answering(
        desk, Kept.of(database), lambda: TODAY, troubles=lambda language: (said_of[language],)
    )
    for language, words in said_of.items():
        reply = await use(BotFront(answering), "status", asked(locale=language))
        assert reply.paragraphs[-1] == words
        assert len(reply.paragraphs) > 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_help_lists_every_command_in_the_reader_s_language(
    front: BotFront, language: Language
) -> None:
    reply = await use(front, "help", asked(locale=language))
    assert reply.private
    assert len(reply.choices) == 3
    commands = front.commands()
    assert len(reply.paragraphs) == len(commands)
    for command, line in zip(commands, reply.paragraphs, strict=True):
        assert f"/{command.name}" in line
        assert line.endswith(command.about[language])


@pytest.mark.parametrize(
    ("place", "locale", "line"),
    [
        (GUILD, None, "/ask – "),
        (GUILD, Language.ENGLISH, "/ask – "),
        (GUILD, Language.KOREAN, "/질문 (/ask) – "),
        (ALONE, Language.CHINESE, "/提问 (/ask) – "),
        (SLACK, Language.KOREAN, "/trade ask – "),
    ],
)
async def test_help_says_what_to_type_there(
    front: BotFront, place: object, locale: Language | None, line: str
) -> None:
    assert isinstance(place, type(GUILD))
    reply = await use(front, "help", asked(place, locale=locale))
    assert reply.paragraphs[0].startswith(line)


async def test_what_tells_of_the_bot_offers_no_receipt(front: BotFront) -> None:
    reply = await use(front, "sources", asked(private=True))
    assert Act.SHARE in acts(reply)
    assert Act.CHART not in acts(reply)
