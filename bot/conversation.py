"""Conversations: the desk behind threads, off the event loop, with what each thread spoke of."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from datetime import date

from bot.answers.answer import Answer
from bot.answers.desk import Desk, remembered, wording_of
from bot.questions.query import TradeQuery
from bot.trade import Language

_MOST_THREADS = 10_000


class Conversation:
    """Answers questions in threads; a thread's context is what it last asked for."""

    def __init__(self, desk: Desk, clock: Callable[[], date]) -> None:
        self._desk = desk
        self._clock = clock
        self._before: OrderedDict[str, TradeQuery | None] = OrderedDict()

    async def ask(self, question: str, thread: str, language: Language | None = None) -> Answer:
        """Answer in the context of a thread, in a worker thread; raises BotError."""
        before = self._before.get(thread)
        answer = await asyncio.to_thread(
            self._desk.ask, question, today=self._clock(), before=before, language=language
        )
        self._before[thread] = remembered(answer, before)
        self._before.move_to_end(thread)
        while len(self._before) > _MOST_THREADS:
            self._before.popitem(last=False)
        return answer

    def examples(self, language: Language) -> tuple[str, ...]:
        """Whole questions that work, to offer where nobody has asked yet."""
        wording = wording_of(language)
        return tuple(wording.say(f"example.{number}") for number in _EXAMPLES)

    def status_line(self, language: Language) -> str:
        """How far the data reach, in one sentence."""
        official = self._desk.dataset.official
        return wording_of(language).say("about.coverage", start=official.start, end=official.end)


_EXAMPLES = ("one", "two", "three", "four", "five", "six")
