from collections.abc import Callable
from datetime import date

import pytest

from bot.questions.periods import Flag, MentionKind, PeriodFindings, find
from bot.trade import Month

Say = Callable[[str], str]
Read = Callable[[str], PeriodFindings]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("exports last month", "2026-08"),
        ("지난달", "2026-08"),
        ("지난 달 수출", "2026-08"),
        ("上个月", "2026-08"),
        ("上月", "2026-08"),
        ("this month", "2026-09"),
        ("이번 달", "2026-09"),
        ("本月", "2026-09"),
        ("two months ago", "2026-07"),
        ("2 months ago", "2026-07"),
        ("a month ago", "2026-08"),
        ("세 달 전 수출", "2026-06"),
        ("3개월 전", "2026-06"),
        ("三个月前", "2026-06"),
        ("지지난달", "2026-07"),
        ("exports last year", "2025-01..2025-12"),
        ("작년", "2025-01..2025-12"),
        ("지난해", "2025-01..2025-12"),
        ("去年", "2025-01..2025-12"),
        ("재작년", "2024-01..2024-12"),
        ("前年", "2024-01..2024-12"),
        ("three years ago", "2023-01..2023-12"),
        ("3년 전", "2023-01..2023-12"),
        ("三年前", "2023-01..2023-12"),
        ("this year", "2026-01..2026-07"),
        ("so far this year", "2026-01..2026-07"),
        ("this year so far", "2026-01..2026-07"),
        ("this year to date", "2026-01..2026-07"),
        ("올해", "2026-01..2026-07"),
        ("올 한 해", "2026-01..2026-07"),
        ("금년", "2026-01..2026-07"),
        ("올해 들어", "2026-01..2026-07"),
        ("今年", "2026-01..2026-07"),
        ("今年以来", "2026-01..2026-07"),
        ("last quarter", "2026-04..2026-06"),
        ("지난 분기", "2026-04..2026-06"),
        ("上季度", "2026-04..2026-06"),
        ("this quarter", "2026-07..2026-09"),
        ("올 상반기", "2026-01..2026-06"),
        ("올해 1분기", "2026-01..2026-03"),
        ("今年上半年", "2026-01..2026-06"),
        ("今年1至2月对朝出口", "2026-01..2026-02"),
        ("first half of this year", "2026-01..2026-06"),
        ("first half of last year", "2025-01..2025-06"),
        ("去年12月", "2025-12"),
        ("작년 12월", "2025-12"),
        ("지난해 12월", "2025-12"),
        ("December last year", "2025-12"),
        ("December of last year", "2025-12"),
        ("last year's December", "2025-12"),
        ("in December last year", "2025-12"),
        ("March this year", "2026-03"),
        ("3월 작년", "2025-03"),
        ("last March", "2026-03"),
        ("last December", "2025-12"),
        ("지난 3월", "2026-03"),
        ("this March", "2026-03"),
        ("this month last year", "2025-09"),
        ("this quarter last year", "2025-07..2025-09"),
        ("작년 이맘때", "2025-09"),
        ("去年这个时候", "2025-09"),
        ("刚过去的8月", "2026-08"),
        ("올해 들어 7월까지", "2026-01..2026-07"),
        ("去年3月至今年3月", "2025-03..2026-03"),
        ("이전 달", "2026-08"),
        ("前一年", "2025-01..2025-12"),
        ("from 2019 to last year", "2019-01..2025-12"),
        ("2019년부터 작년까지", "2019-01..2025-12"),
        ("from last March to last month", "2026-03..2026-08"),
    ],
)
def test_relative_words_count_from_today(said: Say, phrase: str, expected: str) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("last 12 months", "2025-08..2026-07"),
        ("the last twelve months", "2025-08..2026-07"),
        ("past 6 months", "2026-02..2026-07"),
        ("previous three months", "2026-05..2026-07"),
        ("over the past year", "2025-08..2026-07"),
        ("LTM", "2025-08..2026-07"),
        ("최근 6개월", "2026-02..2026-07"),
        ("지난 3개월", "2026-05..2026-07"),
        ("최근 1년", "2025-08..2026-07"),
        ("최근 반년간", "2026-02..2026-07"),
        ("최근 세 달", "2026-05..2026-07"),
        ("过去12个月", "2025-08..2026-07"),
        ("近三个月", "2026-05..2026-07"),
        ("近3月", "2026-05..2026-07"),
        ("最近半年", "2026-02..2026-07"),
        ("最近一年", "2025-08..2026-07"),
        ("the two most recent months", "2026-06..2026-07"),
        ("three latest months", "2026-05..2026-07"),
        ("latest 3 months", "2026-05..2026-07"),
        ("last couple of months", "2026-06..2026-07"),
        ("last two quarters", "2026-01..2026-06"),
        ("최근 4개 분기", "2025-07..2026-06"),
        ("近两个季度", "2026-01..2026-06"),
        ("last 3 years", "2023-08..2026-07"),
        ("최근 3년간", "2023-08..2026-07"),
        ("近三年来", "2023-08..2026-07"),
        ("过去五年", "2021-08..2026-07"),
        ("the past decade", "2016-08..2026-07"),
        ("a five-year high", "2021-08..2026-07"),
        ("highest in five years", "2021-08..2026-07"),
        ("first increase in three months", "2026-05..2026-07"),
        ("5년 만에 최고", "2021-08..2026-07"),
        ("七个月来首次增长", "2026-01..2026-07"),
        ("last decade", "2016-08..2026-07"),
        ("近十年", "2016-08..2026-07"),
    ],
)
def test_trailing_periods_end_at_the_newest_month(said: Say, phrase: str, expected: str) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    "phrase", ["in recent months", "last few months", "최근 몇 달", "近几个月"]
)
def test_an_uncounted_few_is_flagged(read: Read, phrase: str) -> None:
    (mention,) = read(phrase).mentions
    assert mention.kind is MentionKind.TRAILING
    assert Flag.COUNT_ASSUMED in mention.flags


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the latest month", "2026-07"),
        ("most recent data", "2026-07"),
        ("newest figures", "2026-07"),
        ("last reported month", "2026-07"),
        ("the last available figure", "2026-07"),
        ("recent exports", "2026-07"),
        ("최신 통계", "2026-07"),
        ("가장 최근 수출", "2026-07"),
        ("최근 수출", "2026-07"),
        ("最新数据", "2026-07"),
        ("最近一个月", "2026-07"),
        ("最近出口", "2026-07"),
        ("latest quarter", "2026-04..2026-06"),
        ("latest year", "2025-01..2025-12"),
    ],
)
def test_the_latest_is_the_newest_in_the_data(read: Read, phrase: str, expected: str) -> None:
    (mention,) = read(phrase).mentions
    assert mention.kind is MentionKind.LATEST
    assert str(mention.period) == expected


