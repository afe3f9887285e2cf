from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind
from bot.questions.turns.styling import unstyled
from bot.trade import Flow, Language

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("question", "flow", "period"),
    [
        ("chart index of exports since 2017", Flow.EXPORT, "2017-01..2026-07"),
        ("chart exports indexed to 2019 = 100", Flow.EXPORT, None),
        ("plot imports on a log scale", Flow.IMPORT, None),
        ("stacked chart of exports by use in 2025", Flow.EXPORT, "2025-01..2025-12"),
        ("dark chart of imports, same months across years", Flow.IMPORT, None),
        ("chart the year-to-date race: China's trade with North Korea", Flow.TOTAL, None),
        ("movers chart of exports in 2025", Flow.EXPORT, "2025-01..2025-12"),
        ("2019년=100 지수 차트 수출", Flow.EXPORT, None),
        ("계절별 수출 차트", Flow.EXPORT, None),
        ("로그 차트로 2017년 이후 수출", Flow.EXPORT, "2017-01..2026-07"),
        ("以2019年为100的出口指数图", Flow.EXPORT, None),
        ("对数坐标 进口 图", Flow.IMPORT, None),
        ("进口图表 深色 历年同月", Flow.IMPORT, None),
    ],
)
def test_words_of_drawing_do_not_stand_in_the_way_of_what_is_drawn(
    desk: Desk, question: str, flow: Flow, period: str | None
) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert query.chart
    assert query.flow is flow
    assert (None if query.period is None else str(query.period)) == period


@pytest.mark.parametrize(
    "question",
    ["index of exports since 2017", "exports, log scale, dark", "지수 수출", "出口指数"],
)
def test_a_command_that_draws_needs_no_word_for_a_chart(desk: Desk, question: str) -> None:
    read = desk.read(question, today=TODAY, drawing=True)
    assert read.query is not None
    assert read.query.chart
    assert read.query.flow is Flow.EXPORT
    plain = desk.read(question, today=TODAY).query
    assert plain is None or not plain.chart


def test_without_a_chart_a_word_of_drawing_is_a_word_like_any_other() -> None:
    text = "exports of seasonal goods, log by log"
    assert unstyled(text, Language.ENGLISH) == (text, False)


def test_every_place_stays_where_it_was() -> None:
    text = "chart the index of exports in 2025"
    plain, drawing = unstyled(text, Language.ENGLISH)
    assert drawing
    assert len(plain) == len(text)
    assert plain.index("exports") == text.index("exports")


def test_a_follow_up_becomes_a_chart_of_what_was_spoken_of(desk: Desk) -> None:
    before = desk.read("imports in 2025", today=TODAY).query
    query = desk.read("as a chart, log scale", today=TODAY, before=before).query
    assert query is not None
    assert (query.kind, query.flow, query.chart) == (Kind.LEVEL, Flow.IMPORT, True)
