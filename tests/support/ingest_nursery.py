"""Ingests a file again and again, each time killed one step later than the time before.

It is a process of its own: forking is quick and safe here, where nothing but this file runs. A
step is whatever the interpreter reports to its auditors that changes a file below the home:
opening to write, renaming, removing, making a folder.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import Any

from ingest_home import DATA, MOMENT

from bot.dataset.cells import CellStore
from bot.dataset.dataset import Dataset
from bot.releases.ingest import Ingest

_MOST = 400
_EACH = 8
"""Of so many deaths one is followed by the same ingest again."""
_EVENTS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.copyfile"}


def main(root: Path, first: Path, second: Path, *, steps: bool, moments: int) -> None:
    """Prints one JSON object: what a home holds after each death, and after what came then."""
    base = root / "base"
    _in_child(lambda: _ingest(base, first))
    old = _in_child(lambda: _contents(base))
    whole = root / "whole"
    shutil.copytree(base, whole, symlinks=True)
    took = time.monotonic()
    _in_child(lambda: _ingest(whole, second))
    took = time.monotonic() - took
    report: dict[str, Any] = {"old": old, "new": _in_child(lambda: _contents(whole)), "deaths": []}
    for step in range(1, _MOST if steps else 1):
        home = root / f"step-{step}"
        shutil.copytree(base, home, symlinks=True)
        alive = _killed_at(home, second, step)
        report["deaths"].append(_after(home, second, again=alive or step % _EACH == 0))
        shutil.rmtree(home)
        if alive:
            break
    dice = random.Random(7)  # noqa: S311 - a death needs no secret
    for number in range(moments):
        home = root / f"moment-{number}"
        shutil.copytree(base, home, symlinks=True)
        _killed_after(home, second, dice.random() * took)
        report["deaths"].append(_after(home, second, again=True))
        shutil.rmtree(home)
    sys.stdout.write(json.dumps(report))


def _after(home: Path, second: Path, *, again: bool) -> dict[str, Any]:
    """What is held after a death; if wanted, after the same file again, and what lies about."""
    if not again:
        return {"held": _in_child(lambda: _contents(home))}
    held, after = _in_child(lambda: (_contents(home), _ingest(home, second), _contents(home))[::2])
    left = [path.name for path in (home / "observations").iterdir() if path.name[0] == "."]
    return {"held": held, "again": after, "left": sorted(left)}


def _killed_at(home: Path, file: Path, step: int) -> bool:
    """Whether the process outlived its ingest because it has fewer steps."""
    pid = os.fork()
    if pid == 0:
        left = step

        def count(event: str, arguments: tuple[Any, ...]) -> None:
            nonlocal left
            if _is_step(event, arguments) and str(arguments[0]).startswith(str(home)):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        _ingest(home, file)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def _is_step(event: str, arguments: tuple[Any, ...]) -> bool:
    """Whether something is about to change; before a mere look nothing has changed since."""
    if event == "open":
        flags = arguments[2]
        return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))
    return event in _EVENTS


def _killed_after(home: Path, file: Path, seconds: float) -> None:
    pid = os.fork()
    if pid == 0:
        _ingest(home, file)
        os._exit(0)
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def _in_child(work: Any) -> Any:  # noqa: ANN401 - whatever the work gives
    """Do something in a process of its own, so that this one keeps no engine's threads."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        with os.fdopen(writing, "w") as out:
            json.dump(work(), out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        text = answer.read()
    if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) != 0:
        raise RuntimeError(text)
    return json.loads(text)


def _ingest(home: Path, file: Path) -> str:
    return Ingest(DATA, home, lambda: MOMENT).file(file).verdict


def _contents(home: Path) -> dict[str, Any]:
    """A number that stands for all ingested cells, how many there are, and untold news."""
    dataset = Dataset.open(DATA, home)
    ingested = [path for path in dataset.cells.files if path.parent.name == "observations"]
    cells = CellStore(ingested).everything() if ingested else ()
    told = Ingest(DATA, home)
    news = [[number, len(news)] for number, news in told.journal.untold(told.parts.ingests)]
    return {"cells": sorted(map(repr, cells)), "latest": str(dataset.latest), "news": news}


if __name__ == "__main__":
    main(
        *(Path(one) for one in sys.argv[1:4]),
        steps=sys.argv[4] == "steps",
        moments=int(sys.argv[5]),
    )
