"""Recognising, keeping account, showing progress: the small modules of an ingest."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from cells import official
from ingest_home import DATA

from bot.dataset.parts import part_folder
from bot.errors import DatasetError
from bot.releases.arriving import Arrival
from bot.releases.events import (
    EarlierMonths,
    FileSetAside,
    Late,
    NewDetail,
    NewMonth,
    Revised,
    RevisedCell,
    WatcherBroken,
    WatcherMended,
)
from bot.releases.holder import DatasetHolder
from bot.releases.inbox import Inbox
from bot.releases.ingest import Ingest
from bot.releases.journal import Journal
from bot.releases.moments import beijing_day, clock_of, utc_now
from bot.releases.progress import ProgressLine
from bot.releases.raw import RawFiles
from bot.releases.reading import Draft
from bot.releases.recognise import Kind, recognise
from bot.releases.refusals import Refusals
from bot.releases.seen import Outage, Seen
from bot.releases.writing import write_whole
from bot.sources.fetching import Validators
from bot.sources.reading import Problem
from bot.trade import TOTAL, Flow, Measure, Month, Period

MOMENT = datetime(2026, 9, 18, 8, 0, tzinfo=UTC)
JUNE = Month(2026, 6)


@pytest.mark.parametrize(
    ("head", "name", "kind"),
    [
        (b"PK\x03\x04...", "a.csv", Kind.WORKBOOK),
        (b"\xd0\xcf\x11\xe0...", "a", Kind.WORKBOOK),
        (b"<!DOCTYPE html><table>", "a", Kind.PAGE),
        (b"<html>", "a.CSV", Kind.EXPORT),
        (b"<html>", "a.xls", Kind.WORKBOOK),
        (b'\xef\xbb\xbf {"count": 1}', "a", Kind.COMTRADE),
        (b"[1]", "a", Kind.COMTRADE),
        ("数据年月".encode("gb18030"), "a", Kind.EXPORT),
        (b"", "a", Kind.EXPORT),
    ],
)
def test_a_file_is_known_by_its_content(head: bytes, name: str, kind: Kind) -> None:
    assert recognise(head, name) is kind


def test_news_is_kept_until_it_was_told(tmp_path: Path) -> None:
    old, new = official("2026-06", 5), official("2026-06", 7, vintage="2026-07")
    news = (
        NewMonth(JUNE, "gacc-bulletin-usd"),
        NewDetail(JUNE, "un-comtrade", (Flow.EXPORT, Flow.IMPORT)),
        Revised(
            ingest="000002",
            source="gacc-bulletin",
            months=(JUNE,),
            count=1,
            cells=(RevisedCell(old, new),),
            earlier=(EarlierMonths(JUNE, Flow.EXPORT, Decimal("-5.5"), "gacc-bulletin"),),
        ),
    )
    journal = Journal(tmp_path)
    journal.note(2, news)
    journal.note(3, news[:1])
    assert list(journal.untold(1)) == []
    assert list(journal.untold(2)) == [(2, news)]
    assert [number for number, _ in journal.untold(9)] == [2, 3]
    journal.note(3, ())
    journal.told(2)
    journal.told(2)
    assert list(journal.untold(9)) == []


def test_each_event_has_a_name_of_its_own() -> None:
    old, new = official("2026-06", 5), official("2026-06", 7, vintage="2026-07")
    cell = RevisedCell(old, new)
    assert (cell.period, cell.commodity, cell.flow) == (Period.month(2026, 6), TOTAL, Flow.EXPORT)
    assert (cell.measure, cell.difference) == (Measure.VALUE, Decimal(2))
    hidden = RevisedCell(old, replace(new, value=None))
    assert hidden.difference is None
    keys = [
        NewMonth(JUNE, "x").key,
        NewDetail(JUNE, "x", (Flow.EXPORT,)).key,
        Revised("000001", "x", (JUNE,)).key,
        Late(JUNE, date(2026, 7, 18)).key,
        WatcherBroken("x", "It broke.", MOMENT).key,
        WatcherMended("x", MOMENT).key,
    ]
    assert len(set(keys)) == len(keys)
    assert keys[0] == NewMonth(JUNE, "another source").key


def test_progress_is_drawn_in_place_where_somebody_watches() -> None:
    out = StringIO()
    out.isatty = lambda: True  # type: ignore[method-assign]
    line = ProgressLine(out)
    line.clear()
    line.show("bulletin", 1, 2)
    line.show("bulletin", 1, 2)
    line.show("asking", 0, 0)
    line.clear()
    assert out.getvalue().count("50% bulletin") == 1
    assert out.getvalue().endswith("\r\x1b[K")
    silent = StringIO()
    line = ProgressLine(silent)
    line.show("bulletin", 1, 2)
    line.clear()
    assert silent.getvalue() == ""


def test_a_pinned_day_is_its_evening_in_beijing() -> None:
    moment = clock_of(date(2026, 9, 18))()
    assert moment == datetime(2026, 9, 18, 15, tzinfo=UTC)
    assert beijing_day(moment) == date(2026, 9, 18)
    assert clock_of(None) is utc_now
    assert utc_now().tzinfo is UTC


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file.json"
    write_whole(path, "one")
    with pytest.raises(UnicodeEncodeError):
        write_whole(path, "\ud800")
    assert path.read_text() == "one"
    assert [one.name for one in path.parent.iterdir()] == ["file.json"]


def test_what_was_seen_is_there_after_a_restart(tmp_path: Path) -> None:
    seen = Seen(tmp_path)
    seen.note_page(JUNE, "https://x/1", "/1", Validators("etag"))
    seen.note_refused(JUNE + 1, "https://x/2", "It is wrong.", Validators())
    seen.note_index("https://x", Validators("", "Tue"))
    seen.note_outage("x", Outage(MOMENT, 2, told=True))
    seen.note_outage("y", None)
    seen.note_late(JUNE)
    seen.note_thorough("2026-09-18")
    seen.note_release(JUNE, "r1")
    again = Seen(tmp_path)
    assert again.validators("https://x/1") == Validators("etag")
    assert again.validators("https://x/2") is None
    assert again.validators("https://x") == Validators("", "Tue")
    assert again.pages() == {JUNE: "/1"}
    assert again.refused() == {JUNE + 1: "It is wrong."}
    assert again.outage("x") == Outage(MOMENT, 2, told=True)
    assert again.outage("y") is None
    assert again.was_late(JUNE)
    assert again.thorough() == "2026-09-18"
    assert again.release(JUNE) == "r1"
    again.note_outage("x", None)
    assert Seen(tmp_path).outage("x") is None


def reading(path: Path, texts: list[str]) -> Callable[[Path, Path], Draft]:
    """A reader that writes down what it read, and meanwhile changes the file once."""

    def read(kept: Path, target: Path) -> Draft:
        texts.append(kept.read_text())
        if len(texts) == 1:
            path.write_text("changed meanwhile")
        target.touch()
        return Draft(Kind.EXPORT)

    return read


def test_a_large_file_that_changes_while_it_is_read_is_read_as_it_was_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.releases.arriving._LARGE", 1)
    path, texts = tmp_path / "a.csv", list[str]()
    path.write_text("first")
    raw = RawFiles(tmp_path / "home")
    with Arrival(path, raw, name="a.csv", now=MOMENT) as arrival:
        arrival.kept()
        arrival.read(tmp_path / "target", reading(path, texts))
        kept = raw.path(arrival.kept())
    assert texts == ["first", "first"]
    assert kept.read_text() == "first"


def test_a_large_file_that_stays_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.releases.arriving._LARGE", 1)
    path, texts = tmp_path / "a.csv", ["not the first"]
    path.write_text("first")
    with Arrival(path, RawFiles(tmp_path / "home"), name="a.csv", now=MOMENT) as arrival:
        arrival.read(tmp_path / "target", reading(path, texts))
    assert texts == ["not the first", "first"]


def test_what_another_process_told_meanwhile_is_passed_over(tmp_path: Path) -> None:
    news = FileSetAside("a.csv", "ab" * 32, MOMENT, (Problem("a.csv", 3, "", "it sings", "hum"),))
    journal, refusals = Journal(tmp_path), Refusals(tmp_path)
    journal.note(2, (NewMonth(Month(2026, 8), "x"),))
    refusals.note(news)
    for folder, name in (("untold", "000001.json"), ("refused", "gone.json")):
        (tmp_path / "releases" / folder / name).symlink_to(tmp_path / "told by another process")
    assert [ingest for ingest, _ in journal.untold(9)] == [2]
    assert list(refusals.untold()) == [news]


def test_files_that_are_still_copied_wait(home: Path) -> None:
    inbox = Inbox(home, Ingest(DATA, home), still=3600.0)
    assert inbox.waiting() == []
    (inbox.folder / "a.csv").touch()
    assert inbox.waiting() == []


def test_the_holder_opens_a_new_dataset_once_and_hands_it_on(home: Path) -> None:
    holder = DatasetHolder(DATA, home)
    followed: list[object] = []
    holder.followed_by(followed.append)
    assert not holder.refresh()
    part_folder(home).mkdir()
    (part_folder(home) / "parts.txt").write_text("# ingests: 0\n")
    assert not holder.refresh()
    (part_folder(home) / "parts.txt").write_text("# ingests: 1\ngone.parquet\n")
    with pytest.raises(DatasetError, match=r"gone\.parquet is missing"):
        holder.refresh()
    assert followed == []
    holder.close()
