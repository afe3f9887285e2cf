from dataclasses import replace

import pytest
from command_asking import (
    ALONE,
    GUILD,
    OTHER_GUILD,
    SLACK,
    SLACK_ALONE,
    asked,
    headline,
    press,
    said,
    use,
)

from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.commands.reply import Act
from bot.commands.request import Place
from bot.commands.who import destination
from bot.state.database import Database
from bot.state.quiet_hours import QuietHours
from bot.trade import Language

NIGHT = "22:00-07:00 Asia/Seoul"


@pytest.mark.parametrize("name", ["settings", "feedback"])
@pytest.mark.parametrize("place", [GUILD, SLACK])
async def test_only_those_who_manage_a_channel_may(
    front: BotFront, name: str, place: Place
) -> None:
    reply = await use(front, name, asked(place, setting="language", value="ko"))
    assert "Only those who may manage this channel" in said(reply)
    assert reply.private


@pytest.mark.parametrize("place", [GUILD, SLACK])
async def test_a_channel_s_language_holds_for_everybody_in_it(
    front: BotFront, place: Place
) -> None:
    reply = await use(front, "settings", asked(place, manages=True, setting="language", value="KO"))
    assert said(reply) == "설정했습니다."
    assert reply.private
    answer = await front.ask(asked(place, user="8"), "exports in February 2022")
    assert answer.language is Language.KOREAN
    other = await front.ask(asked(replace(place, channel="9")), "exports in February 2022")
    assert other.language is Language.ENGLISH


async def test_the_default_language_holds_in_every_channel_that_has_none_of_its_own(
    front: BotFront,
) -> None:
    told = {"setting": "default_language", "value": "zh"}
    await use(front, "settings", asked(manages=True, given=told))
    other = replace(GUILD, channel="101")
    assert (await front.welcome(asked(other))).language is Language.CHINESE
    await use(front, "settings", asked(other, manages=True, setting="language", value="ko"))
    assert (await front.welcome(asked(other))).language is Language.KOREAN
    assert (await front.welcome(asked(OTHER_GUILD))).language is Language.ENGLISH


async def test_one_s_own_language_goes_along_to_every_server(front: BotFront) -> None:
    await use(front, "settings", asked(ALONE, setting="language", value="ko"))
    assert (await front.welcome(asked(OTHER_GUILD))).language is Language.KOREAN
    assert (await front.welcome(asked(OTHER_GUILD, user="8"))).language is Language.ENGLISH


async def test_an_empty_value_takes_a_setting_back(front: BotFront) -> None:
    for value in ("ko", ""):
        await use(front, "settings", asked(manages=True, setting="language", value=value))
    assert (await front.welcome(asked())).language is Language.ENGLISH


async def test_quiet_hours_hold_for_what_is_subscribed_already(
    front: BotFront, database: Database
) -> None:
    await use(front, "subscribe", asked(manages=True))
    await use(front, "settings", asked(manages=True, setting="quiet", value=NIGHT))
    held = Kept.of(database).subscriptions
    (one,) = await held.of_destination(destination(asked()))
    assert one.quiet == QuietHours.parse(NIGHT)
    await use(front, "settings", asked(manages=True, setting="quiet"))
    (one,) = await held.of_destination(destination(asked()))
    assert one.quiet is None


async def test_language_and_quiet_hours_are_kept_side_by_side(front: BotFront) -> None:
    await use(front, "settings", asked(manages=True, setting="quiet", value=NIGHT))
    await use(front, "settings", asked(manages=True, setting="language", value="en"))
    reply = await use(front, "settings", asked(manages=True))
    assert reply.title == "Settings here:"
    assert reply.paragraphs == (
        "• language: English",
        "• default_language, of every channel: –",
        f"• quiet, hours without news: {NIGHT}",
        "• channels: I answer in every channel",
    )
    assert reply.private


async def test_a_direct_conversation_shows_only_its_own_settings(front: BotFront) -> None:
    reply = await use(front, "settings", asked(ALONE, locale=Language.CHINESE))
    assert reply.paragraphs == ("• language（语言）：–", "• quiet（免打扰时段）：–")


