"""The wish to see a receipt is told from the question it comes with."""

import pytest

from bot.questions.turns.receipts import without_receipt
from bot.trade import Language

EN, KO, ZH = Language.ENGLISH, Language.KOREAN, Language.CHINESE


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        ("show me the receipt for 2024 exports", EN, "2024 exports"),
        ("exports 2024 with receipt", EN, "exports 2024"),
        ("2024년 수출 영수증 보여줘", KO, "2024년 수출"),
        ("imports 2025 to the exact yuan", EN, "imports 2025"),
        ("exports in may 2026, exact figure", EN, "exports in may 2026"),
        ("what was the exact value of exports in 2025", EN, "exports in 2025"),
        ("给我看2024年出口的凭据", ZH, "给我看2024年出口"),
        ("exports 2024, exact figure", EN, "exports 2024"),
        ("exports 2024 to the yuan", EN, "exports 2024"),
        ("2024년 수출의 정확한 금액은", KO, "2024년 수출"),
        ("2024年出口 精确到元", ZH, "2024年出口"),
    ],
)
def test_the_receipt_of_a_question_is_wanted_with_its_answer(
    text: str, language: Language, rest: str
) -> None:
    assert without_receipt(text, language) == (rest, True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("receipt", EN),
        ("show me the receipt", EN),
        ("exports 2024", EN),
        ("is the exact figure known", EN),
        ("영수증 보여줘", KO),
        ("2024년 수출", KO),
        ("凭据", ZH),
        ("exact figure", EN),
        ("精确数字", ZH),
    ],
)
def test_the_receipt_of_the_answer_before_is_another_question(
    text: str, language: Language
) -> None:
    assert without_receipt(text, language) == (text, False)
