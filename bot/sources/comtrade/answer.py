"""Opens the envelope every UN Comtrade answer comes in, and audits the fields of its records."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.sources.fetching import looks_like_page
from bot.sources.reading import Problem

Record = Mapping[str, Any]
_ENVELOPE = {"elapsedTime", "count", "data", "error"}
_AGAIN = "fetch it again; if it stays, the interface changed"


@dataclass(frozen=True, slots=True)
class Answer:
    """The records of one answer, or what is wrong with it; fractions are Decimals."""

    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()


def open_answer(body: bytes, file: str, fields: frozenset[str]) -> Answer:
    """Open an answer, all of whose fields must be known."""
    records = _records(body)
    if isinstance(records, str):
        return Answer(problems=(Problem(file, None, "", records, _AGAIN),))
    for row, record in enumerate(records, start=1):
        unknown = sorted(record.keys() - fields) if isinstance(record, dict) else [""]
        if unknown:
            reason = "the field is unknown" if unknown[0] else "the record is no object"
            return Answer(problems=(Problem(file, row, unknown[0], reason, _AGAIN),))
    return Answer(tuple(records))


def _records(body: bytes) -> list[Any] | str:
    """What an answer holds, or why it holds nothing we can take."""
    if looks_like_page(body):
        return "it is a web page, not data"
    try:
        envelope = json.loads(body, parse_float=Decimal)
    except ValueError:
        return "it is no whole JSON text, so it was cut short"
    if not isinstance(envelope, dict) or not {"count", "data"} <= envelope.keys() <= _ENVELOPE:
        return "it is not an answer of count and data"
    data = envelope["data"]
    if envelope.get("error"):
        return f"it reports an error: {envelope['error']}"
    if not isinstance(data, list) or envelope["count"] != len(data):
        return f"it counts {envelope['count']} records but holds another number"
    return data
