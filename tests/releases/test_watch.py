import asyncio
import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from bulletin_files import write_page
from comtrade_server import Good
from query_exports import row, text_of, write
from release_sources import Providers

from bot.dataset.findings import Found
from bot.platforms.sending import RefusedError
from bot.releases.events import (
    FileSetAside,
    Late,
    NewDetail,
    NewMonth,
    News,
    Revised,
    WatcherBroken,
    WatcherMended,
)
from bot.releases.holder import DatasetHolder
from bot.releases.inbox import Inbox
from bot.trade import TOTAL, CommodityCode, Flow, Month, Period, Tier, Unit

AUGUST = Month(2026, 8)
SHOES = CommodityCode("640399")


def exports(holder: DatasetHolder, month: Month) -> Decimal | None:
    found = holder.dataset.book(TOTAL).find(Flow.EXPORT, Period(month, month), unit=Unit.USD)
    return found.value if isinstance(found, Found) and found.tier is Tier.OFFICIAL else None


async def test_a_month_appears_and_the_next_bulletin_revises_it(providers: Providers) -> None:
    gacc = providers.gacc
    for month in range(1, 8):
        gacc.publish(f"2026-{month:02d}", 100_000 + month, 30_000)
    async with providers.watch() as (watch, holder):
        await watch.look_at_bulletin()
        assert providers.told == [Late(AUGUST, date(2026, 9, 18))]
        gacc.publish("2026-08", 200_000, 40_000)
        await watch.look_at_bulletin()
        assert providers.told[1:] == [NewMonth(AUGUST, "gacc-bulletin-usd")]
        assert exports(holder, AUGUST) == 200_000_000
        gacc.revise("2026-08", 195_000, 40_000, reprint=True)
        await watch.look_at_bulletin()
        revised = providers.told[2]
        assert isinstance(revised, Revised)
        assert revised.months == (AUGUST,)
        assert exports(holder, AUGUST) == 195_000_000
        gacc.revise("2026-03", 90_000, 30_000)
        gacc.publish("2026-09", 150_000, 35_000)
        await watch.look_at_bulletin()
        new, moved = providers.told[3:]
        assert new == NewMonth(Month(2026, 9), "gacc-bulletin-usd")
        assert isinstance(moved, Revised)
        assert next((one.flow, one.amount) for one in moved.earlier) == (
            Flow.EXPORT,
            Decimal(90_000_000 - 100_003_000),
        )
        await watch.look_at_bulletin()
        assert len(providers.told) == 5


async def test_what_is_unchanged_is_not_fetched_again(providers: Providers) -> None:
    providers.gacc.publish("2026-08", 200_000, 40_000)
    async with providers.watch() as (watch, _):
        await watch.look_at_bulletin()
    providers.gacc.requests.clear()
    async with providers.watch() as (watch, _):
        await watch.look_at_bulletin()
    asked = [headers.get("If-None-Match") for _, headers in providers.gacc.requests]
    assert len(asked) == 2
    assert all(asked)


async def test_news_that_could_not_be_told_is_told_by_the_next_process(
    providers: Providers, monkeypatch: pytest.MonkeyPatch
) -> None:
    providers.gacc.publish("2026-08", 200_000, 40_000)

    async def unreachable(_news: object) -> None:
        raise RuntimeError("the announcer died")

    async with providers.watch() as (watch, _):
        monkeypatch.setattr(watch, "_tell", unreachable)
        with pytest.raises(RuntimeError):
            await watch.look_at_bulletin()
    async with providers.watch() as (watch, holder):
        await watch.catch_up()
        assert providers.told == [NewMonth(AUGUST, "gacc-bulletin-usd")]
        assert exports(holder, AUGUST) == 200_000_000
        await watch.catch_up()
        assert len(providers.told) == 1


