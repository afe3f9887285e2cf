"""A month's share of its year is taken of the same flow over the year, in three languages."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind
from bot.trade import Period


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("what share of the year's exports came in December 2025", "2025-01..2025-12"),
        ("share of 2025 exports in December 2025", "2025-01..2025-12"),
        ("2025년 12월 수출이 연간 수출에서 차지하는 비중", "2025-01..2025-12"),
        ("2025年12月出口占全年的比重", "2025-01..2025-12"),
        ("2025年3月进口占2025年一季度的比重", "2025-01..2025-03"),
    ],
)
def test_a_part_is_set_against_its_whole(dataset: Dataset, question: str, whole: str) -> None:
    query = Desk(dataset).read(question, today=date(2026, 8, 20)).query
    assert query is not None
    assert (query.kind, query.compare) == (Kind.SHARE, Period.parse(whole))


def test_a_share_of_all_trade_stays_one(dataset: Dataset) -> None:
    query = Desk(dataset).read("2025年12月出口占贸易总额的比重", today=date(2026, 8, 20)).query
    assert query is not None
    assert query.compare is None
