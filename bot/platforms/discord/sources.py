"""Lays out an answer's sources as links: one line a publication, its issues side by side."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bot.answers.answer import SourceRef
from bot.answers.printing import print_day, print_month
from bot.platforms.discord.escaping import escape, link, web_link
from bot.platforms.discord.limits import CONTENT, length
from bot.trade import Language, Month

_LINE = CONTENT - 100
"""Links on one line: below the shortest message, so that no seam falls within a link."""


def source_lines(sources: Sequence[SourceRef], language: Language) -> list[str]:
    """The sources as list items, each fit to be put on a message of its own."""
    titles: dict[str, list[SourceRef]] = {}
    for source in sources:
        titles.setdefault(source.title, []).append(source)
    return [
        line
        for title, issues in titles.items()
        for line in (
            [_single(issues[0], language)]
            if len(issues) == 1
            else _several(title, issues, language)
        )
    ]


def _single(source: SourceRef, language: Language) -> str:
    words = link(source.title, source.url)
    if source.url and web_link(source.url) is None and source.url != source.title:
        words = f"{words} ({escape(source.url)})"
    when = day(source.published, language)
    comma = "，" if language is Language.CHINESE else ", "
    return f"- {words}{comma}{escape(when)}" if when else f"- {words}"


def _several(title: str, issues: Iterable[SourceRef], language: Language) -> Iterator[str]:
    line = f"- {escape(title)}:"
    for number, source in enumerate(issues, start=1):
        words = link(day(source.published, language) or str(number), source.url)
        if length(line) + length(words) > _LINE:
            yield line
            line = "-"
        line += f" {words}" if line.endswith((":", "-")) else f" · {words}"
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
