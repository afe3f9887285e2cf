"""Turns what a command gives, or how it fails, into a reply; what both chats say alike."""

from collections.abc import Awaitable, Callable

import structlog

from bot.commands.command import Front
from bot.commands.reply import Attachment, Reply
from bot.errors import BotError
from bot.platforms.phrases import phrases_of
from bot.trade import Language

_log = structlog.get_logger(__name__)
_SURELY_SHORT = 500


async def replied(
    run: Callable[[], Awaitable[Reply | None]], language: Language | None, event: str
) -> Reply | None:
    """What a command replies; where it fails, one sentence that says so and what to do."""
    try:
        return await run()
    except BotError as err:
        _log.info("refused", key=event, reason=str(err))
        return sentence(str(err), language)
    except Exception:  # noqa: BLE001 - the boundary of a command
        _log.exception("answering_failed", key=event)
        return sentence(phrases_of(language).unexpected, language)


def sentence(text: str, language: Language | None) -> Reply:
    """One sentence that only the asker sees where the platform can do that."""
    return Reply(language or Language.ENGLISH, paragraphs=(text,), private=True)


async def finish(front: Front, key: str) -> None:
    """Record that an event was answered; a record that fails is logged, for the answer stands."""
    try:
        await front.finished(key)
    except BotError as err:
        _log.warning("not_recorded", key=key, reason=str(err))


def shortened(reply: Reply) -> Reply:
    """A reply that any limit lets pass, with the text whole in a file.

    For when a platform finds a message too long: the renderer keeps every limit it knows, so
    one has moved.
    """
    headline = (reply.answer.headline if reply.answer else reply.title)[:_SURELY_SHORT]
    return Reply(
        reply.language,
        paragraphs=(headline,) if headline else (),
        files=(whole_text(reply),),
        private=reply.private,
    )


def whole_text(reply: Reply) -> Attachment:
    """A reply's text as a file, for when a message cannot hold it."""
    words = phrases_of(reply.language).whole_text
    return Attachment("answer.txt", "text/plain", plain_words(reply).encode(), words)


def plain_words(reply: Reply) -> str:
    """All a reply says without any markup."""
    answer = reply.answer
    lines = [reply.title, *(answer.text.split("\n") if answer else ()), *reply.paragraphs]
    lines += [one.question or one.label for one in reply.choices]
    if answer is not None:
        lines += [f"{one.title} {one.url} {one.published}" for one in answer.sources]
    return "\n".join(line.strip() for line in lines if line.strip())
