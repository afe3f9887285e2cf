"""Text as matplotlib sets it, but each line shaped and inked once and kept.

Matplotlib shapes a line of text anew whenever it measures or draws it, glyph by glyph: most of a
chart's time. Here a line becomes a small picture that later charts use again.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.colors import to_rgb
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.ft2font import FT2Font, LoadFlags
from matplotlib.text import Text
from matplotlib.transforms import Bbox
from numpy.typing import NDArray

DPI = 200
POINTS_A_PIXEL = 72 / DPI
"""Sizes are told in pixels; matplotlib wants points."""

_KEPT = 4096
_SUBPIXELS = 64
_OPAQUE = 255
_HINTING = LoadFlags.NO_HINTING
"""At this resolution hinting only bends letters, and costs more than all the rest."""

Font = tuple[tuple[str, ...], int, bool]
"""Families in order of preference, size in pixels, bold."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text in ink: its coverage, and its size around the line it stands on."""

    coverage: NDArray[np.uint8]
    left: int
    width: float
    above: float
    below: float


@lru_cache(maxsize=64)
def font_of(font: Font) -> FT2Font:
    """The font at its size, with the spare families behind it."""
    families, size, bold = font
    weight = "bold" if bold else "regular"
    paths = [fontManager.findfont(FontProperties(family=f, weight=weight)) for f in families]
    made = get_font(paths)
    made.set_size(size * POINTS_A_PIXEL, DPI)
    return made


@lru_cache(maxsize=_KEPT)
def line_of(text: str, font: Font) -> Line:
    """A line of text, shaped and inked."""
    made = font_of(font)
    made.clear()
    made.set_size(font[1] * POINTS_A_PIXEL, DPI)
    made.set_text(text, 0.0, flags=_HINTING)
    width, height = made.get_width_height()
    below = made.get_descent()
    made.draw_glyphs_to_bitmap(antialiased=True)
    left, _ = made.get_bitmap_offset()
    coverage = np.array(made.get_image())
    return Line(
        coverage,
        round(left / _SUBPIXELS),
        width / _SUBPIXELS,
        (height - below) / _SUBPIXELS,
        below / _SUBPIXELS,
    )


class Lettering(Text):
    """A line of text at a pixel, drawn from the ink that is kept of it."""

    def __init__(self, x: float, y: float, line: Line, **style: Any) -> None:  # noqa: ANN401 - Text's own keywords
        super().__init__(x, y, **style)
        self.line = line

    def get_window_extent(
        self,
        renderer: RendererBase | None = None,  # noqa: ARG002 - the ink is known without one
        dpi: float | None = None,  # noqa: ARG002 - likewise
    ) -> Bbox:
        """The box of the ink."""
        x, y = self.get_position()
        rows, columns = self.line.coverage.shape
        left, bottom = round(x) + self.line.left, round(y - self.line.below)
        return Bbox.from_bounds(left, bottom, columns, rows)

    def draw(self, renderer: RendererBase) -> None:
        """Lay the ink down in the text's colour."""
        line = self.line
        colour = [round(part * _OPAQUE) for part in to_rgb(self.get_color())]
        ink = np.empty((*line.coverage.shape, 4), dtype=np.uint8)
        ink[..., :3] = colour
        ink[..., 3] = line.coverage
        x, y = self.get_position()
        canvas = renderer.new_gc()
        renderer.draw_image(canvas, round(x) + line.left, round(y - line.below), ink[::-1])
        canvas.restore()
