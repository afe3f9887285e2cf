"""Answers what people write to the bot: mentions, replies to it, and direct messages."""

import re

import discord

from bot.commands.command import Front
from bot.commands.reply import Reply
from bot.commands.request import Place, Request
from bot.commands.upload import asks_to_ingest
from bot.platforms.discord.chains import Chains
from bot.platforms.discord.delivery import show_in, show_reply
from bot.platforms.discord.places import PLATFORM, guild_id_of, request_of_message
from bot.platforms.discord.typing_sign import typing
from bot.platforms.discord.uploads import uploads_of
from bot.platforms.discord.wording import DISCORD_LOCALES, wording_of
from bot.platforms.phrases import phrases_of
from bot.platforms.replying import finish, replied, sentence
from bot.platforms.turns import Turns
from bot.platforms.work import Work

_WRITTEN = {discord.MessageType.default, discord.MessageType.reply}


class Conversation:
    """Hears messages and answers below them."""

    def __init__(self, front: Front, work: Work, chains: Chains) -> None:
        self._front = front
        self._work = work
        self._chains = chains
        self._turns = Turns()

    async def hear(self, message: discord.Message, me: int) -> None:
        """Answer a message if it is meant for the bot, whose user id is `me`."""
        if message.author.bot or message.webhook_id or message.type not in _WRITTEN:
            return
        question = self._question(message, me)
        if question is None:
            return
        with self._work.one():
            await self._answer(message, question, me)

    async def greet(self, guild: discord.Guild) -> None:
        """Show what can be asked, once, where a server sends its notices."""
        channel = guild.system_channel
        if channel is None or self._work.closing:
            return
        key = f"{PLATFORM}:guild:{guild.id}"
        place = Place(PLATFORM, str(guild.id), str(channel.id), "")
        locale = DISCORD_LOCALES.get(guild.preferred_locale)
        request = Request(place, "", locale=locale, event=key)

        async def once() -> Reply | None:
            new = await self._front.first_time(key)
            return await self._front.welcome(request) if new else None

        with self._work.one():
            reply = await replied(once, request.locale, key)
            if reply is not None:
                await show_in(channel, reply)
                await finish(self._front, key)

    async def _answer(self, message: discord.Message, question: str, me: int) -> None:
        async with typing(message.channel):
            thread = await self._chains.of(message, me)
            request = request_of_message(message, thread)
            reply = await replied(
                lambda: self._reply(request, message, question), request.locale, request.event
            )
        if reply is None:
            return
        for one in await show_reply(message, reply):
            self._chains.remember(one, thread)
        await finish(self._front, request.event)

    async def _reply(
        self, request: Request, message: discord.Message, question: str
    ) -> Reply | None:
        if self._work.closing:
            return sentence(phrases_of(request.locale).restarting, request.locale)
        if not await self._front.first_time(request.event):
            return None
        if message.attachments and asks_to_ingest(question):
            return await self._front.ingest(request, question, uploads_of(message))
        if question:
            # In one conversation a question may lean on the one before, so they take turns.
            async with self._turns.of(request.place.key):
                return await self._front.ask(request, question)
        if message.reference is not None and not message.content:
            # A reply with the mention switched off: Discord withholds its text.
            return sentence(wording_of(request.locale).unreadable, request.locale)
        return await self._front.welcome(request)

    def _question(self, message: discord.Message, me: int) -> str | None:
        """What a message asks the bot; None when it is not meant for it."""
        mention = re.compile(rf"<@!?{me}>")
        mentioned = any(one.id == me for one in message.mentions) or mention.search(message.content)
        if mentioned or guild_id_of(message) is None or self._to_the_bot(message, me):
            return " ".join(mention.sub(" ", message.content).split())
        return None

    def _to_the_bot(self, message: discord.Message, me: int) -> bool:
        reference = message.reference
        if reference is None:
            return False
        if isinstance(reference.resolved, discord.Message):
            return reference.resolved.author.id == me
        return bool(message.content) and bool(self._chains.known(reference.message_id or 0))
