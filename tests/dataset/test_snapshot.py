import os
from pathlib import Path

import pytest
from cells import values_of
from csv_rows import row, write_rows

from bot.dataset.cells import CellStore
from bot.dataset.snapshot import snapshot
from bot.errors import DatasetError
from bot.trade import Observation


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write_rows(tmp_path / "figures.csv", row())


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "it's home" / "cache"


def read(path: Path) -> tuple[Observation, ...]:
    store = CellStore([path])
    try:
        return store.everything()
    finally:
        store.close()


def test_the_snapshot_holds_what_the_tables_say(table: Path, cache: Path, tmp_path: Path) -> None:
    more = write_rows(tmp_path / "more.csv", row(value="0.5", note='said "half",\nno more'))
    half, whole = sorted(read(snapshot([table, more], cache)), key=lambda one: one.value or 0)

    assert (str(half.value), half.note) == ("0.5", 'said "half",\nno more')
    assert str(whole.value) == "123456789"


def test_a_cell_without_value_stays_without(table: Path, cache: Path) -> None:
    write_rows(table, row(value="", status="hidden"))

    assert read(snapshot([table], cache))[0].value is None


def test_the_same_tables_are_not_built_again(table: Path, cache: Path) -> None:
    built = snapshot([table], cache)
    before = built.stat().st_mtime_ns

    assert snapshot([table], cache) == built
    assert built.stat().st_mtime_ns == before


def test_a_changed_row_makes_a_new_snapshot_and_leaves_readers_the_old(
    table: Path, cache: Path
) -> None:
    old = snapshot([table], cache)
    write_rows(table, row(value="7"), add=True)
    new = snapshot([table], cache)

    assert (values_of(read(old)), values_of(read(new))) == ([123456789], [123456789, 7])


def test_a_renamed_table_makes_a_new_snapshot(table: Path, cache: Path, tmp_path: Path) -> None:
    assert snapshot([table], cache) != snapshot([table.rename(tmp_path / "x.csv")], cache)


def test_only_the_newest_other_snapshot_is_kept(table: Path, cache: Path) -> None:
    for age in (3, 2, 1):
        write_rows(table, row(value=str(age)))
        built = snapshot([table], cache)
        os.utime(built, (1_000_000 - age, 1_000_000 - age))
    write_rows(table, row())
    newest = snapshot([table], cache)

    assert set(cache.iterdir()) == {built, newest}


def test_a_broken_row_leaves_the_old_snapshot_where_it_is(table: Path, cache: Path) -> None:
    old = snapshot([table], cache)
    write_rows(table, row(value="about 5"), add=True)

    with pytest.raises(DatasetError, match=r"^figures.csv row 3: value must be a plain number"):
        snapshot([table], cache)
    assert list(cache.iterdir()) == [old]
    assert values_of(read(old)) == [123456789]


def test_a_missing_table_is_named(cache: Path, tmp_path: Path) -> None:
    with pytest.raises(
        DatasetError, match=r"^gone.csv cannot be read \(No such file or directory\)\.$"
    ):
        snapshot([tmp_path / "gone.csv"], cache)


def test_a_file_in_place_of_the_home_is_one_sentence(table: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("not a folder")

    with pytest.raises(DatasetError) as caught:
        snapshot([table], home / "cache")
    assert str(caught.value) == (
        f"The cache folder {home / 'cache'} cannot be written (Not a directory); "
        "set BOT_HOME to a folder you may write to."
    )


def test_a_full_disk_is_one_sentence(
    table: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.dataset.snapshot.os.replace", full)

    with pytest.raises(DatasetError, match=r"cannot be written \(No space left on device\)"):
        snapshot([table], cache)
    assert list(cache.iterdir()) == []


def test_a_fault_without_a_reason_is_named_by_its_kind(
    table: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("bot.dataset.snapshot.os.replace", broken)

    with pytest.raises(DatasetError, match=r"cannot be written \(OSError\)"):
        snapshot([table], cache)
