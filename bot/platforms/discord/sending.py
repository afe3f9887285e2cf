"""Posts announcements to channels so that none arrives twice, edits them, and finds them again."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

import discord

from bot.commands.reply import Reply
from bot.platforms.discord import buttons
from bot.platforms.discord.addresses import LINE_FAULTS
from bot.platforms.discord.controls import Controls
from bot.platforms.discord.delivery import body_of, edit_of
from bot.platforms.discord.errors import Fault, fault_of
from bot.platforms.discord.limits import FILES, NONCE
from bot.platforms.discord.rendering import Card, render
from bot.platforms.replying import whole_text
from bot.platforms.sending import LaterError, RefusedError, SendingError

_T = TypeVar("_T")
_LOOK_AT = 1_000
"""Messages read at most when looking one up, from the first attempt on."""
_CLOCKS_DIFFER = timedelta(minutes=2)


class DiscordSender:
    """Speaks in channels unasked; `client` gives the connection there is at the moment."""

    def __init__(self, client: Callable[[], discord.Client | None]) -> None:
        self._client = client

    async def post(self, channel: str, reply: Reply, nonce: str) -> str:
        """Post an announcement and return its message id; raises SendingError.

        The same nonce again, within a few minutes, returns the message there is.
        """
        card = _single(reply, nonce)
        return str((await self._try(self._post(int(channel), card, nonce))).id)

    async def edit(self, channel: str, message: str, reply: Reply, nonce: str) -> None:
        """Put an announcement right where it stands; raises SendingError."""
        there = self._channel(int(channel)).get_partial_message(int(message))
        await self._try(there.edit(**edit_of(_single(reply, nonce))))

    async def find(self, channel: str, reply: Reply, nonce: str, since: datetime) -> str | None:
        """The id of an announcement posted at `since` or later; None if there surely is none.

        Raises SendingError when that cannot be told.
        """
        card = _single(reply, nonce)
        return await self._try(self._find(int(channel), card, nonce, since - _CLOCKS_DIFFER))

    async def direct(self, channel: str, user: str) -> str:  # noqa: ARG002 - users are global here
        """The private conversation with somebody; raises SendingError."""
        return await self.reach("", user)

    async def reach(self, team: str, user: str) -> str:  # noqa: ARG002 - users are global here
        """The private conversation with somebody; raises SendingError."""
        opened = self._connected().create_dm(discord.Object(int(user)))
        return str((await self._try(opened)).id)

    async def _post(self, channel: int, card: Card, nonce: str) -> discord.Message:
        return await self._channel(channel).send(**body_of(card), nonce=nonce[:NONCE])

    async def _find(self, channel: int, card: Card, nonce: str, since: datetime) -> str | None:
        client = self._connected()
        if not _may_look_back(client, channel):
            # Without the right, Discord shows an empty history: that proves nothing.
            raise SendingError("The bot needs Read Message History to look its own message up.")
        history = self._channel(channel).history(limit=_LOOK_AT, after=since, oldest_first=True)
        seen = 0
        async for message in history:
            seen += 1
            mine = client.user is not None and message.author.id == client.user.id
            if mine and _is(message, card, nonce):
                return str(message.id)
        if seen == _LOOK_AT:
            raise SendingError("Too much was said since to look the message up.")
        return None

    def _channel(self, channel: int) -> discord.PartialMessageable:
        return self._connected().get_partial_messageable(channel)

    def _connected(self) -> discord.Client:
        client = self._client()
        if client is None or client.is_closed():
            raise RefusedError(
                "Discord is not connected at the moment; it is tried again.", final=False
            )
        return client

    async def _try(self, sending: Awaitable[_T]) -> _T:
        try:
            return await sending
        except discord.RateLimited as err:
            raise LaterError(f"Discord asks to wait: {err}", err.retry_after) from err
        except discord.HTTPException as err:
            raise _refusal(err) from err
        except LINE_FAULTS as err:
            raise SendingError(f"Discord cannot be reached: {err}") from err


def _refusal(err: discord.HTTPException) -> SendingError:
    match fault_of(err):
        case Fault.SERVER:
            return SendingError(f"Discord fails at the moment: {err}")
        case Fault.LIMITED:
            wished = err.response.headers.get("Retry-After", "60")
            return LaterError(f"Discord asks to wait: {err}", float(wished))
        case Fault.GONE:
            words = "The channel or message is gone"
        case Fault.FORBIDDEN:
            words = "The bot may not write there; it needs View Channel and Send Messages"
        case _:
            words = "Discord does not take the message"
    return RefusedError(f"{words}: {err}", final=True)


def _may_look_back(client: discord.Client, channel: int) -> bool:
    known = client.get_channel(channel)
    if not isinstance(known, discord.abc.GuildChannel | discord.Thread):
        return True
    return known.permissions_for(known.guild.me).read_message_history


def _single(reply: Reply, nonce: str) -> Card:
    """An announcement as one message, so that it is either there or not.

    What would go on in further messages is whole in a file with the first.
    """
    first, *more = render(reply)
    if more:
        files = (whole_text(reply), *reply.files)[:FILES]
        first = replace(first, files=files, controls=more[-1].controls)
    return replace(first, controls=_marked(first.controls, nonce))


def _marked(controls: Controls | None, nonce: str) -> Controls | None:
    for place, one in enumerate(controls.buttons if controls is not None else ()):
        code = buttons.mark(one.code, nonce)
        if controls is not None and code is not None:
            before, after = controls.buttons[:place], controls.buttons[place + 1 :]
            return replace(controls, buttons=(*before, replace(one, code=code), *after))
    return controls


def _is(message: discord.Message, card: Card, nonce: str) -> bool:
    """Whether a message is the announcement: by its mark, without one by its words."""
    codes = (
        str(getattr(one, "custom_id", ""))
        for row in message.components
        for one in getattr(row, "children", ())
    )
    marks = {mark for code in codes if (mark := buttons.marked(code)) is not None}
    if marks:
        return nonce in marks
    return bool(card.content) and message.content.strip() == card.content.strip()
