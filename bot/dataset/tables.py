"""Reads a CSV of the repository strictly: every fault names file, row and what to do."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.errors import DatasetError


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
        DatasetError: the file is missing, not UTF-8, or a row has not as many cells as columns.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file, strict=True)
            header = next(reader, [])
            if header != list(columns):
                raise DatasetError(
                    f"{path.name} row 1: the columns must be {','.join(columns)}; "
                    f"found {','.join(header) or 'nothing'}."
                )
            yield from _rows(reader, header, path.name)
    except FileNotFoundError as err:
        raise DatasetError(
            f"{path.name} is missing from {path.parent.name}/; restore it from the repository."
        ) from err
    except UnicodeDecodeError as err:
        raise DatasetError(f"{path.name} is not UTF-8; save it again as UTF-8.") from err


def _rows(reader: "Iterator[list[str]]", header: list[str], name: str) -> Iterator[Row]:
    number = 1
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as err:
            raise DatasetError(f"{name} row {number}: not valid CSV ({err}); quote it.") from err
        if len(cells) != len(header):
            raise DatasetError(
                f"{name} row {number}: {len(cells)} cells where {len(header)} belong; "
                "add the missing ones or quote a stray comma."
            )
        yield Row(dict(zip(header, cells, strict=True)), name, number)
