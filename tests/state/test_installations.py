"""Which workspaces have the bot, kept in the tables of Slack's own SDK."""

import time

import pytest
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.sqlalchemy import AsyncSQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import AsyncSQLAlchemyOAuthStateStore
from state_people import NEWSROOM

from bot.state.announcing import Announcements
from bot.state.database import Database
from bot.state.installations import Installations, Workspace
from bot.state.parcels import Addressee
from bot.state.places import Destination, Platform
from bot.state.subscriptions import Subscription, Subscriptions
from bot.state.topics import Topic, TopicKind
from bot.trade import Language

CLIENT = "111.222"
TOKEN = "xoxe.xoxb-" + "t" * 400
"""Longer than the SDK's own columns would hold."""


def store(database: Database) -> AsyncSQLAlchemyInstallationStore:
    return AsyncSQLAlchemyInstallationStore(CLIENT, database.engine)


async def install(
    database: Database, team: str | None, enterprise: str | None = None, user: str = "U1"
) -> None:
    """Install the bot the way the SDK records it."""
    await store(database).async_save(
        Installation(
            app_id="A1",
            enterprise_id=enterprise,
            enterprise_name="Org" if enterprise else None,
            team_id=team,
            team_name=f"Team {team}" if team else None,
            bot_token=TOKEN,
            bot_id="B1",
            bot_user_id="U0BOT",
            bot_scopes="chat:write",
            bot_refresh_token="xoxe-1",  # noqa: S106 - no secret
            bot_token_expires_in=43_200,
            user_id=user,
            is_enterprise_install=team is None,
            installed_at=time.time(),
        )
    )


async def test_what_the_sdk_keeps_is_listed_once_a_workspace(database: Database) -> None:
    await install(database, "T2")
    await install(database, "T1")
    await install(database, "T1", user="U2")
    await install(database, None, "E1")
    assert await Installations(database).workspaces() == [
        Workspace("", "T1", "Team T1"),
        Workspace("", "T2", "Team T2"),
        Workspace("E1", "", "Org"),
    ]


async def test_tokens_of_any_length_come_back_whole(database: Database) -> None:
    await install(database, "T1")
    bot = await store(database).async_find_bot(enterprise_id=None, team_id="T1")
    assert bot is not None
    assert bot.bot_token == TOKEN
    assert bot.bot_token_expires_at is not None
    assert bot.bot_token_expires_at > time.time()


async def test_a_renewed_token_takes_the_place_of_the_old(database: Database) -> None:
    await install(database, "T1")
    kept = store(database)
    bot = await kept.async_find_bot(enterprise_id=None, team_id="T1")
    assert bot is not None
    bot.bot_token = "xoxe.xoxb-new"  # noqa: S105 - no secret
    await kept.async_save_bot(bot)
    again = await kept.async_find_bot(enterprise_id=None, team_id="T1")
    assert again is not None
    assert again.bot_token == "xoxe.xoxb-new"  # noqa: S105 - no secret


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        (Workspace("", "T1", ""), [Workspace("E1", "", "Org"), Workspace("E1", "T1", "Team T1")]),
        (
            Workspace("E1", "", ""),
            [Workspace("", "T1", "Team T1"), Workspace("E1", "T1", "Team T1")],
        ),
    ],
)
async def test_a_workspace_that_removed_the_bot_leaves_no_token(
    database: Database, gone: Workspace, left: list[Workspace]
) -> None:
    for enterprise, team in ((None, "T1"), ("E1", None), ("E1", "T1")):
        await install(database, team, enterprise)
    await Installations(database).forget(gone)
    assert await Installations(database).workspaces() == left
    found = await store(database).async_find_installation(
        enterprise_id=gone.enterprise or None, team_id=gone.team or None
    )
    assert found is None


async def test_an_installation_under_way_is_finished_once(database: Database) -> None:
    states = AsyncSQLAlchemyOAuthStateStore(600, database.engine)
    state = await states.async_issue()
    assert await states.async_consume(state)
    assert not await states.async_consume(state)


async def test_a_channel_s_workspace_is_known_from_its_news_or_subscriptions(
    database: Database,
) -> None:
    installations = Installations(database)
    await install(database, "T1")
    assert await installations.of_channel(NEWSROOM.channel) is None
    await Announcements(database).announce(
        "e", "s", {Language.ENGLISH: "x"}, [Addressee(NEWSROOM, Language.ENGLISH)]
    )
    assert await installations.of_channel(NEWSROOM.channel) == Workspace("", "T1", "Team T1")
    other = Destination(Platform.SLACK, "T2", "C2")
    wish = Subscription(other, Topic(TopicKind.RELEASE), Language.ENGLISH, "U1")
    await Subscriptions(database).add(wish)
    assert await installations.of_channel("C2") is None
    await install(database, "T2")
    assert await installations.of_channel("C2") == Workspace("", "T2", "Team T2")


async def test_a_whole_organisation_s_installation_serves_its_workspaces(
    database: Database,
) -> None:
    await install(database, None, "E1")
    to = Destination(Platform.SLACK, "T3", "C3")
    wish = Subscription(to, Topic(TopicKind.RELEASE), Language.ENGLISH, "U1")
    await Subscriptions(database).add(wish)
    installations = Installations(database)
    assert await installations.of_channel("C3") == Workspace("E1", "", "Org")
    assert await installations.of_channel("C9") is None
    await install(database, None, "E2")
    assert await installations.of_channel("C3") is None
