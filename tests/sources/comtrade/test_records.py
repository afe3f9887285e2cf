import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from comtrade_server import ComtradeServer, Good
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.comtrade.answer import open_answer
from bot.sources.comtrade.fields import FIELDS
from bot.sources.comtrade.records import Asked, Origin, read_records
from bot.sources.reading import Reading
from bot.trade import Measure, Month, Status, Tier, Unit

JANUARY = Month(2024, 1)
ORIGIN = Origin("answer.json", "https://x/preview", date(2024, 4, 2))
HS6 = Asked(JANUARY, ("M", "X"), 6)
_SERVER = ComtradeServer()


def record(
    code: str = "100630", flow: str = "X", good: Good | None = None, **changed: object
) -> dict[str, Any]:
    shown = _SERVER._record("2024-01", flow, code, good or Good(900.5, 30.0, 40.0, 5), 6)
    return {**shown, **changed}


def body(*records: object, **changed: object) -> bytes:
    envelope = {"elapsedTime": "0.1 secs", "count": len(records), "data": records, "error": ""}
    return json.dumps({**envelope, **changed}).encode()


def read(data: bytes, asked: Asked = HS6) -> Reading:
    return read_records(open_answer(data, "answer.json", FIELDS), asked, ORIGIN)


def only_problem(reading: Reading) -> str:
    assert reading.observations == ()
    (problem,) = reading.problems
    return str(problem)


def test_a_record_becomes_a_value_and_its_quantities() -> None:
    value, weight, pieces = read(body(record())).observations
    assert (value.measure, value.value, value.unit) == (Measure.VALUE, Decimal("900.5"), Unit.USD)
    assert (value.tier, value.vintage, value.published) == (Tier.COMTRADE, "2024-04", "2024-04-02")
    assert (value.hs_edition, value.citation) == ("HS2022", "https://x/preview")
    assert (weight.measure, weight.value, weight.unit) == (Measure.QUANTITY, Decimal(30), Unit.KG)
    assert (pieces.value, pieces.unit, pieces.note) == (Decimal(40), Unit.PIECES, "")


@pytest.mark.parametrize(
    ("changed", "notes"),
    [
        ({"isNetWgtEstimated": True}, ["estimated by UN Comtrade", ""]),
        ({"isQtyEstimated": True}, ["", "estimated by UN Comtrade"]),
        ({"legacyEstimationFlag": 4}, ["estimated by UN Comtrade", ""]),
        ({"legacyEstimationFlag": 2}, ["", "estimated by UN Comtrade"]),
        ({"legacyEstimationFlag": 6}, ["estimated by UN Comtrade"] * 2),
    ],
)
def test_an_estimated_quantity_says_so(changed: dict[str, Any], notes: list[str]) -> None:
    assert [cell.note for cell in read(body(record(**changed))).observations[1:]] == notes


@pytest.mark.parametrize(
    ("unit", "amount", "expected"),
    [
        (3, 7, (Decimal(7), Unit.MEGAWATT_HOUR)),
        (6, 7, (Decimal(7), Unit.PAIRS)),
        (7, 7, (Decimal(7), Unit.LITRE)),
        (9, 7, (Decimal(7000), Unit.PIECES)),
        (11, 7, (Decimal(84), Unit.PIECES)),
        (12, 7, (Decimal(7), Unit.CUBIC_METRE)),
        (13, 5000, (Decimal(1), Unit.KG)),
    ],
)
def test_quantities_are_kept_in_our_units(
    unit: int, amount: int, expected: tuple[Decimal, Unit]
) -> None:
    cell = read(body(record(netWgt=0, qty=amount, qtyUnitCode=unit))).observations[1]
    assert (cell.value, cell.unit) == expected


def test_one_unit_is_kept_once_and_one_we_have_no_word_for_is_remarked() -> None:
    assert len(read(body(record(qty=31, qtyUnitCode=8))).observations) == 2
    reading = read(body(record(qtyUnitCode=2), record("100640", qtyUnitCode=2)))
    assert len(reading.observations) == 4
    assert reading.remarks == ("answer.json: quantities in unit 2 of UN Comtrade left out.",)


