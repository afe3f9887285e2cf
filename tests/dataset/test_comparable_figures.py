from cells import KITA, book, cell, official
from resolving import COPY, EXPORT, IMPORT, JANUARY, PRESS, TOTAL, found

from bot.trade import Measure, Period, Unit


def test_figures_to_compare_come_from_one_lane() -> None:
    cells = [
        official("2024-01", 700),
        *(cell("2024-01", 100), cell("2019-01", 130)),
    ]
    periods = ((EXPORT, Period.month(2024, 1)), (EXPORT, Period.month(2019, 1)))
    pair = book(*cells).find_together(periods)

    assert pair is not None
    assert [(int(one.value), one.lane) for one in pair] == [(100, PRESS), (130, PRESS)]


def test_figures_to_compare_are_printed_in_one_copy_before_they_are_remainders_of_another() -> None:
    printed = [cell(f"2020-0{month}", 33, IMPORT, source=KITA) for month in (1, 2)]
    cells = [
        *printed,
        *(cell(f"2020-0{month}", 10011, TOTAL) for month in (1, 2)),
        cell("2020-01..2020-02", 10351),
    ]
    wanted = ((IMPORT, Period.parse("2020-01..2020-02")),)
    together = book(*cells).find_together(wanted)

    assert together is not None
    assert together[0].lane == COPY


def test_nothing_is_compared_where_no_lane_holds_both() -> None:
    cells = [official("2024-01", 700), cell("2019-01", 130)]
    periods = ((EXPORT, Period.month(2024, 1)), (EXPORT, Period.month(2019, 1)))

    assert book(*cells).find_together(periods) is None


def test_the_periods_of_a_lane_come_in_order_and_only_once() -> None:
    cells = [cell("2020-02", 1), cell("2020-01", 1), cell("2020-01", 2, vintage="2022-04")]

    assert book(*cells).periods(PRESS, EXPORT) == [JANUARY, Period.month(2020, 2)]
    assert book(*cells).periods(COPY, EXPORT) == []


def test_units_nobody_ranks_come_last_in_their_tier() -> None:
    pieces = cell("2020-01", 3, unit=Unit.PIECES, measure=Measure.QUANTITY)
    tonnes = cell("2020-01", 4, unit=Unit.TONNE, measure=Measure.QUANTITY)
    result = found([pieces, tonnes], EXPORT, "2020-01", Measure.QUANTITY)

    assert result.unit is Unit.TONNE
