import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.spelling.language import detect
from bot.trade import Language


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What did China export to North Korea in March 2024?", "en"),
        ("feb 22 exports?", "en"),
        ("", "en"),
        ("2022-02", "en"),
        ("🤔?!", "en"),
        ("How much 쌀 did China export in 2023?", "en"),
        ("What does 海关总署 stand for in the data?", "en"),
        ("GACC 2월 수출?", "ko"),
        ("북한의 대중 수출 2025년 상반기", "ko"),
        ("北 2월 對中 輸出 얼마?", "ko"),
        ("China exports to DPRK 2월 얼마?", "ko"),
        ("YoY는?", "ko"),
        ("ㅇㅇ 2024", "ko"),
        ("朝鲜 export 2022", "zh"),
        ("今年1至2月对朝出口", "zh"),
        ("今年1至2月對朝鮮出口", "zh"),
        ("换成美元", "zh"),
        ("GACC 2月 exports", "zh"),
        ("“북한”这个词在中国海关数据里怎么写", "zh"),
        ("二〇二二年", "zh"),
    ],
)
def test_a_question_is_answered_in_its_own_language(question: str, expected: str) -> None:
    assert detect(question) is Language(expected)


@given(st.text(max_size=200))
def test_every_text_has_a_language(raw: str) -> None:
    assert detect(raw) in Language
