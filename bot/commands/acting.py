"""What the buttons under an answer do; each finds its answer in the state by a token."""

import asyncio
from dataclasses import replace

from bot.answers.answer import Answer
from bot.answers.receipts import receipts_of
from bot.answers.table import csv_of
from bot.commands.answering import Answering
from bot.commands.offering import LAST_FULL_YEAR
from bot.commands.reply import Act, Attachment, Reply
from bot.commands.request import Request
from bot.commands.sayings import SAYINGS
from bot.commands.texts import UNITS
from bot.commands.who import person
from bot.questions.query import Kind, Outcome, TradeQuery
from bot.state.answers import KeptAnswer
from bot.state.feedback import Verdict
from bot.trade import Language, Period, Unit

_SHOWN_RECEIPT = 16
"""Lines of a receipt to read in a chat; a longer one is whole in a file."""
_VERDICTS = {Act.RIGHT: Verdict.RIGHT, Act.WRONG: Verdict.WRONG}


async def act(answering: Answering, request: Request, what: Act, token: str, value: str) -> Reply:
    """Do what a button says; an answer too old to be found is said to be so."""
    if what is Act.ASK:
        return await answering.ask(request, value)
    kept = await answering.kept.answers.find(token)
    if kept is None:
        return await answering.say(request, "gone")
    if what in _VERDICTS:
        return await _judged(answering, request, kept, _VERDICTS[what], value)
    return await answering.refused(request) or await _view(answering, request, kept, what, value)


async def _view(
    answering: Answering, request: Request, kept: KeptAnswer, what: Act, value: str
) -> Reply:
    """Another view of an answer."""
    match what:
        case Act.RECEIPT:
            return await _receipt(answering, request, kept)
        case Act.CSV:
            return await _csv(answering, request, kept)
        case Act.OTHER_CURRENCY:
            return await _in_other_currency(answering, request, kept)
        case _:
            return await _again(answering, request, kept, what, value)


async def _again(
    answering: Answering, request: Request, kept: KeptAnswer, what: Act, value: str
) -> Reply:
    match what:
        case Act.CHART:
            kept = replace(kept, query=replace(kept.query, chart=True))
        case Act.AGAINST_2019:
            kept = replace(kept, query=_against_2019(answering, kept.query))
        case Act.LANGUAGE:
            known = value in set(Language)
            kept = replace(kept, language=Language(value) if known else _next(kept.language))
    if what is not Act.SHARE:
        return await answering.reply(request, await _shown(answering, kept))
    shared = replace(request, private=False)
    reply = await answering.reply(shared, await _shown(answering, kept))
    return replace(reply, paragraphs=(SAYINGS["shared"][kept.language],))


async def _shown(answering: Answering, kept: KeptAnswer) -> Answer:
    """The answer behind a token, from today's data."""
    return await asyncio.to_thread(
        answering.desk.answer_query,
        kept.question,
        kept.query,
        kept.language,
        today=answering.clock(),
    )


async def _in_other_currency(answering: Answering, request: Request, kept: KeptAnswer) -> Reply:
    shown = await _shown(answering, kept)
    own = _currency(shown) or Unit.USD
    other = Unit.CNY if own is Unit.USD else Unit.USD
    converted = await _shown(answering, replace(kept, query=replace(kept.query, unit=other)))
    if converted.status is not Outcome.ANSWERED or _currency(converted) is not other:
        # The other currency would need a rate the dataset does not hold for that period.
        return await answering.say(request, "one_currency", unit=UNITS[own][kept.language])
    return await answering.reply(request, converted)


def _currency(answer: Answer) -> Unit | None:
    """The currency of the first sum of an answer; comparisons may stand in another."""
    return next((figure.unit for figure in answer.figures if figure.unit.is_money), None)


def _against_2019(answering: Answering, query: TradeQuery) -> TradeQuery:
    latest = answering.desk.dataset.latest
    period = query.period or Period(latest, latest)
    return replace(
        query, kind=Kind.CHANGE, period=period, compare=period.in_year(LAST_FULL_YEAR), others=()
    )


def _next(language: Language) -> Language:
    order = list(Language)
    return order[(order.index(language) + 1) % len(order)]


async def _receipt(answering: Answering, request: Request, kept: KeptAnswer) -> Reply:
    answer = await _shown(answering, kept)
    lines = await asyncio.to_thread(lambda: tuple(receipts_of(answer)))
    reply = Reply(kept.language, title=answer.headline, paragraphs=lines, private=request.private)
    if len(lines) <= _SHOWN_RECEIPT:
        return reply
    words = SAYINGS["receipt_file"][kept.language]
    file = Attachment("receipt.txt", "text/plain", "\n".join(lines).encode(), words)
    return replace(reply, paragraphs=(*lines[:_SHOWN_RECEIPT], words), files=(file,))


async def _csv(answering: Answering, request: Request, kept: KeptAnswer) -> Reply:
    answer = await _shown(answering, kept)
    # The first table of a process loads pandas, which takes a second.
    text = await asyncio.to_thread(csv_of, answer)
    file = Attachment("figures.csv", "text/csv", text.encode("utf-8-sig"), answer.headline)
    return Reply(kept.language, title=answer.headline, files=(file,), private=request.private)


async def _judged(
    answering: Answering, request: Request, kept: KeptAnswer, verdict: Verdict, why: str
) -> Reply:
    # What no words asked for, such as a summary, is told by what it said.
    question = kept.question or (await _shown(answering, kept)).headline
    await answering.kept.feedback.give(person(request), kept.token, question, verdict, why)
    return Reply(kept.language, paragraphs=(SAYINGS["thanks"][kept.language],), private=True)
