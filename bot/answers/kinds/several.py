"""Answers how much for several periods or several goods: one line for each."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.caveats import crude, on_found
from bot.answers.directions import settle_flow, turn_side
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, look_up, rolled_down
from bot.answers.near import inside_of, is_held, nearest_of
from bot.answers.sourcing import explain, show_rivals
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.questions.query import SUMMED, Grain, Side, TradeQuery
from bot.trade import CommodityCode, Flow, Measure, Period, Unit

_MOST_PERIODS = 36
_FEW = 6
"""How many periods are each told by themselves where several in a row have no figure."""


def side_by_side(draft: Draft, period: Period) -> None:
    """One line for each good named, in one period."""
    asked = draft.query
    first, lines = None, []
    told = _each_good(draft, period)
    for one, found in told:
        draft.query = one
        subject = draft.names.subject(one)
        if isinstance(found, Nothing):
            near = nearest_of(draft, period)
            key = "goods.each.none.near" if near else "goods.each.none"
            lines.append(draft.say(key, subject=subject, ranges=near))
            crude(draft, period)
            continue
        figure = draft.figure(found, measure=str(asked.measure))
        line = "goods.each.zero" if found.is_zero else "goods.each"
        lines.append(draft.say(line, subject=subject, figure=figure))
        on_found(draft, found)
        first = first or (found, figure)
    each = [found for _, found in told]
    ways = {(one.flow, one.side) for one, _ in told}
    draft.query = one_way_for_all(asked, ways)
    lines.extend(_sum_line(draft, each))
    if first is None and _told_together(draft, asked, period):
        return
    if first is None:
        nothing = Nothing(Absence.NOT_REPORTED, period, tuple(period.months()))
        decline(draft, nothing, book_of(draft))
        draft.comparison.extend(lines[1:])
        return
    draft.headline = draft.say("level.goods", period=period)
    draft.comparison.extend(lines)
    explain(draft, *first)


def _each_good(draft: Draft, period: Period) -> list[tuple[TradeQuery, Found | Nothing]]:
    """Each good with its figure, all of them the way that those are told which have one."""
    asked = draft.query
    told = []
    for code in (asked.commodity, *asked.beside):
        flow = asked.flow if asked.flow_given else Flow.EXPORT
        draft.query = replace(asked, commodity=code, flow=flow, period=period)
        book = book_of(draft)
        if not is_held(book, replace(draft.query, flow=Flow.TOTAL)):
            book = rolled_down(draft) or book
        settle_flow(draft, book)
        turn_side(draft, book)
        found = look_up(draft, book, draft.query.flow, period)
        told.append((draft.query, found, is_held(book, draft.query)))
    ways = {(one.flow, one.side) for one, found, _ in told if isinstance(found, Found)}
    return [
        (one if held or not ways else one_way_for_all(one, ways), found)
        for one, found, held in told
    ]


def _told_together(draft: Draft, asked: TradeQuery, period: Period) -> bool:
    """Tell the one figure that was printed for all of the goods; False where there is none."""
    goods = (asked.commodity, *asked.beside)
    if not all(good.parts for good in goods):
        # A group without codes of its own is in no basket of codes.
        return False
    codes = sorted(part for good in goods for part in good.parts)
    before, draft.query = draft.query, replace(asked, commodity=CommodityCode("+".join(codes)))
    book = book_of(draft)
    found = look_up(draft, book, draft.query.flow, period)
    if isinstance(found, Nothing) or found.is_zero:
        draft.query = before
        return False
    figure = draft.figure(found, measure=str(asked.measure))
    subject = draft.names.subject(draft.query)
    draft.headline = draft.say("level", subject=subject, period=found.period, figure=figure)
    explain(draft, found, figure)
    on_found(draft, found)
    return True


def one_way_for_all(query: TradeQuery, ways: set[tuple[Flow, Side]]) -> TradeQuery:
    """The query in the direction that every one of its goods was told in, if there is one."""
    if len(ways) > 1:
        return query
    flow, side = next(iter(ways))
    return replace(query, flow=flow, side=side)


def _gap_lines(draft: Draft, gap: list[Period], *, joined: bool) -> list[str]:
    """The periods without a figure, each by itself or the years of a long range as one.

    Of a period that has a figure for a part, that part.
    """
    lines: list[str] = []
    bare: list[Period] = []
    for one in gap:
        inside = inside_of(draft, one)
        if inside:
            lines += _bare_lines(draft, bare, joined=joined)
            lines.append(draft.say("each.none.inside", period=one, ranges=inside))
            bare = []
        else:
            bare.append(one)
    return lines + _bare_lines(draft, bare, joined=joined)


def _bare_lines(draft: Draft, gap: list[Period], *, joined: bool) -> list[str]:
    on_end = all(one.end + 1 == later.start for one, later in pairwise(gap))
    if joined and on_end and len(gap) > 1:
        gap = [Period(gap[0].start, gap[-1].end)]
    return [draft.say("each.none", period=one) for one in gap]


def several(draft: Draft, period: Period, named: list[Period], key: str = "level.each") -> None:
    """One line for each period: those named, or each month, quarter, half or year of a range."""
    book = book_of(draft)
    if not is_held(book, draft.query):
        book = rolled_down(draft) or book
    query = draft.query
    lines, found_any = [], None
    each = in_one_unit(draft, book, named[:_MOST_PERIODS])
    gap: list[Period] = []
    joined = key.endswith(".years") or len(each) > _FEW
    for one, found in each.items():
        if isinstance(found, Nothing):
            gap.append(one)
            continue
        lines.extend(_gap_lines(draft, gap, joined=joined))
        gap = []
        figure = draft.figure(found, measure=str(query.measure))
        line = "each.zero" if found.is_zero else "each.line"
        lines.append(draft.say(line, period=one, figure=figure))
        on_found(draft, found)
        show_rivals(draft, found)
        found_any = found_any or (found, figure)
    lines.extend(_gap_lines(draft, gap, joined=joined))
    lines.extend(_sum_line(draft, list(each.values())))
    whole = look_up(draft, book, query.flow, period) if found_any is None else None
    if isinstance(whole, Found) and all(one in period for one in named):
        figure = draft.figure(whole, measure=str(query.measure))
        subject = draft.names.subject(query)
        draft.headline = draft.say("level.whole", subject=subject, period=period, figure=figure)
        for one in named:
            inside = inside_of(draft, one)
            if inside:
                draft.comparison.append(draft.say("each.none.inside", period=one, ranges=inside))
        on_found(draft, whole)
        explain(draft, whole, figure)
        return
    if found_any is None:
        decline(draft, Nothing(Absence.NOT_REPORTED, period, tuple(period.months())), book)
        draft.comparison.extend(lines[1:])
        return
    draft.headline = draft.say(key, subject=draft.names.subject(query), period=period)
    draft.comparison.extend(lines)
    explain(draft, *found_any)
    draft.offer_chart(period)


def _sum_line(draft: Draft, each: list[Found | Nothing]) -> list[str]:
    """All of them together, where a sum is asked for and every part of it is known alike."""
    known = [found for found in each if isinstance(found, Found)]
    if draft.query.topic != SUMMED or not known:
        return []
    if len(known) < len(each) or len({found.unit for found in known}) > 1:
        return [draft.say("sum.none")]
    total = sum((found.value for found in known), Decimal(0))
    figure = draft.figure(
        known[0].as_(Formula.SUM, total, *known[1:]),
        measure=str(draft.query.measure),
        label=draft.say("label.sum"),
    )
    return [draft.say("sum", figure=figure)]


def in_one_unit(draft: Draft, book: Book, named: list[Period]) -> dict[Period, Found | Nothing]:
    """The figures of several periods, in dollars where the newest are yuan and the others not."""
    query = draft.query
    held = {one: look_up(draft, book, query.flow, one) for one in named}
    units = {found.unit for found in held.values() if isinstance(found, Found)}
    if query.unit is not None or len(units) == 1 or query.measure is not Measure.VALUE:
        return held
    draft.query = replace(query, unit=Unit.USD)
    alike = {one: look_up(draft, book, query.flow, one) for one in named}
    draft.query = query
    lost = any(
        isinstance(found, Found) and isinstance(alike[one], Nothing) for one, found in held.items()
    )
    return held if lost else alike


_FEW_MONTHS = range(2, 4)


def show_months(draft: Draft, book: Book, found: Found) -> None:
    """Each month of a few that are no quarter: of May and June, either one and their sum.

    January and February come out together, and are quoted so.
    """
    period = found.period
    quarter = len(period) == Grain.QUARTER.months and period.end.month % Grain.QUARTER.months == 0
    told_as_one = quarter or period.start.month == 1
    if found.formula is not Formula.SUM or told_as_one or len(period) not in _FEW_MONTHS:
        return
    for month in period.months():
        one = book.find(draft.query.flow, Period(month, month), draft.query.measure, found.unit)
        if isinstance(one, Found):
            figure = draft.figure(one, role=Role.CONTEXT, measure=str(draft.query.measure))
            draft.comparison.append(draft.say("each.line", period=one.period, figure=figure))
