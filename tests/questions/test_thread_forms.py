"""Threads whose next message wants the same in another form: a chart, a table, exact, corrected."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.questions.query import TradeQuery

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def after(desk: Desk, messages: str) -> TradeQuery:
    """What the last message of a thread is taken for."""
    before = query = None
    for message in messages.split(" / "):
        answer = desk.ask(message, today=TODAY, before=before)
        before, query = remembered(answer, before), answer.query
    assert query is not None, messages
    return query


def told(query: TradeQuery) -> str:
    """Its kind, flow, good and range, and its form."""
    parts = [str(query.kind), str(query.flow), query.commodity.code, str(query.period)]
    parts += [f"each {query.grain}"] if query.each else []
    parts += ["chart"] if query.chart else []
    parts += ["receipt"] if query.receipt else []
    return " ".join(parts)


YEAR = "2025-01..2025-12"


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        ("chart exports 2025 / and imports?", f"level import TOTAL {YEAR} chart"),
        ("chart exports 2025 / in dollars", f"level export TOTAL {YEAR} chart"),
        ("chart exports 2025 / log scale", f"level export TOTAL {YEAR} chart"),
        ("chart exports 2025 / dark mode please", f"level export TOTAL {YEAR} chart"),
        ("chart exports 2025 / by quarter", f"level export TOTAL {YEAR} each quarter chart"),
        ("chart exports 2025 / just 2024", "level export TOTAL 2024-01..2024-12 chart"),
        ("2025년 수출 그래프 / 로그로", f"level export TOTAL {YEAR} chart"),
        ("2025년 수출 그래프 / 달러로", f"level export TOTAL {YEAR} chart"),
        ("2025年出口图 / 对数坐标", f"level export TOTAL {YEAR} chart"),
        ("2025年出口图 / 只看2024年", "level export TOTAL 2024-01..2024-12 chart"),
        (
            "quarterly chart of exports 2025 / and 2024?",
            ("level export TOTAL 2024-01..2024-12 each quarter chart"),
        ),
    ],
)
def test_a_chart_is_drawn_again_of_what_a_message_changes(
    desk: Desk, messages: str, expected: str
) -> None:
    assert told(after(desk, messages)) == expected


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        ("chart exports 2025 / which month was highest?", f"extreme export TOTAL {YEAR}"),
        ("chart exports 2025 / how much was it in June?", "level export TOTAL 2025-06"),
        ("chart exports 2025 / June?", "level export TOTAL 2025-06"),
        ("chart exports 2025 / source?", f"level export TOTAL {YEAR} receipt"),
        ("chart exports 2025 / as a table", f"level export TOTAL {YEAR} each month"),
    ],
)
def test_a_figure_asked_for_after_a_chart_is_told(desk: Desk, messages: str, expected: str) -> None:
    assert told(after(desk, messages)) == expected


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        ("quarterly exports 2025 / and 2024?", "level export TOTAL 2024-01..2024-12 each quarter"),
        ("2025년 월별 수출 / 2024년은?", "level export TOTAL 2024-01..2024-12 each month"),
        ("2025年每月出口 / 2024年呢", "level export TOTAL 2024-01..2024-12 each month"),
        ("monthly exports 2025 / and the total for 2024?", "level export TOTAL 2024-01..2024-12"),
        ("quarterly exports 2025 / June 2024?", "level export TOTAL 2024-06"),
    ],
)
def test_a_list_goes_on_with_another_range(desk: Desk, messages: str, expected: str) -> None:
    assert told(after(desk, messages)) == expected


@pytest.mark.parametrize("message", ["in mn", "in thousands", "the exact figure?", "unrounded"])
def test_the_receipt_tells_an_amount_in_any_scale(desk: Desk, message: str) -> None:
    query = after(desk, f"exports 2025 / {message}")
    assert told(query) == f"level export TOTAL {YEAR} receipt"


@pytest.mark.parametrize(
    "messages",
    [
        *(
            "2025년 수출 / 백만 단위로",
            "2025년 수출 / 정확한 수치는?",
            "2025년 수출 / 반올림하지 말고",
        ),
        *("2025年出口 / 以百万为单位", "2025年出口 / 精确到元", "2025年出口 / 不要四舍五入"),
    ],
)
def test_exact_figures_are_asked_for_in_all_languages(desk: Desk, messages: str) -> None:
    assert told(after(desk, messages)) == f"level export TOTAL {YEAR} receipt"


@pytest.mark.parametrize(
    "messages",
    [
        *("exports 2025 / as a table", "exports 2025 / put it in a table please"),
        *("2025년 수출 / 표로 정리해줘", "2025年出口 / 列个表", "2025年出口 / 做成表格"),
    ],
)
def test_a_table_lists_the_months_of_a_year(desk: Desk, messages: str) -> None:
    assert told(after(desk, messages)) == f"level export TOTAL {YEAR} each month"


OIL = "soybean oil exports 2022"


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        (f"{OIL} / which goods?", "top export TOTAL 2022-01..2022-12"),
        (f"{OIL} / what else did it sell?", "top export TOTAL 2022-01..2022-12"),
        (f"{OIL} / where does it rank?", "top export 1507 2022-01..2022-12"),
        ("2022년 대두유 수출 / 주요 품목은?", "top export TOTAL 2022-01..2022-12"),
        ("2022년 대두유 수출 / 몇 위야?", "top export 1507 2022-01..2022-12"),
        ("2022年对朝豆油出口 / 哪些商品最多", "top export TOTAL 2022-01..2022-12"),
        ("2022年对朝豆油出口 / 排第几", "top export 1507 2022-01..2022-12"),
        ("2022년 수출 / 어떤 품목?", "top export TOTAL 2022-01..2022-12"),
        ("2022年对朝出口 / 都有啥", "top export TOTAL 2022-01..2022-12"),
        ("exports in 2022 / like what?", "top export TOTAL 2022-01..2022-12"),
    ],
)
def test_goods_are_asked_for_after_one_of_them(desk: Desk, messages: str, expected: str) -> None:
    assert told(after(desk, messages)) == expected


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        ("exports 2025 / from july", "level export TOTAL 2025-07..2025-12"),
        ("exports by month 2025 / from july on", "level export TOTAL 2025-07..2025-12 each month"),
        ("exports 2025 / until june", "level export TOTAL 2025-01..2025-06"),
        ("exports 2025 / since july 2026", "level export TOTAL 2026-07"),
        ("exports june 2025 / since july", "level export TOTAL 2025-07..2026-07"),
        ("2025년 수출 / 7월부터", "level export TOTAL 2025-07..2025-12"),
        ("2025년 수출 / 6월까지만", "level export TOTAL 2025-01..2025-06"),
        ("2025年出口 / 7月以后呢", "level export TOTAL 2025-07..2025-12"),
        ("2025年出口 / 到6月为止", "level export TOTAL 2025-01..2025-06"),
    ],
)
def test_a_part_of_the_year_spoken_of_is_a_part_of_it(
    desk: Desk, messages: str, expected: str
) -> None:
    assert told(after(desk, messages)) == expected


@pytest.mark.parametrize(
    ("messages", "years"),
    [
        ("exports 2019 / 2020 / 2021 / chart all of those", [2019, 2020, 2021]),
        ("exports 2019 / and 2021? / chart them together", [2019, 2021]),
        ("2019년 수출 / 2020년 / 2021년 / 셋 다 그래프로", [2019, 2020, 2021]),
        ("2019年出口 / 2020年 / 2021年 / 三年画在一起", [2019, 2020, 2021]),
        ("exports 2025 / add 2024", [2024, 2025]),
        ("2025년 수출 / 2023년도 같이 보여줘", [2023, 2025]),
        ("2025年出口 / 再加2023年", [2023, 2025]),
        ("exports 2019 / imports / 2020 / chart all of those", [2019, 2020]),
    ],
)
def test_what_was_told_one_by_one_is_told_together(
    desk: Desk, messages: str, years: list[int]
) -> None:
    query = after(desk, messages)
    assert query.period is not None
    assert sorted(one.end.year for one in (query.period, *query.others)) == years


@pytest.mark.parametrize(
    "messages",
    [
        "chart exports 2025 / add 2024",
        "2025년 수출 그래프 / 2024년도 추가",
        "2025年出口图 / 加上2024年",
    ],
)
def test_a_chart_runs_along_years_that_touch(desk: Desk, messages: str) -> None:
    assert told(after(desk, messages)) == "level export TOTAL 2024-01..2025-12 chart"


@pytest.mark.parametrize(
    "messages",
    [
        "coal imports 2016 / and after the ban",
        "2016년 석탄 수입 / 금지 이후는",
        "2016年煤炭进口 / 禁令之后呢",
    ],
)
def test_a_figure_after_a_ban_wants_its_dates(desk: Desk, messages: str) -> None:
    first, last = messages.split(" / ")
    before = remembered(desk.ask(first, today=TODAY), None)
    answer = desk.ask(last, today=TODAY, before=before)
    assert answer.refusal == "bad_period"


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        ("exports q3 2025 / q4 / sum for the year", f"level export TOTAL {YEAR}"),
        ("exports q4 2025 / full year total", f"level export TOTAL {YEAR}"),
        ("2025년 4분기 수출 / 연간 합계", f"level export TOTAL {YEAR}"),
        ("2025年四季度出口 / 全年合计", f"level export TOTAL {YEAR}"),
        ("exports 2024 / and now?", "level export TOTAL 2026-01..2026-07"),
        ("2025년 6월 수출 / 지금은?", "level export TOTAL 2026-07"),
        ("2024年出口 / 现在呢", "level export TOTAL 2026-01..2026-07"),
        ("trade 2019 / and the lowest after that", "extreme total TOTAL 2020-01..2026-07"),
        ("2019년 교역 / 그 뒤 최저점은", "extreme total TOTAL 2020-01..2026-07"),
        ("2019年贸易额 / 之后最低点呢 / 现在呢", "level total TOTAL 2026-07"),
        ("what's new / exports? / when's the next", "next_release total TOTAL None"),
        ("뭐 새로 나왔어 / 수출은? / 다음은 언제", "next_release total TOTAL None"),
    ],
)
def test_a_message_reaches_out_from_the_range_spoken_of(
    desk: Desk, messages: str, expected: str
) -> None:
    assert told(after(desk, messages)) == expected


@pytest.mark.parametrize(
    "messages",
    [
        "rice exports 2022 / flour / sugar / all three in one chart",
        "쌀 수출 2022 / 밀가루 / 설탕 / 셋 다 한 그래프로",
        "2022年大米出口 / 面粉 / 白糖 / 三个画一张图",
    ],
)
def test_goods_told_one_by_one_are_drawn_together(desk: Desk, messages: str) -> None:
    query = after(desk, messages)
    assert {query.commodity.code, *(one.code for one in query.beside)} == {"1006", "1101", "1701"}


@pytest.mark.parametrize(
    "messages",
    [
        "china's exports to nk 2024 / no to the world / share of that",
        "2024년 대북수출 / 전세계 수출은 / 비중",
        "2024年对朝出口 / 对全世界呢 / 占比",
    ],
)
def test_a_share_after_all_countries_is_the_part_in_those(desk: Desk, messages: str) -> None:
    query = after(desk, messages)
    assert (str(query.kind), query.topic, query.partner) == ("share", "world", "PRK")


def test_nothing_is_held_against_itself(desk: Desk) -> None:
    query = after(desk, "imports july 2026 / and than last july")
    assert (str(query.period), str(query.compare)) == ("2026-07", "2025-07")


@pytest.mark.parametrize("message", ["who is kim jong un", "谁"])
def test_who_somebody_is_repeats_no_figure(desk: Desk, message: str) -> None:
    before = remembered(desk.ask("imports 2024", today=TODAY), None)
    answer = desk.ask(message, today=TODAY, before=before)
    assert answer.refusal == "off_topic"
