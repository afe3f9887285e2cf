"""Whether a good is covered, what it is in HS, how it went over years, and its price by weight."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.settings import PROJECT
from bot.trade import Unit

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("is gold covered?", "imports of gold (HS 7108) from North Korea: only March 2016"),
        ("do you cover fertilizer", "from January 2009 to May 2023, with gaps; newest:"),
        ("비료 자료 있어?", "2009년 1월부터 2023년 5월까지(빠진 기간 있음)"),
        ("有化肥的数据吗", "2009年1月至2023年5月，中间有缺口"),
    ],
)
def test_a_good_is_told_with_the_reach_of_its_figures(question: str, said: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.status is Outcome.ANSWERED
    assert said in answer.text


@pytest.mark.parametrize("question", ["is there any data on ginseng?", "인삼 데이터 있어?"])
def test_a_good_without_any_figure_is_not_covered(question: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.status is Outcome.NO_DATA
    assert answer.figures == ()


def test_a_good_known_by_its_parts_alone_is_told_by_one_of_them(desk: Desk) -> None:
    answer = desk.ask("have you got figures for trucks", today=_TODAY)
    assert answer.status is Outcome.NO_DATA
    assert "HS 870423" in answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("is rice in chapter 10?", "Yes: rice (HS 1006) lies in cereals (HS 10)."),
        ("wigs are HS 6704, right?", "Yes, that is wigs and false eyelashes (HS 6704)."),
        ("is wheat HS 1006?", "No: here wheat (HS 1001) does not lie in rice (HS 1006)."),
        ("쌀은 10류야?", "네, 쌀(HS 1006)은 곡물(HS 10)에 속합니다."),
        ("大米是第10章吗", "是，大米（HS 1006）属于谷物（HS 10）。"),
    ],
)
def test_whether_a_good_lies_in_a_chapter_is_answered(question: str, said: str, desk: Desk) -> None:
    assert desk.ask(question, today=_TODAY).headline == said


@pytest.mark.parametrize(
    "question",
    [
        "how has wig trade developed since 2017",
        "2017년 이후 가발 교역 추이",
        "2017年以来假发贸易走势",
    ],
)
def test_the_course_of_a_good_is_told_by_years_where_months_are_few(
    question: str, desk: Desk
) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert [figure.value for figure in answer.figures[:2]] == [31100000, 190550000]


def test_a_course_that_months_tell_as_long_is_told_by_months(desk: Desk) -> None:
    answer = desk.ask("rice exports trend 2019-2023", today=_TODAY)
    assert "in September 2019 down to" in answer.headline


@pytest.mark.parametrize(
    ("question", "value", "unit"),
    [
        ("price per kg of rice exported to the DPRK in 2022", "0.4436", Unit.USD_PER_KG),
        ("2022年一公斤大米卖多少钱", "0.4436", Unit.USD_PER_KG),
        ("unit value of rice exports in 2022", "443.59", Unit.USD_PER_TONNE),
    ],
)
def test_a_unit_value_is_told_by_the_weight_asked_for(
    question: str, value: str, unit: Unit, desk: Desk
) -> None:
    first = desk.ask(question, today=_TODAY).figures[0]
    assert first.unit is unit
    assert abs(first.value - Decimal(value)) < Decimal(value) / 1000


def test_a_good_printed_by_its_finer_code_is_declined_by_that_code(desk: Desk) -> None:
    answer = desk.ask("face masks to North Korea 2022 quantity", today=_TODAY)
    assert answer.status is Outcome.NO_DATA
    assert "January–July 2022 (11.93 million pieces)" in answer.text


def test_how_many_goods_have_a_figure_is_counted_from_a_cell_of_each(desk: Desk) -> None:
    answer = desk.ask("how many goods are in your database", today=_TODAY)
    count = answer.figures[0]
    assert (
        count.value == len(count.receipt.cells) == len({c.commodity for c in count.receipt.cells})
    )
    assert count.value > 100


@pytest.mark.parametrize(
    "question",
    [
        "does it include oil?",
        "oil exports to North Korea in 2025",
        "exports of crude oil and rice in 2019",
    ],
)
def test_oil_is_told_with_what_the_tables_stopped_showing(question: str, desk: Desk) -> None:
    assert "Crude oil has not been shown since 2014" in desk.ask(question, today=_TODAY).text
