"""Whether what is said of figures holds: the words that an answer to a claim opens with."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.answers.answer import Figure, Role
from bot.questions.query import Claim

_FLAT: Final = Decimal("0.5")
"""A change of so few percent is no clear way up or down."""
_POINTS: Final = Decimal("1.5")
_FAR: Final = Decimal("0.1")
_NEAR: Final = Decimal("0.03")
"""A figure that is told in round numbers is off by no more than this part of it."""
_WHOLE: Final = Decimal(100)


def holds(claim: Claim, figures: Sequence[Figure]) -> bool | None:
    """Whether a claim holds by the figures of an answer; None where they do not settle it."""
    if claim.record:
        return _is_first(figures)
    told = [one for one in figures if one.role is Role.ANSWER]
    if len(told) != 1:
        return None
    if claim.mark is not None:
        return _comes_to(claim, claim.mark, told[0])
    return _moved(claim, told[0].value) if told[0].measure == "growth" else None


def _is_first(figures: Sequence[Figure]) -> bool | None:
    """Whether a rank is the first; it is not settled where some periods have no figure."""
    ranks = [one for one in figures if one.measure == "rank" and one.role is Role.ANSWER]
    among = next((one for one in figures if one.measure == "count"), None)
    if len(ranks) != 1 or among is None or ranks[0].period is None or among.period is None:
        return None
    complete = among.value * len(ranks[0].period) >= len(among.period)
    first = ranks[0].value == 1
    return first if complete or not first else None


def _moved(claim: Claim, rate: Decimal) -> bool | None:
    """Whether a rate of growth goes the way that is said, and as far."""
    if abs(rate) < _FLAT:
        return None
    if (rate > 0) != claim.up:
        return False
    if claim.factor is not None:
        return _as_many_times(claim.factor, 1 + rate / _WHOLE)
    if claim.percent is None:
        return True
    off = abs(abs(rate) - claim.percent)
    if off <= max(_POINTS, claim.percent * _NEAR):
        return True
    return False if off > max(2 * _POINTS, claim.percent * _FAR) else None


def _as_many_times(factor: Decimal, times: Decimal) -> bool | None:
    """Whether a multiple is about as many times as is said; some more is no contradiction."""
    if factor < 1:
        factor, times = 1 / factor, 1 / times if times else factor
    if times < factor * (1 - 2 * _FAR):
        return False
    return True if factor * (1 - _FAR) <= times <= factor * (1 + 3 * _FAR) else None


def _comes_to(claim: Claim, mark: Decimal, told: Figure) -> bool | None:
    """Whether an amount lies on the side of a mark that is said, or comes to it."""
    if told.unit is not claim.unit or told.measure not in {"value", "quantity"} or not mark:
        return None
    off = told.value / mark - 1
    if claim.above is None:
        return True if abs(off) <= _NEAR else (False if abs(off) > _FAR else None)
    if abs(off) < _NEAR / 3:
        # Hit 440 million: to reach a mark is to pass it, in round numbers.
        return True if claim.above else None
    return (off > 0) == claim.above
