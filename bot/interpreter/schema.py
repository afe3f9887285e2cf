"""The form a model must answer in, and the strict reading of what it gives back."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar

from bot.questions.query import Grain, Kind, TradeQuery
from bot.trade import TOTAL, CommodityCode, Flow, Measure, Month, Period, Unit

T = TypeVar("T", bound=StrEnum)

KINDS = (
    *(Kind.LEVEL, Kind.CHANGE, Kind.COVER, Kind.SHARE, Kind.COMPOSITION, Kind.TOP, Kind.EXTREME),
    *(Kind.RANK, Kind.COUNT, Kind.TREND, Kind.STREAK, Kind.UNIT_VALUE, Kind.REVISION),
    Kind.AVERAGE,
    *(Kind.LATEST, Kind.WHATS_NEW, Kind.NEXT_RELEASE, Kind.LATE, Kind.RESTRICTION, Kind.CAP),
)
_MONTH = {"type": ["string", "null"], "pattern": r"^\d{4}-\d{2}$"}
_FIRST_YEAR = 1990
_MOST = 25

SCHEMA: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["kind"],
    "properties": {
        "kind": {"enum": [*map(str, KINDS), "none"]},
        "flow": {"enum": [str(flow) for flow in Flow]},
        "commodity": {"type": "string"},
        "period_start": _MONTH,
        "period_end": _MONTH,
        "compare_start": _MONTH,
        "compare_end": _MONTH,
        "measure": {"enum": ["value", "quantity"]},
        "unit": {"enum": ["USD", "CNY", None]},
        "grain": {"enum": [str(grain) for grain in Grain]},
        "highest": {"type": "boolean"},
        "limit": {"type": "integer", "minimum": 1, "maximum": _MOST},
        "threshold": {"type": ["number", "null"]},
    },
}


def read_query(given: object, *, knows: Callable[[str], bool], latest: Month) -> TradeQuery | None:
    """The query a model's object states, or None where any part of it makes no sense.

    `knows` tells whether a commodity code stands in the reference tables; a period may not
    start after `latest`.
    """
    if not isinstance(given, Mapping) or set(given) - set(SCHEMA["properties"]):
        return None
    try:
        return _query(given, knows, latest)
    except (ValueError, TypeError, InvalidOperation):
        return None


def _query(
    given: Mapping[str, Any], knows: Callable[[str], bool], latest: Month
) -> TradeQuery | None:
    kind = _choice(Kind, given["kind"]) if given.get("kind") in set(map(str, KINDS)) else None
    commodity = CommodityCode(str(given.get("commodity") or TOTAL.code))
    if kind is None or not (commodity.is_total or knows(commodity.code)):
        return None
    period = _period(given, "period", latest)
    compare = _period(given, "compare", latest)
    threshold = _threshold(given.get("threshold"))
    limit = given.get("limit", 5)
    if type(limit) is not int or not 1 <= limit <= _MOST:
        raise ValueError("limit is no small whole number")
    highest = given.get("highest", True)
    if type(highest) is not bool:
        raise ValueError("highest is not true or false")
    return TradeQuery(
        kind=kind,
        flow=_choice(Flow, given.get("flow", "total")),
        commodity=commodity,
        period=period,
        compare=compare,
        measure=_choice(Measure, given.get("measure", "value")),
        unit=_choice(Unit, given["unit"]) if given.get("unit") else None,
        grain=_choice(Grain, given.get("grain", "month")),
        highest=highest,
        limit=limit,
        threshold=threshold,
    )


def _choice(kind: type[T], given: object) -> T:
    return kind(str(given))


def _threshold(given: object) -> Decimal | None:
    if given is None:
        return None
    if type(given) not in {int, float}:
        raise ValueError("threshold is no number")
    threshold = Decimal(str(given))
    if not threshold.is_finite():
        raise ValueError("threshold is no finite number")
    return threshold


def _period(given: Mapping[str, Any], name: str, latest: Month) -> Period | None:
    start, end = given.get(f"{name}_start"), given.get(f"{name}_end")
    if start is None and end is None:
        return None
    period = Period(Month.parse(str(start or end)), Month.parse(str(end or start)))
    if period.start > latest or period.start.year < _FIRST_YEAR:
        raise ValueError("no data can lie there")
    return period
