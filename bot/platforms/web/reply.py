"""Asks the desk and turns whatever goes wrong into one kind sentence."""

import asyncio
from dataclasses import dataclass

import structlog

from bot.answers.answer import Answer
from bot.errors import BotError, NumberLockError
from bot.platforms.web.desk import Desk, Picture
from bot.platforms.web.threads import Failure
from bot.platforms.web.wording import wording_of
from bot.trade import Language

PATIENCE_SECONDS = 60.0
"""How long a reader waits for the desk before the page gives up."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question for the desk; `language` as the desk wants it, `reader` for failures."""

    question: str
    thread: str
    language: Language | None
    reader: Language


async def reply_to(
    asked: Asked, desk: Desk, patience_seconds: float = PATIENCE_SECONDS
) -> tuple[Answer | Failure, Picture | None]:
    """The desk's answer with its chart, if the question asks for one.

    Else a Failure in words the reader can act on; never raises.
    """
    words = wording_of(asked.reader)
    try:
        async with asyncio.timeout(patience_seconds):
            answer = await desk.ask(asked.question, asked.thread, asked.language)
            return await desk.illustrate(answer)
    except TimeoutError:
        _log.warning("question_timed_out", thread=asked.thread, seconds=patience_seconds)
        return Failure(words.too_slow, asked.reader, expected=False), None
    except NumberLockError as err:
        # Its message may name the very numeral that must not leave.
        _log.exception("number_lock_stopped_an_answer", thread=asked.thread, reason=str(err))
        return Failure(words.unexpected, asked.reader, expected=False), None
    except BotError as err:
        _log.info("question_refused", thread=asked.thread, reason=str(err))
        return Failure(str(err), Language.ENGLISH, expected=True), None
    except Exception:  # noqa: BLE001  the boundary of a question
        _log.exception("question_failed", thread=asked.thread)
        return Failure(words.unexpected, asked.reader, expected=False), None
