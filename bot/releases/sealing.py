"""The number lock before the outbox: what is sent unasked passes it as every answer does."""

from dataclasses import replace

import structlog

from bot.answers import lock
from bot.answers.desk import locked
from bot.errors import NumberLockError
from bot.questions.query import Outcome
from bot.releases.body import Body

_log = structlog.get_logger(__name__)


def sealed(body: Body) -> Body | None:
    """The body if a figure stands behind each of its numerals; else None, and the log."""
    answer = body.answer
    if answer is not None:
        answer = locked(answer)
        if answer.status is not Outcome.ANSWERED:
            return None
    try:
        lock.check(
            (body.title, *body.paragraphs),
            answer.figures if answer else (),
            query=answer.query if answer else None,
            language=body.language,
            names=answer.names if answer else (),
        )
    except NumberLockError as err:
        _log.error("number_lock", title=body.title, reason=str(err))
        return None
    return replace(body, answer=answer)
