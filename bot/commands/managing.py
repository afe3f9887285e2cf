"""The commands of those who manage a channel: settings, and the feedback people left."""

from dataclasses import replace

from bot.commands.answering import Answering
from bot.commands.command import Command, Option
from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.commands.sayings import SAYINGS
from bot.commands.texts import ABOUT, LANGUAGES, NAMES, OPTIONS
from bot.commands.who import destination, may_manage, own_scope, person, shared_scopes
from bot.errors import UsageError
from bot.state.places import Platform
from bot.state.preferences import Preference, Scope
from bot.state.quiet_hours import QuietHours
from bot.trade import Language

_SHOWN_FEEDBACK = 20
_LOOKED_AT = 2_000
"""Verdicts of all teams read to find those of one."""
_SETTINGS = ("language", "default_language", "quiet", "channels")
_UNSET = "–"


def commands(answering: Answering) -> tuple[Command, ...]:
    """Declare them over the state."""

    async def settings(request: Request) -> Reply:
        if not may_manage(request):
            return await answering.say(request, "not_allowed")
        name = request.arguments.get("setting", "").strip().lower()
        return await (_set(answering, request, name) if name else _show(answering, request))

    async def feedback(request: Request) -> Reply:
        if not request.manages:
            return await answering.say(request, "not_allowed")
        return await _feedback(answering, request)

    setting = Option("setting", OPTIONS["setting"], choices=_SETTINGS)
    value = Option("value", OPTIONS["value"])
    return (
        Command(
            "settings",
            ABOUT["settings"],
            settings,
            (setting, value),
            manages=True,
            private=True,
            names=NAMES["settings"],
        ),
        Command(
            "feedback",
            ABOUT["feedback"],
            feedback,
            manages=True,
            private=True,
            names=NAMES["feedback"],
        ),
    )


async def _feedback(answering: Answering, request: Request) -> Reply:
    """What the people of this team said of their answers; where there is no team, one's own."""
    language, asker = await answering.spoken(request), person(request)
    given = [
        one
        for one in await answering.kept.feedback.latest(_LOOKED_AT)
        if (one.person.platform, one.person.team) == (asker.platform, asker.team)
        and (one.person == asker or request.place.team)
    ]
    lines = tuple(
        f"• {one.given:%Y-%m-%d} · {SAYINGS[f'verdict.{one.verdict}'][language]} · "
        f"{one.question} · {one.why}".rstrip(" ·")
        for one in given[:_SHOWN_FEEDBACK]
    )
    return Reply(language, paragraphs=lines or (SAYINGS["no_feedback"][language],), private=True)


async def _show(answering: Answering, request: Request) -> Reply:
    language, preferences = await answering.spoken(request), answering.kept.preferences
    shown: dict[str, str] = {}
    if request.place.direct:
        own = await preferences.preferred((own_scope(request),))
    else:
        channel, team = shared_scopes(request)
        own = await preferences.preferred((channel,))
        of_all = (await preferences.preferred((team,))).language
        shown["default_language"] = LANGUAGES[of_all] if of_all else _UNSET
        allowed = await preferences.allowed(Platform(request.place.platform), request.place.team)
        among = "this_channel" if request.place.channel in allowed else "other_channels"
        shown["channels"] = SAYINGS[among if allowed else "every_channel"][language]
    shown["language"] = LANGUAGES[own.language] if own.language else _UNSET
    shown["quiet"] = str(own.quiet or _UNSET)
    lines = tuple(
        "• " + SAYINGS[f"setting.{name}"][language].format(value=shown[name])
        for name in _SETTINGS
        if name in shown
    )
    return Reply(language, title=SAYINGS["settings"][language], paragraphs=lines, private=True)


async def _set(answering: Answering, request: Request, name: str) -> Reply:
    """Change one setting; an empty value takes it back."""
    place, value = request.place, request.arguments.get("value", "").strip()
    channel, team = shared_scopes(request)
    here = own_scope(request) if place.direct else channel
    if name in {"default_language", "channels"} and (place.direct or not place.team):
        return await answering.say(request, "channel_only")
    try:
        match name:
            case "language":
                await _speak(answering, here, value)
            case "default_language":
                await _speak(answering, team, value)
            case "quiet":
                await _be_quiet(answering, request, here, value)
            case "channels" if value in {"allow", "disallow"}:
                preferences = answering.kept.preferences
                change = preferences.allow if value == "allow" else preferences.disallow
                await change(destination(request))
            case _:
                return await answering.say(request, "bad_setting")
    except UsageError:
        return await answering.say(request, "bad_quiet")
    except ValueError:
        return await answering.say(request, "bad_language")
    return await answering.say(request, "set")


async def _speak(answering: Answering, scope: Scope, value: str) -> None:
    language = Language(value.lower()) if value else None
    now = await _now(answering, scope)
    await answering.kept.preferences.prefer(scope, replace(now, language=language))


async def _be_quiet(answering: Answering, request: Request, scope: Scope, value: str) -> None:
    """Set the hours for what is subscribed here already, and for what will be."""
    quiet = QuietHours.parse(value) if value else None
    now = await _now(answering, scope)
    await answering.kept.preferences.prefer(scope, replace(now, quiet=quiet))
    held = answering.kept.subscriptions
    for one in await held.of_destination(destination(request)):
        await held.add(replace(one, quiet=quiet))


async def _now(answering: Answering, scope: Scope) -> Preference:
    return await answering.kept.preferences.preferred((scope,))
