"""Bare numbers: how far a value is rounded for a reader, and how its digits are grouped."""

from decimal import ROUND_HALF_UP, Decimal

MILLION = Decimal(10**6)
SIGNIFICANT = 4
RATE_PLACES = 4
"""Exchange rates keep four decimals: the sums made with them can then be checked."""


def readable(value: Decimal) -> Decimal:
    """Keep four significant digits, but never drop a whole digit below a million."""
    places = SIGNIFICANT - 1 - value.adjusted()
    if abs(value) < MILLION:
        places = max(places, 0)
    return _trimmed(value, places)


def one_decimal(value: Decimal) -> Decimal:
    """Keep one decimal as growth rates are published; fewer from 1,000, more near nought."""
    size = abs(value)
    if not size or size >= 1000:  # noqa: PLR2004  the sentence above says it
        return _trimmed(value, 0)
    return _trimmed(value, max(1, -value.adjusted() + (size < 1)))


def to_places(value: Decimal, places: int) -> Decimal:
    """Keep at most so many decimals."""
    return _trimmed(value, places)


def grouped(value: Decimal, *, group: bool = True) -> str:
    """Digits without a sign, in groups of three: all three languages write them so."""
    digits = f"{abs(value):{',' if group else ''}f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _trimmed(value: Decimal, places: int) -> Decimal:
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return rounded.normalize() if rounded else Decimal(0)
