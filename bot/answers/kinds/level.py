"""Answers how much: a value, a quantity or a balance, in one range or in several."""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.baselines import add_baselines
from bot.answers.caveats import is_unrecorded, on_found
from bot.answers.directions import asked_period
from bot.answers.draft import Draft
from bot.answers.kinds.balances import surplus_key
from bot.answers.kinds.goods import top
from bot.answers.kinds.goods_by_period import goods_by_period
from bot.answers.kinds.several import several, show_months, side_by_side
from bot.answers.kinds.twofold import both_flows, currencies, flows_each, measures, show_both_flows
from bot.answers.kinds.ways import each_way
from bot.answers.lookup import book_of, look_up, narrower, rolled_down
from bot.answers.near import is_held, tell_parts
from bot.answers.series import slices
from bot.answers.sourcing import explain, show_rivals
from bot.answers.story.revised import revised_since
from bot.dataset.book import Book
from bot.dataset.findings import Found, Lane, Nothing
from bot.dataset.revisions import drift
from bot.questions.query import (
    BOTH_CURRENCIES,
    BOTH_FLOWS,
    BOTH_MEASURES,
    SUMMED,
    WITH_KINDS,
    WITHIN,
    Grain,
    Kind,
    Outcome,
    TradeQuery,
)
from bot.trade import CommodityCode, Flow, Measure, Period, Tier
from bot.trade.period import MONTHS_A_YEAR

_MOST_PARTS = 12


def level(draft: Draft) -> None:
    """Write the answer to "how much"."""
    book = book_of(draft)
    asked = draft.query.commodity
    if draft.query.flow_bare and not is_held(book, replace(draft.query, flow=Flow.TOTAL)):
        book = rolled_down(draft) or book
    _told(draft, book)
    if draft.outcome is Outcome.NO_DATA and not draft.query.beside:
        draft.query = replace(draft.query, commodity=asked)


def _told(draft: Draft, book: Book) -> None:
    """Tell the ranges, goods, flows, currencies or measures that are asked about, or the one."""
    period = asked_period(draft, book)
    query = draft.query
    named = _named(query, period)
    if len(named) == 1:
        # Half-yearly figures of a year of which one half is out are those of that half.
        period = named[0]
    if query.beside:
        each = _each_of(query, period)
        if len(each) == 1 or not goods_by_period(draft, each):
            side_by_side(draft, period)
    elif len(named) > 1 and query.topic == BOTH_FLOWS:
        flows_each(draft, period, named)
    elif len(named) > 1:
        several(draft, period, named)
    elif not (
        (query.topic == BOTH_FLOWS and both_flows(draft, period))
        or (query.topic == BOTH_CURRENCIES and currencies(draft, book, period))
        or (query.topic == BOTH_MEASURES and measures(draft, book, period))
    ):
        _one(draft, book_of(draft), period)


def _named(query: TradeQuery, period: Period) -> list[Period]:
    """The ranges asked about; each month of 2024 and 2025, each first half since 2019."""
    ranges = [period, *query.others]
    if not query.each:
        return ranges
    if query.grain is Grain.YEAR and not query.period_given:
        return list(period.years())
    return [part for one in ranges for part in (list(slices(one, query.grain)) or [one])]


def _each_of(query: TradeQuery, period: Period) -> list[Period]:
    """The ranges named, or the years of one that no single figure is likely to cover."""
    named = _named(query, period)
    if len(named) > 1 or query.topic == SUMMED:
        return named
    return list(period.years()) if len(period) > MONTHS_A_YEAR else named


