"""Replies as the payloads Slack gets: looked over once and held as snapshots."""

from dataclasses import asdict, replace

import pytest
from built_replies import EXPORTS, PICTURE, REPLIES
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_limits import broken
from slack_store import texts
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.json import JSONSnapshotExtension

from bot.answers.answer import Answer, SourceRef
from bot.commands.reply import Act, Attachment, Offer, Reply
from bot.platforms.lengths import length
from bot.platforms.slack.limits import FALLBACK
from bot.platforms.slack.rendering import Message, alt_of, blocks_of, render
from bot.questions.query import Outcome
from bot.trade import Language

ANYTHING = st.text(max_size=400)
WORDS = st.lists(st.text("ab &<>*_`~:.한中\n", min_size=1, max_size=900), max_size=40)


def sound(messages: tuple[Message, ...]) -> None:
    """Every message within Slack's limits, none without words."""
    assert messages
    for message in messages:
        assert broken(list(message.blocks)) == ""
        assert 0 < length(message.text) <= FALLBACK


@pytest.mark.parametrize("name", sorted(REPLIES))
def test_replies_look_as_they_were_approved(name: str, snapshot: SnapshotAssertion) -> None:
    messages = render(REPLIES[name])
    sound(messages)
    shown = [asdict(message) for message in messages]
    assert shown == snapshot(extension_class=JSONSnapshotExtension)


def test_the_question_is_repeated_where_nobody_saw_it() -> None:
    (message,) = render(REPLIES["korean"], asked="수출 <!here>?")
    assert message.text.startswith("질문: 수출 &lt;!here&gt;?")
    assert message.blocks[0]["type"] == "context"


def test_lines_that_name_periods_and_figures_are_a_table_in_messages_only() -> None:
    (message,) = render(REPLIES["series"])
    assert [one["type"] for one in message.blocks].count("table") == 1
    assert "June 2024: CNY 1.074 billion" in message.text
    home = blocks_of(REPLIES["series"])
    assert broken(home, "home") == ""


def test_a_second_table_goes_on_in_the_next_message() -> None:
    rows = tuple(f"Good {number}: USD {number} million." for number in range(150))
    messages = render(Reply(Language.ENGLISH, paragraphs=rows))
    sound(messages)
    assert sum(one["type"] == "table" for each in messages for one in each.blocks) == 2
    assert len(messages) == 2


@given(
    headline=ANYTHING,
    comparison=WORDS,
    caveats=WORDS,
    title=ANYTHING,
    labels=st.lists(st.text(max_size=300), max_size=60),
)
@settings(max_examples=60)
def test_whatever_an_answer_holds_no_limit_is_broken(
    headline: str, comparison: list[str], caveats: list[str], title: str, labels: list[str]
) -> None:
    answer = Answer(
        question="q",
        language=Language.CHINESE,
        status=Outcome.ANSWERED,
        headline=headline,
        comparison=tuple(comparison),
        how=(title,),
        caveats=tuple(caveats),
        sources=tuple(SourceRef(one, f"https://e.example/{one}", "2024") for one in labels),
    )
    offers = tuple(Offer(Act.ASK, one, question=one * 8) for one in labels)
    sound(render(Reply(Language.CHINESE, answer, title, offers=offers, choices=offers)))


def test_long_texts_are_split_and_lose_not_a_word() -> None:
    lines = tuple(" ".join(f"w{line}x{word}" for word in range(200)) for line in range(40))
    messages = render(Reply(Language.ENGLISH, replace(EXPORTS, caveats=lines), paragraphs=lines))
    sound(messages)
    assert len(messages) > 1
    said = [
        word
        for message in messages
        for text in texts(list(message.blocks))
        for word in text.split()
    ]
    for line in range(40):
        assert sum(word.startswith(f"w{line}x") for word in said) == 400


def test_many_offers_are_all_there() -> None:
    offers = tuple(
        Offer(Act.ASK, f"Question {one}", question="q" * 200 + f"{one}") for one in range(70)
    )
    messages = render(Reply(Language.ENGLISH, title="Many", offers=offers, choices=offers))
    sound(messages)
    labels = [text for message in messages for text in texts(list(message.blocks))]
    assert all(f"Question {one}" in labels for one in range(70))


def test_a_question_no_button_can_carry_stands_there_to_be_copied() -> None:
    question = "why " * 600
    messages = render(
        Reply(Language.ENGLISH, choices=(Offer(Act.ASK, question, question=question),))
    )
    sound(messages)
    said = " ".join(text for each in messages for text in texts(list(each.blocks)))
    assert said.count("why") == 600
    assert not [one for each in messages for one in each.blocks if "accessory" in one]


def test_an_alt_text_too_long_for_a_file_is_whole_in_the_message() -> None:
    alt = "The line rises. " * 100
    long = Attachment("c.png", "image/png", b"x", alt)
    assert len(alt_of(long)) <= 1_000
    assert alt_of(long).endswith("rises.")
    (message,) = render(Reply(Language.KOREAN, title="t", files=(long,)))
    said = " ".join(texts(list(message.blocks)))
    assert said.count("The line rises.") == 100
    assert "그림 설명" in said


def test_a_file_without_alt_text_is_called_by_its_name() -> None:
    assert alt_of(Attachment("c.png", "image/png", b"x", " ")) == "c.png"


def test_a_reply_of_nothing_but_files_or_buttons_says_what_they_are() -> None:
    (message,) = render(Reply(Language.ENGLISH, files=(PICTURE,)))
    assert message.text == PICTURE.alt
    (message,) = render(Reply(Language.ENGLISH, offers=(Offer(Act.CHART, "Chart", "t"),)))
    assert message.text == "Chart"
    (message,) = render(Reply(Language.ENGLISH))
    assert message.text == "…"


def test_long_headlines_and_titles_are_not_bold() -> None:
    words = "a long story " * 30
    (message,) = render(Reply(Language.ENGLISH, replace(EXPORTS, headline=words), title=words))
    assert [one["type"] for one in message.blocks[:2]] == ["section", "section"]
    assert "*" not in message.text.split("How found")[0]
