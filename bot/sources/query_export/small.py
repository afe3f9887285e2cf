"""Reads a small query export into Observations in memory, by way of the same conversion."""

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from bot.sources.query_export.conversion import CITATION, convert
from bot.sources.query_export.engine import read_parquet
from bot.sources.reading import Reading, plain
from bot.trade import CommodityCode, Flow, Measure, Month, Observation, Period, Status, Tier, Unit


def read_export(
    path: Path,
    *,
    downloaded: date,
    name: str = "",
    flow: Flow | None = None,
    citation: str = CITATION,
) -> Reading:
    """The observations of a file, or its problems; for files that fit into memory."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "cells.parquet"
        report = convert(
            path, target, downloaded=downloaded, name=name, flow=flow, citation=citation
        )
        found = () if report.problems else tuple(map(_observation, read_parquet(target)))
        return Reading(found, report.problems, report.remarks)


def _observation(cell: dict[str, Any]) -> Observation:
    return Observation(
        reporter=cell["reporter"],
        partner=cell["partner"],
        flow=Flow(cell["flow"]),
        period=Period(Month.parse(cell["period_start"]), Month.parse(cell["period_end"])),
        commodity=CommodityCode(cell["commodity_code"]),
        hs_edition=cell["hs_edition"],
        measure=Measure(cell["measure"]),
        value=plain(cell["value"]),
        unit=Unit(cell["unit"]),
        source=cell["source"],
        tier=Tier(cell["tier"]),
        vintage=cell["vintage"],
        published=cell["published"],
        status=Status(cell["status"]),
        citation=cell["citation"],
        note=cell["note"],
    )
