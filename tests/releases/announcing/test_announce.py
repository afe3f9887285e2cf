import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from cells import cell, official
from release_news import (
    NOON,
    REVISION,
    Sketcher,
    Wall,
    announcer,
    channel,
    deliver_all,
    grown,
    subscribe,
)

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.releases.announce import PREVIEW, Announcer
from bot.releases.events import (
    EarlierMonths,
    Late,
    NewDetail,
    NewMonth,
    Revised,
    RevisedCell,
    WatcherBroken,
    WatcherMended,
)
from bot.state.announcing import Announcements
from bot.state.database import Database
from bot.state.outbox import Outbox
from bot.state.parcels import Addressee, OutboxState
from bot.state.places import Platform
from bot.state.topics import Topic, TopicKind
from bot.trade import TOTAL, CommodityCode, Flow, Language, Month, Observation, Tier, Unit

JULY = Month(2026, 7)
SOURCE = "gacc-bulletin"
MACHINERY = CommodityCode("84")


async def test_a_new_month_reaches_every_subscriber_once_in_its_language(
    desk: Desk, database: Database
) -> None:
    slack, discord, drawer = Wall("s"), Wall("d"), Sketcher()
    await subscribe(database, channel(1))
    await subscribe(database, channel(2), language=Language.KOREAN)
    await subscribe(database, channel(3, Platform.DISCORD, "G"), language=Language.CHINESE)
    await subscribe(database, channel(4), Topic(TopicKind.LATE))
    teller = announcer(desk, database)
    for _ in range(3):
        await teller.tell(NewMonth(JULY, SOURCE))
        await announcer(desk, database).tell(NewMonth(JULY, "another edition"))
    await deliver_all(database, {Platform.SLACK: slack, Platform.DISCORD: discord}, drawer)
    english, korean = slack.only("C1").reply, slack.only("C2").reply
    assert english.title == "China–North Korea trade: July 2026"
    assert english.answer is not None
    assert "CNY 1.26 billion" in english.answer.text
    assert [file.name for file in english.files] == ["chart.png"]
    assert {offer.act for offer in english.offers} >= {"receipt", "csv", "language"}
    assert korean.language is Language.KOREAN
    assert korean.title == "북중 교역: 2026년 7월"
    assert discord.only("C3").reply.title == "中朝贸易：2026年7月"
    assert slack.at("C4") == []
    assert len(drawer.asked) == 3


async def test_january_waits_for_february_and_both_are_told_as_one(
    desk: Desk, dataset: Dataset, database: Database, tmp_path: Path
) -> None:
    await subscribe(database, channel(1))
    january = [
        official("2027-01", 900_000_000, vintage="2027-01"),
        official("2027-01", 200_000_000, Flow.IMPORT, vintage="2027-01"),
    ]
    desk = Desk(grown(dataset, tmp_path, *january))
    teller = announcer(desk, database)
    await teller.tell(NewMonth(Month(2027, 1), SOURCE))
    assert sum((await Outbox(database).tally()).values()) == 0
    february = [
        official(period, value, flow, vintage="2027-02")
        for flow, alone, both in (
            (Flow.EXPORT, 800_000_000, 1_700_000_000),
            (Flow.IMPORT, 150_000_000, 350_000_000),
        )
        for period, value in (("2027-02", alone), ("2027-01..2027-02", both))
    ]
    desk.follow(grown(desk.dataset, tmp_path, *february))
    await teller.tell(NewMonth(Month(2027, 2), SOURCE))
    await teller.tell(NewMonth(Month(2027, 1), SOURCE))
    wall = Wall()
    await deliver_all(database, {Platform.SLACK: wall})
    reply = wall.only("C1").reply
    assert reply.title == "China–North Korea trade: January–February 2027"
    assert reply.answer is not None
    assert "CNY 1.7 billion" in reply.answer.headline


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
async def test_january_and_february_that_come_at_once_are_one_story_and_one_alert(
    dataset: Dataset, database: Database, tmp_path: Path, order: tuple[int, ...]
) -> None:
    cells = [
        official(period, value, flow, vintage="2027-02")
        for flow, values in (
            (Flow.EXPORT, (1_200_000_000, 1_900_000_000, 1_800_000_000, 3_700_000_000)),
            (Flow.IMPORT, (180_000_000, 200_000_000, 150_000_000, 350_000_000)),
        )
        for period, value in zip(
            ("2026-12", "2027-01", "2027-02", "2027-01..2027-02"), values, strict=True
        )
    ]
    goods = [detail("2027-01", MACHINERY, 5_000_000), detail("2027-02", MACHINERY, 6_000_000)]
    desk = Desk(grown(dataset, tmp_path, *cells, *goods))
    mark = Topic(TopicKind.THRESHOLD, TOTAL, Flow.EXPORT, Decimal(1_500_000_000), unit=Unit.CNY)
    await subscribe(database, channel(1))
    await subscribe(database, channel("ahead", team="P"), preview=True)
    await subscribe(database, channel("then", team="P"))
    await subscribe(database, channel(2), mark)
    await subscribe(database, channel(3), Topic(TopicKind.GOODS, MACHINERY, Flow.EXPORT))
    months = [Month(2027, number) for number in order]
    for _ in range(2):
        teller = announcer(desk, database)
        for month in months:
            await teller.tell(NewMonth(month, SOURCE))
        for month in months:
            await teller.tell(NewDetail(month, "gacc-query", (Flow.EXPORT,)))
    wall = Wall()
    later = NOON + PREVIEW
    await deliver_all(database, {Platform.SLACK: wall}, clock=lambda: later)
    for name in ("C1", "Cahead", "Cthen"):
        story = wall.only(name)
        assert story.reply.title == "China–North Korea trade: January–February 2027"
        assert story.edits == 0
    assert "rose above CNY 1.5 billion in January 2027" in wall.only("C2").reply.title
    assert "recorded in January 2027" in wall.only("C3").reply.title


