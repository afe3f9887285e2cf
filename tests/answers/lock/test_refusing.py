"""What the lock stops: numerals without a figure, however they are written."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lock_figures import ASSORTED, figure

from bot.answers import lock
from bot.errors import NumberLockError
from bot.trade import (
    TOTAL,
    Flow,
    Language,
    Measure,
    Observation,
    Period,
    Status,
    Tier,
    Unit,
)

WRONG_VALUE = (
    "$59 million",
    "$56.9 million",
    "$0.1 billion",
    "CNY 5.646 billion",
    "CNY 5,644,901,149",
    "5,644,901,149",
    "5.65 million tonnes",
    "578,001 tonnes",
    "$0.5",
    "0 tonnes",
    "13 goods",
    "12.5 goods",
    "4.7 times",
    "5th",
    "over 50 million dollars",
    "57–59 million dollars",
    "57 million dollars and 59",
    "#57",
    "No. 57",
    "5,900만 달러",
    "57만 9,000톤",
    "5위",
    "57.9万吨",
    "第5位",
    "59百万美元",
)
WRONG_SCALE = (
    "$57 billion",
    "$57 thousand",
    "57k dollars",
    "$57",
    "57",
    "57 million",
    "57 million people",
    "578 thousand kg",
    "5,700억 달러",
    "5700亿美元",
    "1.5억 3000만 달러",
    "1억 2억 달러",
    "3만 5만 톤",
    "5천9천만 달러",
    "1천2천 톤",
    "1천2000만 달러",
    "0분의 1",
)
WRONG_UNIT = (
    "57 million tonnes",
    "CNY 57 million",
    "$57 million tonnes",
    "$57 million a tonne",
    "57 million dollars per barrel",
    "€57 million",
    "57 million yen",
    "HK$57 million",
    "57 million won",
    "5700万港元",
    "$578,000",
    "5.7 percentage points",
    "2.3%",
    "57 km",
    "톤당 5,700만 달러",
    "每吨5700万美元",
)
WRONG_SIGN = (
    "+5.7%",
    "−31.6%",
    "minus 31.6%",
    "负31.6%",
    "-$57 million",
    "$−57 million",
    "±5.7%",
    "Exports fell 31.6%.",
    "Exports rose 5.7%. Imports fell.",
)
DISGUISED = (
    "5③ million",
    "⑤⑦ million",
    "$57²",
    "½",
    "Ⅴ",
    "٥٧",
    "𝟓𝟕 million",
    "㋀",
    "5\ufe0f\u20e37",
    "🔟",
    "$5\u200b7 million",
    "$57\u200b million",
    "5\u03367\u0336",
    "５９００万美元",
)
IN_WORDS = (
    "fifty-nine million dollars",
    "for\u200bty million",
    "a million",
    "half a million dollars",
    "one hundred",
    "a hundred tonnes",
    "two months in a row",
    "2 month(s) in a row",
    "두 달 연속",
    "2개월째",
    "3 of 2 months",
    "2개월 중",
    "连续两个月",
    "two hundred and fifty thousand tonnes",
    "seven percent",
    "four point seven times",
    "doubled",
    "half of the total",
    "a quarter of the total",
    "tripled",
    "오천구백만 달러",
    "삼천만 달러",
    "수천만 달러",
    "수만 개",
    "삼천천 톤",
    "三千千吨",
    "두 배",
    "쌀·두 배",
    "쌀·석 달러",
    "두세 배",
    "절반",
    "5분의 1",
    "五千九百万美元",
    "近万吨",
    "五十家企业",
    "两倍",
    "增长两倍",
    "一半",
    "五分之一",
    "两成",
    "六成五",
    "百分之七",
)
FALSE_DATES = (
    "2022 tonnes",
    "in 2022 tonnes",
    "2022 shipments",
    "2022 big ships",
    "2022 times",
    "a total of 2022 dollars",
    "a total of 2011",
    "$2022",
    "$18 March",
    "2,022",
    "2022.5",
    "2022%",
    "in 1066",
    "1979",
    "2041",
    "March 57",
    "March 18 million dollars",
    "March 18 tonnes",
    "57월",
    "57年",
    "24년",
    "5년 만에",
    "2022~57년",
    "2022년 57만 톤",
    "18일 동안",
    "57:59",
    "20-22",
    "2022개",
    "2022件",
)
FALSE_REFERENCES = (
    "HS 57 million",
    "HS 99",
    "HS 1006, 57",
    "chapter 84, 57 tonnes",
    "chapters 84, 57 goods",
    "(1101)",
    "resolution 2397 tonnes",
    "resolution 57",
    "COVID-57",
    "57号",
    "38 tonnes",
    "38 North Korean won per dollar",
    "top 57",
    "2. Rice",
    "1. Rice\n3. Corn",
    "https://x.example 59",
    "[59](https://x.example/57)",
    "<https://x.example|59 million>",
    "http://x.example,59 million",
    "(https://x.example)59",
    "× 101",
)
MALFORMED = (
    "x57",
    "57x million",
    "$057 million",
    "57,59",
    "57,00,000",
    "$5,7000,000",
    "57e6",
    "57_000_000",
    "57'000'000",
    "0x39",
    "$1/2",
    ".57 million dollars",
    "5 7 million",
    "1억 1,63만 달러",
)
STOPPED = (
    *WRONG_VALUE,
    *WRONG_SCALE,
    *WRONG_UNIT,
    *WRONG_SIGN,
    *DISGUISED,
    *IN_WORDS,
    *FALSE_DATES,
    *FALSE_REFERENCES,
    *MALFORMED,
)


@pytest.mark.parametrize("text", STOPPED)
def test_a_numeral_without_a_figure_is_stopped(text: str) -> None:
    with pytest.raises(NumberLockError):
        lock.check([text], ASSORTED, query=None, language=Language.ENGLISH)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.KOREAN, "수출이 5.7% 증가했다."),
        (Language.KOREAN, "수출이 31.6% 감소했다."),
        (Language.CHINESE, "出口增长5.7%。"),
        (Language.CHINESE, "出口下降31.6%。"),
    ],
)
def test_a_verb_of_the_other_direction_is_stopped(language: Language, text: str) -> None:
    with pytest.raises(NumberLockError):
        lock.check([text], ASSORTED, query=None, language=language)


def test_the_error_names_the_numeral() -> None:
    with pytest.raises(NumberLockError, match="“\\$59 million”"):
        lock.check(
            ["Exports were $57 million.", "Imports were $59 million."],
            ASSORTED,
            query=None,
            language=Language.ENGLISH,
        )


def test_a_name_without_a_letter_and_words_outside_quotation_marks_free_nothing() -> None:
    for text in ("59", "It was $59 million, they say."):
        with pytest.raises(NumberLockError):
            lock.check(
                [text],
                [],
                query=None,
                language=Language.ENGLISH,
                names=["59"],
                quoted=["$59 million"],
            )


def test_a_name_does_not_free_a_part_of_a_longer_number() -> None:
    with pytest.raises(NumberLockError):
        lock.check(["12M"], [], query=None, language=Language.ENGLISH, names=["2M"])


def test_a_part_of_a_number_the_user_typed_is_not_their_word() -> None:
    with pytest.raises(NumberLockError):
        lock.check(["“59”"], [], query=None, language=Language.ENGLISH, quoted=["exports of 2590"])


def test_the_cells_of_a_receipt_may_be_shown_beside_their_figure() -> None:
    cell = Observation(
        reporter="CHN",
        partner="PRK",
        flow=Flow.EXPORT,
        period=Period.month(2022, 1),
        commodity=TOTAL,
        hs_edition="",
        measure=Measure.VALUE,
        value=Decimal(57000000),
        unit=Unit.USD,
        source="38north-gacc",
        tier=Tier.PRESS,
        vintage="2022-03",
        published="2022-03-18",
        status=Status.VALUE,
        citation="https://example.org/1",
        note="",
    )
    withheld = replace(cell, value=None, status=Status.WITHHELD)
    lines = ["January 2022: $57,000,000 · 38north-gacc · 2022-03"]
    with pytest.raises(NumberLockError):
        lock.check(lines, [], query=None, language=Language.ENGLISH)
    lock.check(lines, [], query=None, language=Language.ENGLISH, cells=[cell, withheld])


def test_a_half_is_not_stated_twice_by_its_neighbours() -> None:
    texts = ("$57 million", "$58 million")
    passed = []
    for text in texts:
        try:
            lock.check([text], [figure(57500000)], query=None, language=Language.ENGLISH)
        except NumberLockError:
            continue
        passed.append(text)
    assert passed == ["$58 million"]


WORDS = st.lists(
    st.sampled_from(
        [
            "exports",
            "rose",
            "to",
            "the",
            "수출은",
            "약",
            "出口",
            "，",
            "(",
            "~",
            "from",
            "and",
            "page",
        ]
    ),
    max_size=4,
).map(" ".join)
UNITS = st.sampled_from(["", " million", "만", "亿", "%", " tonnes", "달러", "元", " times", "위"])
NUMBERS = st.one_of(
    st.integers(100_000, 10**13).map(str),
    st.decimals(1, 10**6, places=2).map(str),
    st.integers(1000, 10**9).map("{:,}".format),
)


@given(WORDS, NUMBERS, UNITS, WORDS)
def test_a_free_number_in_prose_without_figures_is_stopped(
    before: str, number: str, unit: str, after: str
) -> None:
    text = f"{before} {number}{unit} {after}"
    with pytest.raises(NumberLockError):
        lock.check([text], [], query=None, language=Language.ENGLISH)


@given(st.text(max_size=80))
def test_any_text_is_either_passed_or_stopped(text: str) -> None:
    figures = [figure(57, Unit.COUNT)]
    try:
        lock.check([text], figures, query=None, language=Language.CHINESE)
    except NumberLockError as error:
        assert str(error)  # noqa: PT017  both outcomes are right
