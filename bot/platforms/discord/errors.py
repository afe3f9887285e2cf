"""One path for everything that goes wrong: a sentence for whoever asked, a line for the log."""

from dataclasses import replace
from enum import StrEnum

import discord
import structlog

from bot.commands.reply import Reply
from bot.platforms.discord.addresses import LINE_FAULTS
from bot.platforms.discord.wording import wording_of
from bot.platforms.phrases import phrases_of
from bot.platforms.replying import sentence, shortened

_log = structlog.get_logger(__name__)
NO_HISTORY = 160_002
"""Discord's code for a reply in a channel whose history the bot may not read."""


class Fault(StrEnum):
    """Why Discord did not take something."""

    GONE = "gone"
    FORBIDDEN = "forbidden"
    TOO_LONG = "too_long"
    TOO_LARGE = "too_large"
    EXPIRED = "expired"
    DUPLICATE = "duplicate"
    LIMITED = "limited"
    SERVER = "server"
    OTHER = "other"


_BY_CODE = {
    10_015: Fault.EXPIRED,
    10_062: Fault.EXPIRED,
    50_027: Fault.EXPIRED,
    40_060: Fault.DUPLICATE,
    40_005: Fault.TOO_LARGE,
    50_035: Fault.TOO_LONG,
}
_BY_STATUS = {
    403: Fault.FORBIDDEN,
    404: Fault.GONE,
    413: Fault.TOO_LARGE,
    429: Fault.LIMITED,
}
_SERVER_FAULTS = 500


REFUSALS = (discord.DiscordException, *LINE_FAULTS)
"""What sending something to Discord may raise."""


def fault_of(err: Exception) -> Fault:
    """What kind of refusal an error is that sending something raised."""
    if isinstance(err, LINE_FAULTS):
        return Fault.SERVER
    if isinstance(err, discord.RateLimited):
        return Fault.LIMITED
    if not isinstance(err, discord.HTTPException):
        return Fault.OTHER
    if err.status >= _SERVER_FAULTS:
        return Fault.SERVER
    return _BY_CODE.get(err.code) or _BY_STATUS.get(err.status, Fault.OTHER)


def rescued(reply: Reply, err: Exception) -> Reply | None:
    """Another way to show what Discord refused; None when there is none."""
    words = wording_of(reply.language)
    match fault_of(err):
        case Fault.TOO_LONG:
            return shortened(reply)
        case Fault.TOO_LARGE if reply.files:
            return _without_files(reply, words.file_too_large)
        case Fault.FORBIDDEN if reply.files:
            return _without_files(reply, words.files_forbidden)
        case Fault.SERVER | Fault.OTHER | Fault.LIMITED:
            said = sentence(phrases_of(reply.language).unexpected, reply.language)
            return replace(said, private=reply.private)
        case _:
            return None


def _without_files(reply: Reply, why: str) -> Reply:
    return replace(reply, files=(), paragraphs=(*reply.paragraphs, why))
