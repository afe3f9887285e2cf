"""Who asks and where, in the state's words."""

from bot.commands.request import Request
from bot.state.places import Destination, Person, Platform
from bot.state.preferences import Scope, ScopeKind


def person(request: Request) -> Person:
    """The one who asks, in the team where they ask."""
    place = request.place
    return Person(Platform(place.platform), place.team, request.user)


def person_everywhere(request: Request) -> Person:
    """The one who asks, in every team that knows them by the same id."""
    platform = Platform(request.place.platform)
    return Person(platform, _own_team(request), request.user)


def destination(request: Request) -> Destination:
    """The channel, or the direct conversation, in which something is asked."""
    place = request.place
    return Destination(Platform(place.platform), place.team, place.channel)


def scopes(request: Request) -> tuple[Scope, ...]:
    """Whose preferences count, the narrowest first."""
    return (own_scope(request), *shared_scopes(request))


def own_scope(request: Request) -> Scope:
    """The asker's own preferences, which go with them from team to team."""
    platform = Platform(request.place.platform)
    return Scope(ScopeKind.USER, platform, _own_team(request), request.user)


def shared_scopes(request: Request) -> tuple[Scope, Scope]:
    """The preferences of the channel and of its team."""
    place, platform = request.place, Platform(request.place.platform)
    return (
        Scope(ScopeKind.CHANNEL, platform, place.team, place.channel),
        Scope(ScopeKind.TEAM, platform, place.team, place.team),
    )


def here_scopes(request: Request) -> tuple[Scope, ...]:
    """Whose preferences count for what is sent here unasked: in a channel nobody's own."""
    return scopes(request) if request.place.direct else shared_scopes(request)


def may_manage(request: Request) -> bool:
    """Whether the asker may decide what is sent here: their own conversation is theirs."""
    return request.manages or request.place.direct


def _own_team(request: Request) -> str:
    # A Discord user has one id everywhere, a Slack user one in each workspace.
    place = request.place
    return "" if place.platform == Platform.DISCORD else place.team
