"""A month's goods by 8-digit code whose sum is a bulletin's total, as files to ingest."""

from pathlib import Path

from bulletin_files import write_page
from query_exports import row, text_of, write

JUNE, JUNE_BEFORE = "2025-06", "2024-06"
EXPORTS = {
    "10063020": (0, 900_000),
    "15079000": (22_000_000, 2_000_000),
    "27101299": (9_000_000, 8_000_000),
    "30049090": (3_000_000, 0),
    "33041000": (1_500_000, 500_000),
    "39021000": (12_000_000, 7_000_000),
    "61091000": (2_500_000, 2_400_000),
    "63079010": (700_000, 100_000),
    "67042000": (800_000, 1_000_000),
    "84713010": (600_000, 0),
    "85171300": (31_000_000, 5_000_000),
    "85177960": (1_000_000, 200_000),
    "87032341": (0, 4_000_000),
    "94016100": (400_000, 300_000),
}
"""Dollars of two Junes by code: this year's and the year's before; nothing means no row."""


def export_of(folder: Path, month: str, values: dict[str, int], *, flow: str = "出口") -> Path:
    """A query export in dollars; every row weighs a kilogram a dollar ten."""
    columns = ["数据年月", "贸易伙伴编码", "贸易伙伴名称", "商品编码"]
    columns += ["第一数量", "第一计量单位", "美元"]
    rows = [
        row(
            数据年月=month.replace("-", ""),
            商品编码=code,
            第一数量=str(value // 10),
            美元=f"{value:,}",
        )
        for code, value in values.items()
        if value
    ]
    folder.mkdir(parents=True, exist_ok=True)
    return write(folder / f"{month} {flow}.csv", text_of(rows, columns))


def two_junes(folder: Path) -> list[Path]:
    """Bulletins and exports of two Junes that fit each other."""
    now = {code: pair[0] for code, pair in EXPORTS.items()}
    before = {code: pair[1] for code, pair in EXPORTS.items()}
    return [
        write_page(folder, JUNE_BEFORE, sum(before.values()) // 1000, 20_000),
        write_page(folder, JUNE, sum(now.values()) // 1000, 20_000),
        export_of(folder, JUNE_BEFORE, before),
        export_of(folder, JUNE, now),
    ]
