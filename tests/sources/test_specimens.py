from datetime import date
from decimal import Decimal
from pathlib import Path

from bot.sources import comtrade
from bot.sources.bulletin import index_path, read_index, read_page
from bot.sources.chinese_bulletin import read_workbook
from bot.sources.comtrade.answer import open_answer
from bot.sources.comtrade.fields import FIELDS
from bot.sources.comtrade.records import Asked, Origin, read_records
from bot.sources.query_export import read_export
from bot.sources.reading import Reading
from bot.trade import Month

SPECIMENS = Path(__file__).parent / "specimens"
TODAY = date(2026, 7, 21)


def figure(reading: Reading, **wanted: str) -> Decimal | None:
    assert reading.problems == ()
    (cell,) = (
        cell
        for cell in reading.observations
        if cell.partner == "PRK"
        and all(str(getattr(cell, name)) == value for name, value in wanted.items())
    )
    return cell.value


def page(name: str) -> Reading:
    month = Month.parse(Path(name).stem.removeprefix("bulletin_"))
    body = (SPECIMENS / name).read_bytes()
    reading = read_page(body, file=name, month=month, citation="http://x", fetched=TODAY)
    assert reading.remarks == ()
    return reading


def test_the_english_bulletin_is_read() -> None:
    body = (SPECIMENS / "bulletin_index_2026.html").read_bytes()
    index = read_index(body, index_path(), host="english.customs.gov.cn", this_year=2026)
    assert [str(link.month) for link in index.links] == [f"2026-{n:02d}" for n in range(1, 7)]
    june = page("bulletin_2026-06.html")
    assert figure(june, flow="export", period="2026-06") == Decimal(171_204_000)
    assert figure(june, flow="import", measure="growth") == Decimal("6.7")
    january = page("bulletin_2026-01.html")
    assert figure(january, flow="import", measure="value") == Decimal(44_117_000)
    older = page("bulletin_2019-12.html")
    year = figure(older, flow="export", period="2019-01..2019-12", measure="value")
    assert year == Decimal(2_574_117_000)
    assert {cell.published for cell in older.observations} == {"2020-01-23"}


def test_the_chinese_bulletin_is_read() -> None:
    name = "chinese_bulletin_2026-06.xls"
    june = read_workbook((SPECIMENS / name).read_bytes(), file=name, fetched=TODAY)
    assert figure(june, flow="export", period="2026-06") == Decimal(1_228_041_105)
    name = "chinese_bulletin_2026-01.xlsx"
    january = read_workbook((SPECIMENS / name).read_bytes(), file=name, fetched=TODAY)
    assert figure(january, flow="total", measure="value") == Decimal(1_503_033)


def test_a_query_export_is_read() -> None:
    exports = read_export(SPECIMENS / "query_export_2026.csv", downloaded=TODAY)
    assert figure(exports, commodity="85171300", unit="pieces") == Decimal(512)
    assert figure(exports, commodity="85171300", unit="kg") == Decimal(110)
    assert figure(exports, commodity="10063020", unit="CNY", period="2026-06") == 2_118_204
    imports = read_export(SPECIMENS / "query_import_2026_dollars.csv", downloaded=TODAY)
    assert figure(imports, commodity="67042000", unit="USD") == Decimal(14_204_118)


def test_un_comtrade_is_read() -> None:
    body = (SPECIMENS / "comtrade_availability.json").read_bytes()
    (dataset,) = comtrade.read_availability(body, "x").datasets
    assert (dataset.month, dataset.last_released) == (Month(2026, 5), date(2026, 9, 2))
    body = (SPECIMENS / "comtrade_preview_2026-05.json").read_bytes()
    reading = read_records(
        open_answer(body, "x", FIELDS),
        Asked(dataset.month, ("M", "X"), 6),
        Origin("x", "http://x", dataset.last_released),
    )
    assert figure(reading, commodity="100630", unit="USD") == Decimal("6204118.5")
    assert figure(reading, commodity="851713", unit="pieces") == Decimal(512)
