"""Answers what a flow came to on average a month, quarter, half or year of a range."""

from decimal import Decimal

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.held import measured
from bot.answers.lookup import book_of, look_up, settle_flow, within_reach
from bot.answers.sourcing import explain
from bot.dataset.findings import Formula, Found, Nothing
from bot.trade import Period


def average(draft: Draft) -> None:
    """The figure of a range divided by the periods in it; the year to date when none is named."""
    book = book_of(draft)
    settle_flow(draft, book)
    query = draft.query
    asked = query.period or Period.year_to_date(draft.dataset.latest)
    if query.period is None:
        draft.remark("period_assumed")
    period = within_reach(draft, asked)
    found = look_up(draft, book, query.flow, period)
    if isinstance(found, Nothing):
        decline(draft, found, book)
        return
    length = query.grain.months
    parts = Decimal(len(period)) / Decimal(length)
    mean = found.as_(Formula.MEAN, (found.value / parts).quantize(Decimal(1)))
    figure = draft.figure(
        Found(mean.value, found.lane, period, Formula.MEAN, mean.cells, found.rivals),
        measure=measured(query),
    )
    whole = draft.figure(found, role=Role.CONTEXT, measure=measured(query))
    draft.headline = draft.say(
        f"average.{query.grain}",
        subject=draft.names.subject(query),
        period=period,
        figure=figure,
        whole=whole,
    )
    explain(draft, found, figure)
    on_found(draft, found)
