"""A source whose name carries a digit is a name wherever it stands, and no figure."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.settings import PROJECT


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def test_a_name_past_the_sources_that_are_listed_is_not_held_back(desk: Desk) -> None:
    answer = desk.ask("20-25년 대북 수출 중 3분기 몫은 얼마인가", today=date(2026, 11, 24))
    assert answer.status is Outcome.ANSWERED
    assert any("뉴스1(" in line for line in answer.how)
    assert not any(ref.title.startswith("뉴스1") for ref in answer.sources)
