"""Figures to hold texts against."""

from decimal import Decimal

from bot.answers.answer import Figure, Receipt, Role
from bot.trade import CommodityCode, Flow, Period, Tier, Unit


def figure(
    value: Decimal | str | int,
    unit: Unit = Unit.USD,
    measure: str = "value",
    period: str | None = "2022-02",
) -> Figure:
    """A figure of rice exports with no cells behind it."""
    return Figure(
        id="f1",
        role=Role.ANSWER,
        label="exports",
        value=Decimal(value),
        unit=unit,
        flow=Flow.EXPORT,
        commodity=CommodityCode("1006"),
        period=Period.parse(period) if period else None,
        measure=measure,
        tier=Tier.PRESS,
        vintage="2022-03",
        receipt=Receipt("as published", ()),
    )


ASSORTED = (
    figure(57000000, period="2022-01"),
    figure(0),
    figure(-39000000),
    figure(5644901148, Unit.CNY),
    figure(578000, Unit.TONNE),
    figure("-5.7", Unit.PERCENT, "growth"),
    figure("31.6", Unit.PERCENT, "growth", "2025-01..2025-02"),
    figure("2.3", Unit.POINTS, "change"),
    figure("4.6", Unit.RATIO, "ratio"),
    figure(12, Unit.COUNT, "count"),
    figure(3, Unit.RANK, "rank"),
)
"""A figure in most units, for texts of every kind."""
