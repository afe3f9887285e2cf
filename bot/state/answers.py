"""Keeps what is behind an answer's buttons, so that they work after a restart."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.questions.query import TradeQuery
from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.places import Person, Platform
from bot.state.query_json import UnreadableQueryError, read_query, write_query
from bot.state.tables import answers
from bot.trade import Language

LASTING = timedelta(days=180)
"""How long the buttons under an answer work."""
_TOKEN_BYTES = 9
"""Twelve characters: short enough for every platform's button id, too many to guess."""
_KEEP = insert(answers)
_FIND = select(answers).where(
    answers.c.token == bindparam("token"), answers.c.created_at > bindparam("oldest")
)


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What it takes to give an answer again, or another view of it."""

    token: str
    question: str
    query: TradeQuery
    language: Language
    asker: Person
    created: datetime


class KeptAnswers:
    """The answers given, by the token their buttons carry."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    async def keep(
        self, question: str, query: TradeQuery, language: Language, asker: Person
    ) -> str:
        """Keep what is behind an answer and return the token that finds it again."""
        return await self._database.transact(self.keeping(question, query, language, asker))

    def keeping(
        self, question: str, query: TradeQuery, language: Language, asker: Person
    ) -> Callable[[Connection], str]:
        """The same as work for a transaction that does more."""
        token = secrets.token_urlsafe(_TOKEN_BYTES)
        row = {
            "token": token,
            "platform": asker.platform,
            "team": asker.team,
            "user_id": asker.user,
            "question": question,
            "query": write_query(query),
            "language": language,
            "created_at": self._clock(),
        }

        def keep(connection: Connection) -> str:
            connection.execute(_KEEP, row)
            return token

        return keep

    async def find(self, token: str) -> KeptAnswer | None:
        """What a token stands for; None if it is unknown, too old or cannot be read."""
        wanted = {"token": token, "oldest": self._clock() - LASTING}
        row = await self._database.transact(
            lambda connection: connection.execute(_FIND, wanted).one_or_none()
        )
        if row is None:
            return None
        try:
            query = read_query(row.query)
        except UnreadableQueryError:
            await self._forget(token)
            return None
        asker = Person(Platform(row.platform), row.team, row.user_id)
        return KeptAnswer(token, row.question, query, Language(row.language), asker, row.created_at)

    async def _forget(self, token: str) -> None:
        async with self._database.writing() as connection:
            await connection.execute(delete(answers).where(answers.c.token == token))
