import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import aiohttp
import pytest
from gacc_server import GaccServer

from bot.sources import fetching
from bot.sources.fetching import (
    BlockedError,
    BusyError,
    Fetcher,
    Patience,
    RefusedError,
    UnreachableError,
    is_challenge,
)

Gacc = tuple[GaccServer, str]
INDEX = "/statics/report/monthly.html"


@pytest.fixture
def address(gacc: Gacc) -> str:
    gacc[0].publish("2026-06", 150_000, 40_000)
    return gacc[1] + INDEX


async def test_a_page_is_kept_whole_with_what_it_takes_to_ask_again(
    address: str, fetcher: Fetcher, gacc: Gacc
) -> None:
    page = await fetcher.get(address)
    assert page is not None
    assert page.url == address
    assert page.body.endswith(b"</html>")
    assert page.validators.etag
    assert gacc[0].requests[0][1]["User-Agent"] == fetching.USER_AGENT
    assert await fetcher.get(address, known=page.validators) is None
    gacc[0].publish("2026-07", 150_000, 40_000)
    assert await fetcher.get(address, known=page.validators) is not None


@pytest.mark.parametrize("kind", ["500", "502", "429", "truncated", "slow"])
async def test_a_passing_fault_is_tried_again(
    kind: str, address: str, fetcher: Fetcher, gacc: Gacc
) -> None:
    gacc[0].faults.add(kind, times=2)
    page = await fetcher.get(address)
    assert page is not None
    assert len(gacc[0].requests) == 3


@pytest.mark.parametrize(
    ("kind", "error", "words"),
    [
        ("500", BusyError, r"HTTP 500\); the next run goes on"),
        ("truncated", UnreachableError, r"ClientPayloadError, 3 tries"),
        ("slow", UnreachableError, r"Timeout"),
    ],
)
async def test_a_lasting_fault_is_reported_with_what_happens_next(
    kind: str, error: type[Exception], words: str, fetcher: Fetcher, gacc: Gacc
) -> None:
    gacc[0].publish("2026-06", 150_000, 40_000)
    gacc[0].faults.add(kind, times=3)
    with pytest.raises(error, match=words):
        await fetcher.get(gacc[1] + INDEX)
    assert len(gacc[0].requests) == 3


@pytest.mark.parametrize("kind", ["412", "captcha"])
async def test_a_check_for_robots_is_recognised_and_not_stormed(
    kind: str, address: str, fetcher: Fetcher, gacc: Gacc
) -> None:
    gacc[0].faults.add(kind, times=3)
    with pytest.raises(BlockedError, match="check for robots"):
        await fetcher.get(address)
    assert len(gacc[0].requests) == 1


async def test_a_refusal_says_what_the_provider_said_and_is_not_repeated(
    address: str, fetcher: Fetcher, gacc: Gacc
) -> None:
    gacc[0].faults.add("401")
    with pytest.raises(RefusedError, match=r"HTTP 401 \(.*Try again.*check the address") as caught:
        await fetcher.get(address)
    assert caught.value.status == 401
    with pytest.raises(RefusedError, match=r"HTTP 404.*; check"):
        await fetcher.get(f"{gacc[1]}/Statics/nothing.html")
    assert len(gacc[0].requests) == 2


async def test_nobody_at_the_address_is_said_so(
    session: aiohttp.ClientSession, patience: Patience
) -> None:
    with pytest.raises(UnreachableError, match="did not answer"):
        await Fetcher(session, patience).get("http://127.0.0.1:1/")


async def test_the_provider_says_how_long_to_wait(
    address: str, session: aiohttp.ClientSession, gacc: Gacc
) -> None:
    patient = Patience(attempts=2, first_wait=0.0, longest_wait=5.0, pause=0.0)
    gacc[0].faults.retry_after = "0.2"
    gacc[0].faults.add("429")
    loop = asyncio.get_running_loop()
    before = loop.time()
    assert await Fetcher(session, patient).get(address) is not None
    assert loop.time() - before >= 0.2


@pytest.mark.parametrize("soon", [False, True])
async def test_a_wait_longer_than_our_patience_is_left_to_the_next_run(
    address: str, fetcher: Fetcher, gacc: Gacc, *, soon: bool
) -> None:
    moment = datetime.now(UTC) + timedelta(hours=1)
    gacc[0].faults.retry_after = format_datetime(moment) if soon else "3600"
    gacc[0].faults.add("429")
    with pytest.raises(BusyError) as caught:
        await fetcher.get(address)
    assert caught.value.seconds == pytest.approx(3600, abs=5)
    assert len(gacc[0].requests) == 1


async def test_advice_that_is_no_time_is_no_advice(
    address: str, fetcher: Fetcher, gacc: Gacc
) -> None:
    gacc[0].faults.retry_after = "soon"
    gacc[0].faults.add("429")
    assert await fetcher.get(address) is not None


async def test_requests_keep_their_distance(address: str, session: aiohttp.ClientSession) -> None:
    unhurried = Fetcher(session, Patience(pause=0.1))
    loop = asyncio.get_running_loop()
    before = loop.time()
    await asyncio.gather(*(unhurried.get(address) for _ in range(3)))
    assert loop.time() - before >= 0.2


async def test_a_key_is_sent_but_never_shown(address: str, fetcher: Fetcher, gacc: Gacc) -> None:
    page = await fetcher.get(address, params={"a": "1,2"}, secret={"subscription-key": "s3cret"})
    assert page is not None
    assert page.url == f"{address}?a=1,2"
    assert "subscription-key=s3cret" in gacc[0].requests[0][0]
    gacc[0].faults.add("401")
    with pytest.raises(RefusedError) as caught:
        await fetcher.get(address, secret={"subscription-key": "s3cret"})
    assert "s3cret" not in str(caught.value)


async def test_a_body_no_release_needs_is_not_swallowed(
    address: str, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "LARGEST_BODY", 100)
    with pytest.raises(RefusedError, match="which no release needs"):
        await fetcher.get(address)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"<!DOCTYPE html><html>captcha</html>", True),
        (b"\xef\xbb\xbf<html>\xe9\xaa\x8c\xe8\xaf\x81\xe7\xa0\x81</html>", True),
        (b"<html>captcha<table></table></html>", False),
        (b'{"captcha": 1}', False),
        (b"<html>hello</html>", False),
    ],
)
def test_a_challenge_is_a_page_with_a_check_and_no_table(body: bytes, *, expected: bool) -> None:
    assert is_challenge(body) is expected
