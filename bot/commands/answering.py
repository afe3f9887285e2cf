"""Answers a question in its thread and offers what can be done with the answer."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bot.answers.answer import Answer
from bot.answers.desk import Desk, remembered
from bot.commands.charting import Drawer
from bot.commands.kept import Kept
from bot.commands.reply import Act, Offer, Reply
from bot.commands.request import Request
from bot.commands.texts import OFFERS, SAYINGS
from bot.commands.who import destination, person, scopes
from bot.conversation import ask
from bot.interpreter.client import Interpreter
from bot.questions.query import Kind, Outcome, TradeQuery
from bot.state.rates import Rate, RateLimit
from bot.trade import Language

_RATES = {"user": Rate(burst=20, seconds=3), "channel": Rate(burst=60, seconds=1)}
_FIGURE_ACTS = (Act.CHART, Act.CSV, Act.RECEIPT, Act.OTHER_CURRENCY, Act.AGAINST_2019)
_MOST_CHOICES = 25


@dataclass(frozen=True, slots=True)
class Answering:
    """The desk, the state and the clock behind every command that answers."""

    desk: Desk
    kept: Kept
    clock: Callable[[], date]
    drawer: Drawer | None = None
    interpreter: Interpreter | None = None
    limit: RateLimit = RateLimit(_RATES)  # noqa: RUF009 - one set of buckets a process

    async def language(self, request: Request) -> Language | None:
        """The language somebody settled on for themselves, the channel or the team."""
        return (await self.kept.preferences.preferred(scopes(request))).language

    async def spoken(self, request: Request) -> Language:
        """The language of texts that answer no question."""
        return await self.language(request) or request.locale or Language.ENGLISH

    async def refused(self, request: Request) -> Reply | None:
        """A kind word where somebody asks too fast, or the channel is not one of those allowed."""
        place = request.place
        keys = {"user": f"{place.platform}:{request.user}", "channel": place.key.rsplit(":", 1)[0]}
        if self.limit.wait(keys) > 0:
            language = await self.spoken(request)
            return Reply(language, paragraphs=(SAYINGS["too_many"][language],), private=True)
        if not place.direct and not await self.kept.preferences.may_speak(destination(request)):
            language = await self.spoken(request)
            return Reply(language, paragraphs=(SAYINGS["elsewhere"][language],), private=True)
        return None

    async def ask(self, request: Request, question: str) -> Reply:
        """Answer a question where it was asked; the thread remembers what it was about."""
        refusal = await self.refused(request)
        if refusal is not None:
            return refusal
        thread = request.place.key
        before = await self.kept.threads.last_query(thread)
        answer = await ask(
            self.desk,
            question,
            today=self.clock(),
            before=before,
            language=await self.language(request),
            interpreter=self.interpreter,
        )
        about = remembered(answer, before)
        if about is not None and about is not before:
            await self.kept.threads.remember(thread, about, person(request))
        return await self.reply(request, answer)

    async def answer(self, request: Request, question: str, query: TradeQuery) -> Reply:
        """Answer a query that is already understood."""
        language = await self.spoken(request)
        answer = await asyncio.to_thread(
            self.desk.answer_query, question, query, language, today=self.clock()
        )
        return await self.reply(request, answer)

    async def chart(self, request: Request, question: str) -> Reply:
        """Answer a question with its chart, whether or not it asks for one."""
        refusal = await self.refused(request)
        if refusal is not None:
            return refusal
        before = await self.kept.threads.last_query(request.place.key)
        reading = await asyncio.to_thread(
            self.desk.read,
            question,
            today=self.clock(),
            before=before,
            language=await self.language(request),
        )
        if reading.query is not None:
            reading = replace(reading, query=replace(reading.query, chart=True))
        answer = await asyncio.to_thread(self.desk.answer, question, reading, today=self.clock())
        return await self.reply(request, answer)

    async def reply(self, request: Request, answer: Answer) -> Reply:
        """Lay an answer out with its chart where asked, its buttons and its choices."""
        language, query = answer.language, answer.query
        choices = tuple(
            Offer(Act.ASK, choice, question=choice) for choice in answer.choices[:_MOST_CHOICES]
        )
        if query is None or answer.status is not Outcome.ANSWERED:
            return Reply(language, answer, choices=choices, private=request.private)
        token = await self.kept.answers.keep(
            answer.question or answer.headline, query, language, person(request)
        )
        reply = Reply(
            language,
            answer,
            offers=self._offers(answer, query, token, private=request.private),
            choices=choices,
            private=request.private,
        )
        if query.chart and self.drawer is not None:
            drawn = await self.drawer.draw(answer.question, query, language)
            files = tuple(one for one in (drawn.picture, drawn.table) if one is not None)
            return replace(reply, answer=drawn.answer, files=files)
        return reply

    def _offers(
        self, answer: Answer, query: TradeQuery, token: str, *, private: bool
    ) -> tuple[Offer, ...]:
        acts: list[Act] = []
        if answer.figures:
            acts += [Act.RECEIPT, Act.CSV]
        if answer.figures and query.kind in {Kind.LEVEL, Kind.CHANGE, Kind.EXTREME, Kind.TREND}:
            acts += [Act.OTHER_CURRENCY, Act.AGAINST_2019]
        if answer.chart and self.drawer is not None:
            acts.append(Act.CHART)
        acts += [Act.SHARE] if private else []
        acts += [Act.LANGUAGE, Act.RIGHT, Act.WRONG]
        return tuple(Offer(act, OFFERS[act][answer.language], token) for act in acts)
