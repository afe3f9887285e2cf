"""What the bot says when there is no figure: which kind of nothing it is, and what to try."""

from datetime import date

from bot.answers.caveats import crude, is_unrecorded
from bot.answers.draft import Draft
from bot.answers.near import is_held, offer_near, tell_near
from bot.dataset.book import Book
from bot.dataset.calendar import newest_due
from bot.dataset.findings import Absence, Nothing
from bot.questions.query import Outcome
from bot.trade import Measure, Month, Period

_RELEASE_DAY = 18
_MARCH = 3
_MOST_MISSING = 6


def decline(
    draft: Draft, nothing: Nothing, book: Book | None = None, *, alone: bool = False
) -> None:
    """Say why a figure is missing and offer ranges that the dataset does hold.

    `alone` is a figure that is there while the one to set it against is missing.
    """
    draft.outcome = Outcome.NO_DATA
    absence = _kind(draft, nothing)
    no_weight = draft.query.commodity.is_total and draft.query.measure is Measure.QUANTITY
    if nothing.period.end < draft.dataset.first:
        draft.headline = draft.say("absence.too_early", first=draft.dataset.first)
        return
    reason = "no_weight" if no_weight else "alone" if alone else str(absence)
    if reason == "not_reported" and book is not None and not is_held(book, draft.query):
        reason = "never"
    draft.headline = draft.say(
        f"absence.{reason}",
        subject=draft.names.subject(draft.query),
        period=nothing.period,
        latest=draft.dataset.latest,
        measure=draft.names.measure(draft.query.measure),
    )
    if absence is Absence.NOT_REPORTED:
        if len(nothing.period) > 1 and 0 < len(nothing.missing) < len(nothing.period):
            shown = nothing.missing[:_MOST_MISSING]
            more = len(nothing.missing) > _MOST_MISSING
            draft.comparison.append(draft.say("missing.some" if more else "missing", months=shown))
        crude(draft, nothing.period)
        if not alone:
            draft.caveat("not_reported")
    for cell in nothing.cells:
        draft.cite(draft.names.source(cell.source), cell.citation, cell.published)
    if absence is Absence.NOT_REPORTED or not draft.query.commodity.is_total:
        tell_near(draft, book, nothing.period)
    elif book is not None:
        offer_near(draft, book, nothing.period)


def _kind(draft: Draft, nothing: Nothing) -> Absence:
    if nothing.absence is not Absence.NOT_REPORTED:
        return nothing.absence
    if nothing.period.start > draft.dataset.latest:
        if _withheld(nothing.period, draft.today):
            return Absence.WITHHELD
        # China may well have published it: only what is not due yet is not there yet.
        out = nothing.period.end <= newest_due(draft.today)
        return Absence.NOT_HELD if out else Absence.NOT_YET
    if is_unrecorded(draft.query, nothing.period):
        return Absence.UNRECORDED
    return Absence.NOT_REPORTED


def _withheld(period: Period, today: date) -> bool:
    """January is not published before the middle of March, with February."""
    january = period.is_month and period.start.month == 1
    due = date(period.start.year, _MARCH, _RELEASE_DAY)
    return january and Month.of(today) > period.start and today < due
