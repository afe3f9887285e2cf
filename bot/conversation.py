"""Conversations: the desk behind threads, off the event loop, with what each thread spoke of."""

import asyncio
from collections.abc import Callable
from datetime import date

from bot.answers.answer import Answer
from bot.answers.desk import Desk, remembered, wording_of
from bot.interpreter.client import Interpreter
from bot.questions.query import Reading, TradeQuery
from bot.state.places import Person, Platform
from bot.state.threads import ThreadContexts
from bot.trade import Language


async def ask(  # noqa: PLR0913 - a question with all that it is read against
    desk: Desk,
    question: str,
    *,
    today: date,
    before: TradeQuery | None = None,
    language: Language | None = None,
    interpreter: Interpreter | None = None,
) -> Answer:
    """Answer a question off the event loop; what the grammar cannot read goes to the model."""
    reading = await asyncio.to_thread(
        desk.read, question, today=today, before=before, language=language
    )
    if interpreter is not None and reading.refusal in _NOT_UNDERSTOOD:
        query = await interpreter.read(
            question, today=today, latest=desk.dataset.latest, knows=desk.knows
        )
        if query is not None:
            reading = Reading(reading.language, query=query, remarks=(("interpreted", ""),))
    return await asyncio.to_thread(desk.answer, question, reading, today=today)


class Conversation:
    """The web chat's desk: a thread's context is what it last asked for, kept in the state."""

    def __init__(
        self,
        desk: Desk,
        clock: Callable[[], date],
        contexts: ThreadContexts,
        interpreter: Interpreter | None = None,
    ) -> None:
        self._desk = desk
        self._clock = clock
        self._contexts = contexts
        self._interpreter = interpreter

    async def ask(self, question: str, thread: str, language: Language | None = None) -> Answer:
        """Answer in the context of a thread, off the event loop; raises BotError."""
        key = f"{Platform.WEB}:{thread}"
        before = await self._contexts.last_query(key)
        answer = await ask(
            self._desk,
            question,
            today=self._clock(),
            before=before,
            language=language,
            interpreter=self._interpreter,
        )
        about = remembered(answer, before)
        if about is not None and about is not before:
            # On a local page nobody has a name: the thread itself is who asks.
            await self._contexts.remember(key, about, Person(Platform.WEB, "", thread))
        return answer

    def examples(self, language: Language) -> tuple[str, ...]:
        """Whole questions that work, to offer where nobody has asked yet."""
        return examples(language)

    def status_line(self, language: Language) -> str:
        """How far the data reach, in one sentence."""
        official = self._desk.dataset.official
        return wording_of(language).say("about.coverage", start=official.start, end=official.end)


_NOT_UNDERSTOOD = {"unknown_words", "unclear", "off_topic", "bad_period"}
_EXAMPLES = ("one", "two", "three", "four", "five", "six")


def examples(language: Language) -> tuple[str, ...]:
    """Whole questions that work."""
    wording = wording_of(language)
    return tuple(wording.say(f"example.{number}") for number in _EXAMPLES)
