"""The reference tables: commodities, sources, areas, units, restrictions, events, calendar."""

from functools import cached_property
from pathlib import Path

from bot.dataset import entries
from bot.dataset.entries import Area, Commodity, Event, Release, Source
from bot.dataset.tables import keyed, read_table
from bot.trade import CommodityCode, Language
from bot.trade.restriction import Restriction

__all__ = ["Area", "Commodity", "Event", "Reference", "Release", "Source"]


class Reference:
    """The reference tables of a folder, each read when first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def commodities(self) -> dict[str, Commodity]:
        """All commodities by code."""
        rows = read_table(self._folder / "commodities.csv", entries.COMMODITY)
        return keyed(rows, "code", entries.commodity)

    @cached_property
    def _groups(self) -> dict[str, CommodityCode]:
        return {
            "+".join(one.members): one.code
            for one in self.commodities.values()
            if one.code.is_group and len(one.members) > 1
        }

    def group_of(self, basket: CommodityCode) -> CommodityCode | None:
        """The named group that holds just what a basket does."""
        return self._groups.get(basket.code)

    def in_codes(self, commodity: CommodityCode) -> CommodityCode:
        """The codes that a group stands for, as one basket; any other good as it is."""
        known = self.commodities.get(commodity.code) if commodity.is_group else None
        return CommodityCode("+".join(known.members)) if known and known.members else commodity

    @cached_property
    def sources(self) -> dict[str, Source]:
        """All sources by id."""
        rows = read_table(self._folder / "sources.csv", entries.SOURCE)
        return keyed(rows, "source", entries.source)

    @cached_property
    def publishers(self) -> dict[str, dict[Language, str]]:
        """Names of publishers that Korean or Chinese readers know by another name."""
        rows = read_table(self._folder / "publishers.csv", entries.PUBLISHER)
        return {row["publisher"]: entries.publisher(row) for row in rows}

    @cached_property
    def areas(self) -> dict[str, Area]:
        """All reporters and partners by code."""
        rows = read_table(self._folder / "areas.csv", entries.AREA)
        return keyed(rows, "code", entries.area)

    @cached_property
    def units(self) -> dict[str, dict[Language, str]]:
        """Names of all units a cell can have."""
        rows = read_table(self._folder / "units.csv", entries.UNIT)
        return keyed(rows, "unit", entries.names)

    @cached_property
    def restrictions(self) -> tuple[Restriction, ...]:
        """All UN measures in order of adoption."""
        rows = read_table(self._folder / "restrictions.csv", entries.RESTRICTION)
        return tuple(entries.restriction(row) for row in rows)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """All events in order of date."""
        rows = read_table(self._folder / "events.csv", entries.EVENT)
        return tuple(sorted(map(entries.event, rows), key=lambda one: one.date))

    @cached_property
    def releases(self) -> tuple[Release, ...]:
        """Scheduled and seen releases."""
        rows = read_table(self._folder / "release_calendar.csv", entries.RELEASE)
        return tuple(entries.release(row) for row in rows)
