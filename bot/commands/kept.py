"""All that commands keep in the state database, opened together."""

from dataclasses import dataclass

from bot.state.answers import KeptAnswers
from bot.state.database import Database
from bot.state.exchanges import Exchanges
from bot.state.feedback import FeedbackBox
from bot.state.preferences import Preferences
from bot.state.privacy import Privacy
from bot.state.seen import SeenEvents
from bot.state.subscriptions import Subscriptions
from bot.state.threads import ThreadContexts


@dataclass(frozen=True, slots=True)
class Kept:
    """The parts of the state that commands read and write."""

    threads: ThreadContexts
    answers: KeptAnswers
    seen: SeenEvents
    subscriptions: Subscriptions
    preferences: Preferences
    feedback: FeedbackBox
    privacy: Privacy
    exchanges: Exchanges

    @classmethod
    def of(cls, database: Database) -> "Kept":
        """Every part over one database."""
        threads, answers = ThreadContexts(database), KeptAnswers(database)
        preferences = Preferences(database)
        return cls(
            threads=threads,
            answers=answers,
            seen=SeenEvents(database),
            subscriptions=Subscriptions(database),
            preferences=preferences,
            feedback=FeedbackBox(database),
            privacy=Privacy(database),
            exchanges=Exchanges(database, threads, answers, preferences),
        )
