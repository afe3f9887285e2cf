"""Context series beside the trade: the yuan rate, the won rate and the rice price.

Each row becomes an Observation with a measure of its own, so that a receipt can show it like any
other cell; none of them is ever added to a trade figure.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cached_property
from pathlib import Path

from bot.dataset.tables import Row, read_table
from bot.trade import TOTAL, Flow, Measure, Month, Observation, Period, Status, Tier, Unit

_USDCNY = ("period", "usd_cny", "source")
_PYONGYANG = ("date", "won_per_usd", "rice_won_per_kg", "source")
_URLS = {"daily-nk": "https://www.dailynk.com/english/market-trends/"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A market reading of one day."""

    day: date
    cell: Observation


class Context:
    """The context series of a folder, each read when first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def yuan_per_dollar(self) -> dict[Month, Observation]:
        """Market average CNY per USD by month."""
        rows = read_table(self._folder / "usdcny.csv", _USDCNY)
        cells = (_cell(row, "usd_cny", _month(row), Measure.RATE, Unit.CNY_PER_USD) for row in rows)
        return {cell.period.start: cell for cell in cells if cell is not None}

    @cached_property
    def won_per_dollar(self) -> tuple[Reading, ...]:
        """Pyongyang market rate, won per dollar, in order of day."""
        return tuple(self._market("won_per_usd", Measure.RATE, Unit.KPW_PER_USD))

    @cached_property
    def rice_price(self) -> tuple[Reading, ...]:
        """Pyongyang market price of rice, won per kilogram, in order of day."""
        return tuple(self._market("rice_won_per_kg", Measure.PRICE, Unit.KPW_PER_KG))

    def _market(self, column: str, measure: Measure, unit: Unit) -> Iterator[Reading]:
        for row in read_table(self._folder / "pyongyang.csv", _PYONGYANG):
            try:
                day = date.fromisoformat(row["date"])
            except ValueError as err:
                raise row.fault("date must be a day like 2024-05-01") from err
            cell = _cell(row, column, Month.of(day), measure, unit)
            if cell is not None:
                yield Reading(day, cell)


def _month(row: Row) -> Month:
    try:
        return Month.parse(row["period"])
    except ValueError as err:
        raise row.fault(f"period: {err}") from err


def _cell(row: Row, column: str, month: Month, measure: Measure, unit: Unit) -> Observation | None:
    if not row[column]:
        return None
    try:
        value = Decimal(row[column])
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or value <= 0:
        raise row.fault(f"{column} must be a plain number above 0, not {row[column]!r}")
    source = row["source"]
    return Observation(
        reporter="PRK" if measure is Measure.PRICE or unit is Unit.KPW_PER_USD else "CHN",
        partner="",
        flow=Flow.TOTAL,
        period=Period(month, month),
        commodity=TOTAL,
        hs_edition="",
        measure=measure,
        value=value,
        unit=unit,
        source=source,
        tier=Tier.PRESS,
        vintage=str(month),
        published=row.cells.get("date", row.cells.get("period", "")),
        status=Status.VALUE,
        citation=_URLS.get(source, ""),
        note="",
    )
