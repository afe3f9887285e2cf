from pathlib import Path

import pytest
from chart_gallery import PAGE, Shown, chart, main, shown
from PIL import Image

from bot.answers.desk import Desk
from bot.charts import Chart, ChartKind

MOST_BYTES = 150_000
SHOWN = list(shown())


def size(picture: Path) -> tuple[int, int]:
    with Image.open(picture) as image:
        return image.size


@pytest.mark.parametrize("one", SHOWN, ids=lambda one: one.picture.stem)
def test_each_question_of_the_page_draws_a_chart_and_its_picture_is_there(
    desk: Desk, one: Shown
) -> None:
    assert isinstance(chart(one.question, desk), Chart)
    assert one.picture.stat().st_size < MOST_BYTES
    assert size(one.picture) == (1200, 675)


def test_the_page_shows_every_kind_and_no_picture_lies_about(desk: Desk) -> None:
    kinds = {made.kind for one in SHOWN if isinstance(made := chart(one.question, desk), Chart)}

    assert kinds == set(ChartKind)
    assert {one.picture for one in SHOWN} == set((PAGE.parent / "charts").glob("*.png"))
    assert len(SHOWN) <= 15


def page(tmp_path: Path, question: str) -> Path:
    path = tmp_path / "charts.md"
    path.write_text(f"`{question}`\n\n![A picture](charts/one.png)\n", encoding="utf-8")
    return path


def test_pictures_are_drawn_from_the_questions_of_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("chart_gallery.PAGE", page(tmp_path, "chart rice exports"))

    main()

    assert size(tmp_path / "charts" / "one.png") == (1200, 675)
    assert "charts/one.png: China's exports of rice (HS 1006)" in capsys.readouterr().out


@pytest.mark.parametrize("question", ["chart imports in 2009", "chart the price of florins"])
def test_a_question_without_a_chart_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    monkeypatch.setattr("chart_gallery.PAGE", page(tmp_path, question))

    with pytest.raises(SystemExit, match=question):
        main()
