"""Clauses that only say who asks, and why."""

import pytest

from bot.questions.turns.asides import without_asides


@pytest.mark.parametrize(
    "aside",
    [
        "저는 통일 관련 단체에서 일하는 사람인데요,",
        "석사 논문을 준비하고 있습니다.",
        "급하게 자료를 찾는 중이라 죄송하지만",
    ],
)
def test_a_clause_without_anything_of_trade_is_passed_over(aside: str) -> None:
    text = f"{aside} 수출액은?"
    assert without_asides(text, text, text, ()).strip() == "수출액은?"


@pytest.mark.parametrize(
    "text",
    [
        "그래핀인데요 수출액은?",
        "탄소 소재 얘기인데요 수출액은?",
        "북한에서 수입한 것이 궁금한데요 수출액은?",
        "수출액은 얼마인가요?",
        "how are you doing today. exports?",
    ],
)
def test_what_may_name_a_good_or_a_flow_stays(text: str) -> None:
    assert without_asides(text, text, text, ()) == text


def test_a_clause_with_a_period_stays() -> None:
    text = "이천이십오년이 제일 궁금한데요 수출액은?"
    assert without_asides(text, text, text.replace("이천이십오년", "      "), ()) == text
