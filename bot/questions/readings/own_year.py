"""Gives a month or quarter without a year its own beside the same one of last year."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.periods import Mention, MentionKind, PeriodFindings

A_YEAR: Final = re.compile(r"(?:19|20)\d\d|작년|지난해|전년|재작년|[去前今]年|\b(?:last|this) year")


def is_bare(mention: Mention, text: str) -> bool:
    """Whether a range is named without its year."""
    return A_YEAR.search(text[mention.start : mention.end]) is None


def in_their_own_year(findings: PeriodFindings, text: str) -> PeriodFindings:
    """The findings with 1분기 in this year where 작년 1분기 is named beside it.

    A range without a year takes that of the next one that has a year, and would be the same.
    """
    main = next(iter(findings.main), None)
    if main is None or main.period is None or not _may_be_moved(main, text):
        return findings
    same = [one for one in findings.mentions if one.period == main.period and one != main]
    if not any(_names_another_year(one, text) for one in same):
        return findings
    moved = replace(main, period=main.period.shifted_years(1))
    mentions = tuple(moved if one == main else one for one in findings.mentions)
    return replace(findings, mentions=mentions)


def _names_another_year(mention: Mention, text: str) -> bool:
    """Whether a range is named with its year; the average of this year is no range beside it."""
    year = A_YEAR.search(text[mention.start : mention.end])
    return year is not None and year[0] not in {"this year", "今年"}


def _may_be_moved(main: Mention, text: str) -> bool:
    shorter = main.period is not None and not main.period.is_year
    return shorter and main.kind is MentionKind.EXPLICIT and is_bare(main, text)
