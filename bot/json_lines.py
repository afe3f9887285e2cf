"""Questions as JSON lines: one object in, one object out, in order, whatever a line holds."""

import json
import logging
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from bot.answers.answer import Answer
from bot.answers.contract import to_json
from bot.answers.desk import remembered
from bot.errors import BotError
from bot.questions.query import TradeQuery

Ask = Callable[[str, TradeQuery | None], Answer]
"""Answers a question after the query its thread last asked for."""

_log = logging.getLogger(__name__)


def answer_lines(lines: Iterable[bytes], ask: Ask) -> Iterator[str]:
    """Answer `{"id", "question", "thread"}` a line; equal `thread` values share their context.

    A line that is no such object, or whose answer fails, gets an object that says so, and the
    next line its turn. Blank lines are passed over.

    Raises:
        BotError: the dataset itself cannot be read; no line could be answered.
    """
    before: dict[str, TradeQuery | None] = {}
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield json.dumps(_answered(line, number, ask, before), ensure_ascii=False)


def _answered(
    line: bytes, number: int, ask: Ask, threads: dict[str, TradeQuery | None]
) -> dict[str, Any]:
    asked = _object(line)
    id_, question, thread = asked.get("id", ""), asked.get("question"), asked.get("thread")
    if not isinstance(question, str):
        fault = f'Line {number} is not an object like {{"id": "1", "question": "…"}}; mend it.'
        return _unanswered(id_, None, "out_of_scope", fault)
    before = None if thread is None else threads.get(str(thread))
    try:
        answer = ask(question, before)
    except BotError:
        raise
    except Exception:  # noqa: BLE001 - one line's fault must not lose the lines after it
        _log.exception("line %d: %r", number, question)
        fault = f"The bot failed at line {number}; its log says where."
        return _unanswered(id_, question, "no_data", fault)
    if thread is not None:
        threads[str(thread)] = remembered(answer, before)
    return to_json(answer, id_=id_)


def _object(line: bytes) -> dict[str, Any]:
    try:
        asked = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}
    return asked if isinstance(asked, dict) else {}


def _unanswered(id_: object, question: str | None, outcome: str, text: str) -> dict[str, Any]:
    """The contract's object with nothing in it but what went wrong."""
    return {
        "id": id_,
        "question": question,
        "language": "en",
        "status": outcome,
        "text": text,
        "query": None,
        "figures": [],
        "notes": [],
        "sources": [],
        "choices": [],
        "chart": None,
    }
