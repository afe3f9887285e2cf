import json
import os
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from bulletin_files import page, write_page, write_year
from chinese_books import as_xls, bulletin
from ingest_home import Open
from query_exports import row, text_of, write

from bot.dataset.checks import problems
from bot.dataset.dataset import Dataset
from bot.dataset.findings import Found
from bot.errors import DatasetError
from bot.releases.events import NewDetail, NewMonth, Revised
from bot.releases.ingest import Ingest
from bot.releases.outcome import Outcome, Verdict
from bot.releases.reading import Draft, drafted
from bot.releases.recognise import Kind
from bot.sources.bulletin import read_page
from bot.trade import TOTAL, CommodityCode, Flow, Month, Period, Tier, Unit

AUGUST = Month(2026, 8)
RICE = CommodityCode("10063020")


def value(dataset: Dataset, flow: Flow, month: Month, unit: Unit = Unit.USD) -> Decimal | None:
    found = dataset.book(TOTAL).find(flow, Period(month, month), unit=unit)
    return found.value if isinstance(found, Found) and found.tier is Tier.OFFICIAL else None


def reasons(outcome: Outcome) -> str:
    assert outcome.verdict is Verdict.SET_ASIDE, list(outcome.lines())
    return " / ".join(map(str, outcome.problems))


def test_a_new_month_is_taken_in_and_told(ingest: Ingest, opened: Open, tmp_path: Path) -> None:
    outcome = ingest.file(write_page(tmp_path, "2026-08", 200_000, 40_000))
    assert outcome.verdict is Verdict.TAKEN
    assert outcome.news == (NewMonth(AUGUST, "gacc-bulletin-usd"),)
    dataset = opened()
    assert dataset.latest == AUGUST
    assert value(dataset, Flow.EXPORT, AUGUST) == 200_000_000
    assert next(outcome.lines()).endswith("English bulletin, taken; 14 figures added.")
    assert [one.name for one in ingest.raw.manifest()] == ["bulletin-2026-08.html"]


def test_the_same_file_twice_adds_nothing(ingest: Ingest, home: Path, tmp_path: Path) -> None:
    path = write_page(tmp_path, "2026-08", 200_000, 40_000)
    ingest.file(path)
    before = (home / "observations" / "parts.txt").read_bytes()
    again = ingest.file(path)
    assert again.verdict is Verdict.KNOWN
    assert (again.added, again.news) == (0, ())
    assert "nothing new" in next(again.lines())
    assert (home / "observations" / "parts.txt").read_bytes() == before
    assert len(list(ingest.raw.manifest())) == 1


def test_a_page_printed_again_is_a_revision_with_a_vintage_of_its_own(
    ingest: Ingest, opened: Open, tmp_path: Path
) -> None:
    first = write_page(tmp_path / "a", "2026-08", 200_000, 40_000)
    second = write_page(tmp_path / "b", "2026-08", 200_500, 40_000, to_date=(1_600_500, 320_000))
    ingest.file(first)
    outcome = ingest.file(second)
    (news,) = outcome.news
    assert isinstance(news, Revised)
    assert news.months == (AUGUST,)
    assert (news.count, len(news.cells)) == (4, 4)
    assert {one.difference for one in news.cells} == {Decimal(500_000)}
    assert value(opened(), Flow.EXPORT, AUGUST) == 200_500_000
    assert ingest.file(first).verdict is Verdict.KNOWN
    assert value(opened(), Flow.EXPORT, AUGUST) == 200_500_000
    assert problems(opened().cells.everything(), opened().reference) == []
    first_printed = opened().book(TOTAL, first_printed=True)
    found = first_printed.find(Flow.EXPORT, Period(AUGUST, AUGUST), unit=Unit.USD)
    assert isinstance(found, Found)
    assert found.value == 200_000_000


