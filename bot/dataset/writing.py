"""Writes observations to a Parquet file with the snapshot's columns."""

import csv
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bot.dataset.observations import COLUMNS
from bot.dataset.snapshot import write_parquet
from bot.trade import Observation


def write_cells(cells: Iterable[Observation], target: Path) -> int:
    """Write cells to a new file; returns how many."""
    count = 0
    with tempfile.TemporaryDirectory(prefix=".writing-", dir=target.parent) as scratch:
        rows = Path(scratch) / "cells.csv"
        with rows.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)
            writer.writerow(COLUMNS)
            for cell in cells:
                writer.writerow(as_row(cell))
                count += 1
        write_parquet([rows], target)
    return count


def as_row(cell: Observation) -> list[str]:
    """A cell as the text of its columns."""
    return [
        cell.reporter,
        cell.partner,
        str(cell.flow),
        str(cell.period.start),
        str(cell.period.end),
        cell.commodity.code,
        cell.hs_edition,
        str(cell.measure),
        "" if cell.value is None else f"{cell.value:f}",
        str(cell.unit),
        cell.source,
        str(cell.tier),
        cell.vintage,
        cell.published,
        str(cell.status),
        cell.citation,
        cell.note,
    ]
