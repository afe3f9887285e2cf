"""What each command of the terminal does; every function returns the exit code."""

import gc
import json
import sys
from datetime import date
from pathlib import Path

from bot.answers.answer import Answer
from bot.answers.contract import to_json
from bot.answers.desk import Desk
from bot.answers.receipts import receipts_of
from bot.dataset.dataset import Dataset
from bot.errors import UsageError
from bot.json_lines import Ask, answer_lines
from bot.settings import PROJECT, Settings
from bot.trade import Flow, Language, Month

_DONE, _NOTHING_DRAWN, _UNSOUND = 0, 1, 1
_USAGE_FAULTS = {"empty", "too_long"}


def ask(  # noqa: PLR0913 - each is an option of the command
    question: str,
    *,
    as_json: bool = False,
    jsonl: bool = False,
    receipt: bool = False,
    language: Language | None = None,
    today: date | None = None,
) -> int:
    """Answer a question, or one a line from standard input."""
    settings = Settings.read()
    day = today or settings.current_day()
    if not jsonl and not question.strip():
        raise UsageError('Ask something, for example: bot ask "exports in February 2022"')
    answer_to = _answerer(settings, _desk(settings), day, language)
    if jsonl:
        gc.enable()
        for line in answer_lines(sys.stdin.buffer, answer_to):
            _print(line)
            sys.stdout.flush()
        return _DONE
    answer = answer_to(question, None)
    _show(answer, as_json=as_json, receipt=receipt)
    return UsageError.exit_code if answer.refusal in _USAGE_FAULTS else _DONE


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


def chart(
    question: str,
    *,
    out: Path | None = None,
    as_json: bool = False,
    language: Language | None = None,
    today: date | None = None,
) -> int:
    """Draw a question's chart into a file, with its figures as CSV."""
    from bot.chart_file import draw_to_file  # noqa: PLC0415 - an answer in words needs no charts

    settings = Settings.read()
    if not question.strip():
        raise UsageError('Say what to draw, for example: bot chart "exports since 2017"')
    made = draw_to_file(
        _desk(settings),
        question,
        today=today or settings.current_day(),
        out=out,
        language=language,
        font_cache=settings.home / "cache" / "matplotlib",
    )
    if made.picture is None:
        _show(made.answer, as_json=as_json)
        return _NOTHING_DRAWN
    if as_json:
        _print_json({"path": str(made.picture), "alt": made.alt, "csv": str(made.table)})
    else:
        _print(made.alt, str(made.picture), str(made.table))
    return _DONE


def summary(
    *,
    month: Month | None = None,
    as_json: bool = False,
    receipt: bool = False,
    language: Language = Language.ENGLISH,
    today: date | None = None,
) -> int:
    """Tell the story of a month, or of the newest."""
    settings = Settings.read()
    day = today or settings.current_day()
    told = _desk(settings).summary(month, today=day, language=language)
    _show(told, as_json=as_json, receipt=receipt)
    return _DONE


def status() -> int:
    """Prove the dataset sound and say how far it reaches."""
    from bot.status import report  # noqa: PLC0415 - checks are not needed to answer

    settings = Settings.read()
    lines, sound = report(open_dataset(settings), settings.current_day())
    _print(*lines)
    return _DONE if sound else _UNSOUND


def ingest(files: list[Path], *, flow: Flow | None = None) -> int:
    """Take downloaded files into the dataset."""
    from bot.releases.command import ingest_files  # noqa: PLC0415 - answering ingests nothing
    from bot.releases.ingest import Ingest  # noqa: PLC0415
    from bot.releases.moments import clock_of  # noqa: PLC0415

    gc.enable()
    settings = Settings.read()
    taking = Ingest(PROJECT / "data", settings.home, clock_of(settings.today))
    return ingest_files(taking, files, flow)


def sync(since: Month | None = None, *, source: str | None = None) -> int:
    """Fetch what the automatic sources have, or go on where it stopped."""
    import asyncio  # noqa: PLC0415 - answering fetches nothing

    from bot.releases.sync import FIRST, Which  # noqa: PLC0415
    from bot.releases.sync import sync as fetch  # noqa: PLC0415

    gc.enable()
    which = None if source is None else Which(source)
    return asyncio.run(fetch(Settings.read(), PROJECT / "data", since=since or FIRST, which=which))


def run() -> int:
    """Start the bot and stay until it is told to stop."""
    from bot.app import serve  # noqa: PLC0415 - answering in a terminal needs no server

    gc.enable()
    serve(Settings.read())
    return _DONE


def open_dataset(settings: Settings) -> Dataset:
    """The bundled dataset with whatever was ingested."""
    return Dataset.open(PROJECT / "data", settings.home)


def _desk(settings: Settings) -> Desk:
    return Desk(open_dataset(settings))


def _show(answer: Answer, *, as_json: bool, receipt: bool = False) -> None:
    if as_json:
        _print_json(to_json(answer))
        return
    _print(answer.text)
    _print(*(f"  › {choice}" for choice in answer.choices))
    for source in answer.sources:
        _print(f"  [{source.title}] {source.url} {source.published}".rstrip())
    if receipt:
        _print(*receipts_of(answer))


def _print_json(whole: object) -> None:
    _print(json.dumps(whole, ensure_ascii=False, indent=2))


def _print(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
