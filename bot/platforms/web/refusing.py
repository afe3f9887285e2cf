"""Answers requests that cannot be taken: a page in style, or JSON under /api."""

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.platforms.web.reader import reader_of
from bot.platforms.web.refusal import Refusal, RequestRefusedError
from bot.platforms.web.rendering import Renderer
from bot.platforms.web.wording import wording_of

_log = structlog.get_logger(__name__)


def show_refusals(renderer: Renderer) -> Middleware:
    """The outermost middleware: nothing leaves as a bare error or with a stack in it."""

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        except RequestRefusedError as err:
            return _refused(request, renderer, err.refusal, err.refusal.status)
        except web.HTTPError as err:
            response = _refused(request, renderer, Refusal.of_status(err.status), err.status)
            if "Allow" in err.headers:
                response.headers["Allow"] = err.headers["Allow"]
            return response
        except Exception:  # noqa: BLE001  the boundary of a request
            _log.exception("page_failed", path=request.path)
            return _refused(request, renderer, None, web.HTTPInternalServerError.status_code)

    return middleware


def _refused(
    request: web.Request, renderer: Renderer, refusal: Refusal | None, status: int
) -> web.Response:
    reader = reader_of(request)
    words = wording_of(reader.language)
    sentence = words.unexpected if refusal is None else words.refusals[refusal]
    if request.path.startswith("/api/"):
        return web.json_response({"error": sentence}, status=status)
    return web.Response(
        text=renderer.refusal_page(sentence, reader), status=status, content_type="text/html"
    )
