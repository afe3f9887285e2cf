"""Rounding for a reader."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.printing import print_value
from bot.answers.printing.number import one_decimal, readable
from bot.trade import Language, Unit

values = st.decimals(
    min_value=-(10**14), max_value=10**14, allow_nan=False, allow_infinity=False, places=4
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("29512.37", "29512"), ("412.3387", "412.3"), ("1234567", "1235000"), ("1.5", "1.5")],
)
def test_whole_digits_below_a_million_are_kept(value: str, expected: str) -> None:
    assert readable(Decimal(value)) == Decimal(expected)


@given(values)
def test_reading_rounds_by_less_than_a_two_thousandth(value: Decimal) -> None:
    assert abs(readable(value) - value) <= max(abs(value) / 2000, Decimal("0.0005"))


@given(values)
def test_a_percentage_that_is_not_nought_never_prints_as_nought(value: Decimal) -> None:
    assert bool(one_decimal(value)) == bool(value)


@given(values, st.sampled_from(Unit), st.sampled_from(Language), st.booleans())
def test_every_value_prints_in_every_unit(
    value: Decimal,
    unit: Unit,
    language: Language,
    signed: bool,  # noqa: FBT001  drawn
) -> None:
    printed = print_value(value, unit, language, signed=signed)
    assert any(character.isdigit() for character in printed)
    assert "E" not in printed
