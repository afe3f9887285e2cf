import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Collection
from datetime import date
from decimal import Decimal
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from comtrade_server import KEY, ComtradeServer, Good

from bot.sources.comtrade import Batch, ComtradeClient, Dataset
from bot.sources.fetching import BlockedError, BusyError, Fetcher, RefusedError
from bot.trade import Flow, Measure, Month, Observation

JANUARY = Dataset(Month(2024, 1), date(2024, 3, 1), date(2024, 4, 2), 3, "1")
IMPORTS = {"260111": Good(1000.25, 500.0, 500.0, 8), "670411": Good(7.5, None, 12.0, 5)}
FEW = {"M": IMPORTS, "X": {"100630": Good(900.0, 3000.0, 0, 8, estimated=True)}}
MANY_EXPORTS = {
    f"{chapter:02d}{heading:02d}{ending}": Good(float(chapter), 1.0)
    for chapter in (10, 29, 84, 99)
    for heading in range(1, 51)
    for ending in ("00", "10", "99")
}


@pytest_asyncio.fixture
async def comtrade() -> AsyncIterator[tuple[ComtradeServer, str]]:
    server = ComtradeServer()
    server.faults.slow_seconds = 1.0
    address = await server.start()
    yield server, address
    await server.stop()


@pytest.fixture
def server(comtrade: tuple[ComtradeServer, str]) -> ComtradeServer:
    return comtrade[0]


@pytest.fixture
def client(comtrade: tuple[ComtradeServer, str], fetcher: Fetcher) -> ComtradeClient:
    return ComtradeClient(comtrade[1], fetcher)


async def fetched(client: ComtradeClient, done: Collection[str] = ()) -> dict[str, Batch]:
    return {batch.key: batch async for batch in client.month(JANUARY, done)}


def cells(batches: dict[str, Batch]) -> list[Observation]:
    return [cell for batch in batches.values() for cell in batch.reading.observations]


async def test_what_exists_is_asked_first_and_only_when_it_changed(
    server: ComtradeServer, client: ComtradeClient
) -> None:
    server.publish("2024-01", FEW, "2024-03-01")
    server.publish("2024-01", FEW, "2024-04-02")
    found = await client.available()
    assert found is not None
    availability, page = found
    assert availability.problems == ()
    dataset = availability.datasets[0]
    assert (dataset.month, dataset.records) == (Month(2024, 1), 3)
    assert (dataset.first_released, dataset.last_released) == (date(2024, 3, 1), date(2024, 4, 2))
    assert await client.available(page.validators) is None


async def test_a_month_that_fits_comes_in_three_answers(
    server: ComtradeServer, client: ComtradeClient
) -> None:
    server.publish("2024-01", FEW, "2024-03-01")
    batches = await fetched(client)
    assert list(batches) == ["2024-01 M,X TOTAL", "2024-01 M,X AG2", "2024-01 M,X AG6"]
    assert all(batch.reading.problems == () for batch in batches.values())
    found = {
        (cell.flow, cell.commodity.code, cell.measure, str(cell.unit)): cell.value
        for cell in cells(batches)
    }
    assert found == {
        ("import", "TOTAL", "value", "USD"): Decimal("1007.75"),
        ("export", "TOTAL", "value", "USD"): Decimal(900),
        ("import", "26", "value", "USD"): Decimal("1000.25"),
        ("import", "67", "value", "USD"): Decimal("7.5"),
        ("export", "10", "value", "USD"): Decimal(900),
        ("import", "260111", "value", "USD"): Decimal("1000.25"),
        ("import", "260111", "quantity", "kg"): Decimal(500),
        ("import", "670411", "value", "USD"): Decimal("7.5"),
        ("import", "670411", "quantity", "pieces"): Decimal(12),
        ("export", "100630", "value", "USD"): Decimal(900),
        ("export", "100630", "quantity", "kg"): Decimal(3000),
    }
    detail = batches["2024-01 M,X AG6"]
    assert len(detail.pages) == 1
    assert len(server.requests) == 3


async def test_an_answer_of_500_is_taken_for_a_part_and_asked_chapter_by_chapter(
    server: ComtradeServer, client: ComtradeClient
) -> None:
    server.publish("2024-01", {"M": IMPORTS, "X": MANY_EXPORTS}, "2024-03-01")
    batches = await fetched(client)
    assert list(batches)[2:] == [
        "2024-01 M AG6",
        "2024-01 X AG6 10",
        "2024-01 X AG6 29",
        "2024-01 X AG6 84",
        "2024-01 X AG6 99",
    ]
    assert all(batch.reading.problems == () for batch in batches.values())
    assert all(batch.reading.remarks == () for batch in batches.values())
    values = {
        cell.commodity.code: cell.value
        for cell in cells(batches)
        if cell.flow is Flow.EXPORT
        and cell.measure is Measure.VALUE
        and len(cell.commodity.code) == 6
    }
    assert values == {code: Decimal(good.value) for code, good in MANY_EXPORTS.items()}
    whole = batches["2024-01 X AG6 10"], batches["2024-01 X AG6 29"]
    assert whole[0].pages == whole[1].pages


