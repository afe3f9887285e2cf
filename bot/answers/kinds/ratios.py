"""Answers that divide one figure by another: cover and shares."""

from dataclasses import replace
from decimal import Decimal

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.caveats import on_found
from bot.answers.directions import asked_period
from bot.answers.draft import Draft
from bot.answers.kinds.fractions import part_of_period
from bot.answers.lookup import book_of, look_up
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Absence, Formula, Found, Lane, Nothing
from bot.questions.query import BOTH_FLOWS, INVERSE, TIMES
from bot.trade import TOTAL, Flow, Measure, Period, Unit


def cover(draft: Draft) -> None:
    """How many times exports cover imports."""
    book, period = book_of(draft), _period(draft)
    pair = book.find_together(((Flow.EXPORT, period), (Flow.IMPORT, period)))
    if pair is None or not pair[1].value:
        missing_pair(draft, book, period)
        return
    exports, imports = pair
    ratio = divided(exports, imports, Formula.COVER, Unit.RATIO, Decimal(1))
    other_way = draft.query.topic == INVERSE and exports.value
    role = Role.COMPARISON if other_way else Role.ANSWER
    figure = draft.figure(ratio, role=role, measure="share", flow=Flow.BALANCE)
    parts = [
        draft.figure(part, role=Role.CONTEXT, flow=flow)
        for part, flow in ((exports, Flow.EXPORT), (imports, Flow.IMPORT))
    ]
    draft.headline = draft.say(
        "cover", period=period, ratio=figure, exports=parts[0], imports=parts[1]
    )
    if other_way:
        inverse = divided(imports, exports, Formula.SHARE, Unit.PERCENT, PER_CENT)
        part = draft.figure(inverse, measure="share", flow=Flow.BALANCE)
        draft.comparison.append(draft.headline)
        draft.headline = draft.say("cover.inverse", period=period, share=part)
    explain(draft, ratio, figure)
    on_found(draft, exports)
    draft.caveat("fob_cif")


def share(draft: Draft) -> None:
    """What part of a flow a good, a direction or a partner makes up."""
    query = draft.query
    if query.topic == BOTH_FLOWS and query.commodity.is_total and query.compare is None:
        _share_of_each(draft)
        return
    of_all = query.commodity.is_total and query.topic != "world"
    if query.compare is not None and (of_all or query.topic == TIMES):
        part_of_period(draft, query.compare)
        return
    period = _period(draft)
    query = draft.query
    if query.commodity.is_total and query.topic == "world":
        _share_of_world(draft, period)
        if query.compare is not None and draft.figures:
            # The share of the range it is held against stands beside it.
            headline = draft.headline
            _share_of_world(draft, query.compare)
            draft.comparison.insert(0, draft.headline)
            draft.headline = headline
        return
    _share_of_flow(draft, period)


def _share_of_flow(draft: Draft, period: Period) -> None:
    """The part of a good in its flow, or of a flow in all trade."""
    query = draft.query
    book = book_of(draft)
    printed = _printed_share(book, query.flow, period)
    whole_flow = Flow.TOTAL if query.commodity.is_total else query.flow
    if query.commodity.is_total and query.flow is Flow.TOTAL:
        missing_pair(draft, book, period)
        return
    whole_book = draft.dataset.book(TOTAL, as_of=query.as_of)
    pair = _same_lane(draft, book, whole_book, whole_flow, period)
    if pair is None and printed is not None:
        figure = draft.figure(printed, measure="share")
        draft.headline = draft.say(
            "share.published",
            subject=draft.names.subject(query),
            period=period,
            share=figure,
            whole=draft.say(f"flow.{query.flow}"),
        )
        explain(draft, printed, figure)
        on_found(draft, printed)
        return
    if pair is None and _share_by_year(draft, book, whole_book, whole_flow, period):
        return
    if pair is None:
        found = look_up(draft, book, query.flow, period)
        nothing = found if isinstance(found, Nothing) else None
        missing_pair(draft, book, period, nothing)
        return
    part, whole = pair
    ratio = divided(part, whole, Formula.SHARE, Unit.PERCENT, PER_CENT)
    _say_share(draft, ratio, part, whole, whole_flow)


def _share_of_each(draft: Draft) -> None:
    """The part of exports in all trade, and that of imports."""
    asked, first = draft.query, ""
    for flow in (Flow.EXPORT, Flow.IMPORT):
        draft.query = replace(draft.query, flow=flow, topic="")
        share(draft)
        if first:
            draft.comparison.insert(0, draft.headline)
        first = first or draft.headline
    draft.headline = first
    draft.query = replace(draft.query, flow=asked.flow, topic=asked.topic)


