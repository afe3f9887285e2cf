"""Trade queries of every kind, flow, side and end, to hold the languages against each other."""

from decimal import Decimal

from bot.answers.kinds.notes import TOPICS
from bot.questions.query import EMPTY, MOVES, Grain, Kind, Side, TradeQuery
from bot.trade import CommodityCode, Flow, Measure, Period, Unit

Queries = dict[str, TradeQuery]


def _goods(code: str) -> CommodityCode:
    return CommodityCode(code)


def _range(text: str) -> Period:
    return Period.parse(text)


def _levels() -> Queries:
    level = Kind.LEVEL
    month, half, year = _range("2025-06"), _range("2025-01..2025-06"), Period.year(2025)
    rice, wigs, grain = _goods("1006"), _goods("6704"), _goods("G-food")
    return {
        "level: newest exports": TradeQuery(level, Flow.EXPORT),
        "level: imports of a month": TradeQuery(level, Flow.IMPORT, period=month),
        "level: total of a half": TradeQuery(level, Flow.TOTAL, period=half),
        "level: balance of a year": TradeQuery(level, Flow.BALANCE, period=year),
        "level: deficit": TradeQuery(level, Flow.BALANCE, period=_range("2008-01..2008-12")),
        "level: in dollars": TradeQuery(level, Flow.EXPORT, period=half, unit=Unit.USD),
        "level: in yuan": TradeQuery(level, Flow.EXPORT, period=_range("2019-06"), unit=Unit.CNY),
        "level: DPRK exports": TradeQuery(level, Flow.IMPORT, period=year, side=Side.DPRK),
        "level: DPRK imports of rice": TradeQuery(
            level, Flow.EXPORT, commodity=rice, period=_range("2022-01..2022-12"), side=Side.DPRK
        ),
        "level: world": TradeQuery(level, Flow.TOTAL, period=half, partner="WLD"),
        "level: rice": TradeQuery(
            level, Flow.EXPORT, commodity=rice, period=_range("2019-01..2019-12")
        ),
        "level: rice by weight": TradeQuery(
            level, Flow.EXPORT, commodity=rice, period=_range("2022-10"), measure=Measure.QUANTITY
        ),
        "level: a reported none": TradeQuery(
            level, Flow.EXPORT, commodity=_goods("1005"), period=_range("2022-01..2022-02")
        ),
        "level: none of a quantity": TradeQuery(
            level,
            Flow.IMPORT,
            commodity=_goods("2701"),
            period=_range("2017-10"),
            measure=Measure.QUANTITY,
        ),
        "level: conflict": TradeQuery(level, Flow.IMPORT, commodity=wigs, period=Period.year(2023)),
        "level: a basket": TradeQuery(
            level,
            Flow.EXPORT,
            commodity=_goods("0713+10+11+1201"),
            period=_range("2012-01..2012-12"),
        ),
        "level: a group": TradeQuery(level, Flow.EXPORT, commodity=grain, period=_range("2022-10")),
        "level: narrower code": TradeQuery(
            level, Flow.EXPORT, commodity=_goods("6307"), period=_range("2022-05")
        ),
        "level: months of a half": TradeQuery(level, Flow.IMPORT, period=half, each=True),
        "level: two years": TradeQuery(
            level, Flow.TOTAL, period=Period.year(2025), others=(Period.year(2019),)
        ),
        "level: both flows": TradeQuery(level, period=half, topic="both"),
        "level: both flows of goods": TradeQuery(
            level, commodity=_goods("271600"), period=Period.year(2020), topic="both"
        ),
        "level: as first printed": TradeQuery(
            level, Flow.EXPORT, period=_range("2024-05"), first_printed=True
        ),
        "level: as of a day": TradeQuery(
            level, Flow.TOTAL, period=_range("2024-01..2024-05"), as_of="2024-06"
        ),
        "level: not reported": TradeQuery(
            level, Flow.EXPORT, commodity=rice, period=_range("2024-03")
        ),
        "level: some months missing": TradeQuery(
            level, Flow.EXPORT, commodity=rice, period=_range("2022-06..2023-03")
        ),
        "level: not yet": TradeQuery(level, Flow.EXPORT, period=_range("2027-05")),
        "level: runs past the newest": TradeQuery(level, Flow.EXPORT, period=Period.year(2026)),
        "level: hidden": TradeQuery(level, Flow.TOTAL, period=_range("2009-08")),
        "level: under-reported": TradeQuery(
            level, Flow.EXPORT, commodity=_goods("33"), period=_range("2024-01..2024-06")
        ),
        "level: more than": TradeQuery(
            level, Flow.EXPORT, commodity=_goods("1701"), period=Period.year(2018)
        ),
        "level: rounded by the press": TradeQuery(
            level, Flow.EXPORT, commodity=_goods("401120"), period=_range("2022-08")
        ),
        "level: about": TradeQuery(
            level,
            Flow.EXPORT,
            commodity=rice,
            period=_range("2023-01..2023-03"),
            measure=Measure.QUANTITY,
        ),
        "level: goods side by side": TradeQuery(
            level, Flow.EXPORT, commodity=rice, beside=(_goods("1101"),), period=Period.year(2022)
        ),
        "level: many years": TradeQuery(
            level, Flow.EXPORT, commodity=rice, period=_range("2017-01..2023-12")
        ),
        "level: sum of many years": TradeQuery(
            level, Flow.EXPORT, period=_range("2017-01..2023-12")
        ),
        "level: no period named": TradeQuery(level, Flow.EXPORT, commodity=rice),
    }


