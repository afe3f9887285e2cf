from dataclasses import replace

import pytest
from command_asking import (
    ALONE,
    GUILD,
    SLACK,
    acts,
    asked,
    button,
    front_over,
    headline,
    press,
    said,
    use,
)

from bot.answers.desk import Desk
from bot.commands.answering import RATES
from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.commands.reply import Act
from bot.commands.request import Place
from bot.questions.query import Outcome
from bot.state.database import Database
from bot.state.places import Platform
from bot.state.preferences import Preference, Scope, ScopeKind
from bot.state.rates import Rate, RateLimit
from bot.trade import Language


class Minute:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("place", [GUILD, SLACK, ALONE])
async def test_a_follow_up_goes_on_with_its_thread(front: BotFront, place: Place) -> None:
    await front.ask(asked(place), "exports in February 2022")
    reply = await front.ask(asked(place, user="8"), "and imports?")
    assert "imports from North Korea" in headline(reply)
    assert "February 2022" in headline(reply)


async def test_a_thread_knows_nothing_of_another(front: BotFront) -> None:
    await front.ask(asked(), "rice exports in 2022")
    other = replace(GUILD, thread="101")
    assert "rice" not in headline(await front.ask(asked(other), "exports in February 2022"))
    alone = await front.ask(asked(replace(GUILD, thread="102")), "and imports?")
    assert "rice" not in headline(alone)


async def test_a_chart_leaves_its_subject_to_the_thread(front: BotFront) -> None:
    await use(front, "chart", asked(question="exports in February 2022"))
    assert "February 2022" in headline(await front.ask(asked(), "and imports?"))


async def test_a_word_on_the_bot_does_not_make_a_thread_forget(front: BotFront) -> None:
    await front.ask(asked(), "exports in February 2022")
    await front.ask(asked(), "help")
    assert "February 2022" in headline(await front.ask(asked(), "and imports?"))


@pytest.mark.parametrize("kind", list(ScopeKind))
async def test_the_narrowest_preference_says_in_which_language(
    front: BotFront, database: Database, kind: ScopeKind
) -> None:
    preferences = Kept.of(database).preferences
    names = {ScopeKind.USER: ("", "7"), ScopeKind.CHANNEL: ("G1", "100")}
    team, name = names.get(kind, ("G1", "G1"))
    await preferences.prefer(
        Scope(kind, Platform.DISCORD, team, name), Preference(language=Language.CHINESE)
    )
    reply = await front.ask(asked(locale=Language.KOREAN), "exports in February 2022")
    assert reply.language is Language.CHINESE


async def test_what_could_mean_several_goods_offers_each(front: BotFront) -> None:
    reply = await front.ask(asked(), "出口独角兽2022年")
    assert reply.answer is not None
    assert reply.answer.status is Outcome.NEEDS_CHOICE
    assert 2 <= len(reply.choices) <= 25
    assert {one.act for one in reply.choices} == {Act.ASK}
    assert all(one.question == one.label for one in reply.choices)
    assert reply.offers == ()


async def test_an_answer_without_figures_offers_no_receipt(front: BotFront) -> None:
    reply = await front.ask(asked(), "When is the next release?")
    assert acts(reply) == [Act.LANGUAGE, Act.LANGUAGE, Act.RIGHT, Act.WRONG]


async def test_without_a_drawer_no_chart_is_offered_or_drawn(
    desk: Desk, database: Database
) -> None:
    front = front_over(desk, database)
    reply = await use(front, "chart", asked(question="exports in 2024"))
    assert Act.CHART not in acts(reply)
    assert reply.files == ()
    assert headline(reply)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, "Please wait a moment"),
        (Language.KOREAN, "잠시 후 다시"),
        (Language.CHINESE, "请稍候再问"),
    ],
)
async def test_too_many_questions_get_a_kind_word_until_some_time_has_passed(
    desk: Desk, database: Database, language: Language, words: str
) -> None:
    clock = Minute()
    front = front_over(desk, database, limit=RateLimit(RATES, clock))
    for _ in range(RATES["user"].burst):
        assert (await front.ask(asked(locale=language), "2022-02")).answer is not None
    refused = await front.ask(asked(locale=language), "2022-02")
    assert words in said(refused)
    assert refused.private
    assert (await front.ask(asked(user="8"), "2022-02")).answer is not None
    clock.now += RATES["user"].seconds
    assert (await front.ask(asked(locale=language), "2022-02")).answer is not None


async def test_every_way_to_ask_counts(desk: Desk, database: Database) -> None:
    few = {"user": Rate(6, 60), "channel": Rate(100, 1)}
    front = front_over(desk, database, limit=RateLimit(few, Minute()))
    reply = await front.ask(asked(), "exports in February 2022")
    await press(front, asked(), reply, Act.RECEIPT)
    await use(front, "summary", asked(month="2025-12"))
    await use(front, "chart", asked(question="exports in 2024"))
    await use(front, "sources", asked())
    await use(front, "status", asked())
    refused = [
        await front.ask(asked(), "exports in 2024"),
        await press(front, asked(), reply, Act.CSV),
        await front.act(asked(), Act.ASK, "", "exports in 2024"),
        await use(front, "summary", asked()),
        await use(front, "chart", asked(question="exports in 2024")),
        await use(front, "check", asked(claim="exports in 2024 were $1 billion")),
        await use(front, "sources", asked()),
        await use(front, "status", asked()),
    ]
    assert all("Please wait a moment" in said(one) for one in refused)
    thanks = await press(front, asked(), reply, Act.WRONG)
    assert "noted" in said(thanks)


async def test_a_busy_channel_waits_together(desk: Desk, database: Database) -> None:
    few = {"user": Rate(100, 1), "channel": Rate(2, 60)}
    front = front_over(desk, database, limit=RateLimit(few, Minute()))
    other_thread = replace(GUILD, thread="101")
    await front.ask(asked(user="1"), "2022-02")
    await front.ask(asked(other_thread, user="2"), "2022-02")
    assert "Please wait" in said(await front.ask(asked(user="3"), "2022-02"))
    elsewhere = replace(GUILD, channel="101")
    assert (await front.ask(asked(elsewhere, user="3"), "2022-02")).answer is not None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, "only answer in the channels that are allowed here"),
        (Language.KOREAN, "허용된 채널에서만"),
        (Language.CHINESE, "允许的频道中回答"),
    ],
)
async def test_outside_the_allowed_channels_only_direct_messages_are_answered(
    front: BotFront, language: Language, words: str
) -> None:
    shown = await front.ask(asked(), "exports in February 2022")
    allowed = replace(GUILD, channel="999")
    await use(front, "settings", asked(allowed, manages=True, setting="channels", value="allow"))
    for refused in (
        await front.ask(asked(locale=language), "exports in 2024"),
        await use(front, "status", asked(locale=language)),
        await front.act(asked(locale=language), Act.CHART, button(shown, Act.RECEIPT).token),
    ):
        assert words in said(refused)
        assert refused.private
    assert (await front.ask(asked(ALONE), "exports in 2024")).answer is not None
    assert (await front.ask(asked(allowed), "exports in 2024")).answer is not None
