"""Reads a month's page of the English bulletin: its heading, its unit, its rows."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from selectolax.lexbor import LexborHTMLParser, LexborNode

from bot.sources import header
from bot.sources.bulletin.index import MONTHS
from bot.sources.country_row import JANUARY_WIDTH, Row, squeezed
from bot.sources.country_table import Names, Neighbours, Release, read_rows
from bot.sources.fetching import is_challenge, looks_like_page
from bot.sources.reading import Problem, Reading
from bot.sources.timetable import published_on
from bot.trade import Month, Unit

SOURCE = "gacc-bulletin-usd"
NAMES = (
    Names(
        "PRK",
        ("Democratic People's Republic of Korea", "Korea,DPR"),
        hints=("dpr", "d.p.r", "northkorea", "korea,dem"),
    ),
    Names("WLD", ("TOTAL",), hints=("total",)),
)
_TITLE = re.compile(
    r"Imports and Exports by Country.{0,60}?"
    rf"(?:\D(\d{{1,2}})|\b({'|'.join(MONTHS)})[a-z]*)\s*[.,]?\s*(20\d\d)",
    re.IGNORECASE | re.DOTALL,
)
_UNIT = re.compile(r"\bUnit\s*:\s*([^\n]*)", re.IGNORECASE)
_US_THOUSAND = {"us$1,000", "us$1000", "usd1,000", "usd1000", "us$thousand", "1,000us$"}
_DATED = re.compile(
    r"(?:publish|releas|updat|date)\w*\W{0,3}(20\d\d)[-./](\d\d?)[-./](\d\d?)", re.IGNORECASE
)
_AGAIN = "fetch it again; if it stays, open it in a browser and report what changed"


def read_page(  # noqa: PLR0913 - what is known of a page before it is read
    body: bytes,
    *,
    file: str,
    month: Month,
    citation: str,
    fetched: date,
    neighbours: Neighbours | None = None,
) -> Reading:
    """Read the page the index links for a month; `neighbours` is the month before, in dollars."""
    fault = _not_a_table(body)
    if fault:
        return Reading(problems=(Problem(file, None, "", fault, _AGAIN),))
    tree = LexborHTMLParser(body)
    tables = [(table, rows) for table in tree.css("table") if (rows := _data_rows(table))]
    if len(tables) != 1:
        reason = f"the page holds {len(tables)} tables of figures, not one"
        return Reading(problems=(Problem(file, None, "", reason, _AGAIN),))
    table, rows = tables[0]
    text = unicodedata.normalize("NFKC", tree.text(separator="\n"))
    remarks: list[str] = []
    faults = [
        *_other_month(text, month, file, remarks),
        *_other_unit(text, file, remarks),
        *header.faults([_cells(row) for row in table.css("tr")], header.ENGLISH, month, file),
    ]
    if faults:
        return Reading(problems=tuple(faults))
    release = Release(
        file=file,
        month=month,
        unit=Unit.USD,
        scale=1000,
        rounding=Decimal(1),
        source=SOURCE,
        published=str(_shown_date(tree, text, month) or published_on(month, fetched)),
        citation=citation,
    )
    reading = read_rows(rows, NAMES, release, neighbours or {})
    return Reading(reading.observations, reading.problems, (*remarks, *reading.remarks))


def titled_month(body: bytes) -> Month | None:
    """The one month a page's title names, if it does: for a page whose link is not known."""
    text = unicodedata.normalize("NFKC", LexborHTMLParser(body).text(separator="\n"))
    named = _named_months(text)
    try:
        return Month.parse(min(named)) if len(named) == 1 else None
    except ValueError:
        return None


def _not_a_table(body: bytes) -> str:
    lowered = body.lower()
    if is_challenge(body):
        return "the page is the site's check for robots"
    if b"<table" not in lowered:
        if b"<img" in lowered and looks_like_page(body):
            return "the page shows its table as a picture, which cannot be read"
        return "the page holds no table"
    if b"</table" not in lowered or (b"<html" in lowered and b"</html" not in lowered):
        return "the page breaks off before its end"
    return ""


def _data_rows(table: LexborNode) -> list[Row]:
    rows = [Row(number, _cells(row)) for number, row in enumerate(table.css("tr"), start=1)]
    return [row for row in rows if len(row.cells) >= JANUARY_WIDTH and row.label]


def _cells(row: LexborNode) -> tuple[str, ...]:
    return tuple(" ".join(cell.text().split()) for cell in row.css("td, th"))


def _other_month(text: str, month: Month, file: str, remarks: list[str]) -> Sequence[Problem]:
    named = _named_months(text)
    if not named:
        remarks.append(f"{file}: the page does not name its month; the index says {month}.")
        return ()
    if named == {str(month)}:
        return ()
    reason = f"the index links it as {month}, but its title says {min(named - {str(month)})}"
    return (Problem(file, None, "", reason, _AGAIN),)


def _named_months(text: str) -> set[str]:
    return {
        f"{year}-{int(number or MONTHS.index(word.lower()) + 1):02d}"
        for number, word, year in _TITLE.findall(text)
    }


def _other_unit(text: str, file: str, remarks: list[str]) -> Sequence[Problem]:
    named = {squeezed(unit) for unit in _UNIT.findall(text)}
    if not named:
        remarks.append(f"{file}: the page states no unit; US$1,000 is taken, as always before.")
        return ()
    other = named - _US_THOUSAND
    if not other:
        return ()
    reason = f"its unit is {min(other)!r}, not US$1,000"
    return (Problem(file, None, "", reason, "do not ingest it before the scale is understood"),)


def _shown_date(tree: LexborHTMLParser, text: str, month: Month) -> date | None:
    marks = " ".join(
        f"{node.attributes.get('name')}: {node.attributes.get('content')}"
        for node in tree.css("meta[name][content]")
    )
    for year, number, day in _DATED.findall(f"{marks}\n{text}"):
        try:
            shown = date(int(year), int(number), int(day))
        except ValueError:
            continue
        if Month.of(shown) > month:
            return shown
    return None
