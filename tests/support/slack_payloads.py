"""What Slack sends, as its documentation shows it, for the server that stands in for it."""

import itertools
import time
from typing import Any

Json = dict[str, Any]

TEAM, OTHER_TEAM, ENTERPRISE = "T0TRADE", "T0OTHER", "E0ORG"
BOT_USER, BOT_ID, APP = "U0BOT", "B0BOT", "A0TRADE"
ANN, BEN, ADMIN = "U0ANN", "U0BEN", "U0ADMIN"
CHANNEL, CLOSED, DIALOGUE = "C0NEWS", "C0CLOSED", "D0ANN"
MENTION = f"<@{BOT_USER}>"

_counter = itertools.count(1)


def moment() -> str:
    """A ts, later than every one before it."""
    return f"{int(time.time())}.{next(_counter):06}"


def number(kind: str) -> str:
    """An id of a kind that no other has."""
    return f"{kind}{next(_counter):08}"


def dialogue_of(user: str) -> str:
    """The bot's conversation with a person."""
    return user.replace("U", "D", 1)


def envelope(event: Json, team: str = TEAM) -> Json:
    """An event as the Events API delivers it."""
    return {
        "token": "legacy",
        "team_id": team,
        "api_app_id": APP,
        "event": event,
        "type": "event_callback",
        "event_id": number("Ev"),
        "event_time": int(time.time()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": team,
                "user_id": BOT_USER,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": number("EC"),
    }


def message_event(user: str, text: str, channel: str, ts: str, thread: str = "") -> Json:
    """Somebody's message, as the `message` event."""
    event: Json = {
        "type": "message",
        "client_msg_id": number("m"),
        "user": user,
        "text": text,
        "ts": ts,
        "team": TEAM,
        "channel": channel,
        "event_ts": ts,
        "channel_type": "im" if channel.startswith("D") else "channel",
    }
    return event | ({"thread_ts": thread} if thread else {})


def mention_event(user: str, text: str, channel: str, ts: str, thread: str = "") -> Json:
    """The same as `app_mention`, which names no kind of channel."""
    event = message_event(user, text, channel, ts, thread) | {"type": "app_mention"}
    del event["channel_type"]
    return event


def command(text: str, user: str, channel: str, response_url: str) -> Json:
    """A use of /trade; all its fields are text."""
    return {
        "token": "legacy",
        "team_id": TEAM,
        "team_domain": "acme",
        "channel_id": channel,
        "channel_name": "directmessage" if channel.startswith("D") else "news",
        "user_id": user,
        "user_name": "ann",
        "command": "/trade",
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": number("trigger."),
    }


def interaction(kind: str, user: str) -> Json:
    """What every interaction holds."""
    return {
        "type": kind,
        "token": "legacy",
        "api_app_id": APP,
        "team": {"id": TEAM, "domain": "acme"},
        "user": {"id": user, "username": "ann", "name": "ann", "team_id": TEAM},
        "trigger_id": number("trigger."),
        "enterprise": None,
        "is_enterprise_install": False,
    }


def used(action_id: str, element: Json, value: str) -> Json:
    """One entry of an interaction's `actions`."""
    base = {"action_id": action_id, "block_id": "b", "type": element["type"], "action_ts": moment()}
    if element["type"] == "button":
        return base | {"value": value, "text": element["text"]}
    chosen = next(one for one in element["options"] if one["value"] == value)
    return base | {"selected_option": chosen}