def _changes() -> Queries:
    change = Kind.CHANGE
    month, half = _range("2025-06"), _range("2025-01..2025-06")
    return {
        "change: total of a half": TradeQuery(change, Flow.TOTAL, period=half),
        "change: exports of a month": TradeQuery(change, Flow.EXPORT, period=month),
        "change: against 2019": TradeQuery(
            change, Flow.TOTAL, period=Period.year(2025), compare=Period.year(2019)
        ),
        "change: against the month before": TradeQuery(
            change, Flow.IMPORT, period=month, compare=_range("2025-05")
        ),
        "change: off a tiny base": TradeQuery(
            change, Flow.EXPORT, period=_range("2021-03"), compare=_range("2021-02")
        ),
        "change: of the balance": TradeQuery(change, Flow.BALANCE, period=half),
        "change: off zero": TradeQuery(
            change,
            Flow.EXPORT,
            commodity=_goods("1006"),
            period=Period.year(2022),
            compare=Period.year(2021),
        ),
        "change: to zero": TradeQuery(
            change,
            Flow.EXPORT,
            commodity=_goods("1006"),
            period=Period.year(2021),
            compare=Period.year(2019),
        ),
        "change: across editions": TradeQuery(
            change,
            Flow.IMPORT,
            commodity=_goods("6704"),
            period=Period.year(2023),
            compare=Period.year(2019),
        ),
        "change: no data": TradeQuery(
            change, Flow.EXPORT, commodity=_goods("1006"), period=_range("2024-03")
        ),
        "change: DPRK view": TradeQuery(change, Flow.IMPORT, period=half, side=Side.DPRK),
    }


def _ratios() -> Queries:
    half = _range("2025-01..2025-06")
    return {
        "cover": TradeQuery(Kind.COVER, period=half),
        "cover: no data": TradeQuery(Kind.COVER, period=_range("2009-08")),
        "share: of goods": TradeQuery(
            Kind.SHARE, Flow.IMPORT, commodity=_goods("6704"), period=Period.year(2023)
        ),
        "share: printed": TradeQuery(
            Kind.SHARE, Flow.EXPORT, commodity=_goods("39+40"), period=Period.year(2025)
        ),
        "share: of a flow": TradeQuery(Kind.SHARE, Flow.EXPORT, period=half),
        "share: of the world": TradeQuery(Kind.SHARE, Flow.TOTAL, period=half, topic="world"),
        "share: no data": TradeQuery(
            Kind.SHARE, Flow.EXPORT, commodity=_goods("1006"), period=_range("2024-03")
        ),
        "unit value": TradeQuery(
            Kind.UNIT_VALUE, Flow.EXPORT, commodity=_goods("10063020"), period=_range("2022-10")
        ),
        "unit value: no data": TradeQuery(
            Kind.UNIT_VALUE, Flow.EXPORT, commodity=_goods("1006"), period=_range("2024-03")
        ),
    }


