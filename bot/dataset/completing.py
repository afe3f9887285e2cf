"""Says none of goods that a whole month no longer lists though they are held.

A release of a month replaces the one before as a whole: a code that is gone from it was revised
to none.
"""

from collections.abc import Sequence
from pathlib import Path

import duckdb

from bot.dataset.observations import COLUMNS

_REPLACED = {
    "value": "CAST(0 AS DECIMAL(28, 6)) AS value",
    "status": "'zero' AS status",
    "vintage": "(SELECT max(vintage) FROM read_parquet($draft)) AS vintage",
    "published": "(SELECT max(published) FROM read_parquet($draft)) AS published",
    "note": "'no longer listed' AS note",
}
_KEY = (
    *("reporter", "partner", "flow", "period_start", "period_end"),
    *("commodity_code", "measure", "unit", "source"),
)
_NAMED = ", ".join(_KEY)
_COMPLETED = f"""
SELECT {", ".join(COLUMNS)} FROM read_parquet($draft)
UNION ALL
SELECT {", ".join(_REPLACED.get(column, column) for column in COLUMNS)} FROM (
    SELECT {", ".join(COLUMNS)} FROM read_parquet($held)
    WHERE source IN (SELECT DISTINCT source FROM read_parquet($draft))
        AND period_start IN (SELECT DISTINCT period_start FROM read_parquet($draft))
    QUALIFY row_number() OVER (PARTITION BY {_NAMED}
        ORDER BY vintage DESC, published DESC, file_index DESC, file_row_number DESC) = 1
) AS newest
ANTI JOIN read_parquet($draft) AS draft USING ({_NAMED})
WHERE newest.status <> 'zero'
"""  # noqa: S608 - our own column names


def complete(draft: Path, held: Sequence[Path], target: Path) -> None:
    """Write a whole month's figures with a none for each that is held and no longer there."""
    files = [str(path) for path in held]
    quoted = str(target).replace("'", "''")
    with duckdb.connect() as engine:
        sql = _COMPLETED if files else f"SELECT {', '.join(COLUMNS)} FROM read_parquet($draft)"  # noqa: S608 - our own column names
        values = {"draft": str(draft), "held": files} if files else {"draft": str(draft)}
        engine.execute(f"COPY ({sql}) TO '{quoted}' (FORMAT parquet, COMPRESSION zstd)", values)
