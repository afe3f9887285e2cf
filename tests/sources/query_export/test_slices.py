from pathlib import Path

import pytest
from query_exports import FULL, row, text_of, write

from bot.sources.query_export import slices as module
from bot.sources.query_export.layout import Layout, read_layout
from bot.sources.query_export.slices import CutShortError, Slice, slices

ROWS = [row(人民币=str(number), 商品名称="膦" * (number % 5)) for number in range(200)]


def opened(path: Path) -> Layout:
    layout = read_layout(path, "出口.csv", None)
    assert isinstance(layout, Layout)
    return layout


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BLOCK_BYTES", 512)


@pytest.mark.parametrize("size", [1, 700, 5000, 1 << 20])
@pytest.mark.parametrize("encoding", ["gb18030", "utf-8-sig"])
def test_slices_hold_all_rows_once_and_know_where_they_stand(
    tmp_path: Path, size: int, encoding: str
) -> None:
    path = write(tmp_path / "x.csv", text_of(ROWS, FULL), encoding)
    body = path.read_bytes()
    pieces: list[Slice] = []
    written = b""
    for piece in slices(path, opened(path), tmp_path, size):
        written += piece.path.read_bytes()
        pieces.append(piece)
    assert sum(piece.rows for piece in pieces) == len(ROWS)
    assert written.count(b"\n") == len(ROWS)
    lines = body.split(b"\n")
    for piece in pieces:
        there = body[piece.start : piece.start + piece.size]
        assert there.split(b"\n")[0] == lines[piece.first_row - 1]
        assert there.count(b"\n") == piece.rows


@pytest.mark.parametrize("size", [1, 700, 1 << 20])
@pytest.mark.parametrize("cut", [1, 100])
def test_a_file_without_its_last_newline_is_cut_short(tmp_path: Path, size: int, cut: int) -> None:
    path = write(tmp_path / "x.csv", text_of(ROWS, FULL))
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(CutShortError) as caught:
        list(slices(path, opened(path), tmp_path, size))
    assert caught.value.row == len(ROWS) + 1


def test_a_file_of_headings_only_has_no_slice(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", text_of([], FULL))
    assert list(slices(path, opened(path), tmp_path)) == []
