"""What happened around a month's figures: its bulletin's revisions, and dated events."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.printing import print_value
from bot.dataset.book import Book
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Formula, Found, Lane
from bot.dataset.revisions import Revision, revision
from bot.trade import Flow, Measure, Month, Period, Tier, Unit

_SHOWN = 3
_ROUNDED = {Unit.USD: 3000, Unit.CNY: 3}
"""Three printed figures make a revision: less than their rounding is none."""
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


def revised_since(draft: Draft, book: Book, story: Period, unit: Unit) -> None:
    """What the next bulletin made of the year so far as this month's printed it.

    It is told where it shows in the printed figure. Its own month is not known.
    """
    following = story.end + 1
    for lane in book.lanes(Measure.VALUE, unit):
        if lane.tier is not Tier.OFFICIAL or following.year != story.end.year:
            continue
        for flow in (Flow.EXPORT, Flow.IMPORT):
            one = revision(book, lane, flow, following)
            if one is not None and one.before.value and _shows(draft, one):
                _say_since(draft, one, flow)
        return


def _shows(draft: Draft, one: Revision) -> bool:
    before, language = one.before, draft.wording.language
    printed = [
        print_value(value, before.unit, language)
        for value in (before.value, before.value + one.amount.value)
    ]
    return abs(one.amount.value) > _ROUNDED.get(before.unit, 0) and printed[0] != printed[1]


def _say_since(draft: Draft, one: Revision, flow: Flow) -> None:
    now = one.amount.as_(Formula.REVISION, one.before.value + one.amount.value)
    new = draft.figure(replace(now, period=one.before.period), role=Role.CONTEXT, flow=flow)
    amount = draft.figure(one.amount, role=Role.CONTEXT, measure="revision", flow=flow)
    rate = draft.figure(_percent(one), role=Role.CONTEXT, measure="growth", flow=flow)
    draft.comparison.append(
        draft.say(
            f"summary.since.{'down' if amount.value < 0 else 'up'}",
            subject=draft.say(f"subject.china.{flow}"),
            bulletin=one.month,
            earlier=one.before.period,
            figure=amount,
            rate=rate,
            new=new,
        )
    )
    draft.caveat("which_month_revised")


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
