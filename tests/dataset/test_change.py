from decimal import Decimal

import pytest
from cells import book, cell, figures, official
from hypothesis import given

from bot.dataset.change import Change, change, rate
from bot.dataset.findings import Absence, Formula, Found, Lane, Nothing
from bot.trade import Flow, Measure, Month, Observation, Period, Tier, Unit

YEAR_TO_DATE, BEFORE = Period.parse("2024-01..2024-06"), Period.parse("2023-01..2023-06")
EXPORT, IMPORT = Flow.EXPORT, Flow.IMPORT
PRINTED = cell(
    "2024-01..2024-06",
    "-8.9",
    unit=Unit.PERCENT,
    measure=Measure.GROWTH,
    tier=Tier.OFFICIAL,
    source="gacc-bulletin",
    vintage="2024-06",
)


def found(value: Decimal, period: Period = YEAR_TO_DATE) -> Found:
    printed = cell(period, str(value))
    return Found(value, Lane(Tier.PRESS, "gacc", Unit.USD), period, Formula.PUBLISHED, (printed,))


def changed(cells: list[Observation], now: Period, before: Period, flow: Flow = EXPORT) -> Change:
    result = change(book(*cells), flow, now, before)
    assert isinstance(result, Change), result
    return result


@given(figures(), figures())
def test_the_rate_leads_from_the_earlier_to_the_later_figure(now: Decimal, before: Decimal) -> None:
    percent = rate(found(now), found(before, BEFORE))

    assert percent is not None
    assert before * (1 + percent.value / 100) == pytest.approx(now)
    assert (percent.unit, percent.formula) == (Unit.PERCENT, Formula.GROWTH)


def test_a_shrinking_deficit_is_growth() -> None:
    percent = rate(found(Decimal(-50)), found(Decimal(-100), BEFORE))

    assert percent is not None
    assert percent.value == 50


def test_off_zero_there_is_no_rate() -> None:
    assert rate(found(Decimal(5)), found(Decimal(0), BEFORE)) is None


def test_a_published_rate_is_quoted_as_published() -> None:
    cells = [PRINTED, official("2024-01..2024-06", 910), official("2023-01..2023-06", 900)]
    result = changed(cells, YEAR_TO_DATE, BEFORE)

    assert (result.published, result.one_vintage) == (True, True)
    assert result.rate is not None
    assert result.rate.value == Decimal("-8.9")
    assert result.before is not None
    assert (int(result.now.value), int(result.before.value)) == (910, 900)


def test_a_published_rate_needs_no_earlier_figure() -> None:
    result = changed([PRINTED, official("2024-01..2024-06", 910)], YEAR_TO_DATE, BEFORE)

    assert (result.published, result.before) == (True, None)


def test_a_published_rate_is_on_the_year_before_and_on_nothing_else() -> None:
    ranges = ("2024-01..2024-06", "2019-01..2019-06")
    cells = [PRINTED, *(official(one, 910, vintage="2024-06") for one in ranges)]

    assert not changed(cells, YEAR_TO_DATE, Period.parse("2019-01..2019-06")).published


def test_a_rate_the_press_prints_is_not_the_publishers() -> None:
    printed = cell("2024-01..2024-06", 5, unit=Unit.PERCENT, measure=Measure.GROWTH)
    cells = [printed, cell("2024-01..2024-06", 150), cell("2023-01..2023-06", 100)]
    result = changed(cells, YEAR_TO_DATE, BEFORE)

    assert result.published is False
    assert result.rate is not None
    assert result.rate.value == 50


def test_a_published_rate_without_its_figure_is_no_answer() -> None:
    result = change(book(PRINTED), EXPORT, YEAR_TO_DATE, BEFORE)

    assert isinstance(result, Nothing)


def test_both_figures_come_from_one_lane() -> None:
    cells = [
        official("2024-01..2024-06", 910),
        *(cell("2024-01..2024-06", 150), cell("2023-01..2023-06", 100)),
    ]
    result = changed(cells, YEAR_TO_DATE, BEFORE)

    assert result.now.lane == Lane(Tier.PRESS, "gacc", Unit.USD)
    assert result.before is not None
    assert result.before.lane == result.now.lane


@pytest.mark.parametrize(
    ("vintages", "one"), [(("2024-06",) * 2, True), (("2024-06", "2025-06"), False)]
)
def test_bulletins_of_two_releases_are_two_vintages(
    vintages: tuple[str, str], *, one: bool
) -> None:
    before, now = vintages
    cells = [
        official("2024-06", 100, vintage=before),
        official("2025-06", 120, vintage=now),
    ]

    assert changed(cells, Period.month(2025, 6), Period.month(2024, 6)).one_vintage is one


def test_quantities_change_as_values_do() -> None:
    tonnes = [
        cell(period, value, unit=Unit.TONNE, measure=Measure.QUANTITY)
        for period, value in (("2023-06", 40), ("2024-06", 10))
    ]
    result = change(
        book(*tonnes),
        EXPORT,
        Period.month(2024, 6),
        Period.month(2023, 6),
        measure=Measure.QUANTITY,
    )

    assert isinstance(result, Change)
    assert result.rate is not None
    assert result.rate.value == -75


def in_dollars(yuan: Found) -> Found:
    return Found(
        yuan.value / 7,
        Lane(yuan.lane.tier, "gacc", Unit.USD),
        yuan.period,
        Formula.CONVERTED,
        yuan.cells,
    )


def test_yuan_meet_dollars_only_where_they_may_be_converted() -> None:
    cells = [official("2024-01..2024-06", 700), cell("2023-01..2023-06", 50)]
    apart = change(book(*cells), EXPORT, YEAR_TO_DATE, BEFORE)
    bridged = change(book(*cells), EXPORT, YEAR_TO_DATE, BEFORE, convert=in_dollars)

    assert isinstance(apart, Nothing)
    assert isinstance(bridged, Change)
    assert (int(bridged.now.value), bridged.now.formula) == (100, Formula.CONVERTED)


def test_printed_dollars_go_before_a_conversion() -> None:
    cells = [
        *(official("2024-01..2024-06", 700), cell("2024-01..2024-06", 99, source="voa-kita")),
        cell("2023-01..2023-06", 50),
    ]
    bridged = change(book(*cells), EXPORT, YEAR_TO_DATE, BEFORE, convert=in_dollars)

    assert isinstance(bridged, Change)
    assert (int(bridged.now.value), bridged.now.formula) == (99, Formula.PUBLISHED)


def test_without_a_rate_the_currencies_stay_apart() -> None:
    cells = [official("2024-01..2024-06", 700), cell("2023-01..2023-06", 50)]
    result = change(book(*cells), EXPORT, YEAR_TO_DATE, BEFORE, convert=lambda _: None)

    assert isinstance(result, Nothing)
    assert result.missing == tuple(BEFORE.months())


@pytest.mark.parametrize("convert", [None, in_dollars])
def test_the_range_that_lacks_a_figure_is_named(convert: None) -> None:
    cells = [cell("2024-01..2024-06", 700)]
    result = change(book(*cells), EXPORT, YEAR_TO_DATE, BEFORE, convert=convert)

    assert isinstance(result, Nothing)
    assert (result.absence, result.period) == (Absence.NOT_REPORTED, BEFORE)
    assert result.missing[0] == Month(2023, 1)
