"""Answers about several goods at once: the largest, the make-up, the new and the vanished."""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.lookup import within_reach
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Absence, Formula, Found, Lane, Nothing
from bot.dataset.rivals import choose
from bot.questions.query import Kind, Outcome, TradeQuery
from bot.trade import (
    TOTAL,
    CommodityCode,
    Flow,
    Measure,
    Observation,
    Period,
    Status,
    Tier,
    Unit,
)

_EXCLUDED = {"kotra", "un-1718"}


def top(draft: Draft) -> None:
    """The largest goods of a flow in a range, as far as they were named."""
    query = draft.query
    period, flow = _range(draft), _flow(query)
    draft.query = replace(query, period=period, flow=flow)
    goods = named_goods(draft, flow, period)
    if not goods:
        _nothing(draft, flow, period)
        return
    shown = [
        draft.figure(
            found,
            role=Role.ANSWER if place == 0 else Role.COMPARISON,
            measure="rank",
            flow=flow,
            commodity=code,
            label=draft.say("label", subject=draft.names.commodity(code), period=period),
        )
        for place, (code, found) in enumerate(goods[: query.limit])
    ]
    key = "composition" if query.kind is Kind.COMPOSITION else "top"
    draft.headline = draft.say(
        key,
        subject=draft.say(f"subject.china.{flow}"),
        period=period,
        goods=draft.names.commodity(shown[0].commodity),
        figure=shown[0],
    )
    for place, (figure, (_, found)) in enumerate(zip(shown, goods, strict=False)):
        if place or query.kind is Kind.COMPOSITION:
            draft.comparison.append(_line(draft, figure, found, flow))
    draft.how.append(draft.say("how.goods", period=period))
    for _, found in goods[: query.limit]:
        on_found(draft, found)
    if any(found.lane.tier is Tier.PRESS for _, found in goods):
        draft.caveat("goods_incomplete")


def _line(draft: Draft, figure: Figure, found: Found, flow: Flow) -> str:
    name = draft.names.commodity(figure.commodity)
    whole = draft.dataset.book(TOTAL, as_of=draft.query.as_of).find(
        flow, found.period, unit=found.unit
    )
    if draft.query.kind is not Kind.COMPOSITION or isinstance(whole, Nothing) or not whole.value:
        return draft.say("goods.line", goods=name, figure=figure)
    joined = found.as_(Formula.SHARE, found.value / whole.value * PER_CENT, whole)
    lane = Lane(found.lane.tier, found.lane.series, Unit.PERCENT)
    part = draft.figure(
        Found(joined.value, lane, found.period, Formula.SHARE, joined.cells),
        role=Role.COMPARISON,
        measure="share",
        flow=flow,
        commodity=figure.commodity,
    )
    return draft.say("goods.line.share", goods=name, figure=figure, share=part)


def named_goods(draft: Draft, flow: Flow, period: Period) -> list[tuple[CommodityCode, Found]]:
    """Values of single goods for this very range, largest first; none is part of another."""
    by_code: dict[CommodityCode, list[Observation]] = {}
    for cell in draft.dataset.cells.within(period):
        wanted = (
            cell.period == period
            and cell.flow is flow
            and cell.measure is Measure.VALUE
            and cell.unit is Unit.USD
            and cell.status is Status.VALUE
            and not cell.commodity.is_total
            and draft.dataset.series_of(cell) not in _EXCLUDED
            and (draft.query.as_of is None or cell.vintage <= draft.query.as_of)
        )
        if wanted:
            by_code.setdefault(cell.commodity, []).append(cell)
    found = []
    for code, cells in by_code.items():
        best, rivals = choose(cells)
        if best.value is not None:
            lane = Lane(best.tier, draft.dataset.series_of(best), best.unit)
            found.append(
                (code, Found(best.value, lane, period, Formula.PUBLISHED, (best,), rivals))
            )
    found.sort(key=lambda item: (-item[1].value, item[0].code))
    kept: list[tuple[CommodityCode, Found]] = []
    for code, one in found:
        if not any(other.covers(code) or code.covers(other) for other, _ in kept):
            kept.append((code, one))
    return kept


def _range(draft: Draft) -> Period:
    latest = draft.dataset.latest
    return within_reach(draft, draft.query.period or _newest(draft) or Period(latest, latest))


def _newest(draft: Draft) -> Period | None:
    """The newest range for which single goods are known at all."""
    latest = draft.dataset.latest
    cells = draft.dataset.cells.within(Period(latest - 24, latest))
    held = {
        cell.period
        for cell in cells
        if not cell.commodity.is_total
        and cell.flow is _flow(draft.query)
        and cell.measure is Measure.VALUE
        and cell.status is Status.VALUE
    }
    return max(held, key=lambda period: (period.end, len(period)), default=None)


def _flow(query: TradeQuery) -> Flow:
    return query.flow if query.flow in {Flow.EXPORT, Flow.IMPORT} else Flow.EXPORT


def _nothing(draft: Draft, flow: Flow, period: Period) -> None:
    decline(draft, Nothing(Absence.NOT_REPORTED, period, tuple(period.months())))
    draft.headline = draft.say(
        "goods.none", subject=draft.say(f"subject.china.{flow}"), period=period
    )
    newest = _newest(draft)
    if newest is not None:
        draft.choices.append(
            draft.say("choice.top", subject=draft.say(f"subject.china.{flow}"), period=newest)
        )


def appeared(draft: Draft) -> None:
    """Which goods are new against the same months a year before."""
    _came_or_went(draft, new=True)


def vanished(draft: Draft) -> None:
    """Which goods of the year before are gone."""
    _came_or_went(draft, new=False)


def _came_or_went(draft: Draft, *, new: bool) -> None:
    query = draft.query
    period, flow = _range(draft), _flow(query)
    baseline = query.compare or period.shifted_years(-1)
    draft.query = replace(query, period=period, compare=baseline)
    now, before = (_table(draft, flow, one) for one in (period, baseline))
    if not now or not before:
        draft.outcome = Outcome.NO_DATA
        draft.headline = draft.say(
            "appeared.unknown" if new else "vanished.unknown", period=period, baseline=baseline
        )
        draft.caveat("goods_incomplete")
        return
    chosen = {
        code: cell
        for code, cell in (now if new else before).items()
        if code not in (before if new else now)
    }
    ordered = sorted(chosen.values(), key=lambda cell: -(cell.value or 0))[: query.limit]
    draft.headline = draft.say(
        ("appeared" if new else "vanished") if ordered else "appeared.none",
        period=period,
        baseline=baseline,
        subject=draft.say(f"subject.china.{flow}"),
    )
    for place, cell in enumerate(ordered):
        if cell.value is None:
            continue
        lane = Lane(cell.tier, draft.dataset.series_of(cell), cell.unit)
        figure = draft.figure(
            Found(cell.value, lane, cell.period, Formula.PUBLISHED, (cell,)),
            role=Role.ANSWER if place == 0 else Role.COMPARISON,
            flow=flow,
            commodity=cell.commodity,
        )
        draft.comparison.append(
            draft.say("goods.line", goods=draft.names.commodity(cell.commodity), figure=figure)
        )


def _table(draft: Draft, flow: Flow, period: Period) -> dict[CommodityCode, Observation]:
    """The goods of a full table; the press never prints one."""
    return {
        cell.commodity: cell
        for cell in draft.dataset.cells.within(period)
        if cell.period == period
        and cell.flow is flow
        and cell.measure is Measure.VALUE
        and cell.tier is not Tier.PRESS
        and cell.value
        and not cell.commodity.is_total
    }
