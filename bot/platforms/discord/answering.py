"""Answers slash commands, buttons, menus, forms and the check on messages."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import discord
import structlog

from bot.commands.command import Command, Completion, Front
from bot.commands.reply import Act, Reply
from bot.errors import BotError
from bot.platforms.discord import buttons
from bot.platforms.discord.chains import Chains
from bot.platforms.discord.controls import chosen
from bot.platforms.discord.delivery import acknowledge, show_interaction, show_late
from bot.platforms.discord.errors import REFUSALS, Fault, fault_of
from bot.platforms.discord.forms import why_form, written
from bot.platforms.discord.places import key_of, place_of, request_of
from bot.platforms.discord.wording import language_of, wording_of
from bot.platforms.phrases import phrases_of
from bot.platforms.presses import Press
from bot.platforms.replying import finish, replied, sentence
from bot.platforms.work import Work
from bot.trade import Language

_log = structlog.get_logger(__name__)
_ALWAYS_PRIVATE = {Act.RECEIPT, Act.CSV, Act.LANGUAGE, Act.RIGHT, Act.WRONG}
"""What one reader wants to know more of; the others in the channel did not ask."""
_MAY_BE_ANSWERED = {None, Fault.EXPIRED, Fault.SERVER, Fault.DUPLICATE}
"""What may come of an acknowledgement; any other fault says that nobody waits for an answer.

One that was too late leaves the channel, one lost on the line may have arrived, and the one that
came before may have been this one's own first try: whether it was, the front knows.
"""


class Answering:
    """Everything Discord calls an interaction, answered by the front."""

    def __init__(self, front: Front, work: Work, chains: Chains) -> None:
        self._front = front
        self._work = work
        self._chains = chains

    async def run(
        self,
        interaction: discord.Interaction,
        command: Command,
        arguments: Mapping[str, str],
        *,
        private: bool,
    ) -> None:
        """Run a command and answer it."""
        request = request_of(interaction, arguments, private=private)
        await self._answer(interaction, lambda: command.run(request), private=private)

    async def check(self, interaction: discord.Interaction, message: discord.Message) -> None:
        """Check what a message claims, for the eyes of whoever asked."""
        request = request_of(interaction, private=True)
        claim = _text_of(message)

        async def check() -> Reply:
            if not claim:
                words = wording_of(request.locale)
                return sentence(words.nothing_to_check, request.locale)
            return await self._front.check(request, claim)

        await self._answer(interaction, check, private=True)

    async def complete(self, completion: Completion, typed: str, language: Language) -> list[str]:
        """Suggestions for what is being typed; none when they cannot be had."""
        try:
            return await self._front.complete(completion, typed, language)
        except BotError as err:
            _log.info("no_suggestions", reason=str(err))
        except Exception:  # noqa: BLE001 - the boundary of a command
            _log.exception("suggesting_failed")
        return []

    async def press(self, interaction: discord.Interaction) -> None:
        """Do what a button or a menu's option says."""
        data = cast("dict[str, Any]", interaction.data or {})
        values, code = data.get("values"), str(data.get("custom_id", ""))
        press = chosen(str(values[0]), interaction.message) if values else buttons.read(code)
        if press is None:
            await self._say(interaction, phrases_of(language_of(interaction.locale)).stale_button)
        elif press.act is Act.WRONG:
            await self._ask_why(interaction, press.token)
        else:
            await self._act(interaction, press)

    async def submit(self, interaction: discord.Interaction) -> None:
        """Take what was written into a form."""
        data = cast("dict[str, Any]", interaction.data or {})
        press = buttons.read(str(data.get("custom_id", "")))
        if press is not None:
            why = written(data.get("components", []))
            await self._act(interaction, Press(press.act, press.token, why))

    async def stale(self, interaction: discord.Interaction) -> None:
        """Answer a command that this version of the bot does not know any more."""
        await self._say(interaction, wording_of(language_of(interaction.locale)).stale_command)

    async def _act(self, interaction: discord.Interaction, press: Press) -> None:
        message = interaction.message
        hidden = message is not None and message.flags.ephemeral
        private = press.act in _ALWAYS_PRIVATE or (hidden and press.act is not Act.SHARE)
        thread = self._chains.known(message.id) if message is not None else ""
        request = request_of(interaction, thread=thread, private=private)
        await self._answer(
            interaction,
            lambda: self._front.act(request, press.act, press.token, press.value),
            private=private,
        )

    async def _answer(
        self,
        interaction: discord.Interaction,
        run: Callable[[], Awaitable[Reply]],
        *,
        private: bool,
    ) -> None:
        key, language = key_of(interaction), language_of(interaction.locale)
        if self._work.closing:
            await self._say(interaction, phrases_of(language).restarting)
            return
        with self._work.one():
            fault = await acknowledge(interaction, private=private)
            late = fault is Fault.EXPIRED
            if (late and private) or fault not in _MAY_BE_ANSWERED:
                return

            async def once() -> Reply | None:
                return await run() if await self._front.first_time(key) else None

            reply = await replied(once, language, key)
            if reply is None:
                return
            show = show_late if late else show_interaction
            shown = await show(interaction, reply, private=private)
            message = interaction.message
            known = self._chains.known(message.id) if message is not None else ""
            for one in shown:
                self._chains.remember(one, place_of(interaction, known).thread)
            await finish(self._front, key)

    async def _ask_why(self, interaction: discord.Interaction, token: str) -> None:
        form = why_form(token, language_of(interaction.locale))
        try:
            await interaction.response.send_modal(form)
        except REFUSALS as err:
            _log.warning("no_form", key=key_of(interaction), fault=fault_of(err))

    async def _say(self, interaction: discord.Interaction, words: str) -> None:
        try:
            await interaction.response.send_message(words, ephemeral=True)
        except REFUSALS as err:
            _log.warning("not_said", key=key_of(interaction), fault=fault_of(err))


def _text_of(message: discord.Message) -> str:
    """What a message says: its text, else what its embeds say."""
    embeds = [part for one in message.embeds for part in (one.title, one.description) if part]
    return message.content.strip() or "\n".join(embeds).strip()
