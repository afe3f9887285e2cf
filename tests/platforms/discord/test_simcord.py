"""The client against simcord, another model of Discord: a second opinion on what it takes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import simcord
from built_replies import CHOICES, REPLIES, TOKEN
from discord_front import FakeFront

from bot.commands.reply import Act, Reply
from bot.platforms.discord.addresses import Addresses
from bot.platforms.discord.client import Client
from bot.platforms.work import Work
from bot.trade import Language


@asynccontextmanager
async def simulated(front: FakeFront, shards: int = 1) -> AsyncIterator[simcord.Env]:
    """A Discord without a wire, with the bot in it; no event of the bot may fail."""
    client = Client(front, Addresses("https://discord.com/api/v10"), Work(), shard_count=shards)
    async with simcord.run(client) as env:
        yield env
        simcord.assert_no_errors(env)


async def test_commands_files_and_suggestions_pass_its_checks(front: FakeFront) -> None:
    async with simulated(front) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        ann = guild.add_member(env.create_user("ann"))
        drawn = await ann.slash(channel, "chart", commodity="Rice (HS 1006)")
        assert drawn.response is not None
        (picture,) = drawn.response.attachments
        assert str(picture.description).startswith("Line chart")
        suggested = await ann.autocomplete(channel, "chart", "commodity", "rub")
        assert [one["value"] for one in suggested] == ["Rubber (HS 40)"]
        assert (await ann.slash(channel, "privacy")).ephemeral


async def test_buttons_menus_and_forms_pass_its_checks(front: FakeFront) -> None:
    front.replies["oil"] = REPLIES["choice"]
    async with simulated(front) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        ann = guild.add_member(env.create_user("ann"))
        answer = await ann.slash(channel, "ask", question="exports")
        assert answer.response is not None
        pressed = await ann.click(answer.response, label="Chart")
        assert pressed.response is not None
        form = await ann.click(answer.response, label="Wrong, because …")
        thanks = await ann.submit_modal(form, {"why": "it says 5.7"})
        assert thanks.ephemeral
        offered = await ann.slash(channel, "ask", question="oil")
        assert offered.response is not None
        await ann.select(offered.response, ["long:2"])
    assert [one[1:] for one in front.acted] == [
        (Act.CHART, TOKEN, ""),
        (Act.WRONG, TOKEN, "it says 5.7"),
        (Act.ASK, "", CHOICES[2].question),
    ]


async def test_mentions_replies_and_the_check_on_a_message_pass_its_checks(
    front: FakeFront,
) -> None:
    async with simulated(front) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        ann = guild.add_member(env.create_user("ann"))
        user = env.bot.user
        assert user is not None
        await ann.send(channel, f"<@{user.id}> exports?")
        last = channel.last_message
        assert last is not None
        assert "CNY 5.645 billion" in last.content
        claim = await ann.send(channel, "Exports fell by half.")
        checked = await ann.context_menu(channel, "Check this claim", claim)
        assert checked.ephemeral
        assert front.checked[0][1] == "Exports fell by half."
        await ann.send_dm("exports?")
        assert front.asked[-1][0].place.direct


async def test_a_long_answer_passes_its_limits(front: FakeFront) -> None:
    lines = tuple(f"Line {n}: {'word ' * 30}ends." for n in range(40))
    front.replies["all"] = Reply(Language.ENGLISH, paragraphs=lines)
    async with simulated(front) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        ann = guild.add_member(env.create_user("ann"))
        answer = await ann.slash(channel, "ask", question="all")
        assert answer.response is not None
        shown = "\n".join(one.content for one in (answer.response, *answer.followups))
    assert all(shown.count(f"Line {n}:") == 1 for n in range(40))


async def test_many_shards_pass_its_checks(front: FakeFront) -> None:
    async with simulated(front, shards=4) as env:
        for _ in range(8):
            guild = env.create_guild()
            channel = guild.create_text_channel("general")
            ann = guild.add_member(env.create_user("ann"))
            await ann.slash(channel, "ask", question="exports")
    assert len(front.asked) == 8
