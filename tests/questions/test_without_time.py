"""A range without its first or last month is the rest of it; one in the middle is refused."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("question", "period"),
    [
        ("exports in the first quarter of 2026 excluding January", "2026-02..2026-03"),
        ("imports 2025 except December 2025", "2025-01..2025-11"),
        ("trade from 2019 to 2022 except 2019", "2020-01..2022-12"),
        ("2026년 1분기 수출에서 1월 제외", "2026-02..2026-03"),
        ("2025년 12월을 뺀 2025년 수입", "2025-01..2025-11"),
        ("2025年进口,2025年12月除外", "2025-01..2025-11"),
        ("除2019年外,2019年到2022年的贸易额", "2020-01..2022-12"),
    ],
)
def test_what_stays_is_one_range(question: str, period: str, desk: Desk) -> None:
    query = desk.read(question, today=_TODAY).query
    assert query is not None
    assert str(query.period) == period


@pytest.mark.parametrize(
    "question",
    [
        "exports in 2025 excluding May",
        "average exports excluding 2020",
        "exports in 2025 against 2024 without January",
        "2025년 5월을 제외한 2025년 수출",
        "除了5月,2025年出口多少",
    ],
)
def test_no_sum_is_made_around_a_gap(question: str, desk: Desk) -> None:
    assert desk.read(question, today=_TODAY).refusal == "time_left_out"


def test_may_the_verb_leaves_nothing_out(desk: Desk) -> None:
    query = desk.read("exports in 2025, if I may ask without delay", today=_TODAY).query
    assert query is None or str(query.period) == "2025-01..2025-12"
