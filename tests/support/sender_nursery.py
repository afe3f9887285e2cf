"""Raises sender processes for the journal tests, two at a time, and kills them at random.

It is a process of its own: forking is quick and safe here, where nothing but this file runs.
"""

import asyncio
import json
import logging
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Coroutine
from dataclasses import asdict

import structlog
from sender_life import Deadline, Plan, live

SENDERS = 2
LIVES_PER_EVENT = 20
_MOST_STEPS = 60
_LONGEST_LIFE = 0.25
_NEVER = 1 << 60


Life = Callable[[Plan, int, Deadline], Coroutine[None, None, None]]


def quieten() -> None:
    """Keep the log to itself: what befalls the senders is the test's doing.

    Standard output carries the answer alone.
    """
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


def raise_senders(plan: Plan, life: Life = live) -> dict[str, int]:
    """Keep two senders alive until so many have been killed; returns how they died."""
    dice = random.Random(plan.seed)  # noqa: S311 - a death needs no secret
    died = {"at a step": 0, "at a moment": 0, "otherwise": 0}
    alive: dict[int, float] = {}
    lives = 0
    while alive or lives < plan.kills:
        while len(alive) < SENDERS and lives < plan.kills:
            by_step = dice.random() < 0.6
            steps = dice.randint(1, _MOST_STEPS) if by_step else _NEVER
            alive[_fork(plan, lives // LIVES_PER_EVENT, steps, life)] = (
                time.monotonic() + _LONGEST_LIFE * (1 if by_step else dice.random())
            )
            lives += 1
        time.sleep(0.001)
        for pid, until in list(alive.items()):
            due = time.monotonic() >= until
            if due:
                os.kill(pid, signal.SIGKILL)
            if os.waitpid(pid, 0 if due else os.WNOHANG)[0]:
                del alive[pid]
                died["at a moment" if due else "at a step"] += 1
    return died


def keep_senders(plan: Plan) -> list[int]:
    """Run two senders until standard input ends, stop them kindly and return their statuses."""
    pids = [_fork(plan, plan.events - 1, _NEVER) for _ in range(SENDERS)]
    sys.stdin.read()
    for pid in pids:
        os.kill(pid, signal.SIGTERM)
    return [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]


def _fork(plan: Plan, latest: int, steps: int, life: Life = live) -> int:
    pid = os.fork()
    if pid:
        return pid
    try:
        asyncio.run(life(plan, latest, Deadline(steps)))
    except BaseException as err:  # noqa: BLE001 - a child must never return into its parent's code
        sys.stderr.write(f"a sender failed: {err!r}\n")
        os._exit(1)
    os._exit(0)


def arguments(plan: Plan) -> list[str]:
    """The command line that runs a nursery."""
    return [sys.executable, __file__, json.dumps(asdict(plan))]


if __name__ == "__main__":
    given = Plan(**json.loads(sys.argv[1]))
    quieten()
    print(json.dumps(raise_senders(given) if given.kills else keep_senders(given)))  # noqa: T201 - its answer
