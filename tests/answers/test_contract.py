"""The JSON contract, as integrations rely on it, over every kind of query."""

import json
from datetime import date
from typing import Any

import pytest
from trade_queries import QUERIES

from bot.answers.contract import to_json
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.trade import Language, Month

TODAY = date(2026, 8, 20)
MEASURES = set("value quantity growth share balance rank extreme count date text".split())
ROLES = {"answer", "comparison", "context"}
KEYS = set("id question language status text query figures notes sources choices chart".split())
OF_QUERY = set("flow partner commodity period_start period_end measure unit as_of".split())
OF_FIGURE = set(
    "id role label value unit flow commodity period_start period_end measure tier vintage "
    "receipt".split()
)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize("name", QUERIES)
def test_every_answer_is_the_object_the_contract_names(desk: Desk, name: str) -> None:
    answer = desk.answer_query("asked", QUERIES[name], Language.ENGLISH, today=TODAY)
    printed = json.loads(json.dumps(to_json(answer, id_="7"), allow_nan=False))
    assert set(printed) == KEYS
    assert (printed["id"], printed["question"], printed["language"]) == ("7", "asked", "en")
    assert printed["text"].startswith(answer.headline)
    assert set(printed["query"]) >= OF_QUERY
    assert printed["query"]["measure"] in MEASURES
    for figure in printed["figures"]:
        _holds(figure)


def _holds(figure: dict[str, Any]) -> None:
    assert set(figure) >= OF_FIGURE
    assert figure["role"] in ROLES
    assert isinstance(figure["value"], int | float)
    assert figure["receipt"]["formula"]
    for cell in figure["receipt"]["cells"]:
        assert cell["source"]
        assert Month.parse(cell["period_start"]) <= Month.parse(cell["period_end"])


def test_the_unit_is_that_of_the_answer_where_none_was_asked_for(desk: Desk) -> None:
    def unit(question: str) -> object:
        return to_json(desk.ask(question, today=TODAY))["query"]["unit"]

    assert unit("exports in February 2022") == "USD"
    assert unit("exports in June 2026") == "CNY"
    assert unit("exports in June 2026 in dollars") == "USD"
    assert unit("growth of exports in 2025") == "percent"
    assert unit("rice exports in November 2022 in tonnes") == "t"
    assert unit("what does FOB mean?") is None


def test_whole_values_are_whole_numbers(desk: Desk) -> None:
    (figure,) = (
        one
        for one in to_json(desk.ask("exports in February 2022", today=TODAY))["figures"]
        if one["role"] == "answer"
    )
    assert figure["value"] == 59_000_000
    assert isinstance(figure["value"], int)
