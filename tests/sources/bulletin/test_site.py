import asyncio
import subprocess
import sys
from datetime import date
from pathlib import Path

import aiohttp
import pytest
from gacc_server import GaccServer

from bot.sources.bulletin import BulletinSite, read_page
from bot.sources.fetching import Fetcher, RefusedError
from bot.trade import Flow, Month

TODAY = date(2026, 7, 18)
Gacc = tuple[GaccServer, str]


@pytest.fixture
def site(gacc: Gacc, fetcher: Fetcher) -> BulletinSite:
    return BulletinSite(gacc[1] + "/", fetcher)


async def test_the_first_sync_finds_every_month_since_back_through_the_years(
    gacc: Gacc, site: BulletinSite
) -> None:
    for month in ("2024-11", "2024-12", "2025-01", "2026-01", "2026-02"):
        gacc[0].publish(month, 100, 50)
    indexes = await site.published(Month(2024, 12), TODAY)
    assert [(index.year, [str(link.month) for link in index.links]) for index in indexes] == [
        (2026, ["2026-01", "2026-02"]),
        (2025, ["2025-01"]),
        (2024, ["2024-12"]),
    ]


async def test_a_month_appears_and_a_later_bulletin_revises_it(
    gacc: Gacc, site: BulletinSite
) -> None:
    server = gacc[0]
    server.publish("2026-01", 100, 50)
    first = await site.index(TODAY)
    assert first is not None
    index, page = first
    assert await site.index(TODAY, known=page.validators) is None
    server.revise("2026-01", 90, 50)
    server.publish("2026-02", 200, 60)
    second = await site.index(TODAY, known=page.validators)
    assert second is not None
    link = second[0].links[-1]
    assert link.month == Month(2026, 2)
    assert index.links[0].month == Month(2026, 1)
    fetched = await site.page(link)
    assert fetched is not None
    reading = read_page(
        fetched.body,
        file="feb.html",
        month=link.month,
        citation=site.address(link),
        fetched=TODAY,
        neighbours={("PRK", Flow.EXPORT): 100_000},  # type: ignore[dict-item]
    )
    exports = [cell for cell in reading.observations if cell.flow is Flow.EXPORT]
    assert [int(cell.value or 0) for cell in exports[:2]] == [200_000, 290_000]
    assert await site.page(link, fetched.validators) is None
    server.revise("2026-02", 210, 60, reprint=True)
    assert await site.page(link, fetched.validators) is not None


async def test_a_year_the_site_does_not_have_is_refused(site: BulletinSite) -> None:
    with pytest.raises(RefusedError, match="404"):
        await site.index(TODAY, 2017)


async def test_the_server_runs_as_a_program_and_is_told_what_to_publish(
    session: aiohttp.ClientSession, fetcher: Fetcher
) -> None:
    script = Path(__file__).parents[2] / "support" / "gacc_server.py"
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(script), "--port", "0", stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    address = (await process.stdout.readline()).decode().split()[-1]
    month = {"month": "2026-05", "exports": 7, "imports": 5}
    for command, arguments in (
        ("label", {"label": "Korea,DPR"}),
        ("publish", month),
        ("publish", month | {"month": "2026-06"}),
        ("withdraw", {"month": "2026-06"}),
        ("revise", month | {"exports": 8}),
        ("fault", {"kind": "500", "times": 1, "path": "/statics"}),
    ):
        async with session.post(f"{address}/_control/{command}", json=arguments) as answer:
            assert answer.status == 200
    async with session.post(f"{address}/_control/dance", json={}) as answer:
        assert answer.status == 404
    found = await BulletinSite(address, fetcher).index(TODAY)
    assert found is not None
    assert [str(link.month) for link in found[0].links] == ["2026-05"]
    async with session.get(f"{address}/_control/requests") as answer:
        assert await answer.json() == ["/statics/report/monthly.html"] * 2
    process.terminate()
    assert await process.wait() == 0
