"""Releases as the composition root starts them: watch, outbox and reports in one process."""

import asyncio
import os
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from gacc_server import GaccServer
from ingest_home import DATA
from query_exports import SHORT, row, text_of, write
from release_news import HASTE, Sketcher, Wall, channel, subscribe

from bot.answers.desk import Desk
from bot.commands.reply import Reply
from bot.releases.holder import DatasetHolder
from bot.releases.running import Releases, start
from bot.settings import Settings
from bot.state.database import Database
from bot.state.delivery import deliver
from bot.state.places import Platform
from bot.state.topics import Topic, TopicKind
from bot.trade import CommodityCode, Language


@pytest.fixture
async def gacc() -> object:
    server = GaccServer()
    address = await server.start()
    yield server, address
    await server.stop()


def settings(home: Path, address: str) -> Settings:
    return Settings(home=home, today=date(2026, 9, 18), gacc_base_url=address)


async def begun(
    given: Settings, database: Database, senders: dict[Platform, Wall], drawer: Sketcher
) -> tuple[Releases, DatasetHolder]:
    holder = DatasetHolder(DATA, given.home)
    desk = Desk(holder.dataset)
    holder.followed_by(desk.follow)
    releases = await start(
        given,
        DATA,
        holder=holder,
        desk=desk,
        database=database,
        senders=senders,
        drawer=drawer,
        pace=HASTE,
    )
    return releases, holder


async def until(met: Callable[[], object], seconds: float = 60) -> None:
    async with asyncio.timeout(seconds):
        while not met():  # noqa: ASYNC110 - messages of another task
            await asyncio.sleep(0.01)


async def test_what_the_watch_finds_is_told_and_posted_until_it_is_stopped(
    home: Path, database: Database, gacc: tuple[GaccServer, str]
) -> None:
    server, address = gacc
    server.publish("2026-08", 200_000, 40_000)
    await subscribe(database, channel(1))
    await subscribe(database, channel(2))
    wall, drawer = Wall(gone={"C2"}), Sketcher()
    given = settings(home, address)
    releases, holder = await begun(given, database, {Platform.SLACK: wall}, drawer)
    await releases.watch.look_at_bulletin()
    await until(lambda: wall.messages)
    await releases.stop()
    assert "$200 million" in str(wall.only("C1").reply.answer)
    assert len(drawer.asked) == 1
    holder.close()


async def test_without_a_platform_news_waits_in_the_outbox(
    home: Path, database: Database, gacc: tuple[GaccServer, str]
) -> None:
    server, address = gacc
    server.publish("2026-08", 200_000, 40_000)
    await subscribe(database, channel(1))
    given = settings(home, address)
    releases, holder = await begun(given, database, {}, Sketcher())
    await releases.watch.look_at_bulletin()
    await releases.stop()
    holder.close()
    wall = Wall()
    again = replace(given)
    releases, holder = await begun(again, database, {Platform.SLACK: wall}, Sketcher())
    await until(lambda: wall.messages)
    await releases.stop()
    holder.close()
    assert len(wall.at("C1")) == 1


class Stuck(Wall):
    """A platform that takes a message and never answers."""

    async def post(self, channel: str, reply: Reply, nonce: str) -> str:  # noqa: ARG002 - the protocol's
        await asyncio.Event().wait()
        return ""


async def test_a_platform_that_is_stuck_delays_no_other(
    home: Path,
    database: Database,
    gacc: tuple[GaccServer, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.releases.running._LAST_POSTS", timedelta(seconds=0.1))
    server, address = gacc
    server.publish("2026-08", 200_000, 40_000)
    numbers = range(HASTE.slots * 2)
    for number in numbers:
        await subscribe(database, channel(number))
        await subscribe(database, channel(f"d{number}", Platform.DISCORD, "G"))
    stuck, wall = Stuck(), Wall()
    senders = {Platform.SLACK: stuck, Platform.DISCORD: wall}
    given, drawer = settings(home, address), Sketcher()
    releases, holder = await begun(given, database, senders, drawer)
    await releases.watch.look_at_bulletin()
    await until(lambda: len(wall.messages) >= len(numbers), HASTE.attempt.total_seconds())
    await releases.stop()
    holder.close()
    assert len(drawer.asked) == 1


async def test_a_fault_of_ours_ends_no_work_for_good(
    home: Path,
    database: Database,
    gacc: tuple[GaccServer, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server, address = gacc
    server.publish("2026-08", 200_000, 40_000)
    await subscribe(database, channel(1))
    faults = iter([True])

    async def faulty(*given: Any, **named: Any) -> None:  # noqa: ANN401 - as deliver has it
        if next(faults, False):
            raise RuntimeError("a fault of ours")
        await deliver(*given, **named)

    monkeypatch.setattr("bot.releases.running.deliver", faulty)
    monkeypatch.setattr("bot.releases.running._AFTER_A_FAULT", 0.01)
    wall = Wall()
    given = settings(home, address)
    releases, holder = await begun(given, database, {Platform.SLACK: wall}, Sketcher())
    await releases.watch.look_at_bulletin()
    await until(lambda: wall.messages)
    await releases.stop()
    holder.close()


def export_file(path: Path, month: str, codes: dict[str, int]) -> None:
    """A query export in dollars, as somebody left it in the inbox a while ago."""
    columns = [*SHORT[:-1], "美元"]
    rows = [
        row(数据年月=month, 商品编码=code, 美元=f"{value:,}", 第一数量=str(value))
        for code, value in codes.items()
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, text_of(rows, columns))
    copied = time.time() - 60
    os.utime(path, (copied, copied))


async def test_goods_by_code_deepen_the_post_and_tell_who_waits_for_them(
    home: Path, database: Database, gacc: tuple[GaccServer, str]
) -> None:
    server, address = gacc
    server.publish("2026-08", 200_000, 40_000)
    await subscribe(database, channel(1))
    machinery = Topic(TopicKind.GOODS, CommodityCode("84"))
    await subscribe(database, channel(2), machinery, Language.CHINESE)
    await subscribe(database, channel(3), Topic(TopicKind.GOODS, CommodityCode("87")))
    wall = Wall()
    given = settings(home, address)
    releases, holder = await begun(given, database, {Platform.SLACK: wall}, Sketcher())
    await releases.watch.look_at_bulletin()
    await until(lambda: wall.messages)
    assert "is not known here" in wall.only("C1").reply.answer.text  # type: ignore[union-attr]
    small = {f"{heading}00": 8_000_000 for heading in range(540710, 540720)}
    goods = small | {"10063020": 70_000_000, "84295212": 50_000_000}
    export_file(home / "inbox" / "出口 2026-08.csv", "202608", goods)
    await releases.watch.look_into_inbox()
    await until(lambda: wall.at("C2") and wall.only("C1").edits)
    await releases.stop()
    holder.close()
    post, alert = wall.only("C1").reply, wall.only("C2").reply
    assert post.answer is not None
    assert "Largest goods in China's exports to North Korea in August 2026" in post.answer.text
    assert "rice (HS 1006) $70 million" in post.answer.text
    assert "Reported as none among China's exports: corn (HS 1005)" in post.answer.text
    assert "2026年8月" in alert.title
    assert "5000万美元" in alert.answer.headline  # type: ignore[union-attr]
    assert wall.at("C3") == []
