"""What a question finds in the state and what its answer leaves there, each in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.questions.query import TradeQuery
from bot.state.answers import KeptAnswers
from bot.state.database import Database
from bot.state.places import Destination, Person
from bot.state.preferences import Preference, Preferences, Scope
from bot.state.threads import ThreadContexts
from bot.trade import Language


@dataclass(frozen=True, slots=True)
class Found:
    """What holds where a question is asked; `before` is the thread's last query."""

    before: TradeQuery | None
    preference: Preference
    may_speak: bool


@dataclass(frozen=True, slots=True)
class Given:
    """What is behind an answer: what its buttons need to give it again."""

    question: str
    query: TradeQuery
    language: Language


@dataclass(frozen=True, slots=True)
class Exchanges:
    """Questions and answers; every one of them reads and writes several tables."""

    database: Database
    threads: ThreadContexts
    answers: KeptAnswers
    preferences: Preferences

    async def begin(self, thread: str, scopes: Sequence[Scope], channel: Destination) -> Found:
        """What a question in a thread is answered by; `scopes` are given the narrowest first."""
        recall = self.threads.recalling(thread)
        prefer = self.preferences.preferring(scopes)
        permit = self.preferences.permitting(channel)
        return await self.database.transact(
            lambda connection: Found(recall(connection), prefer(connection), permit(connection))
        )

    async def end(self, given: Given, asker: Person, thread: str, about: TradeQuery | None) -> str:
        """Keep what is behind an answer, and what its thread goes on from unless that is known.

        Returns the token that finds the answer again.
        """
        keep = self.answers.keeping(given.question, given.query, given.language, asker)
        if about is None:
            return await self.database.transact(keep)
        remember = self.threads.remembering(thread, about, asker)

        def both(connection: Connection) -> str:
            remember(connection)
            return keep(connection)

        return await self.database.transact(both)
