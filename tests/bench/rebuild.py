"""The snapshot built anew, as after a changed row (aim: 2 seconds)."""

import tempfile
from pathlib import Path
from statistics import median

from bot.dataset.snapshot import snapshot
from bot.settings import PROJECT
from tests.bench.measuring import show, tail, timed

_ROUNDS = 5


def run() -> None:
    """Read, check and write every bundled observation several times; print median and tail."""
    sources = sorted((PROJECT / "data/observations").glob("*.csv"))
    times = []
    for _ in range(_ROUNDS):
        with tempfile.TemporaryDirectory() as cache:
            times.append(timed(lambda folder=Path(cache): snapshot(sources, folder)))  # type: ignore[misc]
    show(f"snapshot rebuilt: median {median(times):.0f} ms, p95 {tail(times):.0f} ms")
