"""Amounts in three languages: scales, steps, units, and numbers that are none."""

from decimal import Decimal

import pytest

from bot.questions.amounts import find_amount
from bot.questions.spelling.text import normalise
from bot.trade import Unit


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("over $100m", "1e8", Unit.USD),
        ("more than 1.5 billion yuan", "1.5e9", Unit.CNY),
        ("US$ 250 million", "2.5e8", Unit.USD),
        ("usd 1bn", "1e9", Unit.USD),
        ("above a billion dollars", "1e9", Unit.USD),
        ("half a billion dollars", "5e8", Unit.USD),
        ("two hundred million dollars", "2e8", Unit.USD),
        ("2,500 tonnes", "2500", Unit.TONNE),
        ("500,000 barrels", "500000", Unit.BARREL),
        ("by 20%", "20", Unit.PERCENT),
        ("增长三成", "30", Unit.PERCENT),
        ("增长两成五", "25", Unit.PERCENT),
        ("3할 증가", "30", Unit.PERCENT),
        ("四分之一", "25", Unit.PERCENT),
        ("more than 30 percent", "30", Unit.PERCENT),
        ("1억 달러", "1e8", Unit.USD),
        ("1억 5천만 달러", "1.5e8", Unit.USD),
        ("2억5000만달러", "2.5e8", Unit.USD),
        ("12억 3,400만 위안", "1.234e9", Unit.CNY),
        ("5천만 달러", "5e7", Unit.USD),
        ("1천2백만 달러", "1.2e7", Unit.USD),
        ("1조2천억 위안", "1.2e12", Unit.CNY),
        ("3만 톤", "30000", Unit.TONNE),
        ("1억불을 넘은", "1e8", Unit.USD),
        ("천만 달러", "1e7", Unit.USD),
        ("십억 위안", "1e9", Unit.CNY),
        ("일억 오천만 달러", "1.5e8", Unit.USD),
        ("2억 넘은 달", "2e8", None),
        ("30퍼센트 이상", "30", Unit.PERCENT),
        ("50% 넘게", "50", Unit.PERCENT),
        ("1亿美元", "1e8", Unit.USD),
        ("1.5億美元", "1.5e8", Unit.USD),
        ("1亿5000万美元", "1.5e8", Unit.USD),
        ("超过10亿元", "1e9", Unit.CNY),
        ("两亿美元", "2e8", Unit.USD),
        ("十亿元人民币", "1e9", Unit.CNY),
        ("五千万美元", "5e7", Unit.USD),
        ("一亿五千万美元", "1.5e8", Unit.USD),
        ("一亿以上", "1e8", None),
        ("3萬噸", "30000", Unit.TONNE),
        ("5000吨", "5000", Unit.TONNE),
        ("百分之二十", "20", Unit.PERCENT),
        ("超过千万美元", "1e7", Unit.USD),
        ("百分之20", "20", Unit.PERCENT),
    ],
)
def test_an_amount_is_read_with_its_scale_and_unit(
    text: str, value: str, unit: Unit | None
) -> None:
    amount = find_amount(normalise(text))
    assert amount is not None
    assert (amount.value, amount.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    "text",
    [
        "exports in 2024",
        "hs 2709",
        "top 10 goods",
        "2024년 수출",
        "상위 5개 품목",
        "이 만남은",
        "석탄만",
        "천만에요",
        "前十大商品",
        "千万别",
        "三个月",
    ],
)
def test_a_number_without_scale_or_unit_is_no_amount(text: str) -> None:
    assert find_amount(normalise(text)) is None


def test_the_span_covers_number_scale_and_unit() -> None:
    text = "달이 1억 5천만 달러 넘은"
    amount = find_amount(text)
    assert amount is not None
    assert text[slice(*amount.span)] == "1억 5천만 달러"
