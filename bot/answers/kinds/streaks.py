"""Answers how many periods in a row rose or fell, up to the newest, or the longest run of them."""

from collections.abc import Mapping
from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.held import held_series, measured, say_gaps
from bot.answers.kinds.marks import counted, grains_of, run_past_mark
from bot.answers.kinds.runs import step_of
from bot.answers.kinds.surplus import since_when
from bot.answers.lookup import book_of
from bot.answers.series import Series, reach
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Found, Nothing
from bot.questions.query import LONGEST, SIDE_SINCE, Grain, TradeQuery
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR


def streak(draft: Draft) -> None:
    """How many in a row, up to the newest, rose or fell on the one before, or passed a mark."""
    if draft.query.topic == SIDE_SINCE:
        since_when(draft)
        return
    if draft.query.threshold is not None:
        run_past_mark(draft)
        return
    yearly = draft.query.same_months
    asked = None if yearly else draft.query.period
    up_to = _up_to(draft)
    by_press = asked is not None and asked.start < draft.dataset.official.start
    held = held_series(draft, newest=up_to or asked is None, filled=up_to and by_press)
    if held is None:
        return
    book, period, line = held
    period = line.span if up_to else period
    query = draft.query if yearly else replace(draft.query, period=period)
    draft.query = query
    step = step_of(query)
    bases = _bases(draft, book, line, step)
    inside = tuple(one for one in line.items if asked is None or one.period in asked)
    best = _longest(query, inside, bases)
    run = best if query.topic == LONGEST else _run(query, line.items, bases)
    known = any(one.period in bases for one in line.items[-1:])
    if best and known and not run and asked is not None and asked.end < draft.dataset.latest:
        # Of a range that is past, how many in a row is the longest run there was in it.
        missing = tuple(one for one in line.missing if one in asked)
        run, period, line = best, asked, replace(line, items=inside, missing=missing)
        draft.query = query = replace(query, period=period, topic=LONGEST)
    if not run and not known:
        _nothing_before(draft, line)
        return
    draft.headline = _told(draft, run, line, period, step=step)
    if run:
        first = draft.figure(run[0], role=Role.COMPARISON, measure=measured(query))
        draft.comparison.append(draft.say("streak.began", when=run[0].period, figure=first))
        _mind_the_start(draft, run[0], line, bases)
    if asked is not None and len(best) > len(run):
        _longest_inside(draft, best, asked)
    a_year = Grain.YEAR.months // query.grain.months
    if step != a_year and query.topic != LONGEST:
        # "Rising" of months means either to different people: the other is told beside it.
        on_the_year = _bases(draft, book, line, a_year)
        if line.items[-1].period in on_the_year:
            run = _run(query, line.items, on_the_year)
            on_a_year = _told(draft, run, line, period, step=a_year, role=Role.COMPARISON)
            draft.comparison.append(on_a_year)
    say_gaps(draft, line, period)


def _told(  # noqa: PLR0913 - a run is of a series, in a range, against the one before or a year
    draft: Draft,
    run: list[Found],
    line: Series,
    period: Period,
    *,
    step: int,
    role: Role = Role.CONTEXT,
) -> str:
    """The sentence on a run, or on there being none."""
    query = draft.query
    end = (run or line.items[-1:])[-1]
    longest = "none." if not run else "longest." if query.topic == LONGEST else ""
    direction = "rising" if query.highest else "falling"
    against = "year" if query.same_months or step > 1 else "previous"
    counts = Role.ANSWER if role is Role.CONTEXT else role
    return draft.say(
        f"streak.{longest}{direction}.{against}",
        subject=draft.names.subject(query),
        count=counted(draft, len(run), run or line.items[-2:], period, role=counts),
        grain=draft.say("grain.same" if query.same_months else f"grain.{query.grain}"),
        grains=grains_of(draft, len(run)),
        until=end.period,
        figure=draft.figure(end, role=role, measure=measured(query)),
    )


def _longest_inside(draft: Draft, run: list[Found], within: Period) -> None:
    """Tell the longest run of the range named, where the one up to its end is shorter."""
    query = draft.query
    figure = draft.figure(run[-1], role=Role.COMPARISON, measure=measured(query))
    draft.comparison.append(
        draft.say(
            f"streak.inside.{'rising' if query.highest else 'falling'}",
            period=within,
            count=counted(draft, len(run), run, within, role=Role.COMPARISON),
            grains=grains_of(draft, len(run)),
            until=run[-1].period,
            figure=figure,
        )
    )


def _mind_the_start(
    draft: Draft, first: Found, line: Series, bases: Mapping[Period, Found]
) -> None:
    """Say that a run may have begun earlier where what was before it has no figure."""
    query = draft.query
    before = first.period.shifted(-_apart(query, first.period))
    held = any(one.period == before for one in line.items)
    if held and before in bases:
        return
    unheld = before.shifted(-step_of(query) * _apart(query, before)) if held else before
    draft.caveat("run_open", period=unheld)


def _up_to(draft: Draft) -> bool:
    """Whether the run that ends with a range is wanted: however far back it began, it is told."""
    query = draft.query
    if query.period is None or query.topic == LONGEST or query.same_months:
        return False
    whole = reach(book_of(draft), query.flow, query.period.end, query.measure)
    if whole.start < query.period.start:
        draft.query = replace(query, period=Period(whole.start, query.period.end))
    return True


def _bases(draft: Draft, book: Book, line: Series, step: int) -> dict[Period, Found]:
    """What each figure is held against, also before the range: in its own series, or its unit.

    Nothing is converted for it: a rise of the rate is no rise of trade.
    """
    query = draft.query
    own = {one.period: one for one in line.items}
    bases = {}
    for one in line.items:
        before = one.period.shifted(-step * _apart(query, one.period))
        base = (
            own.get(before)
            or book.in_lane(line.lane, query.flow, before, query.measure)
            or book.find(query.flow, before, query.measure, line.lane.unit)
        )
        if isinstance(base, Found):
            bases[one.period] = base
    return bases


def _nothing_before(draft: Draft, line: Series) -> None:
    """Say that the newest figure has none before it to tell a rise or a fall from."""
    last, query = line.items[-1], draft.query
    before = last.period.shifted(-step_of(query) * _apart(query, last.period))
    decline(draft, Nothing(Absence.NOT_REPORTED, before, tuple(before.months())))


def _apart(query: TradeQuery, period: Period) -> int:
    """How many months lie between the beginnings of two periods next to each other."""
    return MONTHS_A_YEAR if query.same_months else len(period)


def _longest(
    query: TradeQuery, items: tuple[Found, ...], bases: Mapping[Period, Found]
) -> list[Found]:
    """The longest run there is, the newest of those as long."""
    ends = range(len(items), 0, -1)
    return max((_run(query, items[:end], bases) for end in ends), key=len, default=[])


def _run(query: TradeQuery, items: tuple[Found, ...], bases: Mapping[Period, Found]) -> list[Found]:
    """The run that ends with the newest of the figures."""
    run: list[Found] = []
    for one in reversed(items):
        base = bases.get(one.period)
        if base is None or base.value == one.value or (one.value > base.value) != query.highest:
            break
        if run and run[-1].period.shifted(-_apart(query, one.period)) != one.period:
            break
        run.append(one)
    return run[::-1]
