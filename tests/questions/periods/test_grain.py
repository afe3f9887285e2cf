from collections.abc import Callable

import pytest

from bot.questions.periods import GrainUse, PeriodFindings
from bot.questions.query import Grain

Read = Callable[[str], PeriodFindings]


@pytest.mark.parametrize(
    ("phrase", "grain"),
    [
        ("exports by month in 2024", Grain.MONTH),
        ("monthly exports in 2024", Grain.MONTH),
        ("month by month", Grain.MONTH),
        ("exports for each month of 2024", Grain.MONTH),
        ("every quarter since 2020", Grain.QUARTER),
        ("quarterly trade", Grain.QUARTER),
        ("annual exports", Grain.YEAR),
        ("exports per year", Grain.YEAR),
        ("year by year", Grain.YEAR),
        ("월별 수출", Grain.MONTH),
        ("2024년 매월 수출", Grain.MONTH),
        ("분기별 수출", Grain.QUARTER),
        ("반기별", Grain.HALF),
        ("월평균 수출", Grain.MONTH),
        ("月平均", Grain.MONTH),
        ("연도별 수출", Grain.YEAR),
        ("해마다", Grain.YEAR),
        ("按月", Grain.MONTH),
        ("2024年每月出口", Grain.MONTH),
        ("逐季", Grain.QUARTER),
        ("按年", Grain.YEAR),
        ("历年出口", Grain.YEAR),
        ("歷年出口", Grain.YEAR),
    ],
)
def test_one_figure_for_each_is_asked(read: Read, phrase: str, grain: Grain) -> None:
    findings = read(phrase)
    assert (findings.grain, findings.grain_use) == (grain, GrainUse.EACH)


@pytest.mark.parametrize(
    ("phrase", "grain"),
    [
        ("which month of 2024 had the highest exports", Grain.MONTH),
        ("what month was the peak", Grain.MONTH),
        ("which was the best month in 2023", Grain.MONTH),
        ("the top 5 months by exports", Grain.MONTH),
        ("record month for imports", Grain.MONTH),
        ("which year had the most trade", Grain.YEAR),
        ("in what quarter did exports peak", Grain.QUARTER),
        ("the first month exports exceeded $200 million", Grain.MONTH),
        ("수출이 2억 달러를 처음 넘은 달은?", Grain.MONTH),
        ("哪些年份出口超过20亿美元", Grain.YEAR),
        ("어느 달에 수출이 가장 많았나", Grain.MONTH),
        ("수출이 가장 많았던 달은?", Grain.MONTH),
        ("2023년 몇 월이 최고였나", Grain.MONTH),
        ("어느 해에 가장 적었나", Grain.YEAR),
        ("수입이 가장 많았던 해는?", Grain.YEAR),
        ("哪个月出口最多", Grain.MONTH),
        ("出口最多的月份", Grain.MONTH),
        ("哪一年最高", Grain.YEAR),
        ("几月份最低", Grain.MONTH),
        ("哪個季度最高", Grain.QUARTER),
    ],
)
def test_which_of_them_is_asked(read: Read, phrase: str, grain: Grain) -> None:
    findings = read(phrase)
    assert (findings.grain, findings.grain_use) == (grain, GrainUse.WHICH)


@pytest.mark.parametrize(
    ("phrase", "grain"),
    [
        ("how many months in a row have exports grown", Grain.MONTH),
        ("for the third month running", Grain.MONTH),
        ("the third straight month", Grain.MONTH),
        ("how many straight months", Grain.MONTH),
        ("in how many months of 2023 did exports top $100m", Grain.MONTH),
        ("three months in a row", Grain.MONTH),
        ("how many consecutive quarters", Grain.QUARTER),
        ("1000만 달러 밑이었던 달은 몇 개나 돼?", Grain.MONTH),
        ("有几个月低于1000万美元", Grain.MONTH),
        ("3개월째 증가", Grain.MONTH),
        ("몇 달 연속 증가했나", Grain.MONTH),
        ("몇 개월 연속", Grain.MONTH),
        ("석 달 연속 증가", Grain.MONTH),
        ("连续几个月增长", Grain.MONTH),
        ("连续三个月增长", Grain.MONTH),
        ("多少个月", Grain.MONTH),
    ],
)
def test_how_many_of_them_is_asked(read: Read, phrase: str, grain: Grain) -> None:
    findings = read(phrase)
    assert (findings.grain, findings.grain_use) == (grain, GrainUse.COUNT)


@pytest.mark.parametrize(
    ("phrase", "grain"),
    [
        ("annual growth since 2015", Grain.YEAR),
        ("monthly growth in 2024", Grain.MONTH),
        ("quarterly change since 2023", Grain.QUARTER),
    ],
)
def test_rates_over_a_longer_period_are_a_row(read: Read, phrase: str, grain: Grain) -> None:
    findings = read(phrase)
    assert (findings.grain, findings.grain_use) == (grain, GrainUse.EACH)
    assert findings.change
    assert findings.compare == ()


@pytest.mark.parametrize("phrase", ["monthly bulletin", "exports in 2024", "the month before"])
def test_no_grain_is_asked(read: Read, phrase: str) -> None:
    assert read(phrase).grain is None


def test_the_year_of_a_ranking_is_its_period(read: Read) -> None:
    findings = read("which month of 2024 had the highest exports")
    assert [str(mention.period) for mention in findings.main] == ["2024-01..2024-12"]
