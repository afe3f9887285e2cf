"""The tables of the state database, as the migrations leave them.

Times are UTC, queries are versioned JSON, topics and quiet hours are short texts that their own
modules read and write. What each table is for stands in `bot.state`.
"""

from sqlalchemy import Boolean, Column, Index, Integer, MetaData, Table, Text, UniqueConstraint
from sqlalchemy.sql.schema import ForeignKey

from bot.state.columns import RowNumber, UtcTime

metadata = MetaData(
    naming_convention={
        "ix": "%(table_name)s_%(column_0_name)s",
        "pk": "%(table_name)s_key",
        "uq": "%(table_name)s_once",
        "fk": "%(table_name)s_%(referred_table_name)s",
    }
)


def _text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False)


def _flag(name: str) -> "Column[bool]":
    return Column(name, Boolean, nullable=False)


def _row_number() -> "Column[int]":
    return Column("id", RowNumber, primary_key=True, autoincrement=True)


threads = Table(
    "threads",
    metadata,
    Column("thread", Text, primary_key=True),
    _text("platform"),
    _text("team"),
    _text("user_id"),
    _text("query"),
    Column("updated_at", UtcTime, nullable=False, index=True),
)

answers = Table(
    "answers",
    metadata,
    Column("token", Text, primary_key=True),
    _text("platform"),
    _text("team"),
    _text("user_id"),
    _text("question"),
    _text("query"),
    _text("language"),
    Column("created_at", UtcTime, nullable=False, index=True),
)

seen_events = Table(
    "seen_events",
    metadata,
    Column("event", Text, primary_key=True),
    Column("leased_until", UtcTime, nullable=False),
    Column("done_at", UtcTime),
    Column("seen_at", UtcTime, nullable=False, index=True),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    _row_number(),
    _text("platform"),
    _text("team"),
    _text("channel"),
    _flag("direct"),
    _text("user_id"),
    _text("language"),
    Column("kind", Text, nullable=False, index=True),
    _text("topic"),
    _text("quiet_hours"),
    _flag("preview"),
    Column("created_at", UtcTime, nullable=False),
    UniqueConstraint("platform", "team", "channel", "topic"),
)

announcements = Table(
    "announcements",
    metadata,
    _row_number(),
    _text("event"),
    _text("language"),
    _text("body"),
    Column("created_at", UtcTime, nullable=False),
    UniqueConstraint("event", "language"),
)

outbox = Table(
    "outbox",
    metadata,
    _row_number(),
    Column("announcement_id", RowNumber, ForeignKey("announcements.id"), nullable=False),
    _text("event"),
    _text("subject"),
    _text("kind"),
    _text("platform"),
    _text("team"),
    _text("channel"),
    _text("nonce"),
    _text("state"),
    Column("due_at", UtcTime, nullable=False),
    _text("lease"),
    _flag("uncertain"),
    Column("failures", Integer, nullable=False),
    _text("reason"),
    Column("first_tried_at", UtcTime),
    _text("message_id"),
    Column("created_at", UtcTime, nullable=False),
    Column("done_at", UtcTime),
    _flag("told"),
    UniqueConstraint("event", "platform", "team", "channel"),
)
# An unfinished row has no done_at: the two indexes hold only what a claim has to look at.
Index(
    "outbox_due",
    outbox.c.due_at,
    outbox.c.id,
    sqlite_where=outbox.c.done_at.is_(None),
    postgresql_where=outbox.c.done_at.is_(None),
)
Index(
    "outbox_line",
    outbox.c.platform,
    outbox.c.team,
    outbox.c.channel,
    outbox.c.id,
    sqlite_where=outbox.c.done_at.is_(None),
    postgresql_where=outbox.c.done_at.is_(None),
)
Index("outbox_subject", outbox.c.subject)
Index("outbox_state", outbox.c.state)
Index("outbox_announcement", outbox.c.announcement_id)

posts = Table(
    "posts",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("team", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    _text("message_id"),
    _text("event"),
    Column("posted_at", UtcTime, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    _row_number(),
    _text("platform"),
    _text("team"),
    _text("user_id"),
    _text("token"),
    _text("question"),
    _text("verdict"),
    _text("why"),
    Column("given_at", UtcTime, nullable=False, index=True),
    UniqueConstraint("platform", "team", "user_id", "token"),
)

preferences = Table(
    "preferences",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("team", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    Column("scope_id", Text, primary_key=True),
    _text("language"),
    _text("quiet_hours"),
)

allowed_channels = Table(
    "allowed_channels",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("team", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
)
