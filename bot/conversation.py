"""Asks the desk off the event loop, and a language model where the grammar cannot read."""

import asyncio
from dataclasses import replace
from datetime import date

from bot.answers.answer import Answer
from bot.answers.desk import Desk, wording_of
from bot.interpreter.client import Interpreter
from bot.questions.query import Reading, TradeQuery
from bot.trade import Language


async def ask(  # noqa: PLR0913 - a question with all that it is read against
    desk: Desk,
    question: str,
    *,
    today: date,
    before: TradeQuery | None = None,
    language: Language | None = None,
    interpreter: Interpreter | None = None,
    drawing: bool = False,
) -> Answer:
    """Answer a question off the event loop; what the grammar cannot read goes to the model.

    What was answered a short while ago is given again at once. `drawing` takes it as a question
    for a chart, whatever its words.
    """
    answer = desk.ready(question, today=today, before=before, language=language, drawing=drawing)
    if answer is None:
        answer = await asyncio.to_thread(
            desk.ask, question, today=today, before=before, language=language, drawing=drawing
        )
    if interpreter is None or answer.refusal not in _NOT_UNDERSTOOD:
        return answer
    query = await interpreter.read(
        question, today=today, latest=desk.dataset.latest, knows=desk.knows
    )
    if query is None:
        return answer
    query = replace(query, chart=query.chart or drawing)
    reading = Reading(answer.language, query=query, remarks=(("interpreted", ""),))
    return await asyncio.to_thread(desk.answer, question, reading, today=today)


_NOT_UNDERSTOOD = {"unknown_words", "unclear", "off_topic", "bad_period"}
_EXAMPLES = ("one", "two", "three", "four", "five", "six")


def examples(language: Language) -> tuple[str, ...]:
    """Whole questions that work."""
    wording = wording_of(language)
    return tuple(wording.say(f"example.{number}") for number in _EXAMPLES)
