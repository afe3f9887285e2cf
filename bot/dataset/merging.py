"""Finds what a file of figures adds to those held: what is new, what is revised, what is there.

Memory stays bounded however large the file is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import duckdb

from bot.dataset.cells import observation
from bot.dataset.observations import COLUMNS
from bot.trade import Observation

MOST = 200
"""Revised cells that are named, the largest changes first."""
_MEMORY = "512MB"
_KEY = (
    *("reporter", "partner", "flow", "period_start", "period_end"),
    *("commodity_code", "measure", "unit", "source"),
)
_SAME_KEY = " AND ".join(f"held.{column} = draft.{column}" for column in _KEY)
_NAMED = ", ".join(_KEY)
_CELLS = ", ".join(COLUMNS)
_SORTED = "commodity_code, partner, flow, period_start, period_end, vintage"
_HELD = f"""
CREATE TEMP TABLE held AS
SELECT {_NAMED}, vintage, arg_max(value, print) AS value, arg_max(status, print) AS status,
    arg_max(file_index, print) AS file, arg_max(file_row_number, print) AS row,
    list((published, value, status)) AS prints
FROM (
    SELECT *, file_index, file_row_number, (published, file_index, file_row_number) AS print
    FROM read_parquet($held)
    WHERE tier <> 'press' AND source IN (SELECT DISTINCT source FROM read_parquet($draft))
        AND period_start >= (SELECT min(period_start) FROM read_parquet($draft))
        AND period_end <= (SELECT max(period_end) FROM read_parquet($draft))
)
GROUP BY ALL
"""  # noqa: S608 - our own column names
_COMPARED = f"""
CREATE TEMP TABLE compared AS
SELECT draft.file_row_number AS row, draft.period_start AS month, draft.period_end AS until,
    draft.value, prior.value AS prior_value, prior.vintage AS prior_vintage, prior.file,
    prior.row AS prior_row, prior.vintage IS NOT NULL AS known,
    prior.vintage IS NOT NULL AND (
        (prior.value IS NOT DISTINCT FROM draft.value AND prior.status = draft.status)
        OR (prior.vintage = draft.vintage
            AND list_contains(prior.prints, (draft.published, draft.value, draft.status)))
    ) AS same,
    newest.vintage IS NOT NULL AND newest.vintage > draft.vintage AS older,
    newest.vintage IS NULL AS fresh
FROM (SELECT *, file_row_number FROM read_parquet($draft)) AS draft
ASOF LEFT JOIN held AS prior ON {_SAME_KEY.replace("held.", "prior.")}
    AND draft.vintage >= prior.vintage
LEFT JOIN (SELECT {_NAMED}, max(vintage) AS vintage FROM held GROUP BY ALL) AS newest
    ON {_SAME_KEY.replace("held.", "newest.")}
"""  # noqa: S608 - our own column names
_COUNTS = """
SELECT count(*) FILTER (NOT same), count(*) FILTER (same),
    count(*) FILTER (known AND NOT same AND NOT older),
    count(*) FILTER (older AND NOT same) FROM compared
"""
_REVISED = """
SELECT row, file, prior_row FROM compared WHERE known AND NOT same AND NOT older
ORDER BY abs(coalesce(value, 0) - coalesce(prior_value, 0)) DESC, row LIMIT $most
"""
_REVISED_MONTHS = """
SELECT DISTINCT until FROM compared WHERE known AND NOT same AND NOT older ORDER BY until
"""
_FRESH_MONTHS = "SELECT DISTINCT month FROM compared WHERE fresh ORDER BY month"
_TWICE = f"""
SELECT {_CELLS} FROM (SELECT *, count(*) OVER (PARTITION BY {_NAMED}, vintage) AS prints
    FROM read_parquet($draft)) WHERE prints > 1 LIMIT 1
"""  # noqa: S608 - our own column names
_ADDED = f"""
SELECT {_CELLS} FROM (SELECT *, file_row_number FROM read_parquet($draft)) AS draft
SEMI JOIN (FROM compared WHERE NOT same) AS added ON added.row = draft.file_row_number
ORDER BY {_SORTED}, draft.file_row_number
"""  # noqa: S608 - our own column names


@dataclass(frozen=True, slots=True)
class Merged:
    """What a draft adds: `added` cells were written, `same` are held already.

    `revised` are the largest changes, old and new, of `changed` in all; `older` prints came after
    newer ones and change nothing that is shown. Months are `YYYY-MM`, of the start of a range.
    """

    added: int
    same: int
    changed: int
    older: int
    revised: tuple[tuple[Observation, Observation], ...]
    revised_months: tuple[str, ...]
    fresh_months: tuple[str, ...]


class Merging:
    """A draft beside the files that are held; use it as a context, `scratch` being its own."""

    def __init__(self, draft: Path, held: Sequence[Path], scratch: Path) -> None:
        self._draft = str(draft)
        self._held = [str(path) for path in held]
        self._engine = duckdb.connect()
        self._run(f"SET memory_limit = '{_MEMORY}'")
        self._run(f"SET temp_directory = '{_quoted(scratch)}'")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self._engine.close()

    def twice(self) -> Observation | None:
        """A cell that the draft itself holds twice."""
        rows = self._run(_TWICE, draft=self._draft)
        return observation(rows[0]) if rows else None

    def merge(self, target: Path) -> Merged:
        """Write what the draft adds to a new file."""
        self._run(_HELD, held=self._held, draft=self._draft)
        self._run(_COMPARED, draft=self._draft)
        ((added, same, changed, older),) = self._run(_COUNTS)
        self._run(
            f"COPY ({_ADDED}) TO '{_quoted(target)}' (FORMAT parquet, COMPRESSION zstd)",
            draft=self._draft,
        )
        return Merged(
            added=added,
            same=same,
            changed=changed,
            older=older,
            revised=tuple(self._revised()),
            revised_months=self._months(_REVISED_MONTHS),
            fresh_months=self._months(_FRESH_MONTHS),
        )

    def _months(self, sql: str) -> tuple[str, ...]:
        return tuple(month for (month,) in self._run(sql))

    def _revised(self) -> list[tuple[Observation, Observation]]:
        found = self._run(_REVISED, most=MOST)
        return [
            (self._cell(self._held[file], prior), self._cell(self._draft, row))
            for row, file, prior in found
        ]

    def _cell(self, file: str, row: int) -> Observation:
        sql = f"SELECT {_CELLS} FROM read_parquet($file) WHERE file_row_number = $row"  # noqa: S608 - our own column names
        return observation(self._run(sql, file=file, row=row)[0])

    def _run(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 - parameters of a statement
        return self._engine.execute(sql, values or None).fetchall()


def join(parts: Sequence[Path], target: Path) -> None:
    """Write the rows of several files to one, keeping which came later."""
    with duckdb.connect() as engine:
        engine.execute(f"SET memory_limit = '{_MEMORY}'")
        engine.execute(f"SET temp_directory = '{_quoted(target.parent)}'")
        engine.execute(
            f"COPY (SELECT {_CELLS} FROM read_parquet($parts) "  # noqa: S608 - our own column names
            f"ORDER BY {_SORTED}, file_index, file_row_number) "
            f"TO '{_quoted(target)}' (FORMAT parquet, COMPRESSION zstd)",
            {"parts": [str(part) for part in parts]},
        )


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
