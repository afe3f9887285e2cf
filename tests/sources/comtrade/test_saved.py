import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from comtrade_server import ComtradeServer, Good

from bot.sources.comtrade.saved import read_saved
from bot.sources.reading import Reading
from bot.trade import CommodityCode, Flow, Measure, Tier

DAY = date(2026, 5, 6)


def records(*months: str) -> list[dict[str, Any]]:
    """What the server would answer for all levels of these months."""
    server = ComtradeServer()
    found: list[dict[str, Any]] = []
    for month in months:
        server.publish(month, {"X": {"640399": Good(5.5, 2.0)}, "M": {"260300": Good(7.0)}}, "x")
        for digits in (0, 2, 6):
            for flow in ("X", "M"):
                goods = server._summed(server.months[month].goods[flow], digits)
                found += [
                    server._record(month, flow, code, good, digits) for code, good in goods.items()
                ]
    return found


def read(data: list[dict[str, Any]]) -> Reading:
    body = json.dumps({"count": len(data), "data": data}).encode()
    return read_saved(body, file="a.json", received=DAY)


def test_months_and_levels_of_one_answer_are_told_apart() -> None:
    reading = read(records("2024-01", "2024-02"))
    assert reading.problems == ()
    values = [one for one in reading.observations if one.measure is Measure.VALUE]
    assert len(values) == 2 * 2 * 3
    assert {one.tier for one in values} == {Tier.COMTRADE}
    assert {one.published for one in values} == {"2026-05-06"}
    shoes = [one for one in values if one.commodity == CommodityCode("640399")]
    assert [(one.flow, one.value) for one in shoes] == [(Flow.EXPORT, Decimal("5.5"))] * 2


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        ({"period": "2024"}, "is no month"),
        ({"cmdCode": "123"}, "no code"),
        ({"partnerCode": 109}, "109"),
        ({"strange": 1}, "unknown"),
    ],
)
def test_what_cannot_be_right_is_named(spoil: dict[str, Any], said: str) -> None:
    data = records("2024-01")
    data[-1] |= spoil
    reading = read(data)
    assert reading.observations == ()
    assert said in str(reading.problems[0])
    assert "a.json" in str(reading.problems[0])


def test_an_answer_as_long_as_an_answer_can_be_may_have_been_cut() -> None:
    data = records("2024-01")
    assert "cuts an answer off" in str(read((data * 500)[:500]).problems[0])


def test_an_empty_answer_is_no_figure() -> None:
    assert "no record" in str(read([]).problems[0])
