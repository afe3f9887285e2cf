import json
from datetime import date

import pytest

from bot.sources.comtrade import Dataset, read_availability
from bot.trade import Month

RECORD = {
    "typeCode": "C",
    "freqCode": "M",
    "period": 202401,
    "reporterCode": 156,
    "classificationSearchCode": "HS",
    "isOriginalClassification": True,
    "totalRecords": 12,
    "datasetChecksum": -7,
    "firstReleased": "2024-03-01T09:30:00",
    "lastReleased": "2024-04-02T11:22:33.45",
}


def body(*records: dict[str, object]) -> bytes:
    return json.dumps({"count": len(records), "data": records}).encode()


def test_months_come_in_order_with_the_days_they_came_out() -> None:
    december = {**RECORD, "period": "202312", "firstReleased": None}
    converted = {**RECORD, "isOriginalClassification": False}
    read = read_availability(body(RECORD, december, converted), "da.json")
    assert read.problems == ()
    assert read.datasets == (
        Dataset(Month(2023, 12), date(2024, 4, 2), date(2024, 4, 2), 12, "-7"),
        Dataset(Month(2024, 1), date(2024, 3, 1), date(2024, 4, 2), 12, "-7"),
    )


@pytest.mark.parametrize("text", ["7/1/2026 2:59:39 AM", "2026-07-01", "2026-07-01T02:59:39Z"])
def test_release_days_are_written_in_several_ways(text: str) -> None:
    read = read_availability(body({**RECORD, "lastReleased": text}), "da.json")
    assert read.datasets[0].last_released == date(2026, 7, 1)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"reporterCode": 410}, "reporterCode 410 was not asked for"),
        ({"freqCode": "A"}, "freqCode 'A' was not asked for"),
        ({"period": 2024}, "expected a month"),
        ({"lastReleased": "soon"}, "'soon' is no date"),
        ({"totalRecords": "many"}, "it cannot be read"),
        ({"surprise": 1}, "column surprise: the field is unknown"),
    ],
)
def test_an_entry_that_is_not_ours_sets_the_answer_aside(
    changed: dict[str, object], reason: str
) -> None:
    read = read_availability(body({**RECORD, **changed}), "da.json")
    assert read.datasets == ()
    assert reason in str(read.problems[0])


def test_a_month_that_stands_twice_or_without_its_release_is_a_fault() -> None:
    assert "2024-01 stands twice" in str(read_availability(body(RECORD, RECORD), "x").problems[0])
    bare = {key: value for key, value in RECORD.items() if key != "lastReleased"}
    assert "'lastReleased'" in str(read_availability(body(bare), "x").problems[0])
