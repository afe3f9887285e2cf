"""A front with known answers and many commands, for the tests of the Slack platform."""

import asyncio
from dataclasses import dataclass, field, replace

from built_replies import PICTURE
from known_front import KnownFront, about

from bot.commands.command import Command, Completion, Option
from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.trade import Language


@dataclass
class FakeFront(KnownFront):
    """What Slack is to show; `pause` takes its time, `state_fault` breaks the memory of events."""

    looked_up: list[str] = field(default_factory=list)
    state_fault: Exception | None = None
    pause: float = 0.0
    without: set[str] = field(default_factory=set)

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

    async def complete(self, completion: Completion, typed: str, language: Language) -> list[str]:
        if typed == "slow":
            await asyncio.sleep(30)
        return await super().complete(completion, typed, language)

    async def first_time(self, key: str) -> bool:
        self.looked_up.append(key)
        if self.state_fault is not None:
            raise self.state_fault
        return await super().first_time(key)

    async def finished(self, key: str) -> None:
        if self.state_fault is not None:
            raise self.state_fault
        await super().finished(key)

    async def given(self, request: Request, question: str) -> Reply:
        await asyncio.sleep(self.pause)
        return await super().given(request, question)

    async def _ask(self, request: Request) -> Reply:
        return await self.ask(request, request.arguments["question"])

    def _runner(self, name: str) -> "Runner":
        return Runner(self, name)


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
