from decimal import Decimal
from pathlib import Path

import pytest
from csv_rows import row, write_rows

from bot.dataset.observations import read_observations
from bot.errors import DatasetError
from bot.trade import (
    TOTAL,
    CommodityCode,
    Flow,
    Measure,
    Observation,
    Period,
    Status,
    Tier,
    Unit,
)


def read(tmp_path: Path, **cells: str) -> Observation:
    (only,) = read_observations(write_rows(tmp_path / "figures.csv", row(**cells)))
    return only


def test_a_row_becomes_an_observation(tmp_path: Path) -> None:
    told = {"note": "printed as about 123 million", "hs_edition": "HS2022"}

    assert read(tmp_path, period_end="2030-02", commodity_code="10+11", **told) == Observation(
        reporter="CHN",
        partner="PRK",
        flow=Flow.EXPORT,
        period=Period.parse("2030-01..2030-02"),
        commodity=CommodityCode("10+11"),
        hs_edition="HS2022",
        measure=Measure.VALUE,
        value=Decimal(123456789),
        unit=Unit.USD,
        source="yonhap-gacc",
        tier=Tier.PRESS,
        vintage="2030-03",
        published="2030-03-18",
        status=Status.VALUE,
        citation="https://example.org/story",
        note="printed as about 123 million",
    )


@pytest.mark.parametrize("status", ["withheld", "hidden"])
def test_only_a_withheld_or_hidden_cell_has_no_value(tmp_path: Path, status: str) -> None:
    assert read(tmp_path, value="", status=status).value is None


def test_growth_may_be_negative_or_nil(tmp_path: Path) -> None:
    growth = {"measure": "growth", "unit": "percent"}

    assert read(tmp_path, value="-11.1", **growth).value == Decimal("-11.1")
    assert read(tmp_path, value="0", **growth).status is Status.VALUE


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"value": "59 million"}, "value must be a plain number, not '59 million'"),
        ({"value": "1,000"}, "value must be a plain number, not '1,000'"),
        ({"value": "1_000"}, "value must be a plain number, not '1_000'"),
        ({"value": "5e7"}, "value must be a plain number, not '5e7'"),
        ({"value": "NaN"}, "value must be a plain number, not 'NaN'"),
        ({"value": "１２"}, "value must be a plain number, not '１２'"),
        ({"value": "0.1234567"}, "value must be a plain number, not '0.1234567'"),
        ({"value": "1" * 23}, f"value must be a plain number, not '{'1' * 23}'"),
        ({"value": "-5"}, "a value is never negative, -5 is"),
        ({"value": "-5", "measure": "quantity"}, "a quantity is never negative, -5 is"),
        ({"value": ""}, "value is empty though status is value"),
        ({"value": "0"}, "a value of 0 has status zero, and only it"),
        ({"status": "zero"}, "a value of 0 has status zero, and only it"),
        ({"status": "fine"}, "status: 'fine' is not a valid Status"),
        ({"flow": "exports"}, "flow: 'exports' is not a valid Flow"),
        ({"flow": "balance"}, "flow: a balance is computed, never stored"),
        ({"tier": "derived"}, "tier: a derived figure is computed, never stored"),
        ({"tier": "blog"}, "tier: 'blog' is not a valid Tier"),
        ({"measure": "weight"}, "measure: 'weight' is not a valid Measure"),
        ({"unit": "RMB"}, "unit: 'RMB' is not a valid Unit"),
        ({"period_start": "2030"}, "period_start: expected a month like 2022-02, not '2030'"),
        ({"period_end": "2030-13"}, "period_end: month must be 1 to 12, not 13"),
        ({"period_end": "2029-12"}, "period_end lies before period_start; swap them"),
        ({"commodity_code": "rice"}, "commodity_code: a commodity code is TOTAL"),
        *(
            ({column: ""}, f"{column} is empty; every figure names it")
            for column in ("reporter", "partner", "source", "vintage", "citation")
        ),
    ],
)
def test_a_broken_row_is_named_with_its_reason(
    tmp_path: Path, cells: dict[str, str], reason: str
) -> None:
    path = write_rows(tmp_path / "figures.csv", row(), row(**cells))

    with pytest.raises(DatasetError) as caught:
        list(read_observations(path))
    assert str(caught.value).startswith(f"figures.csv row 3: {reason}")


def test_rows_before_a_fault_are_read(tmp_path: Path) -> None:
    rows = read_observations(write_rows(tmp_path / "figures.csv", row(), row(value="x")))

    assert next(rows).commodity == TOTAL
