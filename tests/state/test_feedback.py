from state_moments import START, SetClock
from state_people import LEE, MIN

from bot.state.database import Database
from bot.state.feedback import LONGEST_WORD, Feedback, FeedbackBox, Verdict


async def test_the_newest_verdicts_come_first(database: Database, clock: SetClock) -> None:
    box = FeedbackBox(database, clock)
    await box.give(MIN, "t1", "Rice?", Verdict.RIGHT)
    clock.wait(minutes=1)
    await box.give(LEE, "t1", "Rice?", Verdict.WRONG, "that is maize")
    found = await box.latest(5)
    assert [(one.person, one.verdict, one.why) for one in found] == [
        (LEE, Verdict.WRONG, "that is maize"),
        (MIN, Verdict.RIGHT, ""),
    ]
    assert found[1] == Feedback(MIN, "t1", "Rice?", Verdict.RIGHT, "", START)
    assert await box.latest(1) == found[:1]
    assert await box.latest(5, Verdict.RIGHT) == found[1:]


async def test_a_second_verdict_replaces_the_first(database: Database) -> None:
    box = FeedbackBox(database)
    await box.give(MIN, "t1", "Rice?", Verdict.RIGHT)
    await box.give(MIN, "t1", "Rice?", Verdict.WRONG, "x" * 5_000)
    (found,) = await box.latest(5)
    assert found.verdict is Verdict.WRONG
    assert len(found.why) == LONGEST_WORD
