"""Takes in the files that operators upload in chat, and says of each what became of it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Protocol

import structlog

from bot.commands.answering import Answering
from bot.commands.reply import Reply
from bot.commands.request import Request
from bot.commands.sayings import SAYINGS
from bot.commands.upload import LARGEST, Upload, flow_in
from bot.errors import BotError, PlatformError
from bot.questions.spelling.language import detect
from bot.trade import Flow, Language

_log = structlog.get_logger(__name__)
_MEGABYTE = 1 << 20
_SHOWN_LINES = 12
"""Of what is said of one file; the log has the rest."""
_LONGEST_NAME = 50
"""Characters: the names of what is kept of a file begin with it, and a folder's names are short."""


class Taking(Protocol):
    """What takes files into the dataset."""

    async def take(
        self, name: str, content: bytes, flow: Flow | None, language: Language
    ) -> Sequence[str]:
        """Take in one file, whole or not at all; what became of it in a language, a line each.

        Raises BotError when nothing can be kept.
        """
        ...

    async def catch_up(self) -> None:
        """Answer from what was taken in, and tell what is new in it."""
        ...


class Ingesting:
    """Takes files from `operators` only: they change what everybody is told.

    An operator is `platform:user`, or `platform:team:user` where the user's word counts in one
    team only.
    """

    def __init__(
        self, answering: Answering, taking: Taking | None, operators: Collection[str]
    ) -> None:
        self._answering = answering
        self._taking = taking
        self._operators = frozenset(operators)

    async def ingest(self, request: Request, words: str, uploads: Sequence[Upload]) -> Reply:
        """Take in each file by itself; anybody but an operator is told kindly that they may not."""
        request = _in_the_language_of(words, request)
        refusal = await self._answering.refused(request)
        if refusal is not None:
            return refusal
        if self._taking is None or not self._may(request):
            return await self._answering.say(request, "not_operator")
        language, lines = await self._answering.spoken(request), list[str]()
        for upload in uploads:
            lines += await _taken(self._taking, upload, flow_in(words), language)
        try:
            await self._taking.catch_up()
        except Exception:  # noqa: BLE001 - the figures are taken in; the next look catches up
            _log.exception("catching_up_failed", key=request.event)
        return Reply(language, paragraphs=tuple(lines), private=True)

    def _may(self, request: Request) -> bool:
        place = request.place
        known = {
            f"{place.platform}:{request.user}",
            f"{place.platform}:{place.team}:{request.user}",
        }
        return not known.isdisjoint(self._operators)


def _in_the_language_of(words: str, request: Request) -> Request:
    """The request with the language of its words, where these are not merely Latin letters."""
    spoken = detect(words)
    return request if spoken is Language.ENGLISH else replace(request, locale=spoken)


async def _taken(
    taking: Taking, upload: Upload, flow: Flow | None, language: Language
) -> Sequence[str]:
    """What became of one file."""
    name = _plain(upload.name)

    def say(saying: str, **said: object) -> tuple[str]:
        return (SAYINGS[saying][language].format(file=name, **said),)

    try:
        content = await upload.read() if upload.size <= LARGEST else b""
        if max(upload.size, len(content)) > LARGEST:
            return say("file_too_large", most=LARGEST // _MEGABYTE)
        lines = tuple(await taking.take(name, content, flow, language))
    except PlatformError as err:
        _log.warning("upload_not_fetched", file=name, reason=str(err))
        return say("file_not_fetched")
    except BotError as err:
        _log.error("upload_not_taken", file=name, reason=str(err))
        return say("file_not_taken")
    except Exception:  # noqa: BLE001 - one file must not keep the others out
        _log.exception("upload_not_taken", file=name)
        return say("file_not_taken")
    if len(lines) <= _SHOWN_LINES:
        return lines
    return (*lines[:_SHOWN_LINES], *say("more_lines", count=len(lines) - _SHOWN_LINES))


def _plain(name: str) -> str:
    """A file's name without folders, line breaks or great length; its kind's ending stays."""
    shown = "".join(one if one.isprintable() else " " for one in name.replace("\\", "/"))
    path = PurePosixPath(" ".join(shown.split()))
    suffix = path.suffix[:10]
    return f"{path.stem[: _LONGEST_NAME - len(suffix)]}{suffix}" or "file"
