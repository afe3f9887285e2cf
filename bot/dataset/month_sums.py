"""Keeps what the months of a snapshot add up to beside it, so that they are added up only once.

The sums of thirty million rows take seconds, and each `bot ask` is a process of its own.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.dataset.cells import CellStore
from bot.dataset.detail_queries import months
from bot.dataset.prints import NEWEST
from bot.trade import Flow

FLOWS = (Flow.EXPORT, Flow.IMPORT)
"""Goods by code are told of these; one after the other, for both would take twice the memory."""
_FORMAT = "1"
"""Part of every name: raise it when the question for the sums changes."""
_NAME = "month-sums-"
_VALUE, _COLUMNS = 6, 13
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
    rows = [row for flow in FLOWS for row in cells.ask(months(NEWEST), flow=flow)]
    with suppress(OSError):
        _keep(path, rows)
    return rows


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