def _many() -> Queries:
    years, recent = _range("2015-01..2025-12"), _range("2024-01..2026-07")
    return {
        "extreme: highest month": TradeQuery(
            Kind.EXTREME, Flow.EXPORT, period=Period.year(2025), limit=3
        ),
        "extreme: lowest year": TradeQuery(
            Kind.EXTREME, Flow.TOTAL, period=years, grain=Grain.YEAR, highest=False, limit=1
        ),
        "growth of each year": TradeQuery(
            Kind.CHANGE, Flow.IMPORT, period=_range("2018-01..2025-12"), grain=Grain.YEAR, each=True
        ),
        "growth of each month": TradeQuery(
            Kind.CHANGE, Flow.EXPORT, period=Period.year(2025), each=True
        ),
        "growth of each quarter: no data": TradeQuery(
            Kind.CHANGE, Flow.EXPORT, period=Period.year(1995), grain=Grain.QUARTER, each=True
        ),
        "swing: largest rise": TradeQuery(Kind.SWING, flow=Flow.EXPORT, period=Period.year(2025)),
        "swing: steepest fall of a year": TradeQuery(
            Kind.SWING,
            flow=Flow.IMPORT,
            grain=Grain.YEAR,
            highest=False,
            unit=Unit.PERCENT,
            limit=3,
        ),
        "swing: on the year before": TradeQuery(
            Kind.SWING, flow=Flow.EXPORT, topic="year", period=Period.year(2023), limit=3
        ),
        "swing: no data": TradeQuery(Kind.SWING, period=_range("1995-01..1995-03")),
        "extreme: no data": TradeQuery(
            Kind.EXTREME, Flow.EXPORT, commodity=_goods("0101"), period=Period.year(2024)
        ),
        "rank: of a month": TradeQuery(
            Kind.RANK, Flow.EXPORT, period=_range("2025-10"), compare=recent
        ),
        "rank: of a year from below": TradeQuery(
            Kind.RANK,
            Flow.TOTAL,
            period=Period.year(2021),
            compare=years,
            grain=Grain.YEAR,
            highest=False,
        ),
        "count: empty months": TradeQuery(
            Kind.COUNT,
            Flow.IMPORT,
            commodity=_goods("2701"),
            period=_range("2020-10..2021-12"),
            topic=EMPTY,
        ),
        "count: months that grew fast": TradeQuery(
            Kind.COUNT,
            Flow.EXPORT,
            period=_range("2025-01..2025-12"),
            compare=_range("2024-01..2024-12"),
            unit=Unit.PERCENT,
            threshold=Decimal(30),
        ),
        "count: months above": TradeQuery(
            Kind.COUNT,
            Flow.EXPORT,
            period=_range("2019-01..2025-12"),
            threshold=Decimal(200_000_000),
            unit=Unit.USD,
        ),
        "count: quarters below": TradeQuery(
            Kind.COUNT,
            Flow.IMPORT,
            period=_range("2024-01..2025-12"),
            threshold=Decimal(700_000_000),
            unit=Unit.CNY,
            grain=Grain.QUARTER,
            above=False,
        ),
        "count: none of the years": TradeQuery(
            Kind.COUNT,
            Flow.TOTAL,
            period=years,
            threshold=Decimal(9_000_000_000),
            unit=Unit.USD,
            grain=Grain.YEAR,
        ),
        "extreme: second highest": TradeQuery(
            Kind.EXTREME, Flow.EXPORT, period=Period.year(2025), nth=2, limit=1
        ),
        "trend: years": TradeQuery(Kind.TREND, Flow.TOTAL, period=years, grain=Grain.YEAR),
        "trend: months": TradeQuery(Kind.TREND, Flow.IMPORT, period=recent),
        "streak: rising on the year": TradeQuery(
            Kind.STREAK, Flow.EXPORT, compare=_range("2025-07")
        ),
        "streak: above a mark": TradeQuery(
            Kind.STREAK, Flow.IMPORT, threshold=Decimal(250_000_000)
        ),
        "streak: below a mark, within a year": TradeQuery(
            Kind.STREAK,
            Flow.IMPORT,
            period=Period.year(2024),
            threshold=Decimal(200_000_000),
            above=False,
        ),
        "streak: none above a mark": TradeQuery(
            Kind.STREAK, Flow.IMPORT, threshold=Decimal(900_000_000)
        ),
        "streak: none below a mark": TradeQuery(
            Kind.STREAK, Flow.IMPORT, threshold=Decimal(1_000_000), above=False
        ),
        "when: first above": TradeQuery(
            Kind.WHEN, Flow.IMPORT, threshold=Decimal(400_000_000), topic="first"
        ),
        "when: last below": TradeQuery(
            Kind.WHEN, Flow.EXPORT, threshold=Decimal(1_000_000_000), above=False, topic="last"
        ),
        "when: never above": TradeQuery(
            Kind.WHEN, Flow.IMPORT, threshold=Decimal(9_000_000_000), topic="last"
        ),
        "average: months": TradeQuery(Kind.AVERAGE, Flow.EXPORT, period=Period.year(2025)),
        "average: years": TradeQuery(
            Kind.AVERAGE, Flow.EXPORT, period=Period.year(2025), grain=Grain.QUARTER
        ),
        "average: no range": TradeQuery(Kind.AVERAGE, Flow.EXPORT, commodity=_goods("1006")),
        "share: of another year": TradeQuery(
            Kind.SHARE, Flow.IMPORT, period=Period.year(2020), compare=Period.year(2019)
        ),
        "streak: falling": TradeQuery(Kind.STREAK, Flow.IMPORT, highest=False),
        "streak: quarters": TradeQuery(Kind.STREAK, Flow.TOTAL, grain=Grain.QUARTER),
        "streak: halves": TradeQuery(Kind.STREAK, Flow.TOTAL, grain=Grain.HALF),
    }


