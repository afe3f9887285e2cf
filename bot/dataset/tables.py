"""Reads a CSV of the repository strictly: every fault names file, row and what to do."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeVar

from bot.errors import DatasetError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its cells by column, and where it stands."""

    cells: dict[str, str]
    file: str
    number: int

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def fault(self, reason: str) -> DatasetError:
        """An error that points at this row."""
        return DatasetError(f"{self.file} row {self.number}: {reason}.")


def read_table(path: Path, columns: Sequence[str]) -> Iterator[Row]:
    """Yield the rows of a CSV whose header is exactly `columns`.

    Rows are numbered as a spreadsheet shows them, the header being row 1.

    Raises:
        DatasetError: the file cannot be read, is not UTF-8, or a row has not as many cells as
            columns.
    """
    try:
        # Spreadsheets put a byte order mark before the header; it says nothing.
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _rows(csv.reader(file, strict=True), list(columns), path.name)
    except FileNotFoundError as err:
        raise DatasetError(
            f"{path.name} is missing from {path.parent.name}/; restore it from the repository."
        ) from err
    except UnicodeDecodeError as err:
        raise DatasetError(f"{path.name} is not UTF-8; save it again as UTF-8.") from err
    except OSError as err:
        raise DatasetError(f"{path.name} cannot be read ({err.strerror}).") from err


def _rows(reader: "Iterator[list[str]]", columns: list[str], name: str) -> Iterator[Row]:
    header: list[str] = []
    for number in count(1):
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as err:
            raise DatasetError(f"{name} row {number}: not valid CSV ({err}); quote it.") from err
        if not header:
            _check_header(cells, columns, name)
            header = cells
        elif len(cells) != len(header):
            raise DatasetError(
                f"{name} row {number}: {len(cells)} cells where {len(header)} belong; "
                "add the missing ones or quote a stray comma."
            )
        else:
            yield Row(dict(zip(header, cells, strict=True)), name, number)
    if not header:
        _check_header([], columns, name)


def _check_header(cells: list[str], columns: list[str], name: str) -> None:
    if cells != columns:
        raise DatasetError(
            f"{name} row 1: the columns must be {','.join(columns)}; "
            f"found {','.join(cells) or 'nothing'}."
        )


def keyed(rows: Iterable[Row], column: str, build: Callable[[Row], T]) -> dict[str, T]:
    """What rows build, by a column that may not say the same twice; raises DatasetError."""
    held: dict[str, T] = {}
    for row in rows:
        if row[column] in held:
            raise row.fault(f"{column} {row[column]} stands twice; keep one")
        held[row[column]] = build(row)
    return held
