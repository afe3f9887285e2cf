"""Keeps browsers safe: strict headers on every response, no posts from other sites."""

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.platforms.web.refusal import Refusal, RequestRefusedError

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    # With `no-referrer` browsers hide the origin of the page's own posts too.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

_SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}
_OWN_SITES = {"same-origin", "none"}
_FOREVER = "public, max-age=31536000, immutable"


async def set_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Put the headers on a response about to leave; pages are never stored by proxies."""
    response.headers.update(HEADERS)
    response.headers["Server"] = "bot"
    versioned = request.path.startswith("/static/") and "v" in request.query
    named_by_content = request.path.startswith("/pictures/")
    kept = (versioned or named_by_content) and response.status == web.HTTPOk.status_code
    response.headers["Cache-Control"] = _FOREVER if kept else "private, no-cache"


@web.middleware
async def refuse_foreign_posts(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse what another site makes a browser send; programs that name no origin may post."""
    if request.method not in _SAFE_METHODS and not _is_own(request):
        raise RequestRefusedError(Refusal.CROSS_ORIGIN)
    return await handler(request)


def _is_own(request: web.Request) -> bool:
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in _OWN_SITES
    origin = request.headers.get("Origin")
    # Only the host is compared: a proxy in front may speak TLS where the bot does not.
    return origin is None or origin.partition("://")[2] == request.host
