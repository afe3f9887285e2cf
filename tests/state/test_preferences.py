from state_people import GUILD, NEWSROOM

from bot.state.database import Database
from bot.state.places import Destination, Platform
from bot.state.preferences import Preference, Preferences, Scope, ScopeKind
from bot.state.quiet_hours import QuietHours
from bot.trade import Language

USER = Scope(ScopeKind.USER, Platform.SLACK, "T1", "U-min")
CHANNEL = Scope(ScopeKind.CHANNEL, Platform.SLACK, "T1", "C-news")
TEAM = Scope(ScopeKind.TEAM, Platform.SLACK, "T1", "T1")
NIGHT = QuietHours.parse("22:00-07:00 Asia/Seoul")


async def test_the_narrowest_that_says_something_wins_each_thing_by_itself(
    database: Database,
) -> None:
    preferences = Preferences(database)
    assert await preferences.preferred([USER, CHANNEL, TEAM]) == Preference()
    await preferences.prefer(TEAM, Preference(Language.CHINESE, NIGHT))
    await preferences.prefer(CHANNEL, Preference(Language.KOREAN))
    assert await preferences.preferred([USER, CHANNEL, TEAM]) == Preference(Language.KOREAN, NIGHT)
    assert await preferences.preferred([USER, TEAM]) == Preference(Language.CHINESE, NIGHT)
    assert await preferences.preferred([]) == Preference()


async def test_a_new_preference_replaces_the_old_one_whole(database: Database) -> None:
    preferences = Preferences(database)
    await preferences.prefer(USER, Preference(Language.CHINESE, NIGHT))
    await preferences.prefer(USER, Preference(Language.ENGLISH))
    assert await preferences.preferred([USER]) == Preference(Language.ENGLISH)


async def test_a_team_that_lists_channels_is_spoken_to_only_there(database: Database) -> None:
    preferences = Preferences(database)
    elsewhere = Destination(Platform.SLACK, "T1", "C-else")
    assert await preferences.may_speak(elsewhere)
    await preferences.allow(NEWSROOM)
    await preferences.allow(NEWSROOM)
    assert await preferences.allowed(Platform.SLACK, "T1") == ["C-news"]
    assert await preferences.may_speak(NEWSROOM)
    assert not await preferences.may_speak(elsewhere)
    assert await preferences.may_speak(GUILD)
    await preferences.disallow(NEWSROOM)
    assert await preferences.may_speak(elsewhere)
