"""Words such as highest and lowest: the place of a period, or the best of its months."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("how low did exports go in 2020", Kind.EXTREME),
        ("highest imports in 2017", Kind.EXTREME),
        ("how low did exports go in april 2020", Kind.LEVEL),
        ("was 2013 the highest for trade?", Kind.RANK),
        ("was 2013 a record year for trade?", Kind.RANK),
        ("was december 2025 a record for exports?", Kind.RANK),
        ("was there ever a deficit in 2019?", Kind.EXTREME),
        ("highest month for exports in 2020", Kind.EXTREME),
        ("2020年出口最低吗", Kind.RANK),
    ],
)
def test_a_year_is_placed_among_all_or_searched_for_its_best_month(
    desk: Desk, question: str, kind: Kind
) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert query.kind is kind
