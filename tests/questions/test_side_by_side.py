"""Several ranges against one, and ranges of unlike length, which are compared by the month."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.answer import Answer
from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset

_TODAY = date(2026, 11, 24)


def _last_of(dataset: Dataset, *messages: str) -> Answer:
    desk = Desk(dataset)
    answer = desk.ask(messages[0], today=_TODAY)
    for message in messages[1:]:
        answer = desk.ask(message, today=_TODAY, before=remembered(answer, None))
    return answer


def _rates(answer: Answer) -> list[Decimal]:
    return [round(one.value, 1) for one in answer.figures if one.measure == "growth"][:2]


@pytest.mark.parametrize(
    "messages",
    [
        ("trade in 2020 and 2021 compared with 2019",),
        ("2020년과 2021년 교역을 2019년과 비교",),
        ("2020年和2021年贸易与2019年相比",),
    ],
)
def test_each_of_two_years_is_held_against_a_third(
    dataset: Dataset, messages: tuple[str, ...]
) -> None:
    answer = _last_of(dataset, *messages)
    assert _rates(answer) == [Decimal("-80.7"), Decimal("-88.6")]
    assert any(one.period.start.year == 2019 for one in answer.figures if one.period)


@pytest.mark.parametrize(
    "messages",
    [
        ("exports in July 2026 compared with Q2 2026",),
        ("7월 수출을 2분기와 비교하면",),
        ("7月出口和二季度相比",),
        ("exports in July 2026", "compared with the second quarter"),
    ],
)
def test_ranges_of_unlike_length_are_compared_by_the_month(
    dataset: Dataset, messages: tuple[str, ...]
) -> None:
    answer = _last_of(dataset, *messages)
    assert _rates(answer) == [Decimal("-19.4")]


def test_the_year_so_far_may_be_held_against_a_whole_year(dataset: Dataset) -> None:
    query = _last_of(dataset, "YTD exports vs all of 2025").query
    assert query is not None
    assert (query.kind, str(query.compare)) == ("change", "2025-01..2025-12")


@pytest.mark.parametrize(
    "messages",
    [
        ("trade in 2020", "and 2021", "compare both with 2019"),
        ("2020년 교역", "2021년은", "둘 다 2019년이랑 비교"),
        ("2020年贸易", "2021年呢", "两年都和2019年比"),
    ],
)
def test_both_years_of_a_thread_are_compared(dataset: Dataset, messages: tuple[str, ...]) -> None:
    assert _rates(_last_of(dataset, *messages)) == [Decimal("-80.7"), Decimal("-88.6")]


@pytest.mark.parametrize(
    ("first", "added", "period", "others"),
    [
        ("exports by quarter for 2025", "add 2024", "2024-01..2025-12", []),
        ("2025년 분기별 수출", "2024년도 추가", "2024-01..2025-12", []),
        ("2025年分季度出口", "加上2024年", "2024-01..2025-12", []),
        ("exports by quarter for 2025", "add 2023", "2023-01..2023-12", ["2025-01..2025-12"]),
    ],
)
def test_a_year_is_added_to_a_list_by_quarter(
    dataset: Dataset, first: str, added: str, period: str, others: list[str]
) -> None:
    query = _last_of(dataset, first, added).query
    assert query is not None
    assert (str(query.period), list(map(str, query.others))) == (period, others)
    assert (query.each, query.grain) == (True, "quarter")


@pytest.mark.parametrize(
    "messages", [("7월 수출", "6월은", "그 차이는"), ("7月出口", "6月呢", "差多少")]
)
def test_the_difference_of_two_months_told_is_that_between_them(
    dataset: Dataset, messages: tuple[str, ...]
) -> None:
    query = _last_of(dataset, *messages).query
    assert query is not None
    assert (query.kind, str(query.period), str(query.compare)) == ("change", "2026-07", "2026-06")


@pytest.mark.parametrize(
    ("question", "compare"),
    [
        ("2026年上半年出口超过2023年全年了吗", "2023-01..2023-12"),
        ("二季度出口超过2021年全年了吗", "2021-01..2021-12"),
        ("2분기 수출이 2021년 전체를 넘었나", "2021-01..2021-12"),
        ("7월 수출이 2021년 한 해보다 많아?", "2021-01..2021-12"),
        ("6月出口高于2019年同期吗", "2019-06"),
    ],
)
def test_a_whole_year_stays_what_is_passed(dataset: Dataset, question: str, compare: str) -> None:
    query = _last_of(dataset, question).query
    assert query is not None
    assert query.period is not None
    assert (query.period.end.year, str(query.compare)) == (2026, compare)


@pytest.mark.parametrize(
    "question",
    [
        "exports in Q2 above the whole of 2021?",
        "exports in Q2 above all of 2021?",
    ],
)
def test_a_year_to_be_passed_dates_no_quarter(dataset: Dataset, question: str) -> None:
    query = _last_of(dataset, question).query
    assert query is not None
    assert [str(one) for one in (query.period, *query.others)] == [
        "2026-04..2026-06",
        "2021-01..2021-12",
    ]


@pytest.mark.parametrize(
    "question",
    [
        "second best year for exports after 2013",
        "2013년 다음으로 수출 많은 해",
        "出口仅次于2013年的是哪一年",
    ],
)
def test_the_year_next_to_a_named_one_is_the_second(dataset: Dataset, question: str) -> None:
    answer = _last_of(dataset, question)
    assert answer.query is not None
    assert (answer.query.kind, answer.query.nth) == ("extreme", 2)
    assert "2014" in answer.headline


@pytest.mark.parametrize(
    "messages",
    [
        ("2025년 북중 무역 늘었어?", "실제로 몇 퍼센트인가요?"),
        ('"작년 북중 무역이 30% 늘었다"고 하는데, 실제로 몇 퍼센트인가요?',),
        ("有人说去年中朝贸易增长近30%,实际是百分之几?",),
        ("They say trade rose nearly 30% last year. What percent was it really?",),
    ],
)
def test_how_many_percent_it_really_was_asks_for_the_rate(
    dataset: Dataset, messages: tuple[str, ...]
) -> None:
    query = _last_of(dataset, *messages).query
    assert query is not None
    assert (query.kind, str(query.period)) == ("change", "2025-01..2025-12")


@pytest.mark.parametrize(
    "question",
    [
        "compare exports in 2024, 2025 and 2026 by month",
        "2024, 2025, 2026년 월별 수출 비교",
        "2024、2025、2026年月度出口对比",
    ],
)
def test_the_months_of_three_years_are_listed(dataset: Dataset, question: str) -> None:
    query = _last_of(dataset, question).query
    assert query is not None
    assert (query.kind, query.each, query.grain) == ("level", True, "month")
    assert [one.start.year for one in (query.period, *query.others) if one] == [2024, 2025, 2026]


@pytest.mark.parametrize(
    "question",
    [
        "How many months in 2026 saw growth and which was strongest",
        "2026年有几个月增长,哪个月增幅最大",
    ],
)
def test_a_count_beside_the_largest_move_is_not_dropped(dataset: Dataset, question: str) -> None:
    assert _last_of(dataset, question).refusal == "two_questions"


@pytest.mark.parametrize(
    "messages",
    [
        ("exports July", "June", "why the difference?"),
        ("7월 수출", "6월은", "왜 차이가 나"),
        ("7月出口", "6月呢", "为什么有差距"),
    ],
)
def test_why_there_is_a_difference_asks_for_no_amount(
    dataset: Dataset, messages: tuple[str, ...]
) -> None:
    query = _last_of(dataset, *messages).query
    assert query is not None
    assert (query.kind, query.topic) == ("method", "reasons")
