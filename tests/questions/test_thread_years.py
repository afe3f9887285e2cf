"""A month or a half without a year follows the year of its thread; a list stays a list."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.questions.query import TradeQuery
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _last(desk: Desk, *questions: str) -> TradeQuery:
    before = None
    for question in questions:
        before = remembered(desk.ask(question, today=_TODAY, before=before), before)
    assert before is not None
    return before


@pytest.mark.parametrize(
    ("thread", "period"),
    [
        (("exports in June 2025", "and July?"), "2025-07"),
        (("2025년 6월 수출", "7월은?"), "2025-07"),
        (("2025年6月出口", "7月的呢", "上半年呢"), "2025-01..2025-06"),
        (("2024年进口", "第三季度呢"), "2024-07..2024-09"),
        (("2026年7月出口", "8月呢"), "2026-08"),
        (("exports in July 2026", "and August?"), "2026-08"),
        (("2026년 7월 수출", "8월은?"), "2026-08"),
        (("2026年7月出口", "12月呢"), "2025-12"),
        (("imports in December 2025", "and January?"), "2026-01"),
        (("2025年12月进口", "1月呢"), "2026-01"),
        (("2023年到2025年出口", "7月呢"), "2026-07"),
    ],
)
def test_a_month_without_a_year_takes_that_of_the_thread(
    desk: Desk, thread: tuple[str, ...], period: str
) -> None:
    assert str(_last(desk, *thread).period) == period


@pytest.mark.parametrize(
    "thread",
    [
        ("quarterly exports in 2025", "and imports?"),
        ("2025년 분기별 수출", "수입은?"),
        ("2025年各季度出口", "那进口呢"),
    ],
)
def test_the_other_flow_is_listed_as_the_first_was(desk: Desk, thread: tuple[str, ...]) -> None:
    query = _last(desk, *thread)
    assert query.each
    assert query.grain == "quarter"


def test_a_total_ends_the_list(desk: Desk) -> None:
    assert not _last(desk, "2025年各季度出口", "进口合计呢").each


def test_a_figure_spoken_of_is_that_of_the_thread(desk: Desk) -> None:
    assert str(_last(desk, "2025年出口", "这个数后来改过吗").period) == "2025-01..2025-12"
