"""Runs the real `bot` command as a process of its own, as a person in a terminal does."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BOT = Path(sys.executable).with_name("bot")
TODAY = "2026-08-20"
FEBRUARY = "How much did China export to North Korea in February 2022?"
_OWN = ("BOT_", "DISCORD_", "SLACK_", "LLM_", "DATABASE_", "DATASET_")
_NOWHERE = dict.fromkeys(("GACC_BASE_URL", "COMTRADE_BASE_URL"), "http://127.0.0.1:9")
"""No test looks for releases at the real providers."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended and what it said."""

    code: int
    out: str
    err: str


Bot = Callable[..., Ended]


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
    surroundings = environment(home, **settings)
    if project is not None:
        # Coverage counts the lines of the bot, not those of its copies.
        surroundings = {n: v for n, v in surroundings.items() if not n.startswith("COVERAGE_")}
    done = subprocess.run(
        [*command, *arguments],
        input=stdin,
        capture_output=True,
        env=surroundings,
        cwd=project,
        timeout=60,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())


def bot_at(home: Path) -> Bot:
    """Runs the command with this home, unless a call names another."""

    def run(*arguments: str | bytes, **settings: Any) -> Ended:  # noqa: ANN401 - as run_bot's
        return run_bot(*arguments, **{"home": home, **settings})

    return run


def lines(*asked: dict[str, object] | str | bytes) -> bytes:
    """What is sent to `bot ask --jsonl`: objects as JSON, all else as it is, a line each."""
    raw = (
        one
        if isinstance(one, bytes)
        else one.encode()
        if isinstance(one, str)
        else json.dumps(one).encode()
        for one in asked
    )
    return b"".join(line + b"\n" for line in raw)
