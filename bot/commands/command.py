"""A command: its name, what it says of itself, its options, and what it runs."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from bot.commands.reply import Act, Reply
from bot.commands.request import Request
from bot.commands.upload import Upload
from bot.trade import Language


class Completion(StrEnum):
    """What an option's autocomplete suggests."""

    NONE = "none"
    COMMODITY = "commodity"
    MONTH = "month"
    CHART_KIND = "chart_kind"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a command; all are text on the wire, `choices` are the only ones there are."""

    name: str
    about: Mapping[Language, str]
    required: bool = False
    completion: Completion = Completion.NONE
    longest: int = 2_000
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the bot; `manages` ones need the right to manage the channel.

    What a `private` one says concerns nobody but whoever uses it.
    `names` are what it is called besides, where a platform shows commands in its reader's language.
    """

    name: str
    about: Mapping[Language, str]
    run: Callable[[Request], Awaitable[Reply]]
    options: tuple[Option, ...] = ()
    manages: bool = False
    private: bool = False
    names: Mapping[Language, str] = field(default_factory=dict)


class Front(Protocol):
    """All that a platform needs of the bot; every method is safe to await on the event loop."""

    def commands(self) -> tuple[Command, ...]:
        """Every command, in the order help shows them."""
        ...

    async def ask(self, request: Request, question: str) -> Reply:
        """Answer free text, in the thread it was said in."""
        ...

    async def act(self, request: Request, act: Act, token: str, value: str = "", /) -> Reply:
        """Do what a button or menu says with the answer a token names."""
        ...

    async def complete(self, completion: Completion, typed: str, language: Language) -> list[str]:
        """Suggestions for what is being typed, best first, at most 25."""
        ...

    async def check(self, request: Request, claim: str) -> Reply:
        """Say whether the data bear out a claim someone wrote."""
        ...

    async def ingest(self, request: Request, words: str, uploads: Sequence[Upload]) -> Reply:
        """Take in the files beside a message whose words ask for it."""
        ...

    async def welcome(self, request: Request) -> Reply:
        """A first message that shows questions that work."""
        ...

    async def first_time(self, key: str) -> bool:
        """Whether an event with this key is new; the same event again is not answered twice."""
        ...

    async def finished(self, key: str) -> None:
        """Record that an event was answered, so that no retry answers it again."""
        ...
