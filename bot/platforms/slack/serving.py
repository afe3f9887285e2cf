"""The part of the web server that Slack calls over HTTP: events, and installing the bot."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.response import BoltResponse

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}

Dispatch = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]


def create(app: AsyncApp, flow: AsyncOAuthFlow | None = None) -> web.Application:
    """The application to mount at /slack; Bolt refuses what Slack did not sign."""
    served = web.Application()
    served.router.add_post("/events", _through(app.async_dispatch))
    if flow is not None:
        served.router.add_get("/install", _through(flow.handle_installation))
        served.router.add_get("/oauth_redirect", _through(flow.handle_callback))
    return served


def _through(dispatch: Dispatch) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        try:
            asked = await to_bolt_request(request)
        except ValueError as err:
            # Nobody has looked at the signature yet, so this is anybody's body.
            raise web.HTTPBadRequest(text="not a request of Slack's") from err
        answer = await to_aiohttp_response(await dispatch(asked))
        if _stays_here(request):
            for cookie in answer.cookies.values():
                cookie["secure"] = ""
        return answer

    return handle


def _stays_here(request: web.Request) -> bool:
    """Whether a browser on this machine asks, without TLS: it would keep no secure cookie."""
    forwarded = request.headers.get("X-Forwarded-Proto", request.scheme)
    return request.url.host in _LOOPBACK and forwarded == "http"
