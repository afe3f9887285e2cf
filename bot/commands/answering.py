"""Answers a question in its thread and offers what can be done with the answer."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.answers.answer import Answer
from bot.answers.desk import Desk, remembered
from bot.commands.charting import Drawer
from bot.commands.kept import Kept
from bot.commands.offering import offers
from bot.commands.reply import Act, Offer, Reply
from bot.commands.request import Request
from bot.commands.sayings import SAYINGS
from bot.commands.who import destination, person, scopes
from bot.conversation import ask
from bot.interpreter.client import Interpreter
from bot.questions.query import Outcome, TradeQuery
from bot.state.exchanges import Found, Given
from bot.state.rates import Rate, RateLimit
from bot.trade import Language, Month

RATES = {"user": Rate(burst=30, seconds=1), "channel": Rate(burst=300, seconds=0.1)}
"""Nobody reads faster than that; a channel is many people."""
_MOST_CHOICES = 25


@dataclass(frozen=True, slots=True)
class Answering:
    """The desk, the state and the clock behind every command that answers.

    `troubles` says, in a language, what keeps the bot from looking for releases; it may block.
    """

    desk: Desk
    kept: Kept
    clock: Callable[[], date]
    drawer: Drawer | None = None
    interpreter: Interpreter | None = None
    troubles: Callable[[Language], Sequence[str]] = lambda _: ()
    limit: RateLimit = field(default_factory=lambda: RateLimit(RATES))

    async def language(self, request: Request) -> Language | None:
        """The language somebody settled on for themselves, the channel or the team."""
        return (await self.kept.preferences.preferred(scopes(request))).language

    async def spoken(self, request: Request) -> Language:
        """The language of texts that answer no question."""
        return await self.language(request) or request.locale or Language.ENGLISH

    async def say(self, request: Request, saying: str, **said: str) -> Reply:
        """A short text in the reader's language, for the asker alone."""
        language = await self.spoken(request)
        text = SAYINGS[saying][language].format(**said)
        return Reply(language, paragraphs=(text,), private=True)

    async def refused(self, request: Request) -> Reply | None:
        """A kind word where somebody may not ask now, or not here."""
        begun = await self.begin(request)
        return begun if isinstance(begun, Reply) else None

    async def begin(self, request: Request) -> Found | Reply:
        """What holds where somebody asks.

        A kind word where they ask too fast, or where the channel is not one of those allowed.
        """
        place, channel = request.place, destination(request)
        keys = {"user": f"{place.platform}:{request.user}", "channel": str(channel)}
        if self.limit.wait(keys) > 0:
            return await self.say(request, "too_many")
        found = await self.kept.exchanges.begin(place.key, scopes(request), channel)
        if not (place.direct or found.may_speak):
            return await self.say(request, "elsewhere")
        return found

    async def ask(self, request: Request, question: str, *, chart: bool = False) -> Reply:
        """Answer a question where it was asked; the thread remembers what it was about.

        `chart` draws the answer whether or not the question asks for a picture.
        """
        begun = await self.begin(request)
        if isinstance(begun, Reply):
            return begun
        answer = await ask(
            self.desk,
            question,
            today=self.clock(),
            before=begun.before,
            language=begun.preference.language,
            interpreter=self.interpreter,
        )
        if chart and answer.query is not None:
            answer = replace(answer, query=replace(answer.query, chart=True))
        return await self.reply(request, answer, _news(answer, begun.before))

    async def summary(self, request: Request, month: Month | None) -> Reply:
        """The story of a month, or of the newest; the thread goes on from it."""
        begun = await self.begin(request)
        if isinstance(begun, Reply):
            return begun
        language = begun.preference.language or request.locale or Language.ENGLISH
        answer = await asyncio.to_thread(
            self.desk.summary, month, today=self.clock(), language=language
        )
        return await self.reply(request, answer, _news(answer, begun.before))

    async def answer(self, request: Request, query: TradeQuery) -> Reply:
        """Answer a query that no words asked for."""
        language = await self.spoken(request)
        answer = await asyncio.to_thread(
            self.desk.answer_query, "", query, language, today=self.clock()
        )
        return await self.reply(request, answer)

    async def reply(
        self, request: Request, answer: Answer, about: TradeQuery | None = None
    ) -> Reply:
        """Lay an answer out with its chart where asked, its buttons and its choices.

        `about` is what the thread goes on from, if that is new.
        """
        query, private, thread = answer.query, request.private, request.place.key
        if query is None or (answer.status is not Outcome.ANSWERED and not query.chart):
            if about is not None:
                await self.kept.threads.remember(thread, about, person(request))
            return _laid_out(Reply(answer.language, answer, private=private))
        given = Given(answer.question, query, answer.language)
        token = await self.kept.exchanges.end(given, person(request), thread, about)
        buttons = offers(answer, query, token, private=private, drawable=self.drawer is not None)
        reply = Reply(answer.language, answer, offers=buttons, private=private)
        if query.chart and self.drawer is not None:
            drawn = await self.drawer.draw(answer.question, query, answer.language)
            files = tuple(one for one in (drawn.picture, drawn.table) if one is not None)
            reply = replace(reply, answer=drawn.answer, files=files)
        return _laid_out(reply)


def _news(answer: Answer, before: TradeQuery | None) -> TradeQuery | None:
    """What a thread goes on from after an answer; None when that is what it was before."""
    about = remembered(answer, before)
    return None if about is before else about


def _laid_out(reply: Reply) -> Reply:
    """A reply with its answer's choices to click."""
    choices = reply.answer.choices if reply.answer is not None else ()
    clicks = (Offer(Act.ASK, one, question=one) for one in choices[:_MOST_CHOICES])
    return replace(reply, choices=tuple(clicks))
