"""Talks of several messages in one thread, as a platform would hold them."""

from datetime import date

from bot.answers.answer import Answer
from bot.answers.desk import Desk, remembered


def last_answer(desk: Desk, *messages: str, today: date) -> Answer:
    """The answer to the last message of a thread."""
    before, answer = None, None
    for message in messages:
        answer = desk.ask(message, today=today, before=before)
        before = remembered(answer, before)
    assert answer is not None
    return answer
