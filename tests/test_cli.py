import ast
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bot_process import BOT, Ended, environment, run_bot

FEBRUARY = "How much did China export to North Korea in February 2022?"
Bot = Callable[..., Ended]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bot home")


@pytest.fixture
def bot(home: Path) -> Bot:
    """Runs the command with a home of its own."""

    def run(*arguments: str | bytes, **settings: Any) -> Ended:  # noqa: ANN401 - as run_bot's
        return run_bot(*arguments, **{"home": home, **settings})

    return run


def lines(*asked: dict[str, object] | str | bytes) -> bytes:
    raw = (
        one
        if isinstance(one, bytes)
        else one.encode()
        if isinstance(one, str)
        else json.dumps(one).encode()
        for one in asked
    )
    return b"".join(line + b"\n" for line in raw)


def test_a_question_is_answered_in_the_terminal_with_its_source(bot: Bot) -> None:
    ended = bot("ask", FEBRUARY)

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[0] == (
        "China's exports to North Korea came to $59 million in February 2022."
    )
    assert "  [38 North, quoting China customs] https://www.38north.org" in ended.out


def test_a_receipt_shows_the_cells_behind_each_figure(bot: Bot) -> None:
    plain = bot("ask", FEBRUARY)
    ended = bot("ask", "--receipt", FEBRUARY)

    assert ended.out.startswith(plain.out)
    assert "(as published)" in ended.out.removeprefix(plain.out)
    assert "  · February 2022: $59,000,000" in ended.out


def test_json_is_one_object_of_the_contract(bot: Bot) -> None:
    ended = bot("ask", "--json", FEBRUARY)
    answer = json.loads(ended.out)
    (figure,) = (one for one in answer["figures"] if one["role"] == "answer")

    assert ended.code == 0
    assert {
        *("id", "question", "language", "status", "text", "query"),
        *("figures", "notes", "sources", "choices", "chart"),
    } == set(answer)
    assert (answer["question"], answer["language"]) == (FEBRUARY, "en")
    assert answer["status"] == "answered"
    asked = {"flow": "export", "partner": "PRK", "commodity": "TOTAL", "measure": "value"}
    assert asked.items() <= answer["query"].items()
    assert (answer["query"]["period_start"], answer["query"]["period_end"]) == ("2022-02",) * 2
    assert (figure["value"], figure["unit"], figure["tier"]) == (59_000_000, "USD", "press")
    assert figure["receipt"]["cells"][0]["value"] == 59_000_000


def test_the_half_year_of_2024_comes_from_its_bulletin(bot: Bot) -> None:
    answer = json.loads(bot("ask", "--json", "China's exports to the DPRK, Jan–Jun 2024").out)
    (figure,) = (one for one in answer["figures"] if one["role"] == "answer")

    assert (figure["value"], figure["unit"]) == (5_644_901_148, "CNY")
    assert (figure["tier"], figure["vintage"]) == ("official", "2024-06")
    assert any("revised" in note for note in answer["notes"])


def test_a_reported_none_is_not_a_missing_figure(bot: Bot) -> None:
    stream = lines(
        {"id": "none", "question": "rice exports to North Korea in January-February 2022"},
        {"id": "missing", "question": "rice exports to North Korea in March 2024"},
    )
    none, missing = map(json.loads, bot("ask", "--jsonl", stdin=stream).out.splitlines())

    assert none["status"] == "answered"
    assert [one["value"] for one in none["figures"] if one["role"] == "answer"] == [0]
    assert missing["status"] == "no_data"


def test_json_lines_are_answered_in_order_and_threads_go_on(bot: Bot) -> None:
    stream = lines(
        {"id": "1", "question": "exports in February 2022", "thread": "a"},
        {"id": "2", "question": "imports in January 2022", "thread": "b"},
        {"id": "3", "question": "and imports?", "thread": "a"},
        "not JSON",
        b"\xff\xfe",
        {"id": "6", "question": "\ud800 exports in January 2022"},
    )
    ended = bot("ask", "--jsonl", stdin=stream)
    answers = [json.loads(line) for line in ended.out.splitlines()]
    told = [
        [one["value"] for one in answer["figures"] if one["role"] == "answer"] for answer in answers
    ]

    assert (ended.code, ended.err) == (0, "")
    assert [answer["id"] for answer in answers] == ["1", "2", "3", "", "", "6"]
    assert told == [[59_000_000], [18_000_000], [2_000_000], [], [], [57_000_000]]
    assert [answer["text"].split(" is not ")[0] for answer in answers[3:5]] == ["Line 4", "Line 5"]
    assert answers[5]["question"].startswith("\ud800")


def test_answers_come_while_questions_still_do(home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(home),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for question in ("exports in February 2022", "imports in February 2022"):
            process.stdin.write(lines({"question": question}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["question"] == question
        process.stdin.close()

    assert process.returncode == 0


def test_a_pinned_day_decides_what_relative_words_mean(bot: Bot) -> None:
    by_option = json.loads(bot("ask", "--json", "--today", "2025-05-02", "exports last year").out)
    by_setting = json.loads(bot("ask", "--json", "exports last year", BOT_TODAY="2024-05-02").out)

    assert by_option["query"]["period_start"] == "2024-01"
    assert by_setting["query"]["period_start"] == "2023-01"


def test_an_answer_can_be_had_in_another_language(bot: Bot) -> None:
    answer = json.loads(bot("ask", "--json", "--language", "ko", "exports in February 2022").out)

    assert answer["language"] == "ko"


def test_a_question_waits_for_nothing_it_does_not_need(home: Path) -> None:
    script = (
        "import sys; from bot.cli import main\n"
        f"try: main(['ask', {FEBRUARY!r}])\n"
        "finally: print(sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment(home), capture_output=True, check=True
    )
    heavy = "aiohttp alembic asyncio discord jinja2 matplotlib numpy pandas rapidfuzz slack_sdk"

    loaded = set(ast.literal_eval(done.stderr.decode()))
    assert "duckdb" in loaded
    assert loaded & {*heavy.split(), "pyarrow", "sqlalchemy", "structlog"} == set()


def test_status_proves_the_dataset_sound(bot: Bot) -> None:
    ended = bot("status")

    assert ended.code == 0
    assert "newest official month: 2026-07" in ended.out
    assert "checks: sums, duplicates, sources and codes are sound" in ended.out


def test_the_summary_of_a_month_is_an_answer(bot: Bot) -> None:
    answer = json.loads(bot("summary", "--json", "--month", "2022-02").out)

    assert answer["status"] == "answered"
    assert answer["figures"]


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


def test_whoever_stops_reading_gets_no_traceback(home: Path) -> None:
    with subprocess.Popen(
        [BOT, "ask", FEBRUARY],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(home),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()

    assert (process.returncode, err) == (1, b"")


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
