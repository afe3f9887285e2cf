"""INSERT … ON CONFLICT, which SQLAlchemy spells once for each kind of database."""

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

Insert = sqlite.Insert | postgresql.Insert


def insert_into(table: Table, connection: Connection | AsyncConnection) -> Insert:
    """An insert for the database behind the connection, which may say what a conflict does."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
