"""The command that shows what is stored about whoever uses it, hands it over, or deletes it."""

import json

from bot.commands.answering import Answering
from bot.commands.command import Command, Option
from bot.commands.reply import Attachment, Reply
from bot.commands.request import Request
from bot.commands.sayings import SAYINGS
from bot.commands.texts import ABOUT, NAMES, OPTIONS
from bot.commands.who import person_everywhere

_CHOICES = ("show", "export", "delete")


def commands(answering: Answering) -> tuple[Command, ...]:
    """Declare it over the state."""

    async def privacy(request: Request) -> Reply:
        what = request.arguments.get("what", "").strip().lower() or "show"
        match what:
            case "show":
                return await _show(answering, request)
            case "export":
                return await _export(answering, request)
            case "delete":
                deleted = await answering.kept.privacy.delete(person_everywhere(request))
                key = "deleted" if sum(deleted.values()) else "nothing_stored"
                return await answering.say(request, key)
            case _:
                return await answering.say(request, "bad_what")

    what = Option("what", OPTIONS["what"], choices=_CHOICES)
    return (
        Command(
            "privacy", ABOUT["privacy"], privacy, (what,), private=True, names=NAMES["privacy"]
        ),
    )


async def _show(answering: Answering, request: Request) -> Reply:
    language = await answering.spoken(request)
    stored = await answering.kept.privacy.export(person_everywhere(request))
    lines = tuple(
        "• " + SAYINGS[f"stored.{table}"][language].format(count=len(rows))
        for table, rows in stored.items()
        if rows
    )
    heading = (SAYINGS["stored"][language], *lines)
    nothing = (SAYINGS["nothing_stored"][language],)
    return Reply(
        language,
        paragraphs=(SAYINGS["privacy"][language], *(heading if lines else nothing)),
        private=True,
    )


async def _export(answering: Answering, request: Request) -> Reply:
    language = await answering.spoken(request)
    stored = await answering.kept.privacy.export(person_everywhere(request))
    text = json.dumps(stored, ensure_ascii=False, indent=2)
    words = SAYINGS["export"][language]
    file = Attachment("stored.json", "application/json", text.encode(), words)
    return Reply(language, paragraphs=(words,), files=(file,), private=True)
