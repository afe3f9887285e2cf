from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from bulletin_files import write_page
from cells import official
from comtrade_server import Good
from detail_files import export_of
from query_exports import row, text_of, write
from release_sources import Providers

from bot.dataset.writing import write_cells
from bot.releases.checks import _jump
from bot.releases.command import ingest_files
from bot.releases.events import WatcherBroken
from bot.releases.ingest import Ingest
from bot.releases.outcome import Verdict
from bot.releases.reading import Draft
from bot.releases.recognise import Kind
from bot.trade import Flow, Month

JUNE = Month(2024, 6)


def known(*values: int) -> dict[tuple[Flow, Month], Decimal]:
    """Exports of the months before June, the nearest last."""
    months = (JUNE - len(values) + number for number in range(len(values)))
    return {
        (Flow.EXPORT, month): Decimal(value) for month, value in zip(months, values, strict=True)
    }


@pytest.mark.parametrize(
    ("value", "before", "leaps"),
    [
        (150_000_000, [140_000_000] * 8, False),
        (140_000_000_000, [140_000_000] * 8, True),
        (140_000, [140_000_000] * 8, True),
        (95_000_000_000, [140_000_000] * 8, True),
        (12_000_000, [140_000_000] * 8 + [3_000], False),
        (29_000, [140_000_000, 250_000, 148_000] + [200_000] * 5 + [3_400_000], False),
        (140_000_000_000, [140_000_000], True),
        (12_000_000, [3_000], False),
        (140_000_000_000, [], False),
    ],
)
def test_a_slip_of_digits_is_told_from_a_month_when_trade_stood_still(
    value: int, before: list[int], *, leaps: bool
) -> None:
    found = _jump(Flow.EXPORT, JUNE, Decimal(value), known(*before))
    assert bool(found) is leaps


def test_a_figure_that_becomes_a_thousandfold_of_itself_is_set_aside(
    ingest: Ingest, tmp_path: Path
) -> None:
    ingest.file(write_page(tmp_path / "a", "2026-08", 200_000, 40_000))
    again = ingest.file(write_page(tmp_path / "b", "2026-08", 200_000_000, 40_000_000))
    assert again.verdict is Verdict.SET_ASIDE
    said = " ".join(map(str, again.problems))
    assert "the export of all goods in 2026-08 is 200,000,000,000 USD" in said
    assert "where 200,000,000 was held: a thousandfold jump" in said


def test_a_small_figure_may_be_revised_by_much(ingest: Ingest, tmp_path: Path) -> None:
    ingest.file(write(tmp_path / "a 出口.csv", text_of([row(人民币="5")])))
    again = ingest.file(write(tmp_path / "b 出口.csv", text_of([row(人民币="9,000")])))
    assert (again.verdict, again.changed) == (Verdict.TAKEN, 1)


def test_goods_of_a_thousandth_of_the_total_are_in_another_unit(
    ingest: Ingest, tmp_path: Path
) -> None:
    ingest.file(write_page(tmp_path, "2024-06", 150_000, 20_000))
    goods = {f"{code:08d}": 1_000 for code in range(61_000_000, 61_000_060)}
    outcome = ingest.file(export_of(tmp_path, "2024-06", goods))
    assert outcome.verdict is Verdict.SET_ASIDE
    assert "add up to 60,000 USD, but all goods to 150,000,000" in str(outcome.problems[0])


def test_a_draft_that_holds_a_figure_twice_is_set_aside(ingest: Ingest) -> None:
    one = official("2030-01", 5)

    def read(_kept: Path, target: Path) -> Draft:
        write_cells([one, replace(one, value=Decimal(6))], target)
        return Draft(Kind.EXPORT)

    outcome = ingest.body(b"x", name="x.csv", origin="https://x", read=read)
    assert outcome.verdict is Verdict.SET_ASIDE
    assert "stands twice" in str(outcome.problems[0])


def test_each_file_of_a_command_is_spoken_of(
    ingest: Ingest, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = write_page(tmp_path, "2026-08", 200_000, 40_000)
    bad = write(tmp_path / "进口.csv", "nonsense")
    assert ingest_files(ingest, [good], None) == 0
    assert ingest_files(ingest, [good, bad], None) == 6
    assert ingest_files(ingest, [bad, tmp_path / "none.csv"], Flow.IMPORT) == 3
    said = capsys.readouterr().out
    assert said.count("set aside") == 2
    assert "none.csv is no file" in said


async def test_months_beyond_a_look_are_left_for_the_next_one(providers: Providers) -> None:
    for month in ("2024-01", "2024-02", "2024-03"):
        providers.comtrade.publish(month, {"X": {"640399": Good(5000.0)}}, "2024-06-02")
    async with providers.watch() as (watch, holder):
        await watch.look_at_comtrade()
        assert len(holder.dataset.cells.files) == 3
        await watch.look_at_comtrade()
        assert len(holder.dataset.cells.files) == 4


async def test_an_availability_that_cannot_be_right_breaks_the_watch(
    providers: Providers,
) -> None:
    providers.comtrade.publish("2024-01", {"X": {"640399": Good(5.0)}}, "soon")
    async with providers.watch() as (watch, _):
        await watch.look_at_comtrade()
    (broken,) = providers.told
    assert isinstance(broken, WatcherBroken)
    assert "is no date" in broken.reason
    assert broken.since.date() == date(2026, 9, 18)
