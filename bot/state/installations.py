"""Says which Slack workspaces have the bot, and forgets one that removed it.

The installations themselves are read and written by Slack's SDK, on `Database.engine`: see
`bot.state.slack_tables`.
"""

from dataclasses import dataclass

from sqlalchemy import delete, select

from bot.state.database import Database
from bot.state.slack_tables import slack_bots, slack_installations


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
