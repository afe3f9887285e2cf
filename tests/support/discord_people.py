"""What people do in Discord, told to the bot through the server that stands in for it."""

from collections.abc import Sequence
from typing import Any

from discord_gateway import Gateway
from discord_payloads import (
    ANN,
    APP_ID,
    CHANNEL_ID,
    DM_ID,
    EVERYONE_RIGHTS,
    GROUP_ID,
    GUILD_ID,
    MANAGE_GUILD,
    THREAD_ID,
    Json,
    channel,
    dm_channel,
    group_channel,
    member,
    message,
    snowflake,
    thread,
    user,
)
from discord_store import Interaction, Store

COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
BUTTON, MENU = 2, 3
SLASH, ON_MESSAGE = 1, 3
MENTION = f"<@{APP_ID}>"
PLAIN_RIGHTS = int(EVERYONE_RIGHTS) & ~MANAGE_GUILD & ~(1 << 4) & ~(1 << 3)


class People:
    """Everyone but the bot."""

    def __init__(self, store: Store, gateway: Gateway) -> None:
        self._store = store
        self._gateway = gateway

    async def say(  # noqa: PLR0913 - what a message can hold
        self,
        content: str,
        *,
        channel_id: str = CHANNEL_ID,
        author: str = ANN,
        reply_to: str | None = None,
        ping: bool = True,
        event: str = "MESSAGE_CREATE",
        message_id: str | None = None,
        files: Sequence[Json] = (),
    ) -> str:
        """Write a message; returns its id. An `event` MESSAGE_UPDATE edits one."""
        guild = None if channel_id == DM_ID else GUILD_ID
        written = message(channel_id, user(author, "ann"), {"content": content}, guild_id=guild)
        written["attachments"] = list(files)
        if message_id is not None:
            written["id"] = message_id
        replied = self._store.find(channel_id, reply_to) if reply_to is not None else None
        if reply_to is not None:
            reference = {"type": 0, "message_id": reply_to, "channel_id": channel_id}
            written |= {"type": 19, "message_reference": reference, "referenced_message": replied}
        pinged = replied is not None and ping and replied["author"]["id"] == APP_ID
        if MENTION in content or pinged:
            written["mentions"] = [user(APP_ID, "tradebot", bot=True)]
        if guild is not None:
            written["member"] = member(author)
        self._store.messages[channel_id].append(written)
        await self._gateway.dispatch(event, written)
        return str(written["id"])

    def attach(self, address: str, name: str, content: bytes | None, *, title: str = "") -> Json:
        """An attachment at the address of the stand-in; without a content it is gone."""
        number = snowflake()
        if content is not None:
            self._store.cdn[number] = content
        url = f"{address}/attachments/{number}"
        made: Json = {"id": number, "filename": name, "size": len(content or b"?")}
        return made | {"url": url, "proxy_url": url} | ({"title": title} if title else {})

    async def again(self, message_id: str, channel_id: str = CHANNEL_ID) -> None:
        """Have a message delivered once more, as after a resume."""
        written = self._store.find(channel_id, message_id)
        if written is not None:
            await self._gateway.dispatch("MESSAGE_CREATE", written)

    async def use(self, name: str, /, **options: Any) -> Interaction:  # noqa: ANN401 - options are typed by the command
        """Use a slash command in the general channel."""
        return await self.interact(COMMAND, command(name, options))

    async def type(self, name: str, option: str, typed: str) -> Interaction:
        """Type into an option that suggests."""
        data = command(name, {option: typed})
        data["options"][0]["focused"] = True
        return await self.interact(AUTOCOMPLETE, data)

    async def check(self, message_id: str, channel_id: str = CHANNEL_ID) -> Interaction:
        """Use the context menu on a message."""
        name = next(one["name"] for one in self._store.commands if one.get("type") == ON_MESSAGE)
        found = self._store.find(channel_id, message_id)
        data = {
            "id": "99",
            "name": name,
            "type": ON_MESSAGE,
            "target_id": message_id,
            "resolved": {"messages": {message_id: found}},
        }
        return await self.interact(COMMAND, data)

    async def press(self, shown: Json, custom_id: str, **where: Any) -> Interaction:  # noqa: ANN401 - as interact takes them
        """Press a button under a message."""
        data = {"custom_id": custom_id, "component_type": BUTTON}
        return await self.interact(COMPONENT, data, shown=shown, **where)

    async def choose(self, shown: Json, custom_id: str, value: str) -> Interaction:
        """Choose a line of a menu under a message."""
        data = {"custom_id": custom_id, "component_type": MENU, "values": [value]}
        return await self.interact(COMPONENT, data, shown=shown)

    async def submit(self, form: Json, text: str, shown: Json | None = None) -> Interaction:
        """Fill the one field of a form and send it."""
        rows = [
            {
                "type": 1,
                "id": 1,
                "components": [
                    {"type": 4, "id": 2, "custom_id": field["custom_id"], "value": text}
                    for field in row["components"]
                ],
            }
            for row in form["components"]
        ]
        data = {"custom_id": form["custom_id"], "components": rows}
        return await self.interact(SUBMIT, data, shown=shown)

    async def interact(  # noqa: PLR0913 - what an interaction holds
        self,
        kind: int,
        data: Json,
        *,
        shown: Json | None = None,
        channel_id: str = CHANNEL_ID,
        person: str = ANN,
        locale: str = "en-US",
        rights: int = PLAIN_RIGHTS,
        app_rights: str = EVERYONE_RIGHTS,
        late: bool = False,
        installed: Json | None = None,
    ) -> Interaction:
        """Send an interaction to the bot; returns what it makes of it, as it comes."""
        use = Interaction(f"token{snowflake()}", snowflake(), kind, channel_id, late=late)
        self._store.interactions[use.token] = use
        body: Json = {
            "id": use.id,
            "application_id": APP_ID,
            "type": kind,
            "token": use.token,
            "version": 1,
            "data": data,
            "channel_id": channel_id,
            "channel": where(channel_id),
            "locale": locale,
            "entitlements": [],
            "authorizing_integration_owners": installed or {"0": GUILD_ID},
            "context": {DM_ID: 1, GROUP_ID: 2}.get(channel_id, 0),
            "app_permissions": app_rights,
            "attachment_size_limit": 10_485_760,
        }
        if channel_id in {DM_ID, GROUP_ID}:
            body["user"] = user(person, "ann")
        else:
            body |= {
                "guild_id": GUILD_ID,
                "guild": {"id": GUILD_ID, "locale": "en-US", "features": []},
                "guild_locale": "en-US",
                "member": member(person, permissions=rights),
            }
        if shown is not None:
            body["message"] = {key: one for key, one in shown.items() if key != "_waits"}
        await self._gateway.dispatch("INTERACTION_CREATE", body)
        return use


def command(name: str, options: Json) -> Json:
    """A slash command's data."""
    return {
        "id": "1",
        "name": name,
        "type": SLASH,
        "options": [
            {"name": key, "type": 5 if isinstance(value, bool) else 3, "value": value}
            for key, value in options.items()
        ],
    }


def where(channel_id: str) -> Json:
    """The channel object an interaction carries."""
    if channel_id == DM_ID:
        return dm_channel()
    if channel_id == GROUP_ID:
        return group_channel()
    if channel_id == THREAD_ID:
        return thread(THREAD_ID, CHANNEL_ID)
    return channel(channel_id, "general")
