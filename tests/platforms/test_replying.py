from dataclasses import replace

import pytest
from built_replies import CHOICES, HOSTILE, REPLIES

from bot.answers.answer import SourceRef
from bot.commands.reply import Reply
from bot.platforms.replying import plain_words, shortened
from bot.trade import Language


def test_the_words_of_a_reply_hold_all_of_it() -> None:
    words = plain_words(replace(REPLIES["exports"], choices=CHOICES, title="Title"))
    for part in ("Title", "CNY 5.645 billion", "2024-07-18", CHOICES[0].question):
        assert part in words
    assert plain_words(Reply(Language.ENGLISH, paragraphs=("only",))) == "only"


def test_the_words_of_a_reply_are_in_the_order_they_are_shown() -> None:
    reply = Reply(
        Language.ENGLISH,
        replace(HOSTILE, sources=(SourceRef("Press", "https://a.example", "2024"),)),
        title="Title",
        paragraphs=("Paragraph.",),
    )
    words = plain_words(reply)
    assert words.split("\n")[0] == "Title"
    assert HOSTILE.headline in words
    assert words.endswith("Paragraph.\nPress https://a.example 2024")


@pytest.mark.parametrize("private", [True, False])
def test_a_reply_too_long_for_a_platform_is_whole_in_a_file(*, private: bool) -> None:
    reply = Reply(Language.KOREAN, title="t" * 900, paragraphs=("p" * 90_000,), private=private)
    told = shortened(reply)
    assert told.paragraphs == ("t" * 500,)
    assert told.private is private
    (file,) = told.files
    assert file.content.decode() == plain_words(reply)
    assert shortened(Reply(Language.ENGLISH, paragraphs=("p",))).paragraphs == ()
