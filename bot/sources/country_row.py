"""Turns the text of one row of a bulletin's table by country into numbers."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.sources.reading import Problem
from bot.trade import Flow

WIDTH = 10
JANUARY_WIDTH = 7
FLOWS = (Flow.TOTAL, Flow.EXPORT, Flow.IMPORT)
_NIL = {"-", "–", "—", "－"}
_AMOUNT = re.compile(r"\d{1,3}(,\d{3})*(\.\d+)?|\d+(\.\d+)?")
_PERCENT = re.compile(r"-?(\d{1,3}(,\d{3})*|\d+)(\.\d+)?")
_OVERFLOW = re.compile(r"#+")
"""What a spreadsheet prints when a column is too narrow for its figure."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: its number from 1 and the text of its cells, the name first."""

    number: int
    cells: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name as printed, without its indent."""
        return self.cells[0].strip() if self.cells else ""

    @property
    def label(self) -> str:
        """The name as it is compared."""
        return squeezed(self.name)


@dataclass(frozen=True, slots=True)
class Line:
    """A country's row in numbers by flow: None where the publisher printed no figure.

    Amounts are in the table's unit, nil is 0; growth is in percent, nil is None.
    """

    month: Mapping[Flow, Decimal | None]
    to_date: Mapping[Flow, Decimal | None]
    growth: Mapping[Flow, Decimal | None]

    @property
    def hides(self) -> bool:
        """Whether an amount is printed as ##### only."""
        return None in (*self.month.values(), *self.to_date.values())


def squeezed(text: str) -> str:
    """A label without spaces, case, width and apostrophe variants."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'")
    return re.sub(r"\s+", "", plain).casefold()


def read_line(row: Row, file: str, *, january: bool) -> Line | Problem:
    """The numbers of a row of ten cells (seven will do in January), or what is wrong with it."""
    width = len(row.cells)
    if width != WIDTH and not (january and width == JANUARY_WIDTH):
        return Problem(
            *(file, row.number, ""),
            f"the row {row.name} has {width} cells, not {WIDTH}",
            "the table's layout changed or the file is cut short, so fetch it again",
        )
    try:
        amounts = [_amount(text) for text in row.cells[1:-3]]
        growth = [_percent(text) for text in row.cells[-3:]]
    except ValueError as err:
        return Problem(
            *(file, row.number, ""),
            f"{err.args[0]!r} in the row {row.name} is not a figure",
            "fetch it again and compare with the publisher's page",
        )
    step = len(amounts) // len(FLOWS)
    return Line(
        month=dict(zip(FLOWS, amounts[::step], strict=True)),
        to_date=dict(zip(FLOWS, amounts[step - 1 :: step], strict=True)),
        growth=dict(zip(FLOWS, growth, strict=True)),
    )


def _amount(text: str) -> Decimal | None:
    plain = text.strip()
    if plain in _NIL:
        return Decimal(0)
    if _OVERFLOW.fullmatch(plain):
        return None
    if not _AMOUNT.fullmatch(plain):
        raise ValueError(plain)
    return Decimal(plain.replace(",", ""))


def _percent(text: str) -> Decimal | None:
    plain = text.strip().removesuffix("%").strip()
    if not plain or plain in _NIL or _OVERFLOW.fullmatch(plain):
        return None
    if not _PERCENT.fullmatch(plain):
        raise ValueError(plain)
    return Decimal(plain.replace(",", ""))
