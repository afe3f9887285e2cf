"""Answers which goods are new and which are gone, from whole commodity tables only."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import HEADING, goods_range, one_way, table_of
from bot.answers.sourcing import source_names
from bot.dataset.findings import Found
from bot.questions.query import Outcome
from bot.trade import CommodityCode, Flow, Period


def appeared(draft: Draft) -> None:
    """Which goods are new against the same months a year before."""
    _came_or_went(draft, new=True)


def vanished(draft: Draft) -> None:
    """Which goods of the year before are gone."""
    _came_or_went(draft, new=False)


def _came_or_went(draft: Draft, *, new: bool) -> None:
    query = draft.query
    period, flow = goods_range(draft), one_way(query)
    baseline = query.compare or period.shifted_years(-1)
    draft.query = replace(query, period=period, compare=baseline)
    now, before = (_goods(draft, flow, one) for one in (period, baseline))
    if not now or not before:
        draft.outcome = Outcome.NO_DATA
        draft.headline = draft.say(
            "appeared.unknown" if new else "vanished.unknown", period=period, baseline=baseline
        )
        draft.caveat("goods_incomplete")
        return
    draft.query = replace(draft.query, flow=flow)
    here, there = (now, before) if new else (before, now)
    chosen = [(code, found) for code, found in here.items() if code not in there]
    draft.headline = draft.say(
        ("appeared" if new else "vanished") if chosen else "appeared.none",
        period=period,
        baseline=baseline,
        subject=draft.say(f"subject.china.{flow}"),
    )
    for place, (code, found) in enumerate(chosen[: query.limit]):
        name = draft.names.commodity(code)
        figure = draft.figure(
            found,
            role=Role.ANSWER if place == 0 else Role.COMPARISON,
            flow=flow,
            commodity=code,
            label=draft.say("label", subject=name, period=found.period),
        )
        draft.comparison.append(draft.say("goods.line", goods=name, figure=figure))
    sources = source_names(draft, next(iter(here.values())))
    draft.how.append(
        draft.say("how.table", period=next(iter(here.values())).period, sources=sources)
    )


def _goods(draft: Draft, flow: Flow, period: Period) -> dict[CommodityCode, Found]:
    """The headings of a whole table, largest first; the press never prints one."""
    return dict(table_of(draft, flow, period, HEADING))
