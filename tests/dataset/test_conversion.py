from decimal import Decimal

import pytest
from cells import cell, figures
from hypothesis import given

from bot.dataset.conversion import convert
from bot.dataset.findings import Formula, Found, Lane
from bot.trade import Measure, Month, Observation, Period, Tier, Unit

QUARTER = Period.parse("2024-01..2024-03")


def rates(*values: str) -> dict[Month, Observation]:
    return {
        Month(2024, month): cell(
            f"2024-{month:02d}", value, unit=Unit.CNY_PER_USD, measure=Measure.RATE
        )
        for month, value in enumerate(values, start=1)
    }


def found(value: Decimal | int, unit: Unit) -> Found:
    printed = cell(QUARTER, str(value), unit=unit)
    return Found(
        Decimal(value), Lane(Tier.OFFICIAL, "gacc", unit), QUARTER, Formula.PUBLISHED, (printed,)
    )


def test_yuan_are_divided_and_dollars_multiplied_by_the_mean_rate() -> None:
    told = rates("7.0", "7.1", "7.2")
    dollars = convert(found(710, Unit.CNY), Unit.USD, told)
    yuan = convert(found(100, Unit.USD), Unit.CNY, told)

    assert dollars is not None
    assert yuan is not None
    assert (int(dollars.value), int(yuan.value)) == (100, 710)
    assert (dollars.unit, yuan.unit) == (Unit.USD, Unit.CNY)


def test_a_conversion_is_derived_and_names_its_rates() -> None:
    told = rates("7.0", "7.1", "7.2")
    dollars = convert(found(710, Unit.CNY), Unit.USD, told)

    assert dollars is not None
    assert (dollars.tier, dollars.formula) == (Tier.DERIVED, Formula.CONVERTED)
    assert dollars.cells[1:] == tuple(told.values())


@given(figures())
def test_there_and_back_is_the_same_to_the_unit(value: Decimal) -> None:
    told = rates("7.0", "7.1", "7.2")
    dollars = convert(found(value, Unit.USD), Unit.CNY, told)
    assert dollars is not None
    back = convert(dollars, Unit.USD, told)

    assert back is not None
    assert abs(back.value - value) <= 1


def test_a_figure_in_its_own_unit_stays_as_published() -> None:
    yuan = found(710, Unit.CNY)

    assert convert(yuan, Unit.CNY, {}) is yuan


def test_without_a_rate_for_each_month_there_is_no_conversion() -> None:
    assert convert(found(710, Unit.CNY), Unit.USD, rates("7.0", "7.1")) is None


@pytest.mark.parametrize(("unit", "wanted"), [(Unit.TONNE, Unit.USD), (Unit.USD, Unit.KG)])
def test_only_money_is_converted(unit: Unit, wanted: Unit) -> None:
    assert convert(found(5, unit), wanted, rates("7", "7", "7")) is None
