"""What is quoted back of a question nobody understood."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.answers.refusals import quoted
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome

TODAY = date(2026, 8, 20)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("zorgle", "zorgle"),
        ("zorgle 5,000", "zorgle"),
        ("<@everyone> zorgle", "everyone zorgle"),
        ("千斤printed zorgle", "zorgle"),
        ("五千万", "…"),
        ("1234", "…"),
        ("", "…"),
    ],
)
def test_words_are_quoted_without_mark_up_mention_or_number(words: str, shown: str) -> None:
    assert quoted(words) == shown


def test_number_words_of_another_language_hold_no_answer_back(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("2024年千斤printed exṖports for june 2024솏", today=TODAY)
    assert answer.status is Outcome.NEEDS_CHOICE
    assert "千斤" not in answer.text
