"""Rates and shares of several periods, each by itself."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("growth in 2024 and 2025", ("2024-01..2024-12", ["2025-01..2025-12"], None)),
        ("export growth in 2018, 2020", ("2018-01..2018-12", ["2020-01..2020-12"], None)),
        ("export growth from 2018 to 2020", ("2020-01..2020-12", [], "2018-01..2018-12")),
        ("export growth in 2024 vs 2023", ("2024-01..2024-12", [], "2023-01..2023-12")),
        (
            "how did the share of wigs in imports change between 2023 and 2024",
            ("2023-01..2023-12", ["2024-01..2024-12"], None),
        ),
        ("exports in 2025 as a share of 2013", ("2025-01..2025-12", [], "2013-01..2013-12")),
    ],
)
def test_each_of_several_periods_has_its_own_rate(
    desk: Desk, question: str, asked: tuple[str, list[str], str | None]
) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    compare = None if query.compare is None else str(query.compare)
    assert (str(query.period), list(map(str, query.others)), compare) == asked
