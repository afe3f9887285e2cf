"""Reads a year's index page of the bulletin: which months are linked, and where to."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from bot.sources.country_row import squeezed
from bot.sources.reading import Problem
from bot.trade import Month

FIRST_YEAR = 2018
TABLE = squeezed("Imports and Exports by Country (Region) of Origin/Destination")
_SITE = "english.customs.gov.cn"
_PAGE = re.compile(r"/statics/[0-9a-f-]{8,}\.html", re.IGNORECASE)
_YEAR_IN_PATH = re.compile(r"monthly(\d{4})\.html")
_YEAR = re.compile(r"(20\d\d)\D*")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = re.compile(r"([a-z]{3})[a-z]*\.?|(\d{1,2})(?:月)?\.?")


@dataclass(frozen=True, slots=True)
class MonthLink:
    """A published month and the path of its page, the only way to find it."""

    month: Month
    path: str


@dataclass(frozen=True, slots=True)
class Index:
    """What a year's index page lists: the links in month order, or why it is not believed."""

    year: int
    links: tuple[MonthLink, ...] = ()
    problems: tuple[Problem, ...] = ()


def index_path(year: int | None = None) -> str:
    """The path of a year's index page; of the current year's without one."""
    return f"/statics/report/monthly{year or ''}.html"


def read_index(body: bytes, path: str, *, host: str, this_year: int) -> Index:
    """Read an index page fetched from `path` of `host`.

    The page says its year only by its address or as the newest of its list of years;
    `this_year` is taken when it has neither.
    """
    tree = LexborHTMLParser(body)
    year = _year(tree, path, this_year)
    titled = [row for row in tree.css("tr") if TABLE in squeezed(row.text())]
    if len(titled) != 1:
        return Index(year, problems=(_no_row(path, len(titled)),))
    links: dict[Month, MonthLink] = {}
    problems: list[Problem] = []
    for anchor in titled[0].css("a[href]"):
        link = _link(anchor, year, path, host)
        if isinstance(link, Problem):
            problems.append(link)
        elif link.month in links:
            problems.append(_twice(link, path))
        else:
            links[link.month] = link
    ordered = tuple(links[month] for month in sorted(links))
    return Index(year, () if problems else ordered, tuple(problems))


def _year(tree: LexborHTMLParser, path: str, this_year: int) -> int:
    named = _YEAR_IN_PATH.search(path)
    if named:
        return int(named[1])
    options = [_YEAR.fullmatch(squeezed(option.text())) for option in tree.css("option")]
    return max((int(match[1]) for match in options if match), default=this_year)


def _link(anchor: LexborNode, year: int, path: str, host: str) -> MonthLink | Problem:
    label = squeezed(anchor.text())
    href = (anchor.attributes.get("href") or "").strip()
    month = _month_number(label)
    if month is None:
        return Problem(
            *(path, None, ""),
            f"the link {label!r} in the row of the table by country is no month",
            "look at the page: its layout changed",
        )
    target = urlsplit(href)
    if target.netloc not in {"", host, _SITE} or not _PAGE.fullmatch(target.path):
        return Problem(
            *(path, None, ""),
            f"{Month(year, month)} is linked to {href!r}, which is no bulletin page",
            "look at the page: its layout changed",
        )
    return MonthLink(Month(year, month), target.path)


def _month_number(label: str) -> int | None:
    match = _MONTH.fullmatch(label)
    if match is None:
        return None
    if match[1] in MONTHS:
        return MONTHS.index(match[1]) + 1
    number = int(match[2] or 0)
    return number if 1 <= number <= len(MONTHS) else None


def _no_row(path: str, count: int) -> Problem:
    return Problem(
        *(path, None, ""),
        f"the row of the table by country stands {count} times on the index page, not once",
        "look at the page: it was not sent whole or its layout changed",
    )


def _twice(link: MonthLink, path: str) -> Problem:
    return Problem(
        *(path, None, ""),
        f"{link.month} is linked twice in the row of the table by country",
        "look at the page and fetch it again when one link is left",
    )
