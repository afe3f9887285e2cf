"""Answers about UN measures: which restricted chapters a good falls in, since when, and caps.

The words stay careful: goods "fall in a restricted chapter"; whether a shipment broke a
resolution is not for customs data to say. Codes no source names are marked as hints.
"""

from decimal import Decimal

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.kinds.goods_under_bans import goods_under_bans
from bot.questions.goods.topics import ADOPTED, TRADED
from bot.questions.query import Outcome, TradeQuery
from bot.trade import Flow, Month, Unit
from bot.trade.restriction import Restriction

_MOST = 6
_DUAL_USE = "G-dual-use"
_IN_WORDS = {"G-luxury": "luxury goods", _DUAL_USE: "weapons programmes"}
"""Groups that the measures name in words, and by which words: no list of codes is a UN one."""


def restriction(draft: Draft) -> None:
    """Which measures bear on a good, or on everything when none is named."""
    query = draft.query
    if query.commodity.is_total:
        traded_in = query.period if query.topic == TRADED else None
        if traded_in is None or not goods_under_bans(draft, traded_in):
            _overview(draft)
        return
    sure, hints = _bearing(draft)
    goods = draft.names.commodity(query.commodity)
    draft.headline = draft.say(_headline_key(sure, hints), goods=goods)
    for row in sure[:_MOST]:
        draft.comparison.append(_line(draft, row))
    for row in hints[:_MOST]:
        draft.comparison.append(draft.say("restriction.hint.line", line=_line(draft, row)))
    if sure or hints:
        draft.caveat("lawful")
    if query.commodity.code == _DUAL_USE:
        draft.caveat("dual_use")
    for row in (*sure, *hints)[:_MOST]:
        _cite(draft, row)


def _bearing(draft: Draft) -> tuple[list[Restriction], list[Restriction]]:
    """The measures that name the goods' codes, and those that only hints tie to them."""
    query = draft.query
    parts = query.commodity.parts or _members(draft)
    rows = [row for row in draft.dataset.reference.restrictions if row.measure != "none"]
    sure = [row for row in rows if any(row.touches(part) for part in parts)]
    hints = [
        row
        for row in rows
        if row not in sure and any(row.touches(part, verified=False) for part in parts)
    ]
    for group, words in _IN_WORDS.items():
        if query.commodity.code.startswith(group):
            hints = [row for row in rows if words in row.goods]
    if query.flow in {Flow.EXPORT, Flow.IMPORT}:
        of_flow = [[row for row in rows if row.concerns(query.flow)] for rows in (sure, hints)]
        # "Which resolution bans coal exports" means North Korea's: no row is not the answer then.
        if any(of_flow):
            sure, hints = of_flow
    return sure, hints


def _headline_key(sure: list[Restriction], hints: list[Restriction]) -> str:
    """Which way the goods are restricted, and whether a source names their codes."""
    by_code, in_all = _ways(sure), _ways([*sure, *hints])
    if not in_all:
        return "restriction.none"
    way = "both" if len(in_all) > 1 else next(iter(in_all))
    if not by_code:
        return f"restriction.hint.{way}"
    return f"restriction.{way}" if by_code == in_all else f"restriction.sure.{min(by_code)}"


def _ways(rows: list[Restriction]) -> set[str]:
    both = {"dprk_export", "dprk_import"}
    return {way for row in rows for way in (both if row.direction == "both" else {row.direction})}


def _line(draft: Draft, row: Restriction) -> str:
    ends = "" if row.wind_down_until is None else draft.say("wind_down", day=row.wind_down_until)
    return draft.say(
        f"restriction.{row.measure}.{row.direction}",
        resolution=row.resolution,
        paragraph=row.paragraph,
        day=row.in_force_from,
        wind_down=ends,
    )


_BROAD = {"2371", "2375", "2397"}
"""The resolutions that name whole chapters and headings, and so whole flows of goods."""


