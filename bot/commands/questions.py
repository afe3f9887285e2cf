"""The commands that answer: ask, chart, summary, check."""

import asyncio
from dataclasses import replace

from bot.commands.answering import Answering
from bot.commands.command import Command, Completion, Option
from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.commands.sayings import SAYINGS
from bot.commands.texts import ABOUT, NAMES, OPTIONS
from bot.questions.spelling.language import detect
from bot.trade import Language, Month

_ECHO = 40
"""Characters of a word that was not understood, to show it again."""

_DRAWN = {Language.ENGLISH: "chart {}", Language.KOREAN: "{} 그래프", Language.CHINESE: "{}图"}


def commands(answering: Answering) -> tuple[Command, ...]:
    """Declare them over the parts that answer."""

    async def ask(request: Request) -> Reply:
        return await answering.ask(request, request.arguments.get("question", ""))

    async def chart(request: Request) -> Reply:
        given = request.arguments
        words = " ".join(f"{given.get('question', '')} {given.get('commodity', '')}".split())
        question = await asyncio.to_thread(_to_draw, answering, words)
        return await answering.ask(request, question, chart=True)

    async def summary(request: Request) -> Reply:
        named = request.arguments.get("month", "").strip()
        try:
            month = Month.parse(named) if named else None
        except ValueError:
            return await answering.say(request, "bad_month", month=named[:_ECHO])
        return await answering.summary(request, month)

    async def check(request: Request) -> Reply:
        return await figures_on(answering, request, request.arguments.get("claim", ""))

    question = Option("question", OPTIONS["question"], required=True)
    drawn = Option("question", OPTIONS["drawn"], required=True, completion=Completion.CHART_KIND)
    commodity = Option("commodity", OPTIONS["commodity"], completion=Completion.COMMODITY)
    month = Option("month", OPTIONS["month"], completion=Completion.MONTH)
    claim = Option("claim", OPTIONS["claim"], required=True)
    return (
        Command("ask", ABOUT["ask"], ask, (question,), names=NAMES["ask"]),
        Command("chart", ABOUT["chart"], chart, (drawn, commodity), names=NAMES["chart"]),
        Command("summary", ABOUT["summary"], summary, (month,), names=NAMES["summary"]),
        Command("check", ABOUT["check"], check, (claim,), names=NAMES["check"]),
    )


async def figures_on(answering: Answering, request: Request, claim: str) -> Reply:
    """The figures that bear on a claim: what the data hold on what it speaks of."""
    reply = await answering.ask(request, claim)
    if reply.answer is None or not reply.answer.figures:
        return reply
    return replace(reply, title=SAYINGS["claim"][reply.language])


def _to_draw(answering: Answering, words: str) -> str:
    """The words, with the word chart where they are a question only with it.

    The name of a chart ("exports indexed to 2019") is no question by itself.
    """
    today, asking = answering.clock(), _DRAWN[detect(words)].format(words)
    if answering.desk.read(words, today=today).query is not None:
        return words
    return asking if answering.desk.read(asking, today=today).query is not None else words
