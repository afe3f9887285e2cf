"""The web chat: a page that asks the desk questions and shows its answers."""

from bot.platforms.web.desk import Desk
from bot.platforms.web.serving import serve
from bot.platforms.web.site import create_app

__all__ = ["Desk", "create_app", "serve"]
