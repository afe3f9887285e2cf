import json
from datetime import date
from pathlib import Path

import pytest
from bot_process import run_bot

from bot.answers.desk import Desk
from bot.chart_file import draw_to_file
from bot.dataset.dataset import Dataset
from bot.errors import UsageError
from bot.questions.query import Outcome

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def test_the_command_prints_where_picture_and_figures_are_and_what_they_show(
    tmp_path: Path,
) -> None:
    out = tmp_path / "exports.png"
    ended = run_bot("chart", "exports since 2017", "--out", str(out), "--json", home=tmp_path)
    printed = json.loads(ended.out)
    assert (ended.code, ended.err) == (0, "")
    assert printed["path"] == str(out)
    assert out.read_bytes().startswith(b"\x89PNG")
    assert "2026" in printed["alt"]
    assert Path(printed["csv"]) == out.with_suffix(".csv")
    assert "2017-01" in out.with_suffix(".csv").read_text(encoding="utf-8-sig")


def test_the_command_without_words_says_what_to_do(tmp_path: Path) -> None:
    ended = run_bot("chart", home=tmp_path)
    assert ended.code == 2
    assert ended.err.startswith("Say what to draw, for example: bot chart")


def test_a_question_that_is_none_is_answered_as_any_other(tmp_path: Path) -> None:
    ended = run_bot("chart", "the weather in Seoul", home=tmp_path)
    assert ended.code == 1
    assert ended.out


def test_a_chart_without_a_name_gets_one(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = draw_to_file(desk, "imports in 2025", today=TODAY)
    assert made.picture is not None
    assert made.picture.exists()
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".csv", ".png"]


def test_where_nothing_can_be_drawn_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    made = draw_to_file(
        desk, "top goods of exports in 2024", today=TODAY, out=tmp_path / "none.png"
    )
    assert made.picture is None
    assert made.answer.status is Outcome.NO_DATA
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [("chart.gif", "must name a .png file"), ("gone/chart.png", "cannot be written")],
)
def test_a_file_that_cannot_be_written_is_refused_with_what_to_do(
    desk: Desk, tmp_path: Path, name: str, words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        draw_to_file(desk, "imports in 2025", today=TODAY, out=tmp_path / name)
