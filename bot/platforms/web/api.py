"""The JSON side of the web chat: one question in, one answer of the JSON contract out."""

import json
import re
from http import HTTPStatus

from aiohttp import web

from bot.errors import BotError
from bot.platforms.web.desk import Desk
from bot.platforms.web.question import read_question
from bot.platforms.web.reader import new_thread_id, reader_of
from bot.platforms.web.refusal import Refusal, RequestRefusedError
from bot.platforms.web.rendering import ToJson
from bot.platforms.web.reply import Asked, reply_to
from bot.platforms.web.threads import Failure
from bot.platforms.web.wording import wording_of
from bot.trade import Language

_FIELDS = {"question", "thread", "language"}
_THREAD = re.compile(r"[!-~]{1,128}")


class _MalformedError(Exception):
    """What is wrong with the JSON, for the program's author."""


class Api:
    """The handlers that programs use."""

    def __init__(self, desk: Desk, to_json: ToJson, patience_seconds: float) -> None:
        self._desk = desk
        self._to_json = to_json
        self._patience_seconds = patience_seconds

    def register(self, app: web.Application) -> None:
        """Add the routes of the API."""
        app.router.add_post("/api/ask", self.ask)
        app.router.add_get("/healthz", self.health)

    async def ask(self, request: web.Request) -> web.Response:
        """Answer `{"question", "thread"?, "language"?}`; faults are `{"error": sentence}`."""
        reader = reader_of(request).language
        try:
            asked = _read(await _body(request), reader)
        except _MalformedError as err:
            return _fault(str(err), HTTPStatus.UNPROCESSABLE_ENTITY)
        except RequestRefusedError as err:
            return _fault(wording_of(reader).refusals[err.refusal], err.refusal.status)
        reply, _ = await reply_to(asked, self._desk, self._patience_seconds)
        if isinstance(reply, Failure):
            expected, fault = HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.INTERNAL_SERVER_ERROR
            return _fault(reply.sentence, expected if reply.expected else fault)
        return _json(self._to_json(reply), HTTPStatus.OK)

    async def health(self, request: web.Request) -> web.Response:
        """Whether the desk can say what its data cover."""
        del request
        try:
            coverage = self._desk.status_line(Language.ENGLISH)
        except BotError as err:
            failing = {"status": "failing", "reason": str(err)}
            return _json(failing, HTTPStatus.SERVICE_UNAVAILABLE)
        return _json({"status": "ok", "coverage": coverage}, HTTPStatus.OK)


async def _body(request: web.Request) -> object:
    if request.content_type != "application/json":
        raise RequestRefusedError(Refusal.CONTENT_TYPE)
    try:
        return json.loads(await request.read())
    except web.HTTPRequestEntityTooLarge as err:
        raise RequestRefusedError(Refusal.TOO_LARGE) from err
    except (ValueError, RecursionError) as err:
        raise _MalformedError("The body must be JSON in UTF-8.") from err


def _read(body: object, reader: Language) -> Asked:
    if not isinstance(body, dict) or not isinstance(body.get("question"), str):
        raise _MalformedError('The body must be an object like {"question": "…"}.')
    unknown = sorted(set(body) - _FIELDS)
    if unknown:
        raise _MalformedError(
            f"There is no field {unknown[0]!r}; use {', '.join(sorted(_FIELDS))}."
        )
    thread, language = body.get("thread"), body.get("language")
    if thread is not None and not (isinstance(thread, str) and _THREAD.fullmatch(thread)):
        raise _MalformedError("thread must be 1 to 128 printable ASCII characters without spaces.")
    if language is not None and language not in list(Language):
        raise _MalformedError(f"language must be one of {', '.join(Language)}.")
    spoken = None if language is None else Language(language)
    return Asked(
        question=read_question(body["question"]),
        # Without a thread a question stands alone: its context is never met again.
        thread=f"api:{thread or new_thread_id()}",
        language=spoken,
        reader=spoken or reader,
    )


def _fault(sentence: str, status: int) -> web.Response:
    return _json({"error": sentence}, status)


def _json(value: object, status: int) -> web.Response:
    return web.Response(
        text=json.dumps(value, ensure_ascii=False), status=status, content_type="application/json"
    )
