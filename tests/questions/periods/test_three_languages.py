from collections.abc import Callable
from itertools import pairwise

import pytest

from bot.questions.periods import PeriodFindings

Say = Callable[[str], str]
Read = Callable[[str], PeriodFindings]

SAME = [
    ("February 2022", "2022년 2월", "2022年2月"),
    ("Feb 22", "22년 2월", "22年2月"),
    ("January and February 2022", "2022년 1월과 2월", "2022年1月和2月"),
    ("Jan-Feb 2022", "2022년 1~2월", "2022年1至2月"),
    ("January to June 2024", "2024년 1월부터 6월까지", "2024年1月到6月"),
    ("first quarter of 2025", "2025년 1분기", "2025年一季度"),
    ("1H25", "2025년 상반기", "2025年上半年"),
    ("second half of 2024", "2024년 하반기", "2024年下半年"),
    ("first eleven months of 2025", "2025년 1~11월", "2025年前11个月"),
    ("2019-2023", "2019~2023년", "2019至2023年"),
    ("from 2019 to 2021", "2019년부터 2021년까지", "从2019年到2021年"),
    ("last month", "지난달", "上个月"),
    ("this month", "이번 달", "本月"),
    ("last year", "작년", "去年"),
    ("two years ago", "재작년", "前年"),
    ("this year", "올해", "今年"),
    ("first half of this year", "올 상반기", "今年上半年"),
    ("December last year", "작년 12월", "去年12月"),
    ("three months ago", "석 달 전", "三个月前"),
    ("last 12 months", "최근 12개월", "过去12个月"),
    ("last three years", "최근 3년", "近三年"),
    ("latest month", "최신", "最新"),
    ("year to date", "누계", "累计"),
    ("November 2025 ytd", "2025년 11월 누계", "2025年11月累计"),
    ("since 2017", "2017년 이후", "2017年以来"),
    ("since the border closed", "국경 봉쇄 이후", "封关以来"),
    ("since the border reopened", "국경 재개방 이후", "边境重开以来"),
    ("since sanctions", "제재 이후", "制裁以来"),
    ("before 2017", "2017년 이전", "2017年以前"),
    ("March 2024 year on year", "2024년 3월 전년 동월 대비", "2024年3月同比"),
    ("March 2024 vs the month before", "2024년 3월 전월 대비", "2024年3月较上月"),
    ("March 2024 vs pre-pandemic", "2024년 3월 코로나 이전 대비", "2024年3月与疫情前相比"),
    ("2023 compared with 2019", "2023년 2019년 대비", "2023年与2019年相比"),
    (
        "Jan-Feb 2025 vs the same period of 2019",
        "2025년 1~2월 2019년 동기 대비",
        "2025年1-2月与2019年同期相比",
    ),
    ("compare 2019 and 2023", "2019년과 2023년 비교", "比较2019年和2023年"),
    ("next year", "내년", "明年"),
    ("March", "3월", "3月"),
    ("2019, 2021 and 2023", "2019년, 2021년, 2023년", "2019年、2021年和2023年"),
]


@pytest.mark.parametrize(("english", "korean", "chinese"), SAME)
def test_the_same_words_mean_the_same_period_in_three_languages(
    said: Say, english: str, korean: str, chinese: str
) -> None:
    assert said(english)
    assert said(korean) == said(english)
    assert said(chinese) == said(english)


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("过去12个月", "過去12個月"),
        ("2024年3月与疫情前相比", "2024年3月與疫情前相比"),
        ("从2019年到2021年", "從2019年到2021年"),
        ("2024年3月较上年同期", "2024年3月較上年同期"),
        ("累计", "累計"),
        ("2020年之后", "2020年之後"),
    ],
)
def test_traditional_characters_read_the_same(said: Say, simplified: str, traditional: str) -> None:
    assert said(simplified)
    assert said(traditional) == said(simplified)


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("rice exports in february 2022", "rice exports in              "),
        ("2022년 2월 쌀 수출", "         쌀 수출"),
        ("2022年2月大米出口", "       大米出口"),
        ("coal from january to june 2024 vs 2019", "coal                           vs     "),
        ("wigs in month 13", "wigs in         "),
    ],
)
def test_period_words_are_blanked_in_place(read: Read, question: str, left: str) -> None:
    assert read(question).blank(question) == left


def test_spans_are_ordered_and_apart(read: Read) -> None:
    spans = read("compare monthly exports in march 2024 and q1 2023, 2019 and last year").spans
    assert all(before[1] < after[0] for before, after in pairwise(spans))
