"""Made-up figures at the ends of what charts may meet: few and many, huge and tiny, and nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from cells import BULLETIN, cell, official

from bot.charts import ChartKind, Options
from bot.questions.query import Kind, TradeQuery
from bot.trade import (
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

PAIR = (Flow.EXPORT, Flow.IMPORT)
RICE = CommodityCode("1006")
MANY_GOODS = tuple(f"{chapter:02d}" for chapter in range(1, 50))


@dataclass(frozen=True)
class Extreme:
    """A chart to draw over made-up cells."""

    name: str
    cells: tuple[Observation, ...]
    query: TradeQuery
    options: Options

    def __str__(self) -> str:
        return f"{self.options.kind} with {self.name}"


def months(first: str, count: int) -> list[Month]:
    """So many months from the first."""
    start = Month.parse(first)
    return [start + place for place in range(count)]


def wave(place: int, size: Decimal = Decimal(1_000_000)) -> Decimal:
    """A value that goes up and down, never the same twice running."""
    return (size * (10 + place % 7 + place // 12)).quantize(Decimal("0.01"))


def monthly(
    first: str,
    count: int,
    *,
    size: Decimal = Decimal(1_000_000),
    commodity: CommodityCode | None = None,
) -> Iterator[Observation]:
    """Both flows month by month as bulletins print them."""
    for place, month in enumerate(months(first, count)):
        for flow in PAIR:
            value = wave(place + (3 if flow is Flow.IMPORT else 0), size)
            made = official(str(month), str(value), flow, vintage=str(month))
            yield made if commodity is None else replace(made, commodity=commodity)


def to_date(first: str, count: int) -> Iterator[Observation]:
    """Years to date beside the months, a little off their sum now and then."""
    sums: dict[tuple[int, Flow], Decimal] = {}
    for made in monthly(first, count):
        month = made.period.start
        key = (month.year, made.flow)
        sums[key] = sums.get(key, Decimal(0)) + (made.value or Decimal(0))
        off = Decimal(month.month % 3) * 40_000
        if month.month > 1:
            period = Period.year_to_date(month)
            yield replace(made, period=period, value=sums[key] + off)


def broken(first: str, count: int) -> Iterator[Observation]:
    """Every kind of nothing in turn among press figures."""
    kinds = (Status.WITHHELD, Status.HIDDEN, Status.UNDER_REPORTED, Status.ZERO, None)
    for place, month in enumerate(months(first, count)):
        for flow in PAIR:
            status = kinds[place // 2 % len(kinds)] if place % 2 else Status.VALUE
            if status is None:
                continue
            answers = status in {Status.VALUE, Status.UNDER_REPORTED}
            number = str(wave(place)) if answers else "0" if status is Status.ZERO else None
            yield cell(str(month), number, flow, status=status, vintage=str(month))


def goods(year: int, codes: tuple[str, ...], *, size: int = 1_000_000) -> Iterator[Observation]:
    """The goods of a year and its whole, as the press names them."""
    whole = 0
    for place, code in enumerate(codes):
        value = size * (place * 7919 % 97 + 1 + year % 10)
        whole += value
        for flow in PAIR:
            yield cell(
                Period.year(year), value, flow, commodity=CommodityCode(code), vintage=f"{year}-12"
            )
    for flow in PAIR:
        yield cell(Period.year(year), whole * 2, flow, vintage=f"{year}-12")


def counted(first: str, count: int, *, size: Decimal) -> Iterator[Observation]:
    """A good's value and quantity month by month."""
    for place, month in enumerate(months(first, count)):
        yield cell(str(month), str(wave(place, size)), commodity=RICE, vintage=str(month))
        yield cell(
            str(month),
            str(wave(place + 2, size / 400)),
            commodity=RICE,
            measure=Measure.QUANTITY,
            unit=Unit.TONNE,
            vintage=str(month),
        )


_NEWEST = tuple(monthly("2025-01", 3))
"""Without a bulletin a dataset has no newest month."""


def _over_time() -> Mapping[str, tuple[Observation, ...]]:
    return {
        "two points": tuple(monthly("2025-02", 2)),
        "three hundred points": tuple(monthly("2001-01", 300)),
        "huge values": tuple(monthly("2019-01", 84, size=Decimal(10) ** 12)),
        "tiny values": tuple(monthly("2019-01", 84, size=Decimal("0.01"))),
        "every kind of nothing": (*broken("2019-01", 72), *_NEWEST),
        "reported nones alone": tuple(
            replace(one, value=Decimal(0), status=Status.ZERO)
            if one.period.start < Month(2025, 11)
            else one
            for one in monthly("2019-01", 84)
        ),
        "deficits": tuple(
            one if one.flow is Flow.IMPORT else replace(one, value=Decimal(1))
            for one in monthly("2019-01", 84)
        ),
    }


