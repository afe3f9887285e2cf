from pathlib import Path

from sqlalchemy import select, update
from state_moments import START, SetClock
from state_people import LEE, MIN, RICE

from bot.state.answers import LASTING, KeptAnswer, KeptAnswers
from bot.state.database import Database, open_database
from bot.state.tables import answers
from bot.trade import Language


async def test_a_token_finds_its_answer_after_a_restart(
    address: str, tmp_path: Path, clock: SetClock
) -> None:
    before = await open_database(address, tmp_path)
    token = await KeptAnswers(before, clock).keep("쌀 수출은?", RICE, Language.KOREAN, MIN)
    await before.close()
    after = await open_database(address, tmp_path)
    found = await KeptAnswers(after, clock).find(token)
    assert found == KeptAnswer(token, "쌀 수출은?", RICE, Language.KOREAN, MIN, START)
    await after.close()


async def test_tokens_are_short_and_never_alike(database: Database) -> None:
    kept = KeptAnswers(database)
    tokens = {await kept.keep("Rice?", RICE, Language.ENGLISH, LEE) for _ in range(20)}
    assert len(tokens) == 20
    assert {len(token) for token in tokens} == {12}


async def test_an_unknown_or_old_token_finds_nothing(database: Database, clock: SetClock) -> None:
    kept = KeptAnswers(database, clock)
    assert await kept.find("nonsense") is None
    token = await kept.keep("Rice?", RICE, Language.ENGLISH, LEE)
    clock.wait(days=LASTING.days)
    assert await kept.find(token) is None


async def test_an_answer_that_cannot_be_read_is_dropped(database: Database) -> None:
    kept = KeptAnswers(database)
    token = await kept.keep("Rice?", RICE, Language.ENGLISH, LEE)
    async with database.writing() as connection:
        await connection.execute(update(answers).values(query="{}"))
    assert await kept.find(token) is None
    async with database.reading() as connection:
        assert (await connection.execute(select(answers))).all() == []
