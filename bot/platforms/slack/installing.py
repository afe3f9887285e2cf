"""Many workspaces: the bot's account in each that installed it, kept in the state database."""

import asyncio
import time
from dataclasses import dataclass

import structlog
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.errors import SlackTokenRotationError
from slack_sdk.oauth.installation_store import Bot
from slack_sdk.oauth.installation_store.sqlalchemy import AsyncSQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import AsyncSQLAlchemyOAuthStateStore
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator

from bot.platforms.slack.accounts import Account, Origin
from bot.platforms.slack.api import Api
from bot.platforms.slack.errors import LINE_FAULTS, reason_of
from bot.platforms.slack.scopes import SCOPES
from bot.state.database import Database
from bot.state.installations import Installations, Workspace

_log = structlog.get_logger(__name__)
_TRUSTED = 60.0
"""Seconds until the state is asked again whether the bot is still installed."""
_BEFORE_EXPIRY_MINUTES = 120
_INSTALLING_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Credentials:
    """What proves to Slack that this is the app people install."""

    client_id: str
    client_secret: str


class InstalledAccounts:
    """Finds accounts in the state, and renews their tokens before they expire."""

    def __init__(self, api: Api, credentials: Credentials, database: Database) -> None:
        self._api = api
        self._installations = Installations(database)
        self._reading = _store(credentials, database, state_reads=True)
        self._writing = _store(credentials, database, state_durable=True)
        self._rotator = AsyncTokenRotator(
            client_id=credentials.client_id,
            client_secret=credentials.client_secret,
            client=api.client(),
        )
        self._accounts: dict[Origin, tuple[float, Account]] = {}
        self._turn = asyncio.Lock()

    @property
    def ready(self) -> bool:
        """The state is open from the start."""
        return True

    async def known(self, origin: Origin) -> bool:
        """Whether a workspace has the bot."""
        return self._trusted(origin) is not None or await self._bot(origin) is not None

    async def of(self, origin: Origin) -> Account | None:
        """The account in a workspace, its token renewed where that is due."""
        account = self._trusted(origin)
        if account is not None:
            return account
        # One at a time: a token that was renewed twice at once would be lost.
        async with self._turn:
            account = self._trusted(origin)
            if account is not None:
                return account
            bot = await self._bot(origin)
            if bot is None:
                return None
            bot = await self._renewed(bot)
            account = Account(
                team=origin.team,
                user=bot.bot_user_id or "",
                bot=bot.bot_id,
                client=self._api.client(bot.bot_token),
                hasty=self._api.client(bot.bot_token, patient=False),
            )
            self._accounts[origin] = (time.monotonic() + _TRUSTED, account)
            return account

    async def of_channel(self, channel: str) -> Account | None:
        """The account in the workspace whose channel it is, as far as the state knows."""
        workspace = await self._installations.of_channel(channel)
        if workspace is None:
            return None
        whole = not workspace.team
        return await self.of(Origin(workspace.team, workspace.enterprise, whole))

    async def removed(self, origin: Origin) -> None:
        """Forget a workspace's tokens."""
        team = "" if origin.whole_enterprise else origin.team
        await self._installations.forget(Workspace(origin.enterprise, team, ""))
        self._accounts.clear()

    async def count(self) -> int:
        """How many workspaces have the bot."""
        return len(await self._installations.workspaces())

    def flow(self, credentials: Credentials, database: Database) -> AsyncOAuthFlow:
        """How a workspace installs the bot, over /install and /oauth_redirect."""
        return AsyncOAuthFlow(
            client=self._api.client(),
            settings=AsyncOAuthSettings(
                client_id=credentials.client_id,
                client_secret=credentials.client_secret,
                scopes=list(SCOPES),
                authorization_url=self._api.authorize_address,
                install_page_rendering_enabled=False,
                installation_store=self._writing,
                state_store=AsyncSQLAlchemyOAuthStateStore(
                    _INSTALLING_SECONDS,
                    database.engine.execution_options(state_durable=True),
                ),
            ),
        )

    def _trusted(self, origin: Origin) -> Account | None:
        until, account = self._accounts.get(origin, (0.0, None))
        return account if until > time.monotonic() else None

    async def _bot(self, origin: Origin) -> Bot | None:
        """The newest installation in the workspace, or else in its whole organisation."""
        enterprise = origin.enterprise or None
        found: Bot | None = None
        if origin.team and not origin.whole_enterprise:
            found = await self._reading.async_find_bot(
                enterprise_id=enterprise, team_id=origin.team
            )
        if found is None and enterprise is not None:
            found = await self._reading.async_find_bot(
                enterprise_id=enterprise, team_id=None, is_enterprise_install=True
            )
        return found

    async def _renewed(self, bot: Bot) -> Bot:
        try:
            renewed = await self._rotator.perform_bot_token_rotation(
                bot=bot, minutes_before_expiration=_BEFORE_EXPIRY_MINUTES
            )
        except (SlackTokenRotationError, *LINE_FAULTS) as err:
            # Until it expires the old token is as good as ever.
            cause = err.api_error if isinstance(err, SlackTokenRotationError) else err
            _log.error("token_not_renewed", team=bot.team_id, reason=reason_of(cause))
            return bot
        if renewed is None:
            return bot
        await self._writing.async_save_bot(renewed)
        _log.info("token_renewed", team=bot.team_id)
        return renewed


def _store(
    credentials: Credentials, database: Database, **options: bool
) -> AsyncSQLAlchemyInstallationStore:
    engine = database.engine.execution_options(**options)
    return AsyncSQLAlchemyInstallationStore(credentials.client_id, engine)
