"""Starts Slack in the way the settings say, keeps it going, and stops it in order."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

import structlog
from aiohttp import web
from slack_bolt.async_app import AsyncApp

from bot.commands.command import Front
from bot.errors import PlatformError
from bot.platforms.slack import serving
from bot.platforms.slack.accounts import Accounts, OnlyAccount, is_refused
from bot.platforms.slack.acting import Acting
from bot.platforms.slack.answering import Answering
from bot.platforms.slack.api import Api
from bot.platforms.slack.conversation import Conversation
from bot.platforms.slack.errors import LINE_FAULTS, reason_of
from bot.platforms.slack.home import Home
from bot.platforms.slack.installing import Credentials, InstalledAccounts
from bot.platforms.slack.line import Handler, Socket
from bot.platforms.slack.listening import Ears, bolt_app, listen
from bot.platforms.slack.modes import Mode, mode_of
from bot.platforms.slack.sending import SlackSender
from bot.platforms.work import Work
from bot.settings import Settings
from bot.state.database import Database
from bot.state.interrupted import free_interrupted
from bot.state.places import Platform
from bot.state.threads import ThreadContexts

_log = structlog.get_logger(__name__)
_FIRST_ANSWER = 20.0
"""Seconds to wait for Slack before the bot goes on starting without it."""
_DRAIN = 20.0
_FIRST_RETRY, _LONGEST_RETRY = 1.0, 60.0
_COPY_ANEW = (
    "Slack does not accept {} ({}); copy it anew from your app's pages at api.slack.com/apps."
)


@dataclass(frozen=True, slots=True)
class Running:
    """Slack as it runs: where to look for it, how to stop it, how to speak unasked.

    `http` is to be mounted at /slack of the web server; None over Socket Mode.
    """

    where: str
    stop: Callable[[], Awaitable[None]]
    sender: SlackSender
    http: web.Application | None = None


async def start(settings: Settings, front: Front, database: Database) -> Running:
    """Start Slack; raises SettingsError or, where Slack does not accept a token, PlatformError.

    With Slack out of reach it starts all the same and goes on trying.
    """
    mode = mode_of(settings)
    freed = await free_interrupted(database, Platform.SLACK)
    if freed:
        _log.info("interrupted_events", count=freed)
    api = Api(settings.slack_api_base)
    try:
        if mode is Mode.MANY:
            return await _start_for_many(settings, front, database, api)
        line = SlackLine(settings, front, database, api)
        where = await line.open(mode)
    except BaseException:
        await api.close()
        raise
    http = serving.create(line.app) if mode is Mode.SIGNED else None
    return Running(where, line.close, SlackSender(line.accounts), http)


async def _start_for_many(
    settings: Settings, front: Front, database: Database, api: Api
) -> Running:
    credentials = Credentials(settings.slack_client_id, settings.slack_client_secret)
    accounts, work = InstalledAccounts(api, credentials, database), Work()
    app = _hearing(settings, front, database, api, accounts, work)
    flow = accounts.flow(credentials, database)

    async def stop() -> None:
        await _drained(work)
        await api.close()

    count = await accounts.count()
    many = "1 workspace" if count == 1 else f"{count} workspaces"
    where = f"Slack: signed HTTP for {many}; install at /slack/install"
    return Running(where, stop, SlackSender(accounts), serving.create(app, flow))


def _hearing(  # noqa: PLR0913, PLR0917 - everything that a listener may need
    settings: Settings,
    front: Front,
    database: Database,
    api: Api,
    accounts: Accounts,
    work: Work,
) -> AsyncApp:
    answering = Answering(front, accounts, api)
    app = bolt_app(api.client(), settings.slack_signing_secret, accounts, work)
    conversation = Conversation(answering, ThreadContexts(database))
    listen(app, Ears(work, accounts, conversation, Acting(answering), Home(answering)))
    return app


async def _drained(work: Work) -> None:
    left = await work.drain(_DRAIN)
    if left:
        _log.warning("answers_given_up", count=left)


class SlackLine:
    """The connection to one workspace over its whole life."""

    def __init__(self, settings: Settings, front: Front, database: Database, api: Api) -> None:
        self._app_token = settings.slack_app_token
        self._api = api
        self._work = Work()
        self._closed = asyncio.Event()
        self._first: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._task: asyncio.Task[None] | None = None
        self._socket: Socket | None = None
        self.accounts = OnlyAccount(api, settings.slack_bot_token, self._removed)
        self.app = _hearing(settings, front, database, api, self.accounts, self._work)

    async def open(self, mode: Mode) -> str:
        """Connect, and say as whom."""
        self._task = asyncio.create_task(self._keep(mode), name="slack")
        try:
            async with asyncio.timeout(_FIRST_ANSWER):
                return await asyncio.shield(self._first)
        except TimeoutError:
            return "Slack: not connected yet; trying on"
        except PlatformError:
            await self._leave()
            raise

    async def close(self) -> None:
        """Take no more questions, finish those under way, then leave."""
        await _drained(self._work)
        await self._leave()
        await self._api.close()

    async def _leave(self) -> None:
        self._closed.set()
        if self._socket is not None:
            await self._socket.close()
        if self._task is not None:
            await self._task
        if self._first.done() and not self._first.cancelled():
            self._first.exception()

    async def _keep(self, mode: Mode) -> None:
        name = await self._login()
        if name is None:
            return
        if mode is Mode.SIGNED:
            self._connected(f"Slack: as {name}, signed HTTP")
            return
        self._socket = Socket(self._api, self._app_token, self._app_token_refused)
        Handler(self.app, self._socket)
        await self._socket.connect()
        self._connected(f"Slack: as {name}, Socket Mode")

    async def _login(self) -> str | None:
        """Who the bot is; None when it is refused or the bot stops before that is known."""
        wait = _FIRST_RETRY
        while not self._closed.is_set():
            try:
                return await self.accounts.login()
            except LINE_FAULTS as err:
                if is_refused(err):
                    self._give_up(_COPY_ANEW.format("SLACK_BOT_TOKEN", reason_of(err)))
                    return None
                _log.warning("slack_lost", reason=reason_of(err), again_in=f"{wait:.0f} s")
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._closed.wait()
            wait = min(wait * 2, _LONGEST_RETRY)
        return None

    def _connected(self, where: str) -> None:
        if not self._first.done():
            self._first.set_result(where)

    def _app_token_refused(self, err: BaseException) -> None:
        self._give_up(_COPY_ANEW.format("SLACK_APP_TOKEN", reason_of(err)))

    def _removed(self) -> None:
        _log.error(
            "slack_stopped", reason="The bot was removed from the workspace; install it again."
        )

    def _give_up(self, reason: str) -> None:
        _log.error("slack_stopped", reason=reason)
        if not self._first.done():
            self._first.set_exception(PlatformError(reason))
