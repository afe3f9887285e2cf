from datetime import date
from decimal import Decimal

from bot.charts.drawing.scales import timeline, upright
from bot.charts.drawing.strokes import Strokes, strokes
from bot.charts.spec import Across, Axis, Mark, Panel, Point, Series
from bot.trade import Period, Tier, Unit

YEAR = Period.year(2024)


def point(month: int, value: int | None, mark: Mark = Mark.VALUE, day: int = 0) -> Point:
    return Point(
        Period.month(2024, month),
        None if value is None else Decimal(value),
        mark,
        Tier.PRESS,
        Unit.USD,
        day=date(2024, month, day) if day else None,
    )


def stroked(*points: Point, log: bool = False) -> Strokes:
    axis = Axis(Unit.USD, "US dollars", Decimal(1), log=log)
    series = Series("x", points)
    panel = Panel("", axis, Across.TIME, YEAR, (series,))
    values = [one.value for one in points if one.value is not None]
    return strokes(panel, series, timeline(YEAR, 0, 1200), upright(axis, values, 0, 100))


def test_a_gap_ends_a_stroke() -> None:
    made = stroked(
        point(1, 5), point(2, 6), point(3, None, Mark.NOT_REPORTED), point(4, 7), point(5, 8)
    )

    assert [len(line) for line in made.lines] == [2, 2]
    assert made.last == made.lines[-1][-1]


def test_months_left_out_end_a_stroke_too() -> None:
    assert [len(line) for line in stroked(point(1, 5), point(2, 6), point(4, 7)).lines] == [2]


def test_a_lone_point_is_a_dot() -> None:
    many = [
        Point(
            Period.month(2000 + n // 12, n % 12 + 1),
            Decimal(n + 1),
            Mark.VALUE,
            Tier.PRESS,
            Unit.USD,
        )
        for n in range(30)
    ]
    alone = Point(Period.month(2010, 1), Decimal(3), Mark.VALUE, Tier.PRESS, Unit.USD)

    made = stroked(*many, alone)

    assert len(made.dots) == 1
    assert len(made.lines) == 1


def test_few_points_are_all_dots() -> None:
    assert len(stroked(point(1, 5), point(2, 6)).dots) == 2


def test_readings_of_days_are_joined_whatever_lies_between_and_have_no_dots() -> None:
    made = stroked(point(1, 5, day=3), point(4, 6, day=9), point(9, 7, day=1))

    assert [len(line) for line in made.lines] == [3]
    assert made.dots == ()


def test_a_reported_none_has_its_sign_and_no_dot() -> None:
    made = stroked(point(1, 5), point(2, 0, Mark.ZERO), point(3, 6))

    assert [mark for mark, _ in made.signs] == [Mark.ZERO]
    assert len(made.dots) == 2


def test_nought_breaks_a_line_on_a_log_scale() -> None:
    made = stroked(
        point(1, 5), point(2, 6), point(3, 0, Mark.ZERO), point(4, 7), point(5, 8), log=True
    )

    assert [len(line) for line in made.lines] == [2, 2]
    assert len(made.signs) == 1


def test_signs_too_close_to_be_told_apart_are_thinned() -> None:
    axis = Axis(Unit.USD, "US dollars", Decimal(1))
    series = Series("x", tuple(point(month, 0, Mark.ZERO) for month in range(1, 13)))
    panel = Panel("", axis, Across.TIME, YEAR, (series,))

    made = strokes(panel, series, timeline(YEAR, 0, 60), upright(axis, [Decimal(0)], 0, 100))

    assert 1 < len(made.signs) < 12
    assert made.last is not None


def test_a_line_without_any_figure_ends_nowhere() -> None:
    made = stroked(point(1, None, Mark.HIDDEN))

    assert made.last is None
    assert made.ink() == []


def test_the_ink_of_a_line_is_dense_enough_to_keep_labels_off() -> None:
    ink = stroked(point(1, 5), point(12, 6), point(2, 5), point(3, 90)).ink()

    assert len(ink) > 8
