import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, insert, select
from state_moments import START, SetClock
from state_news import BODIES, SUBJECT, announce, claim
from state_people import MIN, NEWSROOM, RICE
from structlog.testing import capture_logs

from bot.state.announcing import Announcements
from bot.state.answers import KeptAnswers
from bot.state.database import Database, open_database
from bot.state.feedback import FeedbackBox, Verdict
from bot.state.outbox import Outbox
from bot.state.posts import Posts
from bot.state.retention import NEWS_LASTING, forget_the_old, keep_forgetting
from bot.state.seen import SeenEvents
from bot.state.slack_tables import slack_oauth_states
from bot.state.tables import announcements, outbox, threads
from bot.state.threads import ThreadContexts
from bot.trade import Language


async def rows_of(database: Database, table: object) -> int:
    async with database.reading() as connection:
        return await connection.scalar(select(func.count()).select_from(table)) or 0  # type: ignore[arg-type]


async def test_what_has_served_its_time_goes_and_the_rest_stays(database: Database) -> None:
    clock = SetClock()
    contexts, answers = ThreadContexts(database, clock), KeptAnswers(database, clock)
    seen, box = SeenEvents(database, clock), FeedbackBox(database, clock)
    await contexts.remember("old", RICE, MIN)
    token = await answers.keep("rice?", RICE, Language.ENGLISH, MIN)
    await seen.first_time("e1")
    await box.give(MIN, token, "rice?", Verdict.RIGHT, "")
    clock.wait(days=100)
    await contexts.remember("new", RICE, MIN)
    gone = await forget_the_old(database, clock)
    assert {name: count for name, count in gone.items() if count} == {
        "threads": 1,
        "seen_events": 1,
    }
    assert await contexts.last_query("new") == RICE
    assert await answers.find(token) is not None
    clock.wait(days=900)
    gone = await forget_the_old(database, clock)
    assert (gone["threads"], gone["answers"], gone["feedback"]) == (1, 1, 1)


async def test_of_what_there_is_too_much_the_newest_stays(database: Database) -> None:
    clock = SetClock()
    contexts = ThreadContexts(database, clock)
    for number in range(5):
        await contexts.remember(f"t{number}", RICE, MIN)
        clock.wait(minutes=1)
    gone = await forget_the_old(database, clock, {"threads": 3})
    assert gone["threads"] == 2
    assert [await contexts.last_query(f"t{number}") for number in range(5)] == [
        None,
        None,
        RICE,
        RICE,
        RICE,
    ]


async def test_posts_can_be_corrected_for_as_long_as_a_year_is_open(database: Database) -> None:
    clock = SetClock()
    box, said = Outbox(database, clock), Announcements(database, clock)
    await announce(said)
    parcels = await claim(box)
    for parcel in parcels[1:]:
        await box.sent(parcel, "m1")
    clock.wait(days=NEWS_LASTING.days - 1)
    await forget_the_old(database, clock)
    assert await rows_of(database, outbox) == 3
    clock.wait(days=2)
    gone = await forget_the_old(database, clock)
    assert (gone["outbox"], gone["posts"]) == (2, 2)
    assert await Posts(database).find(NEWSROOM, SUBJECT) is None
    assert await rows_of(database, announcements) == 1
    # The message of a row still under way stays, in whatever language it is.
    assert len(BODIES) == 2


async def test_an_installation_that_was_never_finished_is_forgotten(database: Database) -> None:
    row = {"state": "s1", "expire_at": datetime(2026, 3, 18, 14, 0)}  # noqa: DTZ001 - as the SDK writes it
    async with database.writing() as connection:
        await connection.execute(insert(slack_oauth_states).values(row))
    await forget_the_old(database, lambda: START - timedelta(hours=2))
    assert await rows_of(database, slack_oauth_states) == 1
    await forget_the_old(database, lambda: START.astimezone(UTC))
    assert await rows_of(database, slack_oauth_states) == 0


async def test_forgetting_goes_on_until_it_is_stopped_whatever_the_database_does(
    database: Database,
) -> None:
    stop = asyncio.Event()
    await ThreadContexts(database, lambda: START - timedelta(days=500)).remember("t", RICE, MIN)
    await ThreadContexts(database).remember("new", RICE, MIN)
    task = asyncio.create_task(keep_forgetting(database, stop, timedelta(seconds=0.01)))
    async with asyncio.timeout(30):
        while await rows_of(database, threads) > 1:  # noqa: ASYNC110 - rows, not an event
            await asyncio.sleep(0.01)
    stop.set()
    await task
    assert await rows_of(database, threads) == 1


async def test_a_database_that_fails_is_waited_for(tmp_path: Path) -> None:
    database = await open_database("", tmp_path)
    await database.close()
    (tmp_path / "state.db").unlink()
    (tmp_path / "state.db").mkdir()
    stop = asyncio.Event()
    with capture_logs() as logs:
        task = asyncio.create_task(keep_forgetting(database, stop, timedelta(seconds=0.01)))
        async with asyncio.timeout(30):
            while len(logs) < 2:  # noqa: ASYNC110 - lines of a log, not an event
                await asyncio.sleep(0.01)
        stop.set()
        await task
    assert {one["event"] for one in logs} == {"nothing_forgotten"}
    await database.close()
