"""The spreadsheet of a chart: one row for each point drawn, safe to open."""

import csv
import io
from decimal import Decimal

from bot.charts.spec import ChartSpec

COLUMNS = ("period", "series", "value", "unit", "status", "tier", "source", "vintage")
_ACTIVE = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""What makes a spreadsheet take a text for a formula; some read the full-width signs alike."""

_SKIPPED = " \u00a0\u3000\ufeff"
"""What a spreadsheet may pass over before it."""


def spreadsheet(spec: ChartSpec) -> str:
    """CSV text of exactly what a spec draws; values are plain numbers in base units."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for series, point in spec.points():
        writer.writerow(
            (
                str(point.day or point.period),
                inert(series.name),
                "" if point.value is None else plain(point.value),
                str(point.unit),
                str(point.status),
                str(point.tier) if point.value is not None else "",
                inert(point.source),
                inert(point.vintage),
            )
        )
    return out.getvalue()


def inert(text: str) -> str:
    """A text no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip(_SKIPPED).startswith(_ACTIVE) else text


def plain(value: Decimal) -> str:
    """A number in digits, without exponent or idle noughts."""
    return f"{value.normalize():f}" if value else "0"
