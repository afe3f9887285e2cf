"""Months and ranges of months, the only time unit of these statistics."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
MONTHS_A_YEAR = 12


@dataclass(frozen=True, order=True, slots=True)
class Month:
    """One calendar month; ordered, and countable with `+` and `-`."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= MONTHS_A_YEAR:
            raise ValueError(f"month must be 1 to 12, not {self.month}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `YYYY-MM`; raises ValueError on anything else."""
        match = _MONTH.fullmatch(text)
        if match is None:
            raise ValueError(f"expected a month like 2022-02, not {text!r}")
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: date) -> Self:
        """The month a day lies in."""
        return cls(day.year, day.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    def __add__(self, months: int) -> "Month":
        years, month = divmod(self.month - 1 + months, MONTHS_A_YEAR)
        return Month(self.year + years, month + 1)

    def __sub__(self, months: int) -> "Month":
        return self + -months

    def months_until(self, later: "Month") -> int:
        """How many months later the other one is; negative when it is earlier."""
        years = later.year - self.year
        return years * MONTHS_A_YEAR + later.month - self.month


@dataclass(frozen=True, order=True, slots=True)
class Period:
    """A range of months, both ends included; a single month is a range of one."""

    start: Month
    end: Month

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a period cannot end ({self.end}) before it starts ({self.start})")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `YYYY-MM` or `YYYY-MM..YYYY-MM`."""
        start, _, end = text.partition("..")
        return cls(Month.parse(start), Month.parse(end or start))

    @classmethod
    def month(cls, year: int, month: int) -> Self:
        """A single month."""
        return cls(Month(year, month), Month(year, month))

    @classmethod
    def year(cls, year: int) -> Self:
        """A calendar year."""
        return cls(Month(year, 1), Month(year, MONTHS_A_YEAR))

    @classmethod
    def year_to_date(cls, until: Month) -> Self:
        """January of the year up to the given month."""
        return cls(Month(until.year, 1), until)

    def __str__(self) -> str:
        return str(self.start) if self.is_month else f"{self.start}..{self.end}"

    def __len__(self) -> int:
        return self.start.months_until(self.end) + 1

    def __contains__(self, other: "Month | Period") -> bool:
        first, last = (other, other) if isinstance(other, Month) else (other.start, other.end)
        return self.start <= first and last <= self.end

    def months(self) -> Iterator[Month]:
        """Each month in order."""
        return (self.start + offset for offset in range(len(self)))

    def years(self) -> Iterator["Period"]:
        """Each calendar year in order, the first and the last cut to the range."""
        for year in range(self.start.year, self.end.year + 1):
            yield Period(max(self.start, Month(year, 1)), min(self.end, Month(year, MONTHS_A_YEAR)))

    def overlaps(self, other: "Period") -> bool:
        """Whether at least one month is in both."""
        return self.start <= other.end and other.start <= self.end

    def shared_with(self, other: "Period") -> "Period | None":
        """The months in both, if any."""
        if not self.overlaps(other):
            return None
        return Period(max(self.start, other.start), min(self.end, other.end))

    def shifted(self, months: int) -> "Period":
        """The same length, so many months later."""
        return Period(self.start + months, self.end + months)

    def shifted_years(self, years: int) -> "Period":
        """The same months of another year."""
        return self.shifted(years * MONTHS_A_YEAR)

    def in_year(self, year: int) -> "Period":
        """The same months with the end in the given year."""
        return self.shifted_years(year - self.end.year)

    @property
    def is_month(self) -> bool:
        """Whether it is a single month."""
        return self.start == self.end

    @property
    def is_year(self) -> bool:
        """Whether it is a whole calendar year."""
        return self.is_year_to_date and self.end.month == MONTHS_A_YEAR

    @property
    def is_year_to_date(self) -> bool:
        """Whether it runs from a January within one calendar year."""
        return self.start.year == self.end.year and self.start.month == 1
