"""Turns records of China's monthly trade with North Korea into Observations."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from bot.sources.comtrade.answer import Answer, Record
from bot.sources.comtrade.fields import EDITIONS, FIXED, LEVELS, UNITS
from bot.sources.reading import Problem, Reading, plain
from bot.trade import CommodityCode, Flow, Measure, Month, Observation, Period, Status, Tier, Unit

SOURCE = "un-comtrade"
FLOWS = {"M": Flow.IMPORT, "X": Flow.EXPORT}
_CHINAS_OWN_CODE = "109"
_ESTIMATED = "estimated by UN Comtrade"
_AGAIN = "fetch it again; if it stays, report it"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for: a month, flow codes, a commodity level, or codes of it."""

    month: Month
    flows: tuple[str, ...]
    digits: int
    codes: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What a person calls it: `2024-01 M,X AG6`."""
        return f"{self.month} {','.join(self.flows)} {self.level}"

    @property
    def level(self) -> str:
        """UN Comtrade's word for all codes of so many digits."""
        return f"AG{self.digits}" if self.digits else "TOTAL"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an answer is from: a file name for messages, the address cited, the release day."""

    file: str
    citation: str
    released: date


def read_records(answer: Answer, asked: Asked, origin: Origin) -> Reading:
    """Every record's value, weight and quantity as cells, or the first fault of each record."""
    problems = list(answer.problems)
    remarks: list[str] = []
    found: list[Observation] = []
    seen: dict[tuple[str, str], int] = {}
    for row, record in enumerate(answer.records, start=1):
        fault = _fault(record, asked)
        if fault:
            column, reason = fault
            problems.append(Problem(origin.file, row, column, reason, _AGAIN))
            continue
        key = (record["flowCode"], record["cmdCode"])
        if key in seen:
            reason = f"{key[1]} of flow {key[0]} stands twice, first in row {seen[key]}"
            problems.append(Problem(origin.file, row, "cmdCode", reason, _AGAIN))
            continue
        seen[key] = row
        found += _cells(record, asked.month, origin, remarks)
    return Reading.of(found, problems, dict.fromkeys(remarks))


def _fault(record: Record, asked: Asked) -> tuple[str, str] | None:
    if str(record.get("partnerCode")) == _CHINAS_OWN_CODE:
        return "partnerCode", "109 is North Korea in China's own list; UN Comtrade's is 408"
    for name, value in FIXED.items():
        if record.get(name) is not None and str(record[name]) != str(value):
            return name, f"{record[name]!r} is not {value!r}, which was asked for"
    for name in ("partnerCode", "reporterCode", "flowCode", "period", "cmdCode"):
        if record.get(name) is None:
            return name, "it is missing"
    month = asked.month
    dated = {"period": f"{month.year}{month.month:02d}", "refYear": month.year}
    for name, value in (*dated.items(), ("refMonth", month.month)):
        if str(record.get(name, value)) != str(value):
            return name, f"{record[name]!r} is not {value!r}, which was asked for"
    if record["flowCode"] not in asked.flows:
        return "flowCode", f"{record['flowCode']!r} was not asked for"
    return _wrong_code(record, asked) or _wrong_value(record)


def _wrong_code(record: Record, asked: Asked) -> tuple[str, str] | None:
    code = record["cmdCode"]
    if asked.digits:
        fits = isinstance(code, str) and code.isdigit() and len(code) == asked.digits
    else:
        fits = code == "TOTAL"
    if not fits or record.get("aggrLevel") not in {asked.digits, None}:
        return "cmdCode", f"{code!r} is no code of {LEVELS[asked.digits]}"
    if asked.codes and code not in asked.codes:
        return "cmdCode", f"{code!r} was not asked for"
    if asked.digits and record.get("classificationCode") not in EDITIONS:
        return "classificationCode", f"{record.get('classificationCode')!r} is no HS edition"
    return None


def _wrong_value(record: Record) -> tuple[str, str] | None:
    value = _number(record, "primaryValue")
    if value is None or value < 0:
        return "primaryValue", f"{record.get('primaryValue')!r} is no value in dollars"
    twin = "cifvalue" if record["flowCode"] == "M" else "fobvalue"
    other = _number(record, twin)
    if other is not None and other != value:
        return twin, f"{other} differs from the primary value {value}"
    for name in ("netWgt", "qty", "altQty"):
        number = _number(record, name)
        if record.get(name) is not None and (number is None or number < 0):
            return name, f"{record[name]!r} is no quantity"
    return None


def _number(record: Record, name: str) -> Decimal | None:
    value: Any = record.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return None
    return Decimal(value)


def _cells(
    record: Record, month: Month, origin: Origin, remarks: list[str]
) -> Iterator[Observation]:
    code = CommodityCode(record["cmdCode"])
    value = _number(record, "primaryValue") or Decimal(0)
    cell = Observation(
        reporter="CHN",
        partner="PRK",
        flow=FLOWS[record["flowCode"]],
        period=Period(month, month),
        commodity=code,
        hs_edition="" if code.is_total else EDITIONS[record["classificationCode"]],
        measure=Measure.VALUE,
        value=plain(value),
        unit=Unit.USD,
        source=SOURCE,
        tier=Tier.COMTRADE,
        vintage=str(Month.of(origin.released)),
        published=str(origin.released),
        status=Status.VALUE if value else Status.ZERO,
        citation=origin.citation,
        note="",
    )
    yield cell
    if code.is_total:
        return
    given: set[Unit] = set()
    for unit, amount, estimated in _quantities(record, origin, remarks):
        if unit not in given:
            given.add(unit)
            note = _ESTIMATED if estimated else ""
            yield replace(
                cell,
                measure=Measure.QUANTITY,
                value=plain(amount),
                unit=unit,
                status=Status.VALUE,
                note=note,
            )


def _quantities(
    record: Record, origin: Origin, remarks: list[str]
) -> Iterator[tuple[Unit, Decimal, bool]]:
    """Weight, then supplementary quantities: an unknown quantity is stored as null or 0."""
    legacy = record.get("legacyEstimationFlag") or 0
    weight = _number(record, "netWgt")
    if weight:
        yield Unit.KG, weight, bool(record.get("isNetWgtEstimated")) or legacy in {4, 6}
    for name, unit_name, flag in (
        ("qty", "qtyUnitCode", "isQtyEstimated"),
        ("altQty", "altQtyUnitCode", "isAltQtyEstimated"),
    ):
        amount, code = _number(record, name), record.get(unit_name)
        if not amount:
            continue
        if not isinstance(code, int) or code not in UNITS:
            remarks.append(f"{origin.file}: quantities in unit {code} of UN Comtrade left out.")
            continue
        unit, factor = UNITS[code]
        yield unit, amount * factor, bool(record.get(flag)) or (name == "qty" and legacy in {2, 6})
