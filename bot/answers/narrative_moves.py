"""The goods of a month that changed most, where whole tables of both years are held."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.goods import HEADING, table_of
from bot.dataset.findings import Formula, Found
from bot.trade import Flow, Period

_SHOWN = 4


def moves(draft: Draft, flow: Flow, period: Period) -> None:
    """The headings that changed most against the same months a year before."""
    baseline = period.shifted_years(-1)
    now = dict(table_of(draft, flow, period, HEADING))
    before = dict(table_of(draft, flow, baseline, HEADING))
    if not before or {one.lane for one in now.values()} != {one.lane for one in before.values()}:
        return
    moved = [
        (code, _difference(now.get(code), before.get(code), period))
        for code in now.keys() | before.keys()
    ]
    moved.sort(key=lambda one: (-abs(one[1].value), one[0].code))
    lines = []
    for code, found in moved[:_SHOWN]:
        name = draft.names.commodity(code)
        label = draft.say("label", subject=name, period=period)
        figure = draft.figure(
            found, role=Role.CONTEXT, measure="growth", flow=flow, commodity=code, label=label
        )
        line = draft.say("summary.good", goods=name, figure=figure, qualifier="")
        lines.append(" ".join(line.split()))
    draft.comparison.append(
        draft.say(
            "summary.moves",
            subject=draft.say(f"subject.china.{flow}"),
            period=period,
            baseline=baseline,
            goods=lines,
        )
    )


def _difference(now: Found | None, before: Found | None, period: Period) -> Found:
    """How much more of a good there is; where one side is missing, the whole table has none."""
    if now is None:
        assert before is not None  # noqa: S101 - a code stands in one of the two tables
        return replace(before, value=-before.value, formula=Formula.DIFFERENCE, period=period)
    if before is None:
        return replace(now, formula=Formula.DIFFERENCE)
    return now.as_(Formula.DIFFERENCE, now.value - before.value, before)
