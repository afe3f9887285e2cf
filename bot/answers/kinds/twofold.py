"""Answers how much in two ways at once: both flows, both currencies, value and quantity."""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.baselines import add_baselines
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, look_up
from bot.answers.sourcing import explain, show_rivals
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Found, Nothing
from bot.questions.query import WITH_TOTAL
from bot.trade import Flow, Measure, Period, Unit
from bot.trade.period import MONTHS_A_YEAR

_MOST_PERIODS = 24
_FLOWS = (Flow.EXPORT, Flow.IMPORT)


def flows_each(draft: Draft, period: Period, named: list[Period]) -> None:
    """Exports and imports of each of several periods, a line for each."""
    book = book_of(draft)
    named = named[:_MOST_PERIODS]
    held = [pair_of(draft, book, one) for one in named]
    units = {found.unit for pair in held if pair for found in pair}
    if len(units) > 1:
        held = [
            pair_of(draft, book, one, Unit.USD) or pair
            for one, pair in zip(named, held, strict=True)
        ]
    first = None
    for one, pair in zip(named, held, strict=True):
        if pair is None:
            draft.comparison.append(draft.say("each.none", period=one))
            continue
        exports, imports = (
            draft.figure(found, flow=flow) for found, flow in zip(pair, _FLOWS, strict=True)
        )
        draft.comparison.append(
            draft.say("summary.month", period=one, exports=exports, imports=imports)
        )
        for found in pair:
            on_found(draft, found)
            show_rivals(draft, found)
        first = first or (pair[0], exports)
    if first is None:
        decline(draft, Nothing(Absence.NOT_REPORTED, period, tuple(period.months())), book)
        return
    query = draft.query
    draft.headline = draft.say(
        "level.each.flows" if query.commodity.is_total else "level.each",
        subject=draft.names.subject(query),
        period=period,
    )
    explain(draft, *first)


def both_flows(draft: Draft, period: Period) -> bool:
    """Exports and imports of one period, and all trade; False where one of the two is not held."""
    book = book_of(draft)
    pair = pair_of(draft, book, period)
    if pair is None and len(period) > MONTHS_A_YEAR:
        flows_each(draft, period, list(period.years()))
        return True
    if pair is None:
        return False
    figures = [draft.figure(found, flow=flow) for found, flow in zip(pair, _FLOWS, strict=True)]
    draft.headline = draft.say(
        "level.both",
        period=period,
        exports=figures[0],
        imports=figures[1],
    )
    for found, figure in zip(pair, figures, strict=True):
        subject = draft.names.subject(draft.query, figure.flow)
        draft.comparison.append(draft.say("part", subject=subject, figure=figure))
        add_baselines(draft, book, found, flow=figure.flow)
        explain(draft, found, figure)
        show_rivals(draft, found)
        on_found(draft, found)
    if draft.query.commodity.is_total:
        _add_total(draft, book, pair[0])
    return True


def _add_total(draft: Draft, book: Book, exports: Found) -> None:
    """All trade beside its two sides: 进出口 and 수출입 ask for either."""
    asked = draft.query
    draft.query = replace(asked, unit=exports.unit)
    total = look_up(draft, book, Flow.TOTAL, exports.period)
    draft.query = asked
    if isinstance(total, Found) and total.unit is exports.unit:
        figure = draft.figure(total, flow=Flow.TOTAL, role=Role.COMPARISON)
        subject = draft.names.subject(asked, Flow.TOTAL)
        draft.comparison.append(draft.say("part", subject=subject, figure=figure))


def pair_of(
    draft: Draft, book: Book, period: Period, unit: Unit | None = None
) -> tuple[Found, Found] | None:
    """Exports and imports of one period in one unit, the one asked for unless another is given."""
    asked = draft.query
    draft.query = replace(asked, unit=unit or asked.unit)
    together = book.find_together(((Flow.EXPORT, period), (Flow.IMPORT, period)))
    wanted = draft.query.unit
    found = tuple(look_up(draft, book, flow, period) for flow in _FLOWS)
    draft.query = asked
    if together is not None and wanted in {None, together[0].unit}:
        return together[0], together[1]
    exports, imports = found
    if isinstance(exports, Nothing) or isinstance(imports, Nothing):
        return None
    return (exports, imports) if exports.unit is imports.unit else None


def currencies(draft: Draft, book: Book, period: Period) -> bool:
    """One figure in yuan and in dollars; False where only one of them is known."""
    asked = draft.query
    found = []
    for unit in (Unit.CNY, Unit.USD):
        draft.query = replace(asked, unit=unit)
        found.append(look_up(draft, book, asked.flow, period))
    draft.query = asked
    yuan, dollars = found
    if isinstance(yuan, Nothing) or isinstance(dollars, Nothing) or yuan.unit is dollars.unit:
        return False
    measure = "balance" if asked.flow is Flow.BALANCE else str(asked.measure)
    figures = [draft.figure(one, measure=measure) for one in (yuan, dollars)]
    subject = draft.names.subject(asked)
    if asked.flow is Flow.BALANCE:
        key = "level.deficit" if yuan.value < 0 else "level.surplus"
        draft.headline = draft.say(key, subject=subject, period=period, figure=figures[0])
        draft.comparison.append(draft.say("part", subject=subject, figure=figures[1]))
    else:
        draft.headline = draft.say(
            "level.currencies",
            subject=subject,
            period=period,
            yuan=figures[0],
            dollars=figures[1],
        )
    _explain(draft, book, [yuan, dollars], figures)
    return True


def measures(draft: Draft, book: Book, period: Period) -> bool:
    """The value and the quantity of a good; False where only one of them is known."""
    asked = draft.query
    worth = look_up(draft, book, asked.flow, period)
    draft.query = replace(asked, measure=Measure.QUANTITY, unit=None)
    weight = look_up(draft, book, asked.flow, period)
    draft.query = asked
    if isinstance(worth, Nothing) and isinstance(weight, Nothing):
        return False
    if isinstance(worth, Nothing) or isinstance(weight, Nothing):
        known = Measure.VALUE if isinstance(weight, Nothing) else Measure.QUANTITY
        draft.query = replace(asked, topic="", measure=known)
        draft.remark("only_value" if known is Measure.VALUE else "only_quantity")
        return False
    figures = [
        draft.figure(worth),
        draft.figure(weight, measure=str(Measure.QUANTITY)),
    ]
    draft.headline = draft.say(
        "level.measures",
        subject=draft.names.subject(asked),
        period=period,
        value=figures[0],
        quantity=figures[1],
    )
    _explain(draft, book, [worth, weight], figures)
    return True


def _explain(draft: Draft, book: Book, found: list[Found], figures: list[Figure]) -> None:
    if draft.query.partner == "PRK":
        add_baselines(draft, book, found[0])
    for one, figure in zip(found, figures, strict=True):
        explain(draft, one, figure)
        show_rivals(draft, one)
        on_found(draft, one)


def show_both_flows(draft: Draft, book: Book, found: Found) -> None:
    """The exports and imports that a balance or a total is made of."""
    for flow in (*_FLOWS, Flow.TOTAL) if draft.query.topic == WITH_TOTAL else _FLOWS:
        part = book.in_lane(found.lane, flow, found.period) or look_up(
            draft, book, flow, found.period
        )
        if isinstance(part, Found):
            figure = draft.figure(part, role=Role.CONTEXT, flow=flow)
            subject = draft.names.subject(draft.query, flow)
            draft.comparison.append(draft.say("part", subject=subject, figure=figure))
