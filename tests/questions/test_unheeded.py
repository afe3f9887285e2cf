"""Words that change what is asked for: heeded, or sent back; never passed over."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind
from bot.questions.vocabulary.operators import OPERATORS, Operator
from bot.settings import PROJECT
from bot.trade import Language

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


_SENT_BACK = {
    "real": ["real exports in 2024", "물가를 감안한 2024년 수출", "剔除通胀后的2024年出口"],
    "per_head": ["exports per capita in 2024", "2024년 1인당 수출", "2024年人均进口"],
    "seasonal": [
        "seasonally adjusted exports in May 2025",
        "계절조정한 2025년 5월 수출",
        "季节调整后的2025年5月出口",
    ],
    "statistic": [
        "median monthly exports in 2025",
        "2025년 월 수출의 중위값",
        "2025年月度出口的中位数",
        "three-month moving average of imports",
        "수출과 수입의 상관관계",
        "2024年进口的标准差",
    ],
    "forecast": [
        "annualise exports for 2026",
        "이 추세라면 올해 교역액은",
        "按目前的速度今年贸易额能到多少",
    ],
    "off_topic": [
        "How much rice did North Korea produce in 2022?",
        "north korea's coal output 2016",
        "2022년 북한 쌀 생산량은?",
        "2016年朝鲜煤炭产量",
        "profit margin on wig exports",
        "terms of trade 2024",
    ],
    "other_currency": [
        "exports of 2025 in yen",
        "엔화로 환산하면 2025년 수출은?",
        "2025年出口换算成日元是多少",
    ],
    "day": ["exports in week 23 of 2025", "2025년 23주차 수출", "2025年第23周出口"],
    "difference": ["difference between rice and flour exports in 2022"],
    "ratio": ["exports in 2025 divided by the total"],
    "fraction": ["half of the 2024 exports", "2024년 수입의 두 배는?", "2024年进口的两倍是多少"],
    "mean": ["average of exports in May and July 2025", "2025년 5월과 7월 수출 평균"],
    "left_out": ["exports in 2025 excluding all small ones"],
    "rather": ["neither coal nor iron ore: what else did china import in 2016"],
    "not": [
        "in how many months of 2025 did exports not rise",
        "how many months of 2025 did exports not fall below 1.3 billion yuan",
    ],
    "bad_period": [
        *("rice exports 3 years", "exports in the past", "imports under Trump"),
        *("예전 수출", "몇 년간 대북 수출액", "바이든 시절 수출"),
        *(
            "二十五年对朝出口",
            "以前对朝出口",
            "峰会后自朝进口多少",
            "多年来对朝出口",
            "3/8对朝出口",
        ),
    ],
    "away": ["2026년 7월 두 달 전 수출", "2026年7月的两个月前出口"],
}


@pytest.mark.parametrize(
    ("why", "question"),
    [(why, question) for why, questions in _SENT_BACK.items() for question in questions],
)
def test_a_word_that_no_answer_heeds_is_sent_back(why: str, question: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.refusal == why, answer.text
    assert not answer.figures


_HEEDED = [
    ("ratio of exports to imports in 2025", Kind.COVER),
    ("difference between exports in May 2025 and June 2025", Kind.CHANGE),
    ("did exports double in 2023", Kind.CHANGE),
    ("sum of imports from March to May 2025", Kind.LEVEL),
    ("average monthly exports in 2025", Kind.AVERAGE),
    ("how many months of 2025 did exports not exceed 1.3 billion yuan", Kind.COUNT),
    ("2025년 수출이 13억 위안을 넘지 않은 달은 몇 개야", Kind.COUNT),
    ("exports grew by how many percentage points in 2025", Kind.CHANGE),
    ("did exports not fall in 2024?", Kind.CHANGE),
    ("Other than that, what were exports in 2025?", Kind.LEVEL),
    ("why yuan instead of dollars?", Kind.METHOD),
    ("2025年出口与进口之差", Kind.LEVEL),
    ("가발을 제외한 2025년 수입액", Kind.SHARE),
]


@pytest.mark.parametrize(("question", "kind"), _HEEDED)
def test_a_word_that_an_answer_heeds_is_answered(question: str, kind: Kind, desk: Desk) -> None:
    query = desk.read(question, today=_TODAY).query
    assert query is not None
    assert query.kind is kind


@pytest.mark.parametrize(
    "question",
    [
        "did covid cause the drop of 2020 exports",
        "제재 때문에 2018년에 줄어든 거야?",
        "2018年下降是因为制裁吗",
    ],
)
def test_what_is_blamed_for_a_change_is_no_figure(question: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.query is not None
    assert answer.query.topic == "reasons"
    assert not answer.figures


def test_a_word_inside_the_name_of_a_good_changes_nothing(desk: Desk) -> None:
    # "Other than" belongs to names of the tariff.
    reading = desk.read("imports of coal, briquettes and coke in 2016", today=_TODAY)
    assert reading.query is not None


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_words_for_every_operator(language: Language) -> None:
    assert set(OPERATORS[language]) == set(Operator)
