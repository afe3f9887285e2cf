"""Answers a question for each of several periods where its kind has one answer for one period."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.series import slices
from bot.questions.query import Kind, Outcome, TradeQuery
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR

_MOST_PERIODS = 12
ONE_BY_ONE: Final = frozenset({Kind.SHARE, Kind.COVER, Kind.UNIT_VALUE})
"""Kinds whose answer is about one range and says it in one sentence."""


def wanted(query: TradeQuery) -> tuple[Period, ...]:
    """The ranges a query wants an answer for each; none where it wants one answer."""
    if query.period is None:
        return ()
    if query.kind is Kind.EXTREME and query.each and not query.topic:
        # The best month of each year: what is looked for is shorter than what it is looked for in.
        of_years = query.grain.months < MONTHS_A_YEAR < len(query.period)
        return tuple(query.period.years()) if of_years else ()
    if query.kind not in ONE_BY_ONE:
        return ()
    if query.compare is not None and not (query.same_months and query.compare.is_year):
        return ()
    if query.each and len(query.period) > query.grain.months:
        return tuple(slices(query.period, query.grain))[:_MOST_PERIODS]
    return (query.period, *query.others)[:_MOST_PERIODS] if query.others else ()


def one_by_one(
    draft: Draft, periods: tuple[Period, ...], composer: Callable[[Draft], None]
) -> None:
    """Let a composer answer for each of the periods, a sentence for each."""
    asked = draft.query
    said: list[str] = []
    for period in periods:
        # A part of each year is set against its own year.
        whole = None if asked.compare is None else Period.year(period.end.year)
        draft.query = replace(asked, period=period, others=(), each=False, compare=whole)
        draft.headline = ""
        composer(draft)
        said.append(draft.headline)
    draft.headline = said[0]
    draft.comparison[:0] = said[1:]
    draft.query = replace(
        draft.query,
        period=asked.period,
        others=asked.others,
        each=asked.each,
        compare=asked.compare,
    )
    answered = any(figure.role is Role.ANSWER for figure in draft.figures)
    draft.outcome = Outcome.ANSWERED if answered else Outcome.NO_DATA
