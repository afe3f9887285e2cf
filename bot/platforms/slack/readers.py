"""What Slack tells of whoever asks: their language, and whether they run the workspace."""

import asyncio
import time
from collections import OrderedDict
from dataclasses import dataclass

import structlog

from bot.platforms.slack.accounts import Account
from bot.platforms.slack.errors import LINE_FAULTS, reason_of
from bot.platforms.slack.wording import language_of
from bot.trade import Language

_log = structlog.get_logger(__name__)
_MOST = 10_000
_LASTS = 600.0
"""Seconds until Slack is asked again: somebody may have become an administrator."""
_LASTS_UNKNOWN = 60.0
_SECONDS = 1.0
"""To wait for Slack: an answer matters more than the language of an apology, and a form has to
open within three seconds."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Someone who asks; `manages` tells owners and administrators of the workspace."""

    locale: Language | None = None
    manages: bool = False


class Readers:
    """The people met lately."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str], tuple[float, Reader]] = OrderedDict()

    async def of(self, account: Account, user: str) -> Reader:
        """What is known of a person; nothing where Slack does not tell."""
        key = (account.team, user)
        until, reader = self._known.get(key, (0.0, Reader()))
        if until > time.monotonic():
            return reader
        found = await _ask(account, user)
        lasts = _LASTS_UNKNOWN if found is None else _LASTS
        reader = found or Reader()
        self._known[key] = (time.monotonic() + lasts, reader)
        self._known.move_to_end(key)
        while len(self._known) > _MOST:
            self._known.popitem(last=False)
        return reader


async def _ask(account: Account, user: str) -> Reader | None:
    try:
        async with asyncio.timeout(_SECONDS):
            answer = await account.hasty.users_info(user=user, include_locale=True)
    except LINE_FAULTS as err:
        _log.info("reader_unknown", user=user, reason=reason_of(err))
        return None
    told = answer.get("user")
    if not isinstance(told, dict):
        return None
    manages = any(told.get(one) for one in ("is_admin", "is_owner", "is_primary_owner"))
    return Reader(language_of(str(told.get("locale") or "")), manages)
