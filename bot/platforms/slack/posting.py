"""Posts messages so that none is lost and none arrives twice, whatever the line does."""

import asyncio
import time

import aiohttp
import structlog

from bot.commands.reply import Attachment
from bot.platforms.sending import SendingError
from bot.platforms.slack import marks
from bot.platforms.slack.accounts import Account
from bot.platforms.slack.errors import LINE_FAULTS, Fault, fault_of, reason_of
from bot.platforms.slack.limits import FILES
from bot.platforms.slack.rendering import Message, alt_of

_log = structlog.get_logger(__name__)
_WAITS = (0.5, 2.0, 5.0)
"""Seconds before each further try."""
_CLOCKS_DIFFER = 60.0


async def post(
    account: Account, channel: str, message: Message, key: str, *, thread: str = ""
) -> str:
    """Post a message and return its ts; raises what the SDK does when Slack will not have it.

    Where Slack fails or its answer is lost, the message is looked for before it is sent again.
    """
    began = time.time() - _CLOCKS_DIFFER
    body = marks.body_of(message, key) | ({"thread_ts": thread} if thread else {})
    for wait in _WAITS:
        try:
            return str((await account.client.chat_postMessage(channel=channel, **body))["ts"])
        except LINE_FAULTS as err:
            if fault_of(err) is not Fault.SERVER:
                raise
            _log.warning("slack_failed", key=key, reason=reason_of(err), again_in=wait)
            lost = not isinstance(err, aiohttp.ClientConnectorError)
        await asyncio.sleep(wait)
        found = await arrived(account, channel, key, began, thread) if lost else None
        if found is not None:
            return found
    return str((await account.client.chat_postMessage(channel=channel, **body))["ts"])


async def upload(
    account: Account,
    files: tuple[Attachment, ...],
    channel: str,
    *,
    thread: str = "",
    comment: str = "",
) -> None:
    """Put files into a channel, each with its alt text; raises what the SDK does."""
    for start in range(0, len(files), FILES):
        await account.client.files_upload_v2(
            file_uploads=[
                {
                    "filename": one.name,
                    "title": one.name,
                    "content": one.content,
                    "alt_txt": alt_of(one),
                }
                for one in files[start : start + FILES]
            ],
            channel=channel,
            thread_ts=thread or None,
            initial_comment=comment if comment and start == 0 else None,
        )


async def dialogue(account: Account, user: str) -> str:
    """The conversation of the bot with one person; raises what the SDK does."""
    opened = await account.client.conversations_open(users=user)
    return str((opened.get("channel") or {}).get("id") or "")


async def arrived(
    account: Account, channel: str, key: str, since: float, thread: str
) -> str | None:
    """The ts of a message posted since with this key; None if there is none, or nobody can tell."""
    try:
        return await marks.find(account.hasty, channel, key, since, thread)
    except (SendingError, *LINE_FAULTS) as err:
        # A lost answer is worse than the small chance of a second one.
        _log.info("not_looked_up", key=key, reason=reason_of(err))
        return None
