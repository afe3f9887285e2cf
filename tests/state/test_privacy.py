import json
from dataclasses import replace

from sqlalchemy import func, insert, select
from state_moments import START
from state_news import EVENT, SUBJECT, announce, claim
from state_people import GUILD, LEE, MIN, MIN_ALONE, NEWSROOM, RICE

from bot.state.announcing import Announcements
from bot.state.answers import KeptAnswers
from bot.state.database import Database
from bot.state.feedback import FeedbackBox, Verdict
from bot.state.outbox import Outbox
from bot.state.places import Person, Platform
from bot.state.preferences import Preference, Preferences, Scope, ScopeKind
from bot.state.privacy import Privacy
from bot.state.slack_tables import slack_installations
from bot.state.subscriptions import Subscription, Subscriptions
from bot.state.tables import outbox, posts
from bot.state.threads import ThreadContexts
from bot.state.topics import Topic, TopicKind
from bot.trade import Language

RELEASE = Topic(TopicKind.RELEASE)
SAME_ID_ELSEWHERE = replace(MIN, team="T2")


async def leave_traces(database: Database, person: Person) -> None:
    await ThreadContexts(database).remember(f"thread of {person}", RICE, person)
    token = await KeptAnswers(database).keep("rice?", RICE, Language.ENGLISH, person)
    await FeedbackBox(database).give(person, token, "rice?", Verdict.WRONG, "no")
    scope = Scope(ScopeKind.USER, person.platform, person.team, person.user)
    await Preferences(database).prefer(scope, Preference(Language.KOREAN))


async def count(database: Database, table: object) -> int:
    async with database.reading() as connection:
        return await connection.scalar(select(func.count()).select_from(table)) or 0  # type: ignore[arg-type]


async def test_a_person_is_handed_all_there_is_and_nobody_else_s(database: Database) -> None:
    for person in (MIN, SAME_ID_ELSEWHERE, LEE):
        await leave_traces(database, person)
    wish = Subscription(NEWSROOM, RELEASE, Language.KOREAN, MIN.user)
    await Subscriptions(database).add(wish)
    found = await Privacy(database).export(MIN)
    sizes = {table: len(rows) for table, rows in found.items() if rows}
    assert sizes == dict.fromkeys(
        ("threads", "answers", "feedback", "preferences", "subscriptions"), 1
    )
    text = json.dumps(found)
    assert "2022-02" in text
    assert '"T2"' not in text


async def test_an_id_that_is_global_is_found_in_every_team(database: Database) -> None:
    for team in ("G1", "G2"):
        await leave_traces(database, replace(LEE, team=team))
    found = await Privacy(database).export(LEE)
    assert len(found["threads"]) == len(found["answers"]) == 2


async def test_what_is_deleted_is_gone_and_a_channel_keeps_its_news(database: Database) -> None:
    for person in (MIN, SAME_ID_ELSEWHERE):
        await leave_traces(database, person)
    wishes = Subscriptions(database)
    await wishes.add(Subscription(NEWSROOM, RELEASE, Language.KOREAN, MIN.user))
    await wishes.add(Subscription(MIN_ALONE, RELEASE, Language.KOREAN, MIN.user, direct=True))
    await announce(Announcements(database))
    for parcel in await claim(Outbox(database)):
        await Outbox(database).sent(parcel, "m1")
    privacy = Privacy(database)
    gone = await privacy.delete(MIN)
    assert {name: number for name, number in gone.items() if number} == {
        "threads": 1,
        "answers": 1,
        "feedback": 1,
        "preferences": 1,
        "subscriptions": 2,
        "outbox": 1,
        "posts": 1,
    }
    assert not any((await privacy.export(MIN)).values())
    assert any((await privacy.export(SAME_ID_ELSEWHERE)).values())
    (kept,) = await wishes.of_destination(NEWSROOM)
    assert kept.subscriber == ""
    assert await wishes.of_destination(MIN_ALONE) == []
    assert (await count(database, outbox), await count(database, posts)) == (2, 2)


async def test_who_left_no_trace_has_nothing_deleted(database: Database) -> None:
    assert not any((await Privacy(database).delete(LEE)).values())


async def test_who_installed_the_bot_is_told_so_without_the_keys(database: Database) -> None:
    row = {
        "client_id": "c",
        "app_id": "a",
        "team_id": MIN.team,
        "user_id": MIN.user,
        "user_token": "xoxp-secret",
        "is_enterprise_install": False,
        "installed_at": START.replace(tzinfo=None),
    }
    async with database.writing() as connection:
        await connection.execute(insert(slack_installations).values(row))
    (shown,) = (await Privacy(database).export(MIN))["slack_installations"]
    assert "xoxp-secret" not in json.dumps(shown)
    assert (await Privacy(database).delete(SAME_ID_ELSEWHERE))["slack_installations"] == 0
    everywhere = replace(MIN, team="")
    assert (await Privacy(database).delete(everywhere))["slack_installations"] == 1


async def test_a_team_that_removed_the_bot_leaves_nothing_behind(database: Database) -> None:
    await leave_traces(database, MIN)
    await leave_traces(database, SAME_ID_ELSEWHERE)
    await Preferences(database).allow(NEWSROOM)
    await Subscriptions(database).add(Subscription(GUILD, RELEASE, Language.ENGLISH, LEE.user))
    await Announcements(database).announce(EVENT, SUBJECT, {}, [])
    await announce(Announcements(database))
    gone = await Privacy(database).delete_team(Platform.SLACK, MIN.team)
    assert gone["outbox"] == 2
    assert gone["threads"] == gone["allowed_channels"] == 1
    assert any((await Privacy(database).export(SAME_ID_ELSEWHERE)).values())
    assert len(await Subscriptions(database).of_destination(GUILD)) == 1
