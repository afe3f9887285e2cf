"""Whether what is said of figures holds by the figures of an answer."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from bot.answers.answer import Figure, Role
from bot.questions.query import Claim
from bot.trade import Period, Unit

_FLAT: Final = Decimal("0.5")
"""A change of so few percent is no clear way up or down."""
_POINTS: Final = Decimal("1.5")
_SLIP: Final = Decimal("0.1")
_FAR: Final = Decimal("0.1")
_APART: Final = Decimal("0.05")
_NEAR: Final = Decimal("0.03")
"""A figure that is told in round numbers is off by no more than this part of it."""
_WHOLE: Final = Decimal(100)
_MEASURES: Final = frozenset({"value", "quantity", "balance", "share"})


def holds(claim: Claim, figures: Sequence[Figure]) -> bool | None:
    """Whether a claim holds by the figures of an answer; None where they do not settle it."""
    if claim.record:
        return _is_placed(claim, figures) if _ranks(figures) else _since(claim, figures)
    if claim.run is not None:
        return _ran(claim, claim.run, figures)
    if claim.mark is not None and claim.up is not None:
        return _moved_by(claim, claim.mark, figures)
    if claim.mark is not None:
        return _comes_to(claim, claim.mark, figures)
    rates = [one.value for one in _of_claim(claim, figures) if one.measure == "growth"]
    told = rates and claim.percent is None
    printed = None if told else _by_amounts(claim, figures)
    if claim.up is None or len(rates) > 1:
        return None
    # A rate may be the one that China printed, or that of the amounts as they were printed.
    moved = [_moved(claim, one) for one in (*rates, printed) if one is not None]
    return True if True in moved else next(iter(moved), None)


def _by_amounts(claim: Claim, figures: Sequence[Figure]) -> Decimal | None:
    """By how many percent the amounts of a claim's two ranges lie apart, in one currency."""
    period, compare = claim.query.period, claim.query.compare
    compare = compare or (period and period.shifted_years(-1))
    for unit in (Unit.CNY, Unit.USD):
        one = replace(claim, unit=unit)
        later, earlier = (_value_of(one, at, figures) for at in (period, compare))
        if later is not None and earlier is not None and earlier > 0:
            return (later / earlier - 1) * _WHOLE
    return None


def _of_claim(claim: Claim, figures: Sequence[Figure]) -> list[Figure]:
    """The figures that answer for the flow and the range of a claim."""
    query = claim.query
    # Imports of a good that name no country are answered in the direction that has figures.
    either = query.flow_bare and not query.commodity.is_total
    return [
        one
        for one in figures
        if one.role is Role.ANSWER
        and (either or one.flow is query.flow)
        and query.period in {None, one.period}
    ]


def _is_placed(claim: Claim, figures: Sequence[Figure]) -> bool | None:
    """Whether a rank is the one that is said, of those that have a figure.

    The highest first quarter since 2017 may come behind that of 2017 itself.
    """
    ranks = _ranks(figures)
    if len(ranks) != 1:
        return None
    behind_one = ranks[0].value == claim.place + 1 and claim.since is not None
    return ranks[0].value == claim.place or (behind_one and _since(claim, figures) is True)


def _ranks(figures: Sequence[Figure]) -> list[Figure]:
    return [one for one in figures if one.measure == "rank" and one.role is Role.ANSWER]


def _since(claim: Claim, figures: Sequence[Figure]) -> bool | None:
    """Whether the last period that had more, or less, lies no later than the one that is named."""
    last = next((one.period for one in figures if one.role is Role.COMPARISON), None)
    if last is None or claim.since is None:
        return None
    named = claim.since.start
    return last.start <= named or (named.month == 1 and last.start.year == named.year)


def _ran(claim: Claim, run: int, figures: Sequence[Figure]) -> bool | None:
    """Whether so many in a row rose or fell; one way of telling it may have what another lacks."""
    counts = [one for one in figures if one.measure == "count"]
    fits = [one for one in counts if one.value == run or (claim.above and one.value > run)]
    if any(one.role is Role.ANSWER for one in fits):
        return True
    return None if fits or any(one.value > run for one in counts) else False


