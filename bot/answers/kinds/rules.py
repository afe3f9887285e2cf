"""Answers about UN measures: which restricted chapters a good falls in, since when, and caps.

The words stay careful: goods "fall in a restricted chapter"; whether a shipment broke a
resolution is not for customs data to say. Codes no source names are marked as hints.
"""

from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.kinds.goods_under_bans import ever_under_bans, goods_under_bans
from bot.answers.kinds.measures import cap_of, cite, line_of, members, together
from bot.questions.goods.topics import ADOPTED, NEWEST, TRADED
from bot.questions.query import Outcome, TradeQuery
from bot.trade import Flow, Language, Month, Unit
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
        if query.topic == TRADED and traded_in is None:
            ever_under_bans(draft)
        elif traded_in is None or not goods_under_bans(draft, traded_in):
            _overview(draft)
        return
    told = measures_on(draft)
    draft.headline = told[0]
    draft.comparison += told[1:]


def measures_on(draft: Draft) -> list[str]:
    """What bears on the goods of a question: the sentence that sums it up, and each measure."""
    query = draft.query
    sure, hints = _bearing(draft)
    goods = draft.names.commodity(query.commodity)
    if sure or hints:
        draft.caveat("lawful")
    if query.commodity.code == _DUAL_USE:
        draft.caveat("dual_use")
    for row in (*sure, *hints)[:_MOST]:
        cite(draft, row)
    summed = draft.say(_headline_key(sure, hints), goods=goods)
    return [summed, *_lines(draft, sure, hints)]


def _bearing(draft: Draft) -> tuple[list[Restriction], list[Restriction]]:
    """The measures that name the goods' codes, and those that only hints tie to them."""
    query = draft.query
    parts = query.commodity.parts or members(draft)
    rows = [row for row in draft.dataset.reference.restrictions if row.measure != "none"]
    sure = [row for row in rows if any(row.touches(part) for part in parts)]
    hints = [
        row
        for row in rows
        if row not in sure and any(row.touches(part, verified=False) for part in parts)
    ]
    for group, words in _IN_WORDS.items():
        if query.commodity.code.startswith(group):
            hints = [row for row in rows if words in row.goods[Language.ENGLISH]]
    if query.flow in {Flow.EXPORT, Flow.IMPORT}:
        of_flow = [[row for row in rows if row.concerns(query.flow)] for rows in (sure, hints)]
        # "Which resolution bans coal exports" means North Korea's: no row is not the answer then.
        if any(of_flow):
            sure, hints = of_flow
    if query.topic.isdigit():
        # What one resolution says of a good; where it says nothing, what the others say.
        of_one = [[row for row in rows if row.resolution == query.topic] for rows in (sure, hints)]
        sure, hints = of_one if any(of_one) else (sure, hints)
    return sure, hints


def _lines(draft: Draft, sure: list[Restriction], hints: list[Restriction]) -> list[str]:
    told = [line_of(draft, row) for row in sure[:_MOST]]
    return told + [line_of(draft, row, hint=True) for row in hints[:_MOST]]


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


def _overview(draft: Draft) -> None:
    """The measures on goods: of a resolution, or the bans in force by a range or now."""
    query = draft.query
    if query.topic == NEWEST:
        newest = max(draft.dataset.reference.restrictions, key=lambda row: row.adopted)
        query = replace(query, topic=newest.resolution)
    way = f".{query.flow}" if query.flow in {Flow.EXPORT, Flow.IMPORT} else ""
    key = "restriction.of" if query.topic.isdigit() else f"restriction.overview{way}"
    opening = draft.say(key, resolution=query.topic)
    if draft.headline:
        draft.comparison.append(opening)
    draft.headline = draft.headline or opening
    if query.period is not None and query.topic in {ADOPTED, ""}:
        dated = "adopted" if query.topic == ADOPTED else "by"
        draft.comparison.append(draft.say(f"restriction.overview.{dated}", period=query.period))
    rows = [row for row in draft.dataset.reference.restrictions if _is_wanted(query, row)]
    for alike in together(rows):
        capped = alike[0].caps
        told = cap_of(draft, alike[0], Role.CONTEXT) if capped else line_of(draft, *alike)
        draft.comparison.append(told)
        cite(draft, alike[0])
    if not rows:
        draft.comparison.append(draft.say("restriction.overview.none"))
    draft.caveat("lawful")


def _is_wanted(query: TradeQuery, row: Restriction) -> bool:
    """Whether an overview holds a measure: by its resolution, or by the day it came into force."""
    if row.measure == "none" or not row.concerns(query.flow):
        return False
    if query.topic.isdigit():
        return row.resolution == query.topic
    period = query.period
    if row.measure != "ban" or period is None or query.topic == TRADED:
        return row.measure == "ban"
    first = row.adopted if query.topic == ADOPTED else row.in_force_from
    came = Month(first.year, first.month)
    return came <= period.end and (query.topic != ADOPTED or period.start <= came)


def cap(draft: Draft) -> None:
    """The yearly caps on oil, coal and whatever else has one."""
    query = draft.query
    parts = query.commodity.parts or members(draft)
    rows = [
        row for row in draft.dataset.reference.restrictions if row.measure == "cap" and row.caps
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
        # What has no cap may be banned, as natural gas liquids are.
        draft.comparison += _lines(draft, *_bearing(draft))
        return
    current: dict[tuple[str, ...], Restriction] = {}
    for row in chosen:
        current[row.codes or row.unverified_codes] = row
    rows_now = sorted(current.values(), key=lambda row: row.in_force_from, reverse=True)
    for place, row in enumerate(rows_now):
        text = cap_of(draft, row, Role.CONTEXT if place else Role.ANSWER)
        if place == 0:
            draft.headline = text
        else:
            draft.comparison.append(text)
        cite(draft, row)
    draft.comparison.extend(line_of(draft, row) for row in _bans_after(draft, rows_now))
    if any(unit == Unit.BARREL for row in rows_now for _, unit in row.caps):
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
