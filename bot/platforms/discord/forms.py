"""The form that asks what is wrong with an answer, and what was written into it."""

from collections.abc import Iterator
from typing import Any

import discord

from bot.commands.reply import Act, Offer
from bot.platforms.discord import buttons
from bot.platforms.discord.limits import MODAL_TITLE
from bot.platforms.discord.wording import wording_of
from bot.platforms.lengths import shorten
from bot.platforms.phrases import phrases_of
from bot.trade import Language

_LONGEST_WHY = 1_000


def why_form(token: str, language: Language | None) -> discord.ui.Modal:
    """A form with one field, optional: someone may know that it is wrong and not why.

    Like a button it listens to nothing; its id says which answer it is about.
    """
    words = wording_of(language)
    form = discord.ui.Modal(
        title=shorten(words.why_title, MODAL_TITLE),
        custom_id=buttons.write(Offer(Act.WRONG, "", token)) or "",
        timeout=None,
    )
    field: discord.ui.TextInput[discord.ui.Modal] = discord.ui.TextInput(
        label=shorten(words.why_label, MODAL_TITLE),
        placeholder=phrases_of(language).why_hint,
        custom_id=buttons.WHY,
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=_LONGEST_WHY,
    )
    form.add_item(field)
    form.stop()
    return form


def written(components: list[dict[str, Any]]) -> str:
    """What was written into the form, whichever way Discord nests its fields."""
    fields = {one.get("custom_id"): one.get("value") for one in _fields(components)}
    return str(fields.get(buttons.WHY) or "").strip()


def _fields(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in components:
        yield one
        inner = one.get("component")
        yield from _fields([*one.get("components", []), *([inner] if inner else [])])
