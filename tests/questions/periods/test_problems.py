from collections.abc import Callable

import pytest

from bot.questions.periods import Fault, PeriodFindings

Read = Callable[[str], PeriodFindings]


@pytest.mark.parametrize(
    ("phrase", "text", "fault"),
    [
        ("exports in month 13", "month 13", Fault.NO_SUCH_MONTH),
        ("2022년 13월 수출", "2022년 13월", Fault.NO_SUCH_MONTH),
        ("0월", "0월", Fault.NO_SUCH_MONTH),
        ("2022年13月出口", "2022年13月", Fault.NO_SUCH_MONTH),
        ("十三月", "十三月", Fault.NO_SUCH_MONTH),
        ("2022-00", "2022-00", Fault.NO_SUCH_MONTH),
        ("2022-13", "2022-13", Fault.NO_SUCH_MONTH),
        ("13/2022", "13/2022", Fault.NO_SUCH_MONTH),
        ("2022-13-05", "2022-13-05", Fault.NO_SUCH_MONTH),
        ("February 30", "february 30", Fault.NO_SUCH_DAY),
        ("February 30 2022", "february 30 2022", Fault.NO_SUCH_DAY),
        ("2022-02-30", "2022-02-30", Fault.NO_SUCH_DAY),
        ("30 February 2022", "30 february 2022", Fault.NO_SUCH_DAY),
        ("2022년 2월 30일", "2022년 2월 30일", Fault.NO_SUCH_DAY),
        ("4月31日", "4月31日", Fault.NO_SUCH_DAY),
        ("Q5 2024", "q5 2024", Fault.NO_SUCH_QUARTER),
        ("5Q24", "5q24", Fault.NO_SUCH_QUARTER),
        ("2024년 5분기", "2024년 5분기", Fault.NO_SUCH_QUARTER),
        ("第五季度", "第五季度", Fault.NO_SUCH_QUARTER),
        ("the fifth quarter of 2024", "fifth quarter of 2024", Fault.NO_SUCH_QUARTER),
        ("H3 2024", "h3 2024", Fault.NO_SUCH_HALF),
        ("third half of 2024", "third half of 2024", Fault.NO_SUCH_HALF),
        ("first 13 months of 2024", "first 13 months of 2024", Fault.NO_SUCH_MONTH),
        ("last 14 months of 2024", "last 14 months of 2024", Fault.NO_SUCH_MONTH),
        ("in winter 2022", "winter 2022", Fault.SEASON),
        ("2022년 겨울", "2022년 겨울", Fault.SEASON),
        ("2022年冬季", "2022年冬季", Fault.SEASON),
        ("last winter", "winter", Fault.SEASON),
        ("early 2024", "early 2024", Fault.VAGUE),
        ("mid-2023", "mid-2023", Fault.VAGUE),
        ("year-end 2024", "year-end 2024", Fault.VAGUE),
        ("end of 2024", "end of 2024", Fault.VAGUE),
        ("2016년말", "2016년말", Fault.VAGUE),
        ("by end 2023", "end 2023", Fault.VAGUE),
        ("a few months ago", "few months ago", Fault.VAGUE),
        ("몇 달 전", "몇 달 전", Fault.VAGUE),
        ("几个月前", "几个月前", Fault.VAGUE),
        ("early 2000s", "early 2000s", Fault.VAGUE),
        ("late March", "late march", Fault.VAGUE),
        ("작년 연말", "작년 연말", Fault.VAGUE),
        ("2023年底", "2023年底", Fault.VAGUE),
    ],
)
def test_words_that_name_no_period_are_problems(
    read: Read, phrase: str, text: str, fault: Fault
) -> None:
    findings = read(phrase)
    assert [(problem.text, problem.fault) for problem in findings.problems] == [(text, fault)]
    assert findings.mentions == ()


@pytest.mark.parametrize(
    "phrase",
    [
        "HS 2710",
        "HS code 2009",
        "hs2022",
        "code 2022",
        "codes 2008 and 2009",
        "heading 2009",
        "chapter 27",
        "2709",
        "1006, 1007",
        "100630",
        "HS 코드 2009",
        "세번 2009",
        "税号2009",
        "海关编码2009",
        "$2.02 million",
        "$2022",
        "2,022 tonnes",
        "500,000 barrels",
        "2000 million dollars",
        "over 2000 tonnes",
        "2000톤",
        "2000만 달러",
        "2000万美元",
        "2022吨",
        "top 10",
        "top ten goods",
        "resolution 2397",
        "UNSCR 2017",
        "2397호",
        "제2017호 결의",
        "第2371号决议",
        "38 North",
        "제재 2375",
        "may I ask something?",
        "it may be higher",
        "what may have changed",
        "trade may fall",
        "for a third month",
        "a fifth quarter",
        "daily nk",
        "quartz",
        "matches",
        "octopus",
        "jute",
        "전기차",
        "전력 수출",
        "자동기계",
        "제품",
        "서해 무역",
        "比例是多少",
        "中国出口",
        "前十大商品",
        "covid",
        "sanctions",
        "how are exports compared with imports",
        "수출은 수입보다 많았나",
        "hello",
        "",
    ],
)
def test_other_words_and_numbers_are_no_periods(read: Read, phrase: str) -> None:
    findings = read(phrase)
    assert findings.mentions == ()
    assert findings.problems == ()


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("HS 2710 exports in 2022", "2022-01..2022-12"),
        ("HS 2009 in 2009", "2009-01..2009-12"),
        ("codes 2008 and 2009 in 2015", "2015-01..2015-12"),
        ("chapter 27, 2022", "2022-01..2022-12"),
        ("top 10 goods in 2022", "2022-01..2022-12"),
        ("coal 2017 tonnes", "2017-01..2017-12"),
        ("exports 2022 usd", "2022-01..2022-12"),
        ("more than 2000 tonnes in 2023", "2023-01..2023-12"),
        ("which codes in 2022", "2022-01..2022-12"),
        ("the largest category in 2019", "2019-01..2019-12"),
        ("exports in 1950", "1950-01..1950-12"),
    ],
)
def test_periods_beside_other_numbers_are_read(
    said: Callable[[str], str], phrase: str, expected: str
) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "ranges"),
    [
        ("early 2024", "2024-01..2024-02 2024-01..2024-03"),
        ("2024년 초", "2024-01..2024-02 2024-01..2024-03"),
        ("2024年初", "2024-01..2024-02 2024-01..2024-03"),
        ("mid-2023", "2023-04..2023-06 2023-06..2023-07"),
        ("2023년 중반", "2023-04..2023-06 2023-06..2023-07"),
        ("late 2023", "2023-10..2023-12 2023-12"),
        ("작년 말", "2025-10..2025-12 2025-12"),
        ("去年年底", "2025-10..2025-12 2025-12"),
        ("연초", "2026-01..2026-02 2026-01..2026-03"),
        ("winter 2023", "2022-12..2023-02 2023-12..2024-02"),
        ("2023年冬季", "2022-12..2023-02 2023-12..2024-02"),
        ("since early 2022", "2022-01..2026-07"),
        ("2022년 초부터", "2022-01..2026-07"),
        ("2021年底以来", "2021-10..2026-07 2021-12..2026-07"),
        ("until late 2023", ""),
        ("late March", ""),
        ("early 2030", ""),
    ],
)
def test_a_vague_word_brings_up_the_ranges_it_may_mean(
    read: Read, phrase: str, ranges: str
) -> None:
    (problem,) = read(phrase).problems
    assert " ".join(map(str, problem.ranges)) == ranges
