"""Figures in the habits of three languages."""

from decimal import Decimal

import pytest

from bot.answers.printing import print_range, print_value
from bot.answers.printing.unit_words import UNIT_WORDS
from bot.trade import Language, Unit

EN, KO, ZH = Language.ENGLISH, Language.KOREAN, Language.CHINESE


@pytest.mark.parametrize(
    ("value", "unit", "english", "korean", "chinese"),
    [
        ("57000000", Unit.USD, "$57 million", "5,700만 달러", "5700万美元"),
        ("116300000", Unit.USD, "$116.3 million", "1억 1,630만 달러", "1.163亿美元"),
        ("29000", Unit.USD, "$29,000", "2만 9,000달러", "2.9万美元"),
        ("9000", Unit.USD, "$9,000", "9,000달러", "9000美元"),
        ("999999", Unit.USD, "$999,999", "99만 9,999달러", "99.9999万美元"),
        ("999999.7", Unit.USD, "$1 million", "100만 달러", "100万美元"),
        ("999999999", Unit.USD, "$1 billion", "10억 달러", "10亿美元"),
        ("5644901148", Unit.CNY, "CNY 5.645 billion", "56억 4,500만 위안", "56.45亿元"),
        ("43850000000000", Unit.CNY, "CNY 43.85 trillion", "43조 8,500억 위안", "43.85万亿元"),
        ("0", Unit.USD, "$0", "0달러", "0美元"),
        ("-5700000", Unit.USD, "−$5.7 million", "−570만 달러", "−570万美元"),
        ("412.3387", Unit.USD_PER_TONNE, "$412.3 a tonne", "톤당 412.3달러", "每吨412.3美元"),
        ("0.123456", Unit.USD_PER_PIECE, "$0.1235 a piece", "개당 0.1235달러", "每件0.1235美元"),
        ("578000", Unit.TONNE, "578,000 tonnes", "57만 8,000톤", "57.8万吨"),
        ("1234567", Unit.TONNE, "1.235 million tonnes", "123만 5,000톤", "123.5万吨"),
        ("1", Unit.TONNE, "1 tonne", "1톤", "1吨"),
        ("20000", Unit.KG, "20,000 kg", "2만 kg", "2万公斤"),
        ("1143", Unit.COUNT, "1,143", "1,143", "1143"),
        ("12", Unit.MONTHS, "12 months", "12개월", "12个月"),
        ("4.6123", Unit.RATIO, "4.6 times", "4.6배", "4.6倍"),
        ("0.4612", Unit.RATIO, "0.46 times", "0.46배", "0.46倍"),
        ("2.34", Unit.POINTS, "2.3 percentage points", "2.3%포인트", "2.3个百分点"),
        ("1", Unit.POINTS, "1 percentage point", "1%포인트", "1个百分点"),
        ("3", Unit.RANK, "3rd", "3위", "第3位"),
        ("2850.4", Unit.PERCENT, "2,850%", "2,850%", "2850%"),
        ("0.0412", Unit.PERCENT, "0.041%", "0.041%", "0.041%"),
        ("0.04", Unit.PERCENT, "0.04%", "0.04%", "0.04%"),
        (
            "8300",
            Unit.KPW_PER_USD,
            "8,300 North Korean won per dollar",
            "달러당 북한 돈 8,300원",
            "每美元兑8300朝鲜元",
        ),
        (
            "7.195742",
            Unit.CNY_PER_USD,
            "7.1957 yuan per dollar",
            "달러당 7.1957위안",
            "每美元兑7.1957元",
        ),
    ],
)
def test_a_value_is_printed_in_each_language(
    value: str, unit: Unit, english: str, korean: str, chinese: str
) -> None:
    printed = [print_value(Decimal(value), unit, language) for language in (EN, KO, ZH)]
    assert printed == [english, korean, chinese]


@pytest.mark.parametrize(
    ("value", "expected"),
    [("31.6", "+31.6%"), ("-5.7", "−5.7%"), ("0", "0%"), ("32.04", "+32%")],
)
@pytest.mark.parametrize("language", list(Language))
def test_a_change_carries_its_sign_but_nought_has_none(
    language: Language, value: str, expected: str
) -> None:
    assert print_value(Decimal(value), Unit.PERCENT, language, signed=True) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [(EN, "+$412 a tonne"), (KO, "톤당 +412달러"), (ZH, "每吨+412美元")],
)
def test_the_sign_stands_beside_the_number_not_before_a_word(
    language: Language, expected: str
) -> None:
    assert print_value(Decimal(412), Unit.USD_PER_TONNE, language, signed=True) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [(EN, "CNY 5,644,901,148"), (KO, "5,644,901,148위안"), (ZH, "5,644,901,148元")],
)
def test_a_receipt_prints_every_digit(language: Language, expected: str) -> None:
    assert print_value(Decimal(5644901148), Unit.CNY, language, exact=True) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (EN, "$36.4 million to $47.1 million"),
        (KO, "3,640만 달러~4,710만 달러"),
        (ZH, "3640万美元至4710万美元"),
    ],
)
def test_a_range_names_the_unit_at_both_ends(language: Language, expected: str) -> None:
    low, high = Decimal(36400000), Decimal(47100000)
    assert print_range(low, high, Unit.USD, language) == expected


def test_a_range_whose_ends_print_alike_is_one_value() -> None:
    low, high = Decimal(57000001), Decimal(57000002)
    assert print_range(low, high, Unit.USD, EN) == "$57 million"


@pytest.mark.parametrize(
    ("rank", "expected"),
    [(1, "1st"), (2, "2nd"), (11, "11th"), (12, "12th"), (22, "22nd"), (113, "113th")],
)
def test_an_english_rank_has_its_ending(rank: int, expected: str) -> None:
    assert print_value(Decimal(rank), Unit.RANK, EN) == expected


def test_every_unit_has_words_in_every_language() -> None:
    for language, words in UNIT_WORDS.items():
        assert set(Unit) - set(words) <= ({Unit.RANK} if language is EN else set())
