"""People who use the real front over the bundled dataset, with a drawer that draws one pixel."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from bot.answers.desk import Desk
from bot.commands.answering import Answering
from bot.commands.charting import Drawn
from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.commands.reply import Act, Attachment, Offer, Reply
from bot.commands.request import Place, Request
from bot.questions.query import Outcome, TradeQuery
from bot.state.database import Database
from bot.state.rates import Rate, RateLimit
from bot.trade import Language

TODAY = date(2026, 8, 20)
SLACK = Place("slack", "T1", "C-news", "1700000000.1")
GUILD = Place("discord", "G1", "100", "100")
OTHER_GUILD = Place("discord", "G2", "200", "200")
ALONE = Place("discord", "", "D1", "D1", direct=True)
SLACK_ALONE = Place("slack", "T1", "D-min", "D-min", direct=True)
_LAVISH = {"user": Rate(10_000, 0.001), "channel": Rate(10_000, 0.001)}
_events = count()


@dataclass
class FakeDrawer:
    """Hands the figures back with a picture; with `declines` it draws nothing and says so."""

    desk: Desk
    declines: bool = False
    asked: list[str] = field(default_factory=list)
    drew: list[TradeQuery] = field(default_factory=list)

    async def draw(self, question: str, query: TradeQuery, language: Language) -> Drawn:
        self.asked.append(question)
        self.drew.append(query)
        answer = self.desk.answer_query(question, query, language, today=TODAY)
        if self.declines:
            told = Outcome.NO_DATA
            return Drawn(
                type(answer)(question, language, told, "There is nothing to draw.", query=query)
            )
        return Drawn(
            answer,
            Attachment("chart.png", "image/png", b"\x89PNG", answer.headline),
            Attachment("chart.csv", "text/csv", b"period,value\r\n", answer.headline),
        )


def front_over(
    desk: Desk,
    database: Database,
    drawer: FakeDrawer | None = None,
    limit: RateLimit | None = None,
) -> BotFront:
    """A front as the bot makes one, on a fixed day."""
    return BotFront(
        Answering(desk, Kept.of(database), lambda: TODAY, drawer, limit=limit or RateLimit(_LAVISH))
    )


def asked(  # noqa: PLR0913 - all that a request holds
    place: Place = GUILD,
    *,
    user: str = "7",
    manages: bool = False,
    private: bool = False,
    locale: Language | None = None,
    given: Mapping[str, str] | None = None,
    **arguments: str,
) -> Request:
    """Somebody's use of a command, its arguments by name or as they are given."""
    event = f"event{next(_events)}"
    return Request(place, user, given or arguments, manages, private, locale, event)


async def use(front: BotFront, name: str, request: Request) -> Reply:
    """What a command gives back."""
    (command,) = (one for one in front.commands() if one.name == name)
    return await command.run(request)


async def press(
    front: BotFront, request: Request, reply: Reply, act: Act, value: str = ""
) -> Reply:
    """What the button under a reply does."""
    return await front.act(request, act, button(reply, act).token, value)


def button(reply: Reply, act: Act) -> Offer:
    """The first button of a kind under a reply."""
    return next(one for one in reply.offers if one.act is act)


def acts(reply: Reply) -> list[Act]:
    """What can be done with a reply."""
    return [one.act for one in reply.offers]


def headline(reply: Reply) -> str:
    """The first sentence of an answer."""
    assert reply.answer is not None
    return reply.answer.headline


def said(reply: Reply) -> str:
    """The plain paragraphs of a reply."""
    return "\n".join(reply.paragraphs)
