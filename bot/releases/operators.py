"""Finds those who look after the bot, to tell them in private what only they can mend."""

from collections.abc import Collection, Mapping

import structlog

from bot.platforms.sending import RefusedError, Sender
from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.parcels import Addressee
from bot.state.places import Destination, Platform
from bot.state.preferences import Preferences, Scope, ScopeKind
from bot.trade import Language

_log = structlog.get_logger(__name__)


class Operators:
    """The people that the settings name, as `platform:user` or `platform:team:user`."""

    def __init__(
        self,
        people: Collection[str],
        senders: Mapping[Platform, Sender],
        database: Database,
        clock: Clock = utc_now,
    ) -> None:
        self._people = people
        self._senders = senders
        self._preferences = Preferences(database)
        self._clock = clock

    async def addressees(self) -> list[Addressee]:
        """The private conversation with each, in their language and outside their quiet hours.

        Whoever cannot be reached at all is left out. Raises SendingError when that cannot be told
        at the moment.
        """
        found = [await self._addressee(one) for one in self._people]
        return [one for one in found if one is not None]

    async def _addressee(self, person: str) -> Addressee | None:
        name, *team, user = person.split(":")
        platform, where = Platform(name), "".join(team)
        sender = self._senders.get(platform)
        if sender is None:
            return None
        try:
            channel = await sender.reach(where, user)
        except RefusedError as err:
            if not err.final:
                raise
            _log.warning("operator_not_reached", operator=person, reason=str(err))
            return None
        scope = Scope(ScopeKind.USER, platform, where, user)
        wishes, now = await self._preferences.preferred([scope]), self._clock()
        return Addressee(
            Destination(platform, where, channel),
            wishes.language or Language.ENGLISH,
            now if wishes.quiet is None else wishes.quiet.over_at(now),
        )