async def test_a_site_out_of_reach_is_told_once_and_when_it_is_back(providers: Providers) -> None:
    providers.gacc.publish("2026-07", 200_000, 40_000)
    async with providers.watch() as (watch, _):
        providers.gacc.faults.add("503", 2)
        await watch.look_at_bulletin()
        assert providers.told == []
    async with providers.watch() as (watch, _):
        providers.gacc.faults.add("503", 6)
        for _turn in range(3):
            await watch.look_at_bulletin()
        (broken,) = providers.told
        assert isinstance(broken, WatcherBroken)
        assert "come back later" in broken.reason
        assert broken.source == "gacc-bulletin-usd"
        await watch.look_at_bulletin()
        assert providers.told[1] == WatcherMended("gacc-bulletin-usd", broken.since)
        assert providers.told[2] == Late(AUGUST, date(2026, 9, 18))
        await watch.look_at_bulletin()
        assert len(providers.told) == 3


@pytest.mark.parametrize("kind", ["captcha", "412"])
async def test_a_check_for_robots_is_told_at_once(providers: Providers, kind: str) -> None:
    providers.gacc.faults.add(kind)
    async with providers.watch() as (watch, _):
        await watch.look_at_bulletin()
    (broken,) = providers.told
    assert isinstance(broken, WatcherBroken)
    assert "check for robots" in broken.reason


async def test_a_page_that_cannot_be_right_is_set_aside_and_told_and_taken_when_repaired(
    providers: Providers,
) -> None:
    gacc = providers.gacc
    for month in range(1, 8):
        gacc.publish(f"2026-{month:02d}", 100_000, 30_000)
    gacc.label = "Korea, somewhere"
    gacc.publish("2026-08", 200_000, 40_000)
    async with providers.watch() as (watch, holder):
        await watch.look_at_bulletin()
        await watch.look_at_bulletin()
        (broken,) = providers.told
        assert isinstance(broken, WatcherBroken)
        assert "bulletin-2026-08.html" in broken.reason
        assert "there is no row" in broken.reason
        assert exports(holder, Month(2026, 7)) == 100_000_000
        assert holder.dataset.latest == Month(2026, 7)
        reports = list((providers.settings.home / "quarantine").glob("*.report.txt"))
        assert len(reports) == 1
        gacc.label = "Democratic People's Republic of Korea"
        gacc.reprint("2026-08")
        await watch.look_at_bulletin()
        assert NewMonth(AUGUST, "gacc-bulletin-usd") in providers.told
        assert isinstance(providers.told[-1], WatcherMended)


