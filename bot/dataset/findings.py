"""What a look-up yields: a value with its cells, or which kind of nothing it is."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from bot.trade import Month, Observation, Period, Status, Tier, Unit

CODES_NOTE = "sum of codes"
"""How the note of a cell begins that the dataset added up from all finer codes of a whole table."""


class Formula(StrEnum):
    """How a value came about; each has its sentence in every language's wording."""

    PUBLISHED = "published"
    SUM = "sum"
    CODES = "codes"
    NONE_WITHIN = "none_within"
    EXPORTS_PLUS_IMPORTS = "exports_plus_imports"
    TOTAL_LESS_OTHER = "total_less_other"
    EXPORTS_LESS_IMPORTS = "exports_less_imports"
    CONVERTED = "converted"
    WEIGHED = "weighed"
    GROWTH = "growth"
    DIFFERENCE = "difference"
    COVER = "cover"
    SHARE = "share"
    UNIT_VALUE = "unit_value"
    MEAN = "mean"
    READINGS = "readings"
    REVISION = "revision"
    COUNT = "count"
    RANK = "rank"


class Absence(StrEnum):
    """The kinds of nothing a missing value can be."""

    NOT_REPORTED = "not_reported"
    NOT_YET = "not_yet"
    NOT_HELD = "not_held"
    WITHHELD = "withheld"
    HIDDEN = "hidden"
    UNDER_REPORTED = "under_reported"
    UNRECORDED = "unrecorded"


@dataclass(frozen=True, slots=True)
class Lane:
    """Cells that may be added and compared with each other: one tier, series and unit."""

    tier: Tier
    series: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Found:
    """A value and how it was found.

    `rivals` are cells of the same key that disagree with it beyond their rounding.
    """

    value: Decimal
    lane: Lane
    period: Period
    formula: Formula
    cells: tuple[Observation, ...]
    rivals: tuple[Observation, ...] = ()

    @property
    def unit(self) -> Unit:
        """The unit of the value."""
        return self.lane.unit

    @property
    def tier(self) -> Tier:
        """The tier of the cells, or derived where a conversion stands between."""
        derived = self.formula in {Formula.CONVERTED, Formula.WEIGHED}
        return Tier.DERIVED if derived else self.lane.tier

    @property
    def vintage(self) -> str:
        """The newest vintage among the cells."""
        return max((cell.vintage for cell in self.cells), default="")

    @property
    def is_zero(self) -> bool:
        """Whether a publisher reported none, which is not the same as having no figure."""
        return all(cell.status is Status.ZERO for cell in self.cells)

    @property
    def qualifier(self) -> str:
        """The publisher's own `about`, `more than`, `less than` or `rounded`, else empty.

        What is known to leave a part out is a lower bound as well.
        """
        if any(cell.status is Status.UNDER_REPORTED for cell in self.cells):
            return "more than"
        notes = (cell.note for cell in self.cells)
        return next((word for note in notes for word in QUALIFIERS if note.startswith(word)), "")

    def as_(self, formula: Formula, value: Decimal, *others: "Found") -> "Found":
        """A derived value over the cells of this one and the others, each cell once."""
        cells = dict.fromkeys(cell for one in (self, *others) for cell in one.cells)
        rivals = dict.fromkeys(cell for one in (self, *others) for cell in one.rivals)
        return replace(self, value=value, formula=formula, cells=tuple(cells), rivals=tuple(rivals))


QUALIFIERS = ("about", "more than", "less than", "rounded")


@dataclass(frozen=True, slots=True)
class Nothing:
    """Why there is no value, and which months lack one."""

    absence: Absence
    period: Period
    missing: tuple[Month, ...] = ()
    cells: tuple[Observation, ...] = ()