def _share_by_year(draft: Draft, mine: Book, whole: Book, flow: Flow, period: Period) -> bool:
    """The part of each year in a range that no one figure covers; False where no year has one."""
    pairs = {year: _same_lane(draft, mine, whole, flow, year) for year in period.years()}
    if len(pairs) == 1 or not any(pairs.values()):
        return False
    draft.headline = draft.say(
        "share.years",
        subject=draft.names.subject(draft.query),
        whole=draft.say(f"flow.{flow}"),
        period=period,
    )
    for year, pair in pairs.items():
        if pair is None:
            draft.comparison.append(draft.say("each.none", period=year))
            continue
        ratio = divided(*pair, Formula.SHARE, Unit.PERCENT, PER_CENT)
        figure = draft.figure(ratio, measure="share")
        part, all_ = _parts(draft, *pair, flow)
        line = draft.say("share.year", period=year, share=figure, part=part, all=all_)
        draft.comparison.append(line)
        explain(draft, ratio, figure)
        on_found(draft, pair[0])
    return True


def _say_share(draft: Draft, ratio: Found, part: Found, whole: Found, flow: Flow) -> None:
    query = draft.query
    figure = draft.figure(ratio, measure="share")
    mine, all_ = _parts(draft, part, whole, flow)
    draft.headline = draft.say(
        "share",
        subject=draft.names.subject(query),
        period=ratio.period,
        share=figure,
        part=mine,
        all=all_,
        whole=draft.say(f"flow.{flow}"),
    )
    explain(draft, ratio, figure)
    on_found(draft, part)


def _parts(draft: Draft, part: Found, whole: Found, flow: Flow) -> tuple[Figure, Figure]:
    """What a share is worked out from, the part and all of its flow, for the reader to check."""
    label = draft.say("label", subject=draft.say(f"flow.{flow}"), period=whole.period)
    return (
        draft.figure(part, role=Role.CONTEXT),
        draft.figure(whole, role=Role.CONTEXT, flow=flow, commodity=TOTAL, label=label),
    )


def _share_of_world(draft: Draft, period: Period) -> None:
    # The world is what the part is divided by, whether or not the words named North Korea.
    draft.query = query = replace(draft.query, partner="PRK")
    book = draft.dataset.book(TOTAL, as_of=query.as_of)
    world = draft.dataset.book(TOTAL, partner="WLD", as_of=query.as_of)
    pair = _same_lane(draft, book, world, query.flow, period)
    if pair is None:
        missing_pair(draft, book, period)
        return
    part, whole = pair
    ratio = divided(part, whole, Formula.SHARE, Unit.PERCENT, PER_CENT)
    figure = draft.figure(ratio, measure="share")
    mine = draft.figure(part, role=Role.CONTEXT)
    label = draft.say(
        "label", subject=draft.say(f"subject.world.{query.flow}"), period=whole.period
    )
    all_ = draft.figure(whole, role=Role.CONTEXT, label=label)
    draft.headline = draft.say(
        "share.world",
        subject=draft.names.subject(query),
        period=period,
        share=figure,
        part=mine,
        all=all_,
        whole=draft.say(f"subject.world.{query.flow}"),
    )
    explain(draft, ratio, figure)
    on_found(draft, part)


def _same_lane(
    draft: Draft, mine: Book, whole: Book, flow: Flow, period: Period
) -> tuple[Found, Found] | None:
    """Part and whole in one tier and unit, so that the share is of like and like."""
    for lane in mine.lanes(Measure.VALUE, draft.query.unit):
        part = mine.in_lane(lane, draft.query.flow, period)
        if part is None:
            continue
        for other in whole.lanes(Measure.VALUE, lane.unit):
            if other.tier is lane.tier:
                all_ = whole.in_lane(other, flow, period)
                if all_ is not None and all_.value:
                    return part, all_
    return None


def _printed_share(book: Book, flow: Flow, period: Period) -> Found | None:
    lanes = book.lanes(Measure.SHARE)
    hits = (book.exact(lane, flow, period, Measure.SHARE) for lane in lanes)
    return next((hit for hit in hits if hit is not None), None)


def divided(over: Found, under: Found, formula: Formula, unit: Unit, times: Decimal) -> Found:
    """One figure by another in a unit of its own."""
    joined = over.as_(formula, over.value / under.value * times, under)
    lane = Lane(over.lane.tier, over.lane.series, unit)
    return Found(joined.value, lane, over.period, formula, joined.cells, joined.rivals)


def _period(draft: Draft) -> Period:
    return asked_period(draft, book_of(draft))


def missing_pair(draft: Draft, book: Book, period: Period, why: Nothing | None = None) -> None:
    """Decline for the reason there is no value: hidden, not yet published, or not reported."""
    found = why or book.find(draft.query.flow, period)
    nothing = Nothing(Absence.NOT_REPORTED, period, tuple(period.months()))
    if isinstance(found, Nothing):
        decline(draft, found, book)
    else:
        decline(draft, nothing, book, alone=draft.query.flow is not Flow.BALANCE)
