import os
from pathlib import Path

import pytest
from cells import official

from bot.dataset.cells import CellStore
from bot.dataset.parts import live_parts, read_list
from bot.dataset.writing import write_cells
from bot.errors import DatasetError
from bot.releases.parts import SCRATCH, Parts
from bot.trade import TOTAL, Month


def add(parts: Parts, value: int, month: Month, *, tidy: bool = True) -> str:
    with parts.changing() as scratch:
        draft = scratch / "draft.parquet"
        write_cells([official(str(month), value)], draft)
        name = parts.add(draft, "gacc-bulletin", lambda _number: None)
        if tidy:
            parts.tidy(scratch)
    return name


def test_a_part_counts_once_the_list_names_it(tmp_path: Path) -> None:
    parts = Parts(tmp_path)
    seen: list[int] = []
    with parts.changing() as scratch:
        draft = scratch / "draft.parquet"
        write_cells([official("2024-01", 5)], draft)

        def before(number: int) -> None:
            seen.append(number)
            assert read_list(tmp_path) is None

        assert parts.add(draft, "gacc-bulletin", before) == "000001-gacc-bulletin.parquet"
    assert seen == [1]
    assert parts.ingests == 1
    assert [path.name for path in live_parts(tmp_path)] == ["000001-gacc-bulletin.parquet"]


def test_many_small_parts_are_joined_and_say_the_same(tmp_path: Path) -> None:
    parts = Parts(tmp_path)
    for number in range(13):
        add(parts, number + 1, Month(2024, 1) + number % 3)
    (joined,) = live_parts(tmp_path)
    assert joined.name == "000013-joined.parquet"
    assert parts.ingests == 13
    store = CellStore([joined])
    assert len(store.of(TOTAL)) == 13
    store.close()
    assert len(list(tmp_path.glob("observations/0000*-gacc-bulletin.parquet"))) == 13
    add(parts, 99, Month(2024, 5))
    assert [path.name[:6] for path in live_parts(tmp_path)] == ["000013", "000014"]


def test_large_parts_are_left_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = Parts(tmp_path)
    first = add(parts, 1, Month(2024, 1))
    for number in range(13):
        add(parts, number + 1, Month(2024, 2), tidy=False)
    size = (tmp_path / "observations" / first).stat().st_size
    with (tmp_path / "observations" / first).open("ab") as file:
        file.write(b"\0" * size)
    monkeypatch.setattr("bot.releases.parts._LARGE", size + size // 2)
    with parts.changing() as scratch:
        parts.tidy(scratch)
    assert [path.name for path in live_parts(tmp_path)] == [first, "000014-joined.parquet"]


def test_what_a_killed_process_left_is_cleared_after_a_day(tmp_path: Path) -> None:
    parts = Parts(tmp_path)
    name = add(parts, 1, Month(2024, 1))
    folder = tmp_path / "observations"
    for left in ("000002-x.parquet", "000003-x.parquet"):
        (folder / left).write_bytes(b"half")
    os.utime(folder / "000002-x.parquet", (0, 0))
    os.utime(folder / name, (0, 0))
    (folder / f"{SCRATCH}dead" / "deeper").mkdir(parents=True)
    (folder / f"{SCRATCH}dead" / "draft.parquet").touch()
    with parts.changing():
        pass
    names = {path.name for path in folder.iterdir()}
    assert names == {name, "000003-x.parquet", "parts.txt", ".lock"}


def test_parts_put_there_by_hand_are_listed_with_the_first_ingest(tmp_path: Path) -> None:
    folder = tmp_path / "observations"
    folder.mkdir()
    write_cells([official("2024-01", 5)], folder / "mine.parquet")
    add(Parts(tmp_path), 6, Month(2024, 2))
    assert [path.name for path in live_parts(tmp_path)] == [
        "mine.parquet",
        "000001-gacc-bulletin.parquet",
    ]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "observations").write_text("in the way")
    with pytest.raises(DatasetError, match="cannot be written"), Parts(tmp_path).changing():
        pass
