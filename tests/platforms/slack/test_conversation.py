"""Which messages are answered, once each, and what is understood of them."""

import asyncio
from pathlib import Path

import pytest
from slack_payloads import (
    ANN,
    BEN,
    BOT_ID,
    BOT_USER,
    CHANNEL,
    DIALOGUE,
    MENTION,
    TEAM,
    Json,
    mention_event,
    message_event,
    moment,
)
from slack_store import Fault, words
from slack_talk import Talk
from state_people import RICE

from bot.commands.reply import Reply
from bot.errors import StateError
from bot.state.database import Database
from bot.state.places import Person, Platform
from bot.state.threads import ThreadContexts
from bot.trade import Language


async def settled(talk: Talk, answers: int) -> None:
    """Wait for so many answers in the channel, and a little for one too many."""
    await talk.server.store.until(lambda: len(talk.server.answers(CHANNEL)) >= answers)
    await asyncio.sleep(0.1)
    assert len(talk.server.answers(CHANNEL)) == answers


async def test_a_post_seen_as_mention_and_as_message_is_answered_once(talk: Talk) -> None:
    ts = moment()
    await talk.server.people.say(f"{MENTION} exports?", ts=ts)
    await talk.server.people.mention("exports?", ts=ts)
    await talk.server.people.mention("imports?")
    await settled(talk, 2)
    assert [question for _, question in talk.front.asked] == ["exports?", "imports?"]


async def test_an_edited_mention_is_not_answered_again(talk: Talk) -> None:
    ts = await talk.server.people.mention("exports?")
    edited = mention_event(ANN, f"{MENTION} exports in 2024?", CHANNEL, ts)
    await talk.server.people.event(edited | {"edited": {"user": ANN, "ts": moment()}})
    changed = {"type": "message", "subtype": "message_changed", "channel": CHANNEL, "ts": moment()}
    await talk.server.people.event(changed | {"message": edited, "previous_message": {}})
    await talk.server.people.mention("imports?")
    await settled(talk, 2)


async def test_a_retry_is_answered_when_the_first_attempt_died(talk: Talk) -> None:
    event = mention_event(ANN, f"{MENTION} exports?", CHANNEL, moment())
    talk.server.store.faults.append(Fault("chat.postMessage", "token_revoked"))
    await talk.server.people.event(event)
    await talk.server.store.until(lambda: talk.front.done)
    # The lease of an attempt that died runs out: the state calls the event new again.
    talk.front.seen.clear()
    await talk.server.people.event(event, retry=1)
    await settled(talk, 1)
    # And where the first attempt died just after it answered, its answer is found.
    talk.front.seen.clear()
    await talk.server.people.event(event, retry=2)
    await talk.server.store.until(lambda: len(talk.front.done) == 3)
    await settled(talk, 1)


async def test_a_retry_waits_for_the_end_of_a_lease_whose_holder_died(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.slack.listening._LOOK_AGAIN", 0.05)
    ts = moment()
    key = f"slack:{TEAM}:{CHANNEL}:{ts}"
    talk.front.seen.add(key)
    event = mention_event(ANN, f"{MENTION} exports?", CHANNEL, ts)
    await talk.server.people.event(event)
    await talk.server.people.event(event, retry=1)
    # The first attempt looks once and goes; the retry looks again and again.
    await talk.server.store.until(lambda: len(talk.front.looked_up) > 4)
    assert not talk.front.asked
    talk.front.seen.discard(key)
    await settled(talk, 1)


async def test_a_retry_of_what_was_answered_is_let_go_after_a_while(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.slack.listening._LOOK_AGAIN", 0.02)
    monkeypatch.setattr("bot.platforms.slack.listening._LEASE_ENDS", 0.1)
    ts = await talk.server.people.mention("exports?")
    await settled(talk, 1)
    event = mention_event(ANN, f"{MENTION} exports?", CHANNEL, ts)
    await talk.server.people.event(event, retry=1)
    await talk.server.store.until(lambda: len(talk.front.looked_up) > 2)
    await talk.server.store.until(
        lambda: not any(ts in one.get_name() for one in asyncio.all_tasks())
    )
    talk.front.seen.clear()
    await settled(talk, 1)


@pytest.mark.parametrize(
    "change",
    [
        {"bot_id": BOT_ID},
        {"user": BOT_USER},
        {"subtype": "bot_message", "user": None, "bot_id": "B9"},
        {"subtype": "channel_join"},
        {"subtype": "message_deleted"},
        {"ts": None},
    ],
)
async def test_bots_the_bot_itself_and_notices_are_not_answered(talk: Talk, change: Json) -> None:
    event = message_event(ANN, f"{MENTION} exports?", CHANNEL, moment()) | change
    await talk.server.people.event(event)
    await talk.server.people.mention("imports?")
    await settled(talk, 1)
    assert [question for _, question in talk.front.asked] == ["imports?"]


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast"])
async def test_messages_with_a_file_or_shown_in_the_channel_too_are_heard(
    talk: Talk, subtype: str
) -> None:
    event = message_event(ANN, "exports?", DIALOGUE, moment()) | {"subtype": subtype}
    await talk.server.people.event(event)
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))


