"""Keeps the line of Socket Mode open: a new ticket for every try, and no try when refused."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from time import time

import structlog
from slack_bolt.adapter.socket_mode.async_base_handler import AsyncBaseSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.platforms.slack.accounts import is_refused
from bot.platforms.slack.api import Api
from bot.platforms.slack.errors import LINE_FAULTS, reason_of

_log = structlog.get_logger(__name__)
_PING_SECONDS = 2.0
"""How often the line is looked at; one without a pong for four times as long is given up."""
_HEARTBEAT_SECONDS = 10.0
_FIRST_RETRY, _LONGEST_RETRY = 0.5, 30.0


class Socket(SocketModeClient):
    """The SDK's client with a way back of its own.

    A ticket (the address of a connection) is good for one try and a short time: the SDK would
    go on with a spent one for ever.
    """

    def __init__(self, api: Api, app_token: str, refused: Callable[[BaseException], None]) -> None:
        super().__init__(
            app_token,
            logger=logging.getLogger("slack_sdk.socket_mode"),
            web_client=api.client(),
            ping_interval=_PING_SECONDS,
        )
        if api.is_near(api.base):
            self.proxy = None
        self._refused = refused
        self._leaving = asyncio.Event()

    async def issue_new_wss_url(self) -> str:
        """Leave getting a ticket to `connect`, which gets one for each try."""
        return ""

    async def connect(self) -> None:
        """Connect, however long Slack cannot be reached; stops where it refuses the token."""
        wait = _FIRST_RETRY
        while not self.closed:
            try:
                await self._connect_once()
            except LINE_FAULTS as err:
                if is_refused(err):
                    self._refused(err)
                    return
                _log.warning("slack_lost", reason=reason_of(err), again_in=f"{wait:.1f} s")
            else:
                return
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._leaving.wait()
            wait = min(wait * 2, _LONGEST_RETRY)

    async def close(self) -> None:
        """Leave, and wait until nothing of the line is at work any more."""
        self._leaving.set()
        jobs = (self.message_processor, self.current_session_monitor, self.message_receiver)
        await super().close()  # type: ignore[no-untyped-call]
        await asyncio.gather(*(one for one in jobs if one is not None), return_exceptions=True)

    async def _connect_once(self) -> None:
        self.auto_reconnect_enabled = False
        answer = await self.web_client.apps_connections_open(app_token=self.app_token)
        address = str(answer["url"])
        old = self.current_session
        session = await self.aiohttp_client_session.ws_connect(
            address, autoping=False, heartbeat=_HEARTBEAT_SECONDS, proxy=self.proxy
        )
        self.current_session = session
        self.wss_uri = address
        self.stale, self.last_ping_pong_time = False, None
        self.auto_reconnect_enabled = self.default_auto_reconnect_enabled
        receiver, monitor = self.message_receiver, self.current_session_monitor
        self.current_session_monitor = asyncio.ensure_future(self.monitor_current_session())
        self.message_receiver = asyncio.ensure_future(self.receive_messages())
        _log.info("slack_connected")
        if old is not None:
            with suppress(*LINE_FAULTS):
                await old.close()
        me = asyncio.current_task()
        for task in (receiver, monitor):
            # One of them may be what is connecting anew; it ends by itself when it looks again.
            if task is not None and task is not me:
                task.cancel()


class Handler(AsyncBaseSocketModeHandler):
    """Hands what comes over the line to Bolt, and Bolt's acknowledgement back."""

    def __init__(self, app: AsyncApp, client: Socket) -> None:
        self.app = app
        self.client = client
        client.socket_mode_request_listeners.append(self.handle)

    async def handle(self, client: AsyncBaseSocketModeClient, req: SocketModeRequest) -> None:
        """Answer one envelope."""
        began = time()
        answer = await run_async_bolt_app(self.app, req)  # type: ignore[arg-type]
        await send_async_response(client, req, answer, began)
