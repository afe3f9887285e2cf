"""Asks an OpenAI-compatible server to read a question; every failure is "not understood"."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import aiohttp

from bot.interpreter.schema import SCHEMA, read_query
from bot.questions.query import TradeQuery
from bot.trade import Month

_log = logging.getLogger(__name__)
_PATIENCE = 8.0
_LARGEST_REPLY = 64 * 1024
_CHUNK = 8 * 1024
_FAILURES = (
    aiohttp.ClientError,
    TimeoutError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    RecursionError,
)

_TASK = (
    "Turn a question on China's trade with North Korea, as China's customs report it, into one "
    "JSON object of the given schema. Flow is China's view: China's imports are North Korea's "
    "exports. commodity is TOTAL or HS digits. Months are YYYY-MM. If the question asks for "
    "anything else, or you are not sure, answer with kind none. Today is {today}; the newest "
    "month with data is {latest}. Never answer the question itself."
)


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Reads questions with one model of one server.

    `key` may be empty and is shown nowhere; `patience` is how many seconds a reply may take.
    """

    base_url: str
    model: str
    key: str = field(default="", repr=False)
    patience: float = _PATIENCE

    async def read(
        self, question: str, *, today: date, latest: Month, knows: Callable[[str], bool]
    ) -> TradeQuery | None:
        """The query a question asks for, or None: no answer, a late one, or nonsense."""
        try:
            content = await self._complete(question, today, latest)
            given = json.loads(content)
        except _FAILURES as err:
            _log.warning("language model not used: %s", type(err).__name__)
            return None
        return read_query(given, knows=knows, latest=latest)

    async def _complete(self, question: str, today: date, latest: Month) -> str:
        body = {
            "model": self.model,
            "temperature": 0,
            "messages": [
                {"role": "system", "content": _TASK.format(today=today, latest=latest)},
                {"role": "user", "content": question},
            ],
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "trade_query", "strict": False, "schema": SCHEMA},
            },
        }
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        address = f"{self.base_url.rstrip('/')}/chat/completions"
        timeout = aiohttp.ClientTimeout(total=self.patience)
        async with (
            aiohttp.ClientSession(timeout=timeout, headers=headers) as session,
            # A redirect could carry question and key to somebody else: it is not followed.
            session.post(address, json=body, allow_redirects=False) as response,
        ):
            response.raise_for_status()
            raw = await _read(response)
        content = json.loads(raw)["choices"][0]["message"]["content"]
        if not isinstance(content, str):
            raise TypeError("the reply holds no text")
        return content


async def _read(response: aiohttp.ClientResponse) -> bytes:
    """The whole reply; raises ValueError when it is too long for a query."""
    raw = b""
    async for chunk in response.content.iter_chunked(_CHUNK):
        raw += chunk
        if len(raw) > _LARGEST_REPLY:
            raise ValueError("the reply is too long for a query")
    return raw
