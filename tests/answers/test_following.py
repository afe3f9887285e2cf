"""A new dataset is swapped in while questions go on."""

import shutil
import weakref
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT
from bot.trade import Month

TODAY = date(2026, 8, 20)
QUESTION = "exports to North Korea in February 2022"


def opened(folder: Path, *, factor: int) -> Dataset:
    """The shipped dataset with every press total so many times as large."""
    data = folder / f"data-{factor}"
    shutil.copytree(PROJECT / "data", data, ignore=shutil.ignore_patterns("local"))
    path = data / "observations" / "press_totals.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    cells = [line.split(",", 9) for line in lines[1:]]
    for cell in cells:
        if cell[8].isdigit() and cell[7] == "value":
            cell[8] = str(int(cell[8]) * factor)
    path.write_text(lines[0] + "".join(",".join(cell) for cell in cells), encoding="utf-8")
    return Dataset.open(data, folder / f"home-{factor}")


def values(desk: Desk) -> list[object]:
    return [figure.value for figure in desk.ask(QUESTION, today=TODAY).figures]


def test_every_answer_is_from_one_dataset_while_two_take_turns(tmp_path: Path) -> None:
    one, other = opened(tmp_path, factor=1), opened(tmp_path, factor=2)
    expected = [values(Desk(one)), values(Desk(other))]
    desk = Desk(one)
    with ThreadPoolExecutor(3) as people:
        answers = [people.submit(values, desk) for _ in range(24)]
        for turn in range(200):
            desk.follow(other if turn % 2 else one)
        found = [answer.result() for answer in answers]
    assert expected[0] != expected[1]
    assert all(one in expected for one in found)
    desk.follow(other)
    assert values(desk) == expected[1]
    one.close()
    other.close()


def test_the_old_dataset_is_freed_when_nobody_uses_it(tmp_path: Path) -> None:
    old = opened(tmp_path, factor=1)
    desk = Desk(old)
    values(desk)
    desk.summary(Month(2022, 2), today=TODAY, language=desk.read("x", today=TODAY).language)
    gone = weakref.ref(old)
    engine = weakref.ref(old.cells)
    new = opened(tmp_path, factor=2)
    desk.follow(new)
    del old
    assert gone() is None
    assert engine() is None
    new.close()
