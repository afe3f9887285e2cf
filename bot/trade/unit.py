"""Units of value and quantity, as published."""

from enum import StrEnum


class Unit(StrEnum):
    """A unit a cell or a figure is counted in; money and weight in base units."""

    USD = "USD"
    CNY = "CNY"
    PERCENT = "percent"
    KG = "kg"
    TONNE = "t"
    PIECES = "pieces"
    PAIRS = "pairs"
    CUBIC_METRE = "m3"
    LITRE = "litres"
    MEGAWATT_HOUR = "MWh"
    BARREL = "bbl"
    # Units only derived figures and context series have.
    USD_PER_TONNE = "USD/t"
    USD_PER_KG = "USD/kg"
    USD_PER_PIECE = "USD/piece"
    CNY_PER_TONNE = "CNY/t"
    KPW_PER_USD = "KPW/USD"
    KPW_PER_KG = "KPW/kg"
    CNY_PER_USD = "CNY/USD"
    POINTS = "points"
    RATIO = "ratio"
    COUNT = "count"
    RANK = "rank"
    MONTHS = "months"

    @property
    def is_money(self) -> bool:
        """Whether it is a currency."""
        return self in {Unit.USD, Unit.CNY}

    @property
    def is_weight(self) -> bool:
        """Whether it is a weight, which a thousand turns into the other one."""
        return self in {Unit.KG, Unit.TONNE}

    def is_like(self, other: "Unit") -> bool:
        """Whether figures in both may stand for each other: the same unit, or both a weight."""
        return self is other or (self.is_weight and other.is_weight)
