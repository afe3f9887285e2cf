"""Goods known for a part of a range alone are told beside the largest of the whole range."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

_TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "top 5 goods North Korea exported to China in 2022",
            ("figure for all of 2022", "No other good", "tungsten ore (HS 2611) in January"),
        ),
        (
            "2022년 북한 대중 수출 품목 순위",
            ("2022년 전체의 수치", "텅스텐 광석(HS 2611) 2022년 1~10월"),
        ),
        ("2022年中国自朝鲜进口前三大商品", ("2022年全期数据", "钨矿（HS 2611）2022年1—10月")),
    ],
)
def test_what_is_larger_in_a_part_is_told_and_the_order_is_said_to_leave_it_out(
    question: str, told: tuple[str, ...], desk: Desk
) -> None:
    text = desk.ask(question, today=_TODAY).text
    assert all(words in text for words in told)


def test_an_order_that_nothing_could_come_before_is_told_plainly(desk: Desk) -> None:
    answer = desk.ask("top 3 exports to NK in 2022", today=_TODAY)
    assert answer.headline.startswith("The largest item named for China's exports")
    assert "for a part of 2022" not in answer.text
    assert "No other good" not in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("anything banned in the data?", "vegetables (HS 07) from North Korea in January 2018"),
        ("데이터에 금지 품목이 있나?", "2018년 1월 중국의 대북 채소(HS 07) 수입"),
        ("数据里有没有被禁的商品", "2018年1月中国自朝鲜的蔬菜（HS 07）进口"),
        ("any banned goods in the 2022 data?", "steel ingots (HS 7206) from North Korea in the"),
        ("which banned goods were exported in 2023?", "UN-banned items (as published)"),
    ],
)
def test_goods_with_a_figure_after_their_ban_are_told_with_their_time(
    question: str, told: str, desk: Desk
) -> None:
    assert told in desk.ask(question, today=_TODAY).text
