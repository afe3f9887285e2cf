"""The bot as it is in one workspace: the token it speaks with there, and its own ids."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack.api import Api
from bot.platforms.slack.errors import Fault, fault_of


@dataclass(frozen=True, slots=True)
class Account:
    """The bot in a workspace; `user` is its own user id there, `bot` its bot id.

    `client` waits when Slack asks to slow down, `hasty` reports that at once.
    """

    team: str
    user: str
    bot: str
    client: AsyncWebClient
    hasty: AsyncWebClient


@dataclass(frozen=True, slots=True)
class Origin:
    """The workspace, and the organisation it may belong to, that something comes from."""

    team: str = ""
    enterprise: str = ""
    whole_enterprise: bool = False


class Accounts(Protocol):
    """Finds the bot's account for a workspace."""

    @property
    def ready(self) -> bool:
        """Whether accounts can be found by now."""
        ...

    async def known(self, origin: Origin) -> bool:
        """Whether the bot is there at all; asks nobody, for Slack waits for it."""
        ...

    async def of(self, origin: Origin) -> Account | None:
        """The account, with a token that is good now; None where the bot is not installed."""
        ...

    async def of_channel(self, channel: str) -> Account | None:
        """The account that speaks in a channel news goes to."""
        ...

    async def removed(self, origin: Origin) -> None:
        """Forget a workspace that removed the bot."""
        ...


class OnlyAccount:
    """The account of the one workspace whose token is in the settings."""

    def __init__(self, api: Api, token: str, lost: Callable[[], None]) -> None:
        self._api = api
        self._token = token
        self._lost = lost
        self.account: Account | None = None

    @property
    def ready(self) -> bool:
        """Whether the bot knows by now who it is."""
        return self.account is not None

    async def login(self) -> str:
        """Learn who the bot is, and say it; raises what the SDK does."""
        client = self._api.client(self._token)
        who = await client.auth_test()
        self.account = Account(
            team=str(who.get("team_id") or ""),
            user=str(who.get("user_id") or ""),
            bot=str(who.get("bot_id") or ""),
            client=client,
            hasty=self._api.client(self._token, patient=False),
        )
        return f"{who.get('user') or self.account.user} in {who.get('team') or self.account.team}"

    async def known(self, origin: Origin) -> bool:  # noqa: ARG002 - the protocol's
        """Slack tells a bot of its own workspace only."""
        return True

    async def of(self, origin: Origin) -> Account | None:  # noqa: ARG002 - the protocol's
        """The only account."""
        return self.account

    async def of_channel(self, channel: str) -> Account | None:  # noqa: ARG002 - the protocol's
        """The only account."""
        return self.account

    async def removed(self, origin: Origin) -> None:  # noqa: ARG002 - the protocol's
        """Say that the token is worth nothing any more."""
        self._lost()


def is_refused(err: BaseException) -> bool:
    """Whether Slack will not have the bot with this token, now or later."""
    return fault_of(err) is Fault.REVOKED
