"""Reads, checks and sums the rows of a query export with DuckDB, slice by slice.

What is kept between slices is one line a month, code and unit, with a hash of each row's further
breakdown to find rows that stand twice.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import duckdb

from bot.sources.customs_units import NO_UNIT, customs_units
from bot.sources.query_export import rows
from bot.sources.query_export.layout import DPRK, DPRK_CODE, Column, Layout
from bot.sources.query_export.slices import Slice
from bot.sources.query_export.spelling import spelled

_BUFFER_BYTES = 8 << 20
"""The engine shares a slice among its threads in buffers of this size."""
_TABLES = """
CREATE TEMP TABLE units (spelling VARCHAR, name VARCHAR, unit VARCHAR, factor DECIMAL(18, 8),
    note VARCHAR);
CREATE TEMP TABLE fresh (month VARCHAR, code VARCHAR, unit VARCHAR, unit2 VARCHAR, rows BIGINT,
    faulty BIGINT, value DECIMAL(28, 4), quantity DECIMAL(28, 4), quantity2 DECIMAL(28, 4),
    keys UBIGINT[]);
CREATE TEMP TABLE sums AS FROM fresh;
"""


class RowsError(Exception):
    """Some row of the slice is not as it must be."""


class Engine:
    """One conversion's tables; use it as a context."""

    def __init__(self, layout: Layout, scratch: Path, memory: str) -> None:
        self._layout = layout
        self._engine = duckdb.connect()
        for setting, value in (
            ("memory_limit", memory),
            ("temp_directory", str(scratch)),
            ("preserve_insertion_order", "false"),
        ):
            self._engine.execute(f"SET {setting} = '{_quoted(value)}'")
        self._engine.execute(_TABLES)
        names = [
            (spelled(one.name, layout.encoding), one.name, one.unit, one.factor, one.note)
            for one in customs_units()
        ]
        names.append((NO_UNIT, NO_UNIT, None, Decimal(1), ""))
        places = ", ".join(["(?, ?, ?, ?, ?)"] * len(names))
        values = [cell for one in names for cell in one]
        self._engine.execute(f"INSERT INTO units VALUES {places}", values)  # noqa: S608 - places only

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._engine.close()

    def add(self, piece: Slice) -> None:
        """Sum a slice's rows on North Korea; raises RowsError when one of them is faulty."""
        try:
            self._engine.execute(self._summing(piece))
        except duckdb.Error as err:
            raise RowsError(_first_sentence(err)) from err
        if self.query(self._faulty()) != [(0,)]:
            raise RowsError("a row is not as it must be")
        self._engine.execute("INSERT INTO sums FROM fresh; TRUNCATE fresh")

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a question to the tables."""
        return self._engine.execute(sql, list(values)).fetchall()

    def write(self, sql: str, target: Path, values: dict[str, str]) -> int:
        """Write what a question answers to a Parquet file; returns how many rows."""
        path = _quoted(str(target))
        self._engine.execute("SET preserve_insertion_order = true")
        done = self._engine.execute(
            f"COPY ({sql}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)", values
        ).fetchone()
        return int(done[0]) if done else 0

    def _summing(self, piece: Slice) -> str:
        layout = self._layout
        index = {column: f"c{number}" for number, column in enumerate(layout.columns)}
        sound = [*self._amounts(index), *self._sound(index)]
        units = [index[unit] for _, unit in layout.quantities]
        sums = [
            f"sum(try_cast({index[quantity]} AS DECIMAL(18, 4)))"
            for quantity, _ in layout.quantities
        ]
        nothing = ["NULL"] * (2 - len(units))
        breakdown = ", ".join(index[column] for column in layout.breakdown) or "0"
        return f"""
            INSERT INTO fresh
            SELECT {index[Column.MONTH]}, {index[Column.CODE]}, {", ".join([*units, *nothing])},
                count(*), count(*) FILTER (NOT coalesce({" AND ".join(sound)}, false)),
                sum(try_cast(replace({index[layout.money]}, ',', '') AS DECIMAL(18, 4))),
                {", ".join([*sums, *nothing])}, list(hash({breakdown}))
            FROM {self._file(piece)} WHERE {" OR ".join(self._partner(index))} GROUP BY ALL
        """  # noqa: S608 - built from our own column names and patterns

    def _file(self, piece: Slice) -> str:
        columns = {f"c{number}": "VARCHAR" for number in range(self._layout.width)}
        return (
            f"read_csv('{_quoted(str(piece.path))}', columns = {columns}, auto_detect = false, "
            f"header = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\n', "
            f"strict_mode = true, buffer_size = {_BUFFER_BYTES})"
        )

    def _partner(self, index: dict[Column, str]) -> list[str]:
        """What holds of a row on North Korea, by code and by name."""
        names = {Column.PARTNER_CODE: DPRK_CODE, Column.PARTNER: DPRK}
        return [
            f"{index[column]} = '{_quoted(spelled(name, self._layout.encoding))}'"
            for column, name in names.items()
            if column in index
        ]

    def _sound(self, index: dict[Column, str]) -> list[str]:
        empty = [f"c{len(self._layout.columns)} IS NULL"] if self._layout.trailing else []
        return [*self._partner(index), *empty]

    def _amounts(self, index: dict[Column, str]) -> list[str]:
        """What holds of amounts; a plain 0, the commonest second quantity, is seen at once."""
        money = index[self._layout.money]
        shapes = [f"regexp_full_match({money}, '{rows.MONEY}')"]
        for quantity, unit in self._layout.quantities:
            cell = index[quantity]
            sound = (
                f"regexp_full_match({cell}, '{rows.QUANTITY}') AND CASE WHEN {index[unit]} <> "
                f"'{NO_UNIT}' THEN true ELSE try_cast({cell} AS DOUBLE) = 0 END"
            )
            shapes.append(f"CASE WHEN {cell} = '0' THEN true ELSE {sound} END")
        return shapes

    def _faulty(self) -> str:
        units = ("unit", "unit2")[: len(self._layout.quantities)]
        known = [f"{name} IN (FROM units SELECT spelling)" for name in units]
        sound = [
            "faulty = 0",
            f"regexp_full_match(month, '{rows.MONTH}')",
            f"regexp_full_match(code, '{rows.CODE}')",
            *known,
        ]
        return f"SELECT count(*) FROM fresh WHERE NOT coalesce({' AND '.join(sound)}, false)"  # noqa: S608 - built from our own patterns


def _first_sentence(err: duckdb.Error) -> str:
    return re.split(r"[\n.]", str(err), maxsplit=1)[0]


def _quoted(text: str) -> str:
    return text.replace("'", "''")


def read_parquet(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a written file, one after the other, by column."""
    with duckdb.connect() as engine:
        engine.execute("FROM read_parquet(?)", [str(path)])
        names = [column[0] for column in engine.description or ()]
        while row := engine.fetchone():
            yield dict(zip(names, row, strict=True))
