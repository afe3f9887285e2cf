"""What a monthly summary says of goods that matter and are not there: which kind of nothing."""

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import HEADING, table_of
from bot.answers.story.narrative import Goods
from bot.dataset.findings import Absence, Found, Nothing
from bot.dataset.gathering import gathered
from bot.trade import CommodityCode, Flow, Period

ESSENTIALS = tuple(
    CommodityCode(code) for code in ("1006", "1005", "1001", "31", "2710", "84", "87")
)
"""Goods whose absence is news: grain, fertiliser, fuel, machinery, vehicles."""


def absent_goods(draft: Draft, story: Period, told: Goods) -> None:
    """Which essential exports were reported as none, and, beside goods told of, which nobody told.

    Where the story has no goods at all, that none of these is among them says nothing.
    """
    table = table_of(draft, Flow.EXPORT, story, HEADING)
    reported_none, unreported = [], []
    for code in ESSENTIALS:
        if any(code.covers(other) or other.covers(code) for other, _ in told):
            continue
        found: Found | Nothing
        if table:
            found = gathered(table, code.parts, code)
        else:
            found = draft.dataset.book(code, as_of=draft.query.as_of).find(Flow.EXPORT, story)
        name = draft.names.commodity(code)
        if isinstance(found, Found) and found.is_zero:
            label = draft.say("label", subject=name, period=story)
            draft.figure(found, role=Role.CONTEXT, flow=Flow.EXPORT, commodity=code, label=label)
            reported_none.append(name)
        elif isinstance(found, Nothing) and found.absence is Absence.NOT_REPORTED:
            unreported.append(name)
    if reported_none:
        draft.comparison.append(draft.say("summary.none", goods=reported_none))
    if unreported and (told or reported_none):
        draft.comparison.append(draft.say("summary.unreported", goods=unreported))
