"""What happens when Slack, the line or a channel does not do its part."""

import asyncio
import time

import pytest
from built_replies import TOKEN as ANSWER
from slack_front import FakeFront
from slack_payloads import ANN, BEN, CHANNEL, CLOSED, DIALOGUE, MENTION, mention_event, moment
from slack_people import written
from slack_server import SlackServer
from slack_store import Fault, words
from slack_talk import Talk, connected
from structlog.testing import capture_logs

from bot.errors import UsageError
from bot.state.database import Database


async def test_a_rate_limit_is_waited_out_and_the_message_arrives_once(talk: Talk) -> None:
    talk.server.store.faults.append(
        Fault("chat.postMessage", "ratelimited", 429, times=2, retry_after="0.2")
    )
    began = time.monotonic()
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    assert time.monotonic() - began > 0.4
    assert len(talk.server.answers(CHANNEL)) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault("chat.postMessage", status=503),
        Fault("chat.postMessage", "internal_error"),
        Fault("chat.postMessage", cut=True),
    ],
)
@pytest.mark.parametrize("kept", [True, False])
async def test_a_failure_loses_nothing_and_doubles_nothing(
    talk: Talk, fault: Fault, *, kept: bool
) -> None:
    talk.server.store.faults.append(Fault(**vars(fault) | {"kept": kept}))
    await talk.server.people.mention("exports?")
    await talk.server.people.write("exports?")
    await talk.server.store.until(lambda: len(talk.front.done) == 2)
    assert len(talk.server.answers(CHANNEL)) == 1
    assert len(talk.server.answers(DIALOGUE)) == 1


async def test_what_cannot_be_looked_up_is_sent_again(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("chat.postMessage", status=500))
    talk.server.store.faults.append(Fault("conversations.replies", "missing_scope"))
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    assert len(talk.server.answers(CHANNEL)) == 1


async def test_a_status_that_fails_does_not_cost_the_answer(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("assistant.threads.setStatus", "missing_scope"))
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))


async def test_a_channel_closed_to_the_bot_is_told_to_the_asker_in_person(talk: Talk) -> None:
    await talk.server.people.mention("exports?", channel=CLOSED)
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    (told,) = talk.server.answers(DIALOGUE)
    assert told["text"] == (
        f"I may not write in <#{CLOSED}>; please invite me there, or ask in another channel."
    )


async def test_what_was_asked_in_an_archived_channel_is_answered_in_person(talk: Talk) -> None:
    talk.front.gate = asyncio.Event()
    await talk.server.people.mention("exports?")
    await talk.front.called.wait()
    talk.server.store.archived.add(CHANNEL)
    talk.front.gate.set()
    await talk.server.store.until(lambda: len(talk.server.answers(DIALOGUE)) == 2)
    told, answer = talk.server.answers(DIALOGUE)
    assert "archived" in told["text"]
    assert "CNY 5.645 billion" in answer["text"]


async def test_a_deleted_channel_is_logged_and_the_bot_goes_on(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.server.store.faults.append(Fault("chat.postMessage", "channel_not_found", times=2))
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    assert capsys.readouterr().out.count("channel_not_found") == 2
    await talk.server.people.mention("imports?")
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))


async def test_a_message_over_a_limit_that_moved_arrives_as_a_file(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("chat.postMessage", "msg_blocks_too_long"))
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.server.store.shared(CHANNEL))
    (file,) = talk.server.store.shared(CHANNEL)
    assert file.name == "answer.txt"
    assert "2024-07-18" in file.content.decode()
    assert "CNY 5.645 billion" in talk.server.answers(CHANNEL)[0]["text"]


async def test_a_revoked_token_is_an_error_in_the_log(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.server.store.faults.append(Fault("chat.postMessage", "token_revoked"))
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    said = capsys.readouterr().out
    assert "slack_refused" in said
    assert "token_revoked" in said


async def test_an_app_removed_from_its_workspace_is_said_in_the_log(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    await talk.server.people.event({"type": "tokens_revoked", "tokens": {"oauth": [ANN]}})
    delivery = await talk.server.people.event({"type": "app_uninstalled"})
    await talk.server.store.until(delivery.acknowledged.is_set)
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    said = capsys.readouterr().out
    assert said.count("install it again") == 1


async def test_a_refusal_of_slack_that_nobody_foresaw_is_an_apology(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("chat.postMessage", "as_user_not_supported"))
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))
    assert "went wrong on my side" in talk.server.answers(CHANNEL)[0]["text"]


