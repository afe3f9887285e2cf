"""A huge query export taken in whole, against DuckDB's own CSV reader over the same rows.

Set BENCH_EXPORT_ROWS to try another size, thirty million for the largest there may be. Every row
is made up; no figure in it is real.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import duckdb
from query_exports import FULL, write_huge

from bot.releases.ingest import Ingest
from bot.releases.outcome import Verdict
from bot.settings import PROJECT
from tests.bench.measuring import show

_ROWS = int(os.environ.get("BENCH_EXPORT_ROWS", "2_000_000"))
_RUNS = 3
_BLOCK = 1 << 20


def run() -> None:
    """Alternate both and print their ratio (aims: half the speed or more, bounded memory)."""
    with tempfile.TemporaryDirectory() as folder:
        export = write_huge(Path(folder) / "出口.csv", _ROWS)
        plain = _as_utf8(export)
        size = export.stat().st_size / 2**20
        own, bare, stored = [], [], []
        for number in range(_RUNS):
            # In processes of their own, so that memory is the ingest's alone.
            bare.append(_measured("read", plain, Path(folder)))
            stored.append(_measured("store", plain, Path(folder)))
            own.append(_measured("take", export, Path(folder) / f"home-{number}"))
    mine = _median(own)
    show(
        f"ingest of {_ROWS:,} rows ({size:.0f} MB): median {mine.seconds:.1f} s, "
        f"peak memory {max(one.megabytes for one in own):.0f} MB"
    )
    for what, other in (("reads", _median(bare)), ("reads and stores", _median(stored))):
        show(
            f"  DuckDB {what} the same rows in UTF-8: median {other.seconds:.1f} s; speed ratio "
            f"{other.seconds / mine.seconds:.2f}, by processor time {other.busy / mine.busy:.2f}"
        )


@dataclass(frozen=True, slots=True)
class _Cost:
    """What one run took: seconds by the clock, seconds of the processors, memory at its peak."""

    seconds: float
    busy: float
    megabytes: float


def _median(runs: list[_Cost]) -> _Cost:
    return sorted(runs, key=lambda one: one.seconds)[len(runs) // 2]


def _as_utf8(export: Path) -> Path:
    """The same rows as DuckDB can read them."""
    plain = export.with_name("utf8.csv")
    with (
        export.open(encoding="gb18030", newline="") as source,
        plain.open("w", encoding="utf-8", newline="") as target,
    ):
        while block := source.read(_BLOCK):
            target.write(block)
    return plain


def _measured(what: str, path: Path, home: Path) -> _Cost:
    command = [sys.executable, "-m", "tests.bench.ingest", what, str(path), str(home)]
    done = subprocess.run(command, check=True, capture_output=True)
    return _Cost(*json.loads(done.stdout))


def read(path: Path, target: Path | None) -> None:
    """Have DuckDB read every cell, or store it as Parquet, in the memory an ingest has."""
    columns = {f"c{number}": "VARCHAR" for number in range(len(FULL) + 1)}
    lengths = ", ".join(f"sum(strlen({name}))" for name in columns)
    rows = (
        f"read_csv('{path}', columns = {columns}, header = true, auto_detect = false, "
        "delim = ',', quote = '\"', escape = '\"', strict_mode = true)"
    )
    with duckdb.connect() as engine:
        engine.execute("SET memory_limit = '512MB'")
        engine.execute("SET preserve_insertion_order = false")
        if target is None:
            engine.execute(f"SELECT {lengths} FROM {rows}").fetchall()  # noqa: S608 - our own names
        else:
            engine.execute(f"COPY (FROM {rows}) TO '{target}' (FORMAT parquet, COMPRESSION zstd)")


def take(path: Path, home: Path) -> None:
    """Take the export in: kept, read, checked, compared, added."""
    outcome = Ingest(PROJECT / "data", home).file(path)
    if outcome.verdict is not Verdict.TAKEN:
        raise SystemExit("\n".join(outcome.lines()))


def _peak_megabytes() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    file, folder = Path(sys.argv[2]), Path(sys.argv[3])
    start, busy = time.perf_counter(), time.process_time()
    if sys.argv[1] == "take":
        take(file, folder)
    else:
        read(file, folder / "stored.parquet" if sys.argv[1] == "store" else None)
    spent = (time.perf_counter() - start, time.process_time() - busy)
    sys.stdout.write(json.dumps([*spent, _peak_megabytes()]))
