"""Draws one progress line in a terminal; says nothing where nobody watches."""

import sys
from typing import TextIO

_WIDTH = 30


class ProgressLine:
    """A bar that is redrawn in place on standard error, or on another stream."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stderr
        self._shown = ""

    def show(self, what: str, done: int, total: int) -> None:
        """Draw how far something is; a total of 0 is not known."""
        share = min(done / total, 1.0) if total else 0.0
        full = round(share * _WIDTH)
        text = f"{'█' * full}{'░' * (_WIDTH - full)} {share:4.0%} {what}"
        if text != self._shown and self._out.isatty():
            self._out.write(f"\r\x1b[K{text}")
            self._out.flush()
        self._shown = text

    def clear(self) -> None:
        """Remove the bar, so that a line can be printed."""
        if self._shown and self._out.isatty():
            self._out.write("\r\x1b[K")
            self._out.flush()
        self._shown = ""
