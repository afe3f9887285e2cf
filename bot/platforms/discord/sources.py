"""Lays out an answer's sources in Discord's markup."""

from collections.abc import Sequence

from bot.answers.answer import SourceRef
from bot.platforms import publications
from bot.platforms.discord.escaping import escape, link
from bot.platforms.discord.limits import CONTENT
from bot.trade import Language

_MARKUP = publications.Markup(escape, link, bullet="-", goes_on="-", longest=CONTENT - 100)
"""No line is longer than the shortest message, so that no seam falls within a link."""


def source_lines(sources: Sequence[SourceRef], language: Language) -> list[str]:
    """The sources as list items, each fit to be put on a message of its own."""
    return publications.source_lines(sources, language, _MARKUP)
