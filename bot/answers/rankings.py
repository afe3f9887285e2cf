"""Answers which period was highest or lowest, and which place one takes among all."""

from decimal import Decimal

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.answers.held import held_series, measured, say_gaps
from bot.answers.lookup import book_of
from bot.answers.series import reach, series
from bot.answers.sourcing import explain, show_rivals
from bot.dataset.findings import Absence, Nothing
from bot.trade import Period, Unit


def extreme(draft: Draft) -> None:
    """The highest or lowest months, quarters or years of a range."""
    held = held_series(draft)
    if held is None:
        return
    _, period, line = held
    query = draft.query
    ordered = sorted(line.items, key=lambda one: one.value, reverse=query.highest)
    figures: list[Figure] = []
    for place, one in enumerate(ordered[: max(query.limit, 1)]):
        role = Role.ANSWER if place == 0 else Role.COMPARISON
        figures.append(draft.figure(one, role=role, measure="extreme"))
    draft.headline = draft.say(
        "extreme.highest" if query.highest else "extreme.lowest",
        subject=draft.names.subject(query),
        grain=draft.say(f"grain.{query.grain}"),
        when=ordered[0].period,
        period=period,
        figure=figures[0],
    )
    draft.comparison.extend(
        draft.say("extreme.next", when=figure.period, figure=figure) for figure in figures[1:]
    )
    explain(draft, ordered[0], figures[0])
    show_rivals(draft, ordered[0])
    say_gaps(draft, line, period)
    draft.chart = draft.say("choice.chart", subject=draft.names.subject(query), period=period)


def rank(draft: Draft) -> None:
    """Which place a period has among all of its kind."""
    query = draft.query
    book = book_of(draft)
    latest = draft.dataset.latest
    mine = query.period or Period(latest, latest)
    around = query.compare or reach(book, query.flow, latest, query.measure)
    line = series(
        book,
        query.flow,
        around,
        query.grain,
        measure=query.measure,
        unit=query.unit,
        must=mine,
    )
    own = None if line is None else next((i for i in line.items if i.period == mine), None)
    if line is None or own is None:
        decline(draft, Nothing(Absence.NOT_REPORTED, mine, tuple(mine.months())), book)
        return
    around = around if query.compare is not None else line.span
    ordered = sorted(line.items, key=lambda one: one.value, reverse=query.highest)
    cells = [cell for one in line.items for cell in one.cells]
    place = Decimal(ordered.index(own) + 1)
    spot = draft.derived(
        place,
        Unit.RANK,
        "rank",
        cells=cells,
        measure="rank",
        label=draft.say("label.rank", period=mine),
        period=mine,
    )
    among = draft.derived(
        Decimal(len(ordered)),
        Unit.COUNT,
        "count",
        cells=cells,
        measure="count",
        label=draft.say("label.count", period=around),
        role=Role.CONTEXT,
        period=around,
    )
    value = draft.figure(own, role=Role.CONTEXT, measure=measured(query))
    top = draft.figure(ordered[0], role=Role.COMPARISON, measure=measured(query))
    draft.headline = draft.say(
        "rank.highest" if query.highest else "rank.lowest",
        subject=draft.names.subject(query),
        period=mine,
        rank=spot,
        count=among,
        figure=value,
        grain=draft.say(f"grain.{query.grain}"),
        around=around,
    )
    draft.comparison.append(draft.say("rank.top", when=ordered[0].period, figure=top))
    say_gaps(draft, line, around)
