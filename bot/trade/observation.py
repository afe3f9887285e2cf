"""An Observation: one published figure, exactly as it became public."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.trade.commodity import CommodityCode
from bot.trade.flow import Flow
from bot.trade.period import Period
from bot.trade.unit import Unit


class Measure(StrEnum):
    """What a cell counts.

    Growth and share are percentages the publisher printed; rate and price belong to the context
    series (exchange rates, the rice price), which are no trade figures.
    """

    VALUE = "value"
    QUANTITY = "quantity"
    GROWTH = "growth"
    SHARE = "share"
    RATE = "rate"
    PRICE = "price"


class Tier(StrEnum):
    """Where a figure comes from, best first; derived figures are never stored."""

    OFFICIAL = "official"
    COMTRADE = "comtrade"
    PRESS = "press"
    DERIVED = "derived"


class Status(StrEnum):
    """What a cell says about its value: five kinds of nothing, and doubts, kept apart."""

    VALUE = "value"
    ZERO = "zero"
    WITHHELD = "withheld"
    HIDDEN = "hidden"
    UNDER_REPORTED = "under_reported"
    CONFLICT = "conflict"
    SLIP = "slip"
    SUSPECT = "suspect"

    @property
    def answers(self) -> bool:
        """Whether a cell of this status may be shown as the figure asked for."""
        return self in {Status.VALUE, Status.ZERO, Status.CONFLICT}


@dataclass(frozen=True, slots=True)
class Observation:
    """One published cell; `value` is in base units of `unit`, None when it was not printed.

    `vintage` is the release it appeared in (a bulletin's data month, a story's month);
    `published` the date it became public as precisely as known (`YYYY[-MM[-DD]]`).
    """

    reporter: str
    partner: str
    flow: Flow
    period: Period
    commodity: CommodityCode
    hs_edition: str
    measure: Measure
    value: Decimal | None
    unit: Unit
    source: str
    tier: Tier
    vintage: str
    published: str
    status: Status
    citation: str
    note: str
