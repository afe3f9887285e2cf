"""Where messages go and who asks: a platform's channels and people, by the platform's own ids."""

from dataclasses import dataclass
from enum import StrEnum


class Platform(StrEnum):
    """A place people talk to the bot."""

    DISCORD = "discord"
    SLACK = "slack"
    WEB = "web"


@dataclass(frozen=True, order=True, slots=True)
class Destination:
    """A channel, thread parent or direct message; `team` is the workspace or guild, or empty."""

    platform: Platform
    team: str
    channel: str

    def __str__(self) -> str:
        return f"{self.platform}:{self.team}:{self.channel}"


@dataclass(frozen=True, order=True, slots=True)
class Person:
    """Someone who talks to the bot.

    An empty `team` means the person in every team: right for Discord, whose user ids are global;
    Slack's belong to one workspace.
    """

    platform: Platform
    team: str
    user: str
