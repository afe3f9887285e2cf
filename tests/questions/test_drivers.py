"""What drove a rise or a fall is asked as the goods that rose or fell most."""

import pytest

from bot.questions.turns.drivers import by_goods_that_moved
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        (
            "which goods drove the increase in exports in 2025",
            Language.ENGLISH,
            "which goods grew most in exports in 2025",
        ),
        (
            "what products were mainly behind the fall in imports",
            Language.ENGLISH,
            "which products fell most in imports",
        ),
        ("what drove the rise in exports", Language.ENGLISH, "what drove the rise in exports"),
        ("수출 증가를 이끈 품목", Language.KOREAN, "수출 에서 가장 많이 늘어난 품목"),
        ("수입 감소를 주도한 품목", Language.KOREAN, "수입 에서 가장 많이 줄어든 품목"),
        ("2025年出口增长由哪些商品带动", Language.CHINESE, "2025年出口中哪些商品增长最多"),
        ("哪些商品拖累了进口下降", Language.CHINESE, "进口中哪些商品下降最多"),
        ("出口增长由哪些商品带动", Language.CHINESE, "出口中哪些商品增长最多"),
    ],
)
def test_the_goods_that_moved_most_are_asked_for(text: str, language: Language, asked: str) -> None:
    assert by_goods_that_moved(text, language) == asked
