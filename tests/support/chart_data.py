"""A dataset of a few made-up cells beside the shipped tables, for tests of charts."""

from collections.abc import Iterable

from bot.dataset.cells import CellStore
from bot.dataset.context import Context
from bot.dataset.dataset import Dataset
from bot.dataset.reference import Reference
from bot.settings import PROJECT
from bot.trade import CommodityCode, Observation, Period, Status, Tier


class FewCells(CellStore):
    """Cells held in memory; each stands in one vintage only."""

    def __init__(self, cells: Iterable[Observation]) -> None:
        super().__init__(())
        self._cells = tuple(sorted(cells, key=lambda cell: (cell.period.start, cell.period.end)))

    def of(
        self,
        commodity: CommodityCode,
        *,
        partner: str = "PRK",
        reporter: str = "CHN",
        newest: bool = False,  # noqa: ARG002 - one vintage is the newest
    ) -> tuple[Observation, ...]:
        """Every cell of one commodity."""
        return tuple(
            cell
            for cell in self._cells
            if cell.commodity == commodity and cell.partner == partner and cell.reporter == reporter
        )

    def within(
        self, period: Period, *, partner: str = "PRK", reporter: str = "CHN"
    ) -> tuple[Observation, ...]:
        """Every cell whose range lies inside the period."""
        return tuple(
            cell
            for cell in self._cells
            if cell.period in period and cell.partner == partner and cell.reporter == reporter
        )

    def span(self, tier: Tier) -> Period | None:
        """From the first to the last month of a tier's values."""
        held = [c.period for c in self._cells if c.tier is tier and c.status is Status.VALUE]
        if not held:
            return None
        return Period(min(one.start for one in held), max(one.end for one in held))


def dataset_of(*cells: Observation) -> Dataset:
    """The shipped tables over these cells alone."""
    data = PROJECT / "data"
    return Dataset(FewCells(cells), Reference(data / "reference"), Context(data / "context"))
