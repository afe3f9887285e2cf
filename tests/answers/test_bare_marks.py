from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT
from bot.trade import Unit

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("question", "unit", "told"),
    [
        ("months with exports above 1.5 billion", Unit.CNY, "taken in yuan"),
        ("months with exports above 200 million", Unit.USD, "taken in US dollars"),
        ("years when trade exceeded 15 billion", Unit.CNY, "taken in yuan"),
        ("수출이 15억을 넘은 달은?", Unit.CNY, "위안으로 보았습니다"),
        ("进口超过2亿的月份有几个", Unit.USD, "按美元计"),
    ],
)
def test_a_mark_without_a_currency_is_in_one_that_some_periods_pass(
    desk: Desk, question: str, unit: Unit, told: str
) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.query is not None
    assert answer.query.unit is unit
    assert told in answer.text


@pytest.mark.parametrize(
    "question",
    ["months with exports above $1.5 billion", "months with exports above 900 trillion"],
)
def test_a_currency_that_is_named_or_a_mark_never_passed_stays_as_it_is(
    desk: Desk, question: str
) -> None:
    assert "No currency was named" not in desk.ask(question, today=_TODAY).text
