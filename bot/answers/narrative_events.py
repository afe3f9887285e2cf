"""What happened around a month's figures: its bulletin's revisions, and dated events."""

from datetime import date

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.dataset.book import Book
from bot.dataset.revisions import revision
from bot.trade import Flow, Measure, Month, Period, Tier

_SHOWN = 3


def revisions(draft: Draft, book: Book, month: Month) -> None:
    """What the month's bulletin changed in the earlier months of its year."""
    for lane in book.lanes(Measure.VALUE):
        if lane.tier is not Tier.OFFICIAL:
            continue
        for flow in (Flow.EXPORT, Flow.IMPORT):
            found = revision(book, lane, flow, month)
            if found is None or not found.amount.value:
                continue
            figure = draft.figure(found.amount, role=Role.CONTEXT, flow=flow)
            direction = "down" if figure.value < 0 else "up"
            draft.comparison.append(
                draft.say(
                    f"summary.revision.{direction}",
                    subject=draft.say(f"subject.china.{flow}"),
                    earlier=found.before.period,
                    figure=figure,
                )
            )
            draft.caveat("which_month_revised")


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
