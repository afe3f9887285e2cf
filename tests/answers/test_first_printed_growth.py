"""Growth of what was first printed is worked out from the prints, and is no published rate."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

_TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    "question",
    [
        "growth in trade Jan-Feb 2025 as first printed",
        "2025년 1~2월 교역을 최초 발표치로 계산하면 증가율은",
        "2025年1-2月贸易按首次公布数据增长多少",
    ],
)
def test_growth_of_what_was_first_printed_is_not_the_published_rate(
    question: str, desk: Desk
) -> None:
    headline = desk.ask(question, today=_TODAY).headline
    assert "12%" in headline
    assert "31.6%" not in headline
