"""Answers what a flow came to on average a month, quarter, half or year of a range."""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.caveats import on_found
from bot.answers.directions import settle_flow
from bot.answers.draft import Draft
from bot.answers.held import measured
from bot.answers.kinds.averages_beside import beside, mean_of
from bot.answers.kinds.several import several
from bot.answers.lookup import book_of, look_up, within_reach
from bot.answers.sourcing import explain
from bot.dataset.findings import Nothing
from bot.questions.query import Grain
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR


def average(draft: Draft) -> None:
    """The figure of a range divided by the periods in it; the year to date when none is named."""
    book = book_of(draft)
    settle_flow(draft, book)
    query = draft.query
    asked = query.period or Period.year_to_date(draft.dataset.latest)
    if query.period is None:
        draft.remark("period_assumed")
    period = within_reach(draft, asked)
    if len(period) <= query.grain.months:
        # 2025年平均: one year has no yearly average, and its months have one.
        draft.query = query = replace(query, grain=Grain.MONTH)
    against = [one for one in (*query.others, query.compare) if one is not None]
    if against and beside(draft, book, [period, *(within_reach(draft, one) for one in against)]):
        return
    found = look_up(draft, book, query.flow, period)
    if isinstance(found, Nothing) and len(period) > MONTHS_A_YEAR:
        several(draft, period, list(period.years()), key="average.years")
        return
    if isinstance(found, Nothing):
        decline(draft, found, book)
        return
    figure = draft.figure(mean_of(found, query.grain), measure=measured(query))
    draft.headline = draft.say(
        f"average.{query.grain}",
        subject=draft.names.subject(query),
        period=period,
        figure=figure,
        whole=draft.figure(found, role=Role.CONTEXT, measure=measured(query)),
    )
    for one in against:
        draft.comparison.append(draft.say("each.none", period=one))
    explain(draft, found, figure)
    on_found(draft, found)
