"""The connection to Discord: what is asked of it, and who hears what it tells."""

from collections.abc import Callable
from typing import Any

import discord
import structlog
from discord import app_commands

from bot.commands.command import Front
from bot.platforms.discord.addresses import Addresses, LedClient
from bot.platforms.discord.answering import Answering
from bot.platforms.discord.chains import Chains
from bot.platforms.discord.conversation import Conversation
from bot.platforms.discord.registration import Translations, register
from bot.platforms.work import Work

_log = structlog.get_logger(__name__)
_LONGEST_RATE_LIMIT = 30.0
"""Seconds to wait for a rate limit by itself; beyond that somebody is told."""


def intents() -> discord.Intents:
    """What Discord is asked to send: servers and messages, nothing that needs its approval."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    return wanted


class Client(discord.AutoShardedClient):
    """Listens to Discord and hands on what people do there."""

    def __init__(
        self,
        front: Front,
        addresses: Addresses,
        work: Work,
        *,
        heard: Callable[[discord.Client], None] | None = None,
        shard_count: int | None = None,
    ) -> None:
        # The bot has no voice, so what is missing for one is nothing to warn of.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            max_ratelimit_timeout=_LONGEST_RATE_LIMIT,
            shard_count=shard_count,
        )
        self.http = self._connection.http = LedClient(
            self.loop, max_ratelimit_timeout=_LONGEST_RATE_LIMIT
        )
        self.http.addresses = addresses
        self._connection.parsers["INTERACTION_CREATE"] = self._hear_interaction
        self.worked = False
        self._heard = heard
        chains = Chains()
        self.answering = Answering(front, work, chains)
        self.conversation = Conversation(front, work, chains)
        self.tree: Tree = Tree(self)
        register(self.tree, front.commands(), self.answering)

    def _hear_interaction(self, data: Any) -> None:  # noqa: ANN401 - as Discord sends it
        # discord.py insists on a limit that Discord has named only since 2025.
        data.setdefault("attachment_size_limit", discord.utils.DEFAULT_FILE_SIZE_LIMIT_BYTES)
        self._connection.parse_interaction_create(data)

    async def setup_hook(self) -> None:
        """Register the commands; with Discord unwilling, those it knows go on working."""
        await self.tree.set_translator(Translations())
        try:
            registered = await self.tree.sync()
        except (discord.DiscordException, KeyError, TypeError, ValueError) as err:
            _log.error("commands_not_registered", reason=str(err))
        else:
            _log.info("commands_registered", count=len(registered))

    async def on_connect(self) -> None:
        """Tell that Discord took the bot in."""
        self.worked = True
        if self._heard is not None:
            self._heard(self)

    async def on_ready(self) -> None:
        """Log how far the bot reaches."""
        _log.info("discord_ready", servers=len(self.guilds), shards=len(self.shards))

    async def on_message(self, message: discord.Message) -> None:
        """Answer what is meant for the bot; edits are another event, and nobody hears them."""
        if self.user is not None:
            await self.conversation.hear(message, self.user.id)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer buttons, menus and forms; commands go through the tree."""
        if interaction.type is discord.InteractionType.component:
            await self.answering.press(interaction)
        elif interaction.type is discord.InteractionType.modal_submit:
            await self.answering.submit(interaction)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Say what can be asked."""
        await self.conversation.greet(guild)

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        """Log what escaped every other path; the event is lost, the bot goes on."""
        _log.exception("event_failed", handler=event_method)


class Tree(app_commands.CommandTree[discord.Client]):
    """The commands, with one path for what goes wrong before they run."""

    client: Client

    async def on_error(
        self, interaction: discord.Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Tell whoever used a command that changed; log anything else."""
        changed = app_commands.CommandNotFound | app_commands.CommandSignatureMismatch
        if isinstance(error, changed):
            _log.warning("command_changed", reason=str(error))
            if interaction.type is discord.InteractionType.application_command:
                await self.client.answering.stale(interaction)
            return
        _log.error("command_failed", reason=str(error), exc_info=error)
