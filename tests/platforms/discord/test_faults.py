"""What happens when Discord, the line or a channel does not do its part."""

import asyncio

import pytest
from built_replies import REPLIES
from built_replies import TOKEN as ANSWER
from discord_payloads import CHANNEL_ID, DM_ID
from discord_people import MENTION
from discord_store import Fault
from discord_talk import Talk

from bot.errors import StateError, UsageError

MESSAGES = f"/channels/{CHANNEL_ID}/messages"


async def test_a_failing_typing_sign_does_not_cost_the_answer(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(403, "/typing", code=50013))
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)


async def test_a_missing_right_to_write_is_told_to_the_asker_in_person(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(403, MESSAGES, "POST", code=50013))
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(lambda: talk.server.answers(DM_ID))
    assert "#general" in talk.server.answers(DM_ID)[0]["content"]


async def test_without_the_channel_s_history_the_answer_stands_by_itself(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(403, MESSAGES, "POST", code=160002))
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    assert "message_reference" not in talk.server.answers()[0]


async def test_a_deleted_channel_is_logged_and_the_bot_goes_on(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.front.gate = asyncio.Event()
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.front.called.wait()
    talk.server.store.channels.discard(CHANNEL_ID)
    talk.front.gate.set()
    await talk.server.store.until(lambda: talk.front.done)
    talk.server.store.channels.add(CHANNEL_ID)
    assert "Unknown Channel" in capsys.readouterr().out
    await talk.server.people.say(f"{MENTION} imports?")
    await talk.server.store.until(talk.server.answers)


async def test_a_message_over_a_limit_that_moved_arrives_as_a_file(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(400, MESSAGES, "POST", code=50035))
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    answer = talk.server.answers()[0]
    (upload,) = talk.server.store.uploads[answer["id"]]
    assert upload.name == "answer.txt"
    assert "CNY 5.645 billion" in upload.content.decode()
    assert "2024-07-18" in upload.content.decode()


async def test_a_file_that_is_too_large_is_said_to_be_so(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(413, "@original", "PATCH", code=40005))
    use = await talk.server.people.use("chart")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    assert "larger than Discord takes" in use.original["content"]


async def test_a_refusal_is_said_to_the_asker_alone(talk: Talk) -> None:
    talk.front.faults["what"] = UsageError("Name a month, for example March 2024.")
    use = await talk.server.people.use("ask", question="what")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is None
    assert use.followups[0]["content"] == "Name a month, for example March 2024."
    assert use.followups[0]["flags"] & 64


async def test_a_fault_of_our_own_is_an_apology_and_a_line_in_the_log(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.front.faults["what"] = ZeroDivisionError("oops")
    await talk.server.people.say(f"{MENTION} what")
    await talk.server.store.until(talk.server.answers)
    assert "went wrong on my side" in talk.server.answers()[0]["content"]
    assert "answering_failed" in capsys.readouterr().out


async def test_suggestions_that_fail_are_an_empty_list(talk: Talk) -> None:
    talk.front.faults |= {"a": UsageError("no"), "b": ZeroDivisionError()}
    uses = [await talk.server.people.type("chart", "commodity", typed) for typed in "ab"]
    await talk.server.store.until(lambda: all(use.callbacks for use in uses))
    assert [use.callbacks[0]["data"]["choices"] for use in uses] == [[], []]


async def test_without_the_right_to_attach_files_the_answer_comes_without(talk: Talk) -> None:
    talk.front.replies["chart"] = REPLIES["chart"]
    talk.server.store.faults.append(Fault(403, MESSAGES, "POST", code=50013))
    await talk.server.people.say(f"{MENTION} chart")
    await talk.server.store.until(talk.server.answers)
    (answer,) = talk.server.answers()
    assert "CNY 5.645 billion" in answer["content"]
    assert "I may not attach files here" in answer["content"]
    assert answer["attachments"] == []


async def test_with_no_right_at_all_the_asker_is_told_even_of_a_chart(talk: Talk) -> None:
    talk.front.replies["chart"] = REPLIES["chart"]
    talk.server.store.faults.append(Fault(403, MESSAGES, "POST", code=50013, times=2))
    await talk.server.people.say(f"{MENTION} chart")
    await talk.server.store.until(lambda: talk.server.answers(DM_ID))


async def test_an_asker_who_takes_no_direct_messages_is_left_in_peace(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.server.store.faults += [
        Fault(403, MESSAGES, "POST", code=50013),
        Fault(403, f"/channels/{DM_ID}/messages", "POST", code=50007),
    ]
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(lambda: talk.front.done)
    assert "direct message to" in capsys.readouterr().out


async def test_an_answer_refused_once_is_an_apology(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(418, "@original", "PATCH"))
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    assert "went wrong on my side" in use.original["content"]


async def test_a_deleted_channel_is_no_place_for_an_apology(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(404, "@original", "PATCH", code=10003))
    await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: talk.front.done)
    assert sum("@original" in one.path for one in talk.server.store.requests) == 1


async def test_a_form_that_cannot_be_opened_is_logged(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    pressed = await talk.server.people.interact(
        3,
        {"custom_id": f"wrong:{ANSWER}:", "component_type": 2},
        shown=use.original,
        late=True,
    )
    stale = await talk.server.people.interact(
        3, {"custom_id": "older", "component_type": 2}, shown=use.original, late=True
    )
    await talk.server.store.until(
        lambda: (
            {pressed.token, stale.token}
            <= {one.path.split("/")[-2] for one in talk.server.store.requests}
        )
    )
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    printed = capsys.readouterr().out
    assert "no_form" in printed
    assert "not_said" in printed


async def test_an_answer_that_cannot_be_recorded_stands(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def forgetful(_key: str) -> None:
        raise StateError("The state database is locked; stop what else uses it.")

    monkeypatch.setattr(talk.front, "finished", forgetful)
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)


async def test_a_system_channel_that_cannot_be_written_costs_nothing(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(403, MESSAGES, "POST", code=50001))
    line = getattr(talk.running.stop, "__self__")  # noqa: B009 - the method's own object
    (guild,) = line.client.guilds
    guild._system_channel_id = int(CHANNEL_ID)
    await line.client.on_guild_join(guild)
    assert talk.front.done == [f"discord:guild:{guild.id}"]
