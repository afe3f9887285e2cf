"""Checks that the columns of a bulletin's table stand where we read them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from bot.sources.country_row import squeezed
from bot.sources.reading import Problem
from bot.trade import Month

_MONTH = re.compile(r"(\d{1,2})月?")
_TO_DATE = re.compile(r"1(?:月)?(?:to|-|–|至|到)(\d{1,2})月?")
_HINT = "do not ingest it before the new order of columns is understood"


@dataclass(frozen=True, slots=True)
class Words:
    """How column headings begin, squeezed; `total` is tried first, for it may hold the others."""

    total: tuple[str, ...]
    exports: tuple[str, ...]
    imports: tuple[str, ...]

    def of(self, text: str) -> str:
        """Which flow a heading is about: T, E, I or nothing."""
        label = squeezed(text)
        for letter, words in (("T", self.total), ("E", self.exports), ("I", self.imports)):
            if label.startswith(words):
                return letter
        return ""


ENGLISH = Words(
    ("total", "importsandexports", "exportsandimports", "imports&exports", "exports&imports"),
    ("export",),
    ("import",),
)
CHINESE = Words(("进出口", "总值", "合计"), ("出口",), ("进口",))


def faults(
    rows: Sequence[Sequence[str]], words: Words, month: Month, file: str
) -> Iterator[Problem]:
    """What in the heading contradicts total, exports, imports, each month first.

    `rows` is the whole table's text; the heading ends where the first row of figures begins.
    """
    named = False
    heading = takewhile(lambda cells: not _is_figures(cells), rows)
    for number, cells in enumerate(heading, start=1):
        flows = "".join(letter for letter, _ in groupby(filter(None, map(words.of, cells))))
        if len(flows) > 1:
            named = True
            if flows.replace("TEI", ""):
                yield Problem(
                    *(file, number, ""),
                    f"the columns are headed {_spoken(cells)}, not total, exports, imports",
                    _HINT,
                )
        yield from _periods(cells, number, month, file)
    if not named:
        yield Problem(
            *(file, None, ""), "no row of headings names total, exports and imports", _HINT
        )


def _is_figures(cells: Sequence[str]) -> bool:
    name, *others = cells or ("",)
    figures = [cell for cell in others if cell.strip()]
    return bool(name.strip()) and len(figures) >= len("mmmTEI") and all(map(_is_figure, figures))


def _is_figure(text: str) -> bool:
    return not re.search(r"[^\d\s,.#%\-–—－]", text)


def _periods(cells: Sequence[str], number: int, month: Month, file: str) -> Iterator[Problem]:
    labels = [squeezed(cell) for cell in cells]
    months = [_MONTH.fullmatch(label) for label in labels]
    ranges = [_TO_DATE.fullmatch(label) for label in labels]
    kinds = "".join(
        "m" if alone else "y" if range_ else ""
        for alone, range_ in zip(months, ranges, strict=True)
    )
    if len(kinds) < len("mmm") or len(kinds) < len([one for one in labels if one]) / 2:
        return
    if kinds not in {"mmm", "mymymy"}:
        yield Problem(
            *(file, number, ""),
            f"the columns are headed {_spoken(cells)}, not the month and then the year to date",
            _HINT,
        )
    said = {int(match[1]) for match in (*months, *ranges) if match}
    if said != {month.month}:
        yield Problem(
            *(file, number, ""),
            f"the columns are of month {', '.join(map(str, sorted(said)))}, not of {month}",
            "look whether the link leads to another month's table",
        )


def _spoken(cells: Sequence[str]) -> str:
    return " | ".join(cell.strip() for cell in cells if cell.strip())
