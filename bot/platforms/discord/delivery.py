"""Shows a reply where it was asked for, and finds another way where Discord refuses one."""

import io
from typing import Any

import discord
import structlog

from bot.commands.reply import Attachment, Reply
from bot.platforms.discord.controls import view_of
from bot.platforms.discord.errors import NO_HISTORY, REFUSALS, Fault, fault_of, rescued
from bot.platforms.discord.places import guild_id_of, key_of
from bot.platforms.discord.rendering import Card, description_of, embed_of, render
from bot.platforms.discord.wording import wording_of

_log = structlog.get_logger(__name__)
_NOBODY = discord.AllowedMentions.none()


async def acknowledge(interaction: discord.Interaction, *, private: bool) -> Fault | None:
    """Tell Discord that an answer comes; returns why it may not know of it, if it may not."""
    try:
        await interaction.response.defer(ephemeral=private, thinking=True)
    except REFUSALS as err:
        late = (discord.utils.utcnow() - interaction.created_at).total_seconds()
        fault = fault_of(err)
        log = _log.info if fault is Fault.DUPLICATE else _log.warning
        log("not_acknowledged", key=key_of(interaction), fault=fault, after=f"{late:.1f} s")
        return fault
    return None


async def show_interaction(
    interaction: discord.Interaction, reply: Reply, *, private: bool
) -> list[int]:
    """Answer a deferred interaction; returns the ids of the messages, none if it failed.

    `private` is how it was deferred. A private reply to a public deferral replaces it.
    """
    try:
        return await _answer(interaction, reply, private=private)
    except REFUSALS as err:
        _log_refusal(err, key_of(interaction))
        if fault_of(err) is Fault.EXPIRED:
            return await show_late(interaction, reply, private=private)
        other = rescued(reply, err)
    if other is None:
        return []
    try:
        return await _answer(interaction, other, private=private)
    except REFUSALS as err:
        _log_refusal(err, key_of(interaction))
        return []


async def show_late(interaction: discord.Interaction, reply: Reply, *, private: bool) -> list[int]:
    """Answer as a plain message when it is too late for any other; never what is private."""
    channel = interaction.channel
    if private or reply.private or not isinstance(channel, discord.abc.Messageable):
        return []
    return await show_in(channel, reply)


async def show_reply(message: discord.Message, reply: Reply) -> list[int]:
    """Answer a message below it; returns the ids of the answer's messages, none if it failed.

    Where the bot may not write, whoever asked is told so in a direct message.
    """
    try:
        return await _reply(message, reply)
    except REFUSALS as err:
        _log_refusal(err, f"message {message.id}")
        fault, other = fault_of(err), rescued(reply, err)
    if other is not None:
        try:
            return await _reply(message, other, second=True)
        except REFUSALS as err:
            _log_refusal(err, f"message {message.id}")
            fault = fault_of(err)
    if fault is Fault.FORBIDDEN:
        await _tell_author(message, reply)
    return []


async def show_in(channel: discord.abc.Messageable, reply: Reply) -> list[int]:
    """Say something in a channel that nobody asked for there; nothing where that is refused."""
    try:
        return [(await channel.send(**body_of(card))).id for card in render(reply)]
    except REFUSALS as err:
        _log_refusal(err, "notice")
        return []


def body_of(card: Card) -> dict[str, Any]:
    """What discord.py's send methods take for a card; it mentions nobody, whatever it holds."""
    body: dict[str, Any] = {"allowed_mentions": _NOBODY}
    if card.content:
        body["content"] = card.content
    if card.embed:
        body["embed"] = embed_of(card)
    if card.files:
        body["files"] = files_of(card)
    view = view_of(card.controls) if card.controls is not None else None
    if view is not None:
        body["view"] = view
    return body


def files_of(card: Card) -> list[discord.File]:
    """A card's files with their alt texts."""
    return [_file(one) for one in card.files]


def edit_of(card: Card) -> dict[str, Any]:
    """What discord.py's edit methods take to turn a message into a card."""
    embed = embed_of(card)
    return {
        "allowed_mentions": _NOBODY,
        "content": card.content or None,
        "embeds": [embed] if embed is not None else [],
        "attachments": files_of(card),
        "view": view_of(card.controls) if card.controls is not None else None,
    }


async def _answer(interaction: discord.Interaction, reply: Reply, *, private: bool) -> list[int]:
    cards = list(render(reply, embeds=_may_embed(interaction)))
    hidden = private or reply.private
    shown: list[int] = []
    if hidden and not private:
        await interaction.delete_original_response()
    else:
        first = cards.pop(0)
        shown.append((await interaction.edit_original_response(**edit_of(first))).id)
    for card in cards:
        body = body_of(card)
        sent = await interaction.followup.send(ephemeral=hidden, wait=True, **body)
        shown.append(sent.id)
    return shown


async def _reply(message: discord.Message, reply: Reply, *, second: bool = False) -> list[int]:
    cards = render(reply, embeds=_may_embed_there(message))
    shown: list[int] = []
    for place, card in enumerate(cards):
        # The same nonce at every attempt: Discord makes one message of them.
        body = body_of(card) | {"nonce": f"{message.id}{'r' if second else '.'}{place}"}
        if place == 0:
            shown.append((await _below(message, body)).id)
        else:
            shown.append((await message.channel.send(**body)).id)
    return shown


async def _below(message: discord.Message, body: dict[str, Any]) -> discord.Message:
    reference = message.to_reference(fail_if_not_exists=False)
    try:
        return await message.channel.send(**body, reference=reference, mention_author=False)
    except discord.HTTPException as err:
        if err.code != NO_HISTORY:
            raise
    for file in body.get("files", ()):
        file.reset(seek=True)
    return await message.channel.send(**body)


async def _tell_author(message: discord.Message, reply: Reply) -> None:
    name = getattr(message.channel, "name", "")
    words = wording_of(reply.language).forbidden.format(f"#{name}" if name else message.channel.id)
    told = Reply(reply.language, paragraphs=(words,))
    try:
        await message.author.send(**body_of(render(told)[0]))
    except REFUSALS as err:
        _log_refusal(err, f"direct message to {message.author.id}")


def _may_embed(interaction: discord.Interaction) -> bool:
    rights = interaction.app_permissions
    return not rights.value or rights.embed_links


def _may_embed_there(message: discord.Message) -> bool:
    guild, channel = message.guild, message.channel
    if guild_id_of(message) is None or guild is None or guild.me is None:
        return True
    return not hasattr(channel, "permissions_for") or channel.permissions_for(guild.me).embed_links


def _file(one: Attachment) -> discord.File:
    return discord.File(io.BytesIO(one.content), one.name, description=description_of(one))


def _log_refusal(err: Exception, what: str) -> None:
    _log.warning("discord_refused", key=what, fault=fault_of(err), reason=str(err))
