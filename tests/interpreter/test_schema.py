"""What a model gives back is read strictly: a query that makes sense, or none."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.interpreter.schema import KINDS, SCHEMA, read_query
from bot.questions.query import Grain, Kind, TradeQuery
from bot.settings import PROJECT
from bot.trade import TOTAL, CommodityCode, Flow, Language, Measure, Month, Period, Unit

LATEST = Month(2026, 7)
TODAY = date(2026, 8, 20)
CODES = {"1006", "2701", "6704", "27"}


def _read(given: object) -> TradeQuery | None:
    return read_query(given, knows=CODES.__contains__, latest=LATEST)


def test_a_bare_kind_is_the_whole_trade() -> None:
    assert _read({"kind": "latest"}) == TradeQuery(Kind.LATEST, flow=Flow.TOTAL, commodity=TOTAL)


def test_every_part_is_read() -> None:
    given = {
        "kind": "count",
        "flow": "import",
        "commodity": "2701",
        "period_start": "2016-01",
        "period_end": "2016-12",
        "compare_start": "2015-01",
        "compare_end": "2015-12",
        "measure": "quantity",
        "unit": "USD",
        "grain": "quarter",
        "highest": False,
        "limit": 3,
        "threshold": 1.5e6,
    }
    assert _read(given) == TradeQuery(
        Kind.COUNT,
        flow=Flow.IMPORT,
        commodity=CommodityCode("2701"),
        period=Period.year(2016),
        compare=Period.year(2015),
        measure=Measure.QUANTITY,
        unit=Unit.USD,
        grain=Grain.QUARTER,
        highest=False,
        limit=3,
        threshold=Decimal("1500000.0"),
    )


@pytest.mark.parametrize(
    ("start", "end"), [("2022-02", None), (None, "2022-02"), ("2022-02", "2022-02")]
)
def test_one_month_may_be_named_at_either_end(start: str | None, end: str | None) -> None:
    query = _read({"kind": "level", "period_start": start, "period_end": end})
    assert query is not None
    assert query.period == Period.parse("2022-02")


@pytest.mark.parametrize(
    "given",
    [
        None,
        [],
        "level",
        7,
        {},
        {"flow": "export"},
        {"kind": None},
        {"kind": "none"},
        {"kind": "method"},
        {"kind": "level", "side": "dprk"},
        {"kind": "level", "commodity": "0000"},
        {"kind": "level", "commodity": "rice"},
        {"kind": "level", "commodity": ["1006"]},
        {"kind": "level", "flow": "exports"},
        {"kind": "level", "period_start": "2022"},
        {"kind": "level", "period_start": 202201},
        {"kind": "level", "period_start": "2022-05", "period_end": "2022-01"},
        {"kind": "level", "period_start": "2026-08"},
        {"kind": "level", "period_start": "1989-12"},
        {"kind": "level", "unit": "KPW"},
        {"kind": "level", "measure": "weight"},
        {"kind": "level", "grain": "week"},
        {"kind": "top", "limit": 0},
        {"kind": "top", "limit": 26},
        {"kind": "top", "limit": True},
        {"kind": "top", "limit": "5"},
        {"kind": "extreme", "highest": "yes"},
        {"kind": "count", "threshold": "a lot"},
        {"kind": "count", "threshold": "5"},
        {"kind": "count", "threshold": True},
        {"kind": "count", "threshold": float("nan")},
        {"kind": "count", "threshold": float("inf")},
        {"kind": "count", "threshold": [5]},
    ],
)
def test_nonsense_is_no_query(given: object) -> None:
    assert _read(given) is None


@settings(max_examples=300, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(sorted(SCHEMA["properties"])) | st.text(max_size=5),
                inner,
                max_size=5,
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_json_comes_back_nothing_breaks(given: object) -> None:
    query = _read(given)
    assert query is None or query.kind in KINDS


_MONTHS = st.sampled_from(["1999-01", "2009-08", "2016-12", "2022-02", "2025-12", "2026-07", None])
_OBJECTS = st.fixed_dictionaries(
    {"kind": st.sampled_from([str(kind) for kind in KINDS])},
    optional={
        "flow": st.sampled_from([str(flow) for flow in Flow]),
        "commodity": st.sampled_from(["TOTAL", "1006", "2701", "6704", "27", "G-textiles"]),
        "period_start": _MONTHS,
        "period_end": _MONTHS,
        "compare_start": _MONTHS,
        "compare_end": _MONTHS,
        "measure": st.sampled_from(["value", "quantity"]),
        "unit": st.sampled_from(["USD", "CNY", None]),
        "grain": st.sampled_from([str(grain) for grain in Grain]),
        "highest": st.booleans(),
        "limit": st.integers(1, 25),
        "threshold": st.none() | st.floats(-1e12, 1e12),
    },
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    home: Path = tmp_path_factory.mktemp("home")
    return Desk(Dataset.open(PROJECT / "data", home))


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(_OBJECTS)
def test_every_query_that_is_read_has_an_answer_that_passes_the_lock(
    desk: Desk, given: dict[str, Any]
) -> None:
    query = read_query(json.loads(json.dumps(given)), knows=desk.knows, latest=LATEST)
    if query is not None:
        answer = desk.answer_query("a riddle", query, Language.ENGLISH, today=TODAY)
        assert "could not be traced" not in answer.text
        assert all(figure.receipt.formula for figure in answer.figures)
