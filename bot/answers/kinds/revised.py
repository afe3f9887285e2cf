"""Answers what was revised: first prints against later bulletins, and by how much."""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, look_up, within_reach
from bot.answers.sourcing import explain
from bot.answers.story.revised import LARGE, rate_of, told, way
from bot.dataset.book import Book
from bot.dataset.findings import Formula, Found, Lane, Nothing
from bot.dataset.revisions import Revision, afterwards, drift, revision, together
from bot.questions.query import BULLETIN, LARGEST
from bot.trade import Flow, Measure, Month, Period, Status, Tier


def revised(draft: Draft) -> None:
    """Write what the bulletins changed in earlier months."""
    query = draft.query
    book = book_of(draft)
    lane = next((one for one in book.lanes(Measure.VALUE) if one.tier is Tier.OFFICIAL), None)
    latest = draft.dataset.latest
    period = within_reach(draft, query.period or Period(latest, latest))
    flow = Flow.TOTAL if query.flow is Flow.BALANCE else query.flow
    draft.query = replace(query, period=period, flow=flow)
    if lane is None or period.start < draft.dataset.official.start:
        _by_vintage(draft, book, period)
        return
    if query.unit is not None and query.unit is not lane.unit:
        draft.remark("revised_in_yuan")
        draft.query = replace(draft.query, unit=None)
    if query.topic == LARGEST:
        _largest_of_all(draft, book, lane, flow)
    elif period.is_month and query.topic == BULLETIN:
        _one_bulletin(draft, book, lane, flow, period.end)
    elif period.is_month:
        _one_month(draft, book, lane, flow, period.end)
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
        draft.headline = told(draft, "bulletin", own)
    _largest(draft, afterwards(book, lane, flow, month))
    draft.caveat("which_month_revised")


def _largest_of_all(draft: Draft, book: Book, lane: Lane, flow: Flow) -> None:
    """The bulletins that changed most in the months before them, in the range asked or in all."""
    asked = draft.query.period if draft.query.period_given else None
    period = draft.dataset.official
    if asked is not None:
        asked = Period.year(asked.end.year) if asked.is_month else asked
        period = asked.shared_with(period) or period
    draft.query = replace(draft.query, period=period)
    found = [one for month in period.months() if (one := revision(book, lane, flow, month))]
    largest, *others = sorted(found, key=lambda one: -abs(one.amount.value))[:_RANKED]
    draft.headline = told(draft, "largest", largest)
    draft.comparison.extend(
        told(draft, "bulletin", one, role=Role.COMPARISON) for one in others if one.amount.value
    )
    draft.caveat("which_month_revised")


_RANKED = 3


def _one_month(draft: Draft, book: Book, lane: Lane, flow: Flow, month: Month) -> None:
    """A month as first printed, its only print, and what later bulletins changed around it."""
    first = look_up(draft, book, flow, Period(month, month))
    if isinstance(first, Nothing):
        decline(draft, first, book)
        return
    figure = draft.figure(first)
    draft.headline = draft.say(
        "revision.month",
        subject=draft.names.subject(draft.query),
        period=first.period,
        figure=figure,
    )
    explain(draft, first, figure)
    later = afterwards(book, lane, flow, month)
    if not later:
        draft.comparison.append(draft.say("revision.after.none", period=first.period))
    else:
        draft.comparison.append(told(draft, "next", later[0], role=Role.COMPARISON))
        _afterwards(draft, later)
    own = revision(book, lane, flow, month)
    if own is not None and abs(rate_of(own.amount, own.before).value) >= LARGE:
        draft.comparison.append(told(draft, "bulletin", own, role=Role.CONTEXT))
    draft.caveat("which_month_revised")


def _afterwards(draft: Draft, later: tuple[Revision, ...]) -> None:
    """What all later bulletins changed in all, and which of them changed most."""
    whole = together(later)
    if whole is not None and whole.value:
        figure = draft.figure(whole, role=Role.COMPARISON)
        key = "revision.together.down" if whole.value < 0 else "revision.together.up"
        draft.comparison.append(draft.say(key, bulletins=whole.period, figure=figure))
    _largest(draft, later, known=later[0].month)


def _largest(draft: Draft, later: tuple[Revision, ...], known: Month | None = None) -> None:
    """Which of several bulletins changed most, if it was not told already."""
    largest = max(later, key=lambda one: abs(one.amount.value), default=None)
    if largest is not None and largest.amount.value and largest.month != known:
        draft.comparison.append(told(draft, "later", largest, role=Role.COMPARISON))


def _one_range(draft: Draft, book: Book, lane: Lane, flow: Flow, period: Period) -> None:
    """How far a published range stands from its months as first printed, and what came after.

    The larger of the two changes leads: May 2024's bulletin had taken little off its year so far,
    June's took off 5.7%.
    """
    gap = drift(book, lane, flow, period)
    published = book.exact(lane, flow, period, Measure.VALUE)
    later = afterwards(book, lane, flow, period.end)
    if gap is None or published is None:
        found = look_up(draft, book, flow, period)
        if isinstance(found, Nothing):
            decline(draft, found, book)
            return
        _unknown(draft, found)
        if later:
            draft.comparison.append(told(draft, "next", later[0], role=Role.COMPARISON))
            _afterwards(draft, later)
        return
    amount = draft.figure(gap)
    whole = draft.figure(published, role=Role.CONTEXT)
    first = Found(published.value - gap.value, lane, period, Formula.SUM, gap.cells[1:], ())
    before = draft.figure(first, role=Role.COMPARISON)
    percent = draft.figure(rate_of(gap, first), role=Role.CONTEXT, measure="growth")
    moved = draft.say(
        f"revision.range.{way(gap)}",
        subject=draft.names.subject(draft.query),
        period=period,
        published=whole,
        before=before,
        figure=amount,
        rate=percent,
    )
    if later and abs(later[0].amount.value) > abs(gap.value):
        draft.headline = told(draft, "bulletin", later[0])
        draft.comparison.append(moved)
    else:
        draft.headline = moved
        explain(draft, gap, amount)
        if later and later[0].amount.value:
            draft.comparison.append(told(draft, "next", later[0]))
    if later:
        _afterwards(draft, later)
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
    moved = first is not None and first.value != newest.value
    draft.headline = draft.say(
        "revision.press" if moved else "revision.press.same",
        subject=draft.names.subject(query),
        period=period,
        figure=now,
    )
    if first is not None and moved:
        before = draft.figure(first, role=Role.COMPARISON)
        draft.comparison.append(draft.say("revision.first_print", period=period, figure=before))
    explain(draft, newest, now)
    draft.caveat("press_revisions")
    if any(cell.status is Status.CONFLICT for cell in newest.cells):
        draft.caveat("conflict")
