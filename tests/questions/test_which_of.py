"""Which of the ranges that are named is the larger, and by which of their rates."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.questions.query import AMONG, Kind

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("question", "highest"),
    [
        ("Did China export more in 2018 or 2025?", True),
        ("which was smaller: coal imports in 2016 or in 2017?", False),
        ("highest exports: 2014 or 2017", True),
        ("2016년과 2019년 가운데 대중 수출이 적었던 해", False),
        ("작년과 재작년 중 북한 무역적자가 심했던 해는?", True),
        ("2017年、2021年、2025年哪一年贸易额最高", True),
        ("2019年出口多还是2025年出口多？", True),
    ],
)
def test_the_ranges_that_are_named_are_put_in_order(
    desk: Desk, question: str, *, highest: bool
) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert (query.kind, query.topic, query.highest) == (Kind.EXTREME, AMONG, highest)
    assert query.others


@pytest.mark.parametrize(
    "question",
    [
        "did exports grow more in 2024 or 2025",
        "2024년과 2025년 중 증가율이 더 높았던 해는?",
        "2024年和2025年哪年出口增速更快",
    ],
)
def test_a_choice_by_growth_tells_the_rate_of_each(desk: Desk, question: str) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert (query.kind, query.each, query.compare) == (Kind.CHANGE, True, None)


@pytest.mark.parametrize(
    "question",
    ["exports in 2018 and 2025", "2025年贸易比2024年增长多少", "2018년과 2025년 수출"],
)
def test_without_a_choice_nothing_is_put_in_order(desk: Desk, question: str) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert query.topic != AMONG


@pytest.mark.parametrize(
    "messages",
    [
        ("exports in 2025", "and 2024?", "which was higher?"),
        ("2024년 하반기 수출", "2025년 하반기는?", "어느 쪽이 더 많아?"),
        ("2025년 수출", "2024년은?", "둘 중 어느 쪽이 커?"),
        ("2025年出口", "2024年呢", "哪个高"),
        ("exports 2020, 2022 and 2025", "which was highest?"),
    ],
)
def test_two_ranges_of_a_thread_are_put_in_order(desk: Desk, messages: tuple[str, ...]) -> None:
    before = None
    for message in messages:
        answer = desk.ask(message, today=TODAY, before=before)
        before = remembered(answer, before)
    assert answer.query is not None
    assert answer.query.topic == AMONG
    assert "2025" in answer.text
