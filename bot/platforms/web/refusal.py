"""Why a request is turned away before the desk sees it."""

from enum import Enum

from bot.errors import UsageError


class Refusal(Enum):
    """A reason with its HTTP status; the sentence a person reads is the wording's."""

    EMPTY = ("empty", 422)
    TOO_LONG = ("too_long", 422)
    CONTROL = ("control", 422)
    UNREADABLE = ("unreadable", 400)
    CROSS_ORIGIN = ("cross_origin", 403)
    NOT_FOUND = ("not_found", 404)
    NOT_ALLOWED = ("not_allowed", 405)
    TOO_LARGE = ("too_large", 413)
    CONTENT_TYPE = ("content_type", 415)
    OTHER = ("other", 400)

    def __init__(self, code: str, status: int) -> None:
        self.code = code
        self.status = status

    @classmethod
    def of_status(cls, status: int) -> "Refusal":
        """The reason behind an HTTP status that the framework raised itself."""
        return {one.status: one for one in reversed(cls)}.get(status, cls.OTHER)


class RequestRefusedError(UsageError):
    """The request cannot be taken; `draft` is the text to give back, so that nothing is lost."""

    def __init__(self, refusal: Refusal, draft: str = "") -> None:
        super().__init__(f"The request was refused: {refusal.code.replace('_', ' ')}.")
        self.refusal = refusal
        self.draft = draft
