"""What a command gives back, platform-free: an answer or a text, files, and what to offer next."""

from dataclasses import dataclass
from enum import StrEnum

from bot.answers.answer import Answer
from bot.trade import Language


class Act(StrEnum):
    """What a button or menu under a reply does with the query it stands under."""

    CHART = "chart"
    CSV = "csv"
    RECEIPT = "receipt"
    OTHER_CURRENCY = "other_currency"
    AGAINST_2019 = "against_2019"
    LANGUAGE = "language"
    SHARE = "share"
    RIGHT = "right"
    WRONG = "wrong"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: its act, its label in the reply's language, and its value.

    `token` finds the answer in state, so that a button works after a restart; ASK carries the
    whole question it asks.
    """

    act: Act
    label: str
    token: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to send, with a text that states what it shows."""

    name: str
    media_type: str
    content: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What to show: an Answer laid out by the platform, or plain paragraphs.

    `choices` become a menu; `private` replies only the asker sees.
    """

    language: Language
    answer: Answer | None = None
    title: str = ""
    paragraphs: tuple[str, ...] = ()
    files: tuple[Attachment, ...] = ()
    offers: tuple[Offer, ...] = ()
    choices: tuple[Offer, ...] = ()
    private: bool = False
