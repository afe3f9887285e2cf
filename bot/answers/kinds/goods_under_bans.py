"""Answers which goods of a range fall in a chapter or heading that the UN restricts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.answers.answer import Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import HEADING, Goods, all_named, table_of
from bot.answers.kinds.measures import cite
from bot.answers.lookup import within_reach
from bot.dataset.findings import Found
from bot.questions.query import Outcome
from bot.trade import TOTAL, CommodityCode, Flow, Month, Period, Status, Tier
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
    lines = [
        line
        for flow, code, found in held
        if (line := _line(draft, flow, code, found, dated=found.period != period))
    ]
    draft.headline = draft.say(f"goods.banned.{'some' if lines else 'none'}", period=period)
    draft.comparison.extend(lines)
    if any(found.tier is Tier.PRESS for _, _, found in held):
        draft.caveat("goods_incomplete")
    draft.caveat("lawful")
    return True


def ever_under_bans(draft: Draft) -> None:
    """Tell the goods that have a figure from after a ban on them came into force, newest first."""
    whole = Period(draft.dataset.first, draft.dataset.latest)
    held = [
        (flow, code, found)
        for flow in ((draft.query.flow,) if draft.query.flow in _WAYS else _WAYS)
        for code, found in _named_within(draft, flow, whole, lambda period: period.end)
        if _came_before(draft, flow, code, found.period)
    ]
    held.sort(key=lambda one: one[2].period, reverse=True)
    draft.headline = draft.say("goods.banned.ever" if held else "goods.banned.never")
    for one in held[:_MOST]:
        draft.comparison.append(_line(draft, *one, dated=True))
    draft.caveat("goods_incomplete")
    draft.caveat("lawful")


_MOST = 10
_AS_PUBLISHED = "G-un-"
"""Sums of banned goods that the press prints as one figure."""


def _came_before(draft: Draft, flow: Flow, code: CommodityCode, period: Period) -> bool:
    ban = newest_ban(draft, flow, code, period.end)
    if ban is None:
        return code.code.startswith(_AS_PUBLISHED)
    return _of(ban[0].in_force_from) <= period.start


def _named_within(
    draft: Draft, flow: Flow, whole: Period, best: Callable[[Period], Month | int]
) -> Goods:
    """The goods named for any range inside a whole, each for the best of its ranges."""
    ranges: dict[str, list[Period]] = {}
    for period, codes in draft.dataset.cells.named(flow, whole, draft.query.as_of).items():
        for code in codes:
            ranges.setdefault(code, []).append(period)
    chosen: dict[Period, set[str]] = {}
    for code, periods in ranges.items():
        chosen.setdefault(max(periods, key=lambda one: (best(one), one)), set()).add(code)
    return [
        one
        for period, codes in chosen.items()
        for one in all_named(draft, flow, period)
        if one[0].code in codes
    ]


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
    """The goods of a range: of its whole table, or those named for it and for parts of it."""
    whole = table_of(draft, flow, period, HEADING)
    if whole:
        return whole
    exact = all_named(draft, flow, period)
    known = {code for code, _ in exact}
    inside = _named_within(draft, flow, period, len)
    return exact + [one for one in inside if one[0] not in known]


def _line(
    draft: Draft, flow: Flow, code: CommodityCode, found: Found, *, dated: bool = False
) -> str:
    """A good with what it came to and the newest ban it falls under; empty where there is none."""
    ban = newest_ban(draft, flow, code, found.period.end)
    if ban is None and not code.code.startswith(_AS_PUBLISHED):
        return ""
    figure = draft.good(found, code, flow=flow, period=found.period, role=Role.COMPARISON)
    subject = draft.names.subject(replace(draft.query, commodity=code), flow)
    subject = (
        draft.say("goods.banned.when", subject=subject, period=found.period) if dated else subject
    )
    on_found(draft, found)
    if ban is None:
        return draft.say("goods.each", subject=subject, figure=figure)
    row, sure = ban
    cite(draft, row)
    return draft.say(
        "goods.banned.line" if sure else "goods.banned.line.hint",
        subject=subject,
        figure=figure,
        resolution=row.resolution,
        paragraph=row.paragraph,
    )


def newest_ban(
    draft: Draft, flow: Flow, code: CommodityCode, until: Month
) -> tuple[Restriction, bool] | None:
    """The newest ban in force that all of a good falls under, and whether a source names its codes.

    One whose codes are known goes before any that only hints tie to the good.
    """
    known = draft.dataset.reference.commodities.get(code.code)
    parts = code.parts or (known.members if known is not None else ())
    bans = [
        (row, sure)
        for row in draft.dataset.reference.restrictions
        if row.measure == "ban" and row.concerns(flow) and _of(row.in_force_from) <= until
        for sure in (True, False)
        if parts and all(_lies_under(part, row, sure=sure) for part in parts)
    ]
    return max(bans, key=lambda one: (one[1], one[0].in_force_from), default=None)


def _of(day: date) -> Month:
    return Month(day.year, day.month)


def _lies_under(code: str, row: Restriction, *, sure: bool) -> bool:
    """Whether a code lies under one of a measure's: what only holds one of them need not."""
    return any(code.startswith(one) for one in (row.codes if sure else row.unverified_codes))
