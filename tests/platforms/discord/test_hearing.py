"""Messages that are for the bot, those that are not, and what an answer must never do."""

import pytest
from built_replies import OFFERS, REPLIES
from discord_payloads import (
    BEN,
    CHANNEL_ID,
    GUILD_ID,
    OTHER_CHANNEL_ID,
    guild,
    message,
    user,
)
from discord_people import MENTION
from discord_talk import Talk

from bot.commands.reply import Reply
from bot.trade import Language


async def test_a_mention_alone_is_welcomed_with_questions(talk: Talk) -> None:
    await talk.server.people.say(MENTION)
    await talk.server.store.until(talk.server.answers)
    (answer,) = talk.server.answers()
    assert "Ask me about trade" in answer["content"]
    assert len(answer["components"][0]["components"][0]["options"]) == 3


async def test_a_reply_without_a_mention_is_told_to_switch_it_on(talk: Talk) -> None:
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    await talk.server.people.say("", reply_to=talk.server.answers()[0]["id"], ping=False)
    await talk.server.store.until(lambda: len(talk.server.answers()) == 2)
    assert "with the @ mention switched on" in talk.server.answers()[1]["content"]


async def test_other_bots_and_notices_of_discord_are_not_talked_to(talk: Talk) -> None:
    (session,) = talk.server.gateway.sessions.values()
    for strange in (
        {"author": user("77", "other", bot=True)},
        {"webhook_id": "78"},
        {"type": 7},
    ):
        written = message(
            CHANNEL_ID, user(BEN, "ben"), {"content": f"{MENTION} exports?"}, guild_id=GUILD_ID
        )
        await session.dispatch("MESSAGE_CREATE", written | strange)
    await talk.server.people.say(f"{MENTION} imports?")
    await talk.server.store.until(talk.server.answers)
    assert [question for _, question in talk.front.asked] == ["imports?"]


async def test_a_new_server_is_welcomed_once_in_its_own_language(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    printed: list[str] = []

    def ready() -> bool:
        printed.append(capsys.readouterr().out)
        return "discord_ready" in "".join(printed)

    # Servers that come while the bot is getting ready are those it was in before.
    await talk.server.store.until(ready)
    new = {**guild(system_channel=OTHER_CHANNEL_ID, locale="ko"), "id": "800000000000000002"}
    (session,) = talk.server.gateway.sessions.values()
    await session.dispatch("GUILD_CREATE", new)
    await talk.server.store.until(lambda: talk.server.answers(OTHER_CHANNEL_ID))
    await session.dispatch("GUILD_DELETE", {"id": new["id"]})
    await session.dispatch("GUILD_CREATE", new)
    silent = {**guild(), "id": "800000000000000003"}
    await session.dispatch("GUILD_CREATE", silent)
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    assert len(talk.server.answers(OTHER_CHANNEL_ID)) == 1
    assert talk.front.done[0] == "discord:guild:800000000000000002"


async def test_what_is_longer_than_a_message_goes_on_in_the_next(talk: Talk) -> None:
    lines = tuple(f"Line {n}: {'word ' * 30}ends." for n in range(40))
    talk.front.replies["all"] = Reply(Language.ENGLISH, paragraphs=lines, offers=OFFERS)
    await talk.server.people.say(f"{MENTION} all")
    use = await talk.server.people.use("ask", question="all")
    await talk.server.store.until(lambda: talk.front.done and len(talk.front.done) == 2)
    for shown in (talk.server.answers(), [use.original, *use.followups]):
        written = [one["content"] for one in shown if one is not None]
        assert len(written) > 3
        assert all(len(one) <= 2_000 for one in written)
        assert all(sum(f"Line {n}:" in one for one in written) == 1 for n in range(40))


async def test_nothing_written_by_users_or_data_mentions_anybody(talk: Talk) -> None:
    talk.front.replies["@everyone"] = REPLIES["hostile"]
    await talk.server.people.say(f"{MENTION} @everyone")
    use = await talk.server.people.use("ask", question="@everyone")
    await talk.server.store.until(lambda: use.answered and talk.server.answers())
    sent = [
        one.body
        for one in talk.server.store.requests
        if one.body is not None and "content" in one.body
    ]
    assert len(sent) == 2
    for body in sent:
        assert body["allowed_mentions"]["parse"] == []
        assert not body["allowed_mentions"].get("replied_user")
        assert "@everyone" not in body["content"]
