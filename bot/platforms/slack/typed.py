"""Reads the words behind /trade: a command with its arguments, or else a question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.commands.command import Command, Completion, Option

_PUBLIC = {"public", "공개", "公开"}
"""Words that may stand first, to have everybody see the answer."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A command as somebody typed it."""

    command: Command
    arguments: Mapping[str, str] = field(default_factory=dict)

    @property
    def lacks(self) -> bool:
        """Whether an argument is missing that the command cannot do without."""
        return any(one.required and one.name not in self.arguments for one in self.command.options)


def visibility(text: str) -> tuple[bool, str]:
    """Whether everybody shall see the answer, and the text without the word for it."""
    first, _, rest = text.strip().partition(" ")
    if first.lower() in _PUBLIC:
        return True, rest.strip()
    return False, text.strip()


def read(text: str, commands: Sequence[Command]) -> Typed | None:
    """The command that a text begins with; None when it is a question.

    A command's name may also be a question's first word: what the command cannot take makes it
    a question.
    """
    first, _, rest = text.strip().lstrip("/").partition(" ")
    command = next((one for one in commands if first.lower() in _names(one)), None)
    if command is None:
        return None
    arguments = _arguments(command.options, rest.strip())
    return None if arguments is None else Typed(command, arguments)


def _names(command: Command) -> set[str]:
    return {command.name, *(name.lower() for name in command.names.values())}


def _arguments(options: Sequence[Option], text: str) -> dict[str, str] | None:
    """The text as arguments: a word for each option of one word, the rest for the first other."""
    given: dict[str, str] = {}
    rest = text
    for number, option in enumerate(options):
        if not rest:
            break
        if number < len(options) - 1 and option.choices:
            given[option.name], _, rest = (part.strip() for part in rest.partition(" "))
        elif option.completion is Completion.MONTH and " " in rest:
            return None
        else:
            given[option.name], rest = rest, ""
    return None if rest else given
