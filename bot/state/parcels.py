"""What travels through the outbox: addressees, parcels, and how sending one can end."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.state.places import Destination
from bot.trade import Language

_NONCE_BYTES = 12
"""24 characters: Discord takes 25."""


class ParcelKind(StrEnum):
    """Whether a parcel is a new message or puts an earlier one right."""

    POST = "post"
    EDIT = "edit"


class OutboxState(StrEnum):
    """How far a row of the outbox is; SENT and DEAD are final."""

    PENDING = "pending"
    SENDING = "sending"
    FAILED = "failed"
    SENT = "sent"
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Addressee:
    """A destination, the language it reads, and the moment before which it wants quiet."""

    destination: Destination
    language: Language
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message for one destination, claimed by one worker until `leased_until`.

    `event` names what happened and `subject` what it is about (a month): a later EDIT of the
    same subject changes the message this one became. `body` is whatever the announcer wrote.
    `nonce` is the same at every attempt. A `doubtful` parcel may have arrived already, at
    `first_tried` or later: look it up before sending it. `message_id` is the message an EDIT
    changes, None if it was never sent.
    """

    number: int
    event: str
    subject: str
    kind: ParcelKind
    destination: Destination
    language: Language
    body: str
    nonce: str
    message_id: str | None
    doubtful: bool
    first_tried: datetime
    failures: int
    lease: str
    leased_until: datetime


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform has the message, under this id."""

    message_id: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The platform surely has not taken the message.

    `retry_after` seconds is its own wish, and no failure; `final` means that no later attempt
    can do better: the channel is gone, the bot was removed, the message is not allowed.
    """

    reason: str
    retry_after: float | None = None
    final: bool = False


@dataclass(frozen=True, slots=True)
class DeadParcel:
    """A parcel that was given up: whoever subscribed its destination has to be told."""

    number: int
    event: str
    subject: str
    destination: Destination
    reason: str


def nonce_of(event: str, destination: Destination) -> str:
    """The key by which a platform knows a second attempt for the first."""
    text = f"{event}\n{destination}".encode()
    return hashlib.blake2b(text, digest_size=_NONCE_BYTES).hexdigest()