async def test_quiet_hours_are_waited_for(desk: Desk, database: Database) -> None:
    await subscribe(database, channel(1), quiet="20:00-09:00 Asia/Seoul")
    await subscribe(database, channel(2))
    await announcer(desk, database).tell(NewMonth(JULY, SOURCE))
    wall = Wall()
    await deliver_all(database, {Platform.SLACK: wall}, due=1)
    assert wall.at("C1") == []
    assert len(wall.at("C2")) == 1
    morning = datetime(2026, 8, 21, 0, 0, tzinfo=UTC)
    await deliver_all(database, {Platform.SLACK: wall}, clock=lambda: morning)
    assert len(wall.at("C1")) == 1


async def test_a_preview_reaches_its_team_s_admins_first_and_delays_no_other_team(
    desk: Desk, database: Database
) -> None:
    await subscribe(database, channel("admin"), preview=True)
    await subscribe(database, channel(1))
    await subscribe(database, channel(2, team="another"))
    await announcer(desk, database).tell(NewMonth(JULY, SOURCE))
    wall = Wall()
    await deliver_all(database, {Platform.SLACK: wall}, due=2)
    assert [len(wall.at(f"C{one}")) for one in ("admin", 1, 2)] == [1, 0, 1]
    await deliver_all(database, {Platform.SLACK: wall}, clock=lambda: NOON + PREVIEW)
    assert [len(wall.at(f"C{one}")) for one in ("admin", 1, 2)] == [1, 1, 1]


