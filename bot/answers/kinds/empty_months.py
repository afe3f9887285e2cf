"""Answers in which months there was nothing: reported as nil, or not printed at all."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.caveats import on_found
from bot.answers.directions import settle_flow, turn_side
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, within_reach
from bot.answers.series import reach, slices
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Found, Nothing
from bot.trade import Period, Unit

_SHOWN = 12


def empty_months(draft: Draft) -> None:
    """The months, quarters or years of a range reported as nil, and those without a figure.

    Without a range in the question it runs from the first that has a figure to the newest.
    """
    book = book_of(draft)
    settle_flow(draft, book)
    turn_side(draft, book)
    query = draft.query
    asked = query.period or reach(book, query.flow, draft.dataset.latest, query.measure)
    found = _by_period(draft, book, within_reach(draft, asked))
    known = [one for one in found.values() if one is not None]
    if not known:
        missing = Nothing(Absence.NOT_REPORTED, asked, tuple(asked.months()))
        decline(draft, missing, book)
        return
    period = asked if query.period is not None else Period(known[0].period.start, asked.end)
    draft.query = replace(query, period=period, threshold=None)
    nil = [one.period for one in known if one.is_zero]
    gaps = [one for one, hit in found.items() if hit is None and one in period]
    draft.headline = draft.say(
        "empty",
        subject=draft.names.subject(query),
        period=period,
        grains=draft.say(f"grains.{query.grain}"),
        count=_count(draft, nil, [one for one in known if one.is_zero] or known, Role.ANSWER),
        among=_count(draft, gaps, (), Role.CONTEXT),
    )
    _list(draft, "empty.nil", nil)
    _list(draft, "missing", gaps)
    if nil:
        draft.caveat("zero")
    if gaps:
        draft.caveat("not_reported")
    on_found(draft, known[-1])


def _by_period(draft: Draft, book: Book, asked: Period) -> dict[Period, Found | None]:
    """What is known of each period of a range, in whatever currency it was printed."""
    query = draft.query
    hits = {
        one: book.find(query.flow, one, query.measure, query.unit)
        for one in slices(asked, query.grain)
    }
    return {one: hit if isinstance(hit, Found) else None for one, hit in hits.items()}


def _count(draft: Draft, periods: list[Period], found: Sequence[Found], role: Role) -> Figure:
    return draft.derived(
        Decimal(len(periods)),
        Unit.COUNT,
        "count",
        cells=[cell for one in found for cell in one.cells],
        measure="count",
        label=draft.say("label.count", period=draft.query.period),
        role=role,
        period=draft.query.period,
    )


def _list(draft: Draft, key: str, periods: list[Period]) -> None:
    """The newest of them, or all where they are few."""
    if periods:
        key = f"{key}.newest" if len(periods) > _SHOWN else key
        draft.comparison.append(draft.say(key, months=periods[-_SHOWN:]))
