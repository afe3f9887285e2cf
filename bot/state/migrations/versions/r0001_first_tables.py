"""The first schema: threads, answers, events, subscriptions, outbox, feedback, Slack's tables."""

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None

# A revision says what it did then, so it borrows nothing that may change from `bot.state`.
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True)
_UNFINISHED = sa.text("done_at IS NULL")


def _texts(names: str) -> "list[sa.Column[str]]":
    return [sa.Column(name, sa.Text(), nullable=False) for name in names.split()]


def _nullable_texts(names: str) -> "list[sa.Column[str]]":
    return [sa.Column(name, sa.Text(), nullable=True) for name in names.split()]


def _flags(names: str) -> "list[sa.Column[bool]]":
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names.split()]


def _times(names: str, *, nullable: bool = False) -> "list[sa.Column[object]]":
    return [sa.Column(name, _TIME, nullable=nullable) for name in names.split()]


def _slack_time(name: str, *, nullable: bool = True) -> "sa.Column[object]":
    return sa.Column(name, sa.DateTime(), nullable=nullable)


def _number(name: str = "id") -> "sa.Column[int]":
    return sa.Column(name, _NUMBER, nullable=False, autoincrement=name == "id")


def _key(table: str, columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns.split(), name=f"{table}_key")


def _once(table: str, columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns.split(), name=f"{table}_once")


def upgrade() -> None:
    """Make every table."""
    _conversations()
    _subscriptions()
    _outbox()
    _feedback_and_preferences()
    _slack()


def _conversations() -> None:
    op.create_table(
        "threads",
        *_texts("thread platform team user_id query"),
        *_times("updated_at"),
        _key("threads", "thread"),
    )
    op.create_index("threads_updated_at", "threads", ["updated_at"])
    op.create_table(
        "answers",
        *_texts("token platform team user_id question query language"),
        *_times("created_at"),
        _key("answers", "token"),
    )
    op.create_index("answers_created_at", "answers", ["created_at"])
    op.create_table(
        "seen_events",
        *_texts("event"),
        *_times("leased_until seen_at"),
        *_times("done_at", nullable=True),
        _key("seen_events", "event"),
    )
    op.create_index("seen_events_seen_at", "seen_events", ["seen_at"])


def _subscriptions() -> None:
    op.create_table(
        "subscriptions",
        _number(),
        *_texts("platform team channel user_id language kind topic quiet_hours"),
        *_flags("direct preview"),
        *_times("created_at"),
        _key("subscriptions", "id"),
        _once("subscriptions", "platform team channel topic"),
    )
    op.create_index("subscriptions_kind", "subscriptions", ["kind"])


def _outbox() -> None:
    op.create_table(
        "announcements",
        _number(),
        *_texts("event language body"),
        *_times("created_at"),
        _key("announcements", "id"),
        _once("announcements", "event language"),
    )
    op.create_table(
        "outbox",
        _number(),
        _number("announcement_id"),
        *_texts("event subject kind platform team channel nonce state lease reason message_id"),
        *_flags("uncertain told"),
        sa.Column("failures", sa.Integer(), nullable=False),
        *_times("due_at created_at"),
        *_times("first_tried_at done_at", nullable=True),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcements.id"], name="outbox_announcements"
        ),
        _key("outbox", "id"),
        _once("outbox", "event platform team channel"),
    )
    for column in ("announcement_id", "subject", "state"):
        op.create_index(f"outbox_{column.removesuffix('_id')}", "outbox", [column])
    for name, columns in (("due", "due_at id"), ("line", "platform team channel id")):
        op.create_index(
            f"outbox_{name}",
            "outbox",
            columns.split(),
            sqlite_where=_UNFINISHED,
            postgresql_where=_UNFINISHED,
        )
    op.create_table(
        "posts",
        *_texts("platform team channel subject message_id event"),
        *_times("posted_at"),
        _key("posts", "platform team channel subject"),
    )


def _feedback_and_preferences() -> None:
    op.create_table(
        "feedback",
        _number(),
        *_texts("platform team user_id token question verdict why"),
        *_times("given_at"),
        _key("feedback", "id"),
        _once("feedback", "platform team user_id token"),
    )
    op.create_index("feedback_given_at", "feedback", ["given_at"])
    op.create_table(
        "preferences",
        *_texts("platform team scope scope_id language quiet_hours"),
        _key("preferences", "platform team scope scope_id"),
    )
    op.create_table(
        "allowed_channels",
        *_texts("platform team channel"),
        _key("allowed_channels", "platform team channel"),
    )


def _slack() -> None:
    where = "enterprise_id enterprise_name team_id team_name"
    bot = "bot_token bot_id bot_user_id bot_scopes bot_refresh_token"
    user = "user_token user_scopes user_refresh_token token_type"
    webhook = "incoming_webhook_{}"
    hooks = " ".join(
        webhook.format(part) for part in ("url", "channel", "channel_id", "configuration_url")
    )
    tables = (
        ("slack_installations", "user_id", f"enterprise_url {user} {hooks}"),
        ("slack_bots", "", ""),
    )
    for table, needed, more in tables:
        op.create_table(
            table,
            sa.Column("id", sa.Integer(), nullable=False, autoincrement=True),
            *_texts(f"client_id app_id {needed}"),
            *_nullable_texts(f"{where} {bot} {more}"),
            _slack_time("bot_token_expires_at"),
            *([_slack_time("user_token_expires_at")] if needed else []),
            *_flags("is_enterprise_install"),
            _slack_time("installed_at", nullable=False),
            _key(table, "id"),
        )
        indexed = ["client_id", "enterprise_id", "team_id", *needed.split(), "installed_at"]
        op.create_index(f"{table}_idx", table, indexed)
    op.create_table(
        "slack_oauth_states",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=True),
        *_texts("state"),
        _slack_time("expire_at", nullable=False),
        _key("slack_oauth_states", "id"),
    )


def downgrade() -> None:
    """There is nothing before the first schema to go back to."""
    raise NotImplementedError("the first schema has no predecessor")
