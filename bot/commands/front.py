"""The bot as every platform meets it: all commands, answers, buttons, suggestions."""

import asyncio
from collections.abc import Collection, Sequence

from bot.commands import informing, managing, privacy, questions, subscribing
from bot.commands.acting import act
from bot.commands.answering import Answering
from bot.commands.command import Command, Completion
from bot.commands.completing import complete
from bot.commands.ingesting import Ingesting, Taking
from bot.commands.reply import Act, Reply
from bot.commands.request import Request
from bot.commands.upload import Upload
from bot.trade import Language


class BotFront:
    """The real Front over the desk and the state; `operators` may hand files to `taking`."""

    def __init__(
        self,
        answering: Answering,
        taking: Taking | None = None,
        operators: Collection[str] = (),
    ) -> None:
        self._answering = answering
        self._ingesting = Ingesting(answering, taking, operators)
        self._commands: tuple[Command, ...] = (
            *questions.commands(answering),
            *subscribing.commands(answering),
            *informing.commands(answering, self.commands),
            *privacy.commands(answering),
            *managing.commands(answering),
        )

    def commands(self) -> tuple[Command, ...]:
        """Every command, in the order help shows them."""
        return self._commands

    async def ask(self, request: Request, question: str) -> Reply:
        """Answer free text, in the thread it was said in."""
        return await self._answering.ask(request, question)

    async def act(self, request: Request, act_: Act, token: str, value: str = "", /) -> Reply:
        """Do what a button or menu says with the answer a token names."""
        return await act(self._answering, request, act_, token, value)

    async def complete(self, completion: Completion, typed: str, language: Language) -> list[str]:
        """Suggestions for what is being typed, best first, at most 25."""
        return await asyncio.to_thread(complete, self._answering.desk, completion, typed, language)

    async def check(self, request: Request, claim: str) -> Reply:
        """The figures that bear on a claim someone wrote."""
        return await questions.figures_on(self._answering, request, claim)

    async def ingest(self, request: Request, words: str, uploads: Sequence[Upload]) -> Reply:
        """Take in the files beside a message."""
        return await self._ingesting.ingest(request, words, uploads)

    async def welcome(self, request: Request) -> Reply:
        """A first message that shows questions that work."""
        return informing.welcome(await self._answering.spoken(request))

    async def first_time(self, key: str) -> bool:
        """Whether an event with this key is new, or its first attempt died."""
        return await self._answering.kept.seen.first_time(key)

    async def finished(self, key: str) -> None:
        """Record that an event was answered."""
        await self._answering.kept.seen.finished(key)
