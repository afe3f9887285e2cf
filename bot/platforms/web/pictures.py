"""Keeps the newest charts in memory, each under an address that names its content."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

from aiohttp import web

from bot.platforms.web.desk import Picture

MOST_PICTURES = 200
"""Charts kept, about 100 kB each; the one shown longest ago goes first."""

_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page needs to show a chart; both addresses are paths of this site."""

    image: str
    csv: str
    alt: str
    width: int
    height: int


class Pictures:
    """The charts by content, bounded."""

    def __init__(self, most: int = MOST_PICTURES) -> None:
        self._pictures: OrderedDict[str, Picture] = OrderedDict()
        self._most = most

    def register(self, app: web.Application) -> None:
        """Add the routes of images and spreadsheets."""
        app.router.add_get("/pictures/{digest}/{name}.png", self.image)
        app.router.add_get("/pictures/{digest}/{name}.csv", self.spreadsheet)

    def keep(self, picture: Picture) -> Shown:
        """Keep a picture and say where it is to be found."""
        digest = hashlib.sha256(picture.png + picture.csv).hexdigest()[:_DIGITS]
        self._pictures[digest] = picture
        self._pictures.move_to_end(digest)
        while len(self._pictures) > self._most:
            self._pictures.popitem(last=False)
        path = f"/pictures/{digest}/{picture.name}"
        return Shown(f"{path}.png", f"{path}.csv", picture.alt, picture.width, picture.height)

    async def image(self, request: web.Request) -> web.Response:
        """The PNG."""
        return web.Response(body=self._find(request).png, content_type="image/png")

    async def spreadsheet(self, request: web.Request) -> web.Response:
        """The CSV, to save."""
        picture = self._find(request)
        return web.Response(
            body=picture.csv,
            content_type="text/csv",
            charset="utf-8",
            headers={"Content-Disposition": f'attachment; filename="{picture.name}.csv"'},
        )

    def _find(self, request: web.Request) -> Picture:
        picture = self._pictures.get(request.match_info["digest"])
        if picture is None or picture.name != request.match_info["name"]:
            raise web.HTTPNotFound
        return picture
