"""Builds the Parquet snapshot of the observations and swaps it in atomically."""

import hashlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import duckdb

from bot.dataset.observations import COLUMNS, read_observations
from bot.errors import DatasetError

_FORMAT = "1"
"""Part of every fingerprint: raise it when the snapshot's columns change."""

_SELECT = ", ".join(
    "CAST(nullif(value, '') AS DECIMAL(28, 6)) AS value" if column == "value" else column
    for column in COLUMNS
)


def snapshot(sources: Sequence[Path], cache: Path) -> Path:
    """The Parquet file that holds these CSV files, built if it is not there yet.

    The name carries a hash of all contents, so a changed row makes a new file and a reader of
    the old one is never disturbed. Returns the path; raises DatasetError when a row is broken
    (the old snapshot stays) or the cache cannot be written.
    """
    target = cache / f"observations-{_fingerprint(sources)}.parquet"
    if target.exists():
        return target
    for path in sources:
        for _ in read_observations(path):
            pass
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=".building-") as scratch:
            draft = Path(scratch) / target.name
            write_parquet(sources, draft)
            os.replace(draft, target)  # noqa: PTH105 - named in the design: one atomic swap
        _forget_older(cache, target)
    except (OSError, duckdb.IOException) as err:
        raise DatasetError(
            f"The cache folder {cache} cannot be written ({_reason(err)}); "
            "set BOT_HOME to a folder you may write to."
        ) from err
    return target


def _fingerprint(sources: Sequence[Path]) -> str:
    digest = hashlib.sha256(_FORMAT.encode())
    for path in sources:
        try:
            content = path.read_bytes()
        except OSError as err:
            raise DatasetError(f"{path.name} cannot be read ({_reason(err)}).") from err
        digest.update(f"\0{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:16]


def write_parquet(sources: Sequence[Path], target: Path) -> None:
    """Write the rows of CSV files that were checked before to a Parquet file, sorted."""
    with duckdb.connect() as engine:
        engine.execute("SET threads = 1")
        engine.execute(
            f"COPY (SELECT {_SELECT} FROM read_csv($files, header = true, all_varchar = true, "  # noqa: S608 - built from our own column names
            "quote = '\"', escape = '\"', auto_detect = false, delim = ',', "
            f"columns = {dict.fromkeys(COLUMNS, 'VARCHAR')}) "
            "ORDER BY commodity_code, partner, flow, period_start, period_end, vintage) "
            f"TO '{str(target).replace(chr(39), chr(39) * 2)}' (FORMAT parquet, COMPRESSION zstd)",
            {"files": [str(path) for path in sources]},
        )


def _forget_older(cache: Path, current: Path) -> None:
    """Keep the newest other snapshot: a process may still be reading it."""
    others = sorted(
        (path for path in cache.glob("observations-*.parquet") if path != current),
        key=lambda path: path.stat().st_mtime,
    )
    for path in others[:-1]:
        path.unlink(missing_ok=True)


def _reason(err: Exception) -> str:
    return err.strerror if isinstance(err, OSError) and err.strerror else type(err).__name__
