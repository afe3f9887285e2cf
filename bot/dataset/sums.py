"""Adds up the goods of a file by month, flow and level of detail, to hold them against totals."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import duckdb

from bot.trade import Flow, Month, Unit

_SUMS = """
SELECT source, flow, period_start, unit, len(commodity_code), count(*), sum(value)
FROM read_parquet($file)
WHERE measure = 'value' AND partner = 'PRK' AND period_start = period_end
    AND regexp_full_match(commodity_code, '[0-9]+')
GROUP BY ALL ORDER BY ALL
"""
_NEWEST = """
SELECT flow, max(period_start) FROM read_parquet($files)
WHERE source = $source AND measure = 'value' AND partner = 'PRK'
    AND regexp_full_match(commodity_code, '[0-9]+')
GROUP BY flow
"""


@dataclass(frozen=True, slots=True)
class LevelSum:
    """What one month's goods of one flow add up to, at one number of digits, in base units."""

    source: str
    flow: Flow
    month: Month
    unit: Unit
    digits: int
    codes: int
    value: Decimal


def level_sums(file: Path) -> list[LevelSum]:
    """The sums of a file's goods with North Korea."""
    with duckdb.connect() as engine:
        rows = engine.execute(_SUMS, {"file": str(file)}).fetchall()
    return [
        LevelSum(source, Flow(flow), Month.parse(month), Unit(unit), digits, codes, value)
        for source, flow, month, unit, digits, codes, value in rows
    ]


def newest_detail(files: Iterable[Path], source: str) -> dict[Flow, Month]:
    """The newest month whose goods a source tells by code, for each flow it tells of."""
    with duckdb.connect() as engine:
        values = {"files": [str(path) for path in files], "source": source}
        rows = engine.execute(_NEWEST, values).fetchall()
    return {Flow(flow): Month.parse(month) for flow, month in rows}
