from datetime import date

import pytest

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _taken(answer: Answer) -> tuple[str, str, str]:
    query = answer.query
    assert query is not None, answer.text
    return str(query.kind), str(query.period), str(query.compare)


@pytest.mark.parametrize(
    ("question", "taken"),
    [
        ("trade before the pandemic", ("level", "2019-01..2019-12", "None")),
        ("imports before covid, monthly average", ("average", "2019-01..2019-12", "None")),
        ("what were the top imports before the pandemic", ("top", "2019-01..2019-12", "None")),
        ("wig share of imports before the pandemic", ("share", "2019-01..2019-12", "None")),
        ("exports before the sanctions", ("level", "2016-01..2016-12", "None")),
        ("highest month of exports before the pandemic", ("extreme", "1993-01..2019-12", "None")),
        ("코로나 이전 월별 평균 수입", ("average", "2019-01..2019-12", "None")),
        ("코로나 이전 주요 수출품", ("top", "2019-01..2019-12", "None")),
        ("疫情前年度贸易额", ("level", "2019-01..2019-12", "None")),
        ("封关前月均进口", ("average", "2019-01..2019-12", "None")),
        ("疫情前出口最高的月份", ("extreme", "1993-01..2019-12", "None")),
    ],
)
def test_a_time_before_an_event_is_its_last_whole_year_or_all_years_that_are_searched(
    desk: Desk, question: str, taken: tuple[str, str, str]
) -> None:
    assert _taken(desk.ask(question, today=_TODAY)) == taken


@pytest.mark.parametrize(
    "question",
    [
        "exports compared with before the pandemic",
        "exports before and after covid",
        "trade pre- and post-pandemic",
        "how far is trade from pre-pandemic levels?",
        "코로나 이전 대비 수입",
        "出口与疫情前对比",
    ],
)
def test_a_time_before_an_event_stays_what_another_is_held_against(
    desk: Desk, question: str
) -> None:
    kind, _, compare = _taken(desk.ask(question, today=_TODAY))
    assert (kind, compare) == ("change", "2019-01..2019-12")


def test_the_answer_says_which_year_stands_for_the_time_before(desk: Desk) -> None:
    answer = desk.ask("average monthly exports before the border closed", today=_TODAY)
    assert "told by its last whole year, 2019" in answer.text
    assert "2019년으로 답했습니다" in desk.ask("코로나 이전 월평균 수입", today=_TODAY).text
    assert "2016年为准" in desk.ask("制裁前的出口额", today=_TODAY).text
