"""Conversations that go on after a restart, when nothing is remembered of them."""

from functools import partial

from discord_front import FakeFront
from discord_payloads import BEN, CHANNEL_ID, GUILD_ID, bot_user, message, user
from discord_people import MENTION
from discord_server import DiscordServer
from discord_store import Fault
from discord_talk import Talk, connected

from bot.platforms.discord.chains import Chains


async def first_talk(server: DiscordServer, front: FakeFront, turns: int = 1) -> str:
    """A conversation before the restart; returns the id of the bot's last answer."""
    async with connected(server, front):
        await server.people.say(f"{MENTION} exports?")
        await server.store.until(server.answers)
        for turn in range(1, turns):
            await server.people.say("and imports?", reply_to=server.answers()[-1]["id"])
            await server.store.until(partial(_has, server, turn + 1))
    return str(server.answers()[-1]["id"])


async def test_a_reply_after_a_restart_goes_on_with_its_conversation(
    server: DiscordServer, front: FakeFront
) -> None:
    last = await first_talk(server, front)
    async with connected(server, front):
        await server.people.say("and imports?", reply_to=last)
        await server.store.until(lambda: len(server.answers()) == 2)
    first, second = (request.place for request, _ in front.asked)
    assert first == second


async def test_a_long_chain_is_followed_back_to_its_beginning(
    server: DiscordServer, front: FakeFront
) -> None:
    last = await first_talk(server, front, turns=4)
    async with connected(server, front):
        await server.people.say("and in 2023?", reply_to=last, author=BEN)
        await server.store.until(lambda: len(server.answers()) == 5)
    assert len({request.place for request, _ in front.asked}) == 1


async def test_a_beginning_that_was_deleted_is_gone_on_from_where_it_breaks_off(
    server: DiscordServer, front: FakeFront
) -> None:
    last = await first_talk(server, front)
    server.store.faults.append(Fault(404, f"/channels/{CHANNEL_ID}/messages/", "GET", code=10008))
    async with connected(server, front):
        await server.people.say("and imports?", reply_to=last)
        await server.store.until(lambda: len(server.answers()) == 2)
    first, second = (request.place for request, _ in front.asked)
    assert first == second


async def test_a_reply_to_what_a_command_answered_goes_on_with_the_user_s_commands(
    talk: Talk,
) -> None:
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    used = {"id": use.id, "type": 2, "user": user(BEN, "ben")}
    owners = {"authorizing_integration_owners": {"0": "1"}}
    old = {**use.original, "id": "1100000000000000000", "interaction_metadata": used | owners}
    talk.server.store.messages[CHANNEL_ID].append(old)
    await talk.server.people.say("and imports?", reply_to=old["id"])
    await talk.server.store.until(partial(_has, talk.server, 2))
    assert talk.front.asked[-1][0].place.thread == f"u{BEN}"


async def test_a_reply_to_an_announcement_begins_a_conversation_on_it(talk: Talk) -> None:
    announced = message(CHANNEL_ID, bot_user(), {"content": "New figures."}, guild_id=GUILD_ID)
    talk.server.store.messages[CHANNEL_ID].append(announced)
    await talk.server.people.say("imports?", reply_to=announced["id"])
    await talk.server.store.until(partial(_has, talk.server, 2))
    assert talk.front.asked[-1][0].place.thread == announced["id"]


async def test_a_reply_between_people_that_mentions_the_bot_is_a_new_conversation(
    talk: Talk,
) -> None:
    other = await talk.server.people.say("I think exports fell.", author=BEN)
    await talk.server.people.say(f"{MENTION} exports?", reply_to=other)
    await talk.server.store.until(talk.server.answers)
    assert talk.front.asked[0][0].place.thread != other


def test_the_oldest_conversations_are_forgotten_first() -> None:
    chains = Chains(most=2)
    chains.remember(1, "a")
    chains.remember(2, "b")
    chains.remember(1, "a")
    chains.remember(3, "c")
    assert [chains.known(number) for number in (1, 2, 3)] == ["a", "", "c"]


def _has(server: DiscordServer, answers: int) -> bool:
    return len(server.answers()) == answers
