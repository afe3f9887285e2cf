import asyncio
from datetime import timedelta

import pytest
from release_news import HASTE, NOON, UNHURRIED, Sketcher, Wall, channel, deliver_all

from bot.platforms.sending import SendingError
from bot.questions.query import Kind, TradeQuery
from bot.releases.body import Body, write_body
from bot.releases.carrying import SenderCarrier
from bot.state.announcing import Announcements
from bot.state.database import Database
from bot.state.outbox import Outbox
from bot.state.parcels import Addressee, OutboxState, Parcel, Refused, Sent
from bot.state.places import Platform
from bot.trade import Language, Period

PICTURE = TradeQuery(Kind.TREND, period=Period.year(2025), chart=True)
NEWS = Body(Language.ENGLISH, title="News", paragraphs=("It rains.",), picture=PICTURE)
HERE = channel(1)


async def put(database: Database, body: Body | str = NEWS, event: str = "e") -> None:
    text = body if isinstance(body, str) else write_body(body)
    announcements = Announcements(database, lambda: NOON)
    to = [Addressee(HERE, Language.ENGLISH)]
    await announcements.announce(event, "s", {Language.ENGLISH: text}, to)


async def parcel(database: Database) -> Parcel:
    outbox = Outbox(database, lambda: NOON)
    (one,) = await outbox.claim([Platform.SLACK], 1, timedelta(seconds=60))
    return one


def carrier(wall: Wall, drawer: Sketcher | None = None) -> SenderCarrier:
    return SenderCarrier({Platform.SLACK: wall}, drawer, UNHURRIED)


async def test_a_post_carries_its_words_and_its_picture(database: Database) -> None:
    await put(database)
    wall, drawer = Wall(), Sketcher()
    carries = carrier(wall, drawer)
    assert set(carries.platforms) == {Platform.SLACK}
    sent = await carries.send(await parcel(database))
    assert sent == Sent("w0")
    reply = wall.only("C1").reply
    assert (reply.title, reply.paragraphs) == ("News", ("It rains.",))
    assert [one.name for one in reply.files] == ["chart.png"]
    assert drawer.asked == [PICTURE]


@pytest.mark.parametrize("drawer", [None, Sketcher(fails=True), Sketcher(empty=True)])
async def test_without_a_picture_the_words_go_alone(
    database: Database, drawer: Sketcher | None
) -> None:
    await put(database)
    wall = Wall()
    await carrier(wall, drawer).send(await parcel(database))
    assert wall.only("C1").reply.files == ()


async def test_what_a_platform_refuses_is_told_as_it_says(database: Database) -> None:
    await put(database)
    one, wall = await parcel(database), Wall()
    wall.busy["C1"] = 7.0
    assert await carrier(wall).send(one) == Refused("Come back later", retry_after=7.0)
    wall.gone.add("C1")
    assert await carrier(wall).send(one) == Refused("The channel is gone", final=True)


async def test_a_line_that_breaks_leaves_the_parcel_open_and_it_is_found_again(
    database: Database,
) -> None:
    await put(database)
    one, wall = await parcel(database), Wall(doubtful={"C1"})
    carries = carrier(wall)
    assert await carries.lookup(one) is None
    with pytest.raises(SendingError):
        await carries.send(one)
    assert await carries.lookup(one) == "w0"


async def test_a_message_that_arrived_in_doubt_is_looked_up_and_not_doubled(
    database: Database,
) -> None:
    await put(database)
    wall = Wall(doubtful={"C1"})
    moments = iter(NOON + timedelta(seconds=number) for number in range(10_000))
    await deliver_all(database, {Platform.SLACK: wall}, clock=lambda: next(moments), pace=HASTE)
    assert len(wall.at("C1")) == 1
    assert (await Outbox(database).tally())[OutboxState.SENT] == 1


@pytest.mark.parametrize("text", ["no JSON", "{}", '{"v": 1}', '{"v": 1, "language": "tlh"}'])
async def test_a_body_that_cannot_be_read_is_given_up_at_once(
    database: Database, text: str
) -> None:
    await put(database, text)
    one, wall = await parcel(database), Wall()
    refused = await carrier(wall).send(one)
    assert isinstance(refused, Refused)
    assert refused.final
    assert "cannot be read" in refused.reason
    assert await carrier(wall).lookup(one) is None


async def test_a_correction_edits_the_message_there_is(database: Database) -> None:
    await put(database)
    wall = Wall()
    await deliver_all(database, {Platform.SLACK: wall})
    right = write_body(Body(Language.ENGLISH, title="News", paragraphs=("It snows.",)))
    await Announcements(database, lambda: NOON).correct("c", "s", {Language.ENGLISH: right})
    await deliver_all(database, {Platform.SLACK: wall})
    post = wall.only("C1")
    assert (post.edits, post.reply.paragraphs) == (1, ("It snows.",))


async def test_many_parcels_share_one_picture_and_old_messages_are_let_go(
    database: Database,
) -> None:
    to = [Addressee(channel(number), Language.ENGLISH) for number in range(3)]
    announcements = Announcements(database, lambda: NOON)
    for number in range(20):
        body = Body(Language.ENGLISH, title=f"News {number}", picture=PICTURE)
        bodies = {Language.ENGLISH: write_body(body)}
        await announcements.announce(f"e{number}", f"s{number}", bodies, to)
    wall, drawer = Wall(), Sketcher()
    await deliver_all(database, {Platform.SLACK: wall}, drawer)
    assert len(wall.messages) == 60
    assert 20 <= len(drawer.asked) < 60


async def test_a_drawer_that_breaks_unexpectedly_is_asked_again(database: Database) -> None:
    class Broken(Sketcher):
        async def draw(self, question: str, query: TradeQuery, language: Language) -> object:  # type: ignore[override]
            if not self.asked:
                self.asked.append(query)
                raise RuntimeError("a bug")
            return await super().draw(question, query, language)

    await put(database)
    one, wall = await parcel(database), Wall()
    carries = carrier(wall, Broken())
    with pytest.raises(RuntimeError):
        await carries.send(one)
    assert await carries.send(one) == Sent("w0")


async def test_messages_start_evenly_and_no_faster_than_the_platform_allows(
    database: Database,
) -> None:
    await put(database)
    one, wall = await parcel(database), Wall()
    carries = SenderCarrier({Platform.SLACK: wall}, per_second={Platform.SLACK: 50.0})
    loop = asyncio.get_running_loop()
    began = loop.time()
    await asyncio.gather(*(carries.send(one) for _ in range(11)))
    assert loop.time() - began >= 10 / 50.0
