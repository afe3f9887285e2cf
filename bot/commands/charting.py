"""What commands need of the charts: a picture of a query with its text twin and its CSV."""

from dataclasses import dataclass
from typing import Protocol

from bot.answers.answer import Answer
from bot.commands.reply import Attachment
from bot.questions.query import TradeQuery
from bot.trade import Language


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart's files, or the answer that stands in where no chart can be drawn."""

    answer: Answer
    picture: Attachment | None = None
    table: Attachment | None = None


class Drawer(Protocol):
    """Draws charts off the event loop."""

    async def draw(self, question: str, query: TradeQuery, language: Language) -> Drawn:
        """The chart of a query, chosen by the question's words; raises BotError."""
        ...
