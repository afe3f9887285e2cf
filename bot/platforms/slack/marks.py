"""Marks a message with a key, and finds it by that after an answer of Slack's was lost.

Slack has no request that is safe to repeat, so what may have arrived is looked for first. The key
stands in the message's metadata, and in the id of its first block, which needs no permission.
"""

from collections.abc import Mapping
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.sending import SendingError
from bot.platforms.slack.rendering import Message

EVENT = "trade_figures"
"""The event type under which the bot's messages carry their keys."""
_PAGE = 200
_PAGES = 5
"""Pages read at most when looking one up, from the first attempt on."""


def body_of(message: Message, key: str) -> dict[str, Any]:
    """What Slack's methods take for a message that carries a key; nothing in it unfurls."""
    first, rest = message.blocks[:1], message.blocks[1:]
    return {
        "text": message.text,
        "blocks": [*({**one, "block_id": key} for one in first), *rest],
        "metadata": {"event_type": EVENT, "event_payload": {"key": key}},
        "unfurl_links": False,
        "unfurl_media": False,
    }


def is_marked(message: Mapping[str, Any], key: str) -> bool:
    """Whether a message as Slack gives it back carries a key."""
    metadata = message.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    ours = metadata.get("event_type") == EVENT and payload.get("key") == key
    return ours or any(one.get("block_id") == key for one in message.get("blocks") or ())


async def find(
    client: AsyncWebClient, channel: str, key: str, oldest: float, thread: str = ""
) -> str | None:
    """The ts of the message with this key, posted since; None if there surely is none.

    Raises what the SDK does, or SendingError, when that cannot be told.
    """
    cursor = ""
    for _ in range(_PAGES):
        asked: dict[str, Any] = {
            "channel": channel,
            "oldest": f"{oldest:.6f}",
            "inclusive": True,
            "include_all_metadata": True,
            "limit": _PAGE,
        }
        if cursor:
            asked["cursor"] = cursor
        if thread:
            page = await client.conversations_replies(ts=thread, **asked)
        else:
            page = await client.conversations_history(**asked)
        for message in page.get("messages") or ():
            if is_marked(message, key):
                return str(message["ts"])
        cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
        if not cursor:
            return None
    raise SendingError("Too much was said since to look the message up.")


async def has_files(client: AsyncWebClient, channel: str, ts: str, bot: str) -> bool:
    """Whether the bot put a file below a message of its own; raises what the SDK does."""
    page = await client.conversations_replies(channel=channel, ts=ts, limit=_PAGE)
    answers = page.get("messages") or ()
    return any(one.get("files") for one in answers if bot in {one.get("bot_id"), one.get("user")})
