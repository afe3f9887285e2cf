"""How many are wanted, and which place in an order, in three languages."""

import pytest

from bot.questions.places import find_limit, find_place
from bot.questions.spelling.text import normalise


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("top 10 goods", 10),
        ("top-five imports", 5),
        ("the three largest exports", 3),
        ("상위 10개 품목", 10),
        ("상위 열 개", 10),
        ("top5 품목", 5),
        ("톱 10", 10),
        ("10대 수출품", 10),
        ("5대 품목", 5),
        ("품목 10개", 10),
        ("세 가지만 알려줘", 3),
        ("다섯 개 품목", 5),
        ("3위까지", 3),
        ("前十大商品", 10),
        ("前5名", 5),
        ("前二十", 20),
        ("五大出口商品", 5),
        ("三种商品", 3),
        ("10种主要商品", 10),
        ("前99", 25),
    ],
)
def test_a_limit_is_read(text: str, limit: int) -> None:
    assert find_limit(normalise(text)) == limit


@pytest.mark.parametrize(
    "text",
    [
        "exports in june",
        "최근 3개월",
        "3개월 연속",
        "10개국",
        "한 개당 가격",
        "1억 달러",
        "前三个月",
        "前3年",
        "大米出口",
        "2大米",
        "대두 수출",
    ],
)
def test_other_numbers_are_no_limit(text: str) -> None:
    assert find_limit(normalise(text)) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("third highest month", 3),
        ("두 번째로 많은 달", 2),
        ("세번째로 큰", 3),
        ("3번째로 높은", 3),
        ("第二高", 2),
        ("第3大", 3),
        ("highest month", 1),
    ],
)
def test_a_place_in_an_order_is_read(text: str, place: int) -> None:
    assert find_place(normalise(text)) == place
