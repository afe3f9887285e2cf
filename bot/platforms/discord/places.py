"""Tells the bot in its own words who asks what, where, in Discord."""

from collections.abc import Mapping

import discord

from bot.commands.request import Place, Request
from bot.platforms.discord.wording import DISCORD_LOCALES, language_of
from bot.trade import Language

PLATFORM = "discord"


def request_of(
    interaction: discord.Interaction,
    arguments: Mapping[str, str] | None = None,
    *,
    thread: str = "",
    private: bool = False,
) -> Request:
    """An interaction as a request; `thread` is the conversation it goes on with, if known."""
    return Request(
        place=place_of(interaction, thread),
        user=str(interaction.user.id),
        arguments=arguments or {},
        manages=_manages(interaction),
        private=private,
        locale=language_of(interaction.locale),
        event=key_of(interaction),
    )


def place_of(interaction: discord.Interaction, thread: str = "") -> Place:
    """Where an interaction happened.

    Commands in a channel cannot reply to a message, so each person's form one conversation.
    """
    direct = is_direct(interaction)
    own = f"u{interaction.user.id}"
    team = interaction.guild_id
    channel = interaction.channel
    if isinstance(channel, discord.Thread):
        return Place(PLATFORM, str(team or ""), str(channel.parent_id), thread or str(channel.id))
    where = str(interaction.channel_id or "")
    return Place(PLATFORM, str(team or ""), where, thread or (where if direct else own), direct)


def is_direct(interaction: discord.Interaction) -> bool:
    """Whether an interaction happened in a conversation with the bot alone."""
    context = interaction.context
    if context.dm_channel or context.guild or context.private_channel:
        return bool(context.dm_channel)
    return interaction.guild_id is None


def place_of_message(message: discord.Message, thread: str) -> Place:
    """Where a message was written; in a thread the channel is the one it hangs on."""
    channel = message.channel
    where = channel.parent_id if isinstance(channel, discord.Thread) else channel.id
    team = guild_id_of(message)
    return Place(PLATFORM, str(team or ""), str(where), thread, direct=team is None)


def request_of_message(message: discord.Message, thread: str) -> Request:
    """A message as a request."""
    return Request(
        place=place_of_message(message, thread),
        user=str(message.author.id),
        manages=_manages_there(message),
        locale=_guild_language(message),
        event=f"{PLATFORM}:message:{message.id}",
    )


def key_of(interaction: discord.Interaction) -> str:
    """The key under which an interaction is answered once."""
    return f"{PLATFORM}:interaction:{interaction.id}"


def guild_id_of(message: discord.Message) -> int | None:
    """The server a message was written in, known to the bot or not; None in a direct message."""
    if message.guild is not None:
        return message.guild.id
    return getattr(message.channel, "guild_id", None)


def _manages(interaction: discord.Interaction) -> bool:
    # Used by someone who brought the bot along, it is no member and can be sent nowhere.
    brought = interaction.is_user_integration() and not interaction.is_guild_integration()
    rights = interaction.permissions
    may = rights.manage_guild or rights.manage_channels
    return is_direct(interaction) or (may and not brought)


def _manages_there(message: discord.Message) -> bool:
    if guild_id_of(message) is None:
        return True
    author, channel = message.author, message.channel
    if not isinstance(author, discord.Member) or not hasattr(channel, "permissions_for"):
        return False
    rights = channel.permissions_for(author)
    return rights.manage_guild or rights.manage_channels


def _guild_language(message: discord.Message) -> Language | None:
    # American English is every server's default, so only another choice says something.
    if message.guild is None:
        return None
    return DISCORD_LOCALES.get(message.guild.preferred_locale)
