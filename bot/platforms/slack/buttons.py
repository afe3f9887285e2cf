"""Writes what a button or a menu option does into its value, and reads it back at any time."""

from dataclasses import dataclass

from bot.commands.reply import Act, Offer
from bot.platforms.lengths import length
from bot.platforms.slack.limits import BUTTON_VALUE, MENU_VALUE

OFFER = "offer:"
"""How the id of a button begins; a number behind it makes it the only one of its message."""
MENU = "menu:"
"""How the id of a menu begins; what it does stands in the chosen option."""


@dataclass(frozen=True, slots=True)
class Press:
    """What someone chose: an act on the answer a token names; `value` is what the offer holds."""

    act: Act
    token: str
    value: str = ""


def write(offer: Offer, limit: int = BUTTON_VALUE) -> str | None:
    """The value that carries an offer, or None when its question is too long for one."""
    for token in (offer.token, "") if offer.act is Act.ASK else (offer.token,):
        code = f"{offer.act}:{token}:{offer.question}"
        if length(code) <= limit:
            return code
    return None


def write_option(offer: Offer) -> str | None:
    """The same for a menu's option, which holds less."""
    return write(offer, MENU_VALUE)


def read(code: str) -> Press | None:
    """What a value does; None for one this bot never wrote."""
    name, _, rest = code.partition(":")
    token, _, value = rest.partition(":")
    if name not in set(Act):
        return None
    return Press(Act(name), token, value)
