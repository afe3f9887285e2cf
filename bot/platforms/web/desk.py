"""What the web chat needs from whoever answers the questions."""

from typing import Protocol

from bot.answers.answer import Answer
from bot.trade import Language


class Desk(Protocol):
    """Answers questions; the web chat knows nothing else about the bot."""

    async def ask(self, question: str, thread: str, language: Language | None) -> Answer:
        """Answer a question in the context of its thread; raises BotError.

        `language` is the language to answer in; None leaves it to the question's own words.
        It must not block the event loop: heavy work belongs in a thread.
        """
        ...

    def examples(self, language: Language) -> tuple[str, ...]:
        """Whole questions to offer on an empty page, answered from memory."""
        ...

    def status_line(self, language: Language) -> str:
        """What the data cover and how recent they are, in one sentence, from memory."""
        ...
