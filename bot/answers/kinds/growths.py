"""Answers how a flow grew in each month, quarter, half or year of a range, on the year before."""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.baselines import is_tiny
from bot.answers.caveats import on_change, on_found
from bot.answers.draft import Draft
from bot.answers.kinds.changes import change_of
from bot.answers.lookup import book_of, look_up, within_reach
from bot.answers.series import slices
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.change import Change
from bot.dataset.findings import Absence, Nothing
from bot.questions.query import STEPWISE
from bot.trade import Period

_MOST = 24


def growths(draft: Draft, asked: Period, *, named: tuple[Period, ...] = ()) -> None:
    """One line for each period: its rate on the same months of the year before, or why none.

    Where the words ask so, the rate is that on the period before.
    The periods are those named, or each month, quarter, half or year of the range.
    """
    period = within_reach(draft, asked)
    fixed = draft.query.compare
    years = {one.end.year for one in (period, *named)}
    if fixed is not None and years == {fixed.end.year + 1} and period.start.year in years:
        # On the year before the rate is the published one.
        fixed = None
    draft.query = query = replace(draft.query, period=period, compare=None)
    book = book_of(draft)
    reached = [within_reach(draft, one) for one in sorted(named)]
    parts = reached or list(slices(period, query.grain))[-_MOST:]
    stepwise = query.topic == STEPWISE
    if fixed is not None:
        parts = [one for one in parts if one.start.year == one.end.year] or parts
    bases = {one: _base(one, fixed, stepwise=stepwise) for one in parts}
    one_base = fixed is not None and set(bases.values()) == {fixed}
    changes = {one: change_of(draft, book, one, base) for one, base in bases.items()}
    known = [one for one in changes.values() if isinstance(one, Change)]
    if not known:
        decline(draft, Nothing(Absence.NOT_REPORTED, period, tuple(period.months())), book)
        return
    shown = Period(parts[0].start, max(one.end for one in parts))
    draft.headline = draft.say(
        _headline_key(fixed, one_base=one_base, stepwise=stepwise),
        subject=draft.names.subject(query),
        grain=draft.say(f"grain.{query.grain}"),
        period=shown,
        base=fixed or shown,
    )
    draft.comparison.extend(_line(draft, book, one, result) for one, result in changes.items())
    before = known[0].before if one_base else None
    if before is not None:
        held = draft.figure(before, role=Role.CONTEXT, measure=str(query.measure))
        draft.comparison.append(draft.say("each.line", period=before.period, figure=held))
    for one in known:
        on_change(draft, one)
    if any(one.published for one in known):
        draft.caveat("published_rate")
    newest = known[-1]
    on_found(draft, newest.now)
    if newest.rate is not None:
        explain(draft, newest.rate, draft.figure(newest.rate, measure="growth"))
    draft.offer_chart(shown)


def _headline_key(fixed: Period | None, *, one_base: bool, stepwise: bool) -> str:
    if fixed is not None:
        return "growths.against" if one_base else "growths.base"
    return "growths.previous" if stepwise else "growths"


def _base(period: Period, fixed: Period | None, *, stepwise: bool) -> Period:
    """The range a period is held against: the fixed one, or the same months of its year."""
    if fixed is not None:
        return fixed if len(fixed) == len(period) else period.in_year(fixed.end.year)
    return period.shifted(-len(period)) if stepwise else period.shifted_years(-1)


def _line(draft: Draft, book: Book, period: Period, result: Change | Nothing) -> str:
    if isinstance(result, Nothing):
        return _level_alone(draft, book, period)
    now = draft.figure(result.now, role=Role.COMPARISON, measure=str(draft.query.measure))
    if result.rate is None or (is_tiny(result) and not result.published):
        return draft.say("growths.tiny", when=period, now=now)
    rate = draft.figure(result.rate, measure="growth")
    return draft.say("growths.each", when=period, rate=rate, now=now)


def _level_alone(draft: Draft, book: Book, period: Period) -> str:
    """What it was in a period that nothing is held to compare with, where that is known."""
    query = draft.query
    found = look_up(draft, book, query.flow, period)
    if isinstance(found, Nothing):
        return draft.say("growths.none", when=period)
    on_found(draft, found)
    now = draft.figure(found, role=Role.COMPARISON, measure=str(query.measure))
    return draft.say("growths.level", when=period, now=now)
