import pytest
from built_replies import TOKEN

from bot.commands.reply import Act, Offer
from bot.platforms.discord import buttons
from bot.platforms.presses import Press


@pytest.mark.parametrize("act", list(Act))
def test_what_a_button_does_is_read_back_from_its_id(act: Act) -> None:
    code = buttons.write(Offer(act, "Label", TOKEN))
    assert code is not None
    assert buttons.read(code) == Press(act, TOKEN)


def test_a_language_stands_in_the_id() -> None:
    code = buttons.write(Offer(Act.LANGUAGE, "한국어", TOKEN, "ko"))
    assert code is not None
    assert buttons.read(code) == Press(Act.LANGUAGE, TOKEN, "ko")


def test_a_question_with_colons_is_read_back_whole() -> None:
    code = buttons.write(Offer(Act.ASK, "", "", "exports: what of 2024 #1?"))
    assert code is not None
    assert buttons.read(code) == Press(Act.ASK, "", "exports: what of 2024 #1?")


def test_a_long_question_leaves_the_token_out_before_it_is_given_up() -> None:
    question = "x" * 92
    assert buttons.write(Offer(Act.ASK, "", TOKEN, question)) == f"ask::{question}"
    assert buttons.write(Offer(Act.ASK, "", TOKEN, "x" * 96)) is None
    assert buttons.write(Offer(Act.RIGHT, "", "x" * 100)) is None


@pytest.mark.parametrize("code", ["", "menu:0", "nonsense", "burn:token:"])
def test_an_id_the_bot_never_wrote_does_nothing(code: str) -> None:
    assert buttons.read(code) is None


def test_a_mark_tells_announcements_apart_and_changes_nothing_else() -> None:
    code = buttons.mark(f"csv:{TOKEN}:", "n123")
    assert code is not None
    assert buttons.marked(code) == "n123"
    assert buttons.marked(f"csv:{TOKEN}:") is None
    assert buttons.marked("ask::question #1") is None
    assert buttons.read(code) == Press(Act.CSV, TOKEN)


def test_a_question_or_a_full_id_takes_no_mark() -> None:
    assert buttons.mark("ask::exports", "n123") is None
    assert buttons.mark("csv:" + "x" * 95, "n123") is None


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("short", ("short", "")),
        ("a" * 60 + " " + "b" * 60, ("a" * 60, "b" * 60)),
        ("a" * 101, None),
        ("a" * 60 + " " + "b" * 120, None),
        ("a" * 101 + " b", None),
    ],
)
def test_a_long_question_fills_two_lines_or_none(words: str, lines: tuple[str, str] | None) -> None:
    assert buttons.two_lines(words) == lines
    if lines is not None:
        assert " ".join(lines).strip() == words
