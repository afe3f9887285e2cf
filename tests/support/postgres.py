"""Starts a private PostgreSQL server for the tests: a cluster of its own, gone when they end."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OWNER = "postgres"
"""PostgreSQL refuses to run as root, so root lets this user of the Debian package run it."""
_DEBIAN = Path("/usr/lib/postgresql")
_FAST = ("fsync=off", "full_page_writes=off", "listen_addresses=", "max_connections=60")


class NoPostgresError(Exception):
    """There is no PostgreSQL server to be started here."""


class Postgres:
    """A running server, reached over a socket in its own folder."""

    def __init__(self, folder: Path, binaries: Path) -> None:
        self._folder = folder
        self._binaries = binaries
        self._made = 0

    def new_database(self) -> str:
        """Make an empty database and return its address."""
        self._made += 1
        name = f"state_{self._made}"
        self.query(f"CREATE DATABASE {name}")
        return self.address(name)

    def address(self, name: str, user: str = _OWNER) -> str:
        """The address of a database, there or not."""
        return f"postgresql://{user}@/{name}?host={self._folder}"

    def query(self, statement: str, database: str = "postgres") -> str:
        """Run a statement and return what it prints."""
        psql = [str(self._binaries / "psql"), "-h", str(self._folder), "-U", _OWNER, "-Atqc"]
        return _run([*psql, statement, database])

    def start(self) -> None:
        """Start the server and wait until it answers."""
        settings = (*_FAST, f"unix_socket_directories={self._folder}")
        options = " ".join(f"-c {one}" for one in settings)
        self._control("start", "-o", options, "-l", str(self._folder / "log"))

    def stop(self) -> None:
        """Stop the server at once."""
        self._control("stop", "-m", "immediate")

    def _control(self, *arguments: str) -> None:
        data = str(self._folder / "data")
        _run_as_owner([str(self._binaries / "pg_ctl"), "-D", data, "-w", *arguments])


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A server for as long as the block runs; raises NoPostgresError if none is installed."""
    binaries = _find_binaries()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, _OWNER)
        initdb = [str(binaries / "initdb"), "-D", str(folder / "data"), "-U", _OWNER]
        _run_as_owner([*initdb, "-A", "trust", "-E", "UTF8", "--no-sync"])
        server = Postgres(folder, binaries)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _find_binaries() -> Path:
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    versions = sorted(_DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    if not versions:
        raise NoPostgresError("no PostgreSQL server is installed (Debian: postgresql)")
    if os.geteuid() == 0 and not _has_owner():
        raise NoPostgresError(f"there is no user {_OWNER} to run PostgreSQL as")
    return versions[-1].parent


def _has_owner() -> bool:
    try:
        pwd.getpwnam(_OWNER)
    except KeyError:
        return False
    return True


def _run_as_owner(command: list[str]) -> str:
    return _run(command, user=_OWNER if os.geteuid() == 0 else None)


def _run(command: list[str], user: str | None = None) -> str:
    # The server outlives pg_ctl and would hold its pipes open: output goes to a file.
    with tempfile.TemporaryFile("w+") as printed:
        done = subprocess.run(
            command,
            stdout=printed,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            cwd="/",
            user=user,
            check=False,
        )
        printed.seek(0)
        text = printed.read()
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed: {text}")
    return text.strip()
