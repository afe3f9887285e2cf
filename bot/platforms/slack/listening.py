"""Registers with Slack's Bolt what the bot listens to, acknowledges it and hands it on."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.phrases import phrases_of
from bot.platforms.slack.accounts import Accounts, Origin
from bot.platforms.slack.acting import Acting
from bot.platforms.slack.conversation import Conversation, Heard, heard
from bot.platforms.slack.home import Home
from bot.platforms.slack.limits import ACKNOWLEDGE_SECONDS
from bot.platforms.work import Work

_log = structlog.get_logger(__name__)
_ANY = re.compile("")
_UNAVAILABLE = 503
_RETRY = "x-slack-retry-num"
_LOOK_AGAIN = 5.0
_LEASE_ENDS = 60.0
"""Seconds after which no attempt from before can be alive."""
_NOT_INSTALLED = "I am not installed in this workspace any more; please install me again."

Body = Mapping[str, Any]


def bolt_app(
    client: AsyncWebClient, signing_secret: str, accounts: Accounts, work: Work
) -> AsyncApp:
    """A Bolt app without listeners; without a signing secret it takes no HTTP requests."""
    return AsyncApp(
        name="trade",
        client=client,
        signing_secret=signing_secret,
        authorize=Authorize(accounts),  # type: ignore[arg-type]  # Bolt takes its own class too
        before_authorize=Readiness(accounts, work),
        request_verification_enabled=bool(signing_secret),
        user_facing_authorize_error_message=_NOT_INSTALLED,
        attaching_conversation_kwargs_enabled=False,
    )


class Authorize(AsyncAuthorize):
    """Tells Bolt at once whether something concerns the bot; tokens are got later, in peace."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    async def __call__(
        self, *, context: AsyncBoltContext, **_: str | None
    ) -> AuthorizeResult | None:
        """Who the bot is where something happened; None where it is not installed."""
        origin = origin_of(context)
        if not await self._accounts.known(origin):
            return None
        return AuthorizeResult(enterprise_id=origin.enterprise, team_id=origin.team)


class Readiness(AsyncMiddleware):
    """While the bot starts or stops, leaves events unacknowledged: Slack sends them again later."""

    def __init__(self, accounts: Accounts, work: Work) -> None:
        self._accounts = accounts
        self._work = work

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,  # noqa: ARG002 - the base class names it
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 - the base class names it
    ) -> BoltResponse | None:
        """Hand on what can still be answered."""
        kind = req.body.get("type")
        stopping = self._work.closing and kind == "event_callback"
        if stopping or (kind != "url_verification" and not self._accounts.ready):
            return BoltResponse(status=_UNAVAILABLE, body="not now")
        return await next()


def origin_of(context: AsyncBoltContext) -> Origin:
    """The workspace something comes from."""
    return Origin(
        context.team_id or "", context.enterprise_id or "", bool(context.is_enterprise_install)
    )


def listen(app: AsyncApp, ears: "Ears") -> None:
    """Hand on what happens in Slack; everything long is done after Slack was told "got it"."""
    for kind in ("app_mention", "message"):
        app.event(kind)(ears.message)
    app.event("app_home_opened")(ears.home)
    app.event("app_uninstalled")(ears.removal)
    app.event("tokens_revoked")(ears.revocation)
    # What the bot does not know is acknowledged too, or Slack would send it again and again.
    app.event(_ANY)(ears.nothing)
    app.command(_ANY)(ears.command)
    app.action(_ANY)(ears.press)
    app.shortcut(_ANY)(ears.shortcut)
    app.view_submission(_ANY)(ears.form)
    app.view_closed(_ANY)(ears.nothing)
    app.options(_ANY)(ears.suggest)


class Ears:
    """The listeners, one for each kind of thing that Slack tells."""

    def __init__(
        self,
        work: Work,
        accounts: Accounts,
        conversation: Conversation,
        acting: Acting,
        home: Home,
    ) -> None:
        self._work = work
        self._accounts = accounts
        self._conversation = conversation
        self._acting = acting
        self._home = home

    async def message(
        self, event: Body, context: AsyncBoltContext, request: AsyncBoltRequest
    ) -> None:
        """Hear what was written."""
        message = heard(event, origin_of(context))
        if message is not None:
            (count,) = request.headers.get(_RETRY, ["0"])[:1]
            job = self._hear(message, again=count not in {"", "0"})
            self._work.start(job, message.source.key)

    async def _hear(self, message: Heard, *, again: bool) -> None:
        """Answer a message; one that Slack sends again until it is clear that somebody did.

        The first attempt may have died a moment ago, and then its lease on the message runs on
        for a while. Slack, once told "got it", would not send the message a third time.
        """
        until = time.monotonic() + _LEASE_ENDS
        while not await self._conversation.hear(message, again=again) and again:
            if time.monotonic() > until or not await self._work.pause(_LOOK_AGAIN):
                return

    async def home(self, event: Body, context: AsyncBoltContext) -> None:
        """Welcome whoever opened the bot."""
        self._work.start(self._home.opened(event, origin_of(context)), "app_home_opened")

    async def removal(self, context: AsyncBoltContext) -> None:
        """Forget a workspace that removed the bot."""
        origin = origin_of(context)
        _log.info("slack_removed", team=origin.team, enterprise=origin.enterprise)
        self._work.start(self._accounts.removed(origin), "app_uninstalled")

    async def revocation(self, event: Body, context: AsyncBoltContext) -> None:
        """Forget a workspace that revoked the bot's token; of people it has none."""
        if (event.get("tokens") or {}).get("bot"):
            await self.removal(context)

    async def command(self, ack: AsyncAck, body: Body, context: AsyncBoltContext) -> None:
        """Take a slash command."""
        if self._work.closing:
            await ack(text=phrases_of(None).restarting)
            return
        await ack()
        self._work.start(self._acting.command(body, origin_of(context)), "command")

    async def press(self, ack: AsyncAck, body: Body, context: AsyncBoltContext) -> None:
        """Take a press of a button."""
        await ack()
        if self._work.closing:
            await self._acting.put_off(body)
            return
        self._work.start(self._acting.press(body, origin_of(context)), "press")

    async def shortcut(self, ack: AsyncAck, body: Body, context: AsyncBoltContext) -> None:
        """Take a shortcut on a message."""
        await ack()
        if self._work.closing:
            await self._acting.put_off(body)
            return
        self._work.start(self._acting.shortcut(body, origin_of(context)), "shortcut")

    async def form(self, ack: AsyncAck, body: Body, context: AsyncBoltContext) -> None:
        """Take a form."""
        if self._work.closing:
            field = str(body["view"]["blocks"][0]["block_id"])
            await ack(response_action="errors", errors={field: phrases_of(None).restarting})
            return
        await ack()
        self._work.start(self._acting.submit(body, origin_of(context)), "form")

    async def suggest(self, ack: AsyncAck, body: Body) -> None:
        """Suggest what may be chosen, while Slack waits."""
        options: list[dict[str, Any]] = []
        try:
            async with asyncio.timeout(ACKNOWLEDGE_SECONDS - 1):
                options = await self._acting.complete(body)
        except TimeoutError:
            _log.warning("suggesting_late")
        await ack(options=options)

    async def nothing(self, ack: AsyncAck) -> None:
        """Acknowledge, and no more."""
        await ack()
