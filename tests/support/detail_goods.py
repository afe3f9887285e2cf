"""Made-up goods of several months by 8-digit code, as files to ingest and as a frame to add up."""

import os
from collections.abc import Hashable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pandas as pd
from bulletin_files import write_page
from query_exports import row, text_of, write

from bot.trade import Flow

MONTHS = ("2024-05", "2024-06", "2025-05", "2025-06")
_COUNTED = {
    "22030000": ("升", "litres"),
    "64039900": ("双", "pairs"),
    "84713010": ("台", "pieces"),
    "85171300": ("台", "pieces"),
    "85287292": ("台", "pieces"),
    "87032341": ("辆", "pieces"),
    "87120030": ("辆", "pieces"),
    "91021100": ("只", "pieces"),
}
"""Goods that have a first unit beside their weight, which is then the second."""
_GOODS = {
    Flow.EXPORT: (
        *("10063020", "10059000", "11010000", "15079000", "15119020", "17019910", "22030000"),
        *("24022000", "27101922", "31021000", "31053000", "30049090", "33041000", "39021000"),
        *("39076110", "40112000", "48025500", "54075200", "61091000", "63079010", "64039900"),
        *("67042000", "72083990", "73089000", "84713010", "84729030", "85171300", "85177930"),
        *("85287292", "87032341", "87120030", "87089999", "90189099", "94016100", "96190020"),
    ),
    Flow.IMPORT: (
        *("03074310", "03061490", "08024990", "12112030", "25174900", "26011110", "26139000"),
        *("28469019", "32149000", "44011900", "50072090", "61102000", "67041100", "67042000"),
        *("72021900", "72029290", "79011110", "85044014", "85340090", "90015099", "91021100"),
        *("91111000", "97019100", "27160000"),
    ),
}
_CHINESE = {Flow.EXPORT: "出口", Flow.IMPORT: "进口"}
_NOTHING = Decimal(0)
_SEED = 20_250_626


def goods(months: tuple[str, ...] = MONTHS) -> pd.DataFrame:
    """One row for each month, flow and code: dollars, kilograms, and what else is counted.

    Every fourth good is missing from a month.
    """
    chance = Random(_SEED)  # noqa: S311 - made-up figures, no secret
    rows = []
    for month in months:
        for flow, codes in _GOODS.items():
            for code in codes:
                dollars = chance.randrange(1_000, 30_000_000) if chance.random() > 0.25 else 0
                kilograms = dollars // chance.randrange(1, 40)
                number = dollars // chance.randrange(50, 900) if code in _COUNTED else 0
                unit = _COUNTED.get(code, ("", ""))[1]
                rows.append((month, str(flow), code, dollars, kilograms, number, unit))
    columns = ["month", "flow", "code", "dollars", "kilograms", "number", "unit"]
    frame = pd.DataFrame(rows, columns=columns)
    return frame[frame["dollars"] > 0].reset_index(drop=True)


def bulletins(folder: Path, frame: pd.DataFrame) -> list[Path]:
    """A bulletin for each month whose totals are the sums of its goods."""
    paths = []
    for month in sorted(set(frame["month"])):
        exports, imports = (
            round(amount(frame, "dollars", month=month, flow=flow) / 1000)
            for flow in (Flow.EXPORT, Flow.IMPORT)
        )
        paths.append(write_page(folder, month, exports, imports))
    return paths


def exports(folder: Path, frame: pd.DataFrame, *, seen: str = "") -> list[Path]:
    """A query export for each month and flow; `seen` is the day on which they were downloaded."""
    folder.mkdir(parents=True, exist_ok=True)
    columns = ["数据年月", "贸易伙伴编码", "贸易伙伴名称", "商品编码", "第一数量", "第一计量单位"]
    columns += ["第二数量", "第二计量单位", "美元"]
    paths = []
    for (month, flow), part in frame.groupby(["month", "flow"]):
        name = f"{month} {_CHINESE[Flow(str(flow))]}.csv"
        path = write(
            folder / name, text_of([_row(one) for one in part.to_dict("records")], columns)
        )
        if seen:
            day = datetime.fromisoformat(seen).replace(tzinfo=UTC).timestamp()
            os.utime(path, (day, day))
        paths.append(path)
    return paths


def _row(one: dict[Hashable, Any]) -> dict[str, str]:
    first = {"第一数量": str(one["kilograms"]), "第一计量单位": "千克"}
    second = {"第二数量": "0", "第二计量单位": "?"}
    if one["unit"]:
        second = {"第二数量": str(one["kilograms"]), "第二计量单位": "千克"}
        first = {"第一数量": str(one["number"]), "第一计量单位": _COUNTED[str(one["code"])][0]}
    month = str(one["month"]).replace("-", "")
    value = f"{one['dollars']:,}"
    return row(数据年月=month, 商品编码=str(one["code"]), 美元=value, **first, **second)


def amount(
    frame: pd.DataFrame, column: str = "dollars", *, code: str = "", **where: str
) -> Decimal:
    """The sum of a column over the rows of a month and flow whose codes begin with one of these.

    `code` is one code or several joined by `+`.
    """
    kept = frame
    for name, value in where.items():
        kept = kept[kept[name] == str(value)]
    if code:
        kept = kept[kept["code"].str.startswith(tuple(code.split("+")))]
    return Decimal(int(kept[column].sum()))


def by_code(frame: pd.DataFrame, digits: int, **where: str) -> dict[str, Decimal]:
    """Dollars by so many digits, largest first."""
    kept = frame
    for name, value in where.items():
        kept = kept[kept[name] == str(value)]
    sums = kept.groupby(kept["code"].str[:digits])["dollars"].sum()
    ordered = sorted(sums.items(), key=lambda one: (-one[1], one[0]))
    return {str(code): Decimal(int(value)) for code, value in ordered}


def moves(frame: pd.DataFrame, month: str, baseline: str, flow: Flow) -> dict[str, Decimal]:
    """What each heading gained or lost between two months, the largest first."""
    now = by_code(frame, 4, month=month, flow=flow)
    before = by_code(frame, 4, month=baseline, flow=flow)
    gaps = {code: now.get(code, _NOTHING) - before.get(code, _NOTHING) for code in now | before}
    ordered = sorted(gaps.items(), key=lambda one: (-abs(one[1]), one[0]))
    return {code: gap for code, gap in ordered if gap}