async def test_talk_that_is_not_for_the_bot_is_left_alone(talk: Talk) -> None:
    await talk.server.people.say("exports in 2024?")
    await talk.server.people.say(f"<@{BEN}> exports in 2024?")
    await talk.server.people.mention("imports?")
    await settled(talk, 1)


async def remembered(database: Database, thread: str) -> None:
    """A thread in which something was asked."""
    key = f"slack:{TEAM}:{CHANNEL}:{thread}"
    await ThreadContexts(database).remember(key, RICE, Person(Platform.SLACK, TEAM, ANN))


async def test_a_follow_up_needs_no_mention_in_a_thread_where_the_bot_was_asked(
    talk: Talk, database: Database
) -> None:
    thread = moment()
    await remembered(database, thread)
    await talk.server.people.say("and imports?", thread=thread)
    await settled(talk, 1)
    assert talk.server.answers(CHANNEL)[0]["thread_ts"] == thread


async def test_unasked_the_bot_does_not_say_that_it_did_not_understand(
    talk: Talk, database: Database
) -> None:
    thread = moment()
    await remembered(database, thread)
    talk.front.replies["thanks!"] = Reply(Language.ENGLISH, paragraphs=("What?",))
    await talk.server.people.say("thanks!", thread=thread)
    await talk.server.people.say(f"<@{BEN}> and imports?", thread=thread)
    await talk.server.people.say("and imports?", thread=moment())
    await talk.server.people.mention("imports?")
    await settled(talk, 1)
    assert "thanks!" in [question for _, question in talk.front.asked]


async def test_questions_of_one_conversation_take_turns(talk: Talk) -> None:
    talk.front.pause = 0.05
    for number in range(4):
        await talk.server.people.write(f"question {number}")
    await talk.server.store.until(lambda: len(talk.server.answers(DIALOGUE)) == 4)
    said = [words(one) for one in talk.server.answers(DIALOGUE)]
    assert all(f"question {number}" in said[number] for number in range(4))


async def test_a_bare_mention_shows_what_can_be_asked(talk: Talk) -> None:
    await talk.server.people.mention("")
    await settled(talk, 1)
    assert "For example:" in talk.server.answers(CHANNEL)[0]["text"]


@pytest.mark.parametrize(
    ("text", "ran"),
    [
        ("help", "help"),
        ("summary 2024-05", "summary"),
        ("summary of the year 2024", ""),
        ("status of exports", ""),
        ("chart exports", ""),
    ],
)
async def test_a_command_s_name_is_one_only_where_it_makes_sense(
    talk: Talk, text: str, ran: str
) -> None:
    await talk.server.people.write(text)
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    assert [name for name, _ in talk.front.ran] == ([ran] if ran else [])
    assert [question for _, question in talk.front.asked] == ([] if ran else [text])


async def test_a_thread_in_a_direct_message_is_answered_there(talk: Talk) -> None:
    await talk.server.people.write("exports?", thread="1700000000.000001")
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    assert talk.server.answers(DIALOGUE)[0]["thread_ts"] == "1700000000.000001"
    assert talk.front.asked[0][0].place.thread == DIALOGUE


async def test_what_is_echoed_can_do_nothing(talk: Talk) -> None:
    trap = "&lt;!channel&gt; *bold* &lt;https://evil.example|click&gt; <@U9|ben> &amp;"
    await talk.server.people.mention(trap)
    await settled(talk, 1)
    answer = talk.server.answers(CHANNEL)[0]
    for text in (answer["text"], words(answer)):
        assert "<!channel>" not in text
        assert "<https" not in text
        assert "&lt;!channel&gt;" in text
        assert "*bold*" not in text
    asked = talk.front.asked[0][1]
    assert asked == "<!channel> *bold* <https://evil.example|click> ben &"


