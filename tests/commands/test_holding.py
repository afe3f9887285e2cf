import asyncio

import pytest
from command_asking import ALONE, asked, use

from bot.commands.front import BotFront
from bot.commands.holding import LASTING, HeldPreferences
from bot.state.database import Database
from bot.state.places import Destination, Platform
from bot.state.preferences import Preference, Preferences, Scope, ScopeKind
from bot.trade import Language

CHANNEL = Destination(Platform.DISCORD, "G1", "100")
SCOPE = Scope(ScopeKind.CHANNEL, Platform.DISCORD, "G1", "100")
KOREAN = Preference(language=Language.KOREAN)


class SetClock:
    """Seconds that pass when they are told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


async def test_a_change_made_here_holds_at_once(database: Database) -> None:
    held = HeldPreferences(database)
    assert await held.preferred((SCOPE,)) == Preference()
    await held.prefer(SCOPE, KOREAN)
    assert await held.preferred((SCOPE,)) == KOREAN
    assert await held.may_speak(CHANNEL)
    await held.allow(Destination(Platform.DISCORD, "G1", "200"))
    assert not await held.may_speak(CHANNEL)
    await held.disallow(Destination(Platform.DISCORD, "G1", "200"))
    assert await held.may_speak(CHANNEL)


async def test_a_change_made_elsewhere_is_noticed_before_long(database: Database) -> None:
    clock = SetClock()
    held = HeldPreferences(database, clock)
    assert await held.preferred((SCOPE,)) == Preference()
    await Preferences(database).prefer(SCOPE, KOREAN)
    assert await held.preferred((SCOPE,)) == Preference()
    clock.now += LASTING
    assert await held.preferred((SCOPE,)) == KOREAN


async def test_what_was_read_during_a_change_is_not_held(database: Database) -> None:
    held = HeldPreferences(database)
    reading = asyncio.ensure_future(held.preferred((SCOPE,)))
    await asyncio.sleep(0)
    await held.prefer(SCOPE, KOREAN)
    await reading
    assert await held.preferred((SCOPE,)) == KOREAN


async def test_no_more_is_held_than_there_is_room_for(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.commands.holding._MOST", 3)
    held = HeldPreferences(database)
    for number in range(6):
        await held.may_speak(Destination(Platform.DISCORD, "G1", str(number)))
    assert len(held._held) == 3


async def test_a_deleted_language_is_forgotten_at_once(front: BotFront) -> None:
    await use(front, "settings", asked(ALONE, setting="language", value="ko"))
    assert (await front.welcome(asked(ALONE))).language is Language.KOREAN
    await use(front, "privacy", asked(ALONE, what="delete"))
    assert (await front.welcome(asked(ALONE))).language is Language.ENGLISH
