"""Reads where Slack's commands, buttons, shortcuts and forms come from out of their payloads."""

from collections.abc import Mapping
from typing import Any

from bot.platforms.slack.accounts import Origin
from bot.platforms.slack.escaping import plain
from bot.platforms.slack.forms import Asked, read_asked
from bot.platforms.slack.places import PLATFORM, Source, own

Payload = Mapping[str, Any]


def command_source(body: Payload, origin: Origin) -> Source:
    """Where a slash command was used."""
    user, trigger = str(body.get("user_id") or ""), str(body.get("trigger_id") or "")
    address = str(body.get("response_url") or "")
    return Source(
        origin,
        str(body.get("channel_id") or ""),
        user,
        key=f"{PLATFORM}:command:{origin.team}:{user}:{trigger or address}",
        conversation=own(user),
        response_url=address,
        trigger=trigger,
        name=str(body.get("channel_name") or ""),
    )


def press_source(body: Payload, origin: Origin) -> Source:
    """Where a button or menu was used: under a message, or in the App Home."""
    container = body.get("container") or {}
    message = body.get("message") or {}
    channel = _channel(body) or str(container.get("channel_id") or "")
    user, trigger = _user(body), str(body.get("trigger_id") or "")
    ts = str(container.get("message_ts") or message.get("ts") or "")
    thread = str(container.get("thread_ts") or message.get("thread_ts") or "")
    hidden = bool(container.get("is_ephemeral"))
    # Under a public message the answer opens its thread; in a dialogue it just follows.
    below = thread if hidden or channel.startswith("D") else thread or ts
    return Source(
        origin,
        channel,
        user,
        key=f"{PLATFORM}:press:{origin.team}:{user}:{trigger or _moment(body)}",
        conversation=own(user) if hidden or not below else below,
        thread=below,
        about="" if hidden else ts,
        hidden=hidden,
        response_url=str(body.get("response_url") or ""),
        trigger=trigger or _moment(body),
    )


def shortcut_source(body: Payload, origin: Origin) -> Source:
    """Where a shortcut on a message was used; what it finds is for the user alone."""
    user, trigger = _user(body), str(body.get("trigger_id") or "")
    return Source(
        origin,
        _channel(body),
        user,
        key=f"{PLATFORM}:shortcut:{origin.team}:{user}:{trigger or _moment(body)}",
        conversation=own(user),
        hidden=True,
        response_url=str(body.get("response_url") or ""),
        trigger=trigger,
    )


def form_source(body: Payload, origin: Origin) -> tuple[Source, Asked] | None:
    """Where a form was opened and what it is about; None for one this bot never wrote."""
    view = body.get("view") or {}
    asked = read_asked(str(view.get("private_metadata") or ""))
    if asked is None:
        return None
    key = f"{PLATFORM}:form:{origin.team}:{view.get('id') or body.get('trigger_id')}"
    return asked.source(origin, _user(body), key), asked


def claim_of(message: Payload) -> str:
    """What a message says: its text, else what its attachments say."""
    text = plain(str(message.get("text") or ""))
    if text:
        return text
    said = [
        str(one.get(part) or "")
        for one in message.get("attachments") or ()
        for part in ("pretext", "title", "text", "fallback")
    ]
    return plain("\n".join(dict.fromkeys(one for one in said if one)))


def chosen(body: Payload) -> tuple[str, str]:
    """The id of what was used, and the value of that or of the chosen option."""
    used = _used(body)
    option = used.get("selected_option") or {}
    return str(used.get("action_id") or ""), str(used.get("value") or option.get("value") or "")


def _channel(body: Payload) -> str:
    return str((body.get("channel") or {}).get("id") or "")


def _user(body: Payload) -> str:
    return str((body.get("user") or {}).get("id") or "")


def _moment(body: Payload) -> str:
    return str(_used(body).get("action_ts") or body.get("action_ts") or "")


def _used(body: Payload) -> Payload:
    used: list[Payload] = body.get("actions") or [{}]
    return used[0]
