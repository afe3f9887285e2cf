"""The end of a year is its December for a market reading, and asked back for trade."""

import pytest

from bot.questions.turns.market_moments import in_its_month
from bot.trade import Language


@pytest.mark.parametrize(
    ("typed", "language", "read"),
    [
        ("won rate at the end of 2022", Language.ENGLISH, "won rate december 2022"),
        ("rice price at the start of 2023", Language.ENGLISH, "rice price january 2023"),
        ("2022년 말 북한 환율", Language.KOREAN, "2022년 12월 북한 환율"),
        ("2023년 초 쌀값", Language.KOREAN, "2023년 1월 쌀값"),
        ("2022年底朝鲜元汇率", Language.CHINESE, "2022年12月朝鲜元汇率"),
        ("exports at the end of 2022", Language.ENGLISH, "exports at the end of 2022"),
        ("환율 작년 말이랑 지금", Language.KOREAN, "환율 작년 12월이랑 지금"),
        ("won rate end of last year", Language.ENGLISH, "won rate december last year"),
        ("去年年底的米价", Language.CHINESE, "去年12月的米价"),
        ("2022년 말기 환율", Language.KOREAN, "2022년 말기 환율"),
    ],
)
def test_an_end_of_a_year_is_its_month_for_a_market_reading(
    typed: str, language: Language, read: str
) -> None:
    assert in_its_month(typed, language) == read
