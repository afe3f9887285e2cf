"""A file beside a message, and whether the message asks to take it into the dataset."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.trade import Flow

LARGEST = 32 << 20
"""Bytes of an uploaded file, which is held in memory; a larger one goes into the inbox folder."""
_WISH = re.compile(r"\bingest\b|수집|등록|导入", re.IGNORECASE | re.ASCII)
_BOTH_WAYS = re.compile(r"进出口|수출입")
_WAYS = {
    Flow.EXPORT: re.compile(r"\bexports?\b|수출|出口", re.IGNORECASE | re.ASCII),
    Flow.IMPORT: re.compile(r"\bimports?\b|수입|进口", re.IGNORECASE | re.ASCII),
}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file beside a message: its name, its size in bytes as the platform tells it.

    `read` fetches its content, of which more than LARGEST need not come; it raises PlatformError.
    """

    name: str
    size: int
    read: Callable[[], Awaitable[bytes]]


def asks_to_ingest(words: str) -> bool:
    """Whether the words beside files say to take them in, or nothing but of which flow they are."""
    plain = words.strip()
    alone = any(way.fullmatch(plain) for way in _WAYS.values())
    return not plain or alone or bool(_WISH.search(plain))


def flow_in(words: str) -> Flow | None:
    """The one flow the words beside files speak of, if they do."""
    plain = _BOTH_WAYS.sub(" ", words)
    named = [flow for flow, way in _WAYS.items() if way.search(plain)]
    return named[0] if len(named) == 1 else None
