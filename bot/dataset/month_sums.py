"""Keeps what the months of a snapshot add up to beside it, so that they are added up only once.

The sums of thirty million rows take seconds, and each `bot ask` is a process of its own.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bot.dataset.cells import CellStore
from bot.dataset.detail_queries import months
from bot.dataset.prints import NEWEST, Prints
from bot.trade import Flow

FLOWS = (Flow.EXPORT, Flow.IMPORT)
"""Goods by code are told of these; one after the other, for both would take twice the memory."""
_FORMAT = "1"
"""Part of every name: raise it when the question for the sums changes."""
_NAME = "month-sums-"
_LEVEL, _VALUE, _COLUMNS = 5, 6, 13
_CODES_AT_ONCE = 1_000
"""A question holds every code and month that it asks for in memory."""
_KEPT = 2
"""So many files stay: another process may still use the snapshot before."""


def month_sums(cells: CellStore) -> list[tuple[Any, ...]]:
    """The rows of the question for the sums of all months by their newest prints.

    A folder that cannot be written, or a file that was spoilt, only costs the time again.
    """
    path = cells.files[0].parent / f"{_NAME}{_mark(cells.files)}.json"
    kept = _read(path)
    if kept is not None:
        return kept
    rows = added_up(cells, NEWEST)
    with suppress(OSError):
        _keep(path, rows)
    return rows


def added_up(
    cells: CellStore,
    prints: Prints,
    asked: Mapping[str, str | list[str]] = MappingProxyType({}),
    *,
    at_once: int = _CODES_AT_ONCE,
) -> list[tuple[Any, ...]]:
    """What the goods of each month add up to, level by level.

    `asked` are the values of the question: of all months but for `some`. So many codes as
    `at_once` are asked for at a time, and their sums put together.
    """
    levels: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for flow in FLOWS:
        for span in cells.code_spans(at_once):
            question = months(prints, span, some="some" in asked)
            for row in cells.ask(question, flow=flow, **asked):
                level = row[:_LEVEL]
                levels[level] = _together(levels[level], row) if level in levels else row
    return sorted(levels.values())


def _together(one: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    """One row for the codes of two: counts and values added, the first and the last moments."""
    *_, codes, value, tier, first_vintage, vintage, first_out, out, citation = one
    *_, more, added, _, first_other, last_other, first_other_out, last_other_out, _ = other
    return (
        *one[:_LEVEL],
        codes + more,
        value + added,
        tier,
        min(first_vintage, first_other),
        max(vintage, last_other),
        min(first_out, first_other_out),
        max(out, last_other_out),
        citation,
    )


def _mark(files: Sequence[Path]) -> str:
    """What tells these files from all others; each of them never changes under its name."""
    digest = hashlib.sha256(_FORMAT.encode())
    for path in files:
        state = path.stat()
        digest.update(f"\0{path}\0{state.st_size}\0{state.st_mtime_ns}".encode())
    return digest.hexdigest()[:16]


def _read(path: Path) -> list[tuple[Any, ...]] | None:
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        if type(rows) is not list or any(len(row) != _COLUMNS for row in rows):
            return None
        return [(*row[:_VALUE], Decimal(row[_VALUE]), *row[_VALUE + 1 :]) for row in rows]
    except (OSError, ValueError, ArithmeticError, TypeError):
        return None


def _keep(path: Path, rows: Sequence[tuple[Any, ...]]) -> None:
    text = json.dumps([[*row[:_VALUE], str(row[_VALUE]), *row[_VALUE + 1 :]] for row in rows])
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.parent, prefix=f".{_NAME}", delete=False
    ) as draft:
        draft.write(text)
    os.replace(draft.name, path)  # noqa: PTH105 - one atomic swap, as everywhere
    others = sorted(path.parent.glob(f"{_NAME}*.json"), key=lambda one: one.stat().st_mtime)
    for old in others[:-_KEPT]:
        old.unlink(missing_ok=True)
