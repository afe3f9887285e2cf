"""A good that another is used for is not what a question is about."""

import pytest

from bot.questions.goods.lexicon import Match
from bot.questions.goods.uses import without_uses
from bot.trade import CommodityCode


def found(text: str, *words: str) -> tuple[Match, ...]:
    code = CommodityCode("6704")
    return tuple(
        Match(text.index(word), text.index(word) + len(word), code, word, word, exact=True)
        for word in words
    )


@pytest.mark.parametrize("text", ["制假发用的人发出口", "假发加工用人发", "假发用的人发"])
def test_only_the_good_that_is_used_stays(text: str) -> None:
    kept = without_uses(found(text, "假发", "人发"), text)
    assert [match.typed for match in kept] == ["人发"]


@pytest.mark.parametrize("text", ["假发和人发出口", "用假发换人发", "假发用美元计的人发"])
def test_goods_side_by_side_all_stay(text: str) -> None:
    assert len(without_uses(found(text, "假发", "人发"), text)) == 2
