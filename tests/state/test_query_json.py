import json
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.questions.query import Kind, TradeQuery
from bot.state.query_json import VERSION, UnreadableQueryError, read_query, write_query
from bot.trade import CommodityCode, Flow, Month, Period, Unit

MONTHS = st.builds(Month, st.integers(1998, 2030), st.integers(1, 12))
PERIODS = st.tuples(MONTHS, MONTHS).map(lambda pair: Period(min(pair), max(pair)))
CODES = st.sampled_from(["TOTAL", "10", "1006", "10+11", "G-grain"]).map(CommodityCode)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False)

st.register_type_strategy(Month, MONTHS)
st.register_type_strategy(Period, PERIODS)
st.register_type_strategy(CommodityCode, CODES)
st.register_type_strategy(Decimal, DECIMALS)

RICE = TradeQuery(
    Kind.LEVEL, flow=Flow.EXPORT, commodity=CommodityCode("1006"), period=Period.month(2022, 2)
)


@given(st.builds(TradeQuery, **{one.name: ... for one in fields(TradeQuery)}))
def test_every_query_comes_back_as_it_was(query: TradeQuery) -> None:
    assert read_query(write_query(query)) == query


@pytest.mark.parametrize("kind", list(Kind))
@given(data=st.data())
@settings(max_examples=10)
def test_a_query_of_every_kind_comes_back_with_every_field_set(
    kind: Kind, data: st.DataObject
) -> None:
    query = data.draw(st.builds(TradeQuery, **{one.name: ... for one in fields(TradeQuery)}))
    query = replace(query, kind=kind)
    assert read_query(write_query(query)) == query
    assert json.loads(write_query(query)).keys() == {"v", *(one.name for one in fields(TradeQuery))}


def test_a_query_is_kept_under_the_names_of_its_fields() -> None:
    found = json.loads(write_query(replace(RICE, threshold=Decimal("1e6"), unit=Unit.USD)))
    assert found.keys() == {"v", *(one.name for one in fields(TradeQuery))}
    assert found["v"] == VERSION
    assert found["commodity"] == "1006"
    assert found["period"] == "2022-02"
    assert found["threshold"] == "1E+6"
    assert found["as_of"] is None


@pytest.mark.parametrize(
    "query",
    [
        replace(RICE, threshold=Decimal("NaN")),
        replace(RICE, limit=True),
        replace(RICE, others=[RICE.period]),  # type: ignore[arg-type]
        replace(RICE, others=3),  # type: ignore[arg-type]
    ],
)
def test_a_query_that_would_not_come_back_is_not_written(query: TradeQuery) -> None:
    with pytest.raises(UnreadableQueryError):
        write_query(query)


@pytest.mark.parametrize(
    "change",
    [
        {"v": VERSION + 1},
        {"v": None},
        {"kind": "gossip"},
        {"kind": None},
        {"flow": 3},
        {"commodity": "rice"},
        {"period": "2022-13"},
        {"period": "2022-05..2022-02"},
        {"period": 2022},
        {"others": "2022-02"},
        {"others": [None]},
        {"limit": "5"},
        {"limit": True},
        {"highest": 1},
        {"threshold": 1.5},
        {"threshold": "a lot"},
        {"topic": None},
        {"novelty": 1},
    ],
)
def test_a_kept_query_with_a_strange_value_is_unreadable(change: dict[str, Any]) -> None:
    kept = json.loads(write_query(RICE)) | change
    with pytest.raises(UnreadableQueryError):
        read_query(json.dumps(kept))


def test_a_kept_query_that_lacks_a_field_is_unreadable() -> None:
    kept = json.loads(write_query(RICE))
    del kept["partner"]
    with pytest.raises(UnreadableQueryError, match="other fields"):
        read_query(json.dumps(kept))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"level"'])
def test_a_text_that_is_no_query_is_unreadable(text: str) -> None:
    with pytest.raises(UnreadableQueryError):
        read_query(text)
