"""Threads in which a year that is named is held against the one spoken of."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("first", "then", "later", "earlier"),
    [
        ("total trade 2025", "was it higher in 2017?", 2025, 2017),
        ("total trade 2017", "was it higher in 2025?", 2025, 2017),
        ("exports in 2025", "how far is that above 2017?", 2025, 2017),
        ("2025년 교역액", "2017년에는 더 컸나요?", 2025, 2017),
        ("2025年贸易额", "2017年更高吗？", 2025, 2017),
        ("trade in 2019", "2019 vs 2025 please", 2025, 2019),
        ("did the surplus narrow in 2025?", "figures for 2024 and 2025", 2025, 2024),
    ],
)
def test_the_later_year_is_held_against_the_earlier(
    desk: Desk, first: str, then: str, later: int, earlier: int
) -> None:
    before = remembered(desk.ask(first, today=TODAY), None)
    query = desk.ask(then, today=TODAY, before=before).query
    assert query is not None
    assert query.period is not None
    assert query.compare is not None
    assert (str(query.kind), query.period.end.year) == ("change", later)
    assert query.compare.end.year == earlier


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("exports in January-July 2026", "this year vs 2024 same period"),
        ("2026년 1~7월 수출", "올해는 2024년 같은 기간이랑 비교하면?"),
        ("2026年1-7月出口", "今年跟2024年同期比呢"),
        ("exports July 2026", "YTD exports, this year vs same period of 2024"),
    ],
)
def test_the_range_spoken_of_is_kept_where_it_is_held_against_another(
    desk: Desk, first: str, then: str
) -> None:
    before = remembered(desk.ask(first, today=TODAY), None)
    query = desk.ask(then, today=TODAY, before=before).query
    assert query is not None
    assert (str(query.kind), str(query.period)) == ("change", "2026-01..2026-07")
    assert str(query.compare) == "2024-01..2024-07"


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        ("今年前7个月进口同比 / 那去年全年呢", "change import 2025-01..2025-12 2024-01..2024-12"),
        (
            "h1 2026 exports growth / and full year 2025?",
            "change export 2025-01..2025-12 2024-01..2024-12",
        ),
        (
            "올해 1-7월 수입 증가율 / 작년 전체는?",
            "change import 2025-01..2025-12 2024-01..2024-12",
        ),
        ("exports q1 2026 / q1 2025? / growth?", "change export 2026-01..2026-03 2025-01..2025-03"),
        ("今年出口累计 / 去年同期 / 增幅", "change export 2026-01..2026-07 2025-01..2025-07"),
        ("上半年进口 / 下半年呢 / 去年下半年呢", "level import 2025-07..2025-12 None"),
        ("december 2025 exports / and last december?", "level export 2025-12 None"),
        ("7月进口 / 占比 / 去年同月占比", "share import 2025-07 None"),
        (
            "imports july / share of trade / and the share a year earlier?",
            "share import 2025-07 None",
        ),
        ("7월 수입 비중 / 작년 같은 달 비중은?", "share import 2025-07 None"),
        ("7月顺差 / 去年同期 / 缩小了吗", "change balance 2026-07 2025-07"),
        ("july exports / and july last year? / did it grow?", "change export 2026-07 2025-07"),
        ("7월 수출 / 작년 7월은? / 늘었어?", "change export 2026-07 2025-07"),
        ("2019年出口 / 2025年是它的几成", "share export 2025-01..2025-12 2019-01..2019-12"),
        (
            "2019 exports / 2025 is what percent of that?",
            "share export 2025-01..2025-12 2019-01..2019-12",
        ),
        ("2019년 수출 / 2025년은 그때의 몇 %야", "share export 2025-01..2025-12 2019-01..2019-12"),
        ("2019年进口 / 2025年相当于它的几倍", "share import 2025-01..2025-12 2019-01..2019-12"),
        ("7月出口 / 2019年7月呢 / 相比", "change export 2026-07 2019-07"),
        ("4月出口 / 是今年最高吗 / 历史最高呢", "extreme export 2012-01..2026-06 None"),
        (
            "exports in April 2026 / highest this year? / all-time high?",
            "extreme export 2012-01..2026-06 None",
        ),
        ("4월 수출 / 올해 최고인가 / 역대 최고는?", "extreme export 2012-01..2026-06 None"),
        ("去年总额 / 创新高了吗", "extreme total 1993-01..2025-12 None"),
        ("2025年12月出口创新高了吗 / 之前的最高是什么时候", "extreme export 2012-01..2025-11 None"),
        (
            "was december 2025 a record for exports? / the previous high?",
            "extreme export 2012-01..2025-11 None",
        ),
        (
            "2025년 12월 수출이 사상 최고야? / 이전 최고는 언제였어?",
            "extreme export 2012-01..2025-11 None",
        ),
    ],
)
def test_the_last_message_is_held_against_what_was_told(
    desk: Desk, messages: str, expected: str
) -> None:
    before = None
    for message in messages.split(" / "):
        answer = desk.ask(message, today=TODAY, before=before)
        before = remembered(answer, before)
    query = answer.query
    assert query is not None
    assert f"{query.kind} {query.flow} {query.period} {query.compare}" == expected


@pytest.mark.parametrize("messages", ["2397号决议禁了什么 / 2375呢", "第2397号决议 / 2375号呢"])
def test_another_resolution_is_told_by_its_own_number(desk: Desk, messages: str) -> None:
    first, last = messages.split(" / ")
    before = remembered(desk.ask(first, today=TODAY), None)
    query = desk.ask(last, today=TODAY, before=before).query
    assert query is not None
    assert (str(query.kind), query.topic) == ("restriction", "2375")
