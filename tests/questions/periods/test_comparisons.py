from collections.abc import Callable

import pytest

from bot.questions.periods import Against, Baseline, PeriodFindings
from bot.trade import Period

Say = Callable[[str], str]
Read = Callable[[str], PeriodFindings]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("exports in Feb 2022 year on year", "2022-02, vs 2021-02"),
        ("yoy March 2024", "vs 2023-03, 2024-03"),
        ("March 2024 y/y", "2024-03, vs 2023-03"),
        ("March 2024 y-o-y", "2024-03, vs 2023-03"),
        ("on-year growth in March 2024", "vs 2023-03, 2024-03"),
        ("March 2024 vs a year earlier", "2024-03, vs 2023-03"),
        ("March 2024 compared with a year ago", "2024-03, vs 2023-03"),
        ("March 2024 and the year before", "2024-03, vs 2023-03"),
        ("March 2024 vs two years earlier", "2024-03, vs 2022-03"),
        ("year-ago period and March 2024", "vs 2023-03, 2024-03"),
        ("Jan-Feb 2022 vs same period last year", "2022-01..2022-02, vs 2021-01..2021-02"),
        ("2024 against the previous year", "2024-01..2024-12, vs 2023-01..2023-12"),
        ("this year vs last year", "2026-01..2026-07, vs 2025-01..2025-07"),
        ("latest month compared with last year", "2026-07, vs 2025-07"),
        ("2022 vs last year", "2022-01..2022-12, vs 2025-01..2025-12"),
        ("March 2024 from the month before", "2024-03, vs 2024-02"),
        ("March 2024 vs previous month", "2024-03, vs 2024-02"),
        ("March 2024 mom", "2024-03, vs 2024-02"),
        ("March 2024 m/m", "2024-03, vs 2024-02"),
        ("Q2 2024 qoq", "2024-04..2024-06, vs 2024-01..2024-03"),
        ("latest month vs last month", "2026-07, vs 2026-06"),
        ("2022년 2월 수출 전년 동기 대비", "2022-02, vs 2021-02"),
        ("2022년 2월 전년 동월 대비", "2022-02, vs 2021-02"),
        ("2022년 2월 수출은 전년동월대비 얼마나", "2022-02, vs 2021-02"),
        ("2022년 2월 지난해 같은 기간보다", "2022-02, vs 2021-02"),
        ("2022년 2월 1년 전보다", "2022-02, vs 2021-02"),
        ("전년 대비 2024년 수출", "vs 2023-01..2023-12, 2024-01..2024-12"),
        ("2024년 3월 전월 대비", "2024-03, vs 2024-02"),
        ("2024년 3월 수출 전월보다", "2024-03, vs 2024-02"),
        ("2024년 2분기 전분기 대비", "2024-04..2024-06, vs 2024-01..2024-03"),
        ("2024年3月出口同比", "2024-03, vs 2023-03"),
        ("与去年同期相比2025年1-2月出口", "vs 2024-01..2024-02, 2025-01..2025-02"),
        ("2024年3月出口比上年同期", "2024-03, vs 2023-03"),
        ("2024年3月較上年同期", "2024-03, vs 2023-03"),
        ("2024年3月环比", "2024-03, vs 2024-02"),
        ("2024年3月出口较上月增长多少", "2024-03, vs 2024-02"),
        ("2024年二季度环比", "2024-04..2024-06, vs 2024-01..2024-03"),
    ],
)
def test_the_period_before_is_the_baseline(said: Say, phrase: str, expected: str) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("March 2024 compared with before the pandemic", "2024-03, vs 2019-03"),
        ("March 2024 vs pre-pandemic levels", "2024-03, vs 2019-03"),
        ("pre-covid vs 2025", "vs 2019-01..2019-12, 2025-01..2025-12"),
        ("precovid, Q1 2025", "vs 2019-01..2019-03, 2025-01..2025-03"),
        ("exports 2024 before the border closed", "2024-01..2024-12, vs 2019-01..2019-12"),
        ("March 2024 compared with 2019", "2024-03, vs 2019-03"),
        ("first half of 2025 vs 2019", "2025-01..2025-06, vs 2019-01..2019-06"),
        ("2024년 3월 코로나 이전 대비", "2024-03, vs 2019-03"),
        ("2024년 국경 봉쇄 이전과 비교", "2024-01..2024-12, vs 2019-01..2019-12"),
        ("2025년 3월 코로나 전과 비교하면", "2025-03, vs 2019-03"),
        ("2024年3月与疫情前相比", "2024-03, vs 2019-03"),
        ("2024年比封关前", "2024-01..2024-12, vs 2019-01..2019-12"),
        ("2024年3月新冠疫情之前", "2024-03, vs 2019-03"),
        ("pre-pandemic (2019) vs 2025", "vs 2019-01..2019-12, 2025-01..2025-12"),
        ("코로나 이전(2019년) 대비 2024년", "vs 2019-01..2019-12, 2024-01..2024-12"),
        ("疫情前（2019年）相比，2024年", "vs 2019-01..2019-12, 2024-01..2024-12"),
        ("March 2024 vs before the 2020 border closure", "2024-03, vs 2019-03"),
        ("March 2024 vs before sanctions", "2024-03, vs 2016-03"),
        ("제재 이전 대비 2024년 3월", "vs 2016-03, 2024-03"),
    ],
)
def test_before_the_pandemic_is_2019(said: Say, phrase: str, expected: str) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("March 2024 vs March 2019", "2024-03, vs 2019-03"),
        ("March 2024 compared with April", "2024-03, vs 2024-04"),
        ("March vs April 2024", "2024-03, vs 2024-04"),
        ("March vs March 2019", "2026-03, vs 2019-03"),
        ("2024 compared to 2018", "2024-01..2024-12, vs 2018-01..2018-12"),
        (
            "2024 compared with 2018 and 2019",
            "2024-01..2024-12, vs 2018-01..2018-12, vs 2019-01..2019-12",
        ),
        ("Was 2024 higher than 2023?", "2024-01..2024-12, vs 2023-01..2023-12"),
        ("March exports in 2024 vs 2023", "2024-03, vs 2023-03"),
        ("first half of 2025 vs second half", "2025-01..2025-06, vs 2025-07..2025-12"),
        ("Jan-Feb 2022 against the same months of 2019", "2022-01..2022-02, vs 2019-01..2019-02"),
        ("compare 2018 and 2019", "vs 2018-01..2018-12, 2019-01..2019-12"),
        ("compare 2022 with 2019", "2022-01..2022-12, vs 2019-01..2019-12"),
        ("compare 2024 to 2019", "2024-01..2024-12, vs 2019-01..2019-12"),
        ("difference between 2018 and 2019", "vs 2018-01..2018-12, 2019-01..2019-12"),
        (
            "compare January to June 2024 with January to June 2023",
            "2024-01..2024-06, vs 2023-01..2023-06",
        ),
        (
            "by how much did imports drop between 2017 and 2018",
            "vs 2017-01..2017-12, 2018-01..2018-12",
        ),
        ("1st quarter 2024 vs. 4th quarter 2023", "2024-01..2024-03, vs 2023-10..2023-12"),
        ("exports in 2024 over 2023", "2024-01..2024-12, vs 2023-01..2023-12"),
        ("imports in March, up or down from February?", "2026-03, vs 2026-02"),
        ("July 2017 imports after June", "2017-07, vs 2017-06"),
        ("March 2024 vs the same month two years earlier", "2024-03, vs 2022-03"),
        ("2026 ytd vs 2025 ytd", "2026-01..2026-07, vs 2025-01..2025-07"),
        ("this year compared with 2019", "2026-01..2026-07, vs 2019-01..2019-07"),
        ("annual growth in 2024", "vs 2023-01..2023-12, 2024-01..2024-12"),
        ("monthly growth in March 2024", "vs 2024-02, 2024-03"),
        ("% change 2019 → 2024", "vs 2019-01..2019-12, 2024-01..2024-12"),
        (
            "Compare the first quarter of 2025 with the first quarter of 2024 and 2019",
            "2025-01..2025-03, vs 2024-01..2024-03, vs 2019-01..2019-03",
        ),
        (
            "compared with 2018, 2019 and 2020, exports in 2024",
            "vs 2018-01..2018-12, vs 2019-01..2019-12, vs 2020-01..2020-12, 2024-01..2024-12",
        ),
        ("exports in 2025 as a percentage of 2019", "2025-01..2025-12, vs 2019-01..2019-12"),
        ("2022 v.s. 2021", "2022-01..2022-12, vs 2021-01..2021-12"),
        ("2025년 무역액, 2019년의 몇 퍼센트야?", "2025-01..2025-12, vs 2019-01..2019-12"),
        ("최근 12개월과 그 이전 12개월 비교", "2025-08..2026-07, vs 2024-08..2025-07"),
        ("올해 상반기 교역이 작년 상반기보다", "2026-01..2026-06, vs 2025-01..2025-06"),
        ("2025年贸易额是2019年的百分之几", "2025-01..2025-12, vs 2019-01..2019-12"),
        ("最近12个月与之前12个月相比", "2025-08..2026-07, vs 2024-08..2025-07"),
        ("比2024年，2025年贸易增长多少", "vs 2024-01..2024-12, 2025-01..2025-12"),
        ("18年下半年对比19年下半年", "2018-07..2018-12, vs 2019-07..2019-12"),
        ("2024年和2023年比", "2024-01..2024-12, vs 2023-01..2023-12"),
        ("与2019年对比2024年", "vs 2019-01..2019-12, 2024-01..2024-12"),
        ("2023 vs 2022 vs 2021", "2023-01..2023-12, vs 2022-01..2022-12, vs 2021-01..2021-12"),
        ("last month compared to the same month last year", "2026-08, vs 2025-08"),
        ("exports in 2023 q2 vs q1", "2023-04..2023-06, vs 2023-01..2023-03"),
        ("작년 4분기 대비 올해 1분기", "vs 2025-10..2025-12, 2026-01..2026-03"),
        ("2017년과 2018년 사이 수입이 얼마나 줄었어?", "vs 2017-01..2017-12, 2018-01..2018-12"),
        ("2017年和2018年之间进口下降了多少", "vs 2017-01..2017-12, 2018-01..2018-12"),
        ("2023年第二季度比第一季度进口增加多少", "2023-04..2023-06, vs 2023-01..2023-03"),
        ("How much did exports rise from 2019 to 2021?", "vs 2019-01..2019-12, 2021-01..2021-12"),
        ("change between March 2023 and March 2024", "vs 2023-03, 2024-03"),
        ("growth from January to June 2024", "2024-01..2024-06"),
        ("exports rose to $188.7m in October 2022 from September", "2022-10, vs 2022-09"),
        (
            "slowed from $184.2 million in June 2023 to $181.6 million in July",
            "vs 2023-06, 2023-07",
        ),
        ("2023년 수출은 2019년 대비", "2023-01..2023-12, vs 2019-01..2019-12"),
        ("2019년 대비 2023년 수출", "vs 2019-01..2019-12, 2023-01..2023-12"),
        ("2019년 수출 대비 2023년 수출", "vs 2019-01..2019-12, 2023-01..2023-12"),
        ("2023년을 2019년과 비교해줘", "2023-01..2023-12, vs 2019-01..2019-12"),
        ("2019년과 2023년 비교", "vs 2019-01..2019-12, 2023-01..2023-12"),
        ("2024년 3월이 2019년 3월에 비해", "2024-03, vs 2019-03"),
        ("2019년에서 2021년 사이 얼마나 늘었나", "vs 2019-01..2019-12, 2021-01..2021-12"),
        ("2022年与2019年同期相比", "2022-01..2022-12, vs 2019-01..2019-12"),
        ("2025年1-2月与2019年同期相比", "2025-01..2025-02, vs 2019-01..2019-02"),
        ("2023年比2019年增长多少", "2023-01..2023-12, vs 2019-01..2019-12"),
        ("2023年与2019年相比", "2023-01..2023-12, vs 2019-01..2019-12"),
        ("比较2019年和2023年", "vs 2019-01..2019-12, 2023-01..2023-12"),
        ("2024年3月较2019年3月", "2024-03, vs 2019-03"),
        ("从2019年到2021年出口增长多少", "vs 2019-01..2019-12, 2021-01..2021-12"),
    ],
)
def test_an_explicit_baseline_is_marked(said: Say, phrase: str, expected: str) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "against"),
    [
        ("up how much on last year?", Baseline(Against.YEARS_BEFORE)),
        ("has trade recovered to 2019 levels?", Baseline(Against.SAME_MONTHS, year=2019)),
        ("2019년 수준까지 회복됐나요", Baseline(Against.SAME_MONTHS, year=2019)),
        ("恢复到2019年水平了吗", Baseline(Against.SAME_MONTHS, year=2019)),
        ("year on year?", Baseline(Against.YEARS_BEFORE)),
        ("전월 대비는?", Baseline(Against.MONTHS_BEFORE)),
        ("环比呢", Baseline(Against.PERIOD_BEFORE)),
        ("and against before the pandemic?", Baseline(Against.PRE_PANDEMIC)),
        ("compared with 2019?", Baseline(Against.SAME_MONTHS, year=2019)),
        ("与2019年同期相比呢", Baseline(Against.SAME_MONTHS, year=2019)),
    ],
)
def test_a_baseline_without_a_period_is_kept(read: Read, phrase: str, against: Baseline) -> None:
    (mention,) = read(phrase).compare
    assert mention.period is None
    assert mention.baseline == against


@pytest.mark.parametrize("phrase", ["and imports in the same period?", "同期进口是多少"])
def test_the_same_period_alone_points_back(said: Say, phrase: str) -> None:
    assert said(phrase) == ""


@pytest.mark.parametrize(
    ("against", "main", "expected"),
    [
        (Against.YEARS_BEFORE, "2022-01..2022-02", "2021-01..2021-02"),
        (Against.PERIOD_BEFORE, "2022-04..2022-06", "2022-01..2022-03"),
        (Against.MONTHS_BEFORE, "2022-01", "2021-12"),
        (Against.MONTHS_BEFORE, "2022-01..2022-02", "2021-11..2021-12"),
        (Against.PRE_PANDEMIC, "2022-03", "2019-03"),
        (Against.PRE_SANCTIONS, "2022-03", "2016-03"),
        (Against.SAME_MONTHS, "2022-03", "2022-03"),
    ],
)
def test_a_baseline_is_made_definite_by_a_period(
    against: Against, main: str, expected: str
) -> None:
    assert str(Baseline(against).of(Period.parse(main))) == expected
