"""Bulletin pages of whole years, as files, for tests of ingests."""

from collections.abc import Mapping
from pathlib import Path

from gacc_pages import NEW_LABEL, Printed, month_page

WORLD = (300_000_000, 220_000_000)


def page(  # noqa: PLR0913 - a test says of a page what it is about
    month: str,
    exports: int,
    imports: int,
    *,
    to_date: tuple[int, int] | None = None,
    world: tuple[int, int] = WORLD,
    label: str = NEW_LABEL,
) -> str:
    """A month's page, in US$1,000; the year to date is the month's share of it where not given."""
    count = int(month[-2:])
    exports_to_date, imports_to_date = to_date or (exports * count, imports * count)
    rows = {
        "TOTAL": Printed(*world, world[0] * count, world[1] * count),
        label: Printed(exports, imports, exports_to_date, imports_to_date, ("1.0", "-", "2.5")),
    }
    return month_page(month, rows)


def write_page(folder: Path, month: str, exports: int, imports: int, **more: object) -> Path:
    """The page as a file that a person saved."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"bulletin-{month}.html"
    path.write_text(page(month, exports, imports, **more), encoding="utf-8")  # type: ignore[arg-type]
    return path


def write_year(folder: Path, year: int, flows: Mapping[int, tuple[int, int]]) -> list[Path]:
    """The pages of a year's months with the years to date that follow from them."""
    paths, so_far = [], (0, 0)
    for number, (exports, imports) in sorted(flows.items()):
        so_far = (so_far[0] + exports, so_far[1] + imports)
        month = f"{year}-{number:02d}"
        paths.append(write_page(folder, month, exports, imports, to_date=so_far))
    return paths
