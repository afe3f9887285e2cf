"""Finds figures in a book of a test's cells, and the lanes they come from."""

from cells import book, cell

from bot.dataset.book import BLENDED
from bot.dataset.findings import Found, Lane, Nothing
from bot.trade import Flow, Measure, Observation, Period, Tier, Unit

OFFICIAL = Lane(Tier.OFFICIAL, "gacc", Unit.CNY)
PRESS = Lane(Tier.PRESS, "gacc", Unit.USD)
COPY = Lane(Tier.PRESS, "kita", Unit.USD)
MIXED = Lane(Tier.PRESS, BLENDED, Unit.USD)
MONTHS_OF_2020 = tuple(cell(f"2020-{month:02d}", month * 101) for month in range(1, 13))
JANUARY, QUARTER = Period.month(2020, 1), Period.parse("2020-01..2020-03")
EXPORT, IMPORT, TOTAL, BALANCE = Flow.EXPORT, Flow.IMPORT, Flow.TOTAL, Flow.BALANCE


def found(
    cells: list[Observation],
    flow: Flow,
    period: str,
    measure: Measure = Measure.VALUE,
    unit: Unit | None = None,
) -> Found:
    result = book(*cells).find(flow, Period.parse(period), measure, unit)
    assert isinstance(result, Found), result
    return result


def nothing(cells: list[Observation], flow: Flow, period: str) -> Nothing:
    result = book(*cells).find(flow, Period.parse(period))
    assert isinstance(result, Nothing), result
    return result
