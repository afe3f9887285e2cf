"""Answers which period was highest or lowest, and which place one takes among all."""

from dataclasses import replace
from decimal import Decimal

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.answers.held import filled_up, held_series, measured, say_gaps
from bot.answers.kinds.among import among
from bot.answers.kinds.averages_beside import beside
from bot.answers.kinds.part_of_year import part_of_its_year
from bot.answers.kinds.since import highest_since, until
from bot.answers.kinds.surplus import ever_ran
from bot.answers.lookup import book_of, look_up
from bot.answers.series import Series, cut, reach, series
from bot.answers.sourcing import explain, show_rivals
from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.questions.query import (
    AMONG,
    BOTH_ENDS,
    EVER_RAN,
    OF_ALL,
    OVER_MEAN,
    SINCE,
    Grain,
    TradeQuery,
)
from bot.trade import Flow, Measure, Period, Unit


def extreme(draft: Draft) -> None:
    """The highest or lowest months, quarters or years of a range; of a balance, if ever so."""
    if draft.query.topic in {AMONG, EVER_RAN}:
        among(draft) if draft.query.topic == AMONG else ever_ran(draft)
        return
    held = held_series(draft, filled=True)
    if held is not None and _lacks_the_newest(draft.query, held[2]):
        # The best July must be looked for up to the newest, whose dollars are not known yet.
        held = held_series(draft, newest=True, filled=True)
    if held is None:
        return
    book, period, line = held
    query = draft.query
    ordered = sorted(line.items, key=lambda one: one.value, reverse=query.highest)
    if query.topic == OVER_MEAN and beside(draft, book, [ordered[0].period, period]):
        return
    asked = min(query.nth, len(ordered)) - 1
    figures: list[Figure] = []
    for place, one in enumerate(ordered[: max(query.limit, query.nth)]):
        role = Role.ANSWER if place == asked else Role.COMPARISON
        figures.append(draft.figure(one, role=role, measure="extreme"))
    chosen = ordered[asked]
    rank_of = None
    if asked:
        rank_of = draft.derived(
            Decimal(asked + 1),
            Unit.RANK,
            "rank",
            cells=chosen.cells,
            measure="rank",
            label=draft.say("label.rank", period=chosen.period),
            role=Role.CONTEXT,
            period=chosen.period,
        )
    draft.headline = draft.say(
        _extreme_key(query, chosen, asked),
        subject=draft.names.subject(query),
        grain=draft.say(f"grain.{query.grain}"),
        grains=draft.say(f"grains.{query.grain}"),
        when=chosen.period,
        period=period,
        figure=figures[asked],
        rank=rank_of,
    )
    if query.topic == OF_ALL:
        part_of_its_year(draft, book, chosen, figures[asked])
    next_key = "extreme.ends.high" if query.topic == BOTH_ENDS else "extreme.next"
    draft.comparison.extend(
        draft.say(next_key, when=figure.period, figure=figure)
        for figure in figures
        if figure is not figures[asked]
    )
    if query.topic == BOTH_ENDS:
        _say_both_ends(draft, chosen, ordered[-1], figures[asked], period)
        _say_next_lowest(draft, ordered[query.limit :])
    explain(draft, chosen, figures[asked])
    show_rivals(draft, chosen)
    say_gaps(draft, line, period)
    draft.offer_chart(period)


def _lacks_the_newest(query: TradeQuery, line: Series) -> bool:
    """Whether the last of the same months of several years has no figure in the money chosen."""
    named = [one for one in (query.period, *query.others) if one is not None]
    return query.same_months and query.unit is None and line.items[-1].period != max(named)


def _extreme_key(query: TradeQuery, chosen: Found, asked: int) -> str:
    way = "highest" if query.highest else "lowest"
    if asked:
        return f"extreme.{way}.nth"
    if query.same_months:
        return f"extreme.{way}.same"
    surplus = query.flow is Flow.BALANCE and query.partner == "PRK" and chosen.value > 0
    plain = surplus and query.commodity.is_total and query.measure is Measure.VALUE
    return f"extreme.surplus.{way}" if plain else f"extreme.{way}"


def _say_both_ends(draft: Draft, high: Found, low: Found, figure: Figure, period: Period) -> None:
    """Lead with the highest, the lowest and how far they are apart."""
    query = draft.query
    gap = high.as_(Formula.DIFFERENCE, high.value - low.value, low)
    draft.headline = draft.say(
        "extreme.ends",
        subject=draft.names.subject(query),
        grain=draft.say(f"grain.{query.grain}"),
        when=high.period,
        figure=figure,
        other=low.period,
        low=draft.figure(low, measure="extreme"),
        period=period,
        gap=draft.figure(gap, role=Role.CONTEXT, measure=measured(query)),
    )


def _say_next_lowest(draft: Draft, others: list[Found]) -> None:
    """As many of the lowest as were told of the highest, from the lowest up."""
    for one in others[-draft.query.limit : -1][::-1]:
        figure = draft.figure(one, role=Role.COMPARISON, measure="extreme")
        draft.comparison.append(draft.say("extreme.ends.low", when=one.period, figure=figure))


def rank(draft: Draft) -> None:
    """Which place a period has among all of its kind; without one, the first of them."""
    query = draft.query
    if query.period is None and query.grain is not Grain.MONTH:
        extreme(draft)
        return
    book = book_of(draft)
    latest = draft.dataset.latest
    mine = query.period or Period(latest, latest)
    around = query.compare or reach(book, query.flow, latest, query.measure)
    line = series(
        book,
        query.flow,
        cut(query, around),
        measure=query.measure,
        unit=query.unit,
        must=mine,
    )
    widely = query.same_months or query.grain is Grain.YEAR
    if line is not None and (query.topic in {"ever", SINCE} or widely):
        line = filled_up(draft, book, line, around)
    own = None if line is None else next((i for i in line.items if i.period == mine), None)
    if own is None and query.unit and isinstance(look_up(draft, book, query.flow, mine), Found):
        # Its figure is held in the other currency alone, as the answer then says.
        draft.query = replace(query, unit=None)
        rank(draft)
        return
    if line is None or own is None:
        decline(draft, Nothing(Absence.NOT_REPORTED, mine, tuple(mine.months())), book)
        return
    if query.topic == SINCE:
        if highest_since(draft, line, own):
            return
        line = until(line, mine)
    around = line.years if query.same_months else query.compare or line.span
    draft.query = replace(query, period=mine, compare=around)
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
    key = "rank.highest" if query.highest else "rank.lowest"
    draft.headline = draft.say(
        f"{key}.same" if query.same_months else key,
        subject=draft.names.subject(query),
        period=mine,
        rank=spot,
        count=among,
        figure=value,
        grains=draft.say(f"grains.{query.grain}"),
        around=around,
    )
    draft.comparison.append(draft.say("rank.top", when=ordered[0].period, figure=top))
    say_gaps(draft, line, around)
