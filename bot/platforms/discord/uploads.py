"""The files beside a message in Discord, fetched only when they are wanted."""

import asyncio
from functools import partial
from pathlib import PurePosixPath

import discord

from bot.commands.upload import Upload
from bot.errors import PlatformError
from bot.platforms.discord.errors import REFUSALS, fault_of

_SECONDS = 120.0
"""To fetch one file."""


def uploads_of(message: discord.Message) -> tuple[Upload, ...]:
    """A message's attachments."""
    return tuple(
        Upload(_name_of(one), one.size, partial(_read, one)) for one in message.attachments
    )


def _name_of(attachment: discord.Attachment) -> str:
    # Discord strips what is not ASCII from a file's name, and tells the whole of it as a title.
    suffix = PurePosixPath(attachment.filename).suffix
    title = attachment.title or ""
    return title + ("" if title.endswith(suffix) else suffix) if title else attachment.filename


async def _read(attachment: discord.Attachment) -> bytes:
    try:
        async with asyncio.timeout(_SECONDS):
            return await attachment.read()
    except REFUSALS as err:
        raise PlatformError(
            f"Discord does not hand out the file ({fault_of(err)}); attach it again."
        ) from err
