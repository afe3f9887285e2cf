import json

import pytest
from command_asking import ALONE, GUILD, OTHER_GUILD, SLACK, asked, headline, press, said, use

from bot.commands.front import BotFront
from bot.commands.reply import Act
from bot.commands.request import Place
from bot.trade import Language


async def leave_traces(front: BotFront, place: Place, user: str) -> None:
    """Ask, judge the answer, subscribe, and settle on a language."""
    answer = await front.ask(asked(place, user=user), "exports in February 2022")
    await press(front, asked(place, user=user), answer, Act.WRONG, "why not")
    await use(front, "subscribe", asked(place, user=user, manages=True, topic="late"))


@pytest.mark.parametrize(
    ("language", "told", "kept"),
    [
        (Language.ENGLISH, "never other messages", "• answers with buttons: 1"),
        (Language.KOREAN, "다른 메시지는 저장하지", "• 버튼이 달린 답변: 1건"),
        (Language.CHINESE, "从不保存其他消息", "• 带按钮的回答：1"),
    ],
)
async def test_privacy_says_what_is_stored_and_how_much(
    front: BotFront, language: Language, told: str, kept: str
) -> None:
    await leave_traces(front, GUILD, "7")
    reply = await use(front, "privacy", asked(locale=language))
    assert told in said(reply)
    assert kept in reply.paragraphs
    assert len(reply.paragraphs) == 6
    assert reply.private


async def test_privacy_of_somebody_new_says_that_nothing_is_stored(front: BotFront) -> None:
    for what in ("show", "delete"):
        reply = await use(front, "privacy", asked(what=what))
        assert "Nothing is stored about you." in said(reply)


async def test_export_hands_over_everything_about_one_person_in_every_server(
    front: BotFront,
) -> None:
    await leave_traces(front, GUILD, "8")
    await leave_traces(front, GUILD, "7")
    await leave_traces(front, OTHER_GUILD, "7")
    await use(front, "settings", asked(ALONE, setting="language", value="en"))
    reply = await use(front, "privacy", asked(ALONE, what=" Export "))
    (file,) = reply.files
    assert (file.name, file.media_type) == ("stored.json", "application/json")
    assert file.alt
    stored = json.loads(file.content)
    assert {name: len(rows) for name, rows in stored.items()} == {
        "threads": 2,
        "answers": 2,
        "feedback": 2,
        "subscriptions": 2,
        "preferences": 1,
    }
    assert {row["user_id"] for row in stored["feedback"]} == {"7"}
    assert reply.private


async def test_delete_leaves_nothing_of_one_person_and_all_of_the_others(
    front: BotFront,
) -> None:
    await leave_traces(front, GUILD, "7")
    await leave_traces(front, GUILD, "8")
    old = await front.ask(asked(), "exports in February 2022")
    reply = await use(front, "privacy", asked(what="delete"))
    assert said(reply) == "Everything stored about you is deleted."
    assert "Nothing is stored" in said(await use(front, "privacy", asked()))
    assert "too old" in said(await press(front, asked(), old, Act.RECEIPT))
    assert "your feedback: 1" in said(await use(front, "privacy", asked(user="8")))


async def test_a_deleted_person_s_channel_keeps_its_subscription(front: BotFront) -> None:
    await leave_traces(front, GUILD, "7")
    await use(front, "privacy", asked(what="delete"))
    assert "late releases" in said(await use(front, "subscriptions", asked()))


async def test_a_slack_user_is_another_in_each_workspace(front: BotFront) -> None:
    await leave_traces(front, SLACK, "U1")
    other = Place("slack", "T2", "C2", "1")
    assert "Nothing is stored" in said(await use(front, "privacy", asked(other, user="U1")))
    assert "your feedback: 1" in said(await use(front, "privacy", asked(SLACK, user="U1")))


async def test_a_deleted_language_is_forgotten_at_once(front: BotFront) -> None:
    await use(front, "settings", asked(ALONE, setting="language", value="ko"))
    assert (await front.welcome(asked(ALONE))).language is Language.KOREAN
    await use(front, "privacy", asked(ALONE, what="delete"))
    assert (await front.welcome(asked(ALONE))).language is Language.ENGLISH


async def test_a_thread_does_not_go_on_from_what_was_deleted(front: BotFront) -> None:
    await front.ask(asked(), "rice exports in February 2022")
    await use(front, "privacy", asked(what="delete"))
    assert "rice" not in headline(await front.ask(asked(), "and imports?"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, "Say show, export or delete."),
        (Language.KOREAN, "가운데 하나를"),
        (Language.CHINESE, "请输入show"),
    ],
)
async def test_anything_else_says_what_there_is(
    front: BotFront, language: Language, words: str
) -> None:
    assert words in said(await use(front, "privacy", asked(what="burn", locale=language)))
