import hashlib
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.errors import DatasetError
from bot.releases import raw as module
from bot.releases.raw import Raw, RawFiles

FIRST = datetime(2026, 9, 18, 8, tzinfo=UTC)
LATER = datetime(2026, 10, 18, 8, tzinfo=UTC)


def keep(raw: RawFiles, content: bytes | Path, name: str = "a.html", when: datetime = FIRST) -> Raw:
    return raw.keep(content, name=name, origin="https://x", received=when)


def test_content_is_kept_once_with_the_moment_it_first_arrived(tmp_path: Path) -> None:
    raw = RawFiles(tmp_path)
    first = keep(raw, b"figures")
    again = keep(raw, b"figures", "b.html", LATER)
    assert again == first
    assert (first.day, first.size, first.name) == (date(2026, 9, 18), 7, "a.html")
    assert raw.path(first).read_bytes() == b"figures"
    assert raw.path(first).suffix == ".html"
    assert list(raw.manifest()) == [first]
    assert raw.has_size(7)
    assert not raw.has_size(8)
    assert sorted(path.name for path in raw.folder.iterdir()) == [
        first.sha256[:2],
        "manifest.jsonl",
    ]


def test_a_file_of_many_blocks_is_kept_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BLOCK", 1000)
    monkeypatch.setattr(module, "_LET_GO", 4096)
    path = tmp_path / "large.csv"
    path.write_bytes(bytes(range(256)) * 99 + b"end")
    raw = RawFiles(tmp_path / "home")
    kept = keep(raw, path, "large.csv")
    assert raw.path(kept).read_bytes() == path.read_bytes()
    assert kept.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert kept.size == path.stat().st_size


def test_a_file_of_an_unknown_kind_is_kept_too(tmp_path: Path) -> None:
    path = tmp_path / "strange.exe"
    path.write_bytes(b"\0\1")
    raw = RawFiles(tmp_path / "home")
    assert raw.path(keep(raw, path, "strange.exe")).suffix == ".bin"
    assert path.exists()


def test_a_row_that_was_cut_short_is_no_row_and_spoils_none(tmp_path: Path) -> None:
    raw = RawFiles(tmp_path)
    first = keep(raw, b"one")
    with (raw.folder / "manifest.jsonl").open("a") as file:
        file.write('{"sha256": "abc", "na')
    second = keep(raw, b"two")
    with (raw.folder / "manifest.jsonl").open("a") as file:
        file.write('{"strange": 1}\n[]\n')
    assert list(raw.manifest()) == [first, second]


def test_content_whose_row_was_never_written_is_kept_again(tmp_path: Path) -> None:
    raw = RawFiles(tmp_path)
    first = keep(raw, b"one")
    (raw.folder / "manifest.jsonl").unlink()
    assert raw.find(first.sha256) is None
    again = keep(raw, b"one", when=LATER)
    assert again.received == "2026-10-18T08:00:00Z"
    assert json.loads((raw.folder / "manifest.jsonl").read_text())["sha256"] == first.sha256


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"gone\.csv cannot be kept"):
        keep(RawFiles(tmp_path), tmp_path / "gone.csv", "gone.csv")
