"""Arranges what a reply offers into buttons and menus that fit under one message."""

from collections.abc import Iterable
from dataclasses import dataclass

import discord

from bot.commands.reply import Act, Offer, Reply
from bot.platforms.discord import buttons
from bot.platforms.discord.limits import BUTTON_LABEL, BUTTONS_IN_ROW, MENU_OPTIONS, MENU_TEXT, ROWS
from bot.platforms.lengths import shorten
from bot.platforms.phrases import phrases_of
from bot.platforms.presses import Press
from bot.trade import Language

_LONG = "long"
"""Opens the value of an option whose question stands in its label and description."""
_STYLES = {
    Act.CHART: discord.ButtonStyle.primary,
    Act.SHARE: discord.ButtonStyle.primary,
    Act.RIGHT: discord.ButtonStyle.success,
    Act.WRONG: discord.ButtonStyle.danger,
}


@dataclass(frozen=True, slots=True)
class Button:
    """A button: what it says, its id, how it looks."""

    label: str
    code: str
    style: discord.ButtonStyle


@dataclass(frozen=True, slots=True)
class Option:
    """A line of a menu."""

    label: str
    value: str
    description: str


@dataclass(frozen=True, slots=True)
class Controls:
    """What stands under a message; `unfit` are questions to print because no menu holds them."""

    language: Language
    buttons: tuple[Button, ...] = ()
    menus: tuple[tuple[Option, ...], ...] = ()
    unfit: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.buttons or self.menus)


def controls_of(reply: Reply) -> Controls:
    """A reply's offers as buttons and its choices as menus, nothing left out."""
    fitting = {code: one for one in reply.offers if (code := buttons.write(one)) is not None}
    choices = [*reply.choices, *(one for one in reply.offers if buttons.write(one) is None)]
    options, unfit = _options(choices)
    menus = [tuple(options[at : at + MENU_OPTIONS]) for at in range(0, len(options), MENU_OPTIONS)]
    room = (ROWS - len(menus)) * BUTTONS_IN_ROW
    pressed = [_button(code, one) for code, one in fitting.items()]
    return Controls(
        reply.language,
        tuple(pressed[: max(room, 0)]),
        tuple(menus[:ROWS]),
        (
            *unfit,
            *(one.label for menu in menus[ROWS:] for one in menu),
            *(one.label for one in pressed[max(room, 0) :]),
        ),
    )


def view_of(controls: Controls) -> discord.ui.View | None:
    """The buttons and menus for discord.py to send; None when there are none.

    The view listens to nothing: presses are read from their ids, so that they work whoever sent
    the message and whenever, and nothing is kept in memory for it.
    """
    if not controls:
        return None
    view = discord.ui.View(timeout=None)
    for number, menu in enumerate(controls.menus):
        select: discord.ui.Select[discord.ui.View] = discord.ui.Select(
            custom_id=f"{buttons.MENU}:{number}",
            placeholder=shorten(phrases_of(controls.language).choose, MENU_TEXT),
            options=[
                discord.SelectOption(
                    label=one.label, value=one.value, description=one.description or None
                )
                for one in menu
            ],
            row=number,
        )
        view.add_item(select)
    for place, one in enumerate(controls.buttons):
        button: discord.ui.Button[discord.ui.View] = discord.ui.Button(
            label=one.label,
            custom_id=one.code,
            style=one.style,
            row=len(controls.menus) + place // BUTTONS_IN_ROW,
        )
        view.add_item(button)
    view.stop()
    return view


def chosen(value: str, message: discord.Message | None) -> Press | None:
    """What a menu's option does; a long question is read from the option in its message."""
    if not value.startswith(f"{_LONG}:"):
        return buttons.read(value)
    for row in message.components if message is not None else ():
        for menu in getattr(row, "children", ()):
            for option in getattr(menu, "options", ()):
                if option.value == value:
                    question = f"{option.label} {option.description or ''}".strip()
                    return Press(Act.ASK, "", question)
    return None


def _button(code: str, offer: Offer) -> Button:
    label = shorten(" ".join(offer.label.split()) or offer.act, BUTTON_LABEL)
    return Button(label, code, _STYLES.get(offer.act, discord.ButtonStyle.secondary))


def _options(choices: Iterable[Offer]) -> tuple[list[Option], list[str]]:
    options: dict[str, Option] = {}
    unfit: list[str] = []
    for offer in choices:
        code = buttons.write(offer)
        words = offer.label if code is not None and offer.label else offer.question
        lines = buttons.two_lines(" ".join(words.split()))
        if code is not None:
            label, description = lines or (shorten(words, MENU_TEXT), "")
            options.setdefault(code, Option(label, code, description))
        elif lines is not None:
            value = f"{_LONG}:{len(options)}"
            options[value] = Option(lines[0], value, lines[1])
        else:
            unfit.append(offer.question)
    return list(options.values()), unfit
