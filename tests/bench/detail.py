"""Sums of goods by code over the large synthetic table, against the bare queries for them.

Every row says it is synthetic; its months are whole because their totals are made from it.
"""

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import duckdb

from bot.answers.desk import Desk
from bot.dataset.cells import CellStore
from bot.dataset.context import Context
from bot.dataset.dataset import Dataset
from bot.dataset.detail_queries import sums_under, table
from bot.dataset.prints import NEWEST
from bot.dataset.reference import Reference
from bot.settings import PROJECT
from tests.bench.large import generate, peak_megabytes
from tests.bench.measuring import compare, show, timed

_TODAY = date(2025, 2, 1)
_HEADINGS = range(1001, 1021)
_MONTHS = [date(2010 + place, 3, 1) for place in range(12)]
_TOTALS = """
COPY (
  SELECT 'CHN' AS reporter, 'PRK' AS partner, flow, period_start, period_start AS period_end,
    'TOTAL' AS commodity_code, '' AS hs_edition, 'value' AS measure,
    CAST(sum(value) AS DECIMAL(28, 6)) AS value, unit, source, any_value(tier) AS tier,
    max(vintage) AS vintage, max(published) AS published, 'value' AS status,
    any_value(citation) AS citation, 'synthetic' AS note
  FROM (
    SELECT * FROM read_parquet('{goods}') WHERE measure = 'value'
    QUALIFY vintage = max(vintage) OVER (PARTITION BY commodity_code, flow, period_start)
  ) GROUP BY flow, period_start, unit, source
) TO '{path}' (FORMAT parquet)
"""


def run() -> None:
    """Ask for headings and tables that have to be added up (aim: ratio of 3)."""
    with tempfile.TemporaryDirectory() as folder:
        goods, totals = (Path(folder) / f"{name}.parquet" for name in ("goods", "totals"))
        generate(goods)
        with duckdb.connect() as engine:
            engine.execute("SET memory_limit = '4GB'")
            engine.execute(_TOTALS.format(goods=goods, path=totals))
        subprocess.run(
            [sys.executable, "-m", "tests.bench.detail", str(totals), str(goods)], check=True
        )


def measure(files: list[Path]) -> None:
    """Compare answers with bare queries, and print the peak memory."""
    dataset = Dataset(
        CellStore(files),
        Reference(PROJECT / "data" / "reference"),
        Context(PROJECT / "data" / "context"),
    )
    dataset.official = dataset.cells.span("comtrade")  # type: ignore[arg-type,assignment]
    show(f"sums of all months, once for each snapshot: {timed(dataset.detail.whole):.0f} ms")
    desk = Desk(dataset)
    with duckdb.connect() as engine:
        paths = [str(path) for path in files]
        own, bare = [], []
        for code in _HEADINGS:
            question = f"HS {code} exports in March 2019"
            own.append(timed(lambda text=question: desk.ask(text, today=_TODAY)))  # type: ignore[misc]
            sql = sums_under([str(code)], NEWEST)
            bare.append(timed(lambda sql=sql: engine.execute(sql, {"files": paths}).fetchall()))  # type: ignore[misc]
        compare("a heading added up", own, bare, against="bare query for its sums")
        own, bare = [], []
        for day in _MONTHS:
            question = f"top 5 exports in {day:%B %Y}"
            own.append(timed(lambda text=question: desk.ask(text, today=_TODAY)))  # type: ignore[misc]
            values = {
                "files": paths,
                "source": "un-comtrade",
                "flow": "export",
                "unit": "USD",
                "start": f"{day:%Y-%m}",
                "end": f"{day:%Y-%m}",
                "digits": "4",
            }
            bare.append(
                timed(lambda values=values: engine.execute(table(NEWEST), values).fetchall())  # type: ignore[misc]
            )
        compare("the largest goods of a table", own, bare, against="bare query for the table")
    show(f"peak memory: {peak_megabytes():.0f} MB")


if __name__ == "__main__":
    measure([Path(one) for one in sys.argv[1:]])
