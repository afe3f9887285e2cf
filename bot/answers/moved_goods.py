"""Answers which goods are the largest of a flow, and which rose or fell most."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.goods import HEADING, goods_range, one_way, table_of, top
from bot.answers.sourcing import source_names
from bot.dataset.findings import Formula, Found
from bot.questions.query import MOVES, Outcome
from bot.trade import CommodityCode


def top_goods(draft: Draft) -> None:
    """The largest goods, or those that moved most where the words speak of a move."""
    if draft.query.topic == MOVES:
        _moved(draft)
    else:
        top(draft)


def _moved(draft: Draft) -> None:
    """The goods that rose or fell most on the year before, from two whole tables only.

    The press names a few goods, and those that moved most may not be among them.
    """
    query = draft.query
    period, flow = goods_range(draft), one_way(query)
    baseline = query.compare or period.shifted_years(-1)
    draft.query = query = replace(query, period=period, compare=baseline, flow=flow)
    now, before = (dict(table_of(draft, flow, one, HEADING)) for one in (period, baseline))
    gaps = _gaps(now, before)
    ordered = sorted(gaps, key=lambda one: one[1].value, reverse=query.highest)
    chosen = [one for one in ordered if (one[1].value > 0) is query.highest][: query.limit]
    if not now or not before or not chosen:
        draft.outcome = Outcome.NO_DATA
        draft.headline = draft.say("appeared.unknown", period=period, baseline=baseline)
        draft.caveat("goods_incomplete")
        return
    lines = [_line(draft, code, gap, place) for place, (code, gap) in enumerate(chosen)]
    draft.headline = draft.say(
        "moved.up" if query.highest else "moved.down",
        subject=draft.say(f"subject.china.{flow}"),
        period=period,
        baseline=baseline,
        line=lines[0],
    )
    draft.comparison.extend(lines[1:])
    table = next(iter(now.values()))
    draft.how.append(draft.say("how.table", period=period, sources=source_names(draft, table)))


def _gaps(
    now: dict[CommodityCode, Found], before: dict[CommodityCode, Found]
) -> list[tuple[CommodityCode, Found]]:
    """What each good of both tables gained or lost; new and vanished goods are another question."""
    return [
        (code, here.as_(Formula.DIFFERENCE, here.value - before[code].value, before[code]))
        for code, here in now.items()
        if code in before and here.unit is before[code].unit
    ]


def _line(draft: Draft, code: CommodityCode, gap: Found, place: int) -> str:
    name = draft.names.commodity(code)
    figure = draft.figure(
        gap,
        role=Role.COMPARISON if place else Role.ANSWER,
        measure="rank",
        commodity=code,
        label=draft.say("label", subject=name, period=gap.period),
    )
    return draft.say("moved.line", goods=name, gap=figure)
