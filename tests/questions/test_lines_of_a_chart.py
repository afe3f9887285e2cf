"""Threads whose next message adds a line to the chart, takes one away, or wants its share."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset

TODAY = date(2026, 11, 24)
BOTH = "level total both 2025-01..2025-12 chart"
ADDED = (
    "2025 imports chart / add a line for exports",
    "2025 imports chart / exports too",
    "2025년 수입 차트 / 수출 선도 추가",
    "2025년 수입 차트 / 수출도",
    "2025年进口图 / 加上出口",
    "2025年进口图 / 出口也画上",
)
LEFT = (
    "chart of exports and imports 2025 / remove exports",
    "2025년 수입 차트 / 수출도 같이 그려줘 / 수출은 빼줘",
    "2025年进口图 / 加上出口 / 去掉出口",
    "North Korea's exports to China 2025 chart / add imports / take the imports out",
)
IN_ALL_TRADE = (
    "china's imports 2025 / as pct of total trade",
    "china's imports 2025 / what share of all trade is that?",
    "2025년 수입 / 전체 무역의 몇 %야?",
    "2025年进口 / 占总贸易额的百分之几",
)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def taken_for(desk: Desk, messages: str) -> str:
    """Its kind, flow, topic and range, and whether it is drawn."""
    before = query = None
    for message in messages.split(" / "):
        answer = desk.ask(message, today=TODAY, before=before)
        before, query = remembered(answer, before), answer.query
    assert query is not None, messages
    form = "chart" if query.chart else ""
    return " ".join(f"{query.kind} {query.flow} {query.topic} {query.period} {form}".split())


@pytest.mark.parametrize("messages", ADDED)
def test_a_flow_added_to_a_chart_is_drawn_beside_the_other(desk: Desk, messages: str) -> None:
    assert taken_for(desk, messages) == BOTH


@pytest.mark.parametrize("messages", LEFT)
def test_a_flow_taken_away_leaves_the_other(desk: Desk, messages: str) -> None:
    assert taken_for(desk, messages) == "level import 2025-01..2025-12 chart"


@pytest.mark.parametrize("messages", IN_ALL_TRADE)
def test_a_share_of_all_trade_is_that_of_the_flow_spoken_of(desk: Desk, messages: str) -> None:
    assert taken_for(desk, messages) == "share import 2025-01..2025-12"


@pytest.mark.parametrize("messages", ["2025 imports / exports too", "2025년 수입 / 수출도"])
def test_without_a_chart_the_other_flow_is_told(desk: Desk, messages: str) -> None:
    assert taken_for(desk, messages) == "level export 2025-01..2025-12"


@pytest.mark.parametrize(
    "messages",
    [
        "trade in 2025 / which grew faster?",
        "2025년 교역 / 뭐가 더 빨리 늘었어?",
        "2025年贸易额 / 哪个增得快",
    ],
)
def test_which_grew_more_after_all_trade_is_told_of_both_flows(desk: Desk, messages: str) -> None:
    assert taken_for(desk, messages) == "change total both 2025-01..2025-12"
