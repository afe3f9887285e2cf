import pytest
from command_asking import ALONE, GUILD, SLACK, asked, said, use

from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.commands.request import Place, Request
from bot.commands.who import destination
from bot.state.database import Database
from bot.state.quiet_hours import QuietHours
from bot.state.subscriptions import Subscription
from bot.trade import Language

NIGHT = QuietHours.parse("22:00-07:00 Asia/Seoul")


async def held(database: Database, request: Request) -> list[Subscription]:
    return await Kept.of(database).subscriptions.of_destination(destination(request))


@pytest.mark.parametrize("place", [GUILD, SLACK])
async def test_those_who_manage_a_channel_subscribe_it(
    front: BotFront, database: Database, place: Place
) -> None:
    request = asked(place, manages=True, topic="exports above $200 million")
    reply = await use(front, "subscribe", request)
    assert said(reply) == (
        "Subscribed here: China's exports to North Korea above $200 million (English)."
    )
    assert not reply.private
    (one,) = await held(database, request)
    assert str(one.topic) == "threshold|TOTAL|export|above|200000000|USD"
    assert (one.subscriber, one.direct, one.language) == ("7", False, Language.ENGLISH)
    assert one.quiet is None


async def test_anybody_subscribes_their_own_conversation(
    front: BotFront, database: Database
) -> None:
    request = asked(ALONE)
    await use(front, "subscribe", request)
    (one,) = await held(database, request)
    assert (str(one.topic), one.direct) == ("release", True)


@pytest.mark.parametrize("name", ["subscribe", "unsubscribe"])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, "Only those who may manage this channel"),
        (Language.KOREAN, "이 채널을 관리할 수 있는 사람만"),
        (Language.CHINESE, "只有可以管理此频道的人"),
    ],
)
async def test_nobody_else_decides_for_a_channel(
    front: BotFront, database: Database, name: str, language: Language, words: str
) -> None:
    await use(front, "subscribe", asked(manages=True))
    reply = await use(front, name, asked(locale=language, topic="late"))
    assert words in said(reply)
    assert reply.private
    assert [str(one.topic) for one in await held(database, asked())] == ["release"]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        (Language.ENGLISH, "Already subscribed here: late releases (English)."),
        (Language.KOREAN, "이미 구독 중입니다: 공표 지연 (한국어)."),
        (Language.CHINESE, "此处已订阅：发布延迟 (中文)。"),
    ],
)
async def test_a_subscription_made_twice_is_one_and_the_latest_wish_holds(
    front: BotFront, database: Database, locale: Language, words: str
) -> None:
    await use(front, "subscribe", asked(manages=True, topic="late"))
    again = asked(manages=True, topic="late", locale=locale)
    assert said(await use(front, "subscribe", again)) == words
    (one,) = await held(database, again)
    assert one.language is locale


async def test_the_news_come_in_the_language_and_outside_the_hours_asked_for(
    front: BotFront, database: Database
) -> None:
    request = asked(manages=True, topic="late", language=" KO ", quiet=str(NIGHT))
    reply = await use(front, "subscribe", request)
    assert said(reply) == ("Subscribed here: late releases (한국어), quiet 22:00-07:00 Asia/Seoul.")
    (one,) = await held(database, request)
    assert (one.language, one.quiet) == (Language.KOREAN, NIGHT)


async def test_a_channel_s_settings_hold_for_its_news_and_nobody_s_own(
    front: BotFront, database: Database
) -> None:
    await use(front, "settings", asked(ALONE, setting="language", value="zh"))
    await use(front, "settings", asked(manages=True, setting="language", value="ko"))
    await use(front, "settings", asked(manages=True, setting="quiet", value=str(NIGHT)))
    await use(front, "subscribe", asked(manages=True))
    (one,) = await held(database, asked())
    assert (one.language, one.quiet) == (Language.KOREAN, NIGHT)


