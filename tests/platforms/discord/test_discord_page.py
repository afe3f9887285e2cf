import re
from urllib.parse import parse_qs, urlsplit

import discord
import pytest

from bot.answers.desk import Desk
from bot.commands.answering import RATES, Answering
from bot.commands.front import BotFront
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT
from bot.state import answers, threads

DOCS = PROJECT / "docs"


@pytest.fixture(scope="module")
def page() -> str:
    return (DOCS / "discord.md").read_text()


def test_the_page_names_every_command_with_its_options(page: str, dataset: Dataset) -> None:
    # Declaring commands needs no state.
    front = BotFront(Answering(Desk(dataset), None, lambda: None))  # type: ignore[arg-type,return-value]
    for command in front.commands():
        options = "".join(
            f" {one.name}" if one.required else f" [{one.name}]" for one in command.options
        )
        assert f"| `/{command.name}{options}` |" in page


def test_the_link_asks_for_the_permissions_the_page_explains(page: str) -> None:
    (link,) = re.findall(r"https://discord\.com/oauth2\S+", page)
    asked = parse_qs(urlsplit(link).query)
    assert asked["scope"] == ["bot applications.commands"]
    wanted = discord.Permissions(
        view_channel=True,
        send_messages=True,
        send_messages_in_threads=True,
        embed_links=True,
        attach_files=True,
        read_message_history=True,
    )
    assert asked["permissions"] == [str(wanted.value)]


def test_the_page_says_how_long_things_are_kept_and_how_fast_one_may_ask(page: str) -> None:
    assert f"for {threads.LASTING.days} days" in page
    assert f"for {answers.LASTING.days};" in page
    assert f"ask {RATES['user'].burst} at once" in page
    assert f"a channel {RATES['channel'].burst}," in page


def test_every_picture_has_a_text_and_is_small(page: str) -> None:
    pictures = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", page)
    assert len(pictures) == 3
    for text, name in pictures:
        assert len(text) > 40
        assert (DOCS / name).stat().st_size < 150_000
