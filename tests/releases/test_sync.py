import asyncio
from collections.abc import Callable

import pytest
from comtrade_server import Good
from ingest_home import DATA, Open
from release_sources import HASTE, Providers

from bot.dataset.findings import Found
from bot.releases.sync import FIRST, Which, sync
from bot.trade import TOTAL, CommodityCode, Flow, Month, Period, Tier, Unit

YEAR = [f"2019-{month:02d}" for month in range(1, 13)]


async def run(providers: Providers, since: Month = FIRST, which: Which | None = None) -> int:
    return await sync(providers.settings, DATA, since=since, which=which, patience=HASTE)


def publish(providers: Providers, months: list[str]) -> None:
    for number, month in enumerate(months):
        providers.gacc.publish(month, 100_000 + number, 20_000 + number)


async def until(there: Callable[[], bool]) -> None:
    """Wait until something has come about in the tasks that run."""
    while not there():  # noqa: ASYNC110 - what is waited for is a file or a request, not a task
        await asyncio.sleep(0.01)


async def test_all_years_are_taken_in_at_first_and_then_nothing(
    providers: Providers, opened: Open, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(providers, ["2018-01", "2018-02", *YEAR[:3], "2020-01"])
    assert await run(providers, which=Which.BULLETIN) == 0
    said = capsys.readouterr().out
    assert "bulletin: 6 taken, 0 without news, 0 set aside." in said
    assert "bulletin-2018-01.html: English bulletin, taken" in said
    quarter = Period(Month(2019, 1), Month(2019, 3))
    found = opened().book(TOTAL).find(Flow.EXPORT, quarter, unit=Unit.USD)
    assert isinstance(found, Found)
    assert found.lane.tier is Tier.OFFICIAL
    assert found.value == (100_002 + 100_003 + 100_004) * 1000
    providers.gacc.requests.clear()
    assert await run(providers, which=Which.BULLETIN) == 0
    assert "0 taken" in capsys.readouterr().out
    assert all("/statics/report/" in path for path, _ in providers.gacc.requests)


async def test_a_sync_that_was_stopped_goes_on_where_it_was(
    providers: Providers, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(providers, YEAR)
    first = asyncio.create_task(run(providers, which=Which.BULLETIN))
    await until(lambda: sum("/Statics/" in path for path, _ in providers.gacc.requests) >= 4)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    before = [path for path, _ in providers.gacc.requests if "/Statics/" in path]
    capsys.readouterr()
    assert await run(providers, which=Which.BULLETIN) == 0
    pages = [path for path, _ in providers.gacc.requests if "/Statics/" in path]
    assert len(set(pages)) == 12
    assert len(pages) <= 12 + 2
    assert len(before) >= 4


async def test_a_real_collapse_and_return_of_trade_is_believed(
    providers: Providers, opened: Open
) -> None:
    for month in YEAR[2:]:
        providers.gacc.publish(month.replace("2019", "2020"), 60_000, 9_000)
    for month, exports, imports in (
        ("2020-09", 18_900, 1_900),
        ("2020-10", 253, 1_400),
        ("2020-11", 148, 1_100),
        ("2020-12", 3_385, 1_600),
        ("2021-01", 29, 1_200),
        ("2021-02", 3, 1_800),
        ("2021-03", 12_978, 1_300),
    ):
        providers.gacc.publish(month, exports, imports)
    assert await run(providers, which=Which.BULLETIN) == 0
    found = opened().book(TOTAL).find(Flow.EXPORT, Period.month(2021, 3), unit=Unit.USD)
    assert isinstance(found, Found)
    assert found.value == 12_978_000


async def test_a_month_printed_a_thousandfold_is_set_aside(
    providers: Providers, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(providers, YEAR[:7])
    providers.gacc.publish("2019-08", 90_000_000, 20_000_000)
    providers.gacc.revise("2019-08", 90_000, 20_000)
    providers.gacc.publish("2019-09", 100_000, 20_000)
    assert await run(providers, which=Which.BULLETIN) == 6
    said = capsys.readouterr().out
    assert "bulletin-2019-08.html: set aside" in said
    assert "slip of digits" in said
    assert "8 taken, 0 without news, 1 set aside" in said


async def test_a_source_that_fails_does_not_stop_the_other(
    providers: Providers, capsys: pytest.CaptureFixture[str]
) -> None:
    providers.gacc.faults.add("captcha")
    providers.comtrade.publish("2024-01", {"X": {"640399": Good(5000.0)}}, "2024-04-02")
    assert await run(providers) == 6
    said = capsys.readouterr().out
    assert "check for robots" in said
    assert "comtrade: 1 taken, 0 without news, 0 set aside." in said


async def test_a_large_month_is_fetched_by_chapter_and_resumed_at_the_piece(
    providers: Providers, opened: Open
) -> None:
    goods = {
        "X": {
            f"{chapter:02d}{number:04d}": Good(1000.0)
            for chapter in (61, 62)
            for number in range(1010, 1310)
        },
        "M": {"260300": Good(900.0)},
    }
    providers.comtrade.publish("2024-01", goods, "2024-04-02")
    first = asyncio.create_task(run(providers, which=Which.COMTRADE))
    staging = providers.settings.home / "releases" / "staging"
    await until(lambda: bool(list(staging.glob("*/pieces.json"))))
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert opened().cells.of(CommodityCode("61")) == ()
    asked = len(providers.comtrade.requests)
    assert await run(providers, which=Which.COMTRADE) == 0
    again = [path for path, _ in providers.comtrade.requests[asked:] if "cmdCode=TOTAL" in path]
    assert again == []
    found = opened().book(CommodityCode("61")).find(Flow.EXPORT, Period.month(2024, 1))
    assert isinstance(found, Found)
    assert found.value == 300_000


async def test_an_availability_that_cannot_be_right_is_told(
    providers: Providers, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    providers.comtrade.publish("2024-01", {"X": {"640399": Good(5.0)}}, "2024-04-02")
    monkeypatch.setattr("comtrade_server._edition", lambda _month: None)
    providers.comtrade.months["2024-01"].last = "soon"
    assert await run(providers, which=Which.COMTRADE) == 6
    assert "is no date" in capsys.readouterr().out


async def test_an_index_that_cannot_be_read_is_told(
    providers: Providers, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gacc_server.index_page", lambda *_: "<html><table></table></html>")
    assert await run(providers, Month(2026, 1), Which.BULLETIN) == 6
    assert "index page" in capsys.readouterr().out
