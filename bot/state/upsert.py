"""INSERT … ON CONFLICT, which SQLAlchemy spells once for each kind of database."""

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

Insert = sqlite.Insert | postgresql.Insert


def insert_for(dialect: str, table: Table) -> Insert:
    """An insert for a kind of database, to be made once and run with each row."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


def insert_into(table: Table, connection: Connection | AsyncConnection) -> Insert:
    """An insert for the database behind the connection, which may say what a conflict does."""
    return insert_for(connection.dialect.name, table)
