"""The goods of a month that changed most, where whole tables of both years are held."""

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import HEADING, prints_of
from bot.dataset.moves import moved
from bot.trade import Flow, Period

_SHOWN = 4


def moves(draft: Draft, flow: Flow, period: Period) -> None:
    """The headings that changed most against the same months a year before."""
    baseline = period.shifted_years(-1)
    gaps = moved(
        draft.dataset.detail, flow, period, baseline, HEADING, prints=prints_of(draft.query)
    )
    if not gaps:
        return
    lines = []
    for code, found in gaps[:_SHOWN]:
        name = draft.names.commodity(code)
        label = draft.say("label", subject=name, period=period)
        figure = draft.figure(
            found, role=Role.CONTEXT, measure="growth", flow=flow, commodity=code, label=label
        )
        lines.append(draft.say("summary.move", goods=name, figure=figure))
    draft.comparison.append(
        draft.say(
            "summary.moves",
            subject=draft.say(f"subject.china.{flow}"),
            period=period,
            baseline=baseline,
            goods=lines,
        )
    )
