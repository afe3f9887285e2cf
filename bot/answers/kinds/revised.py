"""Answers what was revised: first prints against later bulletins, and by how much."""

from dataclasses import replace
from decimal import Decimal

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, look_up, within_reach
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Formula, Found, Lane, Nothing
from bot.dataset.revisions import Revision, drift, revision
from bot.trade import Flow, Measure, Month, Period, Status, Tier, Unit


def revised(draft: Draft) -> None:
    """Write what the bulletins changed in earlier months."""
    query = draft.query
    book = book_of(draft)
    lane = next(
        (one for one in book.lanes(Measure.VALUE, query.unit) if one.tier is Tier.OFFICIAL), None
    )
    latest = draft.dataset.latest
    period = within_reach(draft, query.period or Period(latest, latest))
    draft.query = replace(query, period=period)
    flow = Flow.TOTAL if query.flow is Flow.BALANCE else query.flow
    if lane is None or period.start < draft.dataset.official.start:
        _by_vintage(draft, book, period)
    elif period.is_month:
        _one_bulletin(draft, book, lane, flow, period.end)
    else:
        _one_range(draft, book, lane, flow, period)


def _one_bulletin(draft: Draft, book: Book, lane: Lane, flow: Flow, month: Month) -> None:
    """What the bulletin of a month changed, and what later ones of the year changed around it."""
    own = revision(book, lane, flow, month)
    first = look_up(draft, book, flow, Period(month, month))
    if isinstance(first, Nothing):
        decline(draft, first, book)
        return
    if own is None and month.month > _FEBRUARY:
        _unknown(draft, first)
        return
    printed = draft.figure(first, role=Role.CONTEXT)
    draft.comparison.append(draft.say("revision.first_print", period=first.period, figure=printed))
    if own is None:
        draft.headline = draft.say("revision.january", period=Period(month, month))
    else:
        _say_bulletin(draft, own)
    later = [
        hit
        for offset in range(1, 12)
        if (month + offset).year == month.year
        and (hit := revision(book, lane, flow, month + offset)) is not None
        and hit.amount.value
    ]
    largest = max(later, key=lambda one: abs(one.amount.value), default=None)
    if largest is not None:
        figure = draft.figure(largest.amount, role=Role.COMPARISON)
        draft.comparison.append(
            draft.say(
                "revision.later.down" if figure.value < 0 else "revision.later.up",
                bulletin=largest.month,
                earlier=largest.before.period,
                figure=figure,
            )
        )
    draft.caveat("which_month_revised")


def _say_bulletin(draft: Draft, own: Revision) -> None:
    amount = draft.figure(own.amount)
    rate = _rate(own.amount, own.before)
    percent = draft.figure(rate, role=Role.CONTEXT, measure="growth")
    key = "none" if not amount.value else "down" if amount.value < 0 else "up"
    draft.headline = draft.say(
        f"revision.bulletin.{key}",
        subject=draft.names.subject(draft.query),
        bulletin=own.month,
        earlier=own.before.period,
        figure=amount,
        rate=percent,
    )
    explain(draft, own.amount, amount)


def _one_range(draft: Draft, book: Book, lane: Lane, flow: Flow, period: Period) -> None:
    """How far a published range stands from its months as first printed."""
    gap = drift(book, lane, flow, period)
    published = book.exact(lane, flow, period, Measure.VALUE)
    if gap is None or published is None:
        found = look_up(draft, book, flow, period)
        if isinstance(found, Nothing):
            decline(draft, found, book)
            return
        _unknown(draft, found)
        return
    amount = draft.figure(gap)
    whole = draft.figure(published, role=Role.CONTEXT)
    first = Found(published.value - gap.value, lane, period, Formula.SUM, gap.cells[1:], ())
    before = draft.figure(first, role=Role.COMPARISON)
    percent = draft.figure(_rate(gap, first), role=Role.CONTEXT, measure="growth")
    key = "none" if not gap.value else "down" if gap.value < 0 else "up"
    draft.headline = draft.say(
        f"revision.range.{key}",
        subject=draft.names.subject(draft.query),
        period=period,
        published=whole,
        before=before,
        figure=amount,
        rate=percent,
    )
    explain(draft, gap, amount)
    draft.caveat("which_month_revised")


def _unknown(draft: Draft, found: Found) -> None:
    """A figure of which nothing tells whether it was revised."""
    figure = draft.figure(found)
    draft.headline = draft.say(
        "revision.unknown",
        subject=draft.names.subject(draft.query),
        period=found.period,
        figure=figure,
    )
    explain(draft, found, figure)
    draft.caveat("which_month_revised")


_FEBRUARY = 2
"""January and February come out together: the first bulletin of a year has none before it."""


def _rate(amount: Found, base: Found) -> Found:
    value = amount.value / base.value * PER_CENT if base.value else Decimal(0)
    lane = Lane(amount.lane.tier, amount.lane.series, Unit.PERCENT)
    return Found(value, lane, amount.period, Formula.GROWTH, amount.cells)


def _by_vintage(draft: Draft, book: Book, period: Period) -> None:
    """The press prints of one range in order of publication: first against newest."""
    query = draft.query
    newest = look_up(draft, book, query.flow, period)
    if isinstance(newest, Nothing):
        decline(draft, newest, book)
        return
    early = draft.dataset.book(query.commodity, as_of=query.as_of, first_printed=True)
    first = early.in_lane(newest.lane, query.flow, period)
    now = draft.figure(newest)
    draft.headline = draft.say(
        "revision.press", subject=draft.names.subject(query), period=period, figure=now
    )
    if first is not None and first.value != newest.value:
        before = draft.figure(first, role=Role.COMPARISON)
        draft.comparison.append(draft.say("revision.first_print", period=period, figure=before))
    explain(draft, newest, now)
    draft.caveat("press_revisions")
    if any(cell.status is Status.CONFLICT for cell in newest.cells):
        draft.caveat("conflict")
