"""The sums of months are kept beside the snapshot and never believed when they were spoilt."""

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from detail_goods import amount, bulletins, exports, goods
from ingest_home import Open, take_in

from bot.dataset.findings import Found
from bot.dataset.month_sums import added_up
from bot.dataset.prints import NEWEST
from bot.trade import CommodityCode, Flow, Period, Unit

_NONSENSE = '[["a","b","c","d",8,12,"x","e","f","g","h","i","j"]]'
JUNE = Period.parse("2025-06")


@pytest.fixture(scope="module")
def deep_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home that took a month's goods in and has not added them up."""
    root = tmp_path_factory.mktemp("sums")
    frame = goods((str(JUNE.end),))
    take_in(root / "home", [*bulletins(root / "files", frame), *exports(root / "files", frame)])
    for path in kept(root / "home"):
        path.unlink()
    return root / "home"


@pytest.fixture
def home(deep_home: Path, tmp_path: Path) -> Path:
    return shutil.copytree(deep_home, tmp_path / "home")


def kept(home: Path) -> list[Path]:
    return sorted((home / "cache").glob("month-sums-*.json"))


def test_a_second_process_reads_what_the_first_added_up(home: Path, opened: Open) -> None:
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
def test_a_spoilt_file_costs_time_and_no_figure(home: Path, opened: Open, text: str) -> None:
    first = opened().detail.whole()
    (path,) = kept(home)
    path.write_text(text, encoding="utf-8")
    assert opened().detail.whole() == first
    assert path.read_text(encoding="utf-8") != text


def test_codes_added_up_by_and_by_come_to_what_they_do_at_once(opened: Open) -> None:
    cells = opened().cells
    whole = added_up(cells, NEWEST)
    assert len(cells.code_spans(2)) > len(cells.code_spans(20)) > 1
    assert whole
    for few in (1, 2, 20):
        assert figures(added_up(cells, NEWEST, at_once=few)) == figures(whole)


def figures(rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """All but the citation, which is that of any of the codes."""
    return [row[:-1] for row in rows]


def test_a_folder_that_cannot_be_written_costs_time_and_no_figure(
    home: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("read-only")

    monkeypatch.setattr("bot.dataset.month_sums.tempfile.NamedTemporaryFile", refuse)
    assert opened().detail.whole()
    assert kept(home) == []


def test_other_files_make_other_sums_and_old_ones_go(home: Path, opened: Open) -> None:
    frame = goods((str(JUNE.end),))
    assert opened().detail.whole()
    for month in ("2025-03", "2025-04"):
        more = goods((month,))
        take_in(home, [*bulletins(home / "more", more), *exports(home / "more", more)])
        assert len({one.month for one in opened().detail.whole().values()}) > 1
    assert len(kept(home)) == 2
    found = opened().book(CommodityCode("39")).find(Flow.EXPORT, JUNE)
    assert isinstance(found, Found)
    assert found.value == Decimal(amount(frame, code="39", flow=Flow.EXPORT))
