"""The client that speaks to Slack's Web API: its address, its patience, one pool of connections."""

import asyncio
import ipaddress
import random
from urllib.parse import urlsplit
from urllib.request import proxy_bypass

import aiohttp
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState
from slack_sdk.web.async_client import AsyncWebClient

_SECONDS = 30
"""For one request, an upload included."""
_PATIENCE = 5
"""Times a request is repeated when Slack asks to slow down."""
_LONGEST_WAIT = 60.0
_USUAL_WAIT = 1.0


class Api:
    """Makes clients for tokens; all of them share the connections that `close` ends."""

    def __init__(self, base: str) -> None:
        self.base = base if base.endswith("/") else f"{base}/"
        self.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_SECONDS))

    def client(self, token: str | None = None, *, patient: bool = True) -> AsyncWebClient:
        """A client for a token; a patient one waits by itself when Slack asks to slow down."""
        client = AsyncWebClient(
            token,
            base_url=self.base,
            timeout=_SECONDS,
            session=self.session,
            retry_handlers=[SlowDown(max_retry_count=_PATIENCE)] if patient else [],
        )
        if self.is_near(self.base):
            client.proxy = None
        return client

    @property
    def authorize_address(self) -> str:
        """The page where somebody agrees to install the bot, beside the API."""
        parts = urlsplit(self.base)
        return f"{parts.scheme}://{parts.netloc}/oauth/v2/authorize"

    @staticmethod
    def is_near(address: str) -> bool:
        """Whether an address is on this machine or excepted from the proxy in use."""
        host = urlsplit(address).hostname or ""
        try:
            if ipaddress.ip_address(host).is_loopback:
                return True
        except ValueError:
            pass
        return host == "localhost" or bool(proxy_bypass(host))

    async def close(self) -> None:
        """Close every connection."""
        await self.session.close()


class SlowDown(AsyncRateLimitErrorRetryHandler):
    """The SDK's patience with rate limits, for waits of any form, and none that is endless."""

    async def prepare_for_next_attempt_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,  # noqa: ARG002 - the base class names it
        response: HttpResponse | None = None,
        error: Exception | None = None,  # noqa: ARG002 - the base class names it
    ) -> None:
        """Wait as long as Slack asks, and a little more lest all come back at once."""
        state.next_attempt_requested = True
        wished = retry_after(response.headers) if response is not None else None
        wait = _USUAL_WAIT if wished is None else wished
        await asyncio.sleep(min(wait, _LONGEST_WAIT) * (1 + random.random() / 10))  # noqa: S311 - no secret
        state.increment_current_attempt()


def retry_after(headers: object) -> float | None:
    """The seconds that an answer's headers ask to wait; None where they name none."""
    named = dict(headers.items()) if hasattr(headers, "items") else {}
    for name, value in named.items():
        if str(name).lower() == "retry-after":
            text = value[0] if isinstance(value, list) else value
            try:
                return max(float(str(text)), 0.0)
            except ValueError:
                return None
    return None