def test_nothing_is_a_zero_and_a_missing_weight_is_no_weight() -> None:
    good = Good(0.0, None, 0.0, 8)
    (cell,) = read(body(record(good=good))).observations
    assert (cell.value, cell.status) == (Decimal(0), Status.ZERO)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"partnerCode": 109}, "column partnerCode: 109 is North Korea in China's own list"),
        ({"partnerCode": 410}, "column partnerCode: 410 is not 408, which was asked for"),
        ({"partnerCode": None}, "column partnerCode: it is missing"),
        ({"reporterCode": 410}, "column reporterCode: 410 is not 156"),
        ({"motCode": 1000}, "column motCode: 1000 is not 0"),
        ({"partner2Code": 344}, "column partner2Code: 344 is not 0"),
        ({"customsCode": "C01"}, "column customsCode: 'C01' is not 'C00'"),
        ({"freqCode": "A"}, "column freqCode: 'A' is not 'M'"),
        ({"period": "202402"}, "column period: '202402' is not '202401'"),
        ({"refMonth": 2}, "column refMonth: 2 is not 1"),
        ({"flowCode": "RX"}, "column flowCode: 'RX' was not asked for"),
        ({"cmdCode": "1006"}, "column cmdCode: '1006' is no code of a subheading"),
        ({"cmdCode": 100630}, "column cmdCode: 100630 is no code of a subheading"),
        ({"aggrLevel": 4}, "column cmdCode: '100630' is no code of a subheading"),
        ({"classificationCode": "S3"}, "column classificationCode: 'S3' is no HS edition"),
        ({"primaryValue": None}, "column primaryValue: None is no value in dollars"),
        ({"primaryValue": True}, "column primaryValue: True is no value in dollars"),
        ({"primaryValue": -1}, "column primaryValue: -1 is no value in dollars"),
        ({"fobvalue": 1.5}, "column fobvalue: 1.5 differs from the primary value 900.5"),
        ({"netWgt": "30 kg"}, "column netWgt: '30 kg' is no quantity"),
        ({"qty": -1}, "column qty: -1 is no quantity"),
        ({"surprise": 1}, "column surprise: the field is unknown"),
    ],
)
def test_a_record_that_is_not_what_was_asked_for_sets_the_answer_aside(
    changed: dict[str, Any], reason: str
) -> None:
    said = only_problem(read(body(record("100610"), record(**changed))))
    assert said.startswith(f"answer.json, row 2, {reason}")


def test_a_code_nobody_asked_for_and_a_code_that_stands_twice_are_faults() -> None:
    asked = Asked(JANUARY, ("X",), 6, frozenset({"100610"}))
    assert "'100630' was not asked for" in only_problem(read(body(record()), asked))
    assert "stands twice, first in row 1" in only_problem(read(body(record(), record())))


def test_the_total_has_no_edition_and_no_other_code_is_the_total() -> None:
    asked = Asked(JANUARY, ("X",), 0)
    total = record("TOTAL", aggrLevel=0)
    (cell,) = read(body(total), asked).observations
    assert (cell.commodity.is_total, cell.hs_edition) == (True, "")
    assert "is no code of all goods" in only_problem(read(body(record(aggrLevel=0)), asked))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<html>gateway</html>", "it is a web page, not data"),
        (body(record())[:-20], "it is no whole JSON text"),
        (b"\xff\xfe\x00", "it is no whole JSON text"),
        (b"[]", "it is not an answer of count and data"),
        (b'{"count": 0}', "it is not an answer of count and data"),
        (b'{"count": 0, "data": [], "news": 1}', "it is not an answer of count and data"),
        (body(error="quota"), "it reports an error: quota"),
        (body(record(), count=2), "it counts 2 records but holds another number"),
        (b'{"count": 0, "data": {}}', "it counts 0 records but holds another number"),
        (body("x"), "row 1: the record is no object"),
    ],
)
def test_an_answer_that_is_not_whole_is_set_aside(data: bytes, reason: str) -> None:
    assert reason in only_problem(read(data))


@given(
    st.dictionaries(
        st.from_regex(r"[0-9]{6}", fullmatch=True),
        st.tuples(
            st.decimals(min_value=0, max_value=10**10, places=3),
            st.decimals(min_value=0, max_value=10**9, places=2),
        ),
        max_size=20,
    )
)
def test_every_figure_written_is_read_back(goods: dict[str, tuple[Decimal, Decimal]]) -> None:
    records = [
        record(code, good=Good(0.0), primaryValue="V%s", fobvalue=None, netWgt="W%s")
        for code in goods
    ]
    text = body(*records).decode()
    for value, weight in goods.values():
        text = text.replace('"V%s"', str(value), 1).replace('"W%s"', str(weight), 1)
    cells = read(text.encode()).observations
    values = {one.commodity.code: one.value for one in cells if one.unit is Unit.USD}
    weights = {one.commodity.code: one.value for one in cells if one.unit is Unit.KG}
    assert values == {code: value for code, (value, _) in goods.items()}
    assert weights == {code: weight for code, (_, weight) in goods.items() if weight}
