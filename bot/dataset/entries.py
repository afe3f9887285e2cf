"""What a row of each reference table says: its columns, its shape, and how it is read."""

import re
from dataclasses import dataclass
from datetime import date

from bot.dataset.tables import Row
from bot.trade import CommodityCode, Language
from bot.trade.restriction import Restriction

COMMODITY = (
    *("code", "level", "edition", "name_en", "name_ko", "name_zh"),
    *("words_en", "words_ko", "words_zh", "use", "members"),
)
_VIA = re.compile(r", quoting (?P<via>.+) on ")
SOURCE = ("source", "title", "publisher", "series", "tier", "language", "url", "note")
PUBLISHER = ("publisher", "name_ko", "name_zh")
AREA = ("code", "m49", "gacc_code", "name_en", "name_ko", "name_zh", "words")
UNIT = ("unit", "dimension", "name_en", "name_ko", "name_zh", "symbol")
RESTRICTION = (
    *("resolution", "paragraph", "direction", "adopted", "in_force_from", "wind_down_until"),
    *("measure", "goods", "goods_ko", "goods_zh", "codes", "unverified_codes"),
    *("cap_quantity", "cap_unit", "cap_period"),
    *("exemptions", "citation", "confidence", "note"),
)
EVENT = (
    *("date", "label", "label_ko", "label_zh", "description"),
    *("category", "citation", "confidence"),
)
RELEASE = ("data_month", "product", "date", "basis", "citation", "note")
_NAME = {language: f"name_{language}" for language in Language}
_WORDS = {language: f"words_{language}" for language in Language}


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


def names(row: Row) -> dict[Language, str]:
    """A name in each language."""
    return {language: row[column] for language, column in _NAME.items()}


def _words(row: Row, column: str) -> tuple[str, ...]:
    words = row[column]
    return tuple(filter(None, words.split(";"))) if words else ()


def _codes(row: Row, column: str) -> tuple[str, ...]:
    codes = row[column]
    return tuple(filter(None, codes.split("+"))) if codes else ()


def commodity(row: Row) -> Commodity:
    """A commodity; raises DatasetError when its code is none."""
    try:
        code = CommodityCode(row["code"])
    except ValueError as err:
        raise row.fault(str(err)) from err
    return Commodity(
        code=code,
        level=row["level"],
        edition=row["edition"],
        names=names(row),
        words={language: _words(row, column) for language, column in _WORDS.items()},
        use=row["use"],
        members=_codes(row, "members"),
    )


def source(row: Row) -> Source:
    """A source."""
    return Source(row["source"], row["title"], row["publisher"], row["series"], row["url"])


def publisher(row: Row) -> dict[Language, str]:
    """What a publisher is called in each language; its English name where it has no other."""
    name = row["publisher"]
    return {
        Language.ENGLISH: name,
        Language.KOREAN: row["name_ko"] or name,
        Language.CHINESE: row["name_zh"] or name,
    }


def event(row: Row) -> Event:
    """An event."""
    labels = {
        Language.ENGLISH: row["label"],
        Language.KOREAN: row["label_ko"],
        Language.CHINESE: row["label_zh"],
    }
    return Event(row["date"], labels, row["description"], row["category"], row["citation"])


def area(row: Row) -> Area:
    """An area."""
    return Area(row["code"], row["m49"], row["gacc_code"], names(row), _words(row, "words"))


def release(row: Row) -> Release:
    """A release; raises DatasetError when its day is missing or none."""
    if _day(row, "date") is None:
        raise row.fault("date is empty; a release has a day")
    return Release(*(row[column] for column in RELEASE))


def _day(row: Row, column: str) -> date | None:
    try:
        return date.fromisoformat(row[column]) if row[column] else None
    except ValueError as err:
        raise row.fault(f"{column} must be a day like 2017-12-22") from err


def _goods(row: Row) -> dict[Language, str]:
    return {
        Language.ENGLISH: row["goods"],
        Language.KOREAN: row["goods_ko"],
        Language.CHINESE: row["goods_zh"],
    }


def _caps(row: Row) -> tuple[tuple[str, str], ...]:
    quantities, units = (_words(row, column) for column in ("cap_quantity", "cap_unit"))
    if len(quantities) != len(units):
        raise row.fault("cap_quantity and cap_unit must name as many each")
    return tuple(zip(quantities, units, strict=True))


def restriction(row: Row) -> Restriction:
    """A UN measure; raises DatasetError when a day is missing or none."""
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
        goods=_goods(row),
        codes=_codes(row, "codes"),
        unverified_codes=_codes(row, "unverified_codes"),
        caps=_caps(row),
        cap_period=row["cap_period"],
        exemptions=row["exemptions"],
        citation=row["citation"],
        note=row["note"],
    )
