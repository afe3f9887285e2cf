"""Writes what a button or a menu option does into a short code, and reads it back at any time."""

from dataclasses import dataclass

from bot.commands.reply import Act, Offer
from bot.platforms.lengths import length


@dataclass(frozen=True, slots=True)
class Press:
    """What someone chose: an act on the answer a token names; `value` is what the offer holds."""

    act: Act
    token: str
    value: str = ""


def write(offer: Offer, limit: int) -> str | None:
    """The code that carries an offer, or None when its question is too long for one."""
    for token in (offer.token, "") if offer.act is Act.ASK else (offer.token,):
        code = f"{offer.act}:{token}:{offer.question}"
        if length(code) <= limit:
            return code
    return None


def read(code: str) -> Press | None:
    """What a code does; None for one this bot never wrote."""
    name, _, rest = code.partition(":")
    token, _, value = rest.partition(":")
    return Press(Act(name), token, value) if name in set(Act) else None
