"""The sums of months are kept beside the snapshot and never believed when they were spoilt."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from detail_goods import amount, bulletins, exports, goods
from ingest_home import DATA

from bot.dataset.dataset import Dataset
from bot.dataset.findings import Found
from bot.releases.ingest import Ingest
from bot.trade import CommodityCode, Flow, Period, Unit

_NONSENSE = '[["a","b","c","d",8,12,"x","e","f","g","h","i","j"]]'
JUNE = Period.parse("2025-06")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    frame = goods((str(JUNE.end),))
    ingest = Ingest(DATA, tmp_path / "home")
    for path in [*bulletins(tmp_path / "files", frame), *exports(tmp_path / "files", frame)]:
        ingest.file(path)
    for kept in (tmp_path / "home" / "cache").glob("month-sums-*"):
        kept.unlink()
    return tmp_path / "home"


@pytest.fixture
def opened(home: Path) -> Iterator[Callable[[], Dataset]]:
    sets: list[Dataset] = []

    def start() -> Dataset:
        sets.append(Dataset.open(DATA, home))
        return sets[-1]

    yield start
    for one in sets:
        one.close()


def kept(home: Path) -> list[Path]:
    return sorted((home / "cache").glob("month-sums-*.json"))


def test_a_second_process_reads_what_the_first_added_up(
    home: Path, opened: Callable[[], Dataset]
) -> None:
    first = opened().detail.whole()
    (path,) = kept(home)
    before = path.read_bytes()
    assert opened().detail.whole() == first
    assert path.read_bytes() == before
    assert {(one.flow, one.unit) for one in first.values()} == {
        (Flow.EXPORT, Unit.USD),
        (Flow.IMPORT, Unit.USD),
    }


@pytest.mark.parametrize("text", ["", "{", "[[1]]", "[7]", "{}", "7", _NONSENSE])
def test_a_spoilt_file_costs_time_and_no_figure(
    home: Path, opened: Callable[[], Dataset], text: str
) -> None:
    first = opened().detail.whole()
    (path,) = kept(home)
    path.write_text(text, encoding="utf-8")
    assert opened().detail.whole() == first
    assert path.read_text(encoding="utf-8") != text


def test_a_folder_that_cannot_be_written_costs_time_and_no_figure(
    home: Path, opened: Callable[[], Dataset], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("read-only")

    monkeypatch.setattr("bot.dataset.month_sums.tempfile.NamedTemporaryFile", refuse)
    assert opened().detail.whole()
    assert kept(home) == []


def test_other_files_make_other_sums_and_old_ones_go(
    home: Path, opened: Callable[[], Dataset]
) -> None:
    frame = goods((str(JUNE.end),))
    assert opened().detail.whole()
    for month in ("2025-03", "2025-04"):
        more = goods((month,))
        ingest = Ingest(DATA, home)
        for path in [*bulletins(home / "more", more), *exports(home / "more", more)]:
            ingest.file(path)
        assert len({one.month for one in opened().detail.whole().values()}) > 1
    assert len(kept(home)) == 2
    found = opened().book(CommodityCode("39")).find(Flow.EXPORT, JUNE)
    assert isinstance(found, Found)
    assert found.value == Decimal(amount(frame, code="39", flow=Flow.EXPORT))
