"""The commands that tell about the bot: sources, status, help."""

from collections.abc import Callable
from dataclasses import replace

from bot.commands.answering import Answering
from bot.commands.command import Command
from bot.commands.reply import Act, Offer, Reply
from bot.commands.request import Request
from bot.commands.texts import ABOUT, SAYINGS
from bot.conversation import examples
from bot.questions.query import Kind, TradeQuery
from bot.trade import Language

_SHOWN_EXAMPLES = 3


def commands(
    answering: Answering, declared: Callable[[], tuple[Command, ...]]
) -> tuple[Command, ...]:
    """Declare them; `declared` gives every command there is, for help to list."""

    async def sources(request: Request) -> Reply:
        return await answering.answer(request, "", TradeQuery(Kind.ABOUT, topic="sources"))

    async def status(request: Request) -> Reply:
        reach = await answering.answer(request, "", TradeQuery(Kind.ABOUT, topic="coverage"))
        late = await answering.answer(request, "", TradeQuery(Kind.LATE))
        lines = late.answer.text.split("\n") if late.answer is not None else []
        return replace(reach, paragraphs=tuple(lines))

    async def help_(request: Request) -> Reply:
        language = await answering.spoken(request)
        return Reply(
            language,
            title=ABOUT["help"][language],
            paragraphs=tuple(f"/{one.name} – {one.about[language]}" for one in declared()),
            choices=first_questions(language),
            private=True,
        )

    return (
        Command("sources", ABOUT["sources"], sources),
        Command("status", ABOUT["status"], status),
        Command("help", ABOUT["help"], help_),
    )


def first_questions(language: Language) -> tuple[Offer, ...]:
    """Three questions that work, to click."""
    return tuple(
        Offer(Act.ASK, question, question=question)
        for question in examples(language)[:_SHOWN_EXAMPLES]
    )


def welcome(language: Language) -> Reply:
    """The first message in a new place."""
    return Reply(
        language, paragraphs=(SAYINGS["welcome"][language],), choices=first_questions(language)
    )
