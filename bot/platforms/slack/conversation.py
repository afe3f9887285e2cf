"""Answers what people write to the bot: mentions, follow-ups in threads, direct messages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.commands.upload import asks_to_ingest
from bot.platforms.slack.accounts import Account, Origin
from bot.platforms.slack.answering import Answering
from bot.platforms.slack.escaping import mentioned, plain
from bot.platforms.slack.places import PLATFORM, Source
from bot.platforms.slack.typed import Typed, read
from bot.platforms.slack.uploads import File
from bot.platforms.turns import Turns
from bot.questions.query import Outcome
from bot.state.threads import ThreadContexts

_WRITTEN = {"", "file_share", "thread_broadcast"}
"""The kinds of message that somebody wrote; all others tell of changes."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A message that may be meant for the bot; `mention` when Slack says that it names the bot."""

    source: Source
    text: str
    mention: bool
    files: tuple[File, ...] = ()


def heard(event: Mapping[str, Any], origin: Origin) -> Heard | None:
    """A message event as the bot understands it; None for what no person wrote."""
    kind = str(event.get("subtype") or "")
    user, channel, ts = (str(event.get(one) or "") for one in ("user", "channel", "ts"))
    if event.get("bot_id") or kind not in _WRITTEN or not (user and channel and ts):
        return None
    direct = event.get("channel_type") in {"im", "app_home"} or channel.startswith("D")
    thread = str(event.get("thread_ts") or "")
    source = Source(
        origin,
        channel,
        user,
        key=f"{PLATFORM}:{origin.team}:{channel}:{ts}",
        conversation=channel if direct else thread or ts,
        thread=thread if direct else thread or ts,
        about=ts,
        direct=direct,
    )
    mention, files = event.get("type") == "app_mention", tuple(event.get("files") or ())
    return Heard(source, str(event.get("text") or ""), mention, files)


class Conversation:
    """Hears messages and answers where they were written."""

    def __init__(self, answering: Answering, contexts: ThreadContexts) -> None:
        self._answering = answering
        self._contexts = contexts
        self._turns = Turns()

    async def hear(self, message: Heard, *, again: bool = False) -> bool:
        """Answer a message if it is meant for the bot; False when somebody has it already.

        `again` says that Slack sends it again.
        """
        source = message.source
        account = await self._answering.account(source)
        if account is None or source.user == account.user:
            return True
        named = message.mention or account.user in mentioned(message.text)
        if not (named or source.direct or await self._goes_on(message, account)):
            return True
        question = plain(message.text, account.user)
        typed = self._command(question)
        handed_in = message.files if asks_to_ingest(question) else ()

        async def run(request: Request) -> Reply | None:
            if typed is not None:
                return await self._answering.run(typed, request)
            unasked = not (named or source.direct)
            if handed_in and not unasked:
                uploads = self._answering.uploads(account, handed_in)
                return await self._answering.front.ingest(request, question, uploads)
            reply = await self._reply(request, question)
            return None if unasked and _understood_nothing(reply) else reply

        private = typed is not None and typed.command.private
        return await self._answering.answer(source, run, private=private, again=again)

    async def _goes_on(self, message: Heard, account: Account) -> bool:
        """Whether it follows, unnamed, in a thread where the bot was asked before.

        What names somebody else is meant for them.
        """
        source = message.source
        in_thread = source.about != source.thread
        if not in_thread or mentioned(message.text) - {account.user}:
            return False
        return await self._contexts.last_query(source.place.key) is not None

    def _command(self, text: str) -> Typed | None:
        """The command a message is; a question may begin like one that needs more words."""
        typed = read(text, self._answering.front.commands())
        if typed is None or any(one.required for one in typed.command.options):
            return None
        return typed

    async def _reply(self, request: Request, question: str) -> Reply:
        front = self._answering.front
        if not question:
            return await front.welcome(request)
        # In one conversation a question may lean on the one before, so they take turns.
        async with self._turns.of(request.place.key):
            return await front.ask(request, question)


def _understood_nothing(reply: Reply) -> bool:
    return reply.answer is None or reply.answer.status is Outcome.OUT_OF_SCOPE
