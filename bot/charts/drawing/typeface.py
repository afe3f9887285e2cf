"""The fonts of each language, by what the machine has; labels are never drawn as boxes."""

from collections.abc import Iterable
from contextlib import suppress
from functools import cache

from matplotlib.font_manager import findSystemFonts, fontManager

from bot.charts.drawing.lettering import Line, line_of
from bot.trade import Language

_FAMILIES = {
    Language.ENGLISH: ("Noto Sans", "Noto Sans CJK SC", "Liberation Sans", "DejaVu Sans"),
    Language.KOREAN: (
        *("Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K", "NanumGothic"),
        *("Apple SD Gothic Neo", "Malgun Gothic"),
    ),
    Language.CHINESE: (
        *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei"),
        *("PingFang SC", "Microsoft YaHei"),
    ),
}
_SPARE = ("Noto Sans CJK SC", "Noto Sans CJK KR", "DejaVu Sans")
"""Where a family lacks a sign, such as the minus, the first of these that has it lends it."""


class Typeface:
    """A family in the sizes and weights a chart needs, with what measuring its texts takes."""

    def __init__(self, families: tuple[str, ...]) -> None:
        self.families = families
        self._advances: dict[tuple[int, bool], dict[str, float]] = {}

    def line(self, text: str, pixels: int, *, bold: bool = False) -> Line:
        """A line of text in ink."""
        return line_of(text, (self.families, pixels, bold))

    def width(self, text: str, pixels: int, *, bold: bool = False) -> float:
        """How wide a text is at most: its signs side by side, without kerning.

        Each sign is measured once: trying where lines break takes no shaping.
        """
        known = self._advances.setdefault((pixels, bold), {})
        for sign in set(text).difference(known):
            known[sign] = self.line(sign if sign.strip() else f"i{sign}i", pixels, bold=bold).width
            if not sign.strip():
                known[sign] -= 2 * self.line("i", pixels, bold=bold).width
        return sum(map(known.__getitem__, text))


@cache
def typeface(language: Language) -> Typeface | None:
    """The typeface of a language on this machine; None where nothing holds its script."""
    return pick(language, installed())


def installed() -> frozenset[str]:
    """The families on this machine.

    The library lists them once and keeps its list on disk: where a script lacks its font, those
    that were installed since are added to it.
    """
    held = {font.name for font in fontManager.ttflist}
    if any(held.isdisjoint(families) for families in _FAMILIES.values()):
        listed = {font.fname for font in fontManager.ttflist}
        for path in findSystemFonts():
            if path not in listed:
                with suppress(OSError, RuntimeError):  # A file that is no font, or a broken one.
                    fontManager.addfont(path)
        held = {font.name for font in fontManager.ttflist}
    return frozenset(held)


def pick(language: Language, families: Iterable[str]) -> Typeface | None:
    """The first family of a language among those installed, with what may lend it signs."""
    held = set(families)
    own = next((name for name in _FAMILIES[language] if name in held), None)
    if own is None:
        return None
    return Typeface((own, *(name for name in _SPARE if name in held and name != own)))


@cache
def drawable() -> frozenset[Language]:
    """The languages whose script this machine can draw; English always is."""
    return frozenset(one for one in Language if typeface(one) is not None) | {Language.ENGLISH}
