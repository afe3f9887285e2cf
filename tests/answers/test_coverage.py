"""What is said of how far the data reach, and of what is held of a year or a month."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("is there data for 2015?", "Yes, there are figures for 2015."),
        ("2015년 데이터도 있어?", "예, 2015년 통계가 있습니다."),
        ("有2015年的数据吗", "有，有2015年的数据。"),
    ],
)
def test_a_year_is_told_by_what_is_held_of_it(dataset: Dataset, question: str, first: str) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    assert answer.headline == first
    assert answer.query is not None
    assert answer.query.kind is Kind.ABOUT
    assert not answer.figures


def test_ranges_and_single_months_are_listed_where_a_year_is_not_whole(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("what data do you have for 2015?", today=TODAY)
    assert answer.comparison == (
        "China's exports to North Korea: nothing.",
        "China's imports from North Korea: 2015 as a whole, and separately January 2015, May 2015.",
        "China's trade with North Korea: only January–November 2015, June 2015, August 2015.",
    )
    assert answer.choices == (
        "China's imports from North Korea in 2015",
        "China's trade with North Korea in January–November 2015",
    )


def test_a_year_with_every_month_says_so(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("is data for 2024 available?", today=TODAY)
    assert "exports to North Korea: 2024 as a whole and every month of it" in answer.text


def test_several_years_are_told_by_years(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("do you have data from 2001 to 2006?", today=TODAY)
    assert "exports to North Korea: only 2002–2004, 2006" in answer.text
    assert "trade with North Korea: 2001–2006 as a whole and every year of it" in answer.text


def test_single_months_in_a_row_are_no_range_of_their_own(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("do you have every month of 2020?", today=TODAY)
    said = "separately January–September 2020, each month of March–December 2020"
    assert said in answer.text


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("is August 2009 out?", "No, there are no figures for August 2009."),
        ("2009년 8월 자료 있나요", "아니요, 2009년 8월 통계는 없습니다."),
        ("有2009年8月的数据吗", "没有2009年8月的数据。"),
        ("is March 2020 out?", "Yes, there are figures for March 2020."),
    ],
)
def test_an_old_month_is_out_only_where_it_is_held(
    dataset: Dataset, question: str, first: str
) -> None:
    assert Desk(dataset).ask(question, today=TODAY).headline == first


def test_a_month_has_a_figure_or_none(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("is there any data for March 2020?", today=TODAY)
    assert "exports to North Korea: yes" in answer.text


@pytest.mark.parametrize(
    "question", ["do you have data for 1985?", "do you have data for 1996-03?"]
)
def test_a_time_of_which_there_is_nothing_is_told_with_how_far_the_data_reach(
    dataset: Dataset, question: str
) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    assert answer.headline.startswith("No, there are no figures for")
    assert any("Official bulletins run from" in line for line in answer.comparison)


def test_a_month_that_is_not_held_yet_is_told_with_its_day(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("is there data for October 2026?", today=TODAY)
    assert "18 November 2026" in answer.headline
