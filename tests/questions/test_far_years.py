"""Years no table of trade could speak of, and years before the first table."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.settings import PROJECT

TODAY = date(2026, 8, 20)
HELD_BACK = ("could not be traced", "출처를 확인할 수 없는", "无法追溯到来源")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    "question",
    [
        "去1006年朝中额",
        "年月125对出1224年",
        "5019년에 비해 몇 퍼센트 줄었나",
        "5226年8月数据何时发布",
        "exports 2022 vs 5019",
        "5019년 수출",
    ],
)
def test_a_year_far_off_is_no_date_and_no_fault(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=TODAY)
    assert answer.status is Outcome.NEEDS_CHOICE
    assert not any(words in answer.text for words in HELD_BACK)


@pytest.mark.parametrize(
    "question",
    [
        "年1970",
        "exports in 1970",
        "1970년 수출",
        "1970年出口",
        "exports 2022 and in 1975",
        "비료 2022년과 1975년 수출",
        "trade 1950s",
        "how much coal was exported in 1965",
    ],
)
def test_a_year_before_the_first_table_passes_the_lock(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=TODAY)
    assert not any(words in answer.text for words in HELD_BACK)
    shown = [figure.period for figure in answer.figures if figure.period is not None]
    assert all(period.start.year >= _first_year(desk) for period in shown)


def _first_year(desk: Desk) -> int:
    first = desk.dataset.first
    assert first is not None
    return first.year
