"""Tells the amounts of a comparison for which no rate of growth can be worked out."""

from bot.answers.answer import Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.kinds.balances import surplus_key
from bot.answers.lookup import look_up
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.findings import Nothing
from bot.trade import Flow, Period


def amount_alone(draft: Draft, book: Book, missing: Nothing, baseline: Period) -> None:
    """The amount of the one range, where that of the other is missing."""
    query = draft.query
    if query.period is None:
        return
    held = baseline if query.period == missing.period else query.period
    found = look_up(draft, book, query.flow, held)
    if isinstance(found, Nothing):
        return
    of_flows = query.flow is not Flow.BALANCE
    measure = str(query.measure) if of_flows else "balance"
    figure = draft.figure(found, role=Role.CONTEXT, measure=measure)
    key = "level" if of_flows else surplus_key(figure.value)
    subject = draft.names.subject(query)
    draft.comparison.insert(0, draft.say(key, subject=subject, period=found.period, figure=figure))
    explain(draft, found, figure)
    on_found(draft, found)


def in_two_currencies(draft: Draft, book: Book, baseline: Period) -> bool:
    """Both amounts, each in the currency it is held in, where no rate makes them one."""
    query = draft.query
    if query.period is None or query.flow is Flow.BALANCE:
        return False
    now, before = (look_up(draft, book, query.flow, one) for one in (query.period, baseline))
    if isinstance(now, Nothing) or isinstance(before, Nothing) or now.unit is before.unit:
        return False
    figures = [draft.figure(one, measure=str(query.measure)) for one in (now, before)]
    draft.headline = draft.say(
        "change.two_units",
        subject=draft.names.subject(query),
        period=query.period,
        baseline=baseline,
        now=figures[0],
        before=figures[1],
    )
    for found, figure in zip((now, before), figures, strict=True):
        explain(draft, found, figure)
        on_found(draft, found)
    return True
