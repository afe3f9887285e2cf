"""A front with known answers and some commands, for the tests of the Discord platform."""

from dataclasses import dataclass, replace

from built_replies import PICTURE
from known_front import KnownFront, about

from bot.commands.command import Command, Completion, Option
from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.trade import Language


@dataclass
class FakeFront(KnownFront):
    """What Discord is to show, with few commands."""

    def commands(self) -> tuple[Command, ...]:
        """An ask, a chart with suggestions, a private note, and one for administrators."""

        async def ask(request: Request) -> Reply:
            return await self.ask(request, request.arguments["question"])

        async def chart(request: Request) -> Reply:
            self.ran.append(("chart", request))
            return replace(self.reply(request, "chart"), files=(PICTURE,))

        async def privacy(request: Request) -> Reply:
            self.ran.append(("privacy", request))
            return Reply(Language.ENGLISH, paragraphs=("Nothing is kept of you.",), private=True)

        async def settings(request: Request) -> Reply:
            self.ran.append(("settings", request))
            return Reply(Language.ENGLISH, paragraphs=("Set.",))

        return (
            Command(
                "ask",
                about("Ask a question."),
                ask,
                (Option("question", about("The question."), required=True),),
                names={Language.KOREAN: "질문", Language.CHINESE: "提问"},
            ),
            Command(
                "chart",
                about("Draw figures."),
                chart,
                (
                    Option("commodity", about("The good."), completion=Completion.COMMODITY),
                    Option("month", about("The month."), completion=Completion.MONTH),
                ),
            ),
            Command("privacy", about("What is kept of you."), privacy, private=True),
            Command(
                "settings", about("How the bot behaves here."), settings, manages=True, private=True
            ),
        )
