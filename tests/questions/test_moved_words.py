"""The words of headlines for a rise or a fall, put plainly, and words that only look like them."""

import pytest

from bot.questions.turns.moved_words import plainly_moved
from bot.trade import Language


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("did exports plummet in 2020?", "did exports fall in 2020?"),
        ("exports plummeted in 2020", "exports fall in 2020"),
        ("have imports skyrocketed since 2023", "have imports rise since 2023"),
        ("which month did exports tank the most", "which month did exports fall the most"),
        ("did imports edge up in 2025", "did imports rose in 2025"),
        ("exports inched lower in 2025", "exports fell in 2025"),
        ("how badly were exports hit in 2020", "how much did exports fall in 2020"),
        ("imports have evaporated in 2020", "imports have fall in 2020"),
        ("trade is ballooning", "trade is rising"),
        ("how many tank trucks in 2022", "how many tank trucks in 2022"),
        ("mushroom exports in 2022", "mushroom exports in 2022"),
        ("since sanctions were eased", "since sanctions were eased"),
        ("evaporated milk exports in 2022", "evaporated milk exports in 2022"),
    ],
)
def test_english_words_of_headlines_are_put_plainly(said: str, plainly: str) -> None:
    assert plainly_moved(said, Language.ENGLISH) == plainly


@pytest.mark.parametrize(
    ("said", "plainly", "language"),
    [
        ("2020년에 수출이 곤두박질쳤나", "2020년에 수출이 급감했나", Language.KOREAN),
        ("수출이 큰 타격을 입었나", "수출이 감소했나", Language.KOREAN),
        ("지난해 되살아난 무역", "지난해 되살아난 무역", Language.KOREAN),
        ("2020年出口遭重创了吗", "2020年出口下降多少了吗", Language.CHINESE),
        ("2023年贸易强劲反弹", "2023年贸易反弹", Language.CHINESE),
        ("制裁的影响", "制裁的影响", Language.CHINESE),
        ("2024年贸易低迷吗", "2024年贸易下降吗", Language.CHINESE),
        ("2025年出口接近2019年水平了吗", "2025年出口几乎恢复到2019年水平了吗", Language.CHINESE),
        ("2025年顺差收窄了吗", "2025年顺差缩小了吗", Language.CHINESE),
        ("不活跃", "不活跃", Language.CHINESE),
        ("2020년 무역이 침체됐나", "2020년 무역이 감소됐나", Language.KOREAN),
        ("2023년에 수출이 갑절로 늘었나", "2023년에 수출이 두 배로 늘었나", Language.KOREAN),
    ],
)
def test_korean_and_chinese_words_of_headlines_are_put_plainly(
    said: str, plainly: str, language: Language
) -> None:
    assert plainly_moved(said, language) == plainly
