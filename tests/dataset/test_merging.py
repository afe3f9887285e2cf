from collections.abc import Iterator
from pathlib import Path

import pytest
from cells import cell, official
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dataset.cells import CellStore
from bot.dataset.merging import Merged, Merging, join
from bot.dataset.parts import live_parts
from bot.dataset.rivals import choose
from bot.dataset.writing import write_cells
from bot.errors import DatasetError
from bot.trade import TOTAL, Flow, Observation


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    assert not list(tmp_path.glob(".writing-*"))


def written(folder: Path, name: str, *cells: Observation) -> Path:
    path = folder / name
    assert write_cells(cells, path) == len(cells)
    return path


def merged(folder: Path, draft: Path, *held: Path) -> Merged:
    with Merging(draft, held, folder) as merging:
        assert merging.twice() is None
        return merging.merge(folder / "added.parquet")


def test_cells_come_back_as_they_were_written(folder: Path) -> None:
    cells = [
        cell("2024-01", "12.5", note='said "about", then\nless'),
        official("2024-02", 0),
        cell("2024-03", None),
    ]
    store = CellStore([written(folder, "a.parquet", *cells)])
    assert list(store.everything()) == cells
    store.close()


def test_a_first_file_is_all_new(folder: Path) -> None:
    held = written(folder, "held.parquet", cell("2024-01", 3))
    draft = written(folder, "draft.parquet", official("2024-01", 5), official("2024-02", 6))
    found = merged(folder, draft, held)
    assert (found.added, found.same, found.changed, found.older) == (2, 0, 0, 0)
    assert found.fresh_months == ("2024-01", "2024-02")
    assert CellStore([folder / "added.parquet"]).everything() == CellStore([draft]).everything()


def test_the_same_figures_again_add_nothing_even_in_a_later_vintage(folder: Path) -> None:
    held = written(folder, "held.parquet", official("2024-01", 5, vintage="2024-02"))
    draft = written(folder, "draft.parquet", official("2024-01", 5, vintage="2024-06"))
    found = merged(folder, draft, held)
    assert (found.added, found.same) == (0, 1)
    assert CellStore([folder / "added.parquet"]).everything() == ()


def test_a_revision_is_told_as_old_and_new_the_largest_first(folder: Path) -> None:
    old = [
        official("2024-01", 5, vintage="2024-02"),
        official("2024-01", 9, Flow.IMPORT, vintage="2024-02"),
    ]
    new = [
        official("2024-01", 6, vintage="2024-06"),
        official("2024-01", 19, Flow.IMPORT, vintage="2024-06"),
    ]
    draft = written(folder, "draft.parquet", *new)
    found = merged(folder, draft, written(folder, "held.parquet", *old))
    assert found.changed == 2
    assert found.revised == ((old[1], new[1]), (old[0], new[0]))
    assert found.revised_months == ("2024-01",)
    assert found.fresh_months == ()


def test_an_older_print_that_comes_late_revises_nothing(folder: Path) -> None:
    held = written(folder, "held.parquet", official("2024-01", 6, vintage="2024-06"))
    draft = written(folder, "draft.parquet", official("2024-01", 5, vintage="2024-02"))
    found = merged(folder, draft, held)
    assert (found.added, found.changed, found.older) == (1, 0, 1)
    with_it = written(folder, "both.parquet", official("2024-01", 5, vintage="2024-02"))
    assert merged(folder, draft, held, with_it).added == 0


def test_a_nil_that_becomes_a_figure_is_a_revision(folder: Path) -> None:
    held = written(folder, "held.parquet", official("2024-01", 0))
    draft = written(folder, "draft.parquet", official("2024-01", 5, vintage="2024-07"))
    assert merged(folder, draft, held).changed == 1


def test_a_draft_that_holds_a_cell_twice_is_caught(folder: Path) -> None:
    draft = written(folder, "draft.parquet", official("2024-01", 5), official("2024-01", 6))
    with Merging(draft, [draft], folder) as merging:
        again = merging.twice()
    assert again is not None
    assert again.commodity == TOTAL


def test_of_two_prints_of_one_moment_the_later_stands_also_when_joined(folder: Path) -> None:
    first = written(folder, "first.parquet", official("2024-01", 9))
    second = written(folder, "second.parquet", official("2024-01", 5))
    for parts in ([first, second], [folder / "joined.parquet"]):
        if not parts[0].exists():
            join([first, second], parts[0])
        store = CellStore(parts)
        held = store.of(TOTAL, newest=True)
        assert choose(held)[0].value == 5
        assert choose(held, first_printed=True)[0].value == 9
        draft = written(folder, "again.parquet", official("2024-01", 5))
        assert merged(folder, draft, *parts).same == 1
        store.close()


def test_only_listed_parts_count(folder: Path) -> None:
    assert live_parts(folder) == []
    parts = folder / "observations"
    parts.mkdir()
    one, other = parts / "1.parquet", parts / "2.parquet"
    one.touch()
    other.touch()
    assert live_parts(folder) == [one, other]
    (parts / "parts.txt").write_text("2.parquet\n")
    assert live_parts(folder) == [other]


@pytest.mark.parametrize("content", [b"3.parquet\n", b"\xff"])
def test_a_list_that_cannot_be_followed_says_what_to_do(folder: Path, content: bytes) -> None:
    (folder / "observations").mkdir()
    (folder / "observations" / "parts.txt").write_bytes(content)
    with pytest.raises(DatasetError, match="restore"):
        live_parts(folder)


@settings(max_examples=15)
@given(prints=st.lists(st.integers(1, 9), min_size=1, max_size=6, unique=True))
def test_whatever_the_order_of_arrival_the_newest_vintage_stands(
    tmp_path_factory: pytest.TempPathFactory, prints: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("prints")
    empty, held = written(folder, "empty.parquet"), list[Path]()
    for number, month in enumerate(prints):
        vintage = f"2024-{month:02d}"
        figure = official("2024-01", month // 2, vintage=vintage)
        draft = written(folder, f"draft-{number}.parquet", figure)
        target = folder / f"{number}.parquet"
        with Merging(draft, held or [empty], folder) as merging:
            if merging.merge(target).added:
                held.append(target)
        with Merging(draft, held, folder) as merging:
            assert merging.merge(folder / "again.parquet").added == 0
    store = CellStore(held)
    assert choose(store.of(TOTAL, newest=True))[0].value == max(prints) // 2
    store.close()
