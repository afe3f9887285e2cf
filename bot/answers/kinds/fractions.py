"""Answers what part of another period's figure a flow came to: 2020 as a percentage of 2019."""

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.caveats import on_change, on_found
from bot.answers.directions import asked_period
from bot.answers.draft import Draft
from bot.answers.kinds.changes import changed, first_known
from bot.answers.lookup import book_of
from bot.answers.sourcing import explain
from bot.dataset.change import PER_CENT, Change, change, rate
from bot.dataset.findings import Absence, Formula, Found, Lane, Nothing
from bot.questions.query import TIMES
from bot.trade import Period, Unit


def part_of_period(draft: Draft, baseline: Period) -> None:
    """The range asked about in percent of another, or how many times the other it is.

    Without a range the newest that is as long as the other is taken: trade in percent of 2019.
    """
    book = book_of(draft)
    known = first_known(draft, book) if draft.query.period is None else None
    period = asked_period(draft, book)
    query = draft.query
    result: Change | Nothing
    if known is not None and isinstance(known[1], Change):
        baseline, result = known[0], known[1]
        period = known[1].now.period
    else:
        result = change(
            book, query.flow, period, baseline, unit=query.unit, convert=draft.dataset.in_dollars
        )
    both = [book.find(query.flow, one) for one in (period, baseline)]
    if isinstance(result, Nothing) and all(isinstance(one, Found) for one in both):
        # Both are held, though in two currencies: they are told side by side.
        changed(draft)
        return
    if isinstance(result, Nothing):
        decline(draft, result, book)
        return
    now, before = result.now, result.before
    if before is not None and not before.value:
        # Nothing is a multiple of a reported zero: it is told as a change from it.
        changed(draft)
        return
    if before is None:
        decline(draft, Nothing(Absence.NOT_REPORTED, baseline, tuple(baseline.months())), book)
        return
    unit, whole = (Unit.RATIO, 1) if query.topic == TIMES else (Unit.PERCENT, PER_CENT)
    joined = now.as_(Formula.SHARE, now.value / before.value * whole, before)
    lane = Lane(now.lane.tier, now.lane.series, unit)
    part = Found(joined.value, lane, period, Formula.SHARE, joined.cells, joined.rivals)
    figure = draft.figure(part, measure="share")
    draft.headline = draft.say(
        _headline_key(draft, period, baseline),
        subject=draft.names.subject(query),
        period=period,
        baseline=baseline,
        share=figure,
        part=draft.figure(now, role=Role.CONTEXT),
        all=draft.figure(before, role=Role.CONTEXT),
    )
    moved = rate(now, before)
    if query.topic == TIMES and moved is not None and moved.value:
        # "Grown how many times" counts the rise alone, which is one time less.
        grown = draft.figure(moved, role=Role.COMPARISON, measure="growth")
        way = "up" if moved.value > 0 else "down"
        draft.comparison.append(draft.say(f"share.times.{way}", rate=grown))
    explain(draft, part, figure)
    on_found(draft, now)
    on_change(draft, result)


def _headline_key(draft: Draft, period: Period, baseline: Period) -> str:
    if draft.query.topic == TIMES:
        return "share.times"
    return "share.part" if period in baseline else "share.period"
