"""Writes a small file whole or not at all, so that a killed process leaves the one before."""

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Replace a file by one atomic swap, making its folder where needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    number, draft = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with open(number, "w", encoding="utf-8") as file:  # noqa: PTH123 - a descriptor has no path
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)  # noqa: PTH105 - one atomic swap
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