@pytest.mark.parametrize("phrase", ["latest figures for March 2024", "최근 2024년 3월 수출"])
def test_the_latest_gives_way_to_a_date(said: Say, phrase: str) -> None:
    assert said(phrase) == "2024-03"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("2026 year to date", "2026-01..2026-07"),
        ("ytd", "2026-01..2026-07"),
        ("2026 ytd exports", "2026-01..2026-07"),
        ("cumulative exports for 2026", "2026-01..2026-07"),
        ("so far in 2026", "2026-01..2026-07"),
        ("2024 ytd", "2024-01..2024-12"),
        ("November 2025 ytd", "2025-01..2025-11"),
        ("ytd through November 2025", "2025-01..2025-11"),
        ("올해 누계 수출", "2026-01..2026-07"),
        ("누적 수출", "2026-01..2026-07"),
        ("2025년 11월 누계", "2025-01..2025-11"),
        ("2025년 11월 수출 누계", "2025-01..2025-11"),
        ("2025년 1~11월 누계", "2025-01..2025-11"),
        ("2025년 누계", "2025-01..2025-12"),
        ("2024年11月累计", "2024-01..2024-11"),
        ("年初至今", "2026-01..2026-07"),
        ("累计出口", "2026-01..2026-07"),
        ("up to June 2024", "2024-01..2024-06"),
        ("올해 6월까지", "2026-01..2026-06"),
        ("截至2024年6月", "2024-01..2024-06"),
        ("how much by September 2016?", "2016-01..2016-09"),
        ("2026 ytd", "2026-01..2026-07"),
    ],
)
def test_year_to_date_runs_from_january(read: Read, phrase: str, expected: str) -> None:
    (mention,) = read(phrase).mentions
    assert mention.kind is MentionKind.YEAR_TO_DATE
    assert str(mention.period) == expected


