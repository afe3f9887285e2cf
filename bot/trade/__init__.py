"""The vocabulary of trade statistics: values only, no input or output."""

from bot.trade.commodity import TOTAL, CommodityCode
from bot.trade.flow import Flow
from bot.trade.language import Language
from bot.trade.observation import Measure, Observation, Status, Tier
from bot.trade.period import Month, Period
from bot.trade.unit import Unit

__all__ = [
    "TOTAL",
    "CommodityCode",
    "Flow",
    "Language",
    "Measure",
    "Month",
    "Observation",
    "Period",
    "Status",
    "Tier",
    "Unit",
]
