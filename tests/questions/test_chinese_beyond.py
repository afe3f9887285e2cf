"""Chinese questions for what is never worked out are told apart from those that are."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    "question",
    [
        "出口从何时开始回升",
        "出口同比由负转正是哪个月",
        "2024年前五大进口商品合计占比",
        "2025年出口对贸易增长的贡献",
        "每隔一年的出口额",
    ],
)
def test_what_is_never_worked_out_is_sent_back(desk: Desk, question: str) -> None:
    assert desk.read(question, today=_TODAY).refusal == "not_computed"


@pytest.mark.parametrize(
    "question",
    [
        "出口什么时候超过2亿美元",
        "2025年出口增速比2024年快吗",
        "2025年出口比2024年快了多少",
        "2024年前五大进口商品",
        "一个月后的出口数据什么时候公布",
    ],
)
def test_what_is_worked_out_is_read(desk: Desk, question: str) -> None:
    assert desk.read(question, today=_TODAY).refusal != "not_computed"
