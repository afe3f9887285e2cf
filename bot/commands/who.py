"""Who asks and where, in the state's words."""

from bot.commands.request import Request
from bot.state.places import Destination, Person, Platform
from bot.state.preferences import Scope, ScopeKind


def person(request: Request) -> Person:
    """The one who asks."""
    place = request.place
    return Person(Platform(place.platform), place.team, request.user)


def destination(request: Request) -> Destination:
    """The channel, or the direct conversation, in which something is asked."""
    place = request.place
    return Destination(Platform(place.platform), place.team, place.channel)


def scopes(request: Request) -> tuple[Scope, ...]:
    """Whose preferences count, the narrowest first."""
    place, platform = request.place, Platform(request.place.platform)
    return (
        Scope(ScopeKind.USER, platform, place.team, request.user),
        Scope(ScopeKind.CHANNEL, platform, place.team, place.channel),
        Scope(ScopeKind.TEAM, platform, place.team, place.team),
    )
