"""The reference tables: commodities, sources, areas, units, restrictions, events, calendar."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from bot.dataset.tables import Row, keyed, read_table
from bot.trade import CommodityCode, Language
from bot.trade.restriction import Restriction

_COMMODITY = (
    *("code", "level", "edition", "name_en", "name_ko", "name_zh"),
    *("words_en", "words_ko", "words_zh", "use", "members"),
)
_VIA = re.compile(r", quoting (?P<via>.+) on ")
_SOURCE = ("source", "title", "publisher", "series", "tier", "language", "url", "note")
_PUBLISHER = ("publisher", "name_ko", "name_zh")
_AREA = ("code", "m49", "gacc_code", "name_en", "name_ko", "name_zh", "words")
_UNIT = ("unit", "dimension", "name_en", "name_ko", "name_zh", "symbol")
_RESTRICTION = (
    *("resolution", "paragraph", "direction", "adopted", "in_force_from", "wind_down_until"),
    *("measure", "goods", "codes", "unverified_codes", "cap_quantity", "cap_unit", "cap_period"),
    *("exemptions", "citation", "confidence", "note"),
)
_EVENT = (
    *("date", "label", "label_ko", "label_zh", "description"),
    *("category", "citation", "confidence"),
)
_RELEASE = ("data_month", "product", "date", "basis", "citation", "note")


@dataclass(frozen=True, slots=True)
class Commodity:
    """A chapter, heading, subheading or group with its names and the words people use."""

    code: CommodityCode
    level: str
    edition: str
    names: dict[Language, str]
    words: dict[Language, tuple[str, ...]]
    use: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher quoting one series; `series` says whose numbers they are."""

    id: str
    title: str
    publisher: str
    series: str
    url: str

    @property
    def via(self) -> str:
        """The publisher it read the figures at ("quoting VOA on China customs"), else empty."""
        match = _VIA.search(self.title)
        return match["via"] if match else ""


@dataclass(frozen=True, slots=True)
class Area:
    """A reporter or partner."""

    code: str
    m49: str
    gacc_code: str
    names: dict[Language, str]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event that bears on this trade; the date may be a month or a year."""

    date: str
    labels: dict[Language, str]
    description: str
    category: str
    citation: str


@dataclass(frozen=True, slots=True)
class Release:
    """A day on which a product was, or was to be, published."""

    data_month: str
    product: str
    date: str
    basis: str
    citation: str
    note: str


class Reference:
    """The reference tables of a folder, each read when first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def commodities(self) -> dict[str, Commodity]:
        """All commodities by code."""
        rows = read_table(self._folder / "commodities.csv", _COMMODITY)
        return keyed(rows, "code", _commodity)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """All sources by id."""
        rows = read_table(self._folder / "sources.csv", _SOURCE)
        return keyed(rows, "source", _source)

    @cached_property
    def publishers(self) -> dict[str, dict[Language, str]]:
        """Names of publishers that Korean or Chinese readers know by another name."""
        rows = read_table(self._folder / "publishers.csv", _PUBLISHER)
        return {
            row["publisher"]: {
                Language.ENGLISH: row["publisher"],
                Language.KOREAN: row["name_ko"] or row["publisher"],
                Language.CHINESE: row["name_zh"] or row["publisher"],
            }
            for row in rows
        }

    @cached_property
    def areas(self) -> dict[str, Area]:
        """All reporters and partners by code."""
        rows = read_table(self._folder / "areas.csv", _AREA)
        return keyed(rows, "code", _area)

    @cached_property
    def units(self) -> dict[str, dict[Language, str]]:
        """Names of all units a cell can have."""
        rows = read_table(self._folder / "units.csv", _UNIT)
        return keyed(rows, "unit", _names)

    @cached_property
    def restrictions(self) -> tuple[Restriction, ...]:
        """All UN measures in order of adoption."""
        rows = read_table(self._folder / "restrictions.csv", _RESTRICTION)
        return tuple(_restriction(row) for row in rows)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """All events in order of date."""
        rows = read_table(self._folder / "events.csv", _EVENT)
        events = (
            Event(
                row["date"],
                {
                    Language.ENGLISH: row["label"],
                    Language.KOREAN: row["label_ko"],
                    Language.CHINESE: row["label_zh"],
                },
                row["description"],
                row["category"],
                row["citation"],
            )
            for row in rows
        )
        return tuple(sorted(events, key=lambda event: event.date))

    @cached_property
    def releases(self) -> tuple[Release, ...]:
        """Scheduled and seen releases."""
        rows = read_table(self._folder / "release_calendar.csv", _RELEASE)
        return tuple(_release(row) for row in rows)


_NAME = {language: f"name_{language}" for language in Language}
_WORDS = {language: f"words_{language}" for language in Language}


def _names(row: Row) -> dict[Language, str]:
    return {language: row[column] for language, column in _NAME.items()}


def _words(row: Row, column: str) -> tuple[str, ...]:
    words = row[column]
    return tuple(filter(None, words.split(";"))) if words else ()


def _codes(row: Row, column: str) -> tuple[str, ...]:
    codes = row[column]
    return tuple(filter(None, codes.split("+"))) if codes else ()


def _commodity(row: Row) -> Commodity:
    try:
        code = CommodityCode(row["code"])
    except ValueError as err:
        raise row.fault(str(err)) from err
    return Commodity(
        code=code,
        level=row["level"],
        edition=row["edition"],
        names=_names(row),
        words={language: _words(row, column) for language, column in _WORDS.items()},
        use=row["use"],
        members=_codes(row, "members"),
    )


def _source(row: Row) -> Source:
    return Source(row["source"], row["title"], row["publisher"], row["series"], row["url"])


def _area(row: Row) -> Area:
    return Area(row["code"], row["m49"], row["gacc_code"], _names(row), _words(row, "words"))


def _release(row: Row) -> Release:
    if _day(row, "date") is None:
        raise row.fault("date is empty; a release has a day")
    return Release(*(row[column] for column in _RELEASE))


def _day(row: Row, column: str) -> date | None:
    try:
        return date.fromisoformat(row[column]) if row[column] else None
    except ValueError as err:
        raise row.fault(f"{column} must be a day like 2017-12-22") from err


def _restriction(row: Row) -> Restriction:
    adopted, in_force = _day(row, "adopted"), _day(row, "in_force_from")
    if adopted is None or in_force is None:
        raise row.fault("adopted and in_force_from are needed")
    return Restriction(
        resolution=row["resolution"],
        paragraph=row["paragraph"],
        direction=row["direction"],
        adopted=adopted,
        in_force_from=in_force,
        wind_down_until=_day(row, "wind_down_until"),
        measure=row["measure"],
        goods=row["goods"],
        codes=_codes(row, "codes"),
        unverified_codes=_codes(row, "unverified_codes"),
        cap_quantity=row["cap_quantity"],
        cap_unit=row["cap_unit"],
        cap_period=row["cap_period"],
        exemptions=row["exemptions"],
        citation=row["citation"],
        note=row["note"],
    )
