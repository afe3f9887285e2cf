"""The commands over what is stored: privacy for everyone, settings and feedback for managers."""

import json
from dataclasses import replace

from bot.commands.answering import Answering
from bot.commands.command import Command, Option
from bot.commands.reply import Attachment, Reply
from bot.commands.request import Request
from bot.commands.texts import ABOUT, OPTIONS, SAYINGS
from bot.commands.who import destination, person, scopes
from bot.errors import UsageError
from bot.state.quiet_hours import QuietHours
from bot.trade import Language

_SHOWN_FEEDBACK = 20


def commands(answering: Answering) -> tuple[Command, ...]:
    """Declare them over the state."""

    async def privacy(request: Request) -> Reply:
        return await _privacy(answering, request)

    async def settings(request: Request) -> Reply:
        return await _settings(answering, request)

    async def feedback(request: Request) -> Reply:
        language = await answering.spoken(request)
        given = await answering.kept.feedback.latest(_SHOWN_FEEDBACK)
        team = request.place.team
        lines = [
            f"{one.given:%Y-%m-%d} · {one.verdict} · {one.question} · {one.why}".rstrip(" ·")
            for one in given
            if one.person.team == team
        ]
        shown = tuple(lines) or (SAYINGS["no_feedback"][language],)
        return Reply(language, paragraphs=shown, private=True)

    what = Option("what", OPTIONS["what"])
    setting = Option("setting", OPTIONS["setting"], required=True)
    value = Option("value", OPTIONS["value"])
    return (
        Command("privacy", ABOUT["privacy"], privacy, (what,)),
        Command("settings", ABOUT["settings"], settings, (setting, value), manages=True),
        Command("feedback", ABOUT["feedback"], feedback, manages=True),
    )


async def _privacy(answering: Answering, request: Request) -> Reply:
    """Say what is stored about the asker, hand it over, or delete it."""
    language = await answering.spoken(request)
    what = request.arguments.get("what", "").strip().lower() or "show"
    asker = person(request)
    if what == "delete":
        deleted = await answering.kept.privacy.delete(asker)
        key = "deleted" if sum(deleted.values()) else "nothing_stored"
        return Reply(language, paragraphs=(SAYINGS[key][language],), private=True)
    stored = await answering.kept.privacy.export(asker)
    if what == "export":
        text = json.dumps(stored, ensure_ascii=False, indent=2)
        file = Attachment(
            "stored.json", "application/json", text.encode(), SAYINGS["export"][language]
        )
        said = (SAYINGS["export"][language],)
        return Reply(language, paragraphs=said, files=(file,), private=True)
    if what != "show":
        raise UsageError("Say show, export or delete.")
    lines = [f"• {table}: {len(rows)}" for table, rows in stored.items() if rows]
    return Reply(
        language,
        title=SAYINGS["stored"][language],
        paragraphs=tuple(lines) or (SAYINGS["nothing_stored"][language],),
        private=True,
    )


async def _settings(answering: Answering, request: Request) -> Reply:
    """Set the channel's language or quiet hours, or allow it among the team's channels."""
    language = await answering.spoken(request)
    if not (request.manages or request.place.direct):
        return Reply(language, paragraphs=(SAYINGS["not_allowed"][language],), private=True)
    preferences = answering.kept.preferences
    scope = scopes(request)[0 if request.place.direct else 1]
    now = await preferences.preferred((scope,))
    name = request.arguments.get("setting", "").strip().lower()
    value = request.arguments.get("value", "").strip()
    if name == "language":
        await preferences.prefer(scope, replace(now, language=_language(value)))
    elif name == "quiet":
        quiet = QuietHours.parse(value) if value else None
        await preferences.prefer(scope, replace(now, quiet=quiet))
    elif name == "channels" and value in {"allow", "disallow"}:
        change = preferences.allow if value == "allow" else preferences.disallow
        await change(destination(request))
    else:
        raise UsageError(
            "Set language to en, ko or zh; quiet to hours like 22:00-07:00 Asia/Seoul; "
            "or channels to allow or disallow."
        )
    language = await answering.spoken(request)
    return Reply(language, paragraphs=(SAYINGS["set"][language],), private=True)


def _language(value: str) -> Language | None:
    if not value:
        return None
    try:
        return Language(value.lower())
    except ValueError as err:
        raise UsageError("Set language to en, ko or zh.") from err
