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
    findings = _before_last_year(findings, text)
    main = next(iter(findings.main), None)
    if main is None or main.period is None or not _may_be_moved(main, text):
        return findings
    same = [one for one in findings.mentions if one.period == main.period and one != main]
    if not any(_names_another_year(one, text) for one in same):
        return findings
    moved = replace(main, period=main.period.shifted_years(1))
    mentions = tuple(moved if one == main else one for one in findings.mentions)
    return replace(findings, mentions=mentions)


def _before_last_year(findings: PeriodFindings, text: str) -> PeriodFindings:
    """The findings with 7月 in this year where 去年6月 follows: that year leads its own month."""
    mentions = list(findings.mentions)
    for place, one in enumerate(mentions):
        led = next((m for m in mentions[place + 1 :] if _LAST_YEARS.match(text, m.start)), None)
        if led is None or led.period is None or one.period is None or not _may_be_moved(one, text):
            continue
        if one.period.end.year == led.period.end.year and led.start - one.end <= _FEW:
            mentions[place] = replace(one, period=one.period.shifted_years(1))
    return replace(findings, mentions=tuple(mentions))


_LAST_YEARS: Final = re.compile(r"去年(?=.*[月季半])")
_FEW: Final = 3
"""So far at most what is listed stands from the next one in the list."""


def _names_another_year(mention: Mention, text: str) -> bool:
    """Whether a range is named with its year; the average of this year is no range beside it."""
    year = A_YEAR.search(text[mention.start : mention.end])
    return year is not None and year[0] not in {"this year", "今年"}


def _may_be_moved(main: Mention, text: str) -> bool:
    shorter = main.period is not None and not main.period.is_year
    return shorter and main.kind is MentionKind.EXPLICIT and is_bare(main, text)
