"""`bot ingest`: takes files in and says of each what became of it."""

import sys
from collections.abc import Iterable
from pathlib import Path

from bot.errors import DatasetError, SourceError
from bot.releases.inbox import take_files
from bot.releases.ingest import Ingest
from bot.releases.outcome import Verdict
from bot.releases.progress import ProgressLine
from bot.sources.query_export.conversion import Progress
from bot.trade import Flow


def ingest_files(ingest: Ingest, paths: Iterable[Path], flow: Flow | None) -> int:
    """Take files in and print what became of each; returns the command's exit code.

    0 when all were taken or known, 6 when one was set aside, 3 when one could not be read.
    """
    worst, line = 0, ProgressLine()

    def progress_of(path: Path) -> Progress:
        return lambda done, total: line.show(path.name, done, total)

    for _, became in take_files(ingest, paths, flow, progress_of):
        line.clear()
        if isinstance(became, DatasetError):
            sys.stdout.write(f"{became}\n")
            worst = became.exit_code
            continue
        sys.stdout.write("".join(f"{words}\n" for words in became.lines()))
        if became.verdict is Verdict.SET_ASIDE:
            worst = worst or SourceError.exit_code
        sys.stdout.flush()
    return worst
