"""Where a figure is missing, what is held nearest to it is told with its figure and its receipt."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.settings import PROJECT

_TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _near(answer: Answer) -> set[tuple[str, Decimal, str]]:
    return {
        (str(figure.period), figure.value, figure.commodity.code)
        for figure in answer.figures
        if figure.role is Role.CONTEXT
    }


_MISSING = [
    (
        (
            "fertiliser exports in March 2023",
            "2023년 3월 대북 비료 수출",
            "2023年3月对朝化肥出口",
        ),
        {
            ("2023-01..2023-03", Decimal(25580000), "31"),
            ("2023-01..2023-05", Decimal(55730000), "31"),
        },
    ),
    (
        ("iron and steel imports 2021", "2021년 철강 수입", "2021年钢铁进口"),
        {
            ("2016-11", Decimal(1430000), "72"),
            ("2023-07", Decimal(1500000), "72"),
            ("2021-01..2021-12", Decimal(26820000), "7202"),
        },
    ),
    (
        ("coal exports 2018", "2018년 석탄 수출", "2018年煤炭出口"),
        {("2018-03", Decimal(0), "2701")},
    ),
    (
        ("cement exports 2022", "2022년 시멘트 대북 수출", "2022年对朝水泥出口"),
        {("2022-01..2022-06", Decimal(4720000), "25+26+27")},
    ),
    (
        ("gasoline exports in 2016", "2016년 휘발유 수출", "2016年汽油出口"),
        {
            ("2017-01..2017-05", Decimal(17000000), "271012"),
            ("2017-10", Decimal(0), "271012"),
            ("2016-01..2016-12", Decimal(120000000), "2710"),
        },
    ),
    (("diaper exports 2022", "2022년 기저귀 수출", "2022年纸尿裤出口"), set()),
    (
        ("cosmetics exports 2019", "2019년 화장품 수출", "2019年化妆品出口"),
        {("2024-01..2024-06", Decimal(11800000), "33")},
    ),
]


@pytest.mark.parametrize(("wordings", "held"), _MISSING, ids=[one[0][0] for one in _MISSING])
def test_what_is_held_nearest_is_told_alike_in_three_languages(
    wordings: tuple[str, ...], held: set[tuple[str, Decimal, str]], desk: Desk
) -> None:
    for question in wordings:
        answer = desk.ask(question, today=_TODAY)
        assert answer.status is Outcome.NO_DATA, answer.text
        assert _near(answer) == held, answer.text
        assert all(figure.receipt.cells for figure in answer.figures)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("fertiliser exports in March 2023", "Held nearest to that: the first quarter of 2023"),
        ("coal exports 2018", "Held for parts of that time: March 2018 (none recorded)."),
        ("diaper exports 2022", "no figure for China's exports of sanitary pads"),
        ("diaper exports 2022", "in any period"),
        ("cement exports 2022", "Held only together with other goods"),
        ("iron and steel imports 2021", "Held for a part of it: China's imports of ferroalloys"),
        ("cosmetics exports 2019", "Printed for some of these goods only: the first half of 2024"),
        ("coal imports by North Korea 2016", "Held instead: North Korea's exports of coal"),
        ("infant formula exports 2019", "Held instead: China's exports of infant formula"),
        ("balance in March 1997", "Held instead: China's exports to North Korea"),
        (
            "seafood imports 2015-2017",
            "2016: no figure; of it held: January–October 2016 ($150 million).",
        ),
        ("iron ore and coal imports 2016", "no figure; held nearest: November 2016"),
        ("top export goods in 2023", "Goods named for the first half of 2023: hair prepared"),
    ],
)
def test_how_it_bears_on_the_question_is_said(question: str, said: str, desk: Desk) -> None:
    assert said in desk.ask(question, today=_TODAY).text


def test_a_figure_for_some_of_the_goods_says_nothing_of_a_month_in_its_range(desk: Desk) -> None:
    half = desk.ask("cosmetics exports in the first half of 2024", today=_TODAY)
    month = desk.ask("cosmetics exports in March 2024", today=_TODAY)
    assert "covers only a part" in half.text
    assert "covers only a part" not in month.text


def test_years_without_a_figure_are_told_as_one_where_many_are_listed(desk: Desk) -> None:
    text = desk.ask("corn exports to North Korea by year", today=_TODAY).text
    assert "2009: $24.3 million." in text
    assert "2013–2016: no figure." in text
    assert "January–February 2022: none recorded." in text


def test_each_of_several_goods_has_a_line_with_all_of_its_years(desk: Desk) -> None:
    text = desk.ask("rice and sugar exports for 2020, 2021 and 2022", today=_TODAY).text
    assert "Side by side in 2020, 2021, 2022:" in text
    assert "2020 ($588,920), 2021 (none recorded), 2022 ($33.21 million)." in text
    assert "2020 (no figure), 2021 (no figure), 2022 ($27.83 million)." in text


def test_years_of_goods_without_any_figure_are_declined(desk: Desk) -> None:
    answer = desk.ask("cement and tile exports 2019 and 2020", today=_TODAY)
    assert answer.status is Outcome.NO_DATA


def test_each_good_goes_its_own_way(desk: Desk) -> None:
    text = desk.ask("coal and rice exports 2021", today=_TODAY).text
    assert "North Korea's exports of coal (HS 2701) to China (China's imports): none" in text
    assert "China's exports of rice (HS 1006) to North Korea: none" in text


@pytest.mark.parametrize(
    ("question", "first", "said"),
    [
        (
            "coal trade 2020",
            "Coal (HS 2701) in 2020, each way:",
            "China's imports of coal (HS 2701) from North Korea: none recorded.",
        ),
        (
            "trade in watches 2019",
            "Clocks and watches (HS 91) in 2019, each way:",
            "China's exports of clocks and watches (HS 91) to North Korea: no figure.",
        ),
    ],
)
def test_trade_in_a_good_is_told_each_way(question: str, first: str, said: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.headline == first
    assert said in answer.comparison


def test_trade_in_a_good_that_neither_way_has_is_declined_with_both_ways(desk: Desk) -> None:
    answer = desk.ask("coal trade in 2019", today=_TODAY)
    assert answer.status is Outcome.NO_DATA
    assert {str(figure.flow) for figure in answer.figures} == {"export", "import"}
