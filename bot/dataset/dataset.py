"""The dataset as the rest of the bot sees it: books of cells, reference and context tables."""

from collections.abc import Mapping
from functools import cached_property, lru_cache, partial
from pathlib import Path

from bot.dataset.book import Book
from bot.dataset.cells import CellStore
from bot.dataset.context import Context
from bot.dataset.conversion import convert
from bot.dataset.detail import Detail
from bot.dataset.findings import Found
from bot.dataset.parts import live_parts
from bot.dataset.prints import Prints
from bot.dataset.reference import Reference
from bot.dataset.snapshot import snapshot
from bot.dataset.visibility import visible
from bot.errors import DatasetError
from bot.trade import CommodityCode, Month, Observation, Period, Tier, Unit

_BOOKS = 64


class Dataset:
    """One immutable snapshot with its tables; open it anew to see changed files."""

    def __init__(self, cells: CellStore, reference: Reference, context: Context) -> None:
        self.cells = cells
        self.reference = reference
        self.context = context
        self._series_of = {one.id: one.series for one in reference.sources.values()}
        self.detail = Detail(cells, self._series_of)
        # Of its parts, not of itself: a dataset that nobody uses is then freed at once.
        self.book = lru_cache(maxsize=_BOOKS)(
            partial(_book, cells, self.detail, reference, self._series_of)
        )

    @classmethod
    def open(cls, data: Path, home: Path) -> "Dataset":
        """Open the CSV files under `data` and whatever was ingested under `home`.

        Raises DatasetError naming file, row and reason, or the folder that cannot be written.
        """
        sources = sorted((data / "observations").glob("*.csv"))
        if not sources:
            raise DatasetError(
                f"No observations found in {data.name}/observations; restore the folder."
            )
        bundled = snapshot(sources, home / "cache")
        cells = CellStore([bundled, *live_parts(home)])
        return cls(cells, Reference(data / "reference"), Context(data / "context"))

    def in_dollars(self, found: Found) -> Found | None:
        """A figure in dollars at market rates, or None without a rate for each month."""
        return convert(found, Unit.USD, self.context.yuan_per_dollar)

    def in_unit(self, found: Found, unit: Unit) -> Found | None:
        """A figure in the other currency at market rates, or None."""
        return convert(found, unit, self.context.yuan_per_dollar)

    def series_of(self, cell: Observation) -> str:
        """Whose numbers a cell holds."""
        return self._series_of.get(cell.source, "")

    @cached_property
    def official(self) -> Period:
        """From the first to the last month of official bulletins."""
        span = self.cells.span(Tier.OFFICIAL)
        if span is None:
            raise DatasetError("The dataset holds no official bulletin; restore data/observations.")
        return span

    @property
    def latest(self) -> Month:
        """The newest month an official bulletin reports."""
        return self.official.end

    @cached_property
    def first(self) -> Month:
        """The first month that any figure of the trade is about."""
        spans = (self.cells.span(tier) for tier in Tier if tier is not Tier.DERIVED)
        return min((span.start for span in spans if span is not None), default=self.official.start)

    def close(self) -> None:
        """Free the query engine."""
        self.cells.close()


def _book(  # noqa: PLR0913 - each argument is one cut through the cells
    cells: CellStore,
    detail: Detail,
    reference: Reference,
    series_of: Mapping[str, str],
    commodity: CommodityCode,
    *,
    partner: str = "PRK",
    reporter: str = "CHN",
    as_of: str | None = None,
    first_printed: bool = False,
    series: tuple[str, ...] | None = None,
) -> Book:
    newest = as_of is None and not first_printed
    codes = _codes_of(commodity, reference)
    held = [
        cell
        for code in codes
        for cell in cells.of(code, partner=partner, reporter=reporter, newest=newest)
    ]
    shown = [cell for cell in held if as_of is None or visible(cell, as_of)]
    if (partner, reporter) == ("PRK", "CHN"):
        shown += detail.added_up(codes[-1], shown, Prints(as_of, first_printed))
    if series is None:
        return Book(shown, series_of, first_printed=first_printed)
    return Book(shown, series_of, first_printed=first_printed, series=series)


def _codes_of(commodity: CommodityCode, reference: Reference) -> tuple[CommodityCode, ...]:
    """A group is printed under its own name or as the basket of its members."""
    known = reference.commodities.get(commodity.code)
    if not commodity.is_group or known is None or not known.members:
        return (commodity,)
    return commodity, CommodityCode("+".join(known.members))
