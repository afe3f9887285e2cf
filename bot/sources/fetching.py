"""Fetches a page politely: one at a time, conditionally, with retries, knowing a robot check."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.parse import urlencode

import aiohttp
import stamina

from bot.errors import SourceError

USER_AGENT = "dprk-trade-bot (trade statistics; reads each monthly release once)"
LARGEST_BODY = 64 * 1024 * 1024
_CHUNK = 1 << 16
_SECONDS = re.compile(r"\d+(?:\.\d+)?")
_CHALLENGE = re.compile(
    rb"captcha|\xe9\xaa\x8c\xe8\xaf\x81\xe7\xa0\x81|\$_ts\s*=|WZWS|verify (?:that )?you are",
    re.IGNORECASE,
)
"""Marks of the pages that stand before the customs site, 验证码 among them."""
_PAGE_START = re.compile(rb"\s*(?:\xef\xbb\xbf)?<(?:!doctype|html|head|script)", re.IGNORECASE)


class UnreachableError(SourceError):
    """The provider did not answer, or not whole, in as many tries as we make."""


class BlockedError(SourceError):
    """The provider answered with its check for robots instead of the page."""


class RefusedError(SourceError):
    """The provider answered, but will not give this; `status` is the HTTP status."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class BusyError(SourceError):
    """The provider asks us to come back later; `seconds` says when, if it did."""

    def __init__(self, message: str, seconds: float | None) -> None:
        super().__init__(message)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Validators:
    """What a provider gave us to ask whether a page changed since."""

    etag: str = ""
    last_modified: str = ""

    def headers(self) -> dict[str, str]:
        """The conditional request headers."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value}


@dataclass(frozen=True, slots=True)
class Page:
    """One answer, unchanged, as it must be kept; `url` carries no key."""

    url: str
    body: bytes
    validators: Validators
    fetched: datetime


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and how often we try; all times in seconds."""

    attempts: int = 4
    first_wait: float = 2.0
    longest_wait: float = 120.0
    connect: float = 20.0
    answer: float = 60.0
    pause: float = 1.1


class Fetcher:
    """Gets pages of one provider one after the other, with a pause between them."""

    def __init__(self, session: aiohttp.ClientSession, patience: Patience | None = None) -> None:
        self._session = session
        self._patience = patience or Patience()
        self._turn = asyncio.Lock()
        self._free_at = 0.0

    async def get(
        self,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        secret: Mapping[str, str] | None = None,
        known: Validators | None = None,
    ) -> Page | None:
        """Fetch a page; None when it has not changed since the known validators.

        `secret` are query parameters that never appear in a Page or a message. Raises
        UnreachableError, BlockedError, BusyError or RefusedError.
        """
        shown = f"{url}?{urlencode(params, safe=',')}" if params else url
        patience = self._patience
        try:
            async for attempt in stamina.retry_context(
                on=self._again,
                attempts=patience.attempts,
                timeout=None,
                wait_initial=patience.first_wait,
                wait_max=patience.longest_wait,
                wait_jitter=patience.first_wait,
            ):
                with attempt:
                    return await self._once(
                        url, shown, params or {}, secret=secret or {}, known=known
                    )
        except (aiohttp.ClientError, TimeoutError) as err:
            raise UnreachableError(
                f"{shown} did not answer ({type(err).__name__}, {patience.attempts} tries); "
                "check the connection, the next run tries again."
            ) from err
        raise AssertionError  # pragma: no cover - stamina returns or raises

    def _again(self, err: Exception) -> bool | float:
        if isinstance(err, BusyError):
            wait = err.seconds
            return wait is None or (wait if wait <= self._patience.longest_wait else False)
        return isinstance(err, (aiohttp.ClientError, TimeoutError))

    async def _once(
        self,
        url: str,
        shown: str,
        params: Mapping[str, str],
        *,
        secret: Mapping[str, str],
        known: Validators | None,
    ) -> Page | None:
        loop = asyncio.get_running_loop()
        limits = aiohttp.ClientTimeout(connect=self._patience.connect, total=self._patience.answer)
        async with self._turn:
            await asyncio.sleep(max(0.0, self._free_at - loop.time()))
            try:
                async with self._session.get(
                    url,
                    params={**params, **secret} or None,
                    headers={"User-Agent": USER_AGENT, **(known.headers() if known else {})},
                    timeout=limits,
                    # A redirect would carry the query, and with it a key, to another host.
                    allow_redirects=not secret,
                ) as answer:
                    return await self._page(answer, shown, conditional=known is not None)
            finally:
                self._free_at = loop.time() + self._patience.pause

    async def _page(
        self, answer: aiohttp.ClientResponse, shown: str, *, conditional: bool
    ) -> Page | None:
        if answer.status == HTTPStatus.NOT_MODIFIED and conditional:
            return None
        body = await _body(answer, shown)
        if _is_robot_check(answer.status, body):
            raise BlockedError(
                f"{shown} answered with its check for robots (HTTP {answer.status}); "
                "it is tried again later, or download the file in a browser and ingest it."
            )
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS or (
            answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR
        ):
            raise BusyError(
                f"{shown} asks us to come back later (HTTP {answer.status}); "
                "the next run goes on where this one stopped.",
                _retry_after(answer),
            )
        if answer.status != HTTPStatus.OK:
            raise RefusedError(
                f"{shown} answered HTTP {answer.status}{_spoken(body)}; "
                "check the address and, if one is set, the key.",
                answer.status,
            )
        return Page(
            url=shown,
            body=body,
            validators=Validators(
                answer.headers.get("ETag", ""), answer.headers.get("Last-Modified", "")
            ),
            fetched=datetime.now(UTC),
        )


def looks_like_page(body: bytes) -> bool:
    """Whether these bytes begin like a web page."""
    return _PAGE_START.match(body) is not None


def is_challenge(body: bytes) -> bool:
    """Whether these bytes are a web page that wants proof of a human instead of giving data."""
    return looks_like_page(body) and b"<table" not in body.lower() and bool(_CHALLENGE.search(body))


def _is_robot_check(status: int, body: bytes) -> bool:
    return (
        status == HTTPStatus.PRECONDITION_FAILED
        or (status == HTTPStatus.FORBIDDEN and looks_like_page(body))
        or is_challenge(body)
    )


async def _body(answer: aiohttp.ClientResponse, shown: str) -> bytes:
    body = bytearray()
    async for chunk in answer.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > LARGEST_BODY:
            raise RefusedError(
                f"{shown} sent more than {LARGEST_BODY >> 20} MiB, which no release needs; "
                "check the address.",
                answer.status,
            )
    return bytes(body)


def _retry_after(answer: aiohttp.ClientResponse) -> float | None:
    """Seconds to wait: the header is a number or a date; anything else is no advice."""
    text = answer.headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    at = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())


def _spoken(body: bytes) -> str:
    """What an API says about its refusal, when it says it in a short text."""
    text = body[:200].decode("utf-8", "replace").strip()
    return f" ({text})" if text and not looks_like_page(body) else ""
