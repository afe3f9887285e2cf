"""Tests of names that two years share: a winter is read, a fiscal year asks back."""

from collections.abc import Callable

import pytest

from bot.questions.periods import Fault, Flag, PeriodFindings
from bot.trade import Period

Read = Callable[[str], PeriodFindings]


@pytest.mark.parametrize(
    "phrase",
    [
        "exports in winter 2024-25",
        "the winter of 2024/2025",
        "exports over the 2024-25 winter",
        "2024~25년 겨울 수출",
        "2024/25년 겨울철 수출",
        "2024-2025年冬季出口",
        "2024/25年冬天的出口",
    ],
)
def test_a_winter_of_two_years_is_its_three_months(read: Read, phrase: str) -> None:
    (winter,) = read(phrase).mentions
    assert winter.period == Period.parse("2024-12..2025-02")
    assert Flag.SEASON in winter.flags


@pytest.mark.parametrize(
    "phrase", ["fiscal year 2024/25", "FY24/25", "2024/25 회계연도", "2024/25财年"]
)
def test_a_fiscal_year_of_two_years_may_begin_in_april_or_july(read: Read, phrase: str) -> None:
    found = read(phrase)
    (problem,) = found.problems
    assert not found.mentions
    assert problem.fault is Fault.VAGUE
    assert [str(one) for one in problem.ranges] == ["2024-04..2025-03", "2024-07..2025-06"]


@pytest.mark.parametrize("phrase", ["exports 2024-25", "2024/25 수출", "2024-25年出口", "FY2024"])
def test_other_years_are_left_to_their_own_grammar(read: Read, phrase: str) -> None:
    found = read(phrase)
    assert all(Flag.SEASON not in one.flags for one in found.mentions)
    assert not any(problem.ranges for problem in found.problems)
