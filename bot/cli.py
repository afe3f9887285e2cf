"""The `bot` command: run, ask, chart, summary, status."""

import gc
import json
import sys
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from bot.answers.answer import Answer
from bot.answers.contract import to_json
from bot.answers.desk import Desk
from bot.answers.receipts import receipts_of
from bot.dataset.dataset import Dataset
from bot.errors import BotError, UsageError
from bot.json_lines import Ask, answer_lines
from bot.settings import PROJECT, Settings
from bot.trade import Language, Month

app = typer.Typer(
    name="bot",
    help="China's trade with North Korea as China's customs report it, in chat and here.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Today = Annotated[str, typer.Option(help="Pin the clock to a day, YYYY-MM-DD.", metavar="DAY")]


def main() -> None:
    """Run the command; a BotError becomes one sentence on stderr and its exit code."""
    if isinstance(sys.stdout, TextIOWrapper):
        # What a question holds may come back in its answer: broken characters too.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    # A command lives for a fraction of a second: collecting garbage would be a tenth of it.
    gc.disable()
    try:
        app()
    except BotError as err:
        sys.stderr.write(f"{err}\n")
        sys.exit(err.exit_code)


@app.command()
def ask(  # noqa: PLR0913 - each option is one of the command line
    question: Annotated[str, typer.Argument(help="The question, in your own words.")] = "",
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read questions as JSON lines, print answers so.")
    ] = False,
    receipt: Annotated[bool, typer.Option(help="Print the cells behind each figure.")] = False,
    language: Annotated[
        Language | None, typer.Option(help="Answer in this language whatever the question's.")
    ] = None,
    today: Today = "",
) -> None:
    """Answer a question."""
    settings = Settings.read()
    day = _day(today) or settings.current_day()
    if not jsonl and not question.strip():
        raise UsageError('Ask something, for example: bot ask "exports in February 2022"')
    desk = Desk(open_dataset(settings))
    answer_to = _answerer(settings, desk, day, language)
    if jsonl:
        gc.enable()
        for line in answer_lines(sys.stdin.buffer, answer_to):
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
        return
    answer = answer_to(question, None)
    _show(answer, as_json=as_json, receipt=receipt)
    if answer.refusal in _USAGE_FAULTS:
        raise typer.Exit(UsageError.exit_code)


def _answerer(settings: Settings, desk: Desk, day: date, language: Language | None) -> Ask:
    """How questions are answered: at the desk, or with a language model to read them."""
    if not settings.llm_base_url:
        return lambda question, before: desk.ask(
            question, today=day, before=before, language=language
        )
    import asyncio  # noqa: PLC0415 - without a model a cold question pays for none of these

    from bot.conversation import ask as ask_with_model  # noqa: PLC0415
    from bot.interpreter.choice import interpreter_of  # noqa: PLC0415

    model = interpreter_of(settings)
    return lambda question, before: asyncio.run(
        ask_with_model(
            desk, question, today=day, before=before, language=language, interpreter=model
        )
    )


def _show(answer: Answer, *, as_json: bool, receipt: bool = False) -> None:
    if as_json:
        typer.echo(json.dumps(to_json(answer), ensure_ascii=False, indent=2))
        return
    typer.echo(answer.text)
    for choice in answer.choices:
        typer.echo(f"  › {choice}")
    for source in answer.sources:
        typer.echo(f"  [{source.title}] {source.url} {source.published}".rstrip())
    if receipt:
        typer.echo("\n".join(receipts_of(answer)))


_USAGE_FAULTS = {"empty", "too_long"}


@app.command()
def chart(
    question: Annotated[str, typer.Argument(help="What to draw, in your own words.")] = "",
    *,
    out: Annotated[
        Path | None, typer.Option(help="The PNG to write; its figures stand beside it as CSV.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print paths and alt text.")] = False,
    language: Annotated[
        Language | None, typer.Option(help="The chart's language whatever the question's.")
    ] = None,
    today: Today = "",
) -> None:
    """Draw a question's chart into a file, with its figures as CSV."""
    from bot.chart_file import draw_to_file  # noqa: PLC0415 - an answer in words needs no charts

    settings = Settings.read()
    day = _day(today) or settings.current_day()
    if not question.strip():
        raise UsageError('Say what to draw, for example: bot chart "exports since 2017"')
    made = draw_to_file(
        Desk(open_dataset(settings)),
        question,
        today=day,
        out=out,
        language=language,
        font_cache=settings.home / "cache" / "matplotlib",
    )
    if made.picture is None:
        _show(made.answer, as_json=as_json)
        raise typer.Exit(1)
    if as_json:
        files = {"path": str(made.picture), "alt": made.alt, "csv": str(made.table)}
        typer.echo(json.dumps(files, ensure_ascii=False, indent=2))
        return
    typer.echo(f"{made.alt}\n{made.picture}\n{made.table}")


@app.command()
def summary(
    month: Annotated[str, typer.Option(help="The month, YYYY-MM; the newest without.")] = "",
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    receipt: Annotated[bool, typer.Option(help="Print the cells behind each figure.")] = False,
    language: Annotated[Language, typer.Option(help="The summary's language.")] = Language.ENGLISH,
    today: Today = "",
) -> None:
    """Tell the story of a month as an expert would."""
    settings = Settings.read()
    day = _day(today) or settings.current_day()
    desk = Desk(open_dataset(settings))
    _show(
        desk.summary(_month(month), today=day, language=language), as_json=as_json, receipt=receipt
    )


@app.command()
def status() -> None:
    """Prove the dataset sound and say how far it reaches."""
    from bot.status import report  # noqa: PLC0415 - checks are not needed to answer

    settings = Settings.read()
    lines, sound = report(open_dataset(settings), settings.current_day())
    typer.echo("\n".join(lines))
    if not sound:
        raise typer.Exit(1)


@app.command()
def run() -> None:
    """Start the bot: the web chat, and every platform whose token is set."""
    from bot.app import serve  # noqa: PLC0415 - answering in a terminal needs no server

    gc.enable()
    serve(Settings.read())


def open_dataset(settings: Settings) -> Dataset:
    """The bundled dataset with whatever was ingested."""
    return Dataset.open(PROJECT / "data", settings.home)


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
