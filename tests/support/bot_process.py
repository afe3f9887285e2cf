"""Runs the real `bot` command as a process of its own, as a person in a terminal does."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

BOT = Path(sys.executable).with_name("bot")
TODAY = "2026-08-20"
_OWN = ("BOT_", "DISCORD_", "SLACK_", "LLM_", "DATABASE_", "DATASET_")
_NOWHERE = dict.fromkeys(("GACC_BASE_URL", "COMTRADE_BASE_URL"), "http://127.0.0.1:9")
"""No test looks for releases at the real providers."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended and what it said."""

    code: int
    out: str
    err: str


def environment(home: Path, **settings: str) -> dict[str, str]:
    """The machine's environment with these settings and no others of the bot."""
    foreign = {name: value for name, value in os.environ.items() if not name.startswith(_OWN)}
    return {**foreign, **_NOWHERE, "BOT_HOME": str(home), "BOT_TODAY": TODAY, **settings}


def run_bot(
    *arguments: str | bytes,
    home: Path,
    stdin: bytes = b"",
    project: Path | None = None,
    **settings: str,
) -> Ended:
    """Run `bot` to its end, or that of a copied project.

    The clock is pinned unless a setting moves it.
    """
    command = [BOT] if project is None else [sys.executable, "-m", "bot"]
    done = subprocess.run(
        [*command, *arguments],
        input=stdin,
        capture_output=True,
        env=environment(home, **settings),
        cwd=project,
        timeout=60,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())