def _one(draft: Draft, book: Book, period: Period) -> None:
    found = look_up(draft, book, draft.query.flow, period)
    if isinstance(found, Nothing):
        found = _by_weight(draft, book, period) or found
    if isinstance(found, Nothing) and draft.query.topic == WITH_KINDS:
        draft.query = replace(draft.query, kind=Kind.TOP, topic=WITHIN, limit=_MOST_PARTS)
        top(draft)
        return
    if isinstance(found, Nothing):
        below = narrower(draft, period)
        if below is None and len(period) > MONTHS_A_YEAR:
            several(draft, period, list(period.years()), key="level.years")
            return
        if below is None:
            if not each_way(draft, period):
                _decline(draft, found, book)
            return
        book, found = below
    query = draft.query
    figure = _headline(draft, found)
    if query.flow in {Flow.BALANCE, Flow.TOTAL} and query.measure is Measure.VALUE:
        show_both_flows(draft, book, found)
    show_months(draft, book, found)
    if query.topic == WITH_KINDS:
        tell_parts(draft, found.period)
        draft.caveat("goods_incomplete")
    if query.partner == "PRK":
        add_baselines(draft, book, found)
    explain(draft, found, figure)
    show_rivals(draft, found)
    on_found(draft, found)
    _on_revisions(draft, book, found)
    draft.offer_chart(period)


def _decline(draft: Draft, nothing: Nothing, book: Book) -> None:
    """Say there is no figure; show the goods of a basket that have one, and all of a group."""
    query = draft.query
    group = draft.dataset.reference.commodities.get(query.commodity.code)
    members = group.members if group is not None and query.commodity.is_group else ()
    small = members if len(members) <= _MOST_PARTS else ()
    parts = [CommodityCode(part) for part in query.commodity.parts or small]
    known = [
        code
        for code in parts[:_MOST_PARTS]
        if isinstance(draft.dataset.book(code).find(query.flow, nothing.period), Found)
    ]
    if len(parts) > 1 and known and (len(known) == len(parts) or not small):
        draft.query = replace(query, commodity=parts[0], beside=tuple(parts[1:_MOST_PARTS]))
        side_by_side(draft, nothing.period)
        return
    if not is_held(book, query):
        book = rolled_down(draft) or book
    decline(draft, nothing, book)
    draft.query = replace(draft.query, commodity=query.commodity)


def _by_weight(draft: Draft, book: Book, period: Period) -> Found | None:
    """What was published by quantity alone, where no value was and none was insisted on."""
    query = draft.query
    if query.commodity.is_total or query.unit is not None or query.measure is not Measure.VALUE:
        return None
    if is_unrecorded(query, period):
        return None
    lanes = book.lanes(Measure.QUANTITY)
    hits = (book.exact(lane, query.flow, period, Measure.QUANTITY) for lane in lanes)
    found = next((hit for hit in hits if hit is not None), None)
    if found is not None:
        draft.query = replace(query, measure=Measure.QUANTITY)
        draft.remark("only_quantity")
    return found


def _headline(draft: Draft, found: Found) -> Figure:
    query = draft.query
    measure = "balance" if query.flow is Flow.BALANCE else str(query.measure)
    figure = draft.figure(found, measure=measure)
    draft.headline = draft.say(
        _headline_key(found, query, figure),
        subject=draft.names.subject(query),
        period=found.period,
        figure=figure,
        qualifier=draft.say(f"qualifier.{found.qualifier}") if found.qualifier else "",
    )
    return figure


def _headline_key(found: Found, query: TradeQuery, figure: Figure) -> str:
    if found.is_zero:
        return "level.zero"
    if query.flow is Flow.BALANCE:
        return surplus_key(figure.value)
    return "level.qualified" if found.qualifier else "level"


def _on_revisions(draft: Draft, book: Book, found: Found) -> None:
    """Say that a bulletin's figure was, or may still be, revised."""
    if found.lane.tier is not Tier.OFFICIAL or draft.query.measure is not Measure.VALUE:
        return
    if not draft.query.commodity.is_total:
        # Goods by code are the newest print; what bulletins print first is the total.
        return
    lane = Lane(Tier.OFFICIAL, found.lane.series, found.cells[0].unit)
    revised_since(draft, book, lane, found.period)
    gap = drift(book, lane, draft.query.flow, found.period)
    if gap is not None and gap.value:
        revised = draft.figure(gap, role=Role.CONTEXT)
        draft.caveat("revised.down" if gap.value < 0 else "revised.up", gap=revised)
    elif found.period.is_month:
        draft.caveat("first_print")
    elif len(found.cells) > 1 and not found.period.is_year_to_date:
        draft.caveat("sum_of_first_prints")