@pytest.mark.parametrize(
    ("phrase", "start"),
    [
        ("since 2017", "2017-01"),
        ("since March 2022", "2022-03"),
        ("since last March", "2026-03"),
        ("since January", "2026-01"),
        ("since the start of 2022", "2022-01"),
        ("from 2019 onwards", "2019-01"),
        ("from 2019 to now", "2019-01"),
        ("2019 to date", "2019-01"),
        ("exports from 2019", "2019-01"),
        ("after 2020", "2021-01"),
        ("since the border closed", "2020-01"),
        ("since the border closure", "2020-01"),
        ("since North Korea closed its border", "2020-01"),
        ("since the pandemic", "2020-01"),
        ("since the start of the pandemic", "2020-01"),
        ("since covid-19", "2020-01"),
        ("after the lockdown", "2020-01"),
        ("since the border reopened", "2023-08"),
        ("since reopening", "2023-08"),
        ("since the end of the pandemic", "2023-08"),
        ("since sanctions", "2017-09"),
        ("since the UN sanctions", "2017-09"),
        ("since resolution 2371", "2017-08"),
        ("2020년 이후", "2020-01"),
        ("2022년 3월 이후", "2022-03"),
        ("2020년부터", "2020-01"),
        ("2017년부터 현재까지", "2017-01"),
        ("since the border closed in January 2020", "2020-01"),
        ("since the 2020 border closure", "2020-01"),
        ("since rail freight resumed in September 2022", "2022-09"),
        ("2017년 제재 이후", "2017-09"),
        ("2022년 9월 화물열차 재개 이후", "2022-09"),
        ("2022年9月货运列车恢复以来", "2022-09"),
        ("2397号决议通过以来", "2017-12"),
        ("自去年3月以来", "2025-03"),
        ("국경 봉쇄 이후", "2020-01"),
        ("코로나 이후", "2020-01"),
        ("국경 재개방 이후", "2023-08"),
        ("제재 이후", "2017-09"),
        ("결의 2397호 이후", "2017-12"),
        ("自2017年以来", "2017-01"),
        ("2017年以来", "2017-01"),
        ("2017年至今", "2017-01"),
        ("从2019年起", "2019-01"),
        ("2020年之后", "2020-01"),
        ("疫情以来", "2020-01"),
        ("封关以来", "2020-01"),
        ("边境重开后", "2023-08"),
        ("制裁以来", "2017-09"),
    ],
)
def test_since_runs_to_the_newest_month(read: Read, phrase: str, start: str) -> None:
    (mention,) = read(phrase).mentions
    assert mention.kind is MentionKind.SINCE
    assert str(mention.period) == f"{start}..2026-07"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("before 2017", "1993-01..2016-12"),
        ("prior to 2017", "1993-01..2016-12"),
        ("2017년 이전", "1993-01..2016-12"),
        ("2017年以前", "1993-01..2016-12"),
        ("2017年前", "1993-01..2016-12"),
        ("before the border reopened", "1993-01..2023-07"),
        ("until 2019", "1993-01..2019-12"),
    ],
)
def test_a_missing_start_is_the_oldest_total(read: Read, phrase: str, expected: str) -> None:
    (mention,) = read(phrase).mentions
    assert mention.kind is MentionKind.UNTIL
    assert str(mention.period) == expected
    assert Flag.START_ASSUMED in mention.flags


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("exports in the three months before the border closed", "2019-10..2019-12"),
        ("the year before the border closed", "2019-01..2019-12"),
        ("the three months after the border reopened", "2023-09..2023-11"),
        ("국경 봉쇄 직전 3개월", "2019-10..2019-12"),
        ("封关前三个月", "2019-10..2019-12"),
        ("边境重开后三个月", "2023-09..2023-11"),
    ],
)
def test_months_are_counted_from_an_event(said: Say, phrase: str, expected: str) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("is August data out yet?", "2026-08"),
        ("when will the September figures be released?", "2026-09"),
        ("8월 통계 나왔어?", "2026-08"),
        ("9月数据什么时候公布", "2026-09"),
        ("when was the March figure published?", "2026-03"),
    ],
)
def test_a_release_asked_about_is_the_one_that_is_due(
    said: Say, phrase: str, expected: str
) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    "phrase",
    [
        "during the pandemic",
        "when the border was closed",
        "疫情期间",
        "국경 봉쇄 기간 중",
        "코로나 때",
    ],
)
def test_the_closure_is_a_period_of_its_own(said: Say, phrase: str) -> None:
    assert said(phrase) == "2020-01..2023-07"


