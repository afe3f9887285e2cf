"""How news goes out unasked: what every platform's sender can do, and how sending fails."""

from datetime import datetime
from typing import Protocol

from bot.commands.reply import Reply
from bot.errors import PlatformError


class SendingError(PlatformError):
    """The platform may or may not have taken a message: look it up before sending it again."""


class RefusedError(SendingError):
    """The platform surely has not taken it; `final` means that trying again cannot help."""

    def __init__(self, message: str, *, final: bool) -> None:
        super().__init__(message)
        self.final = final


class LaterError(RefusedError):
    """The platform asks to come back in `retry_after` seconds."""

    def __init__(self, message: str, retry_after: float) -> None:
        super().__init__(message, final=False)
        self.retry_after = retry_after


class Sender(Protocol):
    """Speaks in channels unasked; a message's `nonce` tells it from every other, for ever."""

    async def post(self, channel: str, reply: Reply, nonce: str) -> str:
        """Post an announcement and return its message id; raises SendingError.

        The same nonce again, within a few minutes, returns the message there is.
        """
        ...

    async def edit(self, channel: str, message: str, reply: Reply, nonce: str) -> None:
        """Put an announcement right where it stands; raises SendingError."""
        ...

    async def find(self, channel: str, reply: Reply, nonce: str, since: datetime) -> str | None:
        """The id of an announcement posted at `since` or later; None if there surely is none.

        Raises SendingError when that cannot be told.
        """
        ...

    async def direct(self, channel: str, user: str) -> str:
        """The private conversation with somebody known from a channel; raises SendingError."""
        ...

    async def reach(self, team: str, user: str) -> str:
        """The private conversation with somebody of a team; raises SendingError.

        An empty `team` means the only one there is, or any.
        """
        ...
