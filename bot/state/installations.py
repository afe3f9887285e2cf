"""Says which Slack workspaces have the bot, and forgets one that removed it.

The installations themselves are read and written by Slack's SDK, on `Database.engine`: see
`bot.state.slack_tables`.
"""

from dataclasses import dataclass

from sqlalchemy import delete, select

from bot.state.database import Database
from bot.state.places import Platform
from bot.state.slack_tables import slack_bots, slack_installations
from bot.state.tables import outbox, subscriptions


@dataclass(frozen=True, order=True, slots=True)
class Workspace:
    """A Slack workspace or, with an empty `team`, a whole organisation that has the bot."""

    enterprise: str
    team: str
    name: str


class Installations:
    """The workspaces that installed the bot over OAuth."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def workspaces(self) -> list[Workspace]:
        """Every workspace with a bot token, once, in order."""
        bots = slack_bots.c
        wanted = select(
            bots.enterprise_id, bots.team_id, bots.enterprise_name, bots.team_name
        ).where(bots.bot_token.is_not(None))
        async with self._database.reading() as connection:
            rows = (await connection.execute(wanted)).all()
        found = {
            (row.enterprise_id or "", row.team_id or ""): row.team_name or row.enterprise_name or ""
            for row in rows
        }
        return sorted(Workspace(*ids, name) for ids, name in found.items())

    async def of_channel(self, channel: str) -> Workspace | None:
        """The workspace that news for a channel goes through; None if the bot is not there.

        Slack's channel ids are unique over all workspaces, so the newest message or subscription
        tells. Where a whole organisation has the bot, its workspaces do not appear by themselves.
        """
        async with self._database.reading() as connection:
            team = await connection.scalar(
                select(outbox.c.team)
                .where(outbox.c.platform == Platform.SLACK, outbox.c.channel == channel)
                .order_by(outbox.c.id.desc())
                .limit(1)
            ) or await connection.scalar(
                select(subscriptions.c.team)
                .where(
                    subscriptions.c.platform == Platform.SLACK, subscriptions.c.channel == channel
                )
                .limit(1)
            )
        installed = await self.workspaces()
        here = [one for one in installed if team and one.team == team]
        whole = [one for one in installed if not one.team]
        if here or len(whole) != 1:
            return here[-1] if here else None
        return whole[0] if team else None

    async def forget(self, workspace: Workspace) -> None:
        """Delete a workspace's tokens, its users' tokens among them."""
        async with self._database.writing(durable=True) as connection:
            for table in (slack_bots, slack_installations):
                await connection.execute(
                    delete(table).where(
                        table.c.enterprise_id.is_not_distinct_from(workspace.enterprise or None),
                        table.c.team_id.is_not_distinct_from(workspace.team or None),
                    )
                )
