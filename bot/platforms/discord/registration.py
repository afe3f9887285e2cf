"""Registers the bot's commands with Discord from their declarations, in its readers' languages."""

import inspect
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol

import discord
from discord import app_commands

from bot.commands.command import Command, Completion, Option
from bot.platforms.discord.limits import (
    AUTOCOMPLETE_CHOICES,
    CHOICE_TEXT,
    COMMAND_DESCRIPTION,
    OPTION_LENGTH,
)
from bot.platforms.discord.names import CHECK_MENU, NAMES, PRIVATE, PRIVATE_ABOUT
from bot.platforms.discord.wording import DISCORD_LOCALES, language_of
from bot.platforms.lengths import length, shorten
from bot.trade import Language

_EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
_ANY_INSTALL = app_commands.AppInstallationType(guild=True, user=True)
# What manages a channel needs the bot to be a member there.
_WHERE_MEMBER = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=False)
_GUILD_INSTALL = app_commands.AppInstallationType(guild=True, user=False)
_MANAGERS = discord.Permissions(manage_guild=True)

Says = Mapping[Language, str]
Suggest = Callable[[discord.Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]


class Desk(Protocol):
    """Who answers what is registered here."""

    async def run(
        self,
        interaction: discord.Interaction,
        command: Command,
        arguments: Mapping[str, str],
        *,
        private: bool,
    ) -> None:
        """Run a command and answer it."""
        ...

    async def check(self, interaction: discord.Interaction, message: discord.Message) -> None:
        """Check what a message claims."""
        ...

    async def complete(self, completion: Completion, typed: str, language: Language) -> list[str]:
        """Suggestions for what is being typed."""
        ...


class Translations(app_commands.Translator):
    """Hands Discord the texts in the languages that stand beside them."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002 - the base class names it
    ) -> str | None:
        """The text in a locale, or None to show the English one."""
        says: Says = string.extras.get("says", {})
        language = DISCORD_LOCALES.get(locale)
        return says.get(language) if language is not None else None


def register(
    tree: app_commands.CommandTree[discord.Client], commands: tuple[Command, ...], desk: Desk
) -> None:
    """Put every command, and the check on messages, on the tree; nothing is sent yet."""
    for command in commands:
        tree.add_command(_slash(command, desk))
    tree.add_command(_check_menu(desk))


def _slash(command: Command, desk: Desk) -> app_commands.Command[Any, ..., None]:
    options = _options(command)

    async def invoke(interaction: discord.Interaction, **given: str | bool | None) -> None:
        private = bool(given.pop(PRIVATE, False)) or command.private
        arguments = {name: str(value) for name, value in given.items() if value is not None}
        await desk.run(interaction, command, arguments, private=private)

    setattr(invoke, "__signature__", _signature(command, options))  # noqa: B010 - mypy knows no such attribute
    app_commands.describe(**{option.name: _text(_fitting(option.about)) for option in options})(
        invoke
    )
    app_commands.choices(
        **{
            option.name: [app_commands.Choice(name=one, value=one) for one in option.choices]
            for option in options
            if option.choices
        }
    )(invoke)
    app_commands.rename(**{option.name: _name(option.name) for option in options})(invoke)
    app_commands.autocomplete(
        **{
            option.name: _suggestions(option.completion, desk)
            for option in options
            if option.completion is not Completion.NONE
        }
    )(invoke)
    slash: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=app_commands.locale_str(command.name, says=command.names),
        description=_text(_fitting(command.about)),
        callback=invoke,
        allowed_contexts=_WHERE_MEMBER if command.manages else _EVERYWHERE,
        allowed_installs=_GUILD_INSTALL if command.manages else _ANY_INSTALL,
    )
    if command.manages:
        slash.default_permissions = _MANAGERS
    return slash


def _options(command: Command) -> tuple[Option, ...]:
    """The command's options, and the one that keeps the answer private where that is a choice."""
    own = any(option.name == PRIVATE for option in command.options)
    if command.private or own:
        return command.options
    return (*command.options, Option(PRIVATE, PRIVATE_ABOUT))


def _signature(command: Command, options: tuple[Option, ...]) -> inspect.Signature:
    kind = inspect.Parameter.KEYWORD_ONLY
    first = inspect.Parameter("interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    rest = [
        inspect.Parameter(
            option.name,
            kind,
            annotation=_annotation(option, flag=option not in command.options),
            default=inspect.Parameter.empty if option.required else None,
        )
        for option in options
    ]
    return inspect.Signature([first, *rest])


def _annotation(option: Option, *, flag: bool) -> object:
    if flag:
        return bool | None
    text = str if option.choices else app_commands.Range[str, 1, min(option.longest, OPTION_LENGTH)]
    return text if option.required else text | None


def _check_menu(desk: Desk) -> app_commands.ContextMenu:
    async def check(interaction: discord.Interaction, message: discord.Message) -> None:
        await desk.check(interaction, message)

    return app_commands.ContextMenu(
        name=_text(CHECK_MENU),
        callback=check,
        allowed_contexts=_EVERYWHERE,
        allowed_installs=_ANY_INSTALL,
    )


def _suggestions(completion: Completion, desk: Desk) -> Suggest:
    async def suggest(
        interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        language = language_of(interaction.locale) or Language.ENGLISH
        found = await desk.complete(completion, typed, language)
        fitting = [one for one in dict.fromkeys(found) if 0 < length(one) <= CHOICE_TEXT]
        return [app_commands.Choice(name=one, value=one) for one in fitting[:AUTOCOMPLETE_CHOICES]]

    return suggest


def _name(name: str) -> app_commands.locale_str:
    return app_commands.locale_str(name, says=NAMES.get(name, {}))


def _text(says: Says) -> app_commands.locale_str:
    return app_commands.locale_str(says[Language.ENGLISH], says=says)


def _fitting(says: Says) -> Says:
    return {language: shorten(text, COMMAND_DESCRIPTION) for language, text in says.items()}
