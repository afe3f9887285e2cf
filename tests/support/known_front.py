"""A front with known answers, as the tests of Discord and Slack share it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from built_replies import CHOICES, EXPORTS, OFFERS, PICTURE, answer_to

from bot.commands.command import Completion
from bot.commands.reply import Act, Reply
from bot.commands.request import Request
from bot.commands.upload import Upload
from bot.errors import PlatformError
from bot.trade import Language

SHARE = replace(OFFERS[0], act=Act.SHARE, label="Share to channel")


@dataclass
class KnownFront:
    """Answers at once unless `gate` holds it back; remembers what it was asked.

    `faults` raises instead of answering, by question.
    """

    asked: list[tuple[Request, str]] = field(default_factory=list)
    acted: list[tuple[Request, Act, str, str]] = field(default_factory=list)
    checked: list[tuple[Request, str]] = field(default_factory=list)
    handed_in: list[tuple[Request, str, list[tuple[str, bytes | str]]]] = field(
        default_factory=list
    )
    ran: list[tuple[str, Request]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    done: list[str] = field(default_factory=list)
    faults: dict[str, Exception] = field(default_factory=dict)
    replies: dict[str, Reply] = field(default_factory=dict)
    gate: asyncio.Event | None = None
    called: asyncio.Event = field(default_factory=asyncio.Event)
    suggestions: list[str] = field(default_factory=lambda: ["Rice (HS 1006)", "Rubber (HS 40)"])

    async def ask(self, request: Request, question: str) -> Reply:
        self.asked.append((request, question))
        return await self.given(request, question)

    async def act(self, request: Request, act: Act, token: str, value: str = "", /) -> Reply:
        self.acted.append((request, act, token, value))
        if act in {Act.RIGHT, Act.WRONG}:
            return Reply(Language.ENGLISH, paragraphs=("Thank you, noted.",), private=True)
        reply = await self.given(request, value or act)
        return replace(reply, files=(PICTURE,)) if act is Act.CHART else reply

    async def complete(self, completion: Completion, typed: str, language: Language) -> list[str]:  # noqa: ARG002
        if typed in self.faults:
            raise self.faults[typed]
        return [one for one in self.suggestions if typed.lower() in one.lower()]

    async def check(self, request: Request, claim: str) -> Reply:
        self.checked.append((request, claim))
        return Reply(Language.ENGLISH, paragraphs=(f"Checked: {claim}",), private=request.private)

    async def ingest(self, request: Request, words: str, uploads: Sequence[Upload]) -> Reply:
        contents: list[tuple[str, bytes | str]] = []
        for one in uploads:
            try:
                contents.append((one.name, await one.read()))
            except PlatformError as err:
                contents.append((one.name, str(err)))
        self.handed_in.append((request, words, contents))
        return Reply(Language.ENGLISH, paragraphs=("Taken in.",), private=True)

    async def welcome(self, request: Request) -> Reply:  # noqa: ARG002 - the protocol's
        return Reply(
            Language.ENGLISH,
            title="Ask me about trade",
            paragraphs=("For example:",),
            choices=CHOICES,
        )

    async def first_time(self, key: str) -> bool:
        new = key not in self.seen
        self.seen.add(key)
        return new

    async def finished(self, key: str) -> None:
        self.done.append(key)

    def reply(self, request: Request, question: str) -> Reply:
        """What is said to a question or a command."""
        known = self.replies.get(question)
        if known is not None:
            return replace(known, private=known.private or request.private)
        answer = EXPORTS if "export" in question else answer_to(question)
        offers = (*OFFERS, SHARE) if request.private else OFFERS
        return Reply(answer.language, answer, offers=offers, private=request.private)

    async def given(self, request: Request, question: str) -> Reply:
        """The reply, once nothing holds it back."""
        self.called.set()
        if self.gate is not None:
            await self.gate.wait()
        if question in self.faults:
            raise self.faults[question]
        return self.reply(request, question)


def about(english: str) -> dict[Language, str]:
    """A text in three languages that can be told apart."""
    return {
        Language.ENGLISH: english,
        Language.KOREAN: f"한국어: {english}",
        Language.CHINESE: f"中文：{english}",
    }
