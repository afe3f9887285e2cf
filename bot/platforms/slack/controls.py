"""Arranges what a reply offers into buttons and menus, nothing left out."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from bot.commands.reply import Act, Offer, Reply
from bot.platforms.harmless import bare
from bot.platforms.lengths import length
from bot.platforms.phrases import phrases_of
from bot.platforms.slack import blocks, buttons
from bot.platforms.slack.blocks import Block, Piece
from bot.platforms.slack.escaping import escape
from bot.platforms.slack.limits import ACTIONS, MENU_OPTIONS, MENU_TEXT, SECTION
from bot.platforms.slack.splitting import split
from bot.platforms.slack.wording import wording_of
from bot.trade import Language

_T = TypeVar("_T")
_STYLES = {Act.SHARE: "primary", Act.WRONG: "danger"}


def controls_of(reply: Reply) -> list[Piece]:
    """A reply's choices as menus and its offers as buttons.

    A choice that no menu can show whole stands in a paragraph of its own, with a button beside
    it; one that not even a button can carry is there to be copied.
    """
    choices = [*reply.choices, *(one for one in reply.offers if buttons.write(one) is None)]
    fit = [one for one in choices if _fits_menu(one)]
    options = {code: _label(one) for one in fit if (code := buttons.write_option(one))}
    pieces = [
        piece
        for number, offer in enumerate(one for one in choices if not _fits_menu(one))
        for piece in _paragraph(offer, number, reply.language)
    ]
    pieces += _menus(list(options.items()), reply.language)
    pressed = [
        blocks.button(_label(one), f"{buttons.OFFER}{number}", code, _STYLES.get(one.act, ""))
        for number, one in enumerate(reply.offers)
        if (code := buttons.write(one)) is not None
    ]
    pieces += [Piece(blocks.actions(group), "") for group in _groups(pressed, ACTIONS)]
    return pieces


def _fits_menu(offer: Offer) -> bool:
    return length(_label(offer)) <= MENU_TEXT and buttons.write_option(offer) is not None


def _label(offer: Offer) -> str:
    return bare(" ".join((offer.label or offer.question).split())) or str(offer.act)


def _menus(options: Sequence[tuple[str, str]], language: Language) -> Iterator[Piece]:
    words = phrases_of(language).choose
    for number, group in enumerate(_groups(options, MENU_OPTIONS)):
        shown = [(label, code) for code, label in group]
        select = blocks.menu(f"{buttons.MENU}{number}", words, shown)
        text = "\n".join([escape(words), *(f"• {escape(label)}" for label, _ in shown)])
        yield Piece(blocks.actions([select]), text)


def _paragraph(offer: Offer, number: int, language: Language) -> Iterator[Piece]:
    words = escape(offer.question or offer.label)
    parts = split(words, SECTION - 2)
    code = buttons.write(offer)
    for place, part in enumerate(parts):
        block: Block = blocks.section(f"• {part}" if place == 0 else part)
        if code is not None and place == len(parts) - 1:
            label = wording_of(language).ask
            block["accessory"] = blocks.button(label, f"{buttons.OFFER}choice{number}", code)
        yield Piece(block, f"• {part}" if place == 0 else part)


def _groups(items: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
