"""Where the figures of a chart come from: its source line, its references, the names it uses."""

from bot.answers.answer import SourceRef
from bot.charts.sketch import Sketch
from bot.trade import Month

_MOST_SOURCES = 8


def source_line(sketch: Sketch) -> str:
    """Whose figures were used, and the newest release among them."""
    cells = [cell for one in sketch.strands for found in one.held for cell in found.cells]
    newest = max((cell.vintage for cell in cells), default="")
    return sketch.say(
        "source", sources=sketch.titles.sources(cells), vintage=Month.parse(newest[:7])
    )


def sources_of(sketch: Sketch) -> tuple[SourceRef, ...]:
    """The publications behind what is drawn, the newest first."""
    known = sketch.dataset.reference.sources
    refs = dict.fromkeys(
        SourceRef(
            known[cell.source].title if cell.source in known else cell.source,
            cell.citation,
            cell.published,
        )
        for one in reversed(sketch.strands)
        for found in reversed(one.held)
        for cell in found.cells
    )
    return tuple(refs)[:_MOST_SOURCES]


def names_in(sketch: Sketch) -> tuple[str, ...]:
    """The names of publishers and goods that hold digits of their own or words for numbers.

    As 38 North does, and trucks of 20 tonnes.
    """
    used = {cell.source for one in sketch.strands for f in one.held for cell in f.cells}
    known = sketch.dataset.reference.sources
    names = {known[source].publisher if source in known else source for source in used}
    query = sketch.query
    codes = {query.commodity, *query.beside, *(one.commodity for one in sketch.strands)}
    goods = {sketch.titles.bare(code) for code in codes if not code.is_total}
    goods |= {name[:1].lower() + name[1:] for name in goods}
    return (*(name for name in names if any(letter.isdigit() for letter in name)), *goods)
