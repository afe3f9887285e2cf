from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.answers.desk import Desk
from bot.charts import ChartDesk, Renderer
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.state.database import open_database
from bot.state.threads import ThreadContexts
from bot.trade import Flow, Language
from bot.web_desk import WebDesk

TODAY = date(2026, 8, 20)


@pytest.fixture
async def desk(dataset: Dataset, tmp_path: Path) -> AsyncIterator[WebDesk]:
    database = await open_database("", tmp_path)
    charts = ChartDesk(dataset, Renderer())
    yield WebDesk(Desk(dataset), charts, lambda: TODAY, ThreadContexts(database))
    await charts.close()
    await database.close()


async def test_a_thread_remembers_what_it_spoke_of(desk: WebDesk) -> None:
    await desk.ask("exports in February 2022", "a")
    other = await desk.ask("and imports?", "b")
    same = await desk.ask("and imports?", "a")
    assert same.query is not None
    assert (same.query.flow, str(same.query.period)) == (Flow.IMPORT, "2022-02")
    assert other.query != same.query


async def test_a_question_without_a_chart_is_answered_as_it_is(desk: WebDesk) -> None:
    answer = await desk.ask("exports in February 2022", "a")
    assert await desk.illustrate(answer) == (answer, None)


async def test_a_chart_comes_with_its_size_and_says_what_it_shows(desk: WebDesk) -> None:
    asked = await desk.ask("chart China's exports to North Korea in 2025", "a")
    answer, picture = await desk.illustrate(asked)
    assert picture is not None
    assert picture.png.startswith(b"\x89PNG")
    assert picture.width > picture.height > 300
    assert picture.alt
    assert answer.figures
    assert answer.status is Outcome.ANSWERED


async def test_what_cannot_be_drawn_is_answered_in_words(desk: WebDesk) -> None:
    asked = await desk.ask("chart of top goods of exports in 2024", "a")
    answer, picture = await desk.illustrate(asked)
    assert picture is None
    assert answer.status is Outcome.NO_DATA


async def test_it_says_how_far_the_data_reach_and_offers_questions(desk: WebDesk) -> None:
    assert "2026" in desk.status_line(Language.ENGLISH)
    assert len(desk.examples(Language.KOREAN)) == 6
