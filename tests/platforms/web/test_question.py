import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.web.question import LONGEST_QUESTION, read_question, spoken_in
from bot.platforms.web.refusal import Refusal, RequestRefusedError
from bot.trade import Language


def test_a_question_is_trimmed_and_its_line_breaks_are_made_one_kind() -> None:
    assert read_question("  exports\tin May \r\n and June?\r\n ") == "exports in May\nand June?"


def test_invisible_characters_that_come_with_pasted_text_are_dropped() -> None:
    assert read_question("\ufeffexports\u200b in \u202eMay\u2069?") == "exports in May?"


@pytest.mark.parametrize("typed", ["", "   ", "\n\t\r\n", "\u3000\u00a0", "\u200b"])
def test_a_question_without_a_visible_character_is_empty(typed: str) -> None:
    with pytest.raises(RequestRefusedError) as refused:
        read_question(typed)
    assert refused.value.refusal is Refusal.EMPTY


def test_the_longest_question_is_taken_and_one_character_more_is_given_back() -> None:
    longest = "q" * LONGEST_QUESTION
    assert read_question(longest) == longest
    with pytest.raises(RequestRefusedError) as refused:
        read_question(longest + "q")
    assert refused.value.refusal is Refusal.TOO_LONG
    assert refused.value.draft == longest + "q"


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x1b[31m", "\x7f", "\x85", "\ud800"])
def test_control_characters_are_refused_and_left_out_of_what_is_given_back(control: str) -> None:
    with pytest.raises(RequestRefusedError) as refused:
        read_question(f"exports{control} in May")
    assert refused.value.refusal is Refusal.CONTROL
    assert control[0] not in refused.value.draft
    assert refused.value.draft.startswith("exports")


@given(st.text())
def test_whatever_is_typed_becomes_a_clean_question_or_a_refusal(typed: str) -> None:
    try:
        question = read_question(typed)
    except RequestRefusedError as refused:
        refused.draft.encode()
    else:
        question.encode()
        assert question.strip() == question
        assert 0 < len(question) <= LONGEST_QUESTION


def test_only_a_question_without_words_takes_the_language_of_the_page() -> None:
    assert spoken_in("exports in May", Language.KOREAN) is None
    assert spoken_in("2023?", Language.KOREAN) is Language.KOREAN
