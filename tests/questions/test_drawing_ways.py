"""The ways of drawing that words ask for, and which of them a thread keeps."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.questions.turns.drawing_ways import ways_of
from bot.questions.ways import Way

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("text", "before", "ways"),
    [
        ("bar chart of exports", (), (Way.BARS,)),
        ("as lines", (Way.BARS,), (Way.LINES,)),
        ("light mode", (Way.DARK, Way.LOG), (Way.LIGHT, Way.LOG)),
        ("막대그래프로", (Way.LOG,), (Way.BARS, Way.LOG)),
        ("柱状图", (Way.LINES,), (Way.BARS,)),
        ("累计图", (Way.INDEX,), (Way.RACE,)),
        ("and imports?", (Way.BARS, Way.DARK), (Way.BARS, Way.DARK)),
        ("전년 동월 대비 증감률 그래프", (), ()),
    ],
)
def test_the_way_asked_for_last_holds(
    text: str, before: tuple[Way, ...], ways: tuple[Way, ...]
) -> None:
    assert ways_of(text, before) == ways


@pytest.mark.parametrize(
    ("messages", "ways"),
    [
        (("bar chart of exports 2025", "in dollars"), {Way.BARS}),
        (("bar chart of exports 2025", "and imports?", "as lines"), {Way.LINES}),
        (("2025년 수출 막대그래프", "수입은?"), {Way.BARS}),
        (("2024年以来出口累计图", "进口呢"), {Way.RACE}),
        (("bar chart of exports 2025", "which month was highest?"), set[Way]()),
        (("bar chart of exports 2025", "chart imports in 2024"), set[Way]()),
    ],
)
def test_a_chart_that_is_drawn_again_is_drawn_the_same_way(
    desk: Desk, messages: tuple[str, ...], ways: set[Way]
) -> None:
    before = query = None
    for message in messages:
        answer = desk.ask(message, today=TODAY, before=before)
        before, query = remembered(answer, before), answer.query
    assert query is not None
    assert set(query.ways) == ways
