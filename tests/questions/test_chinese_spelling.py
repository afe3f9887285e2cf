"""Chinese words with one wrong character are read as what was meant, and no good is touched."""

import pytest

from bot.questions.spelling.chinese import mended_chinese, plain_chinese


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("5月出口同笔", "5月出口同比"),
        ("2024年进扣额", "2024年进口额"),
    ],
)
def test_a_slip_of_known_characters_is_put_right(typed: str, meant: str) -> None:
    assert plain_chinese(typed) == meant


@pytest.mark.parametrize(
    "text", ["2020年初口罩出口", "对朝先进设备出口", "出扣押货物", "附近口岸", "出口增长率"]
)
def test_words_that_only_look_like_a_slip_stay(text: str) -> None:
    assert plain_chinese(text) == text


@pytest.mark.parametrize(
    ("typed", "unknown", "meant"),
    [
        ("2025年5面份出口", "面份", "2025年5月份出口"),
        ("2025年5月出口环壁", "壁", "2025年5月出口环比"),
        ("2024年顺荐多少", "顺荐", "2024年顺差多少"),
        ("2024年假法进口", "假法", "2024年假发进口"),
    ],
)
def test_an_unknown_word_with_one_wrong_character_is_mended(
    typed: str, unknown: str, meant: str
) -> None:
    assert mended_chinese(typed, unknown) == meant


@pytest.mark.parametrize(
    ("text", "unknown"), [("2024年铌出口", "铌"), ("人口出口", "人"), ("外星人进口", "外星人")]
)
def test_an_unknown_word_that_may_be_anything_stays(text: str, unknown: str) -> None:
    assert mended_chinese(text, unknown) == text
