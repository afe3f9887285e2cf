"""Times callables and prints medians, tails and ratios; machines are noisy, ratios are not."""

import statistics
import sys
import time
from collections.abc import Callable, Iterable


def timed(work: Callable[[], object]) -> float:
    """Milliseconds one call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1_000


def tail(milliseconds: Iterable[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(milliseconds, n=20)[-1]


def show(line: str) -> None:
    """Print one line of the report."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def compare(name: str, own: list[float], bare: list[float], *, against: str) -> None:
    """Print a part's median and tail beside the bare work's, and the ratio of the medians."""
    mine, other = statistics.median(own), statistics.median(bare)
    show(
        f"{name}: median {mine:.2f} ms, p95 {tail(own):.2f} ms; {against}: median {other:.2f} ms, "
        f"p95 {tail(bare):.2f} ms; ratio {mine / other:.2f}"
    )