async def test_an_index_that_changed_its_layout_is_told(
    providers: Providers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gacc_server.index_page", lambda *_: "<html><table></table></html>")
    async with providers.watch() as (watch, _):
        await watch.look_at_bulletin()
    (broken,) = providers.told
    assert isinstance(broken, WatcherBroken)
    assert "index page" in broken.reason


async def test_a_source_that_failed_is_left_alone_for_a_while_and_not_for_ever(
    providers: Providers,
) -> None:
    providers.gacc.faults.add("captcha", 12)
    async with providers.watch() as (watch, _):
        watch._pause = timedelta(seconds=1)
        rests = []
        for _turn in range(6):
            watch._rest_until.clear()
            before = asyncio.get_running_loop().time()
            await watch.look_at_bulletin()
            rests.append(round(watch._rest_until["gacc-bulletin-usd"] - before))
        assert rests[0] in {1, 2}
        assert max(rests) <= 12
        providers.gacc.requests.clear()
        await watch.look_at_bulletin()
        assert providers.gacc.requests == []


async def test_detail_of_un_comtrade_is_taken_in_month_by_month(providers: Providers) -> None:
    goods = {"X": {"640399": Good(5000.5, 20.0)}, "M": {"260300": Good(900.0)}}
    providers.comtrade.publish("2024-01", goods, "2024-04-02")
    async with providers.watch() as (watch, holder):
        await watch.look_at_comtrade()
        (detail,) = providers.told
        assert detail == NewDetail(Month(2024, 1), "un-comtrade", (Flow.EXPORT, Flow.IMPORT))
        found = holder.dataset.book(SHOES).find(Flow.EXPORT, Period.month(2024, 1))
        assert isinstance(found, Found)
        assert (found.value, found.tier) == (Decimal("5000.5"), Tier.COMTRADE)
        revised = {"X": {"640399": Good(5100.0, 20.0)}, "M": {"260300": Good(900.0)}}
        providers.comtrade.publish("2024-01", revised, "2024-09-02")
        await watch.look_at_comtrade()
        news = providers.told[-1]
        assert isinstance(news, Revised)
        assert {one.new.vintage for one in news.cells} == {"2024-09"}
        assert news.count == 3
        asked = len(providers.comtrade.requests)
        await watch.look_at_comtrade()
        assert len(providers.comtrade.requests) == asked + 1
    names = [path.name for path in (providers.settings.home / "releases" / "staging").iterdir()]
    assert names == []


async def test_a_code_that_a_later_release_no_longer_lists_is_none(providers: Providers) -> None:
    goods = {"X": {"640399": Good(5000.0, 20.0), "640411": Good(70.0)}}
    providers.comtrade.publish("2024-01", goods, "2024-04-02")
    async with providers.watch() as (watch, holder):
        await watch.look_at_comtrade()
        providers.comtrade.publish("2024-01", {"X": {"640411": Good(70.0)}}, "2024-09-02")
        await watch.look_at_comtrade()
        found = holder.dataset.book(SHOES).find(Flow.EXPORT, Period.month(2024, 1))
        assert isinstance(found, Found)
        assert found.is_zero
        assert found.vintage == "2024-09"
        early = holder.dataset.book(SHOES, as_of="2024-04").find(Flow.EXPORT, Period.month(2024, 1))
        assert isinstance(early, Found)
        assert early.value == 5000
        providers.comtrade.publish("2024-01", {"X": {"640411": Good(71.0)}}, "2024-10-02")
        await watch.look_at_comtrade()
        (revised,) = [one for one in providers.told if isinstance(one, Revised)][1:]
        assert "640399" not in {one.commodity.code for one in revised.cells}


async def test_an_answer_of_un_comtrade_that_cannot_be_right_is_told(providers: Providers) -> None:
    providers.comtrade.publish("2024-01", {"X": {"640399": Good(5.0)}}, "2024-04-02")
    providers.comtrade.spoil["partnerCode"] = 109
    async with providers.watch() as (watch, _):
        await watch.look_at_comtrade()
    (broken,) = providers.told
    assert isinstance(broken, WatcherBroken)
    assert "109" in broken.reason
    assert list((providers.settings.home / "quarantine").glob("*.report.txt"))


async def test_files_in_the_inbox_are_taken_in_and_go(providers: Providers) -> None:
    home = providers.settings.home
    async with providers.watch() as (watch, holder):
        await watch.look_into_inbox()
        write(home / "inbox" / "出口.csv", text_of([row()]))
        write(home / "inbox" / "进口.csv", "nonsense")
        write(home / "inbox" / "出口.csv.part", "half")
        await watch.look_into_inbox()
        assert sorted(path.name for path in (home / "inbox").iterdir()) == ["出口.csv.part"]
        assert isinstance(providers.told[0], NewDetail)
        assert len(list((home / "quarantine").glob("*.report.txt"))) == 1
        rice = holder.dataset.book(CommodityCode("10063020"))
        assert isinstance(rice.find(Flow.EXPORT, Period.month(2024, 1)), Found)


async def test_news_that_cannot_be_told_holds_up_no_other_and_is_tried_again(
    providers: Providers, monkeypatch: pytest.MonkeyPatch
) -> None:
    for month in ("2026-08", "2026-09"):
        providers.gacc.publish(month, 200_000, 40_000)
    fails = {str(AUGUST)}

    async def tell(news: News) -> None:
        if isinstance(news, NewMonth) and str(news.month) in fails:
            raise RuntimeError("a fault of ours in the words on August")
        await providers.tell(news)

    def months() -> list[str]:
        return [str(one.month) for one in providers.told if isinstance(one, NewMonth)]

    async with providers.watch() as (watch, _):
        monkeypatch.setattr(watch, "_tell", tell)
        with pytest.raises(RuntimeError):
            await watch.look_at_bulletin()
        assert months() == ["2026-09"]
        fails.clear()
        await watch.catch_up()
        await watch.catch_up()
    assert months() == ["2026-09", "2026-08"]


async def test_a_file_set_aside_is_told_once_with_what_is_wrong_in_which_row(
    providers: Providers,
) -> None:
    home = providers.settings.home
    async with providers.watch() as (watch, _):
        await watch.look_into_inbox()
        write(home / "inbox" / "出口.csv", text_of([row(), row(商品编码="1")]))
        await watch.look_into_inbox()
        await watch.look_into_inbox()
    async with providers.watch() as (watch, _):
        await watch.catch_up()
    (told,) = providers.told
    assert isinstance(told, FileSetAside)
    assert told.file == "出口.csv"
    assert [(one.row, one.column) for one in told.problems] == [(3, "商品编码")]
    assert "no code of 2, 4, 6 or 8 digits" in told.problems[0].reason


async def test_a_refusal_that_could_not_be_told_is_told_by_the_next_process(
    providers: Providers, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    home = providers.settings.home

    async def unreachable(_news: object) -> None:
        raise RefusedError("Not connected at the moment.", final=False)

    async with providers.watch() as (watch, _):
        await watch.look_into_inbox()
        write(home / "inbox" / "a.csv", "nonsense")
        write(home / "inbox" / "b.csv", "more nonsense")
        monkeypatch.setattr(watch, "_tell", unreachable)
        await watch.look_into_inbox()
        assert list((home / "inbox").iterdir()) == []
        assert "b.csv was set aside and not told yet" in caplog.text
    async with providers.watch() as (watch, _):
        await watch.look_into_inbox()
        await watch.look_into_inbox()
    told = [one.file for one in providers.told if isinstance(one, FileSetAside)]
    assert sorted(told) == ["a.csv", "b.csv"]


async def test_a_file_that_its_owner_died_over_is_told_of_once(
    providers: Providers, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = providers.settings.home / "inbox"

    def die(*_: object, **__: object) -> None:
        raise RuntimeError("killed before the file was gone")

    async with providers.watch() as (watch, _):
        await watch.look_into_inbox()
        write(inbox / "a.csv", "nonsense")
        with monkeypatch.context() as dying:
            dying.setattr("pathlib.Path.unlink", die)
            with pytest.raises(RuntimeError):
                await watch.look_into_inbox()
        assert [one.name for one in inbox.iterdir()] == ["a.csv"]
    async with providers.watch() as (watch, _):
        await watch.look_into_inbox()
    assert len({one.key for one in providers.told}) == len(providers.told) == 1
    assert list(inbox.iterdir()) == []


async def test_two_processes_on_one_inbox_do_not_stumble_over_each_other(
    providers: Providers, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = providers.settings.home / "inbox"
    async with providers.watch() as (watch, _), providers.watch() as (other, _):
        await watch.look_into_inbox()
        write(inbox / "a.csv", "nonsense")
        write(inbox / "出口.csv", text_of([row()]))
        gone = inbox / "gone.csv"
        waiting = Inbox.waiting
        monkeypatch.setattr(Inbox, "waiting", lambda self: [gone, *waiting(self)])
        await asyncio.gather(*(one.look_into_inbox() for one in (watch, other) for _ in range(3)))
    assert {type(one) for one in providers.told} == {FileSetAside, NewDetail}
    assert len({one.key for one in providers.told}) == 2
    assert list(inbox.iterdir()) == []


async def test_an_outage_over_whose_telling_a_process_dies_is_the_same_one_to_the_next(
    providers: Providers, monkeypatch: pytest.MonkeyPatch
) -> None:
    providers.gacc.publish("2026-08", 200_000, 40_000)
    providers.gacc.label = "Korea, the other one"
    providers.gacc.reprint("2026-08")
    tried: list[News] = []

    async def dies(news: News) -> None:
        tried.append(news)
        raise RuntimeError("killed while telling")

    async with providers.watch() as (watch, _):
        monkeypatch.setattr(watch, "_tell", dies)
        with pytest.raises(RuntimeError):
            await watch.look_at_bulletin()
    providers.settings = replace(providers.settings, today=None)
    async with providers.watch() as (watch, _):
        await watch.look_at_bulletin()
    assert [one for one in providers.told if isinstance(one, WatcherBroken)] == tried


async def test_what_another_process_ingested_is_answered_from_and_told(
    providers: Providers,
) -> None:
    async with providers.watch() as (watch, holder):
        path = write_page(providers.settings.home / "elsewhere", "2026-08", 200_000, 40_000)
        async with providers.takers() as others:
            others.ingest.file(path)
        await watch.look_into_inbox()
        assert exports(holder, AUGUST) == 200_000_000
        assert providers.told == [NewMonth(AUGUST, "gacc-bulletin-usd")]


async def test_news_is_not_told_before_the_dataset_that_holds_it_is_answered_from(
    providers: Providers, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_page(providers.settings.home / "elsewhere", "2026-08", 200_000, 40_000)
    held: list[Decimal | None] = []
    async with providers.watch() as (watch, holder), providers.takers() as others:
        refresh = holder.refresh

        def refresh_just_before_an_ingest() -> bool:
            fresh = refresh()
            others.ingest.file(path)
            return fresh

        async def tell(_news: News) -> None:
            held.append(exports(holder, AUGUST))

        monkeypatch.setattr(holder, "refresh", refresh_just_before_an_ingest)
        monkeypatch.setattr(watch, "_tell", tell)
        await watch.catch_up()
        assert held == []
        await watch.catch_up()
    assert held == [200_000_000]


async def test_a_broken_list_of_parts_leaves_the_dataset_as_it_was(providers: Providers) -> None:
    home = providers.settings.home
    async with providers.watch() as (watch, holder):
        before = holder.dataset
        (home / "observations").mkdir()
        (home / "observations" / "parts.txt").write_text("gone.parquet\n")
        await watch.look_into_inbox()
        assert holder.dataset is before


async def test_a_state_file_that_was_lost_costs_requests_only(providers: Providers) -> None:
    providers.gacc.publish("2026-08", 200_000, 40_000)
    async with providers.watch() as (watch, _):
        await watch.look_at_bulletin()
    seen = providers.settings.home / "observations" / "seen.json"
    assert json.loads(seen.read_text())["pages"].keys() == {"2026-08"}
    seen.write_text("{")
    async with providers.watch() as (watch, _):
        await watch.look_at_bulletin()
    assert len(providers.told) == 1 + sum(isinstance(one, Late) for one in providers.told)


async def test_an_inbox_that_cannot_be_kept_from_stays_full(
    providers: Providers, caplog: pytest.LogCaptureFixture
) -> None:
    home = providers.settings.home
    async with providers.watch() as (watch, _):
        await watch.look_into_inbox()
        write(home / "inbox" / "出口.csv", text_of([row()]))
        (home / "raw").write_text("in the way")
        await watch.look_into_inbox()
        assert "BOT_HOME" in caplog.text
        assert [path.name for path in (home / "inbox").iterdir()] == ["出口.csv"]
        (home / "raw").unlink()
        await watch.look_into_inbox()
        assert list((home / "inbox").iterdir()) == []


async def test_a_site_that_says_when_to_come_back_is_left_alone_until_then(
    providers: Providers,
) -> None:
    providers.gacc.faults.retry_after = "3600"
    providers.gacc.faults.add("429")
    async with providers.watch() as (watch, _):
        await watch.look_at_bulletin()
        providers.gacc.requests.clear()
        await watch.look_at_bulletin()
        assert providers.gacc.requests == []
