"""Draws the cards shown in docs/discord.md: `python tests/support/discord_cards.py docs`.

The answers come from the bundled data through the bot's own front, charts and renderer; only the
colours around them are this file's.
"""

import asyncio
import io
import json
import sys
import tempfile
import warnings
from pathlib import Path

with warnings.catch_warnings():
    # discord.py's voice part imports it; this bot has no voice.
    warnings.filterwarnings("ignore", "'audioop'", DeprecationWarning)
    from discord.http import handle_message_parameters

from chromium import launched_chromium
from discord import AllowedMentions
from discord_looks import bot, page, person
from discord_payloads import Json
from PIL import Image
from playwright.async_api import Browser
from real_front import opened_front

from bot.commands.front import BotFront
from bot.commands.reply import Reply
from bot.commands.request import Place, Request
from bot.dataset.dataset import Dataset
from bot.platforms.discord.delivery import body_of
from bot.platforms.discord.rendering import render
from bot.settings import PROJECT
from bot.trade import Language

_SHARPNESS = 1.5
_COLOURS = 128


def payloads(reply: Reply) -> list[Json]:
    """What is sent for a reply, as discord.py writes it."""
    sent = []
    for card in render(reply):
        with handle_message_parameters(
            **body_of(card), previous_allowed_mentions=AllowedMentions.none()
        ) as made:
            parts = made.multipart or ()
            written = next((one["value"] for one in parts if one["name"] == "payload_json"), "{}")
            sent.append(dict(made.payload or json.loads(written)))
    return sent


def shown(reply: Reply, used: str = "") -> str:
    """A reply as Discord shows it."""
    return bot(payloads(reply), {one.name: one.content for one in reply.files}, used)


async def cards(front: BotFront) -> dict[str, str]:
    """The pages to shoot, by name."""
    asked = "How much did China export to North Korea in the first half of 2026?"
    plain = await front.ask(_request("1"), asked)
    drawn = await front.ask(_request("2"), "2024년 이후 월별 수출 그래프")
    table = await front.ask(_request("3"), "2026年各月中国对朝鲜出口")
    (subscribe,) = (one for one in front.commands() if one.name == "subscribe")
    subscribed = await subscribe.run(_request("4", Language.CHINESE, topic="出口超过2亿美元"))
    return {
        "discord-answer": page(person("ann", asked) + shown(plain), "en"),
        "discord-chart": page(person("민지", "2024년 이후 월별 수출 그래프") + shown(drawn), "ko"),
        "discord-table": page(
            person("小林", "2026年各月中国对朝鲜出口")
            + shown(table)
            + shown(subscribed, "小林 使用了 /订阅 主题：出口超过2亿美元"),
            "zh",
        ),
    }


async def shoot(browser: Browser, name: str, markup: str, folder: Path) -> None:
    """Save a page as a small PNG."""
    tab = await browser.new_page(
        viewport={"width": 752, "height": 100}, device_scale_factor=_SHARPNESS
    )
    await tab.set_content(markup)
    picture = Image.open(io.BytesIO(await tab.screenshot(full_page=True)))
    small = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    small.save(folder / f"{name}.png", optimize=True)


async def draw(folder: Path) -> None:
    """Draw every card into a folder."""
    with tempfile.TemporaryDirectory() as home:
        dataset = Dataset.open(PROJECT / "data", Path(home))
        async with opened_front(dataset, Path(home)) as front:
            pages = await cards(front)
        dataset.close()
    async with launched_chromium() as browser:
        for name, markup in pages.items():
            await shoot(browser, name, markup, folder)


def _request(thread: str, locale: Language | None = None, **arguments: str) -> Request:
    place = Place("discord", "1", "1", thread)
    return Request(place, "1", arguments, manages=True, locale=locale)


if __name__ == "__main__":
    asyncio.run(draw(Path(sys.argv[1])))
