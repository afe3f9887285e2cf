"""Writes out the receipt of each figure: the formula, and every cell with its source."""

from collections.abc import Iterable, Iterator

from bot.answers.answer import Answer, Figure
from bot.answers.printing import print_period, print_value
from bot.trade import Language, Observation


def receipts_of(answer: Answer) -> Iterator[str]:
    """The receipts of an answer as lines of plain text."""
    return lines_of(answer.figures, answer.language)


def lines_of(figures: Iterable[Figure], language: Language) -> Iterator[str]:
    """Figure by figure the formula and every cell, all digits shown."""
    for figure in figures:
        yield f"{figure.label}: {exact(figure, language)} ({figure.receipt.formula})"
        for cell in figure.receipt.cells:
            yield f"  · {cell_line(cell, language)}"


def exact(figure: Figure, language: Language) -> str:
    """The figure with all its digits."""
    return print_value(figure.value, figure.unit, language, exact=True)


def cell_line(cell: Observation, language: Language) -> str:
    """One cell: period, value, source, vintage, link."""
    value = "–" if cell.value is None else print_value(cell.value, cell.unit, language, exact=True)
    period = print_period(cell.period, language)
    return f"{period}: {value} · {cell.source} · {cell.vintage} · {cell.citation}".rstrip(" ·")