def test_a_file_that_arrives_again_after_its_successor_is_not_the_newer_one(
    ingest: Ingest, opened: Open, tmp_path: Path
) -> None:
    first = write(tmp_path / "a 出口.csv", text_of([row(人民币="5,000")]))
    os.utime(first, (datetime(2024, 3, 21, tzinfo=UTC).timestamp(),) * 2)
    same = write(tmp_path / "b 出口.csv", text_of([row(人民币="5,000"), row(商品编码="10063080")]))
    other = write(tmp_path / "c 出口.csv", text_of([row(人民币="6,000")]))
    assert [ingest.file(path).added for path in (first, same, other)] == [2, 2, 1]
    again = ingest.file(same)
    assert (again.verdict, again.kind, again.same) == (Verdict.KNOWN, "query export", 4)
    found = opened().book(RICE).find(Flow.EXPORT, Period.month(2024, 1))
    assert isinstance(found, Found)
    assert found.value == 6000


def test_a_row_of_the_ledger_that_was_cut_short_is_no_row(
    ingest: Ingest, home: Path, tmp_path: Path
) -> None:
    path = write(tmp_path / "a 出口.csv", text_of([row()]))
    ingest.file(path)
    ledger = home / "observations" / "taken.tsv"
    ledger.write_text(ledger.read_text()[:-4])
    assert ingest.file(path).verdict is Verdict.KNOWN
    assert ledger.read_text().count("query export") == 2


def test_a_month_of_a_later_vintage_revises_and_an_older_print_does_not(
    ingest: Ingest, opened: Open, tmp_path: Path
) -> None:
    new = write(tmp_path / "b 出口.csv", text_of([row(人民币="6,000")]))
    old = write(tmp_path / "a 出口.csv", text_of([row(人民币="5,000")]))
    os.utime(old, (datetime(2024, 3, 21, tzinfo=UTC).timestamp(),) * 2)
    os.utime(new, (datetime(2024, 9, 21, tzinfo=UTC).timestamp(),) * 2)
    assert ingest.file(new).verdict is Verdict.TAKEN
    outcome = ingest.file(old)
    assert (outcome.added, outcome.older, outcome.changed) == (2, 2, 0)
    assert "older prints" in next(outcome.lines())
    found = opened().book(RICE).find(Flow.EXPORT, Period.month(2024, 1))
    assert isinstance(found, Found)
    assert found.value == 6000


def test_goods_by_code_are_told_for_their_newest_month(ingest: Ingest, tmp_path: Path) -> None:
    both = [row(数据年月="202401"), row(数据年月="202402")]
    first = ingest.file(write(tmp_path / "one 出口.csv", text_of(both)))
    assert first.news == (NewDetail(Month(2024, 2), "gacc-query", (Flow.EXPORT,)),)
    more = [*both, row(数据年月="202403"), row(数据年月="202404")]
    second = ingest.file(write(tmp_path / "two 出口.csv", text_of(more)))
    assert [one.month for one in second.news if isinstance(one, NewDetail)] == [
        Month(2024, 3),
        Month(2024, 4),
    ]
    assert second.same == 4


def test_a_bulletin_whose_year_to_date_moved_says_by_how_much(
    ingest: Ingest, tmp_path: Path
) -> None:
    months = {7: (100_000, 30_000), 8: (110_000, 31_000)}
    for path in write_year(tmp_path, 2026, months):
        ingest.file(path)
    moved = write_page(tmp_path, "2026-09", 90_000, 20_000, to_date=(295_000, 81_000))
    news = ingest.file(moved).news
    revised = [one for one in news if isinstance(one, Revised)]
    assert [(one.flow, one.amount) for one in revised[0].earlier] == [
        (Flow.EXPORT, Decimal(-5_000_000)),
        (Flow.TOTAL, Decimal(-5_000_000)),
    ]
    assert revised[0].count == 0


def test_months_that_fill_gaps_are_no_news(ingest: Ingest, tmp_path: Path) -> None:
    assert ingest.file(write_page(tmp_path, "2023-05", 150_000, 20_000)).news == ()


