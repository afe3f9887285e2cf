import csv
import shutil
from datetime import date
from pathlib import Path

import pytest
from csv_rows import write_rows

from bot.dataset.reference import Reference
from bot.errors import DatasetError
from bot.settings import PROJECT
from bot.trade import CommodityCode, Language

SHIPPED = PROJECT / "data" / "reference"


def with_row(tmp_path: Path, file: str, **cells: str) -> Reference:
    """The shipped tables with one more row in one of them: its last, with other cells."""
    folder = shutil.copytree(SHIPPED, tmp_path / "reference")
    with (folder / file).open(encoding="utf-8", newline="") as opened:
        table = csv.DictReader(opened)
        *_, last = table
        columns = table.fieldnames or []
    write_rows(folder / file, {**last, **cells}, columns=columns, add=True)
    return Reference(folder)


def test_an_added_commodity_is_known_in_every_language(tmp_path: Path) -> None:
    words = {"words_en": "ski;skis", "words_ko": "스키", "words_zh": "滑雪板"}
    names = {"name_en": "Skis", "name_ko": "스키", "name_zh": "滑雪板"}
    reference = with_row(
        tmp_path, "commodities.csv", code="950611", level="subheading", members="", **words, **names
    )
    skis = reference.commodities["950611"]

    assert skis.code == CommodityCode("950611")
    assert skis.names[Language.CHINESE] == "滑雪板"
    assert skis.words[Language.ENGLISH] == ("ski", "skis")
    assert skis.members == ()


def test_a_group_names_its_members(dataset_reference: Reference) -> None:
    alcohol = dataset_reference.commodities["G-alcohol"]

    assert alcohol.members == ("2203", "2204", "2205", "2206", "2207", "2208")


@pytest.fixture
def dataset_reference() -> Reference:
    return Reference(SHIPPED)


def test_an_added_source_area_unit_and_release_are_known(tmp_path: Path) -> None:
    source = with_row(tmp_path / "a", "sources.csv", source="new-gacc", series="gacc").sources
    area = with_row(tmp_path / "b", "areas.csv", code="MNG", name_en="Mongolia").areas
    unit = with_row(tmp_path / "c", "units.csv", unit="ounces", name_en="ounces").units
    day = {"data_month": "2031-05", "date": "2031-06-18"}
    releases = with_row(tmp_path / "d", "release_calendar.csv", **day).releases

    assert source["new-gacc"].series == "gacc"
    assert area["MNG"].names[Language.ENGLISH] == "Mongolia"
    assert unit["ounces"][Language.ENGLISH] == "ounces"
    assert (releases[-1].data_month, releases[-1].date) == ("2031-05", "2031-06-18")


def test_events_come_in_order_of_date(tmp_path: Path) -> None:
    events = with_row(tmp_path, "events.csv", date="1990", label="first").events

    assert events[0].labels[Language.ENGLISH] == "first"
    assert [event.date for event in events] == sorted(event.date for event in events)


def test_a_measure_keeps_sourced_codes_and_hints_apart(tmp_path: Path) -> None:
    cells = {"codes": "0302+16", "unverified_codes": "03", "wind_down_until": "2017-09-05"}
    measure = with_row(tmp_path, "restrictions.csv", **cells).restrictions[-1]

    assert (measure.codes, measure.unverified_codes) == (("0302", "16"), ("03",))
    assert measure.wind_down_until == date(2017, 9, 5)


@pytest.mark.parametrize(
    ("file", "cells", "reason"),
    [
        ("commodities.csv", {"code": "rice"}, "a commodity code is TOTAL"),
        ("commodities.csv", {"code": "1006"}, "code 1006 stands twice; keep one"),
        ("sources.csv", {"source": "gacc-bulletin"}, "source gacc-bulletin stands twice"),
        ("restrictions.csv", {"adopted": "2017"}, "adopted must be a day like 2017-12-22"),
        ("restrictions.csv", {"adopted": ""}, "adopted and in_force_from are needed"),
        ("restrictions.csv", {"in_force_from": ""}, "adopted and in_force_from are needed"),
        ("release_calendar.csv", {"date": "18 June"}, "date must be a day like 2017-12-22"),
        ("release_calendar.csv", {"date": ""}, "date is empty; a release has a day"),
    ],
)
def test_a_broken_row_is_named_when_its_table_is_first_needed(
    tmp_path: Path, file: str, cells: dict[str, str], reason: str
) -> None:
    reference = with_row(tmp_path, file, **cells)
    rows = len((SHIPPED / file).read_text(encoding="utf-8").splitlines()) + 1

    with pytest.raises(DatasetError) as caught:
        getattr(reference, {"release_calendar": "releases"}.get(Path(file).stem, Path(file).stem))
    assert str(caught.value).startswith(f"{file} row {rows}: {reason}")