def _moved(claim: Claim, rate: Decimal) -> bool | None:
    """Whether a rate of growth goes the way that is said, and as far."""
    if claim.rough and claim.percent is None:
        # Back to what it had been: a few percent short of that is neither yes nor no.
        return rate > -_FLAT or (None if rate > -_APART * _WHOLE else False)
    if abs(rate) < _FLAT:
        return None
    if (rate > 0) != claim.up:
        return False
    if claim.factor is not None:
        return _as_many_times(claim.factor, 1 + rate / _WHOLE, over=claim.above is True)
    return claim.percent is None or _by_as_much(claim, claim.percent, abs(rate))


def _by_as_much(claim: Claim, percent: Decimal, rate: Decimal) -> bool | None:
    """Whether a rate is what is said, as exactly as it is said, or lies on the side that is."""
    if claim.until is not None:
        return percent <= rate < claim.until
    off = rate - percent
    if claim.above is not None and abs(off) > _POINTS:
        return (off > 0) == claim.above
    rounded = max(_POINTS, percent * _NEAR) if claim.rough else _half_a_digit(percent) + _SLIP
    if abs(off) <= min(rounded, max(_POINTS, percent * _NEAR)):
        return True
    return False if abs(off) > max(2 * _POINTS, percent * _FAR) else None


def _half_a_digit(number: Decimal) -> Decimal:
    """By how much a number may be off that is rounded to the digits it is told with."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal(5).scaleb(int(exponent) - 1)


def _as_many_times(factor: Decimal, times: Decimal, *, over: bool) -> bool | None:
    """Whether a multiple is about as many times as is said; some more is no contradiction."""
    if factor < 1:
        factor, times = 1 / factor, 1 / times if times else factor
    if over:
        return times > factor * (1 - _NEAR)
    if times < factor * (1 - 2 * _FAR):
        return False
    return True if factor * (1 - _FAR) <= times <= factor * (1 + 3 * _FAR) else None


def _moved_by(claim: Claim, mark: Decimal, figures: Sequence[Figure]) -> bool | None:
    """Whether a flow moved the way that is said, by the amount that is said."""
    later = _value_of(claim, claim.query.period, figures)
    earlier = _value_of(claim, claim.query.compare, figures)
    if later is None or earlier is None or later == earlier:
        return None
    if (later > earlier) != claim.up:
        return False
    return _as_much(claim, mark, abs(later - earlier))


def _value_of(claim: Claim, period: Period | None, figures: Sequence[Figure]) -> Decimal | None:
    """What the flow of a claim came to in a range, in the unit of the claim."""
    of = (claim.query.flow, period, claim.unit)
    told = (one for one in figures if (one.flow, one.period, one.unit) == of)
    return next((one.value for one in told if one.measure in _MEASURES), None)


def _comes_to(claim: Claim, mark: Decimal, figures: Sequence[Figure]) -> bool | None:
    """Whether an amount lies on the side of a mark that is said, or comes to it."""
    told = [one for one in _of_claim(claim, figures) if one.measure in _MEASURES]
    if len(told) != 1:
        return None
    if claim.unit is None:
        # 17.2亿 names no money: it may be what is told, and no other figure is denied. Where it
        # is passed in yuan and not in dollars, it is neither so nor not so.
        alike = [told[0]] if claim.above is None else _in_each_money(told[0], figures)
        return all(_as_much(claim, mark, abs(one.value)) for one in alike) or None
    return None if told[0].unit is not claim.unit else _as_much(claim, mark, abs(told[0].value))


def _in_each_money(told: Figure, figures: Sequence[Figure]) -> list[Figure]:
    """What is told of a flow and range, in each currency that stands in the answer."""
    of = (told.flow, told.period, told.commodity, told.measure)
    others = (
        one
        for one in figures
        if (one.flow, one.period, one.commodity, one.measure) == of and one.unit.is_money
    )
    return [told, *(one for one in others if one.unit is not told.unit)]


def _as_much(claim: Claim, mark: Decimal, value: Decimal) -> bool | None:
    """Whether a value is what is said, as exactly as it is said; on the other side it is not."""
    if not mark:
        return None
    if claim.until is not None:
        return mark <= value < claim.until
    off = value / mark - 1
    if claim.above is not None:
        # Topped 440 million: to reach a mark is to pass it, in round numbers.
        reached = claim.above and abs(off) < _NEAR / 3
        return True if reached else (off > 0) == claim.above
    near = _APART if claim.rough else min(_NEAR, _half_a_digit(mark) / mark + _SLIP / _WHOLE)
    if abs(off) <= near:
        return True
    return False if abs(off) > max(_APART, (2 if claim.rough else 1) * near) else None