def test_a_workbook_is_known_by_its_content(ingest: Ingest, opened: Open, tmp_path: Path) -> None:
    rows: list[list[str | float]] = [
        ["总值", 10**8, 8 * 10**8, 6 * 10**7, 5 * 10**8, 4 * 10**7, 3 * 10**8, 1, 2, 3],
        ["朝鲜", 170_000, 1_200_000, 140_000, 1_000_000, 30_000, 200_000, 1, 2, 3],
    ]
    path = tmp_path / "download.bin"
    path.write_bytes(as_xls(bulletin("2026-08", rows)))
    outcome = ingest.file(path)
    assert outcome.verdict is Verdict.TAKEN, list(outcome.lines())
    assert outcome.news[0] == NewMonth(AUGUST, "gacc-bulletin")
    assert value(opened(), Flow.EXPORT, AUGUST, Unit.CNY) == 1_400_000_000


def test_what_is_wrong_is_set_aside_with_file_row_and_reason(
    ingest: Ingest, home: Path, opened: Open, tmp_path: Path
) -> None:
    ingest.file(write_page(tmp_path, "2026-08", 200_000, 40_000))
    rows = [row(), row(贸易伙伴编码="408", 商品编码="10063021")]
    path = write(tmp_path / "出口.csv", text_of(rows))
    outcome = ingest.file(path)
    assert "出口.csv, row 3, column 贸易伙伴编码: 408" in reasons(outcome)
    assert outcome.aside is not None
    assert outcome.aside.file.read_bytes() == path.read_bytes()
    report = outcome.aside.report.read_text(encoding="utf-8")
    assert "row 3" in report
    assert "408" in report
    assert any("Report: " in line for line in outcome.lines())
    assert len(list((home / "raw").glob("*/*"))) == 2
    assert value(opened(), Flow.EXPORT, AUGUST) == 200_000_000
    assert ingest.file(path).verdict is Verdict.SET_ASIDE
    assert len(list((home / "quarantine").iterdir())) == 2


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("出口.csv", b"<!doctype html><html><body>hi</body></html>", "it is a web page"),
        ("出口.csv", b"", "empty"),
        ("出口.csv", text_of([row()]).encode("gb18030")[:-9], "breaks off"),
        ("出口.csv", text_of([row(), row()]).encode("gb18030"), "repeats row 2"),
        ("a.xls", b"<html>no</html>", "web page under a workbook's name"),
        ("a.html", b"<html><p>nothing</p></html>", "does not name its month"),
        ("a.html", page("2026-08", 5, 6, label="Utopia").encode(), "there is no row"),
        ("a.json", b'{"count": 1, "data": []}', "counts 1 records"),
        ("a.json", b'{"count": 0, "data": []}', "holds no record"),
        ("a.json", b'{"count": 1, "dat', "cut short"),
    ],
)
def test_files_that_are_not_what_they_seem(
    ingest: Ingest, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    outcome = ingest.file(path)
    assert said in reasons(outcome)
    assert outcome.problems[0].file == name


def test_a_path_that_is_no_file_is_refused_in_a_sentence(ingest: Ingest, tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="is no file"):
        ingest.file(tmp_path / "missing.csv")


def test_a_home_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "raw").write_text("in the way")
    path = write_page(tmp_path, "2026-08", 1, 1)
    with pytest.raises(DatasetError, match="BOT_HOME"):
        Ingest(tmp_path, home).file(path)


def test_a_body_counts_as_of_now(ingest: Ingest, home: Path) -> None:
    body = page("2026-08", 200_000, 40_000).encode()

    def read(kept: Path, target: Path) -> Draft:
        assert kept.read_bytes() == body
        reading = read_page(
            body, file="p", month=AUGUST, citation="https://x", fetched=date(2026, 9, 18)
        )
        return drafted(Kind.PAGE, reading, target)

    outcome = ingest.body(body, name="p.html", origin="https://x", read=read)
    assert outcome.verdict is Verdict.TAKEN
    (kept,) = ingest.raw.manifest()
    assert (kept.origin, kept.received) == ("https://x", "2026-09-18T08:00:00Z")
    assert json.loads((home / "raw" / "manifest.jsonl").read_text())["size"] == len(body)
