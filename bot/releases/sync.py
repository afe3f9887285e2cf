"""`bot sync`: fetches everything the automatic sources have, or goes on where it stopped."""

import sys
from collections.abc import Awaitable, Callable
from enum import StrEnum
from pathlib import Path

from bot.errors import BotError, SourceError
from bot.releases.outcome import Outcome, Verdict
from bot.releases.progress import ProgressLine
from bot.releases.watching import Takers, open_takers
from bot.settings import Settings
from bot.sources.bulletin import FIRST_YEAR
from bot.sources.fetching import Patience
from bot.trade import Month

FIRST = Month(FIRST_YEAR, 1)


class Which(StrEnum):
    """The automatic sources."""

    BULLETIN = "bulletin"
    COMTRADE = "comtrade"


class _Account:
    """What a sync says while it works and at its end."""

    def __init__(self) -> None:
        self.line = ProgressLine()
        self.worst = 0
        self._counts = dict.fromkeys(Verdict, 0)

    def became(self, outcome: Outcome) -> None:
        self._counts[outcome.verdict] += 1
        if outcome.verdict is Verdict.SET_ASIDE:
            self.worst = SourceError.exit_code
        if outcome.verdict is not Verdict.KNOWN:
            self.say(*outcome.lines())

    def say(self, *lines: str) -> None:
        self.line.clear()
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        sys.stdout.flush()

    def total(self, what: str) -> str:
        taken, known, aside = (self._counts[one] for one in Verdict)
        self._counts = dict.fromkeys(Verdict, 0)
        return f"{what}: {taken} taken, {known} without news, {aside} set aside."


async def sync(
    settings: Settings,
    data: Path,
    *,
    since: Month,
    which: Which | None = None,
    patience: Patience | None = None,
) -> int:
    """Fetch what is missing; returns the command's exit code: 6 when a source failed in part.

    A source that fails does not stop the other; whatever was taken in stays.
    """
    account = _Account()
    parts: dict[Which, Callable[[Takers, Month, _Account], Awaitable[None]]] = {
        Which.BULLETIN: _bulletins,
        Which.COMTRADE: _comtrade,
    }
    async with open_takers(settings, data, patience) as takers:
        for one, part in parts.items():
            if which not in {one, None}:
                continue
            try:
                await part(takers, since, account)
            except BotError as err:
                account.say(f"{one}: {err}")
                account.worst = err.exit_code
            account.say(account.total(one))
    return account.worst


async def _bulletins(takers: Takers, since: Month, account: _Account) -> None:
    account.line.show("bulletin: reading the indexes", 0, 0)
    links, problems = await takers.bulletin.missing(since)
    account.say(*(f"bulletin: {problem}" for problem in problems))
    if problems:
        account.worst = SourceError.exit_code
    async for link, outcome in takers.bulletin.take(links):
        account.became(outcome)
        account.line.show(f"bulletin {link.month}", links.index(link) + 1, len(links))


async def _comtrade(takers: Takers, since: Month, account: _Account) -> None:
    account.line.show("comtrade: asking which months there are", 0, 0)
    datasets = await takers.comtrade.missing(since)
    done: list[Outcome] = []

    def show(key: str) -> None:
        account.line.show(f"comtrade {key}", len(done), len(datasets))

    async for _, outcome in takers.comtrade.take(datasets, show):
        done.append(outcome)
        account.became(outcome)
