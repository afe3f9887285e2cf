"""One path for everything that goes wrong: a sentence for whoever asked, a line for the log."""

from dataclasses import replace
from enum import StrEnum

import aiohttp
import structlog
from slack_sdk.errors import SlackClientError

from bot.commands.reply import Reply
from bot.platforms.phrases import phrases_of
from bot.platforms.replying import sentence, shortened
from bot.platforms.slack.api import retry_after

_log = structlog.get_logger(__name__)
LINE_FAULTS = (SlackClientError, aiohttp.ClientError, TimeoutError, OSError)
"""All that a request to Slack may raise."""


class Fault(StrEnum):
    """Why Slack did not take something."""

    REVOKED = "revoked"
    FORBIDDEN = "forbidden"
    GONE = "gone"
    ARCHIVED = "archived"
    TOO_LONG = "too_long"
    LIMITED = "limited"
    SERVER = "server"
    OTHER = "other"


_BY_ERROR = {
    **dict.fromkeys(
        (
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "not_allowed_token_type",
            "org_login_required",
            "app_uninstalled",
        ),
        Fault.REVOKED,
    ),
    **dict.fromkeys(
        (
            "not_in_channel",
            "user_not_in_channel",
            "restricted_action",
            "restricted_action_read_only_channel",
            "restricted_action_thread_only_channel",
            "restricted_action_non_threadable_channel",
            "restricted_action_thread_locked",
            "missing_scope",
            "no_permission",
            "access_denied",
            "ekm_access_denied",
            "cannot_reply_to_message",
            "messages_tab_disabled",
            "cannot_dm_bot",
        ),
        Fault.FORBIDDEN,
    ),
    **dict.fromkeys(
        ("channel_not_found", "thread_not_found", "message_not_found", "user_not_found"),
        Fault.GONE,
    ),
    "is_archived": Fault.ARCHIVED,
    **dict.fromkeys(
        (
            "msg_too_long",
            "msg_blocks_too_long",
            "invalid_blocks",
            "invalid_blocks_format",
            "invalid_arguments",
            "too_many_attachments",
        ),
        Fault.TOO_LONG,
    ),
    **dict.fromkeys(("ratelimited", "rate_limited", "message_limit_exceeded"), Fault.LIMITED),
    **dict.fromkeys(
        ("internal_error", "fatal_error", "service_unavailable", "request_timeout"), Fault.SERVER
    ),
}
_SERVER_FAULTS = 500
_TOO_MANY = 429


def fault_of(err: BaseException) -> Fault:
    """What kind of refusal an error of the SDK is."""
    named = _BY_ERROR.get(error_of(err))
    if named is not None:
        return named
    status = _status_of(err)
    if status == _TOO_MANY:
        return Fault.LIMITED
    if status >= _SERVER_FAULTS or not isinstance(err, SlackClientError):
        return Fault.SERVER
    return Fault.OTHER


def error_of(err: BaseException) -> str:
    """The word by which Slack names a refusal; empty where it names none."""
    data = getattr(getattr(err, "response", None), "data", None)
    return str(data.get("error") or "") if isinstance(data, dict) else ""


def wished_wait(err: BaseException) -> float | None:
    """Seconds Slack asks to wait before the next try; None where it does not say."""
    return retry_after(getattr(getattr(err, "response", None), "headers", None))


def reason_of(err: BaseException) -> str:
    """A refusal in one line, for the log."""
    said = str(err).splitlines()
    return error_of(err) or (said[0] if said else type(err).__name__)


def _status_of(err: BaseException) -> int:
    response = getattr(err, "response", None)
    status = getattr(response, "status_code", None) or getattr(response, "status", None)
    return status if isinstance(status, int) else 0


def rescued(reply: Reply, fault: Fault) -> Reply | None:
    """Another way to show what Slack refused; None when there is none."""
    if fault is Fault.TOO_LONG:
        return shortened(reply)
    if fault in {Fault.SERVER, Fault.OTHER, Fault.LIMITED}:
        said = sentence(phrases_of(reply.language).unexpected, reply.language)
        return replace(said, private=reply.private)
    return None
