"""Posts announcements to channels so that none arrives twice, edits them, and finds them again."""

import time
from collections import OrderedDict
from collections.abc import Awaitable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

import aiohttp
import structlog

from bot.commands.reply import Attachment, Reply
from bot.platforms.replying import whole_text
from bot.platforms.sending import LaterError, RefusedError, SendingError
from bot.platforms.slack import marks
from bot.platforms.slack.accounts import Account, Accounts, Origin
from bot.platforms.slack.errors import (
    LINE_FAULTS,
    Fault,
    fault_of,
    reason_of,
    wished_wait,
)
from bot.platforms.slack.limits import BLOCKS
from bot.platforms.slack.posting import dialogue, upload
from bot.platforms.slack.rendering import Message, render

_log = structlog.get_logger(__name__)
_T = TypeVar("_T")
_CLOCKS_DIFFER = timedelta(minutes=2)
_USUAL_WAIT = 30.0
_REMEMBERED = 1_000
_MINUTES = 5 * 60.0


class SlackSender:
    """Speaks in channels unasked, as whoever the bot is in the workspace of the channel."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._posted: OrderedDict[tuple[str, str], tuple[float, str]] = OrderedDict()

    async def post(self, channel: str, reply: Reply, nonce: str) -> str:
        """Post an announcement and return its message id; raises SendingError.

        The same nonce again, within a few minutes, returns the message there is. Files follow
        in the message's thread.
        """
        until, posted = self._posted.get((channel, nonce), (0.0, ""))
        if until > time.monotonic():
            return posted
        account = await self._account(channel)
        message, files = _single(reply)
        body = marks.body_of(message, nonce)
        answer = await _try(account.hasty.chat_postMessage(channel=channel, **body))
        ts = str(answer["ts"])
        self._remember(channel, nonce, ts)
        if files:
            await _below(account, channel, ts, files)
        return ts

    async def edit(self, channel: str, message: str, reply: Reply, nonce: str) -> None:
        """Put an announcement right where it stands; raises SendingError."""
        account = await self._account(channel)
        body = marks.body_of(_single(reply)[0], nonce)
        await _try(account.hasty.chat_update(channel=channel, ts=message, **_editable(body)))

    async def find(self, channel: str, reply: Reply, nonce: str, since: datetime) -> str | None:
        """The id of an announcement posted at `since` or later; None if there surely is none.

        Its files follow now if whoever posted it died before they did. Raises SendingError when
        it cannot be told.
        """
        account = await self._account(channel)
        oldest = (since - _CLOCKS_DIFFER).timestamp()
        ts = await _try(marks.find(account.hasty, channel, nonce, oldest))
        files = _single(reply)[1] if ts is not None else ()
        if ts is not None and files:
            await _below(account, channel, ts, files, again=True)
        return ts

    async def direct(self, channel: str, user: str) -> str:
        """The private conversation with somebody of a channel's workspace; raises SendingError."""
        return await _try(dialogue(await self._account(channel), user))

    async def reach(self, team: str, user: str) -> str:
        """The private conversation with somebody of a workspace; raises SendingError."""
        account = await self._found(self._accounts.of(Origin(team)))
        return await _try(dialogue(account, user))

    async def _account(self, channel: str) -> Account:
        return await self._found(self._accounts.of_channel(channel))

    async def _found(self, looking: Awaitable[Account | None]) -> Account:
        try:
            account = await looking
        except LINE_FAULTS as err:
            raise _refusal(err) from err
        if account is not None:
            return account
        if self._accounts.ready:
            words = "The bot is not in that workspace, or was removed from it; install it there."
            raise RefusedError(words, final=True)
        raise RefusedError("Slack is not connected at the moment; it is tried again.", final=False)

    def _remember(self, channel: str, nonce: str, ts: str) -> None:
        self._posted[channel, nonce] = (time.monotonic() + _MINUTES, ts)
        while len(self._posted) > _REMEMBERED:
            self._posted.popitem(last=False)


async def _below(
    account: Account, channel: str, ts: str, files: tuple[Attachment, ...], *, again: bool = False
) -> None:
    """Put an announcement's files into its thread; `again` looks first whether they are there."""
    try:
        if not (again and await marks.has_files(account.hasty, channel, ts, account.bot)):
            await upload(account, files, channel, thread=ts)
    except LINE_FAULTS as err:
        # The announcement stands, and says all that the files do.
        _log.warning("files_not_posted", channel=channel, reason=reason_of(err))


async def _try(sending: Awaitable[_T]) -> _T:
    try:
        return await sending
    except LINE_FAULTS as err:
        raise _refusal(err) from err


def _refusal(err: BaseException) -> SendingError:
    reason = reason_of(err)
    if isinstance(err, aiohttp.ClientConnectorError):
        return RefusedError(f"Slack cannot be reached: {reason}", final=False)
    match fault_of(err):
        case Fault.SERVER:
            return SendingError(f"Slack fails at the moment: {reason}")
        case Fault.LIMITED:
            return LaterError(f"Slack asks to wait: {reason}", wished_wait(err) or _USUAL_WAIT)
        case Fault.GONE | Fault.ARCHIVED:
            words = "The channel or message is gone"
        case Fault.FORBIDDEN:
            words = "The bot may not write there; invite it to the channel"
        case Fault.REVOKED:
            words = "Slack does not accept the bot's token any more"
        case _:
            words = "Slack does not take the message"
    return RefusedError(f"{words}: {reason}", final=True)


def _editable(body: dict[str, Any]) -> dict[str, Any]:
    return {name: one for name, one in body.items() if not name.startswith("unfurl")}


def _single(reply: Reply) -> tuple[Message, tuple[Attachment, ...]]:
    """An announcement as one message, so that it is either there or not, and its files.

    What would go on in further messages is whole in a file; what can be pressed moves up.
    """
    first, *more = render(reply)
    if not more:
        return first, reply.files
    pressed = [one for one in more[-1].blocks if one["type"] == "actions"]
    room = BLOCKS - len(first.blocks)
    return (
        replace(first, blocks=(*first.blocks, *pressed[:room])),
        (whole_text(reply), *reply.files),
    )
