"""Discord's objects as its documentation shows them, for the server that stands in for it."""

import itertools
import time
from typing import Any

Json = dict[str, Any]

DISCORD_EPOCH_MS = 1_420_070_400_000
APP_ID = "900000000000000001"
GUILD_ID = "800000000000000001"
CHANNEL_ID = "700000000000000001"
OTHER_CHANNEL_ID = "700000000000000002"
THREAD_ID = "700000000000000009"
DM_ID = "600000000000000001"
GROUP_ID = "600000000000000002"
ANN = "500000000000000001"
BEN = "500000000000000002"
EVERYONE_RIGHTS = str(0x3FFF_FFFF_FFFF)
MANAGE_GUILD = 1 << 5
EPHEMERAL = 1 << 6

_counter = itertools.count()


def snowflake() -> str:
    """A new id that says when it was made, as Discord's do."""
    now = int(time.time() * 1000) - DISCORD_EPOCH_MS
    return str((now << 22) | (next(_counter) & 0x3F_FFFF))


def timestamp() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S.000000+00:00", time.gmtime())


def user(id_: str, name: str, *, bot: bool = False) -> Json:
    return {
        "id": id_,
        "username": name,
        "global_name": None,
        "discriminator": "0",
        "avatar": None,
        "bot": bot,
    }


def bot_user() -> Json:
    return user(APP_ID, "tradebot", bot=True)


def member(id_: str, *, permissions: int | None = None) -> Json:
    body: Json = {
        "roles": [],
        "joined_at": "2024-01-01T00:00:00+00:00",
        "deaf": False,
        "mute": False,
        "flags": 0,
        "nick": None,
        "avatar": None,
    }
    if permissions is not None:
        body |= {"user": user(id_, f"user{id_[-2:]}"), "permissions": str(permissions)}
    return body


def channel(id_: str, name: str) -> Json:
    return {
        "id": id_,
        "type": 0,
        "guild_id": GUILD_ID,
        "name": name,
        "position": 0,
        "permission_overwrites": [],
        "parent_id": None,
        "nsfw": False,
        "topic": None,
    }


def thread(id_: str, parent: str) -> Json:
    return {
        "id": id_,
        "type": 11,
        "guild_id": GUILD_ID,
        "parent_id": parent,
        "owner_id": ANN,
        "name": "figures",
        "message_count": 1,
        "member_count": 1,
        "rate_limit_per_user": 0,
        "thread_metadata": {
            "archived": False,
            "auto_archive_duration": 1440,
            "archive_timestamp": timestamp(),
            "locked": False,
        },
    }


def dm_channel() -> Json:
    return {"id": DM_ID, "type": 1, "recipients": [user(ANN, "ann")], "last_message_id": None}


def group_channel() -> Json:
    people = [user(ANN, "ann"), user(BEN, "ben")]
    return {
        "id": GROUP_ID,
        "type": 3,
        "recipients": people,
        "name": "friends",
        "icon": None,
        "owner_id": ANN,
        "last_message_id": None,
    }


def guild(*, system_channel: str | None = None, locale: str = "en-US") -> Json:
    return {
        "id": GUILD_ID,
        "name": "Trade watchers",
        "owner_id": ANN,
        "icon": None,
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "preferred_locale": locale,
        "system_channel_id": system_channel,
        "system_channel_flags": 0,
        "features": [],
        "emojis": [],
        "stickers": [],
        "roles": [
            {
                "id": GUILD_ID,
                "name": "@everyone",
                "permissions": EVERYONE_RIGHTS,
                "position": 0,
                "color": 0,
                "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
                "hoist": False,
                "managed": False,
                "mentionable": False,
                "flags": 0,
            }
        ],
        "channels": [channel(CHANNEL_ID, "general"), channel(OTHER_CHANNEL_ID, "releases")],
        "threads": [thread(THREAD_ID, CHANNEL_ID)],
        "members": [member(APP_ID) | {"user": bot_user()}],
        "member_count": 3,
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "joined_at": "2024-01-01T00:00:00+00:00",
        "large": False,
    }


def application() -> Json:
    return {
        "id": APP_ID,
        "name": "tradebot",
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "owner": user(ANN, "ann"),
    }


def message(channel_id: str, author: Json, body: Json, *, guild_id: str | None) -> Json:
    """A message object out of what a Create Message request holds."""
    made: Json = {
        "id": snowflake(),
        "channel_id": channel_id,
        "author": author,
        "content": body.get("content") or "",
        "timestamp": timestamp(),
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [dict(one, type="rich") for one in body.get("embeds") or []],
        "components": numbered(body.get("components") or []),
        "pinned": False,
        "type": 0,
        "flags": body.get("flags", 0),
    }
    if guild_id is not None:
        made["guild_id"] = guild_id
    return made


def numbered(components: list[Json]) -> list[Json]:
    """Components with the ids that Discord gives those without one."""
    return [
        {
            **one,
            "id": number,
            **({"components": numbered(one["components"])} if "components" in one else {}),
        }
        for number, one in enumerate(components, start=1)
    ]
