"""Writes out the receipt of each figure: the formula, and every cell with its source."""

from collections.abc import Iterator

from bot.answers.answer import Answer, Figure
from bot.answers.printing import print_period, print_value
from bot.trade import Language, Observation


def receipts_of(answer: Answer) -> Iterator[str]:
    """Lines of plain text, figure by figure, all digits shown."""
    for figure in answer.figures:
        yield f"{figure.label}: {exact(figure, answer.language)} ({figure.receipt.formula})"
        for cell in figure.receipt.cells:
            yield f"  · {cell_line(cell, answer.language)}"


def exact(figure: Figure, language: Language) -> str:
    """The figure with all its digits."""
    return print_value(figure.value, figure.unit, language, exact=True)


def cell_line(cell: Observation, language: Language) -> str:
    """One cell: period, value, source, vintage, link."""
    value = "–" if cell.value is None else print_value(cell.value, cell.unit, language, exact=True)
    period = print_period(cell.period, language)
    return f"{period}: {value} · {cell.source} · {cell.vintage} · {cell.citation}".rstrip(" ·")