def _goods_and_revisions() -> Queries:
    year = Period.year(2023)
    return {
        "top: imports of a year": TradeQuery(Kind.TOP, Flow.IMPORT, period=year),
        "top: exports of a month": TradeQuery(Kind.TOP, Flow.EXPORT, period=_range("2022-10")),
        "top: no data": TradeQuery(Kind.TOP, Flow.EXPORT, period=_range("2026-03")),
        "composition": TradeQuery(Kind.COMPOSITION, Flow.IMPORT, period=year, limit=4),
        "top: moved most": TradeQuery(Kind.TOP, Flow.EXPORT, period=_range("2025-06"), topic=MOVES),
        "appeared": TradeQuery(Kind.APPEARED, Flow.EXPORT, period=_range("2025-06")),
        "vanished": TradeQuery(Kind.VANISHED, Flow.IMPORT, period=_range("2025-06")),
        "revision: a bulletin's": TradeQuery(Kind.REVISION, Flow.TOTAL, period=_range("2024-06")),
        "revision: January": TradeQuery(Kind.REVISION, Flow.EXPORT, period=_range("2025-01")),
        "revision: year to date": TradeQuery(
            Kind.REVISION, Flow.IMPORT, period=_range("2025-01..2025-06")
        ),
        "revision: a quarter": TradeQuery(
            Kind.REVISION, Flow.EXPORT, period=_range("2025-04..2025-06")
        ),
        "revision: in the press": TradeQuery(
            Kind.REVISION, Flow.TOTAL, period=_range("2019-01..2019-12")
        ),
    }


def _dates() -> Queries:
    return {
        "latest": TradeQuery(Kind.LATEST),
        "whats new": TradeQuery(Kind.WHATS_NEW),
        "next release": TradeQuery(Kind.NEXT_RELEASE),
        "next release: of a month": TradeQuery(Kind.NEXT_RELEASE, period=_range("2025-01")),
        "late": TradeQuery(Kind.LATE),
    }


def _measures_and_notes() -> Queries:
    return {
        "restriction: of a good": TradeQuery(
            Kind.RESTRICTION, Flow.TOTAL, commodity=_goods("8418")
        ),
        "restriction: one way": TradeQuery(Kind.RESTRICTION, Flow.IMPORT, commodity=_goods("6204")),
        "restriction: a hint": TradeQuery(Kind.RESTRICTION, Flow.EXPORT, commodity=_goods("9102")),
        "restriction: none": TradeQuery(Kind.RESTRICTION, Flow.EXPORT, commodity=_goods("1006")),
        "restriction: overview": TradeQuery(Kind.RESTRICTION),
        "cap: oil products": TradeQuery(Kind.CAP, Flow.EXPORT, commodity=_goods("2710")),
        "cap: all": TradeQuery(Kind.CAP),
        "cap: none": TradeQuery(Kind.CAP, Flow.EXPORT, commodity=_goods("1006")),
        "context: won": TradeQuery(Kind.CONTEXT, topic="won"),
        "context: rice in a year": TradeQuery(Kind.CONTEXT, period=Period.year(2024), topic="rice"),
        "context: yuan": TradeQuery(Kind.CONTEXT, period=_range("2024-06"), topic="yuan"),
        "context: no reading": TradeQuery(Kind.CONTEXT, period=Period.year(1999), topic="won"),
        "context: no rate": TradeQuery(Kind.CONTEXT, period=_range("1971-03"), topic="yuan"),
        **{f"method: {topic}": TradeQuery(Kind.METHOD, topic=topic) for topic in TOPICS},
        **{
            f"about: {topic}": TradeQuery(Kind.ABOUT, topic=topic)
            for topic in ("help", "sources", "coverage")
        },
        "about: a good": TradeQuery(Kind.ABOUT, topic="goods", commodity=_goods("6704")),
        "about: a group": TradeQuery(Kind.ABOUT, topic="goods", commodity=_goods("G-textiles")),
    }


QUERIES: Queries = {
    **_levels(),
    **_changes(),
    **_ratios(),
    **_many(),
    **_goods_and_revisions(),
    **_dates(),
    **_measures_and_notes(),
}
"""Each by a short name that says what is special about it."""
