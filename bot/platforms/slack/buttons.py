"""What a button or a menu option carries in Slack, and how the ids of their elements begin."""

from bot.commands.reply import Offer
from bot.platforms import presses
from bot.platforms.slack.limits import BUTTON_VALUE, MENU_VALUE

OFFER = "offer:"
"""How the id of a button begins; a number behind it makes it the only one of its message."""
MENU = "menu:"
"""How the id of a menu begins; what it does stands in the chosen option."""


def write(offer: Offer) -> str | None:
    """The value that carries an offer, or None when its question is too long for one."""
    return presses.write(offer, BUTTON_VALUE)


def write_option(offer: Offer) -> str | None:
    """The same for a menu's option, which holds less."""
    return presses.write(offer, MENU_VALUE)