def _overview(draft: Draft) -> None:
    """The bans that name whole codes: of a resolution, or of those in force by a range or now."""
    query = draft.query
    way = f".{query.flow}" if query.flow in {Flow.EXPORT, Flow.IMPORT} else ""
    opening = draft.say(f"restriction.overview{way}")
    if draft.headline:
        draft.comparison.append(opening)
    draft.headline = draft.headline or opening
    dated = query.topic == ADOPTED or (query.topic == "" and query.period is not None)
    if dated and query.period is not None:
        key = (
            "restriction.overview.adopted" if query.topic == ADOPTED else "restriction.overview.by"
        )
        draft.comparison.append(draft.say(key, period=query.period))
    rows = [row for row in draft.dataset.reference.restrictions if _is_wanted(query, row)]
    for row in rows:
        codes = [draft.say("bare_code", code=code) for code in row.codes or row.unverified_codes]
        line = draft.say("restriction.overview.line", line=_line(draft, row), codes=codes)
        told = line if row.codes else draft.say("restriction.hint.line", line=line)
        draft.comparison.append(told)
        _cite(draft, row)
    if not rows:
        draft.comparison.append(draft.say("restriction.overview.none"))
    draft.caveat("lawful")


def _is_wanted(query: TradeQuery, row: Restriction) -> bool:
    """Whether an overview holds a measure: by its resolution, or by the day it came into force."""
    if row.measure != "ban" or not row.concerns(query.flow):
        return False
    period = query.period
    if query.topic.isdigit() or period is None or query.topic == TRADED:
        asked = {query.topic} if query.topic.isdigit() else _BROAD
        return bool(row.codes) and row.resolution in asked
    first = row.adopted if query.topic == ADOPTED else row.in_force_from
    came = Month(first.year, first.month)
    if query.topic == ADOPTED:
        return period.start <= came <= period.end and bool(row.codes or row.unverified_codes)
    broad = row.resolution in _BROAD and bool(row.codes)
    older = period.end < _WHOLE_CHAPTERS and bool(row.codes or row.unverified_codes)
    return came <= period.end and (broad or older)


_WHOLE_CHAPTERS = Month(2017, 9)
"""Up to here the older measures, which name single goods, were most of what there was."""


def cap(draft: Draft) -> None:
    """The yearly caps on oil, coal and whatever else has one."""
    query = draft.query
    parts = query.commodity.parts or _members(draft)
    rows = [
        row
        for row in draft.dataset.reference.restrictions
        if row.measure == "cap" and row.cap_quantity
    ]
    chosen = [
        row
        for row in rows
        if not parts
        or any(row.touches(part) or row.touches(part, verified=False) for part in parts)
    ]
    if not chosen:
        draft.outcome = Outcome.NO_DATA
        draft.headline = draft.say("cap.none", goods=draft.names.commodity(query.commodity))
        return
    current: dict[tuple[str, ...], Restriction] = {}
    for row in chosen:
        current[row.codes or row.unverified_codes] = row
    rows_now = sorted(current.values(), key=lambda row: row.in_force_from, reverse=True)
    for place, row in enumerate(rows_now):
        quantity = draft.derived(
            Decimal(row.cap_quantity),
            Unit(row.cap_unit),
            "cap",
            cells=(),
            measure="quantity",
            label=draft.say("label.cap", resolution=row.resolution),
            role=Role.ANSWER if place == 0 else Role.CONTEXT,
        )
        goods = [draft.say("bare_code", code=code) for code in row.codes or row.unverified_codes]
        text = draft.say(
            "cap",
            quantity=quantity,
            goods=goods,
            resolution=row.resolution,
            paragraph=row.paragraph,
            day=row.in_force_from,
        )
        if place == 0:
            draft.headline = text
        else:
            draft.comparison.append(text)
        _cite(draft, row)
    draft.comparison.extend(_line(draft, row) for row in _bans_after(draft, rows_now))
    if any(row.cap_unit == Unit.BARREL for row in rows_now):
        draft.caveat("barrels")


def _bans_after(draft: Draft, caps: list[Restriction]) -> list[Restriction]:
    """The bans that a cap gave way to: coal was capped before it was banned."""
    return [
        row
        for row in draft.dataset.reference.restrictions
        for cap in caps
        if row.measure == "ban"
        and row.direction == cap.direction
        and row.in_force_from > cap.in_force_from
        and set(row.codes) & {*cap.codes, *cap.unverified_codes}
    ]


def _members(draft: Draft) -> tuple[str, ...]:
    known = draft.dataset.reference.commodities.get(draft.query.commodity.code)
    return known.members if known is not None else ()


def _cite(draft: Draft, row: Restriction) -> None:
    title = draft.say("resolution", resolution=row.resolution)
    draft.cite(title, row.citation, row.adopted.isoformat())