async def test_channels_are_allowed_and_disallowed(front: BotFront) -> None:
    other = asked(replace(GUILD, channel="101"), manages=True)
    await use(front, "settings", asked(manages=True, setting="channels", value="allow"))
    assert "this one among them" in said(await use(front, "settings", asked(manages=True)))
    assert "not in this one" in said(await use(front, "settings", other))
    assert (await front.ask(asked(), "exports in 2024")).answer is not None
    assert "allowed here" in said(await front.ask(other, "exports in 2024"))
    await use(front, "settings", asked(manages=True, setting="channels", value="disallow"))
    assert (await front.ask(other, "exports in 2024")).answer is not None


@pytest.mark.parametrize("place", [ALONE, SLACK_ALONE, replace(GUILD, team="")])
@pytest.mark.parametrize(
    "told",
    [
        {"setting": "channels", "value": "allow"},
        {"setting": "default_language", "value": "ko"},
    ],
)
async def test_nobody_decides_for_a_team_outside_its_channels(
    front: BotFront, place: Place, told: dict[str, str]
) -> None:
    reply = await use(front, "settings", asked(place, manages=True, given=told))
    assert "set in a channel" in said(reply)
    assert (await front.ask(asked(SLACK), "exports in 2024")).answer is not None


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"setting": "colour", "value": "red"}, "Set language or default_language"),
        ({"setting": "channels", "value": "maybe"}, "channels to allow or disallow"),
        ({"setting": "channels"}, "channels to allow or disallow"),
        ({"setting": "language", "value": "tlh"}, "The languages are en, ko and zh."),
        ({"setting": "quiet", "value": "always"}, "Write quiet hours like"),
    ],
)
async def test_a_setting_nobody_knows_says_which_there_are(
    front: BotFront, told: dict[str, str], words: str
) -> None:
    reply = await use(front, "settings", asked(manages=True, given=told))
    assert words in said(reply)
    assert reply.private


async def test_feedback_lists_what_the_people_of_the_team_said(front: BotFront) -> None:
    answer = await front.ask(asked(), "exports in February 2022")
    await press(front, asked(user="1"), answer, Act.RIGHT)
    await press(front, asked(user="2"), answer, Act.WRONG, "it says 60")
    elsewhere = await front.ask(asked(OTHER_GUILD), "exports in February 2022")
    await press(front, asked(OTHER_GUILD, user="3"), elsewhere, Act.WRONG, "not theirs")
    reply = await use(front, "feedback", asked(manages=True))
    wrong, right = reply.paragraphs
    assert wrong.endswith(" · wrong · exports in February 2022 · it says 60")
    assert right.endswith(" · right · exports in February 2022")
    assert reply.private


async def test_feedback_of_others_is_never_shown_where_there_is_no_team(front: BotFront) -> None:
    answer = await front.ask(asked(ALONE), "exports in February 2022")
    await press(front, asked(ALONE, user="1"), answer, Act.WRONG, "mine alone")
    other = await use(front, "feedback", asked(ALONE, user="2", manages=True))
    assert said(other) == "No feedback yet."
    own = await use(front, "feedback", asked(ALONE, user="1", manages=True))
    assert "mine alone" in said(own)


async def test_a_conversation_of_two_does_not_open_the_team_s_feedback_to_everybody(
    front: BotFront,
) -> None:
    answer = await front.ask(asked(SLACK), "exports in February 2022")
    await press(front, asked(SLACK, user="1"), answer, Act.WRONG, "for those who manage")
    refused = await use(front, "feedback", asked(SLACK_ALONE, user="2"))
    assert "may manage" in said(refused)
    listed = await use(front, "feedback", asked(SLACK_ALONE, user="3", manages=True))
    assert "for those who manage" in said(listed)


@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.KOREAN, "아직 의견이 없습니다."), (Language.CHINESE, "暂无反馈。")],
)
async def test_no_feedback_is_said_in_the_reader_s_language(
    front: BotFront, language: Language, words: str
) -> None:
    assert said(await use(front, "feedback", asked(manages=True, locale=language))) == words


async def test_a_setting_changes_no_figure(front: BotFront) -> None:
    before = await front.ask(asked(), "exports in February 2022")
    await use(front, "settings", asked(manages=True, setting="quiet", value=NIGHT))
    assert headline(await front.ask(asked(), "exports in February 2022")) == headline(before)
