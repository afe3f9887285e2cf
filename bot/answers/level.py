"""Answers how much: a value, a quantity or a balance, in one range or in several."""

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.baselines import add_baselines
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, look_up, narrower, within_reach
from bot.answers.series import slices
from bot.answers.sourcing import explain, show_rivals
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Found, Lane, Nothing
from bot.dataset.revisions import drift
from bot.trade import Flow, Measure, Period, Tier

_MOST_PERIODS = 36


def level(draft: Draft) -> None:
    """Write the answer to "how much"."""
    query = draft.query
    latest = draft.dataset.latest
    period = within_reach(draft, query.period or Period(latest, latest))
    if query.each or query.others:
        _several(draft, period)
    elif query.topic == "both":
        _both(draft, period)
    else:
        _one(draft, book_of(draft), period)


def _one(draft: Draft, book: Book, period: Period) -> None:
    found = look_up(draft, book, draft.query.flow, period)
    if isinstance(found, Nothing):
        below = narrower(draft, period)
        if below is None:
            decline(draft, found, book)
            return
        book, found = below
    query = draft.query
    figure = _headline(draft, found)
    if query.flow in {Flow.BALANCE, Flow.TOTAL} and query.measure is Measure.VALUE:
        _show_both_flows(draft, book, found)
    if query.partner == "PRK":
        add_baselines(draft, book, found)
    explain(draft, found, figure)
    show_rivals(draft, found)
    on_found(draft, found)
    _on_revisions(draft, book, found)
    draft.chart = draft.say("choice.chart", subject=draft.names.subject(query), period=period)


def _headline(draft: Draft, found: Found) -> Figure:
    query = draft.query
    measure = "balance" if query.flow is Flow.BALANCE else str(query.measure)
    figure = draft.figure(found, measure=measure)
    draft.headline = draft.wording.say(
        _headline_key(found, query.flow, figure),
        subject=draft.names.subject(query),
        period=found.period,
        figure=figure,
        qualifier=draft.say(f"qualifier.{found.qualifier}") if found.qualifier else "",
    )
    return figure


def _headline_key(found: Found, flow: Flow, figure: Figure) -> str:
    if found.is_zero:
        return "level.zero"
    if flow is Flow.BALANCE:
        return "level.deficit" if figure.value < 0 else "level.surplus"
    return "level.qualified" if found.qualifier else "level"


def _both(draft: Draft, period: Period) -> None:
    """Exports and imports side by side."""
    book = book_of(draft)
    pair = book.find_together(((Flow.EXPORT, period), (Flow.IMPORT, period)))
    if pair is None:
        _one(draft, book, period)
        return
    exports, imports = pair
    figures = [
        draft.figure(found, flow=flow)
        for found, flow in ((exports, Flow.EXPORT), (imports, Flow.IMPORT))
    ]
    total = draft.query.commodity.is_total
    draft.headline = draft.say(
        "level.both" if total else "level.both.goods",
        period=period,
        exports=figures[0],
        imports=figures[1],
        goods=draft.names.commodity(draft.query.commodity),
    )
    for found, figure in zip(pair, figures, strict=True):
        add_baselines(draft, book, found, flow=figure.flow)
        explain(draft, found, figure)
        show_rivals(draft, found)
        on_found(draft, found)


def _several(draft: Draft, period: Period) -> None:
    """One line for each period: those named, or each month, quarter, half or year of a range."""
    query = draft.query
    book = book_of(draft)
    named = list(slices(period, query.grain)) if query.each else [period, *query.others]
    lines, found_any = [], None
    for one in named[:_MOST_PERIODS]:
        found = look_up(draft, book, query.flow, one)
        if isinstance(found, Nothing):
            lines.append(draft.say("each.none", period=one))
            continue
        figure = draft.figure(found, measure=str(query.measure))
        lines.append(draft.say("each.line", period=one, figure=figure))
        on_found(draft, found)
        show_rivals(draft, found)
        found_any = found_any or (found, figure)
    if found_any is None:
        decline(draft, Nothing(Absence.NOT_REPORTED, period, tuple(period.months())), book)
        return
    draft.headline = draft.say("level.each", subject=draft.names.subject(query), period=period)
    draft.comparison.extend(lines)
    explain(draft, *found_any)
    draft.chart = draft.say("choice.chart", subject=draft.names.subject(query), period=period)


def _show_both_flows(draft: Draft, book: Book, found: Found) -> None:
    for flow in (Flow.EXPORT, Flow.IMPORT):
        part = book.in_lane(found.lane, flow, found.period) or look_up(
            draft, book, flow, found.period
        )
        if isinstance(part, Found):
            figure = draft.figure(part, role=Role.CONTEXT, flow=flow)
            subject = draft.names.subject(draft.query, flow)
            draft.comparison.append(draft.say("part", subject=subject, figure=figure))


def _on_revisions(draft: Draft, book: Book, found: Found) -> None:
    """Say that a bulletin's figure was, or may still be, revised."""
    if found.lane.tier is not Tier.OFFICIAL or draft.query.measure is not Measure.VALUE:
        return
    lane = Lane(Tier.OFFICIAL, found.lane.series, found.cells[0].unit)
    gap = drift(book, lane, draft.query.flow, found.period)
    if gap is not None and gap.value:
        revised = draft.figure(gap, role=Role.CONTEXT)
        draft.caveat("revised.down" if gap.value < 0 else "revised.up", gap=revised)
    elif found.period.is_month:
        draft.caveat("first_print")
    elif len(found.cells) > 1 and not found.period.is_year_to_date:
        draft.caveat("sum_of_first_prints")
