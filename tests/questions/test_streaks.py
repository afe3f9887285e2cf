"""Runs past a mark, and counts of months past it."""

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
        ("how many years has trade been above $2bn since 2010", Kind.COUNT),
        ("for how many months have exports been above 1 billion yuan", Kind.STREAK),
        ("how many months in a row have exports been above 1 billion yuan", Kind.STREAK),
        ("how many months in a row have exports risen", Kind.STREAK),
        ("how many months of 2025 were exports above 1 billion yuan", Kind.COUNT),
    ],
)
def test_a_count_past_a_mark_is_no_run(desk: Desk, question: str, kind: Kind) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert query.kind is kind
