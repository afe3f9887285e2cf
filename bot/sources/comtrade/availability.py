"""Reads which months China has reported to UN Comtrade, and when they were released."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.sources.comtrade.answer import Record, open_answer
from bot.sources.reading import Problem
from bot.trade import Month

FIELDS = frozenset(
    {
        *("datasetCode", "typeCode", "freqCode", "period", "totalRecords", "datasetChecksum"),
        *("reporterCode", "reporterISO", "reporterDesc", "firstReleased", "lastReleased"),
        *("classificationCode", "classificationSearchCode", "isOriginalClassification"),
        *("isExtendedFlowCode", "isExtendedPartnerCode", "isExtendedPartner2Code"),
        *("isExtendedCmdCode", "isExtendedCustomsCode", "isExtendedMotCode"),
    }
)
_FIXED = {
    "typeCode": "C",
    "freqCode": "M",
    "reporterCode": "156",
    "classificationSearchCode": "HS",
}
_AGAIN = "fetch it again; if it stays, the interface changed"
_CLOCKS = ("%Y-%m-%dT%H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%Y-%m-%d")


@dataclass(frozen=True, slots=True)
class Dataset:
    """A month China has reported: when it came out first and last; a checksum tells revisions."""

    month: Month
    first_released: date
    last_released: date
    records: int
    checksum: str


@dataclass(frozen=True, slots=True)
class Availability:
    """The months China has reported, in order, or what is wrong with the answer."""

    datasets: tuple[Dataset, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_availability(body: bytes, file: str) -> Availability:
    """Read an availability answer; converted classifications of a month are passed over."""
    answer = open_answer(body, file, FIELDS)
    problems = list(answer.problems)
    found: dict[Month, Dataset] = {}
    for row, record in enumerate(answer.records, start=1):
        if record.get("isOriginalClassification") is False:
            continue
        try:
            dataset = _dataset(record)
        except (KeyError, ValueError) as err:
            problems.append(Problem(file, row, "", f"it cannot be read ({err})", _AGAIN))
            continue
        if dataset.month in found:
            problems.append(Problem(file, row, "period", f"{dataset.month} stands twice", _AGAIN))
        found[dataset.month] = dataset
    ordered = () if problems else tuple(found[month] for month in sorted(found))
    return Availability(ordered, tuple(problems))


def _dataset(record: Record) -> Dataset:
    for name, value in _FIXED.items():
        if str(record.get(name, value)) != value:
            raise ValueError(f"{name} {record[name]!r} was not asked for")
    period = str(record["period"])
    last = _day(str(record["lastReleased"]))
    return Dataset(
        month=Month.parse(f"{period[:4]}-{period[4:]}"),
        first_released=_day(str(record.get("firstReleased") or last)),
        last_released=last,
        records=int(record["totalRecords"]),
        checksum=str(record.get("datasetChecksum", "")),
    )


def _day(text: str) -> date:
    whole = text.split(".", maxsplit=1)[0].removesuffix("Z")
    for clock in _CLOCKS:
        try:
            return datetime.strptime(whole, clock).date()  # noqa: DTZ007 - only the day is kept
        except ValueError:
            continue
    raise ValueError(f"{text!r} is no date")
