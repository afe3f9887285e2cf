from state_people import COAL, GUILD, LEE, RICE

from bot.state.answers import KeptAnswers
from bot.state.database import Database
from bot.state.exchanges import Exchanges, Found, Given
from bot.state.places import Destination, Platform
from bot.state.preferences import Preference, Preferences, Scope, ScopeKind
from bot.state.threads import ThreadContexts
from bot.trade import Language

THREAD = "discord:G1:100:u42"
SCOPES = (
    Scope(ScopeKind.USER, Platform.DISCORD, "", "42"),
    Scope(ScopeKind.TEAM, Platform.DISCORD, "G1", "G1"),
)
GIVEN = Given("쌀 수출은?", RICE, Language.KOREAN)


def exchanges_of(database: Database) -> Exchanges:
    threads, answers = ThreadContexts(database), KeptAnswers(database)
    return Exchanges(database, threads, answers, Preferences(database))


async def test_a_question_finds_all_that_holds_where_it_is_asked(database: Database) -> None:
    exchanges = exchanges_of(database)
    assert await exchanges.begin(THREAD, SCOPES, GUILD) == Found(None, Preference(), may_speak=True)
    korean = Preference(Language.KOREAN)
    await exchanges.preferences.prefer(SCOPES[1], korean)
    await exchanges.preferences.allow(Destination(Platform.DISCORD, "G1", "200"))
    await exchanges.threads.remember(THREAD, COAL, LEE)
    assert await exchanges.begin(THREAD, SCOPES, GUILD) == Found(COAL, korean, may_speak=False)


async def test_an_answer_leaves_its_buttons_and_its_thread_together(database: Database) -> None:
    exchanges = exchanges_of(database)
    token = await exchanges.end(GIVEN, LEE, THREAD, COAL)
    kept = await exchanges.answers.find(token)
    assert kept is not None
    assert (Given(kept.question, kept.query, kept.language), kept.asker) == (GIVEN, LEE)
    assert await exchanges.threads.last_query(THREAD) == COAL


async def test_an_answer_that_says_nothing_new_leaves_the_thread_as_it_is(
    database: Database,
) -> None:
    exchanges = exchanges_of(database)
    await exchanges.threads.remember(THREAD, COAL, LEE)
    assert await exchanges.answers.find(await exchanges.end(GIVEN, LEE, THREAD, None))
    assert await exchanges.threads.last_query(THREAD) == COAL
