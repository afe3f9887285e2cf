"""Threads: what a follow-up keeps of the question before it, and what it changes."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome, TradeQuery
from bot.settings import PROJECT

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _after(desk: Desk, *messages: str) -> tuple[Outcome, TradeQuery | None]:
    """How the last message of a thread ends, and the query it is taken for."""
    before = None
    outcome, query = Outcome.OUT_OF_SCOPE, None
    for message in messages:
        answer = desk.ask(message, today=TODAY, before=before)
        before = remembered(answer, before)
        outcome, query = answer.status, answer.query
    return outcome, query


def _said(query: TradeQuery | None) -> dict[str, str]:
    assert query is not None
    parts = ("kind", "flow", "commodity", "period", "compare", "measure", "unit", "topic")
    return {part: str(getattr(query, part)) for part in parts}


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        (
            ("exports july 2025", "and imports?"),
            {"kind": "level", "flow": "import", "period": "2025-07"},
        ),
        (
            ("exports july 2025", "and the year before"),
            {"kind": "level", "flow": "export", "period": "2024-07"},
        ),
        (
            ("exports july 2025", "compared with the year before"),
            {"kind": "change", "period": "2025-07", "compare": "2024-07"},
        ),
        (("exports july 2025", "how was that revised?"), {"kind": "revision", "period": "2025-07"}),
        (("exports july 2025", "in dollars"), {"kind": "level", "unit": "USD"}),
        (("june 2026", "imports"), {"kind": "level", "flow": "import", "period": "2026-06"}),
        (
            ("june 2026", "vs 2019"),
            {"kind": "change", "period": "2026-06", "compare": "2019-06"},
        ),
        (
            ("janga imports 2016", "coal"),
            {"commodity": "2701", "flow": "import", "period": "2016-01..2016-12"},
        ),
        (
            ("coal 2016", "and rice"),
            {"commodity": "1006", "flow": "export", "period": "2016-01..2016-12"},
        ),
        (("coal 2016", "tonnes"), {"commodity": "2701", "measure": "quantity"}),
        (
            ("imports 2025", "which month was the highest?", "and the lowest?"),
            {"kind": "extreme", "flow": "import", "period": "2025-01..2025-12"},
        ),
        (
            ("top exports 2022", "imports", "just wigs"),
            {"kind": "level", "flow": "import", "commodity": "6704"},
        ),
        (
            ("top exports 2022", "by quarter"),
            {"kind": "level", "flow": "export", "period": "2022-01..2022-12"},
        ),
        (
            ("top imports 2023", "share of the first one?"),
            {"kind": "composition", "flow": "import"},
        ),
        (("2023년 수입 상위 품목", "1위 품목 비중은?"), {"kind": "composition", "flow": "import"}),
        (("2023年进口前五大商品", "第一名占多少"), {"kind": "composition", "flow": "import"}),
        (("top imports 2023", "what about the second"), {"kind": "top", "flow": "import"}),
        (("imports H1 2026", "exports?", "combined?"), {"kind": "level", "flow": "total"}),
        (("올해 상반기 수입", "수출은", "합치면?"), {"kind": "level", "flow": "total"}),
        (("上半年进口", "出口呢", "加起来呢"), {"kind": "level", "flow": "total"}),
        (
            ("2024년 수출", "2025년은?", "합계는?"),
            {"kind": "level", "flow": "export", "period": "2024-01..2025-12"},
        ),
        (
            ("imports Q1 2026", "Q2?", "which was higher", "same for exports"),
            {"kind": "extreme", "flow": "export", "topic": "among"},
        ),
        (
            ("exports 2025", "what is the source for that"),
            {"kind": "level", "flow": "export", "period": "2025-01..2025-12"},
        ),
        (
            ("imports 2025", "by quarter", "which was the best", "its share of the year"),
            {"kind": "share", "period": "2025-10..2025-12", "compare": "2025-01..2025-12"},
        ),
        (
            ("2025년 수입", "제일 많은 분기는", "연간에서 비중은"),
            {"kind": "share", "period": "2025-10..2025-12", "compare": "2025-01..2025-12"},
        ),
        (
            ("2025年出口", "哪个月最高", "占全年多少"),
            {"kind": "share", "period": "2025-12", "compare": "2025-01..2025-12"},
        ),
        (
            ("April 2026 imports", "vs average of 2025"),
            {"kind": "average", "period": "2026-04", "compare": "2025-01..2025-12"},
        ),
        (
            ("2026년 4월 수입", "작년 월평균 대비"),
            {"kind": "average", "period": "2026-04", "compare": "2025-01..2025-12"},
        ),
        (
            ("올해 수출", "작년 같은 기간은", "차이는", "몇 %?"),
            {"kind": "change", "flow": "export", "compare": "2025-01..2025-07"},
        ),
        (
            ("贸易逆差2025年", "2019年呢", "差多少"),
            {"kind": "change", "flow": "balance", "compare": "2019-01..2019-12"},
        ),
        (
            ("exports 2025", "was that a record?", "how far below it was 2025"),
            {"kind": "change", "period": "2025-01..2025-12", "compare": "2013-01..2013-12"},
        ),
        (
            ("exports 2025", "highest month", "how far below it was november 2025"),
            {"kind": "change", "period": "2025-11", "compare": "2025-12"},
        ),
        (
            ("exports q2 2026", "compare to q2 2025", "to q1 2026"),
            {"kind": "change", "period": "2026-04..2026-06", "compare": "2026-01..2026-03"},
        ),
        (
            ("exports by month 2025", "highest", "average", "total"),
            {"kind": "level", "flow": "export", "period": "2025-01..2025-12"},
        ),
        (
            ("2025년 월별 수출", "최저", "합계"),
            {"kind": "level", "flow": "export", "period": "2025-01..2025-12"},
        ),
        (
            ("trade Q1 2026", "exports only", "as share of Q1 trade"),
            {"kind": "share", "flow": "export", "period": "2026-01..2026-03"},
        ),
        (("trade 2023", "2024", "average"), {"kind": "average", "period": "2023-01..2024-12"}),
        (("2023년 교역", "2024년", "평균"), {"kind": "average", "period": "2023-01..2024-12"}),
        (("imports June 2026", "rank among junes"), {"kind": "rank", "period": "2026-06"}),
        (("2026年6月进口", "历年6月排第几"), {"kind": "rank", "period": "2026-06"}),
        (("is coal banned?", "and iron ore?"), {"kind": "restriction", "commodity": "2601"}),
        (
            ("is coal banned?", "and how much was imported in 2016?"),
            {"kind": "level", "flow": "import", "commodity": "2701"},
        ),
        (("exports 2024", "why so high?"), {"kind": "method", "topic": "reasons"}),
        (
            ("exports 2024", "why so high?", "and 2025?"),
            {"kind": "level", "flow": "export", "period": "2025-01..2025-12"},
        ),
        (
            ("6월 수입", "5월은?", "둘 차이"),
            {"kind": "change", "period": "2026-06", "compare": "2026-05"},
        ),
        (
            ("6月进口", "5月呢", "两者差多少"),
            {"kind": "change", "period": "2026-06", "compare": "2026-05"},
        ),
        (
            ("won rate", "in july 2024?", "how much did it rise"),
            {"kind": "context", "period": "None", "compare": "2024-07"},
        ),
        (
            ("쌀값 2024년 9월이랑 2025년 9월", "얼마나 올랐어"),
            {"kind": "context", "period": "2025-09", "compare": "2024-09"},
        ),
        (
            ("비료 제재 대상이야?", "그럼 수입량은"),
            {"kind": "level", "flow": "export", "commodity": "31", "measure": "quantity"},
        ),
        (
            ("다음 발표 언제", "10월은?"),
            {"kind": "next_release", "period": "2026-10"},
        ),
        (
            ("is coal banned", "when was it last exported"),
            {"kind": "when", "topic": "seen", "commodity": "2701"},
        ),
        (("석탄 수출 제재", "마지막 수출은 언제"), {"kind": "when", "topic": "seen"}),
        (
            ("2019년 수출", "2025년이랑 비교"),
            {"kind": "change", "period": "2025-01..2025-12", "compare": "2019-01..2019-12"},
        ),
        (
            ("exports in 2019", "compare with 2025"),
            {"kind": "change", "period": "2025-01..2025-12", "compare": "2019-01..2019-12"},
        ),
        (("환율", "평양꺼"), {"kind": "context", "topic": "won"}),
        (("汇率", "朝鲜的呢"), {"kind": "context", "topic": "won"}),
        (
            ("최신 통계 언제꺼", "시간은 몇시"),
            {"kind": "method", "topic": "schedule"},
        ),
        (
            ("6월 수출 처음 발표치", "지금은"),
            {"kind": "level", "period": "2026-06"},
        ),
        (
            ("exports 2024", "thanks!", "sorry, I meant 2025"),
            {"kind": "level", "flow": "export", "period": "2025-01..2025-12"},
        ),
    ],
)
def test_a_follow_up_changes_what_it_names_and_keeps_the_rest(
    desk: Desk, messages: tuple[str, ...], expected: dict[str, str]
) -> None:
    _, query = _after(desk, *messages)
    said = _said(query)
    assert {part: said[part] for part in expected} == expected


def test_a_follow_up_with_an_unknown_good_is_asked_back(desk: Desk) -> None:
    outcome, query = _after(desk, "coal 2016", "and unicorns?")
    assert outcome is Outcome.NEEDS_CHOICE
    assert query is None


@pytest.mark.parametrize(
    "messages",
    [
        ("exports in july", "imports?", "compare both with last year"),
        ("쌀값", "환율도", "둘다 작년이랑 비교"),
        ("7月出口", "进口呢", "两个都和去年比"),
    ],
)
def test_both_of_what_a_thread_told_are_asked_back(desk: Desk, messages: tuple[str, ...]) -> None:
    outcome, query = _after(desk, *messages)
    assert outcome is Outcome.NEEDS_CHOICE
    assert query is None


def test_a_question_back_takes_the_missing_word(desk: Desk) -> None:
    outcome, query = _after(desk, "coal 2016", "and unicorns?", "rice")
    assert outcome is Outcome.NO_DATA or outcome is Outcome.ANSWERED
    assert query is not None
    assert str(query.commodity) == "1006"


def test_other_goods_and_other_ways_of_a_thread_are_not_carried_along(desk: Desk) -> None:
    _, query = _after(desk, "rice vs flour exports in 2022", "and corn?")
    assert query is not None
    assert str(query.commodity) == "1005"
    assert query.beside == ()


def test_the_lowest_after_the_highest_turns_the_order_round(desk: Desk) -> None:
    _, query = _after(desk, "which month of 2025 had the highest imports?", "and the lowest?")
    assert query is not None
    assert not query.highest
