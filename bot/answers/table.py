"""An answer's figures as CSV that is safe to open in a spreadsheet."""

import csv
from io import StringIO

from bot.answers.answer import Answer
from bot.answers.contract import number

_COLUMNS = (
    *("role", "label", "value", "unit", "flow", "commodity", "period_start", "period_end"),
    *("measure", "tier", "vintage", "formula", "sources"),
)
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def csv_of(answer: Answer) -> str:
    """One row a figure, all digits, with formula and links; RFC 4180 lines."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for figure in answer.figures:
        period = figure.period
        links = dict.fromkeys(cell.citation for cell in figure.receipt.cells if cell.citation)
        writer.writerow(
            (
                figure.role,
                inert(figure.label),
                number(figure.value),
                figure.unit,
                figure.flow,
                figure.commodity.code,
                period.start if period else "",
                period.end if period else "",
                figure.measure,
                figure.tier,
                figure.vintage,
                inert(figure.receipt.formula),
                inert(" ".join(links)),
            )
        )
    return out.getvalue()


def inert(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text
