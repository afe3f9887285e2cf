"""All that commands keep in the state database, opened together."""

from dataclasses import dataclass

from bot.commands.holding import HeldPreferences
from bot.state.answers import KeptAnswers
from bot.state.database import Database
from bot.state.feedback import FeedbackBox
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
    preferences: HeldPreferences
    feedback: FeedbackBox
    privacy: Privacy

    @classmethod
    def of(cls, database: Database) -> "Kept":
        """Every part over one database."""
        return cls(
            threads=ThreadContexts(database),
            answers=KeptAnswers(database),
            seen=SeenEvents(database),
            subscriptions=Subscriptions(database),
            preferences=HeldPreferences(database),
            feedback=FeedbackBox(database),
            privacy=Privacy(database),
        )