@pytest.mark.parametrize(
    "phrase",
    [
        "next month",
        "in 2030",
        "December 2027",
        "내년",
        "明年",
        "다음 달",
        "下个月",
        "next year",
        "forecast for 2027",
        "the next three months",
        "2045년 수출",
        "향후 3개월",
    ],
)
def test_what_lies_ahead_is_flagged(read: Read, phrase: str) -> None:
    assert Flag.FUTURE in read(phrase).flags


def test_a_year_in_progress_is_flagged_incomplete(read: Read) -> None:
    assert read("exports in 2026").flags == {Flag.INCOMPLETE}


def test_months_that_are_over_but_not_out_are_flagged(read: Read) -> None:
    assert read("last month").flags == {Flag.UNPUBLISHED}


@pytest.mark.parametrize("phrase", ["this year", "올해", "今年"])
def test_a_year_with_nothing_out_keeps_its_calendar(phrase: str) -> None:
    findings = find(phrase, today=date(2027, 1, 20), latest=Month(2026, 12))
    (mention,) = findings.mentions
    assert str(mention.period) == "2027-01..2027-12"
    assert Flag.UNPUBLISHED in mention.flags


@pytest.mark.parametrize(
    "phrase",
    [
        "yesterday",
        "daily exports",
        "매일",
        "每天",
        "last week",
        "지난주",
        "이번 주",
        "昨天",
        "上周",
        "past 3 weeks",
    ],
)
def test_anything_shorter_than_a_month_is_a_day(read: Read, phrase: str) -> None:
    assert Flag.DAY in read(phrase).flags


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the most recent full year of trade", "2025-01..2025-12"),
        ("latest annual exports", "2025-01..2025-12"),
        ("latest quarterly exports", "2026-04..2026-06"),
        ("the recent quarter's exports", "2026-04..2026-06"),
        ("exports for the last full quarter", "2026-04..2026-06"),
        ("지난 온전한 분기 수출", "2026-04..2026-06"),
        ("exports in recent quarters", "2025-07..2026-06"),
        ("최근 분기 수출", "2026-04..2026-06"),
        ("최근 달 수출", "2026-07"),
        ("가장 최근 연간 수출", "2025-01..2025-12"),
        ("최근 연도 수출", "2025-01..2025-12"),
        ("最近季度出口", "2026-04..2026-06"),
        ("最近月份出口", "2026-07"),
        ("最近年度出口", "2025-01..2025-12"),
        ("近几个月出口", "2026-02..2026-07"),
    ],
)
def test_one_recent_unit_is_the_newest_whole_one(
    said: Callable[[str], str], phrase: str, expected: str
) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("half year to June 2026", "2026-01..2026-06"),
        ("in the quarter to June 2026", "2026-04..2026-06"),
        ("the six months ended June 2026", "2026-01..2026-06"),
        ("from the first quarter to June 2026", "2026-01..2026-06"),
        ("first-quarter exports of the last two years", "2025-01..2025-03, 2026-01..2026-03"),
        ("최근 2년 4분기 수출", "2024-10..2024-12, 2025-10..2025-12"),
        ("近两年上半年进口", "2025-01..2025-06, 2026-01..2026-06"),
    ],
)
def test_a_unit_runs_up_to_its_month_and_a_part_of_a_year_lies_in_each_of_the_last(
    said: Callable[[str], str], phrase: str, expected: str
) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the first three months after the reopening", "2023-09..2023-11"),
        ("in the first six months after the border closed", "2020-02..2020-07"),
        ("국경 재개방 후 첫 3개월 수출", "2023-09..2023-11"),
        ("边境重开后头三个月出口", "2023-09..2023-11"),
        ("封关前三个月出口", "2019-10..2019-12"),
        ("the first three months", "2026-01..2026-03"),
    ],
)
def test_the_first_months_after_an_event_are_those_after_it(
    said: Callable[[str], str], phrase: str, expected: str
) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("2026年6月当月及累计进口", "2026-06, 2026-01..2026-06"),
        ("2026년 6월 당월과 누계 수입", "2026-06, 2026-01..2026-06"),
        ("imports in June 2026: month and YTD", "2026-06, 2026-01..2026-06"),
        ("6월 수출과 누계 수출", "2026-06, 2026-01..2026-06"),
        ("YTD imports through May 2026", "2026-01..2026-05"),
        ("2024年1-5月累计", "2024-01..2024-05"),
    ],
)
def test_a_month_and_the_year_up_to_it_are_told_apart(
    said: Callable[[str], str], phrase: str, expected: str
) -> None:
    assert said(phrase) == expected
