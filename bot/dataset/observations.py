"""Turns rows of `data/observations/*.csv` into Observations, strictly."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from bot.dataset.tables import Row, read_table
from bot.trade import CommodityCode, Flow, Measure, Month, Observation, Period, Status, Tier, Unit
from bot.trade.flow import OBSERVED_FLOWS

COLUMNS = (
    "reporter",
    "partner",
    "flow",
    "period_start",
    "period_end",
    "commodity_code",
    "hs_edition",
    "measure",
    "value",
    "unit",
    "source",
    "tier",
    "vintage",
    "published",
    "status",
    "citation",
    "note",
)

T = TypeVar("T")

_VALUELESS = {Status.WITHHELD, Status.HIDDEN}
_NUMBER = re.compile(r"-?[0-9]{1,22}(\.[0-9]{1,6})?")
"""What the snapshot's decimal column holds without rounding."""
_NEVER_NEGATIVE = {"value", "quantity", "share"}


def read_observations(path: Path) -> Iterator[Observation]:
    """Yield the observations of one CSV file; raises DatasetError at the first fault."""
    return (_observation(row) for row in read_table(path, COLUMNS))


def observation_of(cells: dict[str, str]) -> Observation:
    """The observation that the text of the columns says; raises DatasetError."""
    return _observation(Row(cells, "the row", 1))


def _observation(row: Row) -> Observation:
    start = _read(row, "period_start", Month.parse)
    end = _read(row, "period_end", Month.parse)
    if end < start:
        raise row.fault("period_end lies before period_start; swap them")
    status = _read(row, "status", Status)
    for column in ("reporter", "partner", "source", "vintage", "citation"):
        if not row[column]:
            raise row.fault(f"{column} is empty; every figure names it")
    return Observation(
        reporter=row["reporter"],
        partner=row["partner"],
        flow=_read(row, "flow", _observed_flow),
        period=Period(start, end),
        commodity=_read(row, "commodity_code", CommodityCode),
        hs_edition=row["hs_edition"],
        measure=_read(row, "measure", Measure),
        value=_value(row, status),
        unit=_read(row, "unit", Unit),
        source=row["source"],
        tier=_read(row, "tier", _stored_tier),
        vintage=row["vintage"],
        published=row["published"],
        status=status,
        citation=row["citation"],
        note=row["note"],
    )


def _read(row: Row, column: str, parse: Callable[[str], T]) -> T:
    try:
        return parse(row[column])
    except ValueError as err:
        raise row.fault(f"{column}: {err}") from err


def _observed_flow(text: str) -> Flow:
    flow = Flow(text)
    if flow not in OBSERVED_FLOWS:
        raise ValueError("a balance is computed, never stored")
    return flow


def _stored_tier(text: str) -> Tier:
    tier = Tier(text)
    if tier is Tier.DERIVED:
        raise ValueError("a derived figure is computed, never stored")
    return tier


def _value(row: Row, status: Status) -> Decimal | None:
    text = row["value"]
    if not text:
        if status in _VALUELESS:
            return None
        raise row.fault(f"value is empty though status is {status}")
    if not _NUMBER.fullmatch(text):
        raise row.fault(f"value must be a plain number, not {text!r}")
    value = Decimal(text)
    if value < 0 and row["measure"] in _NEVER_NEGATIVE:
        raise row.fault(f"a {row['measure']} is never negative, {text} is")
    if (value == 0) != (status is Status.ZERO) and row["measure"] in {"value", "quantity"}:
        raise row.fault("a value of 0 has status zero, and only it")
    return value