async def test_a_revision_corrects_the_posts_of_its_month_and_tells_who_asked(
    desk: Desk, database: Database, dataset: Dataset, tmp_path: Path
) -> None:
    wall = Wall()
    for number, language in ((1, Language.ENGLISH), (2, Language.KOREAN)):
        await subscribe(database, channel(number), language=language)
    await subscribe(database, channel(3), REVISION)
    teller = announcer(desk, database)
    for month in (Month(2026, 6), JULY):
        await teller.tell(NewMonth(month, SOURCE))
    await deliver_all(database, {Platform.SLACK: wall})
    printed = {
        str(one.period): one
        for one in dataset.cells.of(TOTAL)
        if one.flow is Flow.EXPORT and one.unit is Unit.CNY and one.tier is Tier.OFFICIAL
    }
    old, so_far = printed["2026-07"], printed["2026-01..2026-07"]
    more = Decimal(1_300_000_000) - (old.value or 0)
    again = partial(replace, vintage="2026-08", published="2026-09-18")
    new = again(old, value=Decimal(1_300_000_000))
    desk.follow(grown(dataset, tmp_path, new, again(so_far, value=(so_far.value or 0) + more)))
    news = Revised("000007", SOURCE, (JULY,), 1, (RevisedCell(old, new),))
    for _ in range(2):
        await teller.tell(news)
    await deliver_all(database, {Platform.SLACK: wall})
    june, july = wall.at("C1")
    assert (june.edits, july.edits) == (0, 1)
    assert july.reply.title == "China–North Korea trade: July 2026 (corrected)"
    assert july.reply.answer is not None
    assert july.reply.answer.comparison[0] == (
        "Corrected: China's exports to North Korea in July 2026 now stand at CNY 1.3 billion; "
        "this post first said CNY 1.26 billion."
    )
    korean = wall.at("C2")[1].reply.answer
    assert korean is not None
    assert "정정: 2026년 7월" in korean.text
    told = wall.only("C3").reply
    assert told.answer is not None
    assert "July 2026: CNY 1.3 billion; it stood at CNY 1.26 billion before." in told.answer.text


async def test_what_a_year_to_date_revises_is_told_and_leaves_the_posts(
    desk: Desk, database: Database
) -> None:
    await subscribe(database, channel(1))
    await subscribe(database, channel(2), REVISION)
    teller, wall = announcer(desk, database), Wall()
    await teller.tell(NewMonth(JULY, SOURCE))
    cut = Decimal(9446561757 - 8186577614 - 1259961566)
    earlier = (
        EarlierMonths(JULY, Flow.EXPORT, cut, SOURCE),
        EarlierMonths(JULY, Flow.IMPORT, Decimal(1), "what nobody published"),
    )
    await teller.tell(Revised("000008", SOURCE, (), earlier=earlier))
    await deliver_all(database, {Platform.SLACK: wall})
    assert wall.only("C1").edits == 0
    answer = wall.only("C2").reply.answer
    assert answer is not None
    (line,) = answer.comparison
    assert line == (
        "China's exports to North Korea: the bulletin of July 2026 raised the first half of 2026 "
        "by CNY 22,577."
    )
    await teller.tell(Revised("000009", SOURCE, (), earlier=earlier[1:]))
    assert (await Outbox(database).tally())[OutboxState.PENDING] == 0


async def test_what_the_next_bulletin_makes_of_the_year_so_far_corrects_the_post_before_it(
    desk: Desk, database: Database, dataset: Dataset, tmp_path: Path
) -> None:
    await subscribe(database, channel(1))
    teller, wall = announcer(desk, database), Wall()
    await teller.tell(NewMonth(JULY, SOURCE))
    await deliver_all(database, {Platform.SLACK: wall})
    before = {Flow.EXPORT: 9_446_561_757, Flow.IMPORT: 2_546_469_237}
    cut = Decimal(-100_000_000)
    cells = [
        official(period, value, flow, vintage="2026-08")
        for flow, moved in ((Flow.EXPORT, int(cut)), (Flow.IMPORT, 0))
        for period, value in (
            ("2026-08", 1_000_000_000),
            ("2026-01..2026-08", before[flow] + moved + 1_000_000_000),
        )
    ]
    desk.follow(grown(dataset, tmp_path, *cells))
    august = Month(2026, 8)
    await teller.tell(NewMonth(august, SOURCE))
    earlier = (EarlierMonths(august, Flow.EXPORT, cut, SOURCE),)
    for ingest in ("000008", "000009"):
        await teller.tell(Revised(ingest, SOURCE, (), earlier=earlier))
    await deliver_all(database, {Platform.SLACK: wall})
    post, newest = wall.at("C1")
    assert (post.edits, newest.edits) == (1, 0)
    answer = post.reply.answer
    assert answer is not None
    assert answer.comparison[0] == (
        "Corrected: China's exports to North Korea in January–July 2026 now stand at "
        "CNY 9.347 billion; this post first said CNY 9.447 billion."
    )
    assert (
        "Since revised: the bulletin of August 2026 cut China's exports to North Korea in "
        "January–July 2026 by CNY 100 million (−1.1%), to CNY 9.347 billion."
    ) in answer.comparison
    assert "CNY 1 billion" in str(newest.reply.answer)


