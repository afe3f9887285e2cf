"""Tells the bot in its own words who asks what, where, in Slack."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.commands.request import Place, Request
from bot.platforms.slack.accounts import Origin
from bot.platforms.slack.readers import Reader

PLATFORM = "slack"


@dataclass(frozen=True, slots=True)
class Source:
    """Where something came from, and so where its answer goes.

    `key` is what two deliveries of it share, `conversation` what follow-ups share. `thread` is
    the thread to answer in (empty: none), `about` the message it is about. `hidden` tells that
    it came from something only the user sees.
    """

    origin: Origin
    channel: str
    user: str
    key: str
    conversation: str = ""
    thread: str = ""
    about: str = ""
    direct: bool = False
    hidden: bool = False
    response_url: str = ""
    trigger: str = ""
    name: str = ""

    @property
    def place(self) -> Place:
        """The place in the bot's words."""
        return Place(PLATFORM, self.origin.team, self.channel, self.conversation, self.direct)


def request_of(
    source: Source,
    reader: Reader,
    arguments: Mapping[str, str] | None = None,
    *,
    private: bool = False,
) -> Request:
    """What somebody wants as a request."""
    return Request(
        place=source.place,
        user=source.user,
        arguments=arguments or {},
        manages=reader.manages,
        private=private,
        locale=reader.locale,
        event=source.key,
    )


def alone(source: Source, channel: str) -> Source:
    """The same in the conversation that the user has with the bot alone."""
    return replace(source, channel=channel, conversation=channel, thread="", direct=True)


def own(user: str) -> str:
    """The conversation of what somebody asks where no thread shows it to others."""
    return f"u{user}"
