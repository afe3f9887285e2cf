"""Answers which goods of a range fall in a chapter or heading that the UN restricts."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import HEADING, Goods, all_named, table_of
from bot.answers.lookup import within_reach
from bot.dataset.findings import Found
from bot.questions.query import Outcome
from bot.trade import TOTAL, CommodityCode, Flow, Period, Status, Tier
from bot.trade.restriction import Restriction

_WAYS = (Flow.EXPORT, Flow.IMPORT)


def goods_under_bans(draft: Draft, period: Period) -> bool:
    """Tell the goods of a range that fall under a ban; False where no goods of it are known."""
    query = draft.query
    period = within_reach(draft, period)
    draft.query = replace(query, commodity=TOTAL, period=period)
    held = [
        (flow, code, found)
        for flow in ((query.flow,) if query.flow in _WAYS else _WAYS)
        for code, found in _goods_of(draft, flow, period)
    ]
    _tell_zeros(draft, period)
    if not held:
        draft.outcome = Outcome.NO_DATA
        draft.headline = draft.say("goods.banned.unknown", period=period)
        draft.caveat("not_reported")
        return False
    lines = [line for flow, code, found in held if (line := _line(draft, flow, code, found))]
    draft.headline = draft.say(f"goods.banned.{'some' if lines else 'none'}", period=period)
    draft.comparison.extend(lines)
    if any(found.tier is Tier.PRESS for _, _, found in held):
        draft.caveat("goods_incomplete")
    draft.caveat("lawful")
    return True


def _tell_zeros(draft: Draft, period: Period) -> None:
    """Name the goods that were published as none in just this range: a zero is a finding too."""
    for flow in (draft.query.flow,) if draft.query.flow in _WAYS else _WAYS:
        codes = {
            cell.commodity: None
            for cell in draft.dataset.cells.goods(flow, period)
            if cell.status is Status.ZERO
        }
        if codes:
            goods = [draft.names.commodity(code) for code in codes]
            subject = draft.say(f"subject.china.{flow}")
            draft.comparison.append(draft.say("goods.zeros", subject=subject, goods=goods))


def _goods_of(draft: Draft, flow: Flow, period: Period) -> Goods:
    return table_of(draft, flow, period, HEADING) or all_named(draft, flow, period)


def _line(draft: Draft, flow: Flow, code: CommodityCode, found: Found) -> str:
    """A good with what it came to and the newest ban it falls under; empty where there is none."""
    bans = _bans_of(draft, flow, code, found.period)
    if not bans:
        return ""
    row, sure = max(bans, key=lambda one: (one[1], one[0].in_force_from))
    figure = draft.good(found, code, flow=flow, period=found.period, role=Role.COMPARISON)
    on_found(draft, found)
    draft.cite(
        draft.say("resolution", resolution=row.resolution), row.citation, row.adopted.isoformat()
    )
    return draft.say(
        "goods.banned.line" if sure else "goods.banned.line.hint",
        subject=draft.names.subject(replace(draft.query, commodity=code), flow),
        figure=figure,
        resolution=row.resolution,
        paragraph=row.paragraph,
    )


def _bans_of(
    draft: Draft, flow: Flow, code: CommodityCode, period: Period
) -> list[tuple[Restriction, bool]]:
    """The bans in force that all of the good falls under, and whether a source names its codes."""
    known = draft.dataset.reference.commodities.get(code.code)
    parts = code.parts or (known.members if known is not None else ())
    until = (period.end.year, period.end.month)
    return [
        (row, sure)
        for row in draft.dataset.reference.restrictions
        if row.measure == "ban"
        and row.concerns(flow)
        and (row.in_force_from.year, row.in_force_from.month) <= until
        for sure in (True, False)
        if parts and all(_lies_under(part, row, sure=sure) for part in parts)
    ]


def _lies_under(code: str, row: Restriction, *, sure: bool) -> bool:
    """Whether a code lies under one of a measure's: what only holds one of them need not."""
    return any(code.startswith(one) for one in (row.codes if sure else row.unverified_codes))
