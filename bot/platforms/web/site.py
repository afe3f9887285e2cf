"""Puts the web chat together: routes, guards, limits."""

from aiohttp import web

from bot.platforms.web.api import Api
from bot.platforms.web.desk import Desk
from bot.platforms.web.guard import refuse_foreign_posts, set_headers
from bot.platforms.web.pages import Pages
from bot.platforms.web.pictures import Pictures
from bot.platforms.web.refusing import show_refusals
from bot.platforms.web.rendering import STATIC, Renderer, ToJson
from bot.platforms.web.reply import PATIENCE_SECONDS
from bot.platforms.web.threads import Threads

LARGEST_BODY_BYTES = 256 * 1024
"""Room for 10,000 characters of any script as a form, so that they get a kind answer."""


def create_app(
    desk: Desk,
    *,
    to_json: ToJson,
    threads: Threads | None = None,
    patience_seconds: float = PATIENCE_SECONDS,
) -> web.Application:
    """The web chat over a desk; `to_json` gives an Answer the shape of the JSON contract."""
    renderer = Renderer(to_json)
    app = web.Application(
        client_max_size=LARGEST_BODY_BYTES,
        middlewares=(show_refusals(renderer), refuse_foreign_posts),
    )
    app.on_response_prepare.append(set_headers)
    pictures = Pictures()
    pictures.register(app)
    Pages(desk, renderer, threads or Threads(), pictures, patience_seconds).register(app)
    Api(desk, to_json, patience_seconds).register(app)
    app.router.add_static("/static", STATIC)
    return app
