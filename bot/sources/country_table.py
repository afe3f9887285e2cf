"""Turns a bulletin's table by country, in English or Chinese, into Observations.

Both editions print ten columns: a name, then total, exports and imports each for the month and
for the year to date, then the year to date's growth of the three. In January the month is the
year to date, and the second of each pair may be missing: seven columns.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.sources.country_row import FLOWS, Line, Row, read_line, squeezed
from bot.sources.reading import Problem, Reading, jumped, plain
from bot.trade import TOTAL, Flow, Measure, Month, Observation, Period, Status, Tier, Unit

Neighbours = Mapping[tuple[str, Flow], Decimal]
"""The month before as it is held, in base units, by partner and flow."""


@dataclass(frozen=True, slots=True)
class Names:
    """What an area's row is called, and squeezed words that hint at a row that was renamed."""

    area: str
    labels: tuple[str, ...]
    hints: tuple[str, ...]

    def name(self, row: Row) -> bool:
        """Whether a row carries one of these labels, whatever its spaces and case."""
        return row.label in {squeezed(label) for label in self.labels}


@dataclass(frozen=True, slots=True)
class Release:
    """What is known of a bulletin besides its rows; `rounding` is how far a sum may be off."""

    file: str
    month: Month
    unit: Unit
    scale: int
    rounding: Decimal
    source: str
    published: str
    citation: str
    note: str = ""


def read_rows(
    rows: Sequence[Row], names: Sequence[Names], release: Release, neighbours: Neighbours
) -> Reading:
    """The observations of the named areas, or what is wrong with their rows."""
    problems: list[Problem] = []
    remarks: list[str] = []
    found: list[Observation] = []
    for wanted in names:
        matching = [row for row in rows if wanted.name(row)]
        if len(matching) != 1:
            problems.append(_missing_or_twice(wanted, matching, rows, release.file))
            continue
        row = matching[0]
        line = read_line(row, release.file, january=release.month.month == 1)
        if isinstance(line, Problem):
            problems.append(line)
            continue
        if line.hides and wanted.area == "PRK":
            problems.append(_hidden(row, release.file))
        elif line.hides:
            remarks.append(f"{release.file}, row {row.number}: figures printed as ##### left out.")
        problems += _sums(line, row, release)
        problems += _jumps(line, row, wanted.area, release, neighbours)
        found += _observations(line, wanted.area, release)
    return Reading.of(found, problems, remarks)


def _missing_or_twice(
    wanted: Names, matching: Sequence[Row], rows: Sequence[Row], file: str
) -> Problem:
    if matching:
        numbers = " and ".join(str(row.number) for row in matching)
        return Problem(
            *(file, matching[-1].number, ""),
            f"the row {matching[0].name} stands more than once, in rows {numbers}",
            "compare with the publisher's page and fetch it again when one is left",
        )
    near = next((row for row in rows if any(hint in row.label for hint in wanted.hints)), None)
    seen = f", though row {near.number} says {near.name!r}" if near else ""
    return Problem(
        *(file, None, ""),
        f"there is no row {' or '.join(wanted.labels)}{seen}",
        "this is no zero: look at the page, and if the row was renamed report its new name",
    )


def _hidden(row: Row, file: str) -> Problem:
    return Problem(
        *(file, row.number, ""),
        "a figure is printed as ##### because its column is too narrow",
        "wait until the publisher repairs the page, then fetch it again",
    )


def _sums(line: Line, row: Row, release: Release) -> Iterator[Problem]:
    for span, figures in (("month", line.month), ("year to date", line.to_date)):
        total, exports, imports = (figures[flow] for flow in FLOWS)
        if total is None or exports is None or imports is None:
            continue
        if abs(exports + imports - total) > release.rounding:
            yield Problem(
                *(release.file, row.number, ""),
                f"exports {exports:,} and imports {imports:,} of the {span} do not add up to the "
                f"total {total:,}",
                "fetch it again; if it stays, a digit or a column slipped at the publisher",
            )
    for flow in FLOWS:
        month, to_date = line.month[flow], line.to_date[flow]
        if month is None or to_date is None:
            continue
        if month > to_date or (release.month.month == 1 and month != to_date):
            yield Problem(
                *(release.file, row.number, ""),
                f"the month's {flow} {month:,} does not fit the year to date's {to_date:,}",
                "fetch it again; if it stays, the columns changed places",
            )


def _jumps(
    line: Line, row: Row, area: str, release: Release, neighbours: Neighbours
) -> Iterator[Problem]:
    for flow in FLOWS:
        month, neighbour = line.month[flow], neighbours.get((area, flow))
        if month and neighbour and jumped(month * release.scale, neighbour):
            yield Problem(
                *(release.file, row.number, ""),
                f"the month's {flow} {plain(month * release.scale):,} {release.unit} against "
                f"{neighbour:,} the month before is a thousandfold jump",
                "check the unit line and the digits on the publisher's page",
            )


def _observations(line: Line, area: str, release: Release) -> Iterator[Observation]:
    month = Period(release.month, release.month)
    to_date = Period.year_to_date(release.month)
    for flow in FLOWS:
        for period, value in {month: line.month[flow], to_date: line.to_date[flow]}.items():
            if value is not None:
                amount = value * release.scale
                yield _cell(area, flow, period, release, value=amount, growth=False)
        growth = line.growth[flow]
        if growth is not None:
            yield _cell(area, flow, to_date, release, value=growth, growth=True)


def _cell(  # noqa: PLR0913 - what makes one cell different from its neighbours
    area: str, flow: Flow, period: Period, release: Release, *, value: Decimal, growth: bool
) -> Observation:
    return Observation(
        reporter="CHN",
        partner=area,
        flow=flow,
        period=period,
        commodity=TOTAL,
        hs_edition="",
        measure=Measure.GROWTH if growth else Measure.VALUE,
        value=plain(value),
        unit=Unit.PERCENT if growth else release.unit,
        source=release.source,
        tier=Tier.OFFICIAL,
        vintage=str(release.month),
        published=release.published,
        status=Status.VALUE if growth or value else Status.ZERO,
        citation=release.citation,
        note=release.note,
    )
