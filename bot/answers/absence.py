"""What the bot says when there is no figure: which kind of nothing it is, and what to try."""

from dataclasses import replace
from datetime import date
from itertools import product

from bot.answers.caveats import crude, is_unrecorded
from bot.answers.draft import Draft
from bot.dataset.book import Book
from bot.dataset.calendar import newest_due
from bot.dataset.findings import Absence, Nothing
from bot.questions.query import Outcome
from bot.trade import TOTAL, CommodityCode, Flow, Measure, Month, Period

_RELEASE_DAY = 18
_MARCH = 3
_MOST_CHOICES = 3
_A_BASKET = 2
_MOST_MISSING = 6
_MANY_CODES = 40


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
    offer_parts(draft, nothing.period)
    offer_wholes(draft, nothing.period)
    if book is not None and not draft.choices:
        offer(draft, book, nothing.period)


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


def offer_parts(draft: Draft, period: Period) -> None:
    """Offer the finer codes that hold a figure for exactly this range."""
    query = draft.query
    if query.commodity.is_total:
        return
    below = draft.dataset.cells.codes_below(query.commodity)
    if len(below) > _MANY_CODES:
        # Each look takes as long as a question: of a chapter's codes only those told of then.
        named = draft.dataset.cells.named(query.flow, period).get(period, frozenset())
        below = tuple(code for code in below if code.code in named)[:_MOST_CHOICES]
    for code in below:
        held = {
            cell.measure
            for cell in draft.dataset.cells.of(code)
            if cell.period == period and cell.flow is query.flow and cell.status.answers
        }
        choice = next((key for measure, key in _CHOICES.items() if measure in held), None)
        if choice is not None and len(draft.choices) < _MOST_CHOICES:
            subject = draft.names.subject(replace(query, commodity=code))
            draft.choices.append(draft.say(choice, subject=subject, period=period))


def offer_wholes(draft: Draft, period: Period) -> None:
    """Offer the baskets that take the good in and hold a figure for exactly this range."""
    query = draft.query
    known = draft.dataset.reference.commodities.get(query.commodity.code)
    mine = CommodityCode("+".join(known.members)) if known and known.members else query.commodity
    if query.commodity.is_total or not mine.parts:
        return
    codes = sorted(draft.dataset.cells.codes_below(TOTAL), key=lambda code: len(code.parts))
    for code in codes:
        if len(code.parts) < _A_BASKET or code == mine or not code.covers(mine):
            continue
        held = any(
            cell.period == period and cell.flow is query.flow and cell.status.answers
            for cell in draft.dataset.cells.of(code)
            if cell.measure is Measure.VALUE
        )
        if held and len(draft.choices) < _MOST_CHOICES:
            subject = draft.names.subject(replace(query, commodity=code))
            draft.choices.append(draft.say("choice.wider", subject=subject, period=period))


_CHOICES = {Measure.VALUE: "choice.level", Measure.QUANTITY: "choice.quantity"}


def offer(draft: Draft, book: Book, around: Period) -> None:
    """Offer the nearest ranges that hold a figure, each as a whole question.

    Where the good has none of what was asked, what there is of it: the other measure or flow.
    """
    query = draft.query
    flow = Flow.EXPORT if query.flow is Flow.BALANCE else query.flow
    asked = query.measure if query.measure is Measure.QUANTITY else Measure.VALUE
    other = Measure.VALUE if asked is Measure.QUANTITY else Measure.QUANTITY
    ways = product(dict.fromkeys((flow, flow.mirrored)), (asked, other))
    held = [(way, measure, _nearest(book, way, measure, around)) for way, measure in ways]
    exact = [one for one in held if around in one[2]]
    chosen = next((one for one in (held[0], *exact, *held) if one[2]), None)
    if chosen is None:
        return
    way, measure, nearest = chosen
    subject = draft.names.subject(query, way)
    key = "choice.quantity" if measure is Measure.QUANTITY else "choice.level"
    for period in sorted(nearest[:_MOST_CHOICES]):
        draft.choices.append(draft.say(key, subject=subject, period=period))


def _nearest(book: Book, flow: Flow, measure: Measure, around: Period) -> list[Period]:
    held = {period for lane in book.lanes(measure) for period in book.periods(lane, flow, measure)}
    return sorted(
        held,
        key=lambda period: (
            not period.overlaps(around),
            abs(period.end.months_until(around.end)),
            abs(len(period) - len(around)),
        ),
    )
