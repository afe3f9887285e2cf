"""Answers how much: a value, a quantity or a balance in one range of months."""

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.baselines import add_baselines
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.sourcing import explain, show_rivals
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Found, Lane, Nothing
from bot.dataset.revisions import drift
from bot.trade import Flow, Measure, Period, Tier


def level(draft: Draft) -> None:
    """Write the answer to "how much"."""
    query = draft.query
    book = book_of(draft)
    period = within_reach(draft, query.period or Period(draft.dataset.latest, draft.dataset.latest))
    found = look_up(draft, book, query.flow, period)
    if isinstance(found, Nothing):
        decline(draft, found, book)
        return
    measure = "balance" if query.flow is Flow.BALANCE else str(query.measure)
    figure = draft.figure(found, measure=measure)
    draft.headline = draft.wording.first(
        *_headline_keys(found, query.flow, figure.value < 0),
        subject=draft.names.subject(query),
        period=found.period,
        figure=figure,
        qualifier=draft.say(f"qualifier.{found.qualifier}") if found.qualifier else "",
    )
    if query.flow is Flow.BALANCE:
        _show_both_flows(draft, book, found)
    if query.partner == "PRK":
        add_baselines(draft, book, found)
    explain(draft, found, figure)
    show_rivals(draft, found)
    on_found(draft, found)
    _on_revisions(draft, book, found)
    draft.chart = draft.say("choice.chart", subject=draft.names.subject(query), period=period)


def book_of(draft: Draft) -> Book:
    """The cells the query may see."""
    query = draft.query
    return draft.dataset.book(
        query.commodity,
        partner=query.partner,
        as_of=query.as_of,
        first_printed=query.first_printed,
    )


def within_reach(draft: Draft, period: Period) -> Period:
    """A range that runs past the newest month ends there, and the answer says so."""
    latest = draft.dataset.latest
    if period.start <= latest < period.end:
        draft.caveat("clipped", latest=latest)
        return Period(period.start, latest)
    return period


def look_up(draft: Draft, book: Book, flow: Flow, period: Period) -> Found | Nothing:
    """The figure in the unit asked for, converted where only the other currency is published."""
    query = draft.query
    found = book.find(flow, period, query.measure, query.unit)
    if isinstance(found, Found) or query.unit is None:
        return found
    other = book.find(flow, period, query.measure)
    if isinstance(other, Nothing):
        return other
    converted = draft.dataset.in_unit(other, query.unit)
    return converted or Nothing(Absence.NOT_REPORTED, period, tuple(period.months()))


def _headline_keys(found: Found, flow: Flow, negative: bool) -> tuple[str, ...]:  # noqa: FBT001 - which side of zero
    if found.is_zero:
        return ("level.zero",)
    if flow is Flow.BALANCE:
        return ("level.deficit" if negative else "level.surplus",)
    return ("level.qualified",) if found.qualifier else ("level",)


def _show_both_flows(draft: Draft, book: Book, found: Found) -> None:
    for flow in (Flow.EXPORT, Flow.IMPORT):
        part = book.in_lane(found.lane, flow, found.period) or look_up(
            draft, book, flow, found.period
        )
        if isinstance(part, Found):
            figure = draft.figure(part, role=Role.CONTEXT, flow=flow)
            draft.comparison.append(
                draft.say("part", subject=draft.names.subject(draft.query, flow), figure=figure)
            )


def _on_revisions(draft: Draft, book: Book, found: Found) -> None:
    """Say that a bulletin's figure was, or may still be, revised."""
    if found.lane.tier is not Tier.OFFICIAL or draft.query.measure is not Measure.VALUE:
        return
    gap = drift(
        book,
        Lane(Tier.OFFICIAL, found.lane.series, found.lane.unit),
        draft.query.flow,
        found.period,
    )
    if gap is not None and gap.value and len(found.cells) == 1:
        revised = draft.figure(gap, role=Role.CONTEXT)
        draft.caveat("revised.down" if gap.value < 0 else "revised.up", gap=revised)
    elif len(found.cells) > 1:
        draft.caveat("sum_of_first_prints")
    elif found.period.is_month:
        draft.caveat("first_print")
