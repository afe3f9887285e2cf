"""Many workspaces over OAuth: installed, renewed, removed."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from http.cookies import SimpleCookie

import aiohttp
import pytest
import yarl
from slack_front import FakeFront
from slack_http import SIGNING_SECRET, Answered, SignedCalls, mounted
from slack_oauth import CLIENT_ID, CLIENT_SECRET, CODE, OAuth
from slack_payloads import (
    ANN,
    BOT_USER,
    CHANNEL,
    ENTERPRISE,
    MENTION,
    OTHER_TEAM,
    TEAM,
    Json,
    envelope,
    mention_event,
    moment,
)
from slack_server import SlackServer
from slack_store import Fault, Workspace

from bot.platforms.sending import RefusedError
from bot.platforms.slack import installing
from bot.platforms.slack.run import Running, start
from bot.platforms.slack.scopes import SCOPES
from bot.settings import Settings
from bot.state.database import Database
from bot.state.installations import Installations
from bot.state.places import Destination, Platform
from bot.state.subscriptions import Subscription, Subscriptions
from bot.state.topics import Topic, TopicKind
from bot.trade import Language

# Slack's SDK still signs in to OAuth in a way that aiohttp warns of.
pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")


@dataclass
class Many:
    """The bot for many workspaces, and the Slack they are in."""

    calls: SignedCalls
    running: Running
    server: SlackServer
    oauth: OAuth
    front: FakeFront

    async def visit(self, path: str, cookie: str = "", **headers: str) -> tuple[Answered, Json]:
        """Open a page in a browser."""
        address = self.calls.address.replace("/events", path)
        if cookie:
            headers["Cookie"] = cookie
        async with (
            aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session,
            session.get(address, headers=headers, allow_redirects=False) as answer,
        ):
            return Answered(answer.status, await answer.text()), dict(answer.headers)

    async def install(self) -> Answered:
        """Install the bot the way an administrator does."""
        redirected, headers = await self.visit("/install")
        assert redirected.status == 302
        state = yarl.URL(headers["Location"]).query["state"]
        cookie = SimpleCookie(headers["Set-Cookie"])
        (name,) = cookie
        answered, _ = await self.visit(
            f"/oauth_redirect?code={CODE}&state={state}", f"{name}={cookie[name].value}"
        )
        return answered

    async def ask(self, team: str = TEAM, **more: object) -> Answered:
        """Mention the bot in a workspace."""
        event = envelope(mention_event(ANN, f"{MENTION} exports?", CHANNEL, moment()), team)
        return await self.calls.event(event | more)

    async def tell(self, event: Json) -> Answered:
        """Deliver an event of a workspace."""
        return await self.calls.event(envelope(event))

    async def answered(self, count: int) -> None:
        """Wait for so many answers."""
        await self.server.store.until(lambda: len(self.server.answers(CHANNEL)) >= count)


def many_settings(server: SlackServer) -> Settings:
    return replace(
        Settings(),
        slack_signing_secret=SIGNING_SECRET,
        slack_client_id=CLIENT_ID,
        slack_client_secret=CLIENT_SECRET,
        slack_api_base=server.base,
    )


@pytest.fixture
async def many(server: SlackServer, front: FakeFront, database: Database) -> AsyncIterator[Many]:
    server.store.tokens.clear()
    oauth = OAuth(server.store)
    server.api.oauth = oauth
    running = await start(many_settings(server), front, database)
    async with mounted(running.http) as calls:
        yield Many(calls, running, server, oauth, front)
        await running.stop()


async def test_a_workspace_installs_the_bot_and_is_answered(many: Many) -> None:
    assert many.running.where == "Slack: signed HTTP for 0 workspaces; install at /slack/install"
    installed = await many.install()
    assert installed.status == 200
    await many.ask()
    await many.answered(1)


async def test_installing_asks_for_exactly_the_scopes_that_are_explained(many: Many) -> None:
    _, headers = await many.visit("/install")
    agreed = yarl.URL(headers["Location"])
    assert str(agreed.with_query(None)) == f"{many.server.api.base}/oauth/v2/authorize"
    assert agreed.query["scope"].split(",") == list(SCOPES)
    assert agreed.query["client_id"] == CLIENT_ID


async def test_the_cookie_of_an_installation_is_kept_to_tls_but_on_this_machine(
    many: Many,
) -> None:
    _, headers = await many.visit("/install")
    assert "Secure" not in headers["Set-Cookie"]
    assert "HttpOnly" in headers["Set-Cookie"]
    for public in ({"Host": "bot.example"}, {"X-Forwarded-Proto": "https"}):
        _, headers = await many.visit("/install", **public)
        assert "Secure" in headers["Set-Cookie"]


async def test_a_browser_that_did_not_begin_cannot_finish_an_installation(many: Many) -> None:
    _, headers = await many.visit("/install")
    state = yarl.URL(headers["Location"]).query["state"]
    answered, _ = await many.visit(f"/oauth_redirect?code={CODE}&state={state}")
    assert answered.status == 400
    cookie = headers["Set-Cookie"].split(";")[0]
    wrong, _ = await many.visit(f"/oauth_redirect?code=guessed&state={state}", cookie)
    assert wrong.status == 401
    refused, _ = await many.visit("/oauth_redirect?error=access_denied", cookie)
    assert "access_denied" in refused.text


async def test_a_workspace_without_the_bot_is_not_answered(many: Many) -> None:
    await many.install()
    await many.ask(OTHER_TEAM)
    await many.ask()
    await many.answered(1)
    assert len(many.server.answers(CHANNEL)) == 1


async def test_each_workspace_is_answered_with_its_own_token(many: Many) -> None:
    await many.install()
    many.oauth.workspace = Workspace(OTHER_TEAM, "Other", "U0OTHERBOT", "B0OTHER")
    await many.install()
    await many.ask()
    await many.ask(OTHER_TEAM)
    await many.answered(2)
    assert {one["user"] for one in many.server.answers(CHANNEL)} == {BOT_USER, "U0OTHERBOT"}


async def test_an_installation_outlives_a_restart(
    many: Many, server: SlackServer, front: FakeFront, database: Database
) -> None:
    await many.install()
    again = await start(many_settings(server), front, database)
    assert again.where == "Slack: signed HTTP for 1 workspace; install at /slack/install"
    async with mounted(again.http) as calls:
        await replace(many, calls=calls).ask()
        await many.answered(1)
    await again.stop()


@pytest.mark.parametrize(
    "event",
    [
        {"type": "app_uninstalled"},
        {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [BOT_USER]}},
    ],
)
async def test_a_workspace_that_removes_the_bot_is_forgotten(
    many: Many, database: Database, event: Json
) -> None:
    await many.install()
    await many.ask()
    await many.answered(1)
    assert (await many.tell(event)).status == 200
    await _until_forgotten(database)
    await many.ask()
    await asyncio.sleep(0.1)
    assert len(many.server.answers(CHANNEL)) == 1
    await many.install()
    await many.ask()
    await many.answered(2)


async def test_a_person_s_revoked_token_is_none_of_the_bot_s(
    many: Many, database: Database
) -> None:
    await many.install()
    await many.tell({"type": "tokens_revoked", "tokens": {"oauth": [ANN], "bot": []}})
    await many.ask()
    await many.answered(1)
    assert len(await Installations(database).workspaces()) == 1


async def test_a_token_is_renewed_before_it_expires_and_only_once(
    many: Many, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installing, "_TRUSTED", 0.0)
    many.oauth.expires_in = 3_600
    await many.install()
    many.oauth.expires_in = 43_200
    for _ in range(3):
        await many.ask()
    await many.answered(3)
    assert len(many.oauth.refreshed) == 1
    tokens = {one.token for one in many.server.store.requests if one.method == "chat.postMessage"}
    assert len(tokens) == 1


async def test_a_renewal_that_fails_costs_nothing_while_the_old_token_is_good(
    many: Many, capsys: pytest.CaptureFixture[str]
) -> None:
    many.oauth.expires_in = 3_600
    await many.install()
    many.server.store.faults.append(Fault("oauth.v2.access", "internal_error"))
    await many.ask()
    await many.answered(1)
    assert "token_not_renewed" in capsys.readouterr().out


async def test_a_whole_organisation_installs_once_for_all_its_workspaces(
    many: Many, database: Database
) -> None:
    many.oauth.whole_enterprise, many.oauth.enterprise = True, ENTERPRISE
    await many.install()
    where = {"enterprise_id": ENTERPRISE, "is_enterprise_install": True}
    authorized = {"team_id": OTHER_TEAM, "user_id": BOT_USER, "is_bot": True} | where
    await many.ask(OTHER_TEAM, authorizations=[authorized])
    await many.answered(1)
    assert many.front.asked[0][0].place.team == OTHER_TEAM
    whole = [authorized | {"team_id": None}]
    event = envelope({"type": "app_uninstalled"}, ENTERPRISE) | {"authorizations": whole}
    await many.calls.event(event)
    await _until_forgotten(database)


async def _until_forgotten(database: Database) -> None:
    async with asyncio.timeout(10):
        for _ in range(1_000):
            if not await Installations(database).workspaces():
                return
            await asyncio.sleep(0.01)


async def subscribed(database: Database, team: str, channel: str) -> None:
    """A channel that wants news."""
    to = Destination(Platform.SLACK, team, channel)
    wish = Subscription(to, Topic(TopicKind.RELEASE), Language.ENGLISH, ANN)
    await Subscriptions(database).add(wish)


async def test_news_go_out_with_the_token_of_the_channel_s_workspace(
    many: Many, front: FakeFront, database: Database
) -> None:
    await many.install()
    many.oauth.workspace = Workspace(OTHER_TEAM, "Other", "U0OTHERBOT", "B0OTHER")
    await many.install()
    await subscribed(database, OTHER_TEAM, "C1")
    reply = await front.welcome(None)  # type: ignore[arg-type]
    await many.running.sender.post("C1", reply, "n1")
    assert many.server.answers("C1")[0]["user"] == "U0OTHERBOT"


async def test_news_for_a_workspace_without_the_bot_are_refused(
    many: Many, front: FakeFront, database: Database
) -> None:
    await subscribed(database, OTHER_TEAM, "C1")
    reply = await front.welcome(None)  # type: ignore[arg-type]
    with pytest.raises(RefusedError, match="removed from it") as raised:
        await many.running.sender.post("C1", reply, "n1")
    assert raised.value.final
