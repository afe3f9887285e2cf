"""The commands that answer: ask, chart, summary, check."""

import asyncio
from dataclasses import replace

from bot.commands.answering import Answering
from bot.commands.command import Command, Completion, Option
from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.commands.texts import ABOUT, OPTIONS, SAYINGS
from bot.errors import UsageError
from bot.trade import Month


def commands(answering: Answering) -> tuple[Command, ...]:
    """Declare them over the parts that answer."""

    async def ask(request: Request) -> Reply:
        return await answering.ask(request, request.arguments.get("question", ""))

    async def chart(request: Request) -> Reply:
        return await answering.chart(request, request.arguments.get("question", ""))

    async def summary(request: Request) -> Reply:
        refusal = await answering.refused(request)
        if refusal is not None:
            return refusal
        month = _month(request.arguments.get("month", ""))
        language = await answering.spoken(request)
        answer = await asyncio.to_thread(
            answering.desk.summary, month, today=answering.clock(), language=language
        )
        return await answering.reply(request, answer)

    async def check(request: Request) -> Reply:
        return await figures_on(answering, request, request.arguments.get("claim", ""))

    question = Option("question", OPTIONS["question"], required=True)
    drawn = replace(question, completion=Completion.CHART_KIND)
    month = Option("month", OPTIONS["month"], completion=Completion.MONTH)
    claim = Option("claim", OPTIONS["claim"], required=True)
    return (
        Command("ask", ABOUT["ask"], ask, (question,)),
        Command("chart", ABOUT["chart"], chart, (drawn,)),
        Command("summary", ABOUT["summary"], summary, (month,)),
        Command("check", ABOUT["check"], check, (claim,)),
    )


async def figures_on(answering: Answering, request: Request, claim: str) -> Reply:
    """The figures that bear on a claim: what the data hold on what it speaks of."""
    reply = await answering.ask(replace(request, private=True), claim)
    return replace(reply, title=SAYINGS["claim"][reply.language])


def _month(text: str) -> Month | None:
    try:
        return Month.parse(text.strip()) if text.strip() else None
    except ValueError as err:
        raise UsageError(f"Name a month like 2022-02, not {text.strip()[:40]!r}.") from err
