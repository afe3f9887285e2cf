"""Who asks for what, where: a platform's event in the bot's own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.trade import Language


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was said, and where answers go.

    `team` is a Slack workspace or a Discord guild (empty in a direct message), `thread` the
    conversation whose context follow-ups share; `direct` tells a conversation of two.
    """

    platform: str
    team: str
    channel: str
    thread: str
    direct: bool = False

    @property
    def key(self) -> str:
        """The thread's key over all platforms."""
        return f"{self.platform}:{self.team}:{self.channel}:{self.thread}"


@dataclass(frozen=True, slots=True)
class Request:
    """One use of a command: `arguments` by option name, as typed.

    `manages` tells whether the platform lets the user manage the channel or the server; `private`
    asks for an answer only they can see. `locale` is the platform's hint at a language.
    """

    place: Place
    user: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    manages: bool = False
    private: bool = False
    locale: Language | None = None
    event: str = ""
