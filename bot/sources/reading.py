"""What reading a provider's file gives: observations, or problems that say what to do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from bot.trade import Observation

JUMP = 1000
"""A figure so many times its neighbour was printed in another unit, or slipped its digits."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file is not believed: where it stands, what is wrong there, and what to do.

    `row` counts the file's lines or the table's rows from 1; None when the whole file is meant.
    `reason` is a clause without a full stop, `hint` an instruction without one.
    """

    file: str
    row: int | None
    column: str
    reason: str
    hint: str

    def __str__(self) -> str:
        place = [self.file]
        if self.row is not None:
            place.append(f"row {self.row}")
        if self.column:
            place.append(f"column {self.column}")
        return f"{', '.join(place)}: {self.reason}; {self.hint}."


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was understood: with one problem in it, none of its figures is believed.

    `remarks` name what was left out on purpose, each a whole sentence.
    """

    observations: tuple[Observation, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        observations: Iterable[Observation],
        problems: Sequence[Problem] = (),
        remarks: Iterable[str] = (),
    ) -> Self:
        """Keep the observations only when there is no problem."""
        kept = () if problems else tuple(observations)
        return cls(kept, tuple(problems), tuple(remarks))

    @property
    def quarantined(self) -> bool:
        """Whether the file must be set aside."""
        return bool(self.problems)


def jumped(value: Decimal, neighbour: Decimal) -> bool:
    """Whether a figure is a thousandfold or a thousandth of its neighbour; nil never jumps."""
    low, high = sorted((abs(value), abs(neighbour)))
    return low > 0 and high >= low * JUMP


def plain(value: Decimal) -> Decimal:
    """The same value without trailing zeros and without an exponent."""
    short = value.normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short
