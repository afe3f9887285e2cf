"""Lays out an answer's sources in Slack's markup."""

from collections.abc import Sequence

from bot.answers.answer import SourceRef
from bot.platforms import publications
from bot.platforms.slack.escaping import escape, link
from bot.platforms.slack.limits import SECTION
from bot.trade import Language

_MARKUP = publications.Markup(escape, link, bullet="•", goes_on="·", longest=SECTION // 2)
"""No line is longer than the shortest block, so that a seam falls between links."""


def source_lines(sources: Sequence[SourceRef], language: Language) -> list[str]:
    """The sources as list items in Slack's markup."""
    return publications.source_lines(sources, language, _MARKUP)
