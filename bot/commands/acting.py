"""What the buttons under an answer do; each finds its answer in the state by a token."""

import asyncio
from dataclasses import replace

from bot.answers.answer import Answer
from bot.answers.receipts import receipts_of
from bot.answers.table import csv_of
from bot.commands.answering import Answering
from bot.commands.reply import Act, Attachment, Reply
from bot.commands.request import Request
from bot.commands.texts import SAYINGS
from bot.commands.who import person
from bot.questions.query import Kind, TradeQuery
from bot.state.answers import KeptAnswer
from bot.state.feedback import Verdict
from bot.trade import Language, Period, Unit

_LAST_FULL_YEAR = 2019


async def act(answering: Answering, request: Request, what: Act, token: str, value: str) -> Reply:
    """Do what a button says; an answer too old to be found is said to be so."""
    if what is Act.ASK:
        return await answering.ask(request, value)
    kept = await answering.kept.answers.find(token)
    if kept is None:
        language = await answering.spoken(request)
        return Reply(language, paragraphs=(SAYINGS["gone"][language],), private=True)
    if what in {Act.RIGHT, Act.WRONG}:
        verdict = Verdict.RIGHT if what is Act.RIGHT else Verdict.WRONG
        asker = person(request)
        await answering.kept.feedback.give(asker, token, kept.question, verdict, value)
        return Reply(kept.language, paragraphs=(SAYINGS["thanks"][kept.language],), private=True)
    if what is Act.RECEIPT:
        return await _receipt(answering, request, kept)
    if what is Act.CSV:
        return await _csv(answering, request, kept)
    return await _again(answering, request, kept, what, value)


async def _again(
    answering: Answering, request: Request, kept: KeptAnswer, what: Act, value: str
) -> Reply:
    query, language = kept.query, kept.language
    if what is Act.CHART:
        query = replace(query, chart=True)
    elif what is Act.OTHER_CURRENCY:
        query = await _other_currency(answering, kept)
    elif what is Act.AGAINST_2019:
        query = _against_2019(answering, query)
    elif what is Act.LANGUAGE:
        language = Language(value) if value in set(Language) else _next(language)
    again = replace(kept, query=query, language=language)
    shared = replace(request, private=False) if what is Act.SHARE else request
    return await answering.reply(shared, await _shown(answering, again))


async def _shown(answering: Answering, kept: KeptAnswer) -> Answer:
    """The answer behind a token, from today's data."""
    return await asyncio.to_thread(
        answering.desk.answer_query,
        kept.question,
        kept.query,
        kept.language,
        today=answering.clock(),
    )


async def _other_currency(answering: Answering, kept: KeptAnswer) -> TradeQuery:
    shown = await _shown(answering, kept)
    own = next((figure.unit for figure in shown.figures if figure.unit.is_money), Unit.USD)
    return replace(kept.query, unit=Unit.CNY if own is Unit.USD else Unit.USD)


def _against_2019(answering: Answering, query: TradeQuery) -> TradeQuery:
    latest = answering.desk.dataset.latest
    period = query.period or Period(latest, latest)
    return replace(
        query, kind=Kind.CHANGE, period=period, compare=period.in_year(_LAST_FULL_YEAR), others=()
    )


def _next(language: Language) -> Language:
    order = list(Language)
    return order[(order.index(language) + 1) % len(order)]


async def _receipt(answering: Answering, request: Request, kept: KeptAnswer) -> Reply:
    answer = await _shown(answering, kept)
    return Reply(
        kept.language,
        title=answer.headline,
        paragraphs=tuple(receipts_of(answer)),
        private=request.private,
    )


async def _csv(answering: Answering, request: Request, kept: KeptAnswer) -> Reply:
    answer = answering.desk.answer_query(
        kept.question, kept.query, kept.language, today=answering.clock()
    )
    file = Attachment(
        "figures.csv", "text/csv", csv_of(answer).encode("utf-8-sig"), answer.headline
    )
    return Reply(kept.language, title=answer.headline, files=(file,), private=request.private)
