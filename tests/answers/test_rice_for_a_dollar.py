"""How much rice a dollar buys is told from the rate and the price of one day."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    "question",
    [
        "how much rice can you buy with a dollar in Pyongyang",
        "how many kilos of rice does $1 get you in north korea",
        "평양에서 1달러로 쌀 얼마나 살 수 있어",
        "平壤一美元能买多少大米",
    ],
)
def test_the_rate_is_divided_by_the_price_of_the_same_day(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=_TODAY)
    bought = next(one for one in answer.figures if one.role is Role.ANSWER)
    rate, price = (one.value for one in answer.figures if one.role is Role.CONTEXT)
    assert bought.value == (rate / price).quantize(Decimal("0.01"))
    assert len(bought.receipt.cells) == 2


def test_a_year_without_readings_says_how_far_they_reach(desk: Desk) -> None:
    answer = desk.ask("how much rice did a dollar buy in Pyongyang in 2001", today=_TODAY)
    assert answer.status is Outcome.NO_DATA
    assert not answer.figures
