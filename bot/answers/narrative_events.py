"""What happened around a month's figures: its bulletin's revisions, and dated events."""

from datetime import date
from decimal import Decimal

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.dataset.book import Book
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Formula, Found, Lane
from bot.dataset.revisions import Revision, revision
from bot.trade import Flow, Measure, Month, Period, Tier, Unit

_SHOWN = 3
_SLIGHT = Decimal("0.001")
"""Bulletins move most months by less than this part, which no reader needs to hear in figures."""


def revisions(draft: Draft, book: Book, month: Month) -> None:
    """What the month's bulletin changed in the earlier months of its year, where it matters."""
    found: list[tuple[Flow, Revision]] = []
    for lane in book.lanes(Measure.VALUE):
        if lane.tier is Tier.OFFICIAL and not found:
            found = [
                (flow, one)
                for flow in (Flow.EXPORT, Flow.IMPORT)
                if (one := revision(book, lane, flow, month)) is not None and one.before.value
            ]
    told = [(flow, one) for flow, one in found if abs(one.amount.value) >= _part(one.before)]
    for flow, one in told:
        figure = draft.figure(one.amount, role=Role.CONTEXT, flow=flow)
        rate = draft.figure(_percent(one), role=Role.CONTEXT, measure="growth", flow=flow)
        draft.comparison.append(
            draft.say(
                f"summary.revision.{'down' if figure.value < 0 else 'up'}",
                subject=draft.say(f"subject.china.{flow}"),
                earlier=one.before.period,
                figure=figure,
                rate=rate,
            )
        )
        draft.caveat("which_month_revised")
    if found and not told:
        draft.comparison.append(draft.say("summary.revision.slight"))


def _part(before: Found) -> Decimal:
    return before.value * _SLIGHT


def _percent(one: Revision) -> Found:
    value = one.amount.value / one.before.value * PER_CENT
    lane = Lane(one.amount.lane.tier, one.amount.lane.series, Unit.PERCENT)
    return Found(value, lane, one.amount.period, Formula.GROWTH, one.amount.cells)


def events(draft: Draft, story: Period) -> None:
    """Dated events in the months of the story, as headings with their source."""
    inside = [
        event
        for event in draft.dataset.reference.events
        if len(event.date) >= len("2022-01") and Month.parse(event.date[:7]) in story
    ]
    told = {draft.names.event(event): event for event in inside if draft.names.event(event)}
    lines = []
    for title, event in list(told.items())[:_SHOWN]:
        draft.cite(title, event.citation, event.date)
        draft.names.numbered.add(title)
        lines.append(draft.say("summary.event", event=title, day=_when(event.date)))
    if lines:
        draft.comparison.append(draft.say("summary.events", events=lines))


def _when(written: str) -> date | Month:
    """A day where one is known, else the month."""
    if len(written) == len("2022-01"):
        return Month.parse(written)
    return date.fromisoformat(written)