_UNDRAWABLE = {
    (ChartKind.RACE, "two points"),
    (ChartKind.INDEX, "two points"),
    (ChartKind.INDEX, "every kind of nothing"),
    (ChartKind.INDEX, "reported nones alone"),
}
_SINCE = {"three hundred points": Month(2001, 1)}


def extremes() -> list[Extreme]:
    """Every kind of chart over what stretches it most."""
    made = []
    for name, cells in _over_time().items():
        annual = _annual(cells)
        for kind in (ChartKind.LINES, ChartKind.SEASONAL, ChartKind.RACE, ChartKind.INDEX):
            if (kind, name) in _UNDRAWABLE:
                continue
            flows = (Flow.TOTAL, Flow.EXPORT) if kind is ChartKind.LINES else (Flow.TOTAL,)
            for flow in flows:
                query = TradeQuery(Kind.LEVEL, flow=flow, each=name in _SINCE)
                options = Options(kind, since=_SINCE.get(name))
                made.append(Extreme(name, (*cells, *annual), query, options))
        if name != "reported nones alone":
            query = TradeQuery(Kind.LEVEL, flow=Flow.TOTAL, each=name in _SINCE)
            options = Options(ChartKind.LINES, log=True, since=_SINCE.get(name))
            made.append(Extreme(f"{name} on a log scale", cells, query, options))
    return made + _of_goods()


def _annual(cells: tuple[Observation, ...]) -> Iterator[Observation]:
    """The year 2019 as a whole, which the index is measured by."""
    for flow in PAIR:
        unit = Unit.CNY if cells[0].tier is Tier.OFFICIAL else Unit.USD
        yield cell(
            Period.year(2019),
            "123456789",
            flow,
            unit=unit,
            source=BULLETIN if unit is Unit.CNY else "yonhap-gacc",
            tier=Tier.OFFICIAL if unit is Unit.CNY else Tier.PRESS,
            vintage="2019-12",
        )


def _of_goods() -> list[Extreme]:
    many = (*goods(2023, MANY_GOODS), *goods(2024, MANY_GOODS), *_NEWEST)
    two = (*goods(2023, ("10", "27")), *goods(2024, ("10", "27")), *_NEWEST)
    huge = (
        *goods(2023, MANY_GOODS, size=10**11),
        *goods(2024, MANY_GOODS, size=10**11),
        *_NEWEST,
    )
    tiny = (*goods(2023, MANY_GOODS, size=1), *goods(2024, MANY_GOODS, size=1), *_NEWEST)
    exports = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
    top = TradeQuery(Kind.TOP, flow=Flow.EXPORT, limit=20)
    imports = TradeQuery(Kind.LEVEL, flow=Flow.IMPORT)
    rice = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, commodity=RICE)
    monthly_rice = replace(rice, each=True)
    named: dict[str, tuple[Observation, ...]] = {
        "many goods": many,
        "two goods": two,
        "huge values": huge,
        "tiny values": tiny,
    }
    asked: Mapping[ChartKind, TradeQuery] = {
        ChartKind.COMPOSITION: exports,
        ChartKind.TOP: top,
        ChartKind.MOVERS: exports,
        ChartKind.RESTRICTED_SHARE: imports,
    }
    made = [
        Extreme(name, cells, query, Options(kind))
        for name, cells in named.items()
        for kind, query in asked.items()
        if (kind, name) != (ChartKind.RESTRICTED_SHARE, "two goods")
    ]
    sizes = {"huge values": Decimal(10) ** 12, "tiny values": Decimal("0.4")}
    made += [
        Extreme(name, (*counted("2019-01", 60, size=size), *_NEWEST), rice, Options(kind))
        for name, size in sizes.items()
        for kind in (ChartKind.COMMODITY,)
    ]
    made.append(
        Extreme(
            "three hundred points",
            (*counted("2000-01", 300, size=Decimal(10_000)), *_NEWEST),
            monthly_rice,
            Options(ChartKind.COMMODITY),
        )
    )
    codes = tuple(CommodityCode(code) for code in ("1006", "1101", "1507", "2401", "2710", "6704"))
    beside = replace(rice, beside=codes[1:])
    seven = tuple(
        replace(one, commodity=code, value=(one.value or Decimal(0)) * (place + 1))
        for place, code in enumerate(codes)
        for one in counted("2019-01", 60, size=Decimal(10_000))
        if one.measure is Measure.VALUE
    )
    made.append(Extreme("six goods", (*seven, *_NEWEST), beside, Options(ChartKind.LINES)))
    revised = (*monthly("2024-01", 24), *to_date("2024-01", 24))
    made.append(Extreme("revisions", revised, exports, Options(ChartKind.REVISIONS)))
    return made