async def test_an_apology_that_is_refused_too_is_logged(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.server.store.faults.append(Fault("chat.postMessage", "as_user_not_supported", times=2))
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    assert capsys.readouterr().out.count("slack_refused") == 2


async def test_a_response_address_that_fails_is_replaced_by_an_ephemeral_message(
    talk: Talk,
) -> None:
    talk.server.store.faults.append(Fault("response_url", status=404))
    await talk.server.people.trade("exports")
    await talk.server.store.until(lambda: talk.server.store.ephemerals)
    (shown,) = talk.server.store.ephemerals
    assert shown["user"] == ANN
    assert "CNY 5.645 billion" in shown["text"]


async def test_a_private_answer_with_no_way_in_goes_to_the_asker_in_person(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("response_url", status=404))
    await talk.server.people.trade("exports", channel=CLOSED)
    await talk.server.store.until(lambda: len(talk.server.answers(DIALOGUE)) == 2)
    assert "I may not write" in talk.server.answers(DIALOGUE)[0]["text"]
    assert "CNY 5.645 billion" in talk.server.answers(DIALOGUE)[1]["text"]


async def test_a_private_answer_reaches_its_asker_whatever_else_fails(talk: Talk) -> None:
    talk.server.store.faults += [
        Fault("response_url", status=404),
        Fault("chat.postEphemeral", "unknown_method"),
        Fault("conversations.open", "unknown_method"),
    ]
    await talk.server.people.trade("exports")
    await talk.server.store.until(lambda: talk.server.answers(ANN))
    (answer,) = talk.server.answers(ANN)
    assert "CNY 5.645 billion" in answer["text"]


async def test_a_response_address_out_of_reach_is_replaced_too(talk: Talk) -> None:
    talk.server.people.address = "http://127.0.0.1:9"
    await talk.server.people.trade("exports")
    await talk.server.store.until(lambda: talk.server.store.ephemerals)


async def test_an_answer_that_takes_a_moment_says_so_and_takes_the_place_of_that(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.slack.working._SOON", 0.02)
    talk.front.gate = asyncio.Event()
    use = await talk.server.people.trade("exports")
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    talk.front.gate.set()
    await talk.server.store.until(lambda: len(talk.server.people.responses(use)) == 2)
    sign, answer = talk.server.people.responses(use)
    assert sign == {"text": "Looking it up…", "response_type": "ephemeral"}
    assert answer["replace_original"] is True


async def test_the_sign_is_taken_away_before_all_see_the_answer(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.slack.working._SOON", 0.02)
    talk.front.gate = asyncio.Event()
    use = await talk.server.people.trade("public exports")
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    talk.front.gate.set()
    await talk.server.store.until(lambda: len(talk.server.people.responses(use)) == 2)
    assert talk.server.people.responses(use)[1] == {"delete_original": True}
    assert len(talk.server.answers(CHANNEL)) == 1


async def test_a_refusal_is_said_in_one_sentence(talk: Talk) -> None:
    talk.front.faults["what"] = UsageError("Name a month, for example March 2024.")
    use = await talk.server.people.trade("what")
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    (said,) = talk.server.people.responses(use)
    assert said["text"] == "Name a month, for example March 2024."


async def test_a_fault_of_our_own_is_an_apology_and_a_line_in_the_log(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.front.faults["what"] = ZeroDivisionError("oops")
    await talk.server.people.mention("what")
    await talk.server.store.until(lambda: talk.front.done)
    assert "went wrong on my side" in talk.server.store.ephemerals[0]["text"]
    assert "answering_failed" in capsys.readouterr().out


async def test_files_that_cannot_stand_in_the_channel_come_in_person(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("files.completeUploadExternal", "not_in_channel"))
    await talk.server.people.trade("public chart exports")
    await talk.server.store.until(lambda: talk.server.store.shared(DIALOGUE))
    assert len(talk.server.answers(CHANNEL)) == 1


async def test_files_that_slack_does_not_take_are_said_to_be_missing(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("files.getUploadURLExternal", "file_uploads_disabled"))
    await talk.server.people.trade("public chart exports")
    await talk.server.store.until(lambda: talk.server.store.ephemerals)
    assert "could not be uploaded" in talk.server.store.ephemerals[0]["text"]


async def test_in_a_dialogue_missing_files_are_said_to_be_missing_too(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("files.getUploadURLExternal", "file_uploads_disabled"))
    await talk.server.people.trade("chart exports", channel=DIALOGUE)
    await talk.server.store.until(lambda: len(talk.server.answers(DIALOGUE)) == 2)
    assert "could not be uploaded" in talk.server.answers(DIALOGUE)[1]["text"]


async def test_private_files_without_a_dialogue_are_said_to_be_missing(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.server.store.faults.append(Fault("conversations.open", "user_disabled"))
    talk.server.store.faults.append(Fault("chat.postEphemeral", "user_disabled"))
    await talk.server.people.trade("chart exports")
    await talk.server.store.until(lambda: talk.front.done)
    assert capsys.readouterr().out.count("user_disabled") == 2


async def test_trade_in_the_bot_s_own_dialogue_hides_nothing(talk: Talk) -> None:
    await talk.server.people.trade("exports", channel=DIALOGUE)
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    assert talk.front.asked[0][0].place.direct
    assert not talk.front.asked[0][0].private


async def test_trade_between_two_people_is_no_dialogue_with_the_bot(talk: Talk) -> None:
    use = await talk.server.people.trade("exports", channel="D0OTHERS")
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    assert not talk.front.asked[0][0].place.direct
    assert talk.front.asked[0][0].private


async def test_trade_works_when_slack_does_not_say_whose_dialogue_it_is(talk: Talk) -> None:
    talk.server.store.faults.append(Fault("conversations.open", "missing_scope"))
    use = await talk.server.people.trade("exports", channel=DIALOGUE)
    await talk.server.store.until(lambda: talk.server.people.responses(use))


async def test_stopping_finishes_the_answer_under_way_and_takes_no_other(
    server: SlackServer, front: FakeFront, database: Database
) -> None:
    front.gate = asyncio.Event()
    async with connected(server, front, database) as talk:
        await server.people.mention("exports?")
        await front.called.wait()
        stopping = asyncio.ensure_future(talk.running.stop())
        await asyncio.sleep(0)  # it takes nothing more on from its first step
        use = await server.people.trade("imports")
        await server.store.until(use.acknowledged.is_set)
        assert use.payload is not None
        assert "being restarted" in use.payload["text"]
        # An event nobody acknowledges is delivered again, when the bot is back.
        late = await server.people.event(mention_event(BEN, f"{MENTION} x", CHANNEL, moment()))
        view = {"type": "modal", "callback_id": "why", "private_metadata": "", "id": "V1"}
        block = {"type": "input", "block_id": "why", "element": {"action_id": "written"}}
        form = await server.people.fill(view | {"blocks": [block]}, {"why": written("x")})
        await server.store.until(form.acknowledged.is_set)
        assert form.payload is not None
        assert "being restarted" in form.payload["errors"]["why"]
        assert not late.acknowledged.is_set()
        assert not stopping.done()
        front.gate.set()
        await stopping
    assert len(server.answers(CHANNEL)) == 1
    assert "CNY 5.645 billion" in server.answers(CHANNEL)[0]["text"]


async def test_a_press_while_stopping_is_put_off(
    server: SlackServer, front: FakeFront, database: Database
) -> None:
    async with connected(server, front, database) as talk:
        await server.people.mention("exports?")
        await server.store.until(lambda: front.done)
        front.gate = asyncio.Event()
        await server.people.mention("imports?")
        await server.store.until(lambda: len(front.asked) == 2)
        stopping = asyncio.ensure_future(talk.running.stop())
        await asyncio.sleep(0)  # it takes nothing more on from its first step
        message = server.answers(CHANNEL)[0]
        press = await server.people.press(message, f"chart:{ANSWER}")
        check = await server.people.check({"ts": moment(), "text": "Exports rose."})
        await server.store.until(lambda: server.people.responses(press))
        await server.store.until(lambda: server.people.responses(check))
        assert "being restarted" in server.people.responses(press)[0]["text"]
        front.gate.set()
        await stopping
    assert not front.acted
    assert not front.checked


async def test_long_answers_are_split_within_every_limit_and_never_cut(talk: Talk) -> None:
    question = "long " + "wörd &amp; &lt;b&gt; *x* " * 2_000
    await talk.server.people.write(question)
    await talk.server.store.until(lambda: talk.front.done)
    said = " ".join(words(one) for one in talk.server.answers(DIALOGUE))
    assert said.count("&lt;b&gt;") >= 2_000
    assert len(talk.server.answers(DIALOGUE)) > 1


async def test_a_message_that_fails_to_the_end_is_an_apology(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.slack.posting._WAITS", (0.01, 0.01))
    talk.server.store.faults.append(Fault("chat.postMessage", status=503, times=3))
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    (said,) = talk.server.answers(CHANNEL)
    assert "went wrong on my side" in said["text"]


async def test_a_message_that_never_left_is_not_looked_for(
    server: SlackServer, front: FakeFront, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.slack.posting._WAITS", (0.5, 2.0))
    front.gate = asyncio.Event()
    async with connected(server, front, database):
        await server.people.mention("exports?")
        await front.called.wait()
        port = server.port
        await server.stop()
        with capture_logs() as logs:
            front.gate.set()
            await server.store.until(lambda: any(one["event"] == "slack_failed" for one in logs))
        await server.start(port)
        await server.store.until(lambda: front.done)
    assert len(server.answers(CHANNEL)) == 1


async def test_a_second_part_that_does_not_get_out_over_the_address_is_told_of(
    talk: Talk,
) -> None:
    talk.server.store.faults.append(Fault("response_url", status=500))
    await talk.server.people.trade("public exports", channel=CLOSED)
    await talk.server.store.until(lambda: talk.server.answers(DIALOGUE))
    assert "I may not write" in talk.server.answers(DIALOGUE)[0]["text"]