def detail(period: str, code: CommodityCode, value: int, flow: Flow = Flow.EXPORT) -> Observation:
    return cell(
        period,
        value,
        flow,
        commodity=code,
        tier=Tier.OFFICIAL,
        source="gacc-query",
        vintage="2026-07",
        published="2026-08-20",
    )


@pytest.mark.parametrize("flow", [Flow.EXPORT, Flow.TOTAL])
async def test_goods_are_told_of_when_they_appear_and_not_while_they_go_on(
    dataset: Dataset, database: Database, tmp_path: Path, flow: Flow
) -> None:
    cells = [detail("2026-06", MACHINERY, 5_000_000), detail("2026-07", MACHINERY, 6_000_000)]
    desk = Desk(grown(dataset, tmp_path, *cells))
    await subscribe(database, channel(1), Topic(TopicKind.GOODS, MACHINERY, flow))
    await subscribe(database, channel(2), Topic(TopicKind.GOODS, CommodityCode("27"), flow))
    teller, wall = announcer(desk, database), Wall()
    for month in (Month(2026, 6), JULY):
        await teller.tell(NewMonth(month, SOURCE))
        await teller.tell(NewDetail(month, "gacc-query", (Flow.EXPORT,)))
        await teller.tell(NewDetail(month, "un-comtrade", (Flow.EXPORT,)))
    await deliver_all(database, {Platform.SLACK: wall})
    reply = wall.only("C1").reply
    assert reply.title == (
        "China's exports of machinery (HS 84) to North Korea: recorded in June 2026, "
        "after none the month before"
    )
    assert reply.answer is not None
    assert "$5 million" in reply.answer.headline
    assert wall.at("C2") == []


async def test_a_mark_is_told_of_when_it_is_passed(desk: Desk, database: Database) -> None:
    def mark(level: int, *, above: bool = True) -> Topic:
        return Topic(
            TopicKind.THRESHOLD, TOTAL, Flow.EXPORT, Decimal(level), above=above, unit=Unit.CNY
        )

    await subscribe(database, channel(1), mark(1_300_000_000, above=False))
    await subscribe(database, channel(2), mark(1_300_000_000))
    await subscribe(database, channel(3), mark(1_000_000_000), Language.CHINESE)
    teller, wall = announcer(desk, database), Wall()
    await teller.tell(NewMonth(JULY, SOURCE))
    await teller.tell(NewMonth(JULY, SOURCE))
    await deliver_all(database, {Platform.SLACK: wall})
    reply = wall.only("C1").reply
    assert reply.title == ("China's exports to North Korea fell below CNY 1.3 billion in July 2026")
    assert wall.at("C2") == []
    assert wall.at("C3") == []


async def test_lateness_and_outages_are_told_to_who_asked(desk: Desk, database: Database) -> None:
    await subscribe(database, channel(1), Topic(TopicKind.LATE))
    await subscribe(database, channel(2), Topic(TopicKind.WATCHER), Language.KOREAN)
    teller, wall = announcer(desk, database), Wall()
    since = datetime(2026, 9, 18, 8, 5, tzinfo=UTC)
    for _ in range(2):
        await teller.tell(Late(Month(2026, 8), date(2026, 9, 18)))
        await teller.tell(WatcherBroken("gacc-bulletin-usd", "The site answers 412.", since))
    for _ in range(2):
        await teller.tell(WatcherMended("gacc-bulletin-usd", since))
        await teller.tell(WatcherMended("somewhere else", since))
    await deliver_all(database, {Platform.SLACK: wall})
    late = wall.only("C1").reply
    assert late.title == "Late: August 2026"
    assert "18 September 2026" in late.paragraphs[0]
    broken, mended = (one.reply for one in wall.at("C2"))
    assert "중국 해관 월보" in broken.paragraphs[0]
    assert "2026-09-18 08:05 UTC" in broken.paragraphs[0]
    assert broken.paragraphs[1] == "The site answers 412."
    assert "다시 읽을 수 있습니다: 중국 해관 월보" in mended.paragraphs[0]


