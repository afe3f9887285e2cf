from collections.abc import Callable

import pytest

Say = Callable[[str], str]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("March 2020 and the month after", "2020-03, 2020-04"),
        ("March 2020 and the following month", "2020-03, 2020-04"),
        ("March 2020 and the next two months", "2020-03, 2020-04..2020-05"),
        ("March 2020 and the two following months", "2020-03, 2020-04..2020-05"),
        ("March 2020 and the one before", "2020-03, 2020-02"),
        ("March 2020 and the month that followed", "2020-03, 2020-04"),
        ("March 2020 and the preceding month", "2020-03, 2020-02"),
        ("August and the month after", "2025-08, 2025-09"),
        ("March 2020 and the year after", "2020-03, 2021-03"),
        ("2019 and the year after", "2019-01..2019-12, 2020-01..2020-12"),
        ("the month before January 2020", "2019-12"),
        ("the year after 2019", "2020-01..2020-12"),
        ("the last quarter before 2020", "2019-10..2019-12"),
        ("the first year after 2019", "2020-01..2020-12"),
        ("two months after March 2020", "2020-04..2020-05"),
        ("the month before March 2020 and the month after March 2020", "2020-02, 2020-04"),
    ],
)
def test_a_period_beside_a_named_one_is_dated_by_it(said: Say, phrase: str, expected: str) -> None:
    assert said(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("which month before 2020", "1993-01..2019-12"),
        ("the months before 2020", "1993-01..2019-12"),
        ("March 2020 and the year before", "2020-03, vs 2019-03"),
        ("March 2020 and the goods after", "2020-03"),
        ("March 2020 and exports the month after", "2020-03"),
        ("the day before March 2020", "1993-01..2020-02"),
        ("200 years before 2020", "1993-01..2019-12"),
    ],
)
def test_words_that_name_no_neighbour_leave_the_period_as_it_is(
    said: Say, phrase: str, expected: str
) -> None:
    assert said(phrase) == expected
