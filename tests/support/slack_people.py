"""What people do in the stand-in for Slack: write, use /trade, press, fill forms."""

from typing import Any

from slack_payloads import (
    ANN,
    CHANNEL,
    MENTION,
    Json,
    command,
    dialogue_of,
    envelope,
    interaction,
    mention_event,
    message_event,
    moment,
    number,
    used,
)
from slack_socket import Delivery, SocketMode
from slack_store import Store


class People:
    """They act over Socket Mode."""

    def __init__(self, store: Store, socket: SocketMode) -> None:
        self._store = store
        self._socket = socket
        self.address = ""

    async def mention(
        self, text: str, *, user: str = ANN, channel: str = CHANNEL, thread: str = "", ts: str = ""
    ) -> str:
        """Mention the bot; returns the ts of the message."""
        ts = ts or moment()
        event = mention_event(user, f"{MENTION} {text}", channel, ts, thread)
        await self.event(event)
        return ts

    async def say(
        self, text: str, *, user: str = ANN, channel: str = CHANNEL, thread: str = "", ts: str = ""
    ) -> str:
        """Write a message that the bot is sent as `message`."""
        ts = ts or moment()
        await self.event(message_event(user, text, channel, ts, thread))
        return ts

    async def write(self, text: str, *, user: str = ANN, thread: str = "") -> str:
        """Write to the bot alone."""
        return await self.say(text, user=user, channel=dialogue_of(user), thread=thread)

    async def hand_in(
        self, text: str, *files: Json, user: str = ANN, channel: str = CHANNEL, thread: str = ""
    ) -> None:
        """Write a message with files beside it, which in a channel mentions the bot."""
        ts, shown = moment(), {"files": list(files)}
        if channel.startswith("D"):
            event = message_event(user, text, channel, ts, thread) | {"subtype": "file_share"}
        else:
            event = mention_event(user, f"{MENTION} {text}", channel, ts, thread)
        await self.event(event | shown)

    def file(self, name: str, content: bytes | None) -> Json:
        """A file that Slack keeps; without a content it is gone."""
        made = number("F")
        if content is not None:
            self._store.private[made] = content
        address = f"{self.address}/files-pri/{made}"
        size = len(content or b"?")
        return {"id": made, "name": name, "mode": "hosted", "size": size, "url_private": address}

    async def event(self, event: Json, *, retry: int = 0) -> Delivery:
        """Deliver any event."""
        return await self._socket.deliver("events_api", envelope(event), retry=retry)

    async def open(self, tab: str, *, user: str = ANN) -> Delivery:
        """Open the bot's home or messages tab."""
        event = {"type": "app_home_opened", "user": user, "channel": dialogue_of(user), "tab": tab}
        return await self.event(event | {"event_ts": moment()})

    async def trade(self, text: str, *, user: str = ANN, channel: str = CHANNEL) -> Delivery:
        """Use /trade; what comes back over its response address is under `url_of`."""
        body = command(text, user, channel, self.new_address())
        return await self._socket.deliver("slash_commands", body)

    async def press(
        self,
        message: Json,
        act: str,
        *,
        user: str = ANN,
        channel: str = CHANNEL,
        hidden: bool = False,
    ) -> Delivery:
        """Press the button, or choose the option, whose value begins so."""
        element, value = element_of(message, act)
        body = interaction("block_actions", user) | {
            "container": {
                "type": "message",
                "message_ts": message.get("ts") or moment(),
                "channel_id": channel,
                "is_ephemeral": hidden,
            },
            "channel": {"id": channel, "name": "news"},
            "response_url": self.new_address(),
            "actions": [used(element["action_id"], element, value)],
        }
        if not hidden:
            body["message"] = message
        if message.get("thread_ts"):
            body["container"]["thread_ts"] = message["thread_ts"]
        return await self._socket.deliver("interactive", body)

    async def press_home(self, view: Json, act: str, *, user: str = ANN) -> Delivery:
        """Press a button in the App Home."""
        element, value = element_of(view, act)
        body = interaction("block_actions", user) | {
            "container": {"type": "view", "view_id": "V0HOME"},
            "view": view | {"id": "V0HOME", "app_installed_team_id": "T0TRADE"},
            "actions": [used(element["action_id"], element, value)],
        }
        return await self._socket.deliver("interactive", body)

    async def check(self, message: Json, *, user: str = ANN, channel: str = CHANNEL) -> Delivery:
        """Use "Check this claim" on a message."""
        body = interaction("message_action", user) | {
            "callback_id": "check_claim",
            "channel": {"id": channel, "name": "news"},
            "message": message,
            "message_ts": message.get("ts", ""),
            "action_ts": moment(),
            "response_url": self.new_address(),
        }
        return await self._socket.deliver("interactive", body)

    async def fill(self, view: Json, values: dict[str, Json], *, user: str = ANN) -> Delivery:
        """Submit a form: an element's state by block."""
        fields = {block["block_id"]: block for block in view["blocks"]}
        state = {
            name: {fields[name]["element"]["action_id"]: value} for name, value in values.items()
        }
        body = interaction("view_submission", user) | {
            "view": view | {"state": {"values": state}, "hash": number("h")},
            "response_urls": [],
        }
        return await self._socket.deliver("interactive", body)

    async def type(self, view: Json, block: str, typed: str, *, user: str = ANN) -> Delivery:
        """Type into a field with suggestions."""
        element = next(one["element"] for one in view["blocks"] if one["block_id"] == block)
        body = interaction("block_suggestion", user) | {
            "container": {"type": "view", "view_id": view["id"]},
            "action_id": element["action_id"],
            "block_id": block,
            "value": typed,
            "view": view,
        }
        return await self._socket.deliver("interactive", body)

    def new_address(self) -> str:
        """A response address that was never used."""
        return f"{self.address}/respond/{number('r')}"

    def responses(self, delivery: Delivery) -> list[Json]:
        """What came over the response address of a command or press."""
        address = delivery.envelope["payload"]["response_url"]
        return self._store.responses[address.rsplit("/", 1)[1]]


def written(text: str) -> Json:
    """The state of a text field."""
    return {"type": "plain_text_input", "value": text}


def picked(value: str) -> Json:
    """The state of a menu."""
    return {
        "type": "external_select",
        "selected_option": {"text": {"type": "plain_text", "text": value}, "value": value},
    }


def ticked(value: str) -> Json:
    """The state of a checkbox."""
    return {
        "type": "checkboxes",
        "selected_options": [{"text": {"type": "plain_text", "text": value}, "value": value}],
    }


def element_of(message: Json, act: str) -> tuple[Json, str]:
    """The button or menu with a value that begins so, and that value."""
    for block in message["blocks"]:
        elements: list[Any] = [*block.get("elements", []), block.get("accessory")]
        for element in elements:
            for one in [element, *((element or {}).get("options") or [])]:
                if one is not None and str(one.get("value", "")).startswith(act):
                    return element, one["value"]
    raise AssertionError(f"nothing to press begins with {act}")
