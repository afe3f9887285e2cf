"""Published cells for tests of the dataset: a press figure in dollars unless told otherwise."""

from collections.abc import Iterable
from decimal import Decimal

from hypothesis import strategies as st

from bot.dataset.book import Book
from bot.trade import (
    TOTAL,
    CommodityCode,
    Flow,
    Measure,
    Month,
    Observation,
    Period,
    Status,
    Tier,
    Unit,
)

GACC, KITA, KOTRA, BULLETIN = "yonhap-gacc", "voa-kita", "kotra-kotra", "gacc-bulletin"
SERIES = {GACC: "gacc", KITA: "kita", KOTRA: "kotra", BULLETIN: "gacc"}
"""Whose numbers the sources of these tests hold."""


def cell(  # noqa: PLR0913 - a cell has that many sides
    period: str | Period,
    value: int | str | None,
    flow: Flow = Flow.EXPORT,
    *,
    unit: Unit = Unit.USD,
    measure: Measure = Measure.VALUE,
    tier: Tier = Tier.PRESS,
    source: str = GACC,
    vintage: str = "2022-03",
    published: str = "",
    status: Status | None = None,
    commodity: CommodityCode = TOTAL,
    note: str = "",
) -> Observation:
    """One cell of China's trade with the DPRK; a value of 0 is a reported none."""
    number = None if value is None else Decimal(value)
    return Observation(
        reporter="CHN",
        partner="PRK",
        flow=flow,
        period=period if isinstance(period, Period) else Period.parse(period),
        commodity=commodity,
        hs_edition="",
        measure=measure,
        value=number,
        unit=unit,
        source=source,
        tier=tier,
        vintage=vintage,
        published=published,
        status=status or (Status.ZERO if number == 0 else Status.VALUE),
        citation="https://example.org/story",
        note=note,
    )


def official(
    period: str, value: int | str, flow: Flow = Flow.EXPORT, *, vintage: str = "2024-06"
) -> Observation:
    """One cell of a customs bulletin, in yuan."""
    return cell(
        period,
        value,
        flow,
        unit=Unit.CNY,
        tier=Tier.OFFICIAL,
        source=BULLETIN,
        vintage=vintage,
        published=f"{Month.parse(vintage) + 1}-18",
    )


def book(*cells: Observation, first_printed: bool = False) -> Book:
    """A book of these cells."""
    return Book(cells, SERIES, first_printed=first_printed)


def values_of(cells: Iterable[Observation]) -> list[int]:
    """The values of cells, in their order."""
    return [int(one.value) for one in cells if one.value is not None]


def periods(months: int = 8) -> st.SearchStrategy[Period]:
    """Ranges that lie within the first so many months of 2020."""
    first, places = Month(2020, 1), st.integers(0, months - 1)
    ends = st.tuples(places, places)
    return ends.map(lambda pair: Period(first + min(pair), first + max(pair)))


def figures() -> st.SearchStrategy[Decimal]:
    """Values as publishers print them, from a few to many digits."""
    digits = st.integers(1, 9_999_999)
    return st.tuples(digits, st.integers(-2, 9)).map(lambda pair: Decimal(pair[0]).scaleb(pair[1]))
