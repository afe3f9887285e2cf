"""Reads a kept file by its kind into a draft: a Parquet file of its figures, or its problems."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.dataset.writing import write_cells
from bot.releases.recognise import HEAD, Kind, recognise
from bot.sources.bulletin import SOURCE as BULLETIN
from bot.sources.bulletin import read_page, titled_month
from bot.sources.chinese_bulletin import read_workbook
from bot.sources.comtrade import SOURCE as COMTRADE
from bot.sources.comtrade.saved import read_saved
from bot.sources.query_export import SOURCE as EXPORT
from bot.sources.query_export import convert
from bot.sources.query_export.conversion import Progress
from bot.sources.reading import Problem, Reading
from bot.trade import Flow, Observation

SOURCES = {
    Kind.EXPORT: EXPORT,
    Kind.WORKBOOK: "gacc-bulletin",
    Kind.PAGE: BULLETIN,
    Kind.COMTRADE: COMTRADE,
}
_PAGE_SITE = "http://english.customs.gov.cn/statics/report/monthly.html"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a file holds: figures written to a Parquet file, or problems and no file.

    `cells` are the same figures where they are few enough to be held in memory, else none.
    """

    kind: Kind
    problems: tuple[Problem, ...] = ()
    remarks: tuple[str, ...] = ()
    cells: tuple[Observation, ...] = ()


def read_file(  # noqa: PLR0913 - what is known of a file besides its content
    path: Path,
    target: Path,
    *,
    name: str,
    received: date,
    flow: Flow | None = None,
    progress: Progress | None = None,
) -> Draft:
    """Read a file called `name` into `target`; nothing is written when there is a problem."""
    with path.open("rb") as file:
        kind = recognise(file.read(HEAD), name)
    if kind is Kind.EXPORT:
        report = convert(path, target, downloaded=received, name=name, flow=flow, progress=progress)
        return Draft(kind, report.problems, report.remarks)
    return drafted(kind, _read_small(kind, path.read_bytes(), name, received), target)


def drafted(kind: Kind, reading: Reading, target: Path) -> Draft:
    """A reading in memory as a draft."""
    if not reading.problems:
        write_cells(reading.observations, target)
    return Draft(kind, reading.problems, reading.remarks, reading.observations)


def _read_small(kind: Kind, body: bytes, name: str, received: date) -> Reading:
    if kind is Kind.WORKBOOK:
        return read_workbook(body, file=name, fetched=received)
    if kind is Kind.COMTRADE:
        return read_saved(body, file=name, received=received)
    month = titled_month(body)
    if month is None:
        reason = "it is a web page that does not name its month in a title of the table by country"
        hint = "save a month's page of the English bulletin whole, or export the data as CSV"
        return Reading(problems=(Problem(name, None, "", reason, hint),))
    return read_page(body, file=name, month=month, citation=_PAGE_SITE, fetched=received)
