"""Tells the place of one good among those of a flow, or that too few are known for it."""

from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import is_ranked
from bot.dataset.findings import Found
from bot.questions.query import Outcome
from bot.trade import CommodityCode, Flow, Period, Unit


def place_among(
    draft: Draft, goods: list[tuple[CommodityCode, Found]], place: int, period: Period
) -> Figure | None:
    """The place of a good, counted from 0 in a list that is ordered; none for the first."""
    if not place:
        return None
    return draft.derived(
        Decimal(place + 1),
        Unit.RANK,
        "rank",
        cells=goods[place][1].cells,
        measure="rank",
        label=draft.say("label.rank", period=period),
        role=Role.ANSWER if is_ranked(draft.query) else Role.CONTEXT,
        period=period,
    )


def too_few(draft: Draft, flow: Flow, period: Period) -> None:
    """Say that a place was asked for beyond the goods that have a figure."""
    draft.outcome = Outcome.NO_DATA
    subject = draft.say(f"subject.china.{flow}")
    draft.headline = draft.say("goods.too_few", subject=subject, period=period)
    draft.choices.append(draft.say("choice.top", subject=subject, period=period))
    draft.caveat("goods_incomplete")
