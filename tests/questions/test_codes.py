"""HS codes in three languages, and the figures that are none."""

import pytest

from bot.questions.goods.codes import find_code
from bot.questions.spelling.text import normalise

KNOWN = {"2701", "2709", "2710", "1006", "270112", "27", "84"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("HS 2710 exports", "2710"),
        ("hs code 2701.12", "270112"),
        ("hs2709", "2709"),
        ("HS 84 대북 수출", "84"),
        ("HS 27 월별 수입", "27"),
        ("HS 84 위안화 기준 수출", "84"),
        ("HS 2709 年度进口", "2709"),
        ("chapter 84", "84"),
        ("heading 1006 in may", "1006"),
        ("exports of 1006", "1006"),
        ("270112 imports", "270112"),
        ("HS코드 2701 수입", "2701"),
        ("hs 27류", "27"),
        ("제30류 수출", "30"),
        ("제 7류", "07"),
        ("27류 수출", "27"),
        ("7류 수입", "07"),
        ("제2709호", "2709"),
        ("2701호 수입", "2701"),
        ("품목코드 6704 수입", "6704"),
        ("품목 6704 수입", "6704"),
        ("세번 8704", "8704"),
        ("税号2709", "2709"),
        ("税则号列 2701", "2701"),
        ("商品编码27011210", "27011210"),
        ("海关编码:1006", "1006"),
        ("海關編碼 1006", "1006"),
        ("hs编码2710出口", "2710"),
        ("第84章", "84"),
        ("第二十七章", "27"),
        ("第七章", "07"),
        ("十章", "10"),
        ("27章出口", "27"),
    ],
)
def test_a_code_is_read(text: str, code: str) -> None:
    found = find_code(normalise(text), KNOWN.__contains__)
    assert found is not None
    assert found[0].code == code


@pytest.mark.parametrize(
    "text",
    [
        "top 10 goods",
        "exports in 2024",
        "품목 10개",
        "주요 품목 20가지",
        "2024년 수출",
        "2000톤",
        "2709억 달러",
        "商品10种",
        "1006吨",
        "결의 2397",
        "의류 수출",
        "9999 수출",
        "imports in restricted chapters 2025",
        "hs 271\N{DEVANAGARI DIGIT SEVEN}",
    ],
)
def test_other_figures_are_no_code(text: str) -> None:
    assert find_code(normalise(text), KNOWN.__contains__) is None
