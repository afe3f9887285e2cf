"""The tables Slack's own SDK keeps installations in, with room for tokens of any length.

Names and columns are the ones `slack_sdk`'s `AsyncSQLAlchemyInstallationStore` and
`AsyncSQLAlchemyOAuthStateStore` read and write: the Slack platform opens both on the state
engine. The SDK would cap tokens at 200 characters, which Slack does not promise to keep to.
"""

from sqlalchemy import Boolean, Column, DateTime, Index, Integer, Table, Text

from bot.state.tables import metadata


def _needed(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False)


def _maybe(*names: str) -> "list[Column[str | None]]":
    return [Column(name, Text) for name in names]


slack_installations = Table(
    "slack_installations",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _needed("client_id"),
    _needed("app_id"),
    *_maybe("enterprise_id", "enterprise_name", "enterprise_url", "team_id", "team_name"),
    *_maybe("bot_token", "bot_id", "bot_user_id", "bot_scopes", "bot_refresh_token"),
    Column("bot_token_expires_at", DateTime),
    _needed("user_id"),
    *_maybe("user_token", "user_scopes", "user_refresh_token"),
    Column("user_token_expires_at", DateTime),
    *_maybe("incoming_webhook_url", "incoming_webhook_channel"),
    *_maybe("incoming_webhook_channel_id", "incoming_webhook_configuration_url"),
    Column("is_enterprise_install", Boolean, nullable=False),
    *_maybe("token_type"),
    Column("installed_at", DateTime, nullable=False),
    Index(
        "slack_installations_idx",
        "client_id",
        "enterprise_id",
        "team_id",
        "user_id",
        "installed_at",
    ),
)

slack_bots = Table(
    "slack_bots",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _needed("client_id"),
    _needed("app_id"),
    *_maybe("enterprise_id", "enterprise_name", "team_id", "team_name"),
    *_maybe("bot_token", "bot_id", "bot_user_id", "bot_scopes", "bot_refresh_token"),
    Column("bot_token_expires_at", DateTime),
    Column("is_enterprise_install", Boolean, nullable=False),
    Column("installed_at", DateTime, nullable=False),
    Index("slack_bots_idx", "client_id", "enterprise_id", "team_id", "installed_at"),
)

slack_oauth_states = Table(
    "slack_oauth_states",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _needed("state"),
    Column("expire_at", DateTime, nullable=False),
)