async def test_the_messages_tab_gets_prompts_and_a_first_message_once(talk: Talk) -> None:
    await talk.server.people.open("messages")
    await talk.server.store.until(lambda: talk.front.done)
    (prompts,) = talk.server.store.prompts
    assert prompts["channel_id"] == DIALOGUE
    assert "thread_ts" not in prompts
    assert prompts["prompts"][0]["message"] == "exports of crude oil in 2013"
    assert "For example:" in talk.server.answers(DIALOGUE)[0]["text"]
    talk.front.seen.clear()
    await talk.server.people.open("messages")
    await talk.server.store.until(lambda: len(talk.front.done) == 2)
    assert len(talk.server.answers(DIALOGUE)) == 1


async def test_a_first_message_is_not_lost_with_the_history(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("conversations.history", "missing_scope"))
    talk.server.store.faults.append(Fault("assistant.threads.setSuggestedPrompts", "not_allowed"))
    await talk.server.people.open("messages")
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))


async def test_a_first_message_that_slack_refuses_is_logged(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.server.store.faults.append(Fault("chat.postMessage", "messages_tab_disabled"))
    await talk.server.people.open("messages")
    await talk.server.store.until(lambda: talk.front.done)
    assert "messages_tab_disabled" in capsys.readouterr().out


async def test_a_home_that_slack_refuses_is_logged(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.server.store.faults.append(Fault("views.publish", "not_enabled"))
    talk.front.faults["status"] = ZeroDivisionError()
    await talk.server.people.open("home")
    await talk.server.store.until(lambda: talk.server.store.calls("views.publish"))
    await talk.server.people.open("home")
    await talk.server.store.until(lambda: talk.server.store.published)
    assert "no_home" in capsys.readouterr().out
    assert "went wrong on my side" in words(talk.server.store.published[0]["view"])


async def test_the_reader_s_language_is_that_of_apologies(talk: Talk) -> None:
    talk.server.store.locales[ANN] = "ko-KR"
    talk.front.faults["what"] = ZeroDivisionError("oops")
    await talk.server.people.write("what")
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    assert "제 쪽에서 문제가 생겨" in talk.server.answers(DIALOGUE)[0]["text"]
    await talk.server.people.write("exports?")
    await talk.server.store.until(lambda: len(talk.server.answers(DIALOGUE)) == 2)
    assert len(talk.server.store.calls("users.info")) == 1


async def test_without_leave_to_know_readers_they_are_answered_all_the_same(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("users.info", "missing_scope"))
    await talk.server.people.write("exports?")
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    assert talk.front.asked[0][0].locale is None


async def test_a_state_out_of_order_does_not_keep_the_bot_silent(
    talk: Talk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.front.state_fault = StateError(f"{tmp_path} is full.")
    await talk.server.people.write("exports?")
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    assert "not_remembered" in capsys.readouterr().out


async def test_events_nobody_listens_to_are_acknowledged(talk: Talk) -> None:
    delivery = await talk.server.people.event({"type": "reaction_added", "user": ANN})
    await talk.server.store.until(delivery.acknowledged.is_set)


async def test_readers_met_long_ago_are_asked_for_again(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.slack.readers._MOST", 1)
    for user in (ANN, BEN, ANN):
        talk.front.done.clear()
        await talk.server.people.write("exports?", user=user)
        await talk.server.store.until(lambda: talk.front.done)
    assert [one["user"] for one in talk.server.store.calls("users.info")] == [ANN, BEN, ANN]


async def test_an_odd_answer_about_a_reader_tells_nothing(talk: Talk) -> None:
    talk.server.store.odd["users.info"] = {"user": None}
    await talk.server.people.write("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    assert talk.front.asked[0][0].locale is None


async def test_what_escapes_every_other_path_is_logged(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.front.state_fault = ZeroDivisionError("oops")
    await talk.server.people.write("exports?")
    printed: list[str] = []

    def failed() -> bool:
        printed.append(capsys.readouterr().out)
        return "event_failed" in "".join(printed)

    await talk.server.store.until(failed)


async def test_whoever_opens_the_bot_without_a_name_gets_nothing(talk: Talk) -> None:
    event = {"type": "app_home_opened", "channel": DIALOGUE, "tab": "home"}
    await talk.server.people.event(event)
    await talk.server.people.write("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    assert not talk.server.store.published


async def test_a_welcome_without_questions_suggests_none(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def welcome(_: object) -> Reply:
        return Reply(Language.ENGLISH, paragraphs=("Hello.",))

    monkeypatch.setattr(talk.front, "welcome", welcome)
    talk.front.without |= {"chart", "summary"}
    await talk.server.people.open("messages")
    await talk.server.people.open("home")
    await talk.server.store.until(lambda: talk.server.store.published)
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    assert not talk.server.store.prompts
    assert "Questions that work" not in words(talk.server.store.published[0]["view"])