async def test_a_fetch_goes_on_where_it_stopped(
    server: ComtradeServer, client: ComtradeClient
) -> None:
    server.publish("2024-01", {"M": IMPORTS, "X": MANY_EXPORTS}, "2024-03-01")
    first = await fetched(client)
    keys = list(first)
    rest = await fetched(client, done=keys[:5])
    assert list(rest) == keys[5:]
    assert await fetched(client, done=keys) == {}
    server.publish("2024-01", FEW, "2024-03-01")
    few = await fetched(client)
    assert await fetched(client, done=list(few)) == {}


async def test_what_a_chapter_does_not_break_down_is_remarked(
    server: ComtradeServer, client: ComtradeClient
) -> None:
    server.publish("2024-01", {"X": MANY_EXPORTS}, "2024-03-01")
    server.extra_value["84"] = 5000.0
    batches = await fetched(client)
    assert batches["2024-01 X AG6 84"].reading.remarks == (
        "2024-01 X AG6: 5,000.0 USD of chapter 84 have no HS6 code.",
    )


async def test_with_a_key_a_month_comes_whole(
    comtrade: tuple[ComtradeServer, str], fetcher: Fetcher
) -> None:
    server, address = comtrade
    server.publish("2024-01", {"M": IMPORTS, "X": MANY_EXPORTS}, "2024-03-01")
    batches = await fetched(ComtradeClient(address, fetcher, KEY))
    assert len(batches) == 3
    assert KEY not in "".join(page.url for batch in batches.values() for page in batch.pages)
    assert KEY not in "".join(cell.citation for cell in cells(batches))
    with pytest.raises(RefusedError, match=r"HTTP 401.*if one is set, the key"):
        await fetched(ComtradeClient(address, fetcher, "wrong"))


async def test_the_rate_limit_is_honoured_and_a_lasting_one_reported(
    server: ComtradeServer, client: ComtradeClient
) -> None:
    server.publish("2024-01", FEW, "2024-03-01")
    server.faults.add("429", times=2)
    assert len(await fetched(client)) == 3
    server.faults.add("429", times=3)
    with pytest.raises(BusyError, match="HTTP 429"):
        await fetched(client)


async def test_a_check_for_robots_is_no_data(
    server: ComtradeServer, client: ComtradeClient
) -> None:
    server.faults.add("captcha")
    with pytest.raises(BlockedError):
        await client.available()


async def test_a_faulty_piece_is_set_aside_and_the_others_go_on(
    server: ComtradeServer, client: ComtradeClient
) -> None:
    server.publish("2024-01", FEW, "2024-03-01")
    server.spoil = {"partnerCode": 109}
    batches = await fetched(client)
    problem = batches["2024-01 M,X AG6"].reading.problems[0]
    assert "109 is North Korea in China's own list; UN Comtrade's is 408" in str(problem)
    assert cells(batches) == []


async def test_totals_that_cannot_be_read_stop_the_flow_with_the_reason(
    server: ComtradeServer, client: ComtradeClient
) -> None:
    server.publish("2024-01", {"X": MANY_EXPORTS}, "2024-03-01")
    batches = []
    async for batch in client.month(JANUARY):
        batches.append(batch)
        if batch.key == "2024-01 M AG6":
            server.faults.queue.extend([("", ""), ("garbage", "")])
    assert batches[-1].key == "2024-01 X AG2"
    assert "it is no whole JSON text" in str(batches[-1].reading.problems[0])


async def test_chapters_without_totals_are_all_tried(
    server: ComtradeServer, client: ComtradeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.publish("2024-01", {"X": MANY_EXPORTS}, "2024-03-01")
    usual = server._summed
    monkeypatch.setattr(
        server, "_summed", lambda goods, digits: {} if digits == 2 else usual(goods, digits)
    )
    batches = await fetched(client)
    codes = {cell.commodity.code for cell in cells(batches) if len(cell.commodity.code) == 6}
    assert codes == MANY_EXPORTS.keys()


async def test_the_server_runs_as_a_program_and_is_told_what_to_publish(
    session: aiohttp.ClientSession, fetcher: Fetcher
) -> None:
    script = Path(__file__).parents[2] / "support" / "comtrade_server.py"
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(script), stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    address = (await process.stdout.readline()).decode().split()[-1]
    goods = {"X": {"100630": {"value": 5.0}}}
    told = {"month": "2024-01", "goods": goods, "released": "2024-03-01"}
    async with session.post(f"{address}/_control/publish", json=told) as answer:
        assert answer.status == 200
    batches = await fetched(ComtradeClient(address, fetcher))
    assert [cell.value for cell in cells(batches)] == [Decimal(5)] * 3
    process.terminate()
    assert await process.wait() == 0
