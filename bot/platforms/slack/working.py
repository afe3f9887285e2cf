"""Shows that an answer is being worked on, until it is there."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from bot.platforms.slack.accounts import Account
from bot.platforms.slack.errors import LINE_FAULTS
from bot.platforms.slack.places import Source
from bot.platforms.slack.responses import Responses
from bot.platforms.slack.wording import wording_of
from bot.trade import Language

_SOON = 0.7
"""Seconds an answer may take before a line says that it is under way."""
_ARRIVES = 1.0
"""Seconds an answer waits for the sign to arrive before it, lest the sign outlive it."""
_LONGEST = 3.0

Arrival = Callable[[bool], Awaitable[None]]
"""To await when the answer is ready, before it is shown; told whether all will see it."""


@asynccontextmanager
async def at_work(
    account: Account, source: Source, responses: Responses, language: Language | None
) -> AsyncIterator[Arrival]:
    """Show that the bot is at work, by its status in a thread or else by a line to the asker.

    No answer fails because of it.
    """
    if source.thread or source.about:
        way = _status(account, source, language)
    elif source.response_url and not source.hidden:
        # Under something hidden the line could only be put in the place of that.
        way = _line(responses, language)
    else:
        way = _nothing()
    async with way as arrival:
        yield arrival


@asynccontextmanager
async def _status(
    account: Account, source: Source, language: Language | None
) -> AsyncIterator[Arrival]:
    thread = source.thread or source.about
    words = wording_of(language).working
    sign = asyncio.create_task(_set(account, source.channel, thread, words))
    left = True

    async def arrival(public: bool) -> None:  # noqa: FBT001 - the one thing it is told
        nonlocal left
        # An answer in the same thread takes the status away by itself.
        left = not (public and source.thread)
        await asyncio.wait((sign,), timeout=_ARRIVES)

    try:
        yield arrival
    finally:
        sign.cancel()
        if left:
            await _set(account, source.channel, thread, "")


@asynccontextmanager
async def _line(responses: Responses, language: Language | None) -> AsyncIterator[Arrival]:
    ready = asyncio.Event()
    sign = asyncio.create_task(_say_later(ready, responses, wording_of(language).looking))

    async def arrival(_: bool) -> None:  # noqa: FBT001 - the one thing it is told
        ready.set()
        await sign

    try:
        yield arrival
    finally:
        ready.set()
        await sign


@asynccontextmanager
async def _nothing() -> AsyncIterator[Arrival]:
    async def arrival(_: bool) -> None:  # noqa: FBT001 - the one thing it is told
        """There is no sign to wait for."""

    yield arrival


async def _say_later(ready: asyncio.Event, responses: Responses, words: str) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(_SOON):
            await ready.wait()
            return
    await responses.sign(words)


async def _set(account: Account, channel: str, thread: str, words: str) -> None:
    with suppress(*LINE_FAULTS):
        async with asyncio.timeout(_LONGEST):
            await account.hasty.assistant_threads_setStatus(
                channel_id=channel, thread_ts=thread, status=words
            )
