"""Whatever goes in: one clear sentence that says what to do, a right exit code, nothing lost."""

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from bot_process import Ended, run_bot

from bot.settings import PROJECT

FIGURES = "data/observations/press_totals.csv"
MARCH = "exports in March 2022"
ROW = (
    "CHN,PRK,export,2031-01,2031-01,TOTAL,,value,{value},USD,38north-gacc,press,2031-03,2031-03,"
    "value,https://example.org/,"
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project copied, so that its files can be spoilt."""
    copy = tmp_path_factory.mktemp("project")
    without = shutil.ignore_patterns("__pycache__", "local")
    for folder in ("bot", "data"):
        shutil.copytree(PROJECT / folder, copy / folder, ignore=without)
    return copy


@pytest.fixture
def figures(project: Path) -> Iterator[Path]:
    """A table of the copied project, which is put right again."""
    path = project / FIGURES
    kept = path.read_bytes()
    yield path
    path.write_bytes(kept)


def ask(project: Path, home: Path, question: str) -> Ended:
    return run_bot("ask", "--today", "2031-04-01", question, home=home, project=project)


def add(table: Path, *rows: str) -> int:
    """Append rows; returns the number of the first, as a spreadsheet counts."""
    text = table.read_text(encoding="utf-8")
    table.write_text(text + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return text.count("\n") + 1


def is_one_sentence(text: str) -> bool:
    return text.count("\n") == 1 and text.endswith(".\n") and "Traceback" not in text


def test_adding_a_row_is_all_it_takes_to_answer_with_it(
    project: Path, figures: Path, tmp_path: Path
) -> None:
    question = "exports in January 2031"
    assert "$123 million" not in ask(project, tmp_path, question).out
    add(figures, ROW.format(value="123000000"))

    assert ask(project, tmp_path, question).out.startswith(
        "China's exports to North Korea came to $123 million in January 2031."
    )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (ROW.format(value="lots"), "value"),
        (ROW.format(value="1").replace("2031-01", "2031-13"), "month must be 1 to 12, not 13"),
        ("CHN,PRK,export", "3 cells where 17 belong"),
    ],
    ids=["no number", "no month", "too few cells"],
)
def test_a_broken_row_is_named_and_costs_nothing_else(
    project: Path, figures: Path, tmp_path: Path, row: str, reason: str
) -> None:
    before = ask(project, tmp_path, MARCH)
    whole = figures.read_bytes()
    number = add(figures, row)
    broken = ask(project, tmp_path, MARCH)
    figures.write_bytes(whole)

    assert (broken.code, broken.out) == (3, "")
    assert broken.err.startswith(f"press_totals.csv row {number}: ")
    assert reason in broken.err
    assert is_one_sentence(broken.err)
    assert ask(project, tmp_path, MARCH) == before


def test_a_missing_table_says_what_to_restore(project: Path, tmp_path: Path) -> None:
    table = project / "data/reference/units.csv"
    aside = table.rename(tmp_path / "units.csv")
    try:
        ended = run_bot("status", home=tmp_path, project=project)
    finally:
        aside.rename(table)

    assert (ended.code, ended.out) == (3, "")
    assert ended.err == ("units.csv is missing from reference/; restore it from the repository.\n")


def test_a_busy_port_is_named_with_the_setting_that_moves_it(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        ended = run_bot("run", home=tmp_path, BOT_WEB_PORT=str(port))

    assert (ended.code, ended.out) == (5, "")
    assert ended.err.splitlines()[-1] == (
        f"The web chat cannot listen on 127.0.0.1:{port}: another program is using it; "
        "set BOT_WEB_PORT to a free port."
    )
    assert "Traceback" not in ended.err


def test_a_state_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    state.write_bytes(b"someone else's file" * 100)
    ended = run_bot("run", home=tmp_path, BOT_WEB_PORT="0")

    assert (ended.code, ended.out) == (8, "")
    assert str(state) in ended.err
    assert is_one_sentence(ended.err.splitlines(keepends=True)[-1])
    assert state.read_bytes() == b"someone else's file" * 100


@pytest.mark.parametrize(
    "question",
    [
        "exports in month 13 of 2022",
        "exports in 2022-13",
        "2022년 13월 수출",
        "exports on 45 February 2022",
    ],
)
def test_an_unknown_month_is_asked_about_never_guessed(question: str, tmp_path: Path) -> None:
    ended = run_bot("ask", "--json", question, home=tmp_path)

    assert (ended.code, ended.err) == (0, "")
    assert '"figures": []' in ended.out
    assert '"status": "needs_choice"' in ended.out


def test_nothing_is_written_where_the_home_cannot_be(tmp_path: Path) -> None:
    file = tmp_path / "home"
    file.write_text("mine")
    ended = run_bot("summary", home=file)

    assert ended.code == 3
    assert is_one_sentence(ended.err)
    assert file.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [file]
