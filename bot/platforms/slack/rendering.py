"""Lays a reply out as Slack messages: blocks for the eye, the same words as text for the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.answers.answer import Answer
from bot.commands.reply import Attachment, Reply
from bot.platforms.harmless import bare
from bot.platforms.lengths import length, shorten
from bot.platforms.phrases import phrases_of
from bot.platforms.rows import rows_of
from bot.platforms.slack import blocks
from bot.platforms.slack.blocks import Block, Piece
from bot.platforms.slack.controls import controls_of
from bot.platforms.slack.escaping import bold, escape
from bot.platforms.slack.limits import BLOCKS, FALLBACK, FILE_ALT, HEADER, MESSAGE_TEXT, SECTION
from bot.platforms.slack.sources import source_lines
from bot.platforms.slack.splitting import pack, split
from bot.platforms.slack.tables import batches
from bot.platforms.slack.wording import wording_of

_LONGEST_BOLD = 300
"""A headline that long is a text, and a text in bold is hard to read."""


@dataclass(frozen=True, slots=True)
class Message:
    """One Slack message: its blocks, and the text that stands in for them."""

    text: str
    blocks: tuple[Block, ...] = field(default=())


def render(reply: Reply, *, asked: str = "", tables: bool = True) -> tuple[Message, ...]:
    """The messages that show a reply, in order; at least one.

    `asked` is the question to repeat where nobody else saw it. What is longer than a message
    goes on in the next; menus and buttons stand under the last. Files travel by themselves.
    Only a message may hold tables.
    """
    pieces = [*_question(reply, asked), *_said(reply, tables=tables), *_pictures(reply)]
    if reply.answer is not None:
        pieces += _behind(reply.answer)
    pieces += controls_of(reply)
    return tuple(_message(group, reply) for group in _messages(pieces)) or (_message([], reply),)


def blocks_of(reply: Reply) -> list[Block]:
    """A reply's blocks one below the other, for a surface that is no message."""
    return [block for message in render(reply, tables=False) for block in message.blocks]


def alt_of(file: Attachment) -> str:
    """A file's alt text; one that is too long ends at a sentence, the message has all of it."""
    words = bare(file.alt)
    return split(words, FILE_ALT)[0] if words.strip() else file.name


def paragraph(lines: Iterable[str]) -> Iterator[Piece]:
    """Lines of Slack's markup as paragraphs that fit."""
    return (Piece(blocks.section(part), part) for part in pack(lines, SECTION))


def _question(reply: Reply, asked: str) -> Iterator[Piece]:
    if asked:
        words = f"{escape(wording_of(reply.language).asked)}: {escape(asked)}"
        for part in split(words, SECTION):
            yield Piece(blocks.context([part]), part)


def _said(reply: Reply, *, tables: bool) -> Iterator[Piece]:
    yield from _title(reply.title)
    answer = reply.answer
    if answer is not None:
        headline = answer.headline
        yield from paragraph([bold(headline) if _may_be_bold(headline) else escape(headline)])
        yield from _lines(answer.comparison, tables=tables)
    yield from _lines(reply.paragraphs, tables=tables)


def _title(title: str) -> Iterator[Piece]:
    words = " ".join(bare(title).split())
    if not words:
        return
    if length(words) <= HEADER:
        yield Piece(blocks.header(words), escape(words))
    else:
        yield from paragraph([bold(words) if _may_be_bold(words) else escape(words)])


def _lines(lines: tuple[str, ...], *, tables: bool) -> Iterator[Piece]:
    rows = rows_of(lines) if tables else []
    for part in batches(rows):
        words = "\n".join(escape(f"{name}: {figure}") for name, figure in part)
        yield Piece(blocks.table(part), words)
    if not rows:
        yield from paragraph(escape(line) for line in lines)


def _pictures(reply: Reply) -> Iterator[Piece]:
    """The alt texts that are too long for a file, so that nobody misses them."""
    words = phrases_of(reply.language)
    for file in reply.files:
        if length(bare(file.alt)) > FILE_ALT:
            yield from paragraph([f"*{words.picture}* ({escape(file.name)})", escape(file.alt)])


def _behind(answer: Answer) -> Iterator[Piece]:
    words = phrases_of(answer.language)
    parts = [escape(line) for line in answer.how]
    if answer.caveats:
        caveats = [f"*{words.caveats}*", *(f"• {escape(line)}" for line in answer.caveats)]
        parts += pack(caveats, SECTION)
    if answer.sources:
        sources = [f"*{words.sources}*", *source_lines(answer.sources, answer.language)]
        parts += pack(sources, SECTION)
    for part in parts:
        yield from (Piece(blocks.context([one]), one) for one in split(part, SECTION))


def _messages(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The pieces in as few messages as their order and Slack's limits allow."""
    groups: list[list[Piece]] = []
    room = 0
    tables = 0
    for piece in pieces:
        table = piece.block["type"] == "table"
        full = not groups or len(groups[-1]) == BLOCKS or piece.size > room or (table and tables)
        if full:
            groups.append([])
            room, tables = MESSAGE_TEXT, 0
        groups[-1].append(piece)
        room -= piece.size
        tables += table
    return groups


def _message(pieces: list[Piece], reply: Reply) -> Message:
    said = "\n".join(piece.text for piece in pieces if piece.text) or _stand_in(reply)
    return Message(_fallback(said), tuple(piece.block for piece in pieces))


def _stand_in(reply: Reply) -> str:
    """Words for a message that shows nothing but buttons or files."""
    labels = [one.label for one in reply.offers] or [one.alt for one in reply.files]
    return escape(shorten(" · ".join(labels), SECTION)) or "…"


def _fallback(words: str) -> str:
    """What notifications and screen readers get; the blocks have all of it."""
    parts = split(words, FALLBACK - 1)
    return parts[0] if len(parts) < 2 else f"{parts[0]}…"  # noqa: PLR2004 - more than the first


def _may_be_bold(words: str) -> bool:
    return length(escape(words)) <= _LONGEST_BOLD
