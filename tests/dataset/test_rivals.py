from decimal import Decimal

import pytest
from cells import cell, figures, official, values_of
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.dataset.rivals import agree, choose, distinct_values, last_place, significant_digits
from bot.trade import Observation, Status


def printed(value: str | Decimal) -> Observation:
    return cell("2022-02", str(value))


@given(figures(), figures())
def test_agreeing_is_mutual(one: Decimal, other: Decimal) -> None:
    assert agree(printed(one), printed(other)) == agree(printed(other), printed(one))


@given(figures())
def test_a_figure_agrees_with_itself(value: Decimal) -> None:
    assert agree(printed(value), printed(value))


@given(figures(), st.decimals("-0.0099", "0.0099", places=4))
def test_figures_within_one_percent_agree(value: Decimal, part: Decimal) -> None:
    assert agree(printed(value), printed(value * (1 + part)))


@given(figures(), st.integers(1, 5))
def test_a_figure_agrees_with_its_own_rounding(value: Decimal, digits: int) -> None:
    rounded = Decimal(f"{value:.{digits}e}")
    assume(significant_digits(printed(rounded)) >= 2)

    assert agree(printed(value), printed(rounded))


@given(figures(), st.decimals(3, 1000, places=2))
def test_a_multiple_never_agrees_with_its_base(value: Decimal, times: Decimal) -> None:
    assert not agree(printed(value), printed(value * times))


@given(figures(), figures())
def test_figures_apart_by_more_than_both_tolerances_disagree(one: Decimal, other: Decimal) -> None:
    gap = abs(one - other)
    assume(gap > max(one, other) / 100)
    assume(gap > max(last_place(printed(one)), last_place(printed(other))))

    assert not agree(printed(one), printed(other))


def test_none_and_something_disagree() -> None:
    assert not agree(printed("0"), printed("1"))
    assert agree(printed("0"), printed("0"))


def test_a_cell_without_a_value_agrees_with_nothing() -> None:
    hidden = cell("2009-08", None, status=Status.HIDDEN)

    assert not agree(hidden, hidden)
    assert not agree(printed("1"), hidden)


@pytest.mark.parametrize(
    ("value", "digits", "place"),
    [
        ("10000000", 1, "1E+6"),
        ("59000000", 2, "1E+6"),
        ("58640000", 4, "1E+4"),
        ("2000000", 1, "1E+5"),
        ("0.125", 3, "0.001"),
        ("-11.1", 3, "0.1"),
        ("0", 0, "0"),
    ],
)
def test_digits_and_last_place_are_the_publishers(value: str, digits: int, place: str) -> None:
    assert significant_digits(printed(value)) == digits
    assert last_place(printed(value)) == Decimal(place)


def test_the_press_figure_with_the_most_digits_stands() -> None:
    short, long = cell("2022-02", "59000000", vintage="2022-04"), cell("2022-02", "58640000")

    assert choose([short, long]) == (long, ())
    assert choose([long, short]) == (long, ())


def test_of_press_figures_with_as_many_digits_the_newest_stands() -> None:
    old = cell("2022-02", "58640000", vintage="2022-03")
    new = cell("2022-02", "58710000", vintage="2022-04")

    assert choose([new, old]) == (new, ())


def test_a_press_figure_that_disagrees_is_a_rival() -> None:
    one, other = cell("2022-02", "58640000"), cell("2022-02", "70000000")

    assert choose([one, other]) == (one, (other,))


def test_an_undisputed_figure_stands_before_a_disputed_one() -> None:
    disputed = cell("2022-02", "58641111", status=Status.CONFLICT)
    sound = cell("2022-02", "59000000")

    assert choose([disputed, sound])[0] == sound


def test_of_bulletins_the_newest_stands_and_none_is_a_rival() -> None:
    old = official("2024-01..2024-05", "5000000001", vintage="2024-05")
    new = official("2024-01..2024-05", "4600000000", vintage="2024-06")

    assert choose([old, new]) == (new, ())


def test_as_first_printed_means_the_oldest_vintage_and_its_longest_figure() -> None:
    new = cell("2022-02", "58711111", vintage="2022-05")
    old, longer = cell("2022-02", "59000000"), cell("2022-02", "58640000")

    assert choose([new, old, longer], first_printed=True)[0] == longer


@given(st.lists(figures(), min_size=1, max_size=6, unique=True))
def test_the_longest_figure_stands_and_its_rivals_are_all_that_disagree(
    values: list[Decimal],
) -> None:
    cells = [printed(value) for value in values]
    best, rivals = choose(cells)

    assert significant_digits(best) == max(significant_digits(one) for one in cells)
    assert all(agree(best, one) != (one in rivals) for one in cells)


def test_distinct_values_come_once_and_lowest_first() -> None:
    cells = [printed("3"), printed("1"), printed("3"), cell("2009-08", None)]

    assert values_of(distinct_values(cells)) == [1, 3]
