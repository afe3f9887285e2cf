"""The first year past the level of an earlier one, beside that level; or that there was none."""

from datetime import date

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT
from bot.trade import Period

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("question", "year", "base"),
    [
        ("when did imports overtake their 2019 level?", 2023, 2019),
        ("수입은 언제 2019년 수준을 회복했나", 2023, 2019),
        ("进口什么时候超过2019年水平", 2023, 2019),
        ("when did imports first fall below the 2016 level", 2017, 2016),
        ("when did wig imports exceed their 2019 level", 2023, 2019),
    ],
)
def test_the_first_year_past_the_level_is_told_beside_it(
    question: str, year: int, base: int, desk: Desk
) -> None:
    answer = desk.ask(question, today=_TODAY)
    told = {figure.role: figure for figure in reversed(answer.figures)}
    assert told[Role.ANSWER].period == Period.year(year), answer.text
    assert told[Role.COMPARISON].period == Period.year(base), answer.text
    assert str(year) in answer.headline


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("when did exports first exceed the 2019 level?", "no year of 2020–2025 came above"),
        ("수출은 언제 2019년 수준을 회복했나", "넘어선 해는 없습니다"),
        ("出口何时恢复到2019年水平", "均未超过2019年水平"),
    ],
)
def test_where_no_year_passed_it_the_nearest_is_told(question: str, said: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert said in answer.headline
    assert "2025" in answer.headline


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("when did imports overtake their 2025 level", "no whole year after 2025"),
        ("수출이 2025년 수준을 넘은 것은 언제야", "나온 연도가 아직 없습니다"),
        ("进口什么时候超过2025年水平", "之后还没有全年数据"),
        ("when did imports overtake their 2026 level", "2026 is not over yet"),
        ("수출이 2026년 수준을 넘은 것은 언제야", "2026년은 아직 끝나지 않아"),
        ("进口何时超过2026年水平", "2026年尚未结束"),
    ],
)
def test_where_no_later_year_is_whole_that_is_said(question: str, said: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert said in answer.headline


def test_without_a_figure_for_the_year_there_is_no_level_to_hold_others_against(desk: Desk) -> None:
    answer = desk.ask("when did coal imports pass 2013?", today=_TODAY)
    assert answer.headline == "No figure for 2013 that later years could be held against."
    assert not answer.figures


@pytest.mark.parametrize(
    "question",
    [
        "did trade ever exceed 6 billion dollars",
        "교역액이 60억 달러 넘은 적 있나",
        "贸易额有没有超过60亿美元",
    ],
)
def test_the_years_past_a_mark_are_told_where_no_month_comes_to_it(
    desk: Desk, question: str
) -> None:
    text = desk.ask(question, today=_TODAY).text
    assert "2013" in text
    assert "2014" in text


@pytest.mark.parametrize(
    "question",
    [
        "when did exports first go over 5 bn yuan",
        "수출이 처음 50억 위안을 넘은 달",
        "出口首次突破50亿元是哪个月",
    ],
)
def test_each_year_past_a_mark_stands_on_its_own_figure(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=_TODAY)
    years = {one.period.end.year for one in answer.figures if one.period and one.period.is_year}
    assert {2010, 2013, 2025} <= years, answer.text
    assert "2010" in answer.text


@pytest.mark.parametrize("question", ["exports in May and June", "5월과 6월 수출", "5月和6月出口"])
def test_months_that_are_named_together_are_told_one_by_one_too(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=_TODAY)
    months = [one for one in answer.figures if one.period is not None and one.period.is_month]
    assert len(months) > 1
