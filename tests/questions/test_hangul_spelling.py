"""Korean words that are put right, and those that stay as they are."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from bot.questions.goods.lexicon import Lexicon
from bot.questions.spelling.hangul import mended_hangul
from bot.trade import CommodityCode, Language


@dataclass(frozen=True)
class Good:
    """A good with Korean words."""

    code: CommodityCode
    words: dict[Language, tuple[str, ...]]
    level: str = "heading"
    names: dict[Language, str] = field(
        default_factory=lambda: dict.fromkeys(Language, "")  # names are of no matter here
    )


def _goods() -> Iterator[Good]:
    words = {"31": ("비료",), "8211": ("수저",), "3901": ("수지",)}
    for code, korean in words.items():
        yield Good(CommodityCode(code), dict.fromkeys(Language, ()) | {Language.KOREAN: korean})


LEXICON = Lexicon(_goods())


@pytest.mark.parametrize(
    ("typed", "unknown", "meant"),
    [
        ("2025년 상반키 수출", "상반키", "2025년 상반기 수출"),
        ("전년 대뷔 증가", "대뷔", "전년 대비 증가"),
        ("무역수즤 2025년", "수즤", "무역수지 2025년"),
        ("작년 무역엑은", "엑", "작년 무역액은"),
        ("비뇨 수출", "비뇨", "비뇨 수출"),
        ("그래핀 수출", "그래핀", "그래핀 수출"),
        ("수즤 적자", "수즤", "수즤 적자"),
        ("2수출 대북수출", "출", "2수출 대북수출"),
        ("고출 대중수출은", "출", "고출 대중수출은"),
    ],
)
def test_a_slip_of_a_word_of_trade_is_put_right(typed: str, unknown: str, meant: str) -> None:
    assert mended_hangul(typed, unknown, LEXICON, beside_a_good=False) == meant


@pytest.mark.parametrize(
    ("typed", "unknown", "meant"),
    [
        ("수제 초콜릿", "수제", "수제 초콜릿"),
        ("쌀 수줄", "수줄", "쌀 수출"),
        ("쌀 수줄액", "수줄액", "쌀 수출액"),
    ],
)
def test_beside_a_good_only_flows_are_put_right(typed: str, unknown: str, meant: str) -> None:
    assert mended_hangul(typed, unknown, LEXICON, beside_a_good=True) == meant
