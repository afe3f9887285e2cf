from datetime import date
from pathlib import Path

import pytest
from csv_rows import write_rows

from bot.dataset.context import Context
from bot.errors import DatasetError
from bot.trade import Measure, Month, Unit

YUAN = ("period", "usd_cny", "source")
WON = ("date", "won_per_usd", "rice_won_per_kg", "source")


def yuan(tmp_path: Path, *rows: tuple[str, str]) -> Context:
    told = [{"period": period, "usd_cny": rate, "source": "fed"} for period, rate in rows]
    write_rows(tmp_path / "usdcny.csv", *told, columns=YUAN)
    return Context(tmp_path)


def market(tmp_path: Path, *rows: tuple[str, str, str]) -> Context:
    told = [dict(zip(WON, (*one, "daily-nk"), strict=True)) for one in rows]
    write_rows(tmp_path / "pyongyang.csv", *told, columns=WON)
    return Context(tmp_path)


def test_the_yuan_rate_is_a_cell_of_its_month(tmp_path: Path) -> None:
    rate = yuan(tmp_path, ("2024-06", "7.2552")).yuan_per_dollar[Month(2024, 6)]

    assert (str(rate.value), rate.unit, rate.measure) == ("7.2552", Unit.CNY_PER_USD, Measure.RATE)
    assert (rate.reporter, rate.source, rate.published) == ("CHN", "fed", "2024-06")


def test_a_month_without_a_rate_has_none(tmp_path: Path) -> None:
    assert yuan(tmp_path, ("2024-06", "")).yuan_per_dollar == {}


def test_the_won_rate_and_the_rice_price_are_readings_of_days(tmp_path: Path) -> None:
    context = market(tmp_path, ("2024-06-02", "12000", "5500"), ("2024-06-16", "12500", ""))

    assert [reading.day for reading in context.won_per_dollar] == [
        date(2024, 6, 2),
        date(2024, 6, 16),
    ]
    (rice,) = context.rice_price
    assert rice.cell.value == 5500
    assert (rice.cell.unit, rice.cell.measure) == (Unit.KPW_PER_KG, Measure.PRICE)
    assert (rice.cell.reporter, rice.cell.published) == ("PRK", "2024-06-02")
    assert rice.cell.citation.startswith("https://www.dailynk.com/")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("June 2024", "7.25"), "period: expected a month like 2022-02, not 'June 2024'"),
        (("2024-06", "seven"), "usd_cny must be a plain number above 0, not 'seven'"),
        (("2024-06", "NaN"), "usd_cny must be a plain number above 0, not 'NaN'"),
        (("2024-06", "0"), "usd_cny must be a plain number above 0, not '0'"),
    ],
)
def test_a_broken_rate_is_named(tmp_path: Path, row: tuple[str, str], reason: str) -> None:
    context = yuan(tmp_path, row)

    with pytest.raises(DatasetError) as caught:
        _ = context.yuan_per_dollar
    assert str(caught.value) == f"usdcny.csv row 2: {reason}."


def test_a_broken_day_is_named(tmp_path: Path) -> None:
    context = market(tmp_path, ("2024-06", "12000", "5500"))

    with pytest.raises(
        DatasetError, match=r"^pyongyang.csv row 2: date must be a day like 2024-05-01\.$"
    ):
        _ = context.rice_price
