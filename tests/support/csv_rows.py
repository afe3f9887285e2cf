"""Rows and files of observations as a person adds them to the CSV tables."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.dataset.observations import COLUMNS
from bot.settings import PROJECT

ROW = {
    "reporter": "CHN",
    "partner": "PRK",
    "flow": "export",
    "period_start": "2030-01",
    "period_end": "2030-01",
    "commodity_code": "TOTAL",
    "hs_edition": "",
    "measure": "value",
    "value": "123456789",
    "unit": "USD",
    "source": "yonhap-gacc",
    "tier": "press",
    "vintage": "2030-03",
    "published": "2030-03-18",
    "status": "value",
    "citation": "https://example.org/story",
    "note": "",
}
"""A press figure of a month that no bundled row tells of."""


def row(**cells: str) -> dict[str, str]:
    """The row above with other cells."""
    return {**ROW, **cells}


def write_rows(
    path: Path, *rows: Mapping[str, str], columns: Iterable[str] = COLUMNS, add: bool = False
) -> Path:
    """Write a table, or add to one; the path again."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a" if add else "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(columns), lineterminator="\n")
        if not add:
            table.writeheader()
        table.writerows(rows)
    return path


def data_folder(root: Path, *rows: Mapping[str, str]) -> Path:
    """A data folder with the shipped tables over other figures."""
    data = root / "data"
    if not data.exists():
        data.mkdir()
        for folder in ("reference", "context"):
            (data / folder).symlink_to(PROJECT / "data" / folder)
    write_rows(data / "observations" / "figures.csv", *rows)
    return data
