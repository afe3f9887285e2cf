"""Lays out an answer's sources as links: one line a publication, its issues side by side."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.answers.answer import SourceRef
from bot.answers.printing import print_day, print_month
from bot.platforms.harmless import web_link
from bot.platforms.lengths import length
from bot.trade import Language, Month


@dataclass(frozen=True, slots=True)
class Markup:
    """How a platform writes a list: its escapes, its links, and what begins a line.

    `goes_on` begins a line that goes on with the one before; no line of several links is longer
    than `longest`, so that no seam between messages falls within a link.
    """

    escape: Callable[[str], str]
    link: Callable[[str, str], str]
    bullet: str
    goes_on: str
    longest: int


def source_lines(sources: Sequence[SourceRef], language: Language, markup: Markup) -> list[str]:
    """The sources as list items."""
    publications: dict[str, list[SourceRef]] = {}
    for source in sources:
        publications.setdefault(source.title, []).append(source)
    return [
        line
        for issues in publications.values()
        for line in (
            [_single(issues[0], language, markup)]
            if len(issues) == 1
            else _several(issues, language, markup)
        )
    ]


def _single(source: SourceRef, language: Language, markup: Markup) -> str:
    words = markup.link(source.title, source.url)
    if source.url and web_link(source.url) is None and source.url != source.title:
        words = f"{words} ({markup.escape(source.url)})"
    when = markup.escape(day(source.published, language))
    comma = "，" if language is Language.CHINESE else ", "
    return f"{markup.bullet} {words}{comma}{when}" if when else f"{markup.bullet} {words}"


def _several(issues: Sequence[SourceRef], language: Language, markup: Markup) -> Iterator[str]:
    line = f"{markup.bullet} {markup.escape(issues[0].title)}:"
    between = " "
    for number, source in enumerate(issues, start=1):
        words = markup.link(day(source.published, language) or str(number), source.url)
        if length(line) + length(words) > markup.longest:
            yield line
            line = markup.goes_on
            between = " "
        line += f"{between}{words}"
        between = " · "
    yield line


def day(published: str, language: Language) -> str:
    """A date as precise as it is known (`YYYY[-MM[-DD]]`), as its readers write it."""
    try:
        return print_day(date.fromisoformat(published), language)
    except ValueError:
        pass
    try:
        return print_month(Month.parse(published), language)
    except ValueError:
        return published
