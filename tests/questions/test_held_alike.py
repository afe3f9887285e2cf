"""Threads that hold a share, a price or a mean against another period, and ask how a list grew."""

from datetime import date

import pytest
from thread_talk import last_answer

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import STEPWISE, Grain, Kind

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("messages", "kind"),
    [
        (("share of wigs in imports 2024", "compared with 2023"), Kind.SHARE),
        (("가발 수입 비중 2024", "2023년이랑 비교"), Kind.SHARE),
        (("2024年假发进口占比", "和2023年比"), Kind.SHARE),
        (("wigs price per tonne 2024", "vs 2023"), Kind.UNIT_VALUE),
        (("wigs price per tonne 2024", "growth?"), Kind.UNIT_VALUE),
        (("가발 단가 2024", "2023년 대비"), Kind.UNIT_VALUE),
        (("假发每吨多少钱 2024", "比2023年呢"), Kind.UNIT_VALUE),
        (("ratio of exports to imports 2024", "vs 2023"), Kind.COVER),
        (("monthly average exports 2024", "compared with 2023"), Kind.AVERAGE),
        (("2024년 월평균 수출", "2023년과 비교하면"), Kind.AVERAGE),
        (("2024年月均出口", "同比"), Kind.AVERAGE),
    ],
)
def test_what_was_worked_out_is_told_of_both(
    desk: Desk, messages: tuple[str, str], kind: Kind
) -> None:
    query = last_answer(desk, *messages, today=TODAY).query
    assert query is not None
    assert query.kind is kind
    assert query.period is not None
    told = {str(one) for one in (query.period, *query.others)}
    assert told == {"2024-01..2024-12", "2023-01..2023-12"}


@pytest.mark.parametrize(
    ("messages", "grain", "stepwise"),
    [
        (("exports by year since 2015", "growth rates instead"), Grain.YEAR, False),
        (("2015년부터 수출 연도별", "증가율로"), Grain.YEAR, False),
        (("2015年以来出口按年", "增长率"), Grain.YEAR, False),
        (("exports since 2020", "growth rate?"), Grain.YEAR, False),
        (("monthly exports 2025", "yoy"), Grain.MONTH, False),
        (("monthly exports 2025", "month on month"), Grain.MONTH, True),
        (("2025년 월별 수출", "전월 대비 증감률은?"), Grain.MONTH, True),
        (("2025年每月出口", "环比"), Grain.MONTH, True),
        (("exports 2025", "month on month growth"), Grain.MONTH, True),
    ],
)
def test_growth_after_a_list_is_a_rate_for_each(
    desk: Desk, messages: tuple[str, str], grain: Grain, *, stepwise: bool
) -> None:
    query = last_answer(desk, *messages, today=TODAY).query
    assert query is not None
    assert (query.kind, query.each, query.grain) == (Kind.CHANGE, True, grain)
    assert (query.topic == STEPWISE) is stepwise


@pytest.mark.parametrize(
    ("messages", "compare"),
    [
        (("exports 2025", "growth rate"), "2024-01..2024-12"),
        (("quarterly exports 2025", "growth vs 2019"), "2019-01..2019-12"),
        (("exports june 2025", "month on month growth"), "2025-05"),
    ],
)
def test_one_period_has_one_rate(desk: Desk, messages: tuple[str, str], compare: str) -> None:
    query = last_answer(desk, *messages, today=TODAY).query
    assert query is not None
    assert (query.kind, str(query.compare)) == (Kind.CHANGE, compare)
