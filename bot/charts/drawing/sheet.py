"""The sheet a chart is drawn on: pixels from the top left, text measured before it is set."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from math import nan

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform
from PIL import Image

from bot.charts.drawing.lettering import DPI, POINTS_A_PIXEL, Lettering
from bot.charts.drawing.typeface import Typeface
from bot.charts.palette import Palette

WIDTH, HEIGHT = 1600, 900
_COMPRESSION = 4
"""PNG effort: beyond it a picture takes twice the time and saves a tenth of its bytes."""

_ABOVE, _BELOW = 0.9, 0.25
"""How far letters of all three scripts reach above and below their line, in sizes."""

XY = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels; `top` lies above `bottom`, so it is the smaller number."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def meets(self, other: "Box", gap: float = 0) -> bool:
        """Whether two boxes come closer than a gap."""
        return (
            self.left < other.right + gap
            and other.left < self.right + gap
            and self.top < other.bottom + gap
            and other.top < self.bottom + gap
        )

    def holds(self, other: "Box") -> bool:
        """Whether another box lies wholly within."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )

    def hits(self, spots: Sequence[XY]) -> int:
        """How many points lie within."""
        return sum(self.left < x < self.right and self.top < y < self.bottom for x, y in spots)


PAGE = Box(0, 0, WIDTH, HEIGHT)


class Sheet:
    """A figure of 1600 × 900 pixels with pen and type; what is drawn later covers what was."""

    def __init__(self, palette: Palette, face: Typeface) -> None:
        self.palette = palette
        self.face = face
        self.figure = Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI, facecolor=palette.paper)
        self.canvas = FigureCanvasAgg(self.figure)
        self._straight = IdentityTransform()
        self.written: list[Box] = []

    def width(self, text: str, size: int, *, bold: bool = False) -> float:
        """How wide a text is."""
        return self.face.width(text, size, bold=bold)

    def box(self, at: XY, text: str, size: int, *, bold: bool = False, align: str = "left") -> Box:
        """Where a text would stand whose line lies at a point."""
        width = self.width(text, size, bold=bold)
        x, y = at
        left = {"left": x, "center": x - width / 2, "right": x - width}[align]
        return Box(left, y - _ABOVE * size, left + width, y + _BELOW * size)

    def write(  # noqa: PLR0913 - where, what, and how it is set
        self,
        at: XY,
        text: str,
        size: int,
        *,
        colour: str = "",
        bold: bool = False,
        align: str = "left",
    ) -> Box:
        """Set one line of text, its line at a point; returns its box."""
        box = self.box(at, text, size, bold=bold, align=align)
        self.figure.add_artist(
            Lettering(
                box.left,
                HEIGHT - at[1],
                self.face.line(text, size, bold=bold),
                text=text,
                color=colour or self.palette.ink,
                transform=self._straight,
                zorder=0,
                parse_math=False,
            )
        )
        self.written.append(box)
        return box

    def rule(
        self,
        strokes: Sequence[Sequence[XY]],
        colour: str,
        width: float,
        *,
        dashes: tuple[float, float] | None = None,
    ) -> None:
        """Draw strokes as one artist; `width` and `dashes` are in pixels."""
        xs: list[float] = []
        ys: list[float] = []
        for stroke in strokes:
            xs += [x for x, _ in stroke] + [nan]
            ys += [HEIGHT - y for _, y in stroke] + [nan]
        line = Line2D(
            xs,
            ys,
            color=colour,
            linewidth=width * POINTS_A_PIXEL,
            transform=self._straight,
            zorder=0,
            solid_capstyle="butt" if dashes is None and width < 2 else "round",  # noqa: PLR2004
            solid_joinstyle="round",
        )
        if dashes is not None:
            line.set_dashes([one * POINTS_A_PIXEL for one in dashes])
        self.figure.add_artist(line)

    def dot(  # noqa: PLR0913 - where, which sign, and how it looks
        self,
        spots: Sequence[XY],
        colour: str,
        size: float,
        *,
        sign: str = "o",
        hollow: bool = False,
        edge: float = 2.5,
    ) -> None:
        """Draw one sign at each point, `size` pixels across."""
        self.figure.add_artist(
            Line2D(
                [x for x, _ in spots],
                [HEIGHT - y for _, y in spots],
                linestyle="none",
                marker=sign,
                markersize=size * POINTS_A_PIXEL,
                markerfacecolor=self.palette.paper if hollow else colour,
                markeredgecolor=colour,
                markeredgewidth=edge * POINTS_A_PIXEL if hollow else 0,
                transform=self._straight,
                zorder=0,
            )
        )

    def fill(self, boxes: Sequence[Box], colour: str) -> None:
        """Fill rectangles as one artist."""
        corners: list[XY] = []
        for box in boxes:
            top, bottom = HEIGHT - box.top, HEIGHT - box.bottom
            corners += [(box.left, bottom), (box.left, top), (box.right, top)]
            corners += [(box.right, bottom), (box.left, bottom)]
        codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * len(boxes)
        self.figure.add_artist(
            PathPatch(
                Path(corners, codes),
                facecolor=colour,
                edgecolor="none",
                linewidth=0,
                transform=self._straight,
                zorder=0,
            )
        )

    def png(self) -> bytes:
        """The picture as PNG: the same figure, the same bytes."""
        self.canvas.draw()  # type: ignore[no-untyped-call]
        pixels = self.canvas.buffer_rgba()  # type: ignore[no-untyped-call]
        picture = Image.frombuffer("RGBA", (WIDTH, HEIGHT), pixels, "raw", "RGBA", 0, 1)
        out = io.BytesIO()
        picture.convert("RGB").save(out, format="PNG", compress_level=_COMPRESSION)
        return out.getvalue()
