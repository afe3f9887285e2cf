"""Questions typed on another keyboard, or with words that touch."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.spelling.keyboards import retyped
from bot.trade import Language

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tncnf 2025", "수출 2025"),
        ("2025sus 6dnjf eoqnr tncnfdor", "2025년 6월 대북 수출액"),
        ("qnrgksdml eowndd tndlq", "북한의 eowndd 수입"),
        ("Tkf tncnf HS 1006", "쌀 수출 HS 1006"),
        ("TNCNF", "수출"),
        ("zhongguo dui chaoxian chukou 2024nian", "中国对朝鲜出口2024年"),
        ("zhongchaomaoyi 2025", "中朝贸易2025"),
        ("2025年6yue出口", "2025年6月出口"),
        ("exports to North Korea in 2025", "exports to North Korea in 2025"),
        ("coal and wigs", "coal and wigs"),
        ("he de na", "he de na"),
        ("chukou of rice", "chukou of rice"),
    ],
)
def test_what_was_meant_is_read(typed: str, meant: str) -> None:
    assert retyped(typed) == meant


@pytest.mark.parametrize(
    ("question", "language", "flow", "period"),
    [
        ("2025sus tncnf", Language.KOREAN, "export", "2025-01..2025-12"),
        ("qnrgks tndlq 2025", Language.KOREAN, "export", "2025-01..2025-12"),
        ("jinkou 2025nian 6yue", Language.CHINESE, "import", "2025-06"),
        ("chna imprts from nrth korea may 2026", Language.ENGLISH, "import", "2026-05"),
        ("exports tonorth korea in2025", Language.ENGLISH, "export", "2025-01..2025-12"),
        ("north korea importsfrom china 2024", Language.ENGLISH, "export", "2024-01..2024-12"),
        ("monthy exports 2025", Language.ENGLISH, "export", "2025-01..2025-12"),
        ("북중굑역 2024", Language.KOREAN, "total", "2024-01..2024-12"),
        ("북중무역 2025넌", Language.KOREAN, "total", "2025-01..2025-12"),
        ("2025년 대븍 수출", Language.KOREAN, "export", "2025-01..2025-12"),
        ("2025년 수출액 알려줫으면", Language.KOREAN, "export", "2025-01..2025-12"),
        ("impts frm nk h1 26", Language.ENGLISH, "import", "2026-01..2026-06"),
        ("whtas the trade balanc for 2024", Language.ENGLISH, "balance", "2024-01..2024-12"),
        ("hey siri exports in 2025", Language.ENGLISH, "export", "2025-01..2025-12"),
        ("ok google exports in 2025", Language.ENGLISH, "export", "2025-01..2025-12"),
        ("시리야 2025년 수출", Language.KOREAN, "export", "2025-01..2025-12"),
        ("小爱同学2025年出口", Language.CHINESE, "export", "2025-01..2025-12"),
        ("2025년 북중 무역 총액이 궁금한데요", Language.KOREAN, "total", "2025-01..2025-12"),
        ("쌀수출 2022", Language.KOREAN, "export", "2022-01..2022-12"),
        ("中潮贸易额2025年", Language.CHINESE, "total", "2025-01..2025-12"),
        ("中国队朝鲜出口2024年", Language.CHINESE, "export", "2024-01..2024-12"),
        ("2025年毛易拟差", Language.CHINESE, "balance", "2025-01..2025-12"),
        ("2025年1-7越出口", Language.CHINESE, "export", "2025-01..2025-07"),
        ("2025 年 中 国 对 朝 鲜 出 口", Language.CHINESE, "export", "2025-01..2025-12"),
        ("2025年出口有多少亿刀", Language.CHINESE, "export", "2025-01..2025-12"),
    ],
)
def test_slips_and_touching_words_are_put_right(
    desk: Desk, question: str, language: Language, flow: str, period: str
) -> None:
    reading = desk.read(question, today=TODAY)
    assert reading.query is not None, reading
    assert reading.language is language
    assert (str(reading.query.flow), str(reading.query.period)) == (flow, period)


@pytest.mark.parametrize("question", ["밀수출 2022", "쌀국수 2022", "rce exports 2022"])
def test_what_may_be_two_things_is_asked_back(desk: Desk, question: str) -> None:
    reading = desk.read(question, today=TODAY)
    assert reading.query is None or reading.query.commodity.code != "1006"
