"""An answer's figures as a table, and as CSV that is safe to open in a spreadsheet."""

from typing import TYPE_CHECKING

from bot.answers.answer import Answer
from bot.answers.contract import number

if TYPE_CHECKING:
    from pandas import DataFrame

_COLUMNS = (
    *("role", "label", "value", "unit", "flow", "commodity", "period_start", "period_end"),
    *("measure", "tier", "vintage", "formula", "sources"),
)
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def frame_of(answer: Answer) -> "DataFrame":
    """One row a figure, all digits, with formula and links; months as `YYYY-MM`."""
    import pandas as pd  # noqa: PLC0415 - a second to load, and only a table needs it

    rows = []
    for figure in answer.figures:
        period = figure.period
        links = dict.fromkeys(cell.citation for cell in figure.receipt.cells if cell.citation)
        rows.append(
            (
                str(figure.role),
                inert(figure.label),
                number(figure.value),
                str(figure.unit),
                str(figure.flow),
                figure.commodity.code,
                str(period.start) if period else "",
                str(period.end) if period else "",
                figure.measure,
                str(figure.tier),
                figure.vintage,
                inert(figure.receipt.formula),
                inert(" ".join(links)),
            )
        )
    # Whole values stay whole: a column of floats would print 57000000.0.
    return pd.DataFrame(rows, columns=list(_COLUMNS), dtype=object)


def csv_of(answer: Answer) -> str:
    """The table as CSV with RFC 4180 lines."""
    return frame_of(answer).to_csv(index=False, lineterminator="\r\n")


def inert(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text
