import json
import re
from dataclasses import replace

import pytest
from built_replies import (
    EXPORTS,
    KOREAN,
    OFFERS,
    PICTURE,
    REPLIES,
    SERIES,
)
from discord import AllowedMentions
from discord.http import handle_message_parameters
from discord_payloads import Json
from syrupy.assertion import SnapshotAssertion

from bot.commands.reply import Act, Attachment, Offer, Reply
from bot.platforms.discord.delivery import body_of, edit_of
from bot.platforms.discord.rendering import Card, render
from bot.platforms.lengths import length
from bot.trade import Language


def payloads(reply: Reply, *, embeds: bool = True) -> list[Json]:
    """What goes over the wire for a reply, as discord.py writes it, without the files' bytes."""
    sent = []
    for card in render(reply, embeds=embeds):
        with handle_message_parameters(
            **body_of(card), previous_allowed_mentions=AllowedMentions.all()
        ) as made:
            parts = made.multipart or ()
            written = next((one["value"] for one in parts if one["name"] == "payload_json"), "{}")
            payload = dict(made.payload or json.loads(written))
            payload["files"] = [(one.filename, one.description) for one in made.files or ()]
            sent.append(payload)
    return sent


def texts(reply: Reply, *, embeds: bool = True) -> str:
    return "\n".join(f"{card.content}\n{card.embed}" for card in render(reply, embeds=embeds))


async def test_replies_look_as_they_did(snapshot: SnapshotAssertion) -> None:
    assert {name: payloads(reply) for name, reply in REPLIES.items()} == snapshot


async def test_without_the_right_to_embed_everything_is_text(snapshot: SnapshotAssertion) -> None:
    named = {name: payloads(REPLIES[name], embeds=False) for name in ("exports", "korean")}
    assert named == snapshot


@pytest.mark.parametrize("name", list(REPLIES))
async def test_nothing_a_reply_sends_mentions_anybody(name: str) -> None:
    for payload in payloads(REPLIES[name]):
        assert payload["allowed_mentions"] == {"parse": []}
        words = str(payload.get("content", "")) + str(payload.get("embeds", ""))
        assert "@everyone" not in words
        assert not re.search(r"(?<!\\)<[@#]", words)


async def test_every_line_of_an_answer_is_shown_once() -> None:
    shown = texts(REPLIES["exports"])
    for line in (EXPORTS.headline, *EXPORTS.comparison, *EXPORTS.how, *EXPORTS.caveats):
        assert shown.count(line) == 1
    for source in EXPORTS.sources:
        assert f"](<{source.url}>)" in shown


async def test_a_long_answer_goes_on_in_further_messages_and_loses_nothing() -> None:
    lines = tuple(f"Line {n}: {'word ' * 30}ends here." for n in range(60))
    reply = Reply(Language.ENGLISH, replace(EXPORTS, comparison=lines, caveats=lines))
    reply = replace(reply, offers=OFFERS)
    cards = render(reply)
    assert len(cards) > 5
    assert all(length(card.content) <= 2_000 for card in cards)
    assert all(length(card.embed) <= 4_096 for card in cards)
    assert [card.controls is not None and bool(card.controls) for card in cards] == [
        *[False] * (len(cards) - 1),
        True,
    ]
    shown = texts(reply)
    assert all(shown.count(f"Line {n}:") == 2 for n in range(60))


async def test_a_series_is_a_table() -> None:
    assert render(REPLIES["series"])[0].content.count("```") == 2
    assert all(line.split(":")[0] in texts(REPLIES["series"]) for line in SERIES.comparison)


async def test_ten_files_go_with_one_message_and_the_rest_follow() -> None:
    files = tuple(replace(PICTURE, name=f"{n}.png") for n in range(23))
    cards = render(Reply(Language.ENGLISH, EXPORTS, files=files, offers=OFFERS))
    assert [len(card.files) for card in cards] == [10, 10, 3]
    assert cards[0].controls is None
    assert cards[-1].controls


async def test_alt_text_that_is_too_long_is_whole_in_the_message() -> None:
    alt = "The line rises. " * 100
    cards = render(Reply(Language.KOREAN, KOREAN, files=(replace(PICTURE, alt=alt),)))
    assert "**그림 설명** (chart.png)" in cards[0].content
    assert (
        cards[0].content.count("The line rises.")
        + sum(card.content.count("The line rises.") for card in cards[1:])
        == 100
    )
    file = body_of(cards[-1])["files"][0]
    assert file.description.endswith("rises.")
    assert length(file.description) <= 1_024


async def test_a_file_without_alt_text_is_named() -> None:
    card = Card(files=(Attachment("a.csv", "text/csv", b"", " "),))
    assert body_of(card)["files"][0].description == "a.csv"


async def test_a_question_no_menu_holds_is_printed_to_be_copied() -> None:
    question = "exports of " + "x" * 200
    shown = texts(Reply(Language.CHINESE, choices=(Offer(Act.ASK, question, question=question),)))
    assert "请复制后提问" in shown
    assert question in shown


async def test_a_headline_that_is_a_paragraph_is_not_bold() -> None:
    long = replace(EXPORTS, headline="word " * 80 + "end.")
    assert not render(Reply(Language.ENGLISH, long))[0].content.startswith("**")


async def test_an_empty_reply_is_one_empty_card() -> None:
    assert len(render(Reply(Language.ENGLISH))) == 1


async def test_an_edit_takes_away_what_the_new_reply_does_not_have() -> None:
    (card,) = render(Reply(Language.ENGLISH, paragraphs=("Gone.",)))
    edited = edit_of(card)
    assert (edited["embeds"], edited["attachments"], edited["view"]) == ([], [], None)
    assert edited["content"] == "Gone."
