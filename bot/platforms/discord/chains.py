"""Finds which conversation a message goes on with: a thread, a chain of replies, a person's."""

from collections import OrderedDict

import discord

_MOST = 20_000
"""Messages remembered; older chains are read from Discord again."""
_LONGEST = 10
"""Steps back at most, each one request: further back nobody remembers what was said."""


class Chains:
    """The conversations of messages seen or sent; a reply to the bot's answer goes on with it."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._keys: OrderedDict[int, str] = OrderedDict()

    def remember(self, message_id: int, key: str) -> None:
        """Note that a message belongs to a conversation."""
        self._keys[message_id] = key
        self._keys.move_to_end(message_id)
        while len(self._keys) > self._most:
            self._keys.popitem(last=False)

    def known(self, message_id: int) -> str:
        """The conversation of a message; empty when it is not remembered."""
        return self._keys.get(message_id, "")

    async def of(self, message: discord.Message, me: int) -> str:
        """The conversation a message belongs to.

        In a thread it is the thread's (which has the id of the message it began with), in a
        direct message the channel's, elsewhere that of the answer it replies to, else a new one.
        """
        channel = message.channel
        if isinstance(channel, discord.DMChannel):
            return str(channel.id)
        if isinstance(channel, discord.Thread):
            return self.known(channel.id) or str(channel.id)
        key = await self._root(message, me)
        self.remember(message.id, key)
        return key

    async def _root(self, message: discord.Message, me: int) -> str:
        replied = message.reference.message_id if message.reference is not None else None
        if replied is not None and self.known(replied):
            return self.known(replied)
        step = message
        for _ in range(_LONGEST):
            answer = _answered(step, me)
            if answer is None:
                break
            key = self.known(answer.id) or _asked_by_command(answer)
            if key:
                return key
            question = answer.reference.message_id if answer.reference is not None else None
            if question is None:
                return str(answer.id)
            key = self.known(question)
            if key:
                return key
            try:
                step = await message.channel.fetch_message(question)
            except discord.HTTPException:
                return str(question)
        return str(step.id)


def _answered(message: discord.Message, me: int) -> discord.Message | None:
    """The bot's own message that a message replies to."""
    replied = message.reference.resolved if message.reference is not None else None
    mine = isinstance(replied, discord.Message) and replied.author.id == me
    return replied if mine and isinstance(replied, discord.Message) else None


def _asked_by_command(answer: discord.Message) -> str:
    """The conversation of whoever used the command that the bot answered."""
    used = answer.interaction_metadata
    return f"u{used.user.id}" if used is not None else ""
