"""A cold `bot ask` as a whole process, against importing the query engine alone."""

import subprocess
import sys

from tests.bench.measuring import compare, timed

_RUNS = 9
_ASK = [sys.executable, "-m", "bot", "ask", "How much did China export in February 2022?"]
_BARE = [sys.executable, "-c", "import duckdb, pyarrow"]


def run() -> None:
    """Alternate both commands and print their ratio (aim: 2 at most)."""
    own, bare = [], []
    for _ in range(_RUNS + 1):
        own.append(timed(lambda: subprocess.run(_ASK, check=True, capture_output=True)))
        bare.append(timed(lambda: subprocess.run(_BARE, check=True, capture_output=True)))
    compare("cold ask", own[1:], bare[1:], against="import duckdb, pyarrow")
