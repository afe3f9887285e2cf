"""Writes what a button or a menu option does into its id, and reads it back after any restart."""

from dataclasses import replace

from bot.commands.reply import Act, Offer
from bot.platforms import presses
from bot.platforms.discord.limits import CUSTOM_ID, MENU_TEXT
from bot.platforms.lengths import length
from bot.platforms.presses import Press

WHY = "why"
"""The id of the text field in the form that asks what is wrong."""
MENU = "menu"
"""How a menu's own id begins; what it does stands in the chosen option."""
_MARK = "#"


def write(offer: Offer) -> str | None:
    """The id that carries an offer, or None when its question is too long for one."""
    return presses.write(offer, CUSTOM_ID)


def mark(code: str, nonce: str) -> str | None:
    """An id that does the same and carries an announcement's key; None where there is no room.

    Discord keeps no nonce with a message, so this is how one is known again.
    """
    long = f"{code}{_MARK}{nonce}"
    return None if code.startswith(Act.ASK) or length(long) > CUSTOM_ID else long


def marked(code: str) -> str | None:
    """The key of the announcement an id was written for; None if it was for none."""
    return None if code.startswith(Act.ASK) or _MARK not in code else code.rpartition(_MARK)[2]


def read(code: str) -> Press | None:
    """What an id does; None for one this bot never wrote."""
    press = presses.read(code)
    if press is None or press.act is Act.ASK:
        return press
    return replace(press, value=press.value.partition(_MARK)[0])


def two_lines(words: str) -> tuple[str, str] | None:
    """Words as the two lines of a menu option, whole; None when they are longer than both.

    The two joined by a space are the words again: that is how a long question is read back.
    """
    if length(words) <= MENU_TEXT:
        return words, ""
    head = words[: MENU_TEXT + 1].rpartition(" ")[0]
    tail = words[len(head) + 1 :]
    if not head or length(head) > MENU_TEXT or length(tail) > MENU_TEXT:
        return None
    return head, tail
