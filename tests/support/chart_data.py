"""A dataset of a few made-up cells beside the shipped tables, for tests of charts."""

import tempfile
from functools import cache
from pathlib import Path

from csv_rows import write_rows

from bot.dataset.cells import CellStore
from bot.dataset.context import Context
from bot.dataset.dataset import Dataset
from bot.dataset.reference import Reference
from bot.dataset.snapshot import write_parquet
from bot.settings import PROJECT
from bot.trade import Observation

_SHIPPED = PROJECT / "data"


@cache
def dataset_of(*cells: Observation) -> Dataset:
    """The shipped tables over these cells alone; made once for all tests."""
    folder = Path(tempfile.mkdtemp(dir=_scratch().name))
    table = write_rows(folder / "figures.csv", *map(_row, cells))
    write_parquet([table], folder / "figures.parquet")
    return Dataset(CellStore([folder / "figures.parquet"]), _reference(), _context())


def _row(cell: Observation) -> dict[str, str]:
    return {
        "reporter": cell.reporter,
        "partner": cell.partner,
        "flow": cell.flow,
        "period_start": str(cell.period.start),
        "period_end": str(cell.period.end),
        "commodity_code": cell.commodity.code,
        "hs_edition": cell.hs_edition,
        "measure": cell.measure,
        "value": "" if cell.value is None else f"{cell.value:f}",
        "unit": cell.unit,
        "source": cell.source,
        "tier": cell.tier,
        "vintage": cell.vintage,
        "published": cell.published,
        "status": cell.status,
        "citation": cell.citation,
        "note": cell.note,
    }


@cache
def _scratch() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="charts-", ignore_cleanup_errors=True)


@cache
def _reference() -> Reference:
    return Reference(_SHIPPED / "reference")


@cache
def _context() -> Context:
    return Context(_SHIPPED / "context")
