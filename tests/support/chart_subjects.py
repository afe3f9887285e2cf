"""A chart of every kind over the shipped figures, for tests that hold for all of them."""

from dataclasses import dataclass, replace

from bot.charts import ChartKind, Division, Options
from bot.questions.query import STEPWISE, Grain, Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Month, Period, Unit


@dataclass(frozen=True)
class Subject:
    """What is charted, and how."""

    name: str
    query: TradeQuery
    options: Options

    def __str__(self) -> str:
        return self.name


def _level(flow: Flow = Flow.EXPORT, code: str = "TOTAL", period: str = "") -> TradeQuery:
    return TradeQuery(
        Kind.LEVEL,
        flow=flow,
        commodity=CommodityCode(code),
        period=Period.parse(period) if period else None,
    )


_LINES = Options(ChartKind.LINES)
_SINCE_2017 = replace(_LINES, since=Month(2017, 1))
_BESIDE = replace(
    _level(code="1006"), beside=tuple(CommodityCode(code) for code in ("1101", "1701"))
)
_YEARLY = replace(_level(period="1998-01..2026-07"), each=True, grain=Grain.YEAR)
_GROWTH = TradeQuery(Kind.CHANGE, flow=Flow.IMPORT, period=Period.year(2025))
_RICE_PRICE = TradeQuery(Kind.CONTEXT, commodity=CommodityCode("1006"), topic="rice")

SUBJECTS = (
    Subject("exports", _level(), _LINES),
    Subject("both flows since 2017", _level(Flow.TOTAL), replace(_SINCE_2017, both=True)),
    Subject("balance of a year", _level(Flow.BALANCE, period="2025-01..2025-12"), _LINES),
    Subject("a log scale", _level(), replace(_SINCE_2017, log=True)),
    Subject("yuan", _level(), replace(_LINES, unit=Unit.CNY)),
    Subject("dollars", _level(Flow.IMPORT), replace(_LINES, unit=Unit.USD)),
    Subject("years", _YEARLY, _LINES),
    Subject("one month", _level(period="2022-02"), _LINES),
    Subject("a month without a figure", _level(period="2020-01"), _LINES),
    Subject("goods beside each other", _BESIDE, _LINES),
    Subject("all countries", replace(_level(), partner="WLD"), _LINES),
    Subject("same months", _level(), Options(ChartKind.SEASONAL)),
    Subject("race", _level(Flow.TOTAL), Options(ChartKind.RACE)),
    Subject("index", _level(Flow.TOTAL), Options(ChartKind.INDEX)),
    Subject("growth of a year", _GROWTH, Options(ChartKind.GROWTH)),
    Subject(
        "growth on the month before",
        replace(_GROWTH, topic=STEPWISE, each=True),
        Options(ChartKind.GROWTH),
    ),
    Subject(
        "growth of both flows by years",
        replace(_YEARLY, kind=Kind.CHANGE, flow=Flow.TOTAL, topic="both"),
        Options(ChartKind.GROWTH, both=True),
    ),
    Subject("exports in bars", _level(), replace(_LINES, bars=True)),
    Subject("imports by chapter", _level(Flow.IMPORT), Options(ChartKind.COMPOSITION)),
    Subject("exports by use", _level(), Options(ChartKind.COMPOSITION, division=Division.USE)),
    Subject("one year", _level(period="2022-01..2022-12"), Options(ChartKind.COMPOSITION)),
    Subject(
        "twenty goods", TradeQuery(Kind.TOP, flow=Flow.EXPORT, limit=20), Options(ChartKind.TOP)
    ),
    Subject("movers", _level(Flow.IMPORT), Options(ChartKind.MOVERS)),
    Subject("restricted goods", _level(Flow.IMPORT), Options(ChartKind.RESTRICTED_SHARE)),
    Subject(
        "restricted goods of a year",
        _level(Flow.IMPORT, period="2017-01..2017-12"),
        Options(ChartKind.RESTRICTED_SHARE),
    ),
    Subject("wigs", _level(Flow.IMPORT, "6704"), Options(ChartKind.COMMODITY)),
    Subject("coal", _level(Flow.IMPORT, "2701"), Options(ChartKind.COMMODITY)),
    Subject("revisions", _level(Flow.TOTAL), Options(ChartKind.REVISIONS)),
    Subject("revisions of a year", _level(period="2024-01..2024-12"), Options(ChartKind.REVISIONS)),
    Subject("won", TradeQuery(Kind.CONTEXT, topic="won"), Options(ChartKind.WON)),
    Subject("rice price", _RICE_PRICE, Options(ChartKind.WON)),
)
