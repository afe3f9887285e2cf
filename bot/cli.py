"""The `bot` command: its words, their meaning, and how it ends."""

import gc
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from bot.errors import BotError, UsageError
from bot.terminal import ask, chart, ingest, run, status, summary, sync
from bot.trade import Flow, Language, Month

_INTERRUPTED = 130
_ABOUT = "China's trade with North Korea as China's customs report it, in chat and here."


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command and exit; a BotError becomes one sentence on stderr and its exit code."""
    if isinstance(sys.stdout, TextIOWrapper):
        # What a question holds may come back in its answer: broken characters too.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    # A command lives for a fraction of a second: collecting garbage would be a tenth of it.
    gc.disable()
    try:
        sys.exit(_run(arguments))
    except BotError as err:
        sys.stderr.write(f"{err}\n")
        sys.exit(err.exit_code)
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
    except BrokenPipeError:
        # Whoever read the answer has left; Python must not write to them again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(BotError.exit_code)
    finally:
        # Python collects once more at its end, but leaves what is frozen alone.
        gc.freeze()


def _run(arguments: Sequence[str] | None) -> int:
    options = vars(parser().parse_args(arguments))
    command = options.pop("command", None)
    if command is None:
        parser().print_help()
        return UsageError.exit_code
    code: int = command(**options)
    sys.stdout.flush()
    return code


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}; `{self.prog} --help` shows what there is.")


def parser() -> ArgumentParser:
    """Every command with its options; a command is a function of them in `bot.terminal`."""
    whole = _Parser(prog="bot", description=_ABOUT, allow_abbrev=False)
    commands = whole.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    def command(name: str, about: str) -> ArgumentParser:
        return commands.add_parser(name, help=about, description=about, allow_abbrev=False)

    one = command("ask", "Answer a question.")
    one.add_argument("question", nargs="?", default="", help="the question, in your own words")
    _flag(one, "--json", "print the answer as JSON", "as_json")
    _flag(one, "--jsonl", "read questions as JSON lines, print answers so")
    _flag(one, "--receipt", "print the cells behind each figure")
    _language(one, "answer in this language whatever the question's")
    _today(one)
    one.set_defaults(command=ask)

    one = command("chart", "Draw a question's chart into a file, with its figures as CSV.")
    one.add_argument("question", nargs="?", default="", help="what to draw, in your own words")
    about_out = "the PNG to write; its figures stand beside it as CSV"
    one.add_argument("--out", type=Path, metavar="FILE", help=about_out)
    _flag(one, "--json", "print paths and alt text", "as_json")
    _language(one, "the chart's language whatever the question's")
    _today(one)
    one.set_defaults(command=chart)

    one = command("summary", "Tell the story of a month as an expert would.")
    about_month = "the month, YYYY-MM; the newest without"
    one.add_argument("--month", type=_month, metavar="MONTH", help=about_month)
    _flag(one, "--json", "print the answer as JSON", "as_json")
    _flag(one, "--receipt", "print the cells behind each figure")
    _language(one, "the summary's language", Language.ENGLISH)
    _today(one)
    one.set_defaults(command=summary)

    one = command("ingest", "Take downloaded files into the dataset, or set them aside.")
    one.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a file of any known kind")
    about_flow = "what a query export is of, where its name does not say"
    one.add_argument("--flow", type=_way, metavar="export|import", help=about_flow)
    one.set_defaults(command=ingest)

    one = command("sync", "Fetch what the customs' bulletin and UN Comtrade have that is not held.")
    about_since = "from this month on, YYYY-MM; from 2018 without"
    one.add_argument("--since", type=_month, metavar="MONTH", help=about_since)
    one.add_argument("--source", choices=("bulletin", "comtrade"), help="only this one")
    one.set_defaults(command=sync)

    one = command("status", "Prove the dataset sound and say how far it reaches.")
    one.set_defaults(command=status)

    one = command("run", "Start the bot: the web chat, and every platform whose token is set.")
    one.set_defaults(command=run)
    return whole


def _flag(command: ArgumentParser, name: str, about: str, dest: str | None = None) -> None:
    command.add_argument(name, dest=dest or name[2:], action="store_true", help=about)


def _language(command: ArgumentParser, about: str, default: Language | None = None) -> None:
    codes = "|".join(Language)
    command.add_argument("--language", type=_spoken, default=default, metavar=codes, help=about)


def _today(command: ArgumentParser) -> None:
    about = "pin the clock to a day, YYYY-MM-DD"
    command.add_argument("--today", type=_day, metavar="DAY", help=about)


def _spoken(text: str) -> Language:
    try:
        return Language(text)
    except ValueError as err:
        *others, last = Language
        known = f"{', '.join(others)} or {last}"
        raise UsageError(f"--language must be {known}, not {text!r}.") from err


def _way(text: str) -> Flow:
    if text not in {Flow.EXPORT, Flow.IMPORT}:
        raise UsageError(f"--flow must be export or import, in China's view, not {text!r}.")
    return Flow(text)


def _month(text: str) -> Month | None:
    try:
        return Month.parse(text) if text else None
    except ValueError as err:
        raise UsageError(f"--month must be a month like 2022-02, not {text!r}.") from err


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as err:
        raise UsageError(f"--today must be a day like 2022-03-20, not {text!r}.") from err
