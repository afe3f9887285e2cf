"""Answers over the address that comes with a command or a button, which needs no membership."""

import aiohttp
import structlog
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.platforms.slack.api import Api, SlowDown
from bot.platforms.slack.limits import RESPONSES
from bot.platforms.slack.rendering import Message

_log = structlog.get_logger(__name__)
_OK = 200
_PATIENCE = 3


class Responses:
    """The uses of one response address; Slack allows five, within half an hour."""

    def __init__(self, api: Api, address: str) -> None:
        self._api = api
        self._address = address
        self._left = RESPONSES if address else 0
        self._sign = False

    async def show(self, message: Message, *, private: bool, thread: str = "") -> bool:
        """Show a message, to the user alone or to all; False when it did not get there."""
        body = {
            "text": message.text,
            "blocks": list(message.blocks),
            "response_type": "ephemeral" if private else "in_channel",
            # A sign that the bot is at work makes room; what else stands there never does.
            "replace_original": self._sign and private,
            "unfurl_links": False,
            "unfurl_media": False,
        }
        shown = await self._send(body | ({"thread_ts": thread} if thread else {}))
        if shown and self._sign and private:
            self._sign = False
        return shown

    async def sign(self, words: str) -> None:
        """Show, to the user alone, that the bot is at work."""
        self._sign = await self._send({"text": words, "response_type": "ephemeral"})

    async def clear(self) -> None:
        """Take the sign away if an answer did not."""
        if self._sign:
            self._sign = False
            await self._send({"delete_original": True})

    async def _send(self, body: dict[str, object]) -> bool:
        if self._left <= 0:
            return False
        self._left -= 1
        client = AsyncWebhookClient(
            self._address,
            session=self._api.session,
            retry_handlers=[SlowDown(max_retry_count=_PATIENCE)],
        )
        if self._api.is_near(self._address):
            client.proxy = None
        try:
            answer = await client.send_dict(body)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as err:
            _log.warning("response_failed", reason=str(err) or type(err).__name__)
            return False
        if answer.status_code != _OK:
            _log.warning("response_refused", status=answer.status_code, reason=answer.body[:200])
        return answer.status_code == _OK
