"""Tells what one bulletin changed in the months before it, by itself or beside a figure."""

from dataclasses import replace
from decimal import Decimal

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Formula, Found, Lane
from bot.dataset.revisions import Revision, revision
from bot.trade import Flow, Period, Unit

LARGE = Decimal("0.1")
"""Percent: most bulletins change less in the months before them."""


def revised_since(draft: Draft, book: Book, lane: Lane, period: Period) -> None:
    """Say of a year to date what the next bulletin made of it, where that is much.

    January to May 2024 stands as its own bulletin printed it; June's cut it by 6.5%.
    """
    flow = draft.query.flow
    if flow is Flow.BALANCE or not period.is_year_to_date or period.is_year:
        return
    one = revision(book, lane, flow, period.end + 1)
    if one is not None and abs(rate_of(one.amount, one.before).value) >= LARGE:
        draft.comparison.insert(0, told(draft, "next", one, role=Role.CONTEXT))


def told(draft: Draft, as_what: str, one: Revision, role: Role = Role.ANSWER) -> str:
    """What one bulletin changed, as its own story or as what came after a print."""
    amount = draft.figure(one.amount, role=role)
    if role is Role.ANSWER and not draft.how:
        explain(draft, one.amount, amount)
    now = one.amount.as_(Formula.REVISION, one.before.value + one.amount.value)
    return draft.say(
        f"revision.{as_what}.{way(one.amount)}",
        subject=draft.names.subject(draft.query),
        period=draft.query.period,
        bulletin=one.month,
        earlier=one.before.period,
        figure=amount,
        rate=draft.figure(rate_of(one.amount, one.before), role=Role.CONTEXT, measure="growth"),
        now=draft.figure(replace(now, period=one.before.period), role=Role.CONTEXT),
    )


def way(amount: Found) -> str:
    """The end of the wording key for a change: down, up or none."""
    return "none" if not amount.value else "down" if amount.value < 0 else "up"


def rate_of(amount: Found, base: Found) -> Found:
    """A change in percent of what it changed."""
    value = amount.value / base.value * PER_CENT if base.value else Decimal(0)
    lane = Lane(amount.lane.tier, amount.lane.series, Unit.PERCENT)
    return Found(value, lane, amount.period, Formula.GROWTH, amount.cells)