async def test_one_s_own_settings_hold_for_one_s_own_news(
    front: BotFront, database: Database
) -> None:
    await use(front, "settings", asked(ALONE, setting="language", value="zh"))
    await use(front, "settings", asked(ALONE, setting="quiet", value=str(NIGHT)))
    await use(front, "subscribe", asked(ALONE))
    (one,) = await held(database, asked(ALONE))
    assert (one.language, one.quiet) == (Language.CHINESE, NIGHT)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"topic": "nonsense xyz"}, "or a mark such as exports above $200 million"),
        ({"language": "klingon"}, "The languages are en, ko and zh."),
        ({"quiet": "at night"}, "Write quiet hours like 22:00-07:00 Asia/Seoul."),
    ],
)
async def test_what_cannot_be_subscribed_says_what_can(
    front: BotFront, database: Database, wrong: dict[str, str], words: str
) -> None:
    reply = await use(front, "subscribe", asked(manages=True, given=wrong))
    assert words in said(reply)
    assert reply.private
    assert await held(database, asked()) == []


@pytest.mark.parametrize("name", ["subscribe", "unsubscribe"])
@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.KOREAN, "구독할 수 있는 것"), (Language.CHINESE, "可以订阅")],
)
async def test_a_topic_nobody_knows_is_refused_in_the_reader_s_language(
    front: BotFront, name: str, language: Language, words: str
) -> None:
    reply = await use(front, name, asked(manages=True, topic="zzz qqq", locale=language))
    assert words in said(reply)


async def test_subscriptions_lists_what_there_is_here(front: BotFront) -> None:
    await use(front, "subscribe", asked(manages=True))
    await use(front, "subscribe", asked(manages=True, topic="rice imports", quiet=str(NIGHT)))
    await use(front, "subscribe", asked(SLACK, manages=True, topic="late"))
    reply = await use(front, "subscriptions", asked(locale=Language.KOREAN))
    assert reply.paragraphs == (
        "• 모든 공표 (English)",
        "• 중국의 대북 쌀(HS 1006) 수입 등장 시 (English), 방해 금지 22:00-07:00 Asia/Seoul",
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, "Nothing is subscribed here."),
        (Language.KOREAN, "구독 중인 항목이 없습니다."),
        (Language.CHINESE, "此处没有订阅。"),
    ],
)
@pytest.mark.parametrize("name", ["subscriptions", "unsubscribe"])
async def test_where_nothing_is_subscribed_that_is_said(
    front: BotFront, name: str, language: Language, words: str
) -> None:
    assert said(await use(front, name, asked(manages=True, locale=language))) == words


async def test_unsubscribe_ends_one_topic_or_all(front: BotFront, database: Database) -> None:
    for topic in ("release", "late", "rice imports"):
        await use(front, "subscribe", asked(manages=True, topic=topic))
    reply = await use(front, "unsubscribe", asked(manages=True, topic="Rice imports"))
    assert said(reply) == "Unsubscribed here."
    assert [str(one.topic) for one in await held(database, asked())] == ["release", "late"]
    reply = await use(front, "unsubscribe", asked(manages=True, topic="watcher"))
    assert said(reply) == "That was not subscribed here."
    await use(front, "unsubscribe", asked(manages=True))
    assert await held(database, asked()) == []


async def test_a_channel_may_have_releases_ahead_of_the_others(
    front: BotFront, database: Database
) -> None:
    request = asked(manages=True, preview="yes")
    reply = await use(front, "subscribe", request)
    assert said(reply) == "Subscribed here: every release (English), ahead of the others."
    (one,) = await held(database, request)
    assert one.preview
    await use(front, "subscribe", asked(manages=True, preview="no"))
    (one,) = await held(database, request)
    assert not one.preview


async def test_nobody_has_others_wait_for_their_own_conversation(
    front: BotFront, database: Database
) -> None:
    request = asked(ALONE, preview="yes")
    await use(front, "subscribe", request)
    (one,) = await held(database, request)
    assert not one.preview
