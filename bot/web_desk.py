"""The web chat's desk: answers in the context of a thread, and the charts they ask for."""

import struct
from collections.abc import Callable
from datetime import date

from bot.answers.answer import Answer
from bot.answers.desk import Desk, remembered, wording_of
from bot.charts import ChartDesk
from bot.conversation import ask, examples
from bot.interpreter.client import Interpreter
from bot.platforms.web.desk import Picture
from bot.state.places import Person, Platform
from bot.state.threads import ThreadContexts
from bot.trade import Language

_PNG_SIZE = struct.Struct(">16x2I")
"""A PNG begins with its signature and the header chunk, whose first words are the size."""


class WebDesk:
    """A thread's context is what it last asked for, kept in the state."""

    def __init__(
        self,
        desk: Desk,
        charts: ChartDesk,
        clock: Callable[[], date],
        contexts: ThreadContexts,
        interpreter: Interpreter | None = None,
    ) -> None:
        self._desk = desk
        self._charts = charts
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

    async def illustrate(self, answer: Answer) -> tuple[Answer, Picture | None]:
        """The answer with its chart where the question asks for one, else as it is."""
        query = answer.query
        if query is None or not query.chart:
            return answer, None
        made = await self._charts.chart_for(
            query, question=answer.question, language=answer.language, today=self._clock()
        )
        if isinstance(made, Answer):
            return made, None
        chart = made.chart
        width, height = _PNG_SIZE.unpack_from(made.png)
        picture = Picture(made.name, made.png, chart.alt.long, chart.spreadsheet, width, height)
        return chart.answer, picture

    def examples(self, language: Language) -> tuple[str, ...]:
        """Whole questions that work, to offer where nobody has asked yet."""
        return examples(language)

    def status_line(self, language: Language) -> str:
        """How far the data reach, in one sentence."""
        official = self._desk.dataset.official
        return wording_of(language).say("about.coverage", start=official.start, end=official.end)
