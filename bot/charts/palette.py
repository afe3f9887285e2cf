"""The colours of charts: few, far apart for every kind of colour vision, on light and dark."""

from dataclasses import dataclass

from bot.charts.spec import Theme


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of one theme as `#rrggbb`.

    `hues` draw, `inks` are the same hues as text, dark or light enough to be read; `rest` is
    the grey of what has no hue.
    """

    paper: str
    ink: str
    muted: str
    grid: str
    rule: str
    rest: str
    hues: tuple[str, ...]
    inks: tuple[str, ...]

    def hue(self, place: int) -> str:
        """The drawing colour of a place, the grey of the rest below nought."""
        return self.rest if place < 0 else self.hues[place % len(self.hues)]

    def ink_of(self, place: int) -> str:
        """The text colour of a place."""
        return self.muted if place < 0 else self.inks[place % len(self.inks)]


# The hues are Okabe and Ito's, those too pale for the paper made darker.
_LIGHT = Palette(
    paper="#ffffff",
    ink="#1a1a1a",
    muted="#5c5c5c",
    grid="#e3e3e3",
    rule="#8a8a8a",
    rest="#a9a9a9",
    hues=("#0072b2", "#d55e00", "#009e73", "#b4568c", "#8a6d00", "#3d9bd1", "#4d4d4d"),
    inks=("#00619a", "#b04d00", "#00734f", "#96407a", "#6f5800", "#1f6f9f", "#4d4d4d"),
)
_DARK = Palette(
    paper="#15191e",
    ink="#f2f2f2",
    muted="#b4b9bf",
    grid="#2c333b",
    rule="#87909a",
    rest="#6f7780",
    hues=("#56b4e9", "#e69f00", "#2fbf94", "#d98ab8", "#f0e442", "#7f9fdd", "#c9c9c9"),
    inks=("#7cc6f0", "#f0b43c", "#4fd3ab", "#e3a3c8", "#f0e442", "#a2b9e6", "#d4d4d4"),
)
PALETTES = {Theme.LIGHT: _LIGHT, Theme.DARK: _DARK}
