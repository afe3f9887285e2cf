"""Answers what a flow came to on average a month, quarter, half or year of a range."""

from decimal import Decimal

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.held import measured
from bot.answers.lookup import book_of, look_up, settle_flow, within_reach
from bot.answers.sourcing import explain
from bot.dataset.book import Book
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
    figure = _mean(draft, found, period)
    whole = draft.figure(found, role=Role.CONTEXT, measure=measured(query))
    draft.headline = draft.say(
        f"average.{query.grain}",
        subject=draft.names.subject(query),
        period=period,
        figure=figure,
        whole=whole,
    )
    if query.compare is not None:
        _beside(draft, book, within_reach(draft, query.compare))
    explain(draft, found, figure)
    on_found(draft, found)


def _mean(draft: Draft, found: Found, period: Period) -> Figure:
    parts = Decimal(len(period)) / Decimal(draft.query.grain.months)
    mean = found.as_(Formula.MEAN, (found.value / parts).quantize(Decimal(1)))
    return draft.figure(
        Found(mean.value, found.lane, period, Formula.MEAN, mean.cells, found.rivals),
        measure=measured(draft.query),
    )


def _beside(draft: Draft, book: Book, period: Period) -> None:
    """The average of the range that the first one is set beside."""
    found = look_up(draft, book, draft.query.flow, period)
    if isinstance(found, Nothing):
        draft.comparison.append(draft.say("each.none", period=period))
        return
    mean = _mean(draft, found, period)
    draft.comparison.append(draft.say("each.line", period=period, figure=mean))
