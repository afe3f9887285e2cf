"""Answers over a synthetic table of thirty million rows, which is never shipped.

Set BENCH_ROWS to try another size. Every row says it is synthetic; no figure in it is real.
"""

import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import duckdb

from bot.answers.desk import Desk
from bot.dataset.cells import NEWEST_BY_COMMODITY, CellStore
from bot.dataset.context import Context
from bot.dataset.dataset import Dataset
from bot.dataset.reference import Reference
from bot.settings import PROJECT
from tests.bench.measuring import compare, show, timed

_ROWS = int(os.environ.get("BENCH_ROWS", "30_000_000"))
_MONTHS, _VINTAGES, _FLOWS, _MEASURES = 300, 5, 2, 2
_ROWS_A_CODE = _MONTHS * _VINTAGES * _FLOWS * _MEASURES
_ASKED = 60
_FIRST_CODE = 100_000

_GENERATE = f"""
COPY (
  SELECT 'CHN' AS reporter, 'PRK' AS partner,
    CASE flow WHEN 0 THEN 'export' ELSE 'import' END AS flow,
    month AS period_start, month AS period_end, code AS commodity_code, 'HS2022' AS hs_edition,
    CASE measure WHEN 0 THEN 'value' ELSE 'quantity' END AS measure,
    CAST(1000 + (hash(code, month, flow, measure, vintage) % 9000000) AS DECIMAL(28, 6)) AS value,
    CASE measure WHEN 0 THEN 'USD' ELSE 'kg' END AS unit,
    'un-comtrade' AS source, 'comtrade' AS tier,
    strftime(first_day + INTERVAL (vintage) MONTH, '%Y-%m')
    AS vintage, strftime(first_day + INTERVAL (vintage) MONTH, '%Y-%m-18') AS published,
    'value' AS status, 'https://example.org/synthetic' AS citation, 'synthetic' AS note
  FROM (
    SELECT printf('%06d', {_FIRST_CODE} + c) AS code,
      DATE '2000-01-01' + INTERVAL (m) MONTH AS first_day,
      strftime(DATE '2000-01-01' + INTERVAL (m) MONTH, '%Y-%m') AS month, flow, measure, vintage
    FROM range($codes) AS codes(c), range({_FLOWS}) AS flows(flow), range({_MONTHS}) AS months(m),
      range({_MEASURES}) AS measures(measure), range({_VINTAGES}) AS vintages(vintage)
  )
  ORDER BY commodity_code, flow, period_start
) TO '{{path}}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)
"""  # noqa: S608 - our own numbers


def run() -> None:
    """Ask about goods of the large table (aims: ratio of 3, memory under 300 MB)."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "synthetic.parquet"
        generate(path)
        # In a process of its own, so that its memory is the bot's alone.
        subprocess.run([sys.executable, "-m", "tests.bench.large", str(path)], check=True)


def generate(path: Path) -> None:
    """Write the synthetic table."""
    start = time.perf_counter()
    with duckdb.connect() as engine:
        engine.execute("SET threads = 2")
        engine.execute("SET memory_limit = '4GB'")
        engine.execute(_GENERATE.format(path=path), {"codes": max(_ROWS // _ROWS_A_CODE, 1)})
    show(
        f"synthetic table: {_ROWS:,} rows, {path.stat().st_size / 2**20:.0f} MB, "
        f"made in {time.perf_counter() - start:.0f} s"
    )


def measure(path: Path) -> None:
    """Compare answers with bare queries over one large file, and print the peak memory."""
    cells = CellStore([path])
    dataset = Dataset(
        cells, Reference(PROJECT / "data" / "reference"), Context(PROJECT / "data" / "context")
    )
    dataset.official = dataset.cells.span("comtrade")  # type: ignore[arg-type,assignment]
    desk = Desk(dataset)
    today = date(2025, 2, 1)
    desk.ask("HS 100000 exports in March 2019", today=today)
    step = max(_ROWS // _ROWS_A_CODE // _ASKED, 1)
    codes = [f"{_FIRST_CODE + place * step:06d}" for place in range(1, _ASKED)]
    own = [
        timed(lambda code=code: desk.ask(f"HS {code} exports in March 2019", today=today))  # type: ignore[misc]
        for code in codes
    ]
    with duckdb.connect() as engine:
        bare = []
        for code in codes:
            wanted = {
                "files": [str(path)],
                "commodity": code,
                "partner": "PRK",
                "reporter": "CHN",
            }
            bare.append(
                timed(lambda keys=wanted: engine.execute(NEWEST_BY_COMMODITY, keys).fetchall())  # type: ignore[misc]
            )
    compare("answer on the large table", own, bare, against="bare query for its cells")
    show(f"peak memory: {peak_megabytes():.0f} MB")


def peak_megabytes() -> float:
    """The process's own high-water mark; getrusage would start from the parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
