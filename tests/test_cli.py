import ast
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from bot_process import BOT, FEBRUARY, Bot, environment, lines


def test_a_question_waits_for_nothing_it_does_not_need(bot_home: Path) -> None:
    script = (
        "import sys; from bot.cli import main\n"
        f"try: main(['ask', {FEBRUARY!r}])\n"
        "finally: print(sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment(bot_home), capture_output=True, check=True
    )
    heavy = "aiohttp alembic asyncio discord jinja2 matplotlib numpy pandas rapidfuzz slack_sdk"

    loaded = set(ast.literal_eval(done.stderr.decode()))
    assert "duckdb" in loaded
    assert loaded & {*heavy.split(), "pyarrow", "sqlalchemy", "structlog"} == set()


@pytest.mark.parametrize(
    ("arguments", "settings", "code", "sentence"),
    [
        (["ask", ""], {}, 2, "Ask something, for example: "),
        (["ask"], {}, 2, "Ask something, for example: "),
        (["ask", "--today", "2022-02-30", "x"], {}, 2, "--today must be a day like 2022-03-20"),
        (["summary", "--month", "Feb"], {}, 2, "--month must be a month like 2022-02, not 'Feb'."),
        (["ask", "x"], {"BOT_WBE_PORT": "1"}, 2, "There is no setting BOT_WBE_PORT; did you mean"),
        (["ask", "x"], {"BOT_TODAY": "soon"}, 2, "BOT_TODAY must be a day like 2022-03-20"),
        (["status"], {"BOT_WEB_PORT": "http"}, 2, "BOT_WEB_PORT must be a whole number"),
        (["summary", "--month", "2022-13"], {}, 2, "--month must be a month like 2022-02"),
        (["ask", "--language", "fr", "x"], {}, 2, "--language must be en, ko or zh, not 'fr'."),
        (["chart", " "], {}, 2, 'Say what to draw, for example: bot chart "'),
    ],
)
def test_a_wrong_call_is_one_sentence_on_stderr(
    bot: Bot, arguments: list[str], settings: dict[str, str], code: int, sentence: str
) -> None:
    ended = bot(*arguments, **settings)

    assert (ended.code, ended.out) == (code, "")
    assert ended.err.startswith(sentence)
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize("command", ["ask", "status", "run"])
def test_an_unwritable_home_is_one_sentence(bot: Bot, tmp_path: Path, command: str) -> None:
    file = tmp_path / "home"
    file.write_text("not a folder")
    arguments = [command, "exports in 2022"] if command == "ask" else [command]
    ended = bot(*arguments, home=file)

    assert (ended.code, ended.out) == (3, "")
    assert ended.err == (
        f"The cache folder {file / 'cache'} cannot be written (Not a directory); "
        "set BOT_HOME to a folder you may write to.\n"
    )


def test_a_broken_ingested_file_is_named(bot: Bot, tmp_path: Path) -> None:
    broken = tmp_path / "observations" / "2026-08.parquet"
    broken.parent.mkdir()
    broken.write_text("cut off")
    ended = bot("ask", "exports in 2022", home=tmp_path)

    assert (ended.code, ended.out) == (3, "")
    assert ended.err == f"The figures in {broken} cannot be read; delete that file and try again.\n"


@pytest.mark.parametrize(
    "question", ["exports " * 1250, " \t "], ids=["ten thousand characters", "blank"]
)
def test_what_is_no_question_is_a_usage_fault(bot: Bot, question: str) -> None:
    ended = bot("ask", question)

    assert ended.code == 2
    assert (ended.out + ended.err).splitlines()[0].endswith((".", '"exports in February 2022"'))


@pytest.mark.parametrize("raw", [b"exports in \x01 February\x1b[31m 2022", b"exports \xff 2022"])
def test_characters_that_are_no_words_break_nothing(bot: Bot, raw: bytes) -> None:
    ended = bot("ask", raw)

    assert (ended.code, ended.err) == (0, "")
    assert "\x1b" not in ended.out


def test_whoever_stops_reading_gets_no_traceback(bot_home: Path) -> None:
    with subprocess.Popen(
        [BOT, "ask", FEBRUARY],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(bot_home),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()

    assert (process.returncode, err) == (1, b"")


@pytest.fixture
def interruptible() -> Iterator[None]:
    """A command started in the background ignores interrupts, and so does what it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_command_just_ends(bot_home: Path) -> None:
    with subprocess.Popen(
        [BOT, "ask", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(bot_home),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(lines({"question": "exports in February 2022"}))
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (130, b"")


def test_without_a_command_help_is_shown(bot: Bot) -> None:
    ended = bot()

    assert (ended.code, ended.err) == (2, "")
    assert ended.out.startswith("usage: bot [-h] COMMAND")


def test_an_unknown_command_and_help_say_what_there_is(bot: Bot) -> None:
    unknown, help_ = bot("sell"), bot("--help")

    assert unknown.code == 2
    assert "invalid choice: 'sell' (choose from " in unknown.err
    assert unknown.err.count("\n") == 1
    assert help_.code == 0
    assert all(command in help_.out for command in ("ask", "run", "status", "summary"))
