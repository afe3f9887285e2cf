"""The bot's errors: each message is one sentence that is fit to show and says what to do."""


class BotError(Exception):
    """Anything the bot refuses or fails at for a reason it can name; `exit_code` is the CLI's."""

    exit_code = 1


class UsageError(BotError):
    """The person asked for something in a form the bot cannot take."""

    exit_code = 2


class SettingsError(BotError):
    """A setting is unknown, malformed or contradicts another."""

    exit_code = 2


class DatasetError(BotError):
    """The dataset cannot be read or built: a file, row and reason are named."""

    exit_code = 3


class NumberLockError(BotError):
    """A message was about to leave with a numeral no figure stands behind."""

    exit_code = 4


class PlatformError(BotError):
    """A chat platform or the web chat cannot be started or reached."""

    exit_code = 5


class SourceError(BotError):
    """A provider cannot be reached, refuses to answer, or answers with something else."""

    exit_code = 6


class StateError(BotError):
    """The state database cannot be opened, read or written, or is not ours to read."""

    exit_code = 8


class ChartError(BotError):
    """A chart could not be drawn: the worker died, hung or gave up; its table still can be sent."""

    exit_code = 7
