from dataclasses import replace

from state_moments import START, SetClock
from state_people import GUILD, LEE, MIN, MIN_ALONE, NEWSROOM

from bot.state import subscriptions as subscribing
from bot.state.database import Database
from bot.state.places import Destination, Person, Platform
from bot.state.quiet_hours import QuietHours
from bot.state.subscriptions import Subscription, Subscriptions
from bot.state.topics import Topic, TopicKind
from bot.trade import CommodityCode, Language

RELEASE = Topic(TopicKind.RELEASE)
MACHINES = Topic(TopicKind.GOODS, CommodityCode("84"))
NIGHT = QuietHours.parse("22:00-07:00 Asia/Seoul")
WISH = Subscription(NEWSROOM, RELEASE, Language.KOREAN, "U-min", quiet=NIGHT, preview=True)


async def test_a_subscription_is_kept_whole(database: Database, clock: SetClock) -> None:
    kept = Subscriptions(database, clock)
    assert await kept.add(WISH)
    (found,) = await kept.of_destination(NEWSROOM)
    assert found == WISH
    assert found.created == START


async def test_subscribing_again_changes_the_wish_and_adds_nothing(database: Database) -> None:
    kept = Subscriptions(database)
    assert await kept.add(WISH)
    changed = replace(WISH, language=Language.ENGLISH, quiet=None, preview=False)
    assert not await kept.add(changed)
    assert await kept.of_destination(NEWSROOM) == [changed]


async def test_one_topic_ends_or_all_of_them(database: Database) -> None:
    kept = Subscriptions(database)
    for topic in (RELEASE, MACHINES, Topic(TopicKind.LATE)):
        await kept.add(replace(WISH, topic=topic))
    await kept.add(replace(WISH, destination=GUILD))
    assert await kept.remove(NEWSROOM, MACHINES) == 1
    assert await kept.remove(NEWSROOM, MACHINES) == 0
    assert await kept.remove(NEWSROOM) == 2
    assert await kept.of_destination(NEWSROOM) == []
    assert len(await kept.of_destination(GUILD)) == 1


async def test_a_person_finds_what_they_subscribed_anywhere(database: Database) -> None:
    kept = Subscriptions(database)
    alone = replace(WISH, destination=MIN_ALONE, direct=True)
    await kept.add(WISH)
    await kept.add(alone)
    await kept.add(replace(WISH, destination=Destination(Platform.SLACK, "T2", "C")))
    await kept.add(replace(WISH, destination=GUILD, subscriber=LEE.user))
    assert await kept.of_person(MIN) == [WISH, alone]
    assert len(await kept.of_person(Person(Platform.SLACK, "", "U-min"))) == 3
    assert len(await kept.of_person(LEE)) == 1


async def test_everyone_who_asked_for_a_kind_is_found_batch_by_batch(database: Database) -> None:
    kept = Subscriptions(database)
    places = [Destination(Platform.DISCORD, "G", str(number)) for number in range(7)]
    for place in places:
        await kept.add(replace(WISH, destination=place))
        await kept.add(replace(WISH, destination=place, topic=MACHINES))
    subscribing.BATCH, usual = 3, subscribing.BATCH
    try:
        found = [one async for one in kept.of_kinds({TopicKind.RELEASE})]
        assert [one.destination for one in found] == places
        both = [one async for one in kept.of_kinds({TopicKind.RELEASE, TopicKind.GOODS})]
        assert len(both) == 14
        assert [one async for one in kept.of_kinds({TopicKind.LATE})] == []
    finally:
        subscribing.BATCH = usual
