"""Stands in for the English customs site: an index a year, a page a month, revisions, faults."""

import hashlib
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from gacc_pages import NEW_LABEL, Printed, guid_path, index_page, month_page
from provider import Provider, serve

WORLD = (300_000_000, 220_000_000)
FIRST_YEAR = 2018


@dataclass
class Flows:
    """A month's exports and imports in US$1,000, as they stand now."""

    exports: int
    imports: int


class GaccServer(Provider):
    """Months appear when published; a revision shows in the year to date of later months."""

    def __init__(self) -> None:
        super().__init__()
        self.current: dict[str, Flows] = {}
        self.pages: dict[str, str] = {}
        self.label = NEW_LABEL
        self.app.router.add_get("/statics/report/{name}", self._index)
        self.app.router.add_get("/Statics/{name}", self._month)

    def publish(self, month: str, exports: int, imports: int) -> None:
        """Let a month appear on the index; its page prints what stands now."""
        self.current[month] = Flows(exports, imports)
        self.reprint(month)

    def revise(self, month: str, exports: int, imports: int, *, reprint: bool = False) -> None:
        """Change a month behind its page; with reprint the page itself changes too."""
        self.current[month] = Flows(exports, imports)
        if reprint:
            self.reprint(month)

    def reprint(self, month: str) -> None:
        """Print a month's page from the figures as they stand."""
        rows = {
            "TOTAL": self._world(month),
            "Asia:": Printed(2, 1, 20, 10),
            "Republic of Korea": Printed(9, 8, 90, 80, ("1.0", "-2.0", "3.5")),
            self.label: self._printed(month),
            "Nauru": Printed(1, 0, 12, 0),
        }
        self.pages[month] = month_page(month, rows)

    def withdraw(self, month: str) -> None:
        """Take a month off the index again."""
        self.current.pop(month, None)
        self.pages.pop(month, None)

    def command(self, name: str, arguments: dict[str, Any]) -> None:
        """Carry out publish, revise, withdraw or label, or a common command."""
        if name == "publish":
            self.publish(**arguments)
        elif name == "revise":
            self.revise(**arguments)
        elif name == "withdraw":
            self.withdraw(**arguments)
        elif name == "label":
            self.label = arguments["label"]
        else:
            super().command(name, arguments)

    def to_date(self, month: str) -> Flows:
        """The sum of a year's months up to one, as they stand."""
        year = [one for when, one in self.current.items() if month[:5] + "01" <= when <= month]
        return Flows(sum(one.exports for one in year), sum(one.imports for one in year))

    def _printed(self, month: str) -> Printed:
        now, year = self.current[month], self.to_date(month)
        before = self.to_date(f"{int(month[:4]) - 1}{month[4:]}")
        return Printed(
            now.exports,
            now.imports,
            year.exports,
            year.imports,
            (
                _growth(year.exports + year.imports, before.exports + before.imports),
                _growth(year.exports, before.exports),
                _growth(year.imports, before.imports),
            ),
        )

    def _world(self, month: str) -> Printed:
        exports, imports = WORLD
        count = int(month[-2:])
        return Printed(exports, imports, exports * count, imports * count, ("2.1", "3.0", "1.0"))

    async def _index(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        newest = int(max(self.pages, default=f"{FIRST_YEAR}-01")[:4])
        plain = name == "monthly.html"
        year = newest if plain else int(name.removeprefix("monthly").removesuffix(".html") or 0)
        if not FIRST_YEAR <= year <= newest:
            raise web.HTTPNotFound
        links = {
            int(month[-2:]): f"http://english.customs.gov.cn{guid_path(month)}"
            for month in self.pages
            if month.startswith(f"{year}-")
        }
        years = list(range(newest, FIRST_YEAR - 1, -1))
        return _answer(request, index_page(year, links, years))

    async def _month(self, request: web.Request) -> web.Response:
        for month, page in self.pages.items():
            if guid_path(month) == request.path:
                return _answer(request, page)
        raise web.HTTPNotFound


def _growth(now: int, before: int) -> str:
    return f"{(now / before - 1) * 100:.1f}" if before else "-"


def _answer(request: web.Request, page: str) -> web.Response:
    body = page.encode()
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    if request.headers.get("If-None-Match") == etag:
        return web.Response(status=304, headers={"ETag": etag})
    return web.Response(body=body, content_type="text/html", headers={"ETag": etag})


if __name__ == "__main__":
    serve(GaccServer(), "The English customs site on a loopback port.")
