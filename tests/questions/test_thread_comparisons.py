"""Threads in which a year that is named is held against the one spoken of."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("first", "then", "later", "earlier"),
    [
        ("total trade 2025", "was it higher in 2017?", 2025, 2017),
        ("total trade 2017", "was it higher in 2025?", 2025, 2017),
        ("exports in 2025", "how far is that above 2017?", 2025, 2017),
        ("2025년 교역액", "2017년에는 더 컸나요?", 2025, 2017),
        ("2025年贸易额", "2017年更高吗？", 2025, 2017),
        ("trade in 2019", "2019 vs 2025 please", 2025, 2019),
        ("did the surplus narrow in 2025?", "figures for 2024 and 2025", 2025, 2024),
    ],
)
def test_the_later_year_is_held_against_the_earlier(
    desk: Desk, first: str, then: str, later: int, earlier: int
) -> None:
    before = remembered(desk.ask(first, today=TODAY), None)
    query = desk.ask(then, today=TODAY, before=before).query
    assert query is not None
    assert query.period is not None
    assert query.compare is not None
    assert (str(query.kind), query.period.end.year) == ("change", later)
    assert query.compare.end.year == earlier


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("exports in January-July 2026", "this year vs 2024 same period"),
        ("2026년 1~7월 수출", "올해는 2024년 같은 기간이랑 비교하면?"),
        ("2026年1-7月出口", "今年跟2024年同期比呢"),
        ("exports July 2026", "YTD exports, this year vs same period of 2024"),
    ],
)
def test_the_range_spoken_of_is_kept_where_it_is_held_against_another(
    desk: Desk, first: str, then: str
) -> None:
    before = remembered(desk.ask(first, today=TODAY), None)
    query = desk.ask(then, today=TODAY, before=before).query
    assert query is not None
    assert (str(query.kind), str(query.period)) == ("change", "2026-01..2026-07")
    assert str(query.compare) == "2024-01..2024-07"
