"""Lays a reply out as Discord messages: the answer as text, what stands behind it as an embed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import discord

from bot.answers.answer import Answer
from bot.commands.reply import Attachment, Reply
from bot.platforms.discord.controls import Controls, controls_of
from bot.platforms.discord.escaping import escape
from bot.platforms.discord.limits import ALT_TEXT, CONTENT, EMBED_DESCRIPTION, FILES
from bot.platforms.discord.sources import source_lines
from bot.platforms.discord.splitting import pack, split
from bot.platforms.discord.tables import table
from bot.platforms.discord.wording import wording_of
from bot.platforms.lengths import length
from bot.platforms.phrases import phrases_of
from bot.questions.query import Outcome

_COLOURS = {
    Outcome.ANSWERED: 0x2F6F8F,
    Outcome.NEEDS_CHOICE: 0xC9A227,
    Outcome.NO_DATA: 0x8A8F98,
    Outcome.OUT_OF_SCOPE: 0x8A8F98,
}
_LONGEST_BOLD = 300
"""A headline that long is a text, and a text in bold is hard to read."""


@dataclass(frozen=True, slots=True)
class Card:
    """One Discord message: text, at most one embed, files, and what stands under it."""

    content: str = ""
    embed: str = ""
    colour: int = _COLOURS[Outcome.ANSWERED]
    files: tuple[Attachment, ...] = ()
    controls: Controls | None = None


def render(reply: Reply, *, embeds: bool = True) -> tuple[Card, ...]:
    """The messages that show a reply, in order; at least one.

    Text that is longer than a message goes on in the next. Without the right to embed, what
    would be an embed is text too. Files and buttons stand under the last text.
    """
    controls = controls_of(reply)
    said = [*_said(reply), *_pictures(reply), *_unfit(controls)]
    behind = list(_behind(reply.answer)) if reply.answer is not None else []
    if not embeds:
        said, behind = [*said, *behind], []
    colour = _COLOURS[reply.answer.status if reply.answer is not None else Outcome.ANSWERED]
    texts = [Card(content=part, colour=colour) for part in pack(said, CONTENT)] or [Card()]
    embedded = [Card(embed=part, colour=colour) for part in pack(behind, EMBED_DESCRIPTION)]
    if embedded:
        texts[-1] = replace(texts[-1], embed=embedded.pop(0).embed)
    cards = [*texts, *embedded]
    batches = [reply.files[at : at + FILES] for at in range(0, len(reply.files), FILES)]
    if batches:
        cards[-1] = replace(cards[-1], files=batches.pop(0))
    cards += [Card(files=batch, colour=colour) for batch in batches]
    cards[-1] = replace(cards[-1], controls=controls)
    return tuple(cards)


def _said(reply: Reply) -> Iterator[str]:
    if reply.title:
        yield _bold(reply.title)
    if reply.answer is not None:
        yield _bold(reply.answer.headline)
        as_table = table(reply.answer.comparison)
        if as_table is None:
            yield from _bullets(reply.answer.comparison)
        else:
            yield as_table
    yield from (escape(paragraph) for paragraph in reply.paragraphs)


def _behind(answer: Answer) -> Iterator[str]:
    words = phrases_of(answer.language)
    yield from (escape(line) for line in answer.how)
    if answer.caveats:
        yield f"**{words.caveats}**"
        yield from _bullets(answer.caveats)
    if answer.sources:
        yield f"**{words.sources}**"
        yield from source_lines(answer.sources, answer.language)


def _pictures(reply: Reply) -> Iterator[str]:
    """The alt texts that are too long for a file's description, so that nobody misses them."""
    words = phrases_of(reply.language)
    for file in reply.files:
        if length(file.alt) > ALT_TEXT:
            yield f"**{words.picture}** ({escape(file.name)})"
            yield escape(file.alt)


def _unfit(controls: Controls) -> Iterator[str]:
    if controls.unfit:
        yield escape(wording_of(controls.language).ask_yourself)
        yield from _bullets(controls.unfit)


def description_of(file: Attachment) -> str:
    """A file's alt text; one that is too long ends at a sentence, the message has all of it."""
    return split(file.alt, ALT_TEXT)[0] if file.alt.strip() else file.name


def embed_of(card: Card) -> discord.Embed | None:
    """A card's embed for discord.py to send."""
    return discord.Embed(description=card.embed, colour=card.colour) if card.embed else None


def _bold(text: str) -> str:
    words = escape(text)
    return f"**{words}**" if length(words) <= _LONGEST_BOLD and "\n" not in words else words


def _bullets(lines: tuple[str, ...]) -> Iterator[str]:
    return (f"- {escape(line)}" for line in lines)