async def test_an_outage_that_two_bots_meet_is_told_once_and_ends_once_each_time(
    desk: Desk, database: Database
) -> None:
    await subscribe(database, channel(1), Topic(TopicKind.WATCHER))
    one, other = announcer(desk, database), announcer(desk, database)
    source, wall = "somewhere else", Wall()
    for day in (1, 11, 21):
        since = [datetime(2026, 9, day + late, tzinfo=UTC) for late in (0, 1)]
        broken = [WatcherBroken(source, "It is gone.", moment) for moment in since]
        mended = [WatcherMended(source, moment) for moment in since]
        await asyncio.gather(one.tell(broken[0]), other.tell(broken[1]))
        await other.tell(broken[1])
        await asyncio.gather(one.tell(mended[0]), other.tell(mended[1]))
        await other.tell(mended[1])
    await deliver_all(database, {Platform.SLACK: wall})
    titles = [message.reply.title for message in wall.at("C1")]
    assert titles == ["I cannot read a source", "A source can be read again"] * 3


async def test_the_end_of_an_outage_that_nobody_was_told_of_is_not_told(
    desk: Desk, database: Database
) -> None:
    teller, since = announcer(desk, database), datetime(2026, 9, 18, tzinfo=UTC)
    await teller.tell(WatcherBroken("somewhere", "It is gone.", since))
    await subscribe(database, channel(1), Topic(TopicKind.WATCHER))
    await teller.tell(WatcherMended("somewhere", since))
    assert sum((await Outbox(database).tally()).values()) == 0


async def test_the_same_revision_that_two_bots_ingested_is_told_once_and_another_is_told_too(
    desk: Desk, dataset: Dataset, database: Database
) -> None:
    await subscribe(database, channel(1), REVISION)
    old = next(
        one
        for one in dataset.cells.of(TOTAL)
        if str(one.period) == "2026-07" and one.flow is Flow.EXPORT and one.value
    )
    for ingest, millions in (("000003", 1_300), ("000004", 1_300), ("000003", 1_400)):
        new = replace(old, value=Decimal(millions) * 10**6, vintage="2026-08")
        cells = (RevisedCell(old, new),)
        await announcer(desk, database).tell(Revised(ingest, SOURCE, (JULY,), 1, cells))
    wall = Wall()
    await deliver_all(database, {Platform.SLACK: wall})
    assert len(wall.at("C1")) == 2


async def test_new_detail_deepens_the_post_of_its_month_in_place(
    desk: Desk, dataset: Dataset, database: Database, tmp_path: Path
) -> None:
    await subscribe(database, channel(1))
    teller, wall = announcer(desk, database), Wall()
    await teller.tell(NewMonth(JULY, SOURCE))
    news = NewDetail(JULY, "gacc-query", (Flow.EXPORT,))
    await teller.tell(news)
    await deliver_all(database, {Platform.SLACK: wall})
    assert wall.only("C1").edits == 0
    desk.follow(grown(dataset, tmp_path, detail("2026-07", MACHINERY, 6_000_000)))
    await teller.tell(news)
    await deliver_all(database, {Platform.SLACK: wall})
    post = wall.only("C1")
    assert post.edits == 1
    assert post.reply.answer is not None
    assert "machinery (HS 84)" in post.reply.answer.text
    assert post.reply.title == "China–North Korea trade: July 2026"


async def test_a_month_whose_summary_cannot_be_told_is_not_announced(
    desk: Desk, database: Database
) -> None:
    await subscribe(database, channel(1))
    await announcer(desk, database).tell(NewMonth(Month(2031, 5), SOURCE))
    assert sum((await Outbox(database).tally()).values()) == 0


async def test_a_post_of_another_version_of_the_bot_is_left_as_it_is(
    desk: Desk, database: Database
) -> None:
    to = [Addressee(channel(1), Language.ENGLISH)]
    bodies = {Language.ENGLISH: '{"v": 0}'}
    await Announcements(database).announce("month 2026-07", "month 2026-07", bodies, to)
    teller = Announcer(desk, database, lambda: date(2026, 8, 20))
    await teller.tell(NewDetail(JULY, SOURCE, (Flow.EXPORT,)))
    assert (await Outbox(database).tally())[OutboxState.PENDING] == 1
