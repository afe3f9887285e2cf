"""A front with known answers, for the tests of the Slack platform."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from discord_answers import CHOICES, EXPORTS, OFFERS, PICTURE, answer_to

from bot.commands.command import Command, Completion, Option
from bot.commands.reply import Act, Reply
from bot.commands.request import Request
from bot.commands.upload import Upload
from bot.errors import PlatformError
from bot.trade import Language

SHARE = replace(OFFERS[0], act=Act.SHARE, label="Share to channel")


@dataclass
class FakeFront:
    """Answers at once unless `gate` holds it back; remembers what it was asked.

    `faults` raises instead of answering, by question; `pause` takes its time.
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
    looked_up: list[str] = field(default_factory=list)
    state_fault: Exception | None = None
    gate: asyncio.Event | None = None
    pause: float = 0.0
    called: asyncio.Event = field(default_factory=asyncio.Event)
    without: set[str] = field(default_factory=set)
    suggestions: list[str] = field(default_factory=lambda: ["Rice (HS 1006)", "Rubber (HS 40)"])

    def commands(self) -> tuple[Command, ...]:
        """Those with each kind of option, and those the App Home shows."""
        question = Option("question", about("The question."), required=True)
        drawn = Option(
            "question", about("What to draw."), required=True, completion=Completion.CHART_KIND
        )
        good = Option("commodity", about("The good."), completion=Completion.COMMODITY)
        month = Option("month", about("The month."), completion=Completion.MONTH)
        setting = Option(
            "setting", about("What to set."), required=True, choices=("language", "quiet")
        )
        all_of_them = (
            Command("ask", about("Ask a question."), self._ask, (question,)),
            Command("chart", about("Draw figures."), self._runner("chart"), (drawn, good)),
            Command("summary", about("A month."), self._runner("summary"), (month,)),
            Command("subscriptions", about("What comes."), self._runner("subscriptions")),
            Command("status", about("How far."), self._runner("status")),
            Command(
                "settings",
                about("How the bot behaves here."),
                self._runner("settings"),
                (setting, Option("value", about("Its value."))),
                manages=True,
                private=True,
            ),
            Command(
                "feedback",
                about("What people said."),
                self._runner("feedback"),
                manages=True,
                private=True,
            ),
            Command(
                "help",
                about("What I can do."),
                self._runner("help"),
                names={Language.KOREAN: "도움말"},
            ),
        )
        return tuple(one for one in all_of_them if one.name not in self.without)

    async def ask(self, request: Request, question: str) -> Reply:
        self.asked.append((request, question))
        return await self._given(request, question)

    async def act(self, request: Request, act: Act, token: str, value: str = "", /) -> Reply:
        self.acted.append((request, act, token, value))
        if act in {Act.RIGHT, Act.WRONG}:
            return Reply(Language.ENGLISH, paragraphs=("Thank you, noted.",), private=True)
        reply = await self._given(request, value or act)
        return replace(reply, files=(PICTURE,)) if act is Act.CHART else reply

    async def complete(self, completion: Completion, typed: str, language: Language) -> list[str]:  # noqa: ARG002
        if typed == "slow":
            await asyncio.sleep(30)
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
        self.looked_up.append(key)
        if self.state_fault is not None:
            raise self.state_fault
        new = key not in self.seen
        self.seen.add(key)
        return new

    async def finished(self, key: str) -> None:
        if self.state_fault is not None:
            raise self.state_fault
        self.done.append(key)

    async def _ask(self, request: Request) -> Reply:
        return await self.ask(request, request.arguments["question"])

    def _runner(self, name: str) -> "Runner":
        return Runner(self, name)

    async def _given(self, request: Request, question: str) -> Reply:
        self.called.set()
        await asyncio.sleep(self.pause)
        if self.gate is not None:
            await self.gate.wait()
        if question in self.faults:
            raise self.faults[question]
        return self.reply(request, question)

    def reply(self, request: Request, question: str) -> Reply:
        known = self.replies.get(question)
        if known is not None:
            return replace(known, private=known.private or request.private)
        answer = EXPORTS if "export" in question else answer_to(question)
        offers = (*OFFERS, SHARE) if request.private else OFFERS
        return Reply(answer.language, answer, offers=offers, private=request.private)


@dataclass(frozen=True)
class Runner:
    """Runs a command by its name."""

    front: FakeFront
    name: str

    async def __call__(self, request: Request) -> Reply:
        self.front.ran.append((self.name, request))
        if self.name in self.front.faults:
            raise self.front.faults[self.name]
        if self.name == "help":
            return Reply(Language.ENGLISH, title="Help", paragraphs=("/trade ask",), private=True)
        if self.name == "settings":
            return Reply(Language.ENGLISH, paragraphs=("Set.",))
        reply = self.front.reply(request, self.name)
        return replace(reply, files=(PICTURE,)) if self.name == "chart" else reply


def about(english: str) -> dict[Language, str]:
    """A text in three languages that can be told apart."""
    return {
        Language.ENGLISH: english,
        Language.KOREAN: f"한국어: {english}",
        Language.CHINESE: f"中文：{english}",
    }
