"""What the web chat needs from whoever answers the questions."""

from dataclasses import dataclass
from typing import Protocol

from bot.answers.answer import Answer
from bot.trade import Language


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart to show: a PNG, what it states in words, and the CSV of exactly what is drawn.

    `name` is a file name without suffix; `width` and `height` are pixels.
    """

    name: str
    png: bytes
    alt: str
    csv: bytes
    width: int
    height: int


class Desk(Protocol):
    """Answers questions; the web chat knows nothing else about the bot."""

    async def ask(self, question: str, thread: str, language: Language | None) -> Answer:
        """Answer a question in the context of its thread; raises BotError.

        `language` is the language to answer in; None leaves it to the question's own words.
        It must not block the event loop: heavy work belongs in a thread.
        """
        ...

    async def illustrate(self, answer: Answer) -> tuple[Answer, Picture | None]:
        """An answer whose question asks for a chart, with it; any other answer as it is.

        Where no chart can be drawn, the answer that says why comes alone. Raises BotError.
        """
        ...

    def examples(self, language: Language) -> tuple[str, ...]:
        """Whole questions to offer on an empty page, answered from memory."""
        ...

    def status_line(self, language: Language) -> str:
        """What the data cover and how recent they are, in one sentence, from memory."""
        ...
