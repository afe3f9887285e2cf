"""Says in one sentence what a database error means and what mends it."""

import sqlite3

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoFreeConnectionError

from bot.errors import StateError
from bot.state.address import shown

_SQLITE = (
    ("unable to open", "cannot be opened: check that its folder exists and may be written"),
    ("readonly", "may not be written: check the permissions of the file and its folder"),
    ("locked", "is held by another process for too long: stop the one that hangs, then try again"),
    ("full", "has no room left: free some space on its disk"),
    ("not a database", "is no state database: move the file away, or set DATABASE_URL"),
    ("malformed", "is damaged: restore it from a backup, or move it away to start anew"),
    ("disk I/O", "cannot be read or written: check its disk"),
    ("QueuePool", "is too busy just now: try again in a moment"),
)
_POSTGRESQL = (
    ("InvalidPassword", "refuses the user or the password: check DATABASE_URL"),
    ("InvalidAuthorization", "refuses the user or the password: check DATABASE_URL"),
    ("InvalidCatalogName", "has no database of that name: create it, or correct DATABASE_URL"),
    ("InsufficientPrivilege", "lets this user change nothing: grant it the database"),
    ("TooManyConnections", "has no connection left: raise its limit or stop another client"),
    ("QueuePool", "is too busy just now: try again in a moment"),
    ("gaierror", "has a host name nobody knows: check DATABASE_URL"),
)
_DOWN = "does not answer: check that it runs and that DATABASE_URL is right"

DATABASE_FAULTS = (DBAPIError, NoFreeConnectionError, sqlite3.Error, OSError)
"""What the database layer raises when the database, not the statement, may be at fault."""


def state_error(err: Exception, url: URL) -> StateError | None:
    """The error to show for a database's failure; None if the statement itself is at fault."""
    causes = _causes(err)
    sqlite = url.get_backend_name() == "sqlite"
    text = " ".join([*(type(one).__name__ for one in causes), str(causes[-1])])
    for mark, meaning in _SQLITE if sqlite else _POSTGRESQL:
        if mark in text:
            return StateError(f"The state database {shown(url)} {meaning}.")
    # A file does not go down: what remains there is a statement of ours that is wrong.
    if sqlite or (isinstance(err, DBAPIError) and not _is_down(err)):
        return None
    return StateError(f"The state database {shown(url)} {_DOWN}.")


def _causes(err: BaseException) -> list[BaseException]:
    causes = [err]
    while (deeper := getattr(causes[-1], "orig", None) or causes[-1].__cause__) is not None:
        if deeper in causes:
            break
        causes.append(deeper)
    return causes


def _is_down(err: DBAPIError) -> bool:
    return err.connection_invalidated or isinstance(err, (OperationalError, InterfaceError))
