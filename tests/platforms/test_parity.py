"""One list of scenarios on Discord and on Slack: same figures, same sources, same files."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from discord_people import MENTION as AT_DISCORD
from discord_server import DiscordServer
from discord_talk import settings_for as discord_settings
from slack_payloads import CHANNEL as SLACK_CHANNEL
from slack_payloads import Json
from slack_server import SlackServer
from slack_store import words
from slack_talk import socket_settings as slack_settings

from bot.commands.front import BotFront
from bot.platforms.discord.run import start as start_discord
from bot.platforms.slack.run import start as start_slack
from bot.state.database import open_database

SCENARIOS: dict[str, tuple[str, ...]] = {
    "a month": ("exports in February 2022",),
    "a reported none": ("rice exports to North Korea in January-February 2022",),
    "a gap": ("rice exports to North Korea in March 2024",),
    "a half year and its revision": ("China's exports to the DPRK, Jan-Jun 2024",),
    "a follow-up": ("exports in February 2022", "and imports?"),
    "a long list": ("monthly exports in 2025",),
    "goods": ("top 5 exports 2022",),
    "a question back": ("how much oil in 2013?",),
    "another subject": ("who wrote Hamlet?",),
    "Korean": ("2022년 2월 중국의 대북 수출액은?", "수입은?"),
    "Chinese": ("2024年上半年中国对朝鲜出口额",),
    "a mention of everybody": ("@everyone <!channel> exports in 2025 & <b>imports</b>",),
    "a chart": ("chart imports in 2025",),
}
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")


@dataclass(frozen=True)
class Shown:
    """What a person saw: the figures in the words, where they come from, and the files."""

    numbers: frozenset[str]
    sources: frozenset[str]
    files: tuple[bytes, ...]


Ask = Callable[[tuple[str, ...]], Awaitable[list[Shown]]]


@pytest.fixture
async def on_discord(real_front: BotFront) -> AsyncIterator[Ask]:
    server = DiscordServer()
    await server.start()
    running = await start_discord(discord_settings(server), real_front)
    await server.ready()

    async def ask(questions: tuple[str, ...]) -> list[Shown]:
        seen = []
        reply_to = None
        for question in questions:
            before = len(server.answers())
            await server.people.say(f"{AT_DISCORD} {question}", reply_to=reply_to)
            await server.store.until(partial(_more, server.answers, before), 30)
            answers = server.answers()[before:]
            reply_to = answers[-1]["id"]
            files = [one for each in answers for one in server.store.uploads.get(each["id"], [])]
            seen.append(_shown(map(_discord_words, answers), (one.content for one in files)))
        return seen

    yield ask
    await running.stop()
    await server.stop()


@pytest.fixture
async def on_slack(real_front: BotFront, tmp_path: Path) -> AsyncIterator[Ask]:
    database = await open_database("", tmp_path / "slack")
    server = SlackServer()
    await server.start()
    running = await start_slack(slack_settings(server), real_front, database)
    await server.store.until(lambda: server.socket.connections)

    async def ask(questions: tuple[str, ...]) -> list[Shown]:
        seen = []
        thread = ""
        for question in questions:
            before = len(server.answers(SLACK_CHANNEL))
            ts = await server.people.mention(question, thread=thread)
            thread = thread or ts
            said = partial(server.answers, SLACK_CHANNEL)
            await server.store.until(partial(_more, said, before), 30)
            if question.startswith("chart"):
                # Files come after the words, in an upload of three steps.
                await server.store.until(lambda: len(server.store.shared(SLACK_CHANNEL)) > 1, 30)
            answers = server.answers(SLACK_CHANNEL)[before:]
            files = [one.content for one in server.store.shared(SLACK_CHANNEL)]
            seen.append(_shown(map(words, answers), files))
        return seen

    yield ask
    await running.stop()
    await server.stop()
    await database.close()


def _more(said: Callable[[], list[Json]], before: int) -> bool:
    return len(said()) > before


def _discord_words(message: Json) -> str:
    embeds = [embed.get("description", "") for embed in message.get("embeds") or []]
    return "\n".join([message.get("content") or "", *embeds, *_labels(message["components"])])


def _labels(components: Iterable[Json]) -> Iterator[str]:
    for one in components:
        yield from (str(one.get(name) or "") for name in ("label", "placeholder", "description"))
        yield from _labels([*one.get("components", ()), *one.get("options", ())])


def _shown(texts: Iterable[str], files: Iterable[bytes]) -> Shown:
    text = "\n".join(texts)
    links = frozenset(re.findall(r"https?://[^\s|)>]+", text))
    for link in links:
        text = text.replace(link, " ")
    return Shown(frozenset(_NUMBER.findall(text)), links, tuple(sorted(files)))


@pytest.mark.parametrize("scenario", SCENARIOS)
async def test_both_platforms_show_the_same(on_discord: Ask, on_slack: Ask, scenario: str) -> None:
    questions = SCENARIOS[scenario]
    there, here = await on_discord(questions), await on_slack(questions)
    assert there == here
    assert all(one.numbers or scenario == "another subject" for one in there)


async def test_what_both_show_is_what_the_desk_says(on_discord: Ask, on_slack: Ask) -> None:
    for ask in (on_discord, on_slack):
        (shown,) = await ask(("exports in February 2022",))
        assert {"59", "2022", "3,000", "89.03"} <= shown.numbers
        assert any(source.startswith("https://www.38north.org/") for source in shown.sources)
