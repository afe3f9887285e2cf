"""A thread in three languages: what a follow-up names is new, the rest stays as it was."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.questions.query import Side, TradeQuery
from bot.settings import PROJECT

_TODAY = date(2026, 8, 20)

_THREADS = [
    (
        ("North Korea's exports to China in the first half of 2025", "and 2024?", "imports?"),
        ("import 2025-01..2025-06", "import 2024-01..2024-06", "export 2024-01..2024-06"),
    ),
    (
        ("2025년 상반기 북한의 대중 수출", "그럼 2024년은?", "수입은?", "총액은?"),
        (
            "import 2025-01..2025-06",
            "import 2024-01..2024-06",
            "export 2024-01..2024-06",
            "total 2024-01..2024-06",
        ),
    ),
    (
        ("2025年上半年朝鲜对华出口", "那2024年呢？", "进口呢", "总额呢"),
        (
            "import 2025-01..2025-06",
            "import 2024-01..2024-06",
            "export 2024-01..2024-06",
            "total 2024-01..2024-06",
        ),
    ),
    (
        ("2026년 7월 대북수출", "전년 동월 대비는?", "6월은?", "누계는?"),
        (
            "export 2026-07",
            "export 2026-07 over 2025-07",
            "export 2026-06 over 2025-06",
            "export 2026-01..2026-07 over 2025-01..2025-07",
        ),
    ),
    (
        ("2026年7月对朝出口", "环比呢", "上个月呢", "去年呢"),
        (
            "export 2026-07",
            "export 2026-07 over 2026-06",
            "export 2026-06 over 2026-05",
            "export 2025-06 over 2025-05",
        ),
    ),
    (
        ("석탄 제재 언제부터야?", "2016년 수입은?"),
        ("total None", "import 2016-01..2016-12"),
    ),
    (
        ("2025년 상반기 교역", "하반기는?", "북한 수출만", "그걸 2024년이랑 비교"),
        (
            "total 2025-01..2025-06",
            "total 2025-07..2025-12",
            "import 2025-07..2025-12",
            "import 2025-07..2025-12 over 2024-07..2024-12",
        ),
    ),
    (
        ("2025年出口最高的月份", "进口呢", "2024年呢"),
        ("export 2025-01..2025-12", "import 2025-01..2025-12", "import 2024-01..2024-12"),
    ),
    (
        ("China's imports from North Korea in July 2026", "and last month?", "this year?"),
        ("import 2026-07", "import 2026-06", "import 2026-01..2026-07"),
    ),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    home = tmp_path_factory.mktemp("home")
    return Desk(Dataset.open(PROJECT / "data", home))


def _walk(desk: Desk, questions: tuple[str, ...]) -> list[TradeQuery]:
    queries, before = [], None
    for question in questions:
        answer = desk.ask(question, today=_TODAY, before=before)
        before = remembered(answer, before)
        assert before is not None, question
        queries.append(before)
    return queries


def _told(query: TradeQuery) -> str:
    over = f" over {query.compare}" if query.compare else ""
    return f"{query.flow} {query.period}{over}"


@pytest.mark.parametrize(("questions", "expected"), _THREADS)
def test_a_follow_up_changes_what_it_names_and_nothing_else(
    questions: tuple[str, ...], expected: tuple[str, ...], desk: Desk
) -> None:
    assert tuple(map(_told, _walk(desk, questions))) == expected


@pytest.mark.parametrize(
    "questions",
    [
        ("North Korea's exports to China in 2025", "and imports?"),
        ("북한의 대중 수출 2025년", "수입은?"),
        ("2025年朝鲜对华出口", "那进口呢"),
    ],
)
def test_a_thread_keeps_the_side_it_took(questions: tuple[str, ...], desk: Desk) -> None:
    assert [query.side for query in _walk(desk, questions)] == [Side.DPRK, Side.DPRK]


@pytest.mark.parametrize(
    "questions",
    [
        ("Is coal banned?", "imports in 2016?"),
        ("석탄 제재 언제부터야?", "2016년 수입은?"),
        ("煤炭何时受制裁", "2016年进口量"),
    ],
)
def test_a_thread_keeps_the_good_it_is_about(questions: tuple[str, ...], desk: Desk) -> None:
    assert [str(query.commodity) for query in _walk(desk, questions)] == ["2701", "2701"]


@pytest.mark.parametrize("receipt", ["receipt", "영수증", "收据"])
def test_a_receipt_is_asked_for_once(receipt: str, desk: Desk) -> None:
    shown, then = _walk(desk, ("China's exports to North Korea in 2025", receipt, "2024?"))[1:]
    assert shown.receipt
    assert not then.receipt
