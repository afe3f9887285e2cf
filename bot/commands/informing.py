"""The commands that tell about the bot: sources, status, help."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.commands.answering import Answering
from bot.commands.command import Command
from bot.commands.reply import Act, Offer, Reply
from bot.commands.request import Request
from bot.commands.sayings import SAYINGS
from bot.commands.texts import ABOUT, NAMES
from bot.conversation import examples
from bot.questions.query import Kind, TradeQuery
from bot.state.places import Platform
from bot.trade import Language

_SHOWN_EXAMPLES = 3
_ONE_COMMAND = {Platform.SLACK: "/trade "}
"""Where all commands are words of one."""


def commands(
    answering: Answering, declared: Callable[[], tuple[Command, ...]]
) -> tuple[Command, ...]:
    """Declare them; `declared` gives every command there is, for help to list."""

    async def sources(request: Request) -> Reply:
        refusal = await answering.refused(request)
        query = TradeQuery(Kind.ABOUT, topic="sources")
        return refusal or await answering.answer(request, query)

    async def status(request: Request) -> Reply:
        refusal = await answering.refused(request)
        if refusal is not None:
            return refusal
        reach = await answering.answer(request, TradeQuery(Kind.ABOUT, topic="coverage"))
        late = await answering.answer(request, TradeQuery(Kind.LATE))
        lines = late.answer.text.split("\n") if late.answer is not None else []
        broken = await asyncio.to_thread(answering.troubles, reach.language)
        return replace(reach, paragraphs=(*lines, *broken))

    async def help_(request: Request) -> Reply:
        language = await answering.spoken(request)
        lines = (f"{called(one, request)} – {one.about[language]}" for one in declared())
        return Reply(
            language,
            title=ABOUT["help"][language],
            paragraphs=tuple(lines),
            choices=first_questions(language),
            private=True,
        )

    return (
        Command("sources", ABOUT["sources"], sources, names=NAMES["sources"]),
        Command("status", ABOUT["status"], status, names=NAMES["status"]),
        Command("help", ABOUT["help"], help_, private=True, names=NAMES["help"]),
    )


def called(command: Command, request: Request) -> str:
    """What to type for a command where somebody asks."""
    platform = Platform(request.place.platform)
    if platform in _ONE_COMMAND:
        return f"{_ONE_COMMAND[platform]}{command.name}"
    own = command.names.get(request.locale) if request.locale is not None else None
    return f"/{own} (/{command.name})" if own else f"/{command.name}"


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
