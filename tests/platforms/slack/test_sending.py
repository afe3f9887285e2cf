"""Announcements: posted once, found again, put right, and refused with what to do."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from built_replies import PICTURE, REPLIES
from slack_payloads import CHANNEL, CLOSED
from slack_server import BOT_TOKEN, SlackServer
from slack_store import Fault, words

from bot.commands.reply import Reply
from bot.platforms.sending import LaterError, RefusedError, Sender, SendingError
from bot.platforms.slack.accounts import OnlyAccount
from bot.platforms.slack.api import Api
from bot.platforms.slack.sending import SlackSender
from bot.trade import Language

NEWS = REPLIES["exports"]


@pytest.fixture
async def accounts(server: SlackServer) -> AsyncIterator[OnlyAccount]:
    api = Api(server.base)
    accounts = OnlyAccount(api, BOT_TOKEN, lambda: None)
    await accounts.login()
    yield accounts
    await api.close()


@pytest.fixture
def sender(accounts: OnlyAccount) -> Sender:
    return SlackSender(accounts)


async def test_an_announcement_carries_its_key_and_is_posted_once(
    server: SlackServer, sender: Sender
) -> None:
    first = await sender.post(CHANNEL, NEWS, "n1")
    assert await sender.post(CHANNEL, NEWS, "n1") == first
    (posted,) = server.answers(CHANNEL)
    assert posted["ts"] == first
    assert posted["metadata"]["event_payload"] == {"key": "n1"}
    assert "CNY 5.645 billion" in posted["text"]


async def test_an_announcement_is_found_again_by_another_process(
    server: SlackServer, sender: Sender, accounts: OnlyAccount
) -> None:
    began = datetime.now(UTC)
    for number in range(250):
        await sender.post(CHANNEL, Reply(Language.ENGLISH, paragraphs=("x",)), f"n{number}")
    again = SlackSender(accounts)
    found = await again.find(CHANNEL, NEWS, "n3", began)
    assert found == server.answers(CHANNEL)[3]["ts"]
    assert await again.find(CHANNEL, NEWS, "never", began) is None
    late = began + timedelta(minutes=10)
    assert await again.find(CHANNEL, NEWS, "n3", late) is None


async def test_it_is_found_without_leave_to_read_metadata_too(
    server: SlackServer, sender: Sender
) -> None:
    ts = await sender.post(CHANNEL, NEWS, "n1")
    del server.answers(CHANNEL)[0]["metadata"]
    assert await sender.find(CHANNEL, NEWS, "n1", datetime.now(UTC)) == ts


async def test_an_announcement_is_put_right_where_it_stands(
    server: SlackServer, sender: Sender
) -> None:
    ts = await sender.post(CHANNEL, NEWS, "n1")
    await sender.edit(CHANNEL, ts, REPLIES["korean"], "n2")
    (posted,) = server.answers(CHANNEL)
    assert "1억 1,630만 달러" in posted["text"]
    assert await sender.find(CHANNEL, NEWS, "n2", datetime.now(UTC)) == ts


async def test_files_follow_in_the_announcement_s_thread(
    server: SlackServer, sender: Sender, capsys: pytest.CaptureFixture[str]
) -> None:
    ts = await sender.post(CHANNEL, REPLIES["chart"], "n1")
    (file,) = server.store.shared(CHANNEL)
    assert (file.name, file.thread) == ("chart.png", ts)
    server.store.faults.append(Fault("files.getUploadURLExternal", "missing_scope"))
    await sender.post(CHANNEL, REPLIES["chart"], "n2")
    assert "files_not_posted" in capsys.readouterr().out


async def test_a_long_announcement_is_one_message_with_the_whole_text_in_a_file(
    server: SlackServer, sender: Sender
) -> None:
    lines = tuple(f"{number}. " + "x" * 400 for number in range(60))
    long = replace(NEWS, paragraphs=lines, files=(PICTURE,))
    await sender.post(CHANNEL, long, "n1")
    (posted,) = server.answers(CHANNEL)
    whole, picture = server.store.shared(CHANNEL)
    assert whole.content.decode().count("x" * 400) == 60
    assert picture.name == "chart.png"
    assert "Wrong, because" in words(posted)


@pytest.mark.parametrize(
    ("fault", "kind", "final"),
    [
        (Fault("chat.postMessage", "channel_not_found"), RefusedError, True),
        (Fault("chat.postMessage", "is_archived"), RefusedError, True),
        (Fault("chat.postMessage", "not_in_channel"), RefusedError, True),
        (Fault("chat.postMessage", "token_revoked"), RefusedError, True),
        (Fault("chat.postMessage", "invalid_blocks"), RefusedError, True),
        (Fault("chat.postMessage", "internal_error"), SendingError, None),
        (Fault("chat.postMessage", status=502), SendingError, None),
        (Fault("chat.postMessage", cut=True), SendingError, None),
    ],
)
async def test_a_failure_says_whether_the_message_may_have_arrived(
    server: SlackServer, sender: Sender, fault: Fault, kind: type[SendingError], *, final: bool
) -> None:
    server.store.faults.append(Fault(**vars(fault)))
    with pytest.raises(kind) as raised:
        await sender.post(CHANNEL, NEWS, "n1")
    assert getattr(raised.value, "final", None) is final
    assert not isinstance(raised.value, LaterError)
    # What failed is not taken for posted.
    await sender.post(CHANNEL, NEWS, "n1")
    assert len(server.answers(CHANNEL)) == 1


@pytest.mark.parametrize(("named", "wait"), [("7", 7.0), ("", 30.0), ("soon", 30.0)])
async def test_a_rate_limit_is_reported_with_its_wait(
    server: SlackServer, sender: Sender, named: str, wait: float
) -> None:
    server.store.faults.append(Fault("chat.postMessage", "ratelimited", 429, retry_after=named))
    with pytest.raises(LaterError) as raised:
        await sender.post(CHANNEL, NEWS, "n1")
    assert raised.value.retry_after == wait


async def test_what_cannot_be_looked_up_or_edited_is_an_error_too(
    server: SlackServer, sender: Sender
) -> None:
    with pytest.raises(RefusedError):
        await sender.find(CLOSED, NEWS, "n1", datetime.now(UTC))
    with pytest.raises(RefusedError, match="gone"):
        await sender.edit(CHANNEL, "1.1", NEWS, "n1")
    server.store.faults.append(Fault("conversations.history", status=500))
    with pytest.raises(SendingError):
        await sender.find(CHANNEL, NEWS, "n1", datetime.now(UTC))


async def test_with_slack_out_of_reach_a_message_surely_did_not_arrive(
    server: SlackServer, sender: Sender
) -> None:
    await server.stop()
    # Over a connection that was open, Slack might have taken it before it went away.
    with pytest.raises(SendingError):
        await sender.post(CHANNEL, NEWS, "n1")
    with pytest.raises(RefusedError, match="cannot be reached") as raised:
        await sender.post(CHANNEL, NEWS, "n1")
    assert not raised.value.final


async def test_before_slack_is_connected_nothing_is_sent() -> None:
    api = Api("http://127.0.0.1:9/api")
    with pytest.raises(RefusedError, match="not connected") as raised:
        await SlackSender(OnlyAccount(api, "", lambda: None)).post(CHANNEL, NEWS, "n1")
    assert not raised.value.final
    await api.close()


async def test_somebody_of_a_workspace_is_reached_by_name(
    sender: Sender, server: SlackServer
) -> None:
    assert await sender.reach("T0TRADE", "U0ANN") == "D0ANN"
    assert await sender.reach("", "U0ANN") == "D0ANN"
    server.store.faults.append(Fault("conversations.open", "user_not_found"))
    with pytest.raises(RefusedError) as raised:
        await sender.reach("", "U0NOBODY")
    assert raised.value.final


async def test_what_was_posted_is_remembered_for_a_while_only(
    server: SlackServer, sender: SlackSender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.slack.sending._REMEMBERED", 1)
    await sender.post(CHANNEL, NEWS, "n1")
    await sender.post(CHANNEL, NEWS, "n2")
    await sender.post(CHANNEL, NEWS, "n1")
    assert len(server.answers(CHANNEL)) == 3


async def test_files_that_their_sender_did_not_live_to_put_up_follow_when_it_is_looked_up(
    server: SlackServer, sender: Sender, accounts: OnlyAccount
) -> None:
    began = datetime.now(UTC)
    server.store.faults.append(Fault("files.getUploadURLExternal", "internal_error"))
    ts = await sender.post(CHANNEL, REPLIES["chart"], "n1")
    assert server.store.shared(CHANNEL) == []
    for _ in range(3):
        assert await SlackSender(accounts).find(CHANNEL, REPLIES["chart"], "n1", began) == ts
    (file,) = server.store.shared(CHANNEL)
    assert (file.name, file.thread) == ("chart.png", ts)


async def test_a_file_that_nobody_can_tell_of_is_not_put_up_twice(
    server: SlackServer, sender: Sender, accounts: OnlyAccount
) -> None:
    began = datetime.now(UTC)
    ts = await sender.post(CHANNEL, REPLIES["chart"], "n1")
    server.store.faults.append(Fault("conversations.replies", status=500))
    assert await SlackSender(accounts).find(CHANNEL, REPLIES["chart"], "n1", began) == ts
    assert len(server.store.shared(CHANNEL)) == 1


async def test_a_lookup_ends_after_the_pages_it_may_read_and_does_not_take_that_for_an_answer(
    server: SlackServer, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.slack.marks._PAGE", 2)
    began = datetime.now(UTC)
    for number in range(12):
        await sender.post(CHANNEL, Reply(Language.ENGLISH, paragraphs=("x",)), f"n{number}")
    assert await sender.find(CHANNEL, NEWS, "n11", began) is not None
    with pytest.raises(SendingError, match="Too much was said"):
        await sender.find(CHANNEL, NEWS, "n0", began)
    assert len(server.store.calls("conversations.history")) == 6


class NoAccounts(OnlyAccount):
    """An account that cannot be had because the line is down."""

    async def of_channel(self, channel: str) -> None:  # noqa: ARG002 - the protocol's
        raise TimeoutError


async def test_an_account_that_cannot_be_had_is_a_failure_of_slack() -> None:
    api = Api("http://127.0.0.1:9/api")
    with pytest.raises(SendingError):
        await SlackSender(NoAccounts(api, "", lambda: None)).post(CHANNEL, NEWS, "n1")
    await api.close()
