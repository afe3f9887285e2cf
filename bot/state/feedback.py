"""Keeps what people think of the answers: right or wrong, with a word why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select

from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.places import Person, Platform
from bot.state.tables import feedback
from bot.state.upsert import insert_into

LONGEST_WORD = 1_000
"""Characters kept of the word why."""


class Verdict(StrEnum):
    """What someone thinks of an answer."""

    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Feedback:
    """One person's verdict on one answer; `question` outlives the answer itself."""

    person: Person
    token: str
    question: str
    verdict: Verdict
    why: str
    given: datetime


class FeedbackBox:
    """The verdicts, one a person and answer."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    async def give(
        self, person: Person, token: str, question: str, verdict: Verdict, why: str = ""
    ) -> None:
        """Keep a verdict; a second one of the same person on the same answer replaces it."""
        key = {
            "platform": person.platform,
            "team": person.team,
            "user_id": person.user,
            "token": token,
        }
        said = {
            "question": question,
            "verdict": verdict,
            "why": why[:LONGEST_WORD],
            "given_at": self._clock(),
        }
        async with self._database.writing() as connection:
            insert = insert_into(feedback, connection).values(**key, **said)
            await connection.execute(
                insert.on_conflict_do_update(index_elements=list(key), set_=said)
            )

    async def latest(self, limit: int, verdict: Verdict | None = None) -> list[Feedback]:
        """The newest verdicts first, of one kind or all."""
        wanted = select(feedback).order_by(feedback.c.given_at.desc(), feedback.c.id.desc())
        if verdict is not None:
            wanted = wanted.where(feedback.c.verdict == verdict)
        async with self._database.reading() as connection:
            rows = await connection.execute(wanted.limit(limit))
            return [
                Feedback(
                    Person(Platform(row.platform), row.team, row.user_id),
                    row.token,
                    row.question,
                    Verdict(row.verdict),
                    row.why,
                    row.given_at,
                )
                for row in rows
            ]
