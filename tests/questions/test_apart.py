"""Two questions in one: answered together where one query holds both, else asked back."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.readings.preferring import preferred
from bot.settings import PROJECT
from bot.trade import Language

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("question", "phrases"),
    [
        ("exchange rate", ("yuan per dollar", "North Korean won per dollar")),
        ("환율", ("달러당 6.7758위안", "북한 돈 6만 9,100원")),
        ("汇率", ("每美元兑6.7758元", "每美元兑6.91万朝鲜元")),
        (
            "North Korea coal imports 2016",
            (
                "China's imports of coal (HS 2701) from North Korea came to $1.187 billion",
                "no figure for North Korea's imports of coal (HS 2701) from China",
            ),
        ),
        (
            "북한 석탄 수입 2016년",
            (
                "중국의 대북 석탄(HS 2701) 수입은 2016년 11억 8,700만 달러",
                "북한의 대중 석탄(HS 2701) 수입(중국의 수출) 수치가 없습니다",
            ),
        ),
        ("朝鲜煤炭进口", ("中国自朝鲜的煤炭（HS 2701）进口", "朝鲜自中国的煤炭（HS 2701）进口")),
        (
            "June 2025 exports and July 2025 imports",
            (
                "China's exports to North Korea came to CNY 1.362 billion in June 2025",
                "China's imports from North Korea came to CNY 249.3 million in July 2025",
            ),
        ),
        (
            "North Korea's exports in May 2025 and its imports in June 2025",
            ("CNY 262.3 million in May 2025", "CNY 1.362 billion in June 2025"),
        ),
        ("2025년 5월 수출과 6월 수입", ("수출은 2025년 5월", "수입은 2025년 6월")),
        ("2025年5月出口和6月进口", ("2025年5月，中国对朝鲜出口", "2025年6月，中国自朝鲜进口")),
        (
            "2022年主要出口商品和主要进口商品",
            ("2022年中国对朝鲜出口中", "中国自朝鲜进口金额最大的是假发"),
        ),
        (
            "average exports and imports 2025",
            (
                "China's exports to North Korea averaged",
                "China's imports from North Korea averaged",
            ),
        ),
        (
            "coal imports in 2016 and rice exports in 2019",
            ("$1.187 billion in 2016", "$73.47 million in 2019"),
        ),
        ("coal in 2016 and rice in 2019", ("in 2016", "$73.47 million in 2019")),
        ("2016년 석탄과 2019년 쌀", ("2016년", "2019년 7,347만 달러")),
        ("top exports in 2022 and 2023", ("exports to North Korea in 2022", "exactly 2023")),
        ("what was traded in December 2022", ("long-grain rice", "wigs and false eyelashes")),
    ],
)
def test_what_no_query_holds_is_told_one_below_the_other(
    question: str, phrases: tuple[str, ...], desk: Desk
) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.status == "answered", answer.text
    assert all(phrase in answer.text for phrase in phrases), answer.text


@pytest.mark.parametrize(
    "question",
    [
        "best month for exports and worst month for imports in 2025",
        "exports in May plus imports in June 2025",
    ],
)
def test_two_that_make_one_thing_or_want_two_orders_are_asked_back(
    question: str, desk: Desk
) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert answer.refusal == "two_questions", answer.text
    assert len(answer.choices) != 1


@pytest.mark.parametrize(
    "question",
    [
        "value and volume of coal imports in 2016",
        "2016년 석탄 수입액과 물량",
        "2016年煤炭进口额和数量分别是多少",
    ],
)
def test_value_and_quantity_are_told_together(question: str, desk: Desk) -> None:
    assert _shown(desk, question) == {
        (Decimal(1186835000), "USD"),
        (Decimal(22500000), "t"),
    }


@pytest.mark.parametrize(
    "question",
    [
        "exports in dollars and yuan in 2025",
        "2025년 수출을 달러와 위안으로",
        "2025年出口用美元和人民币表示",
    ],
)
def test_both_currencies_are_told_together(question: str, desk: Desk) -> None:
    assert {unit for _, unit in _shown(desk, question)} == {"CNY", "USD"}


@pytest.mark.parametrize(
    "question",
    [
        "exports and imports for 2023 and 2024",
        "2023년과 2024년 수출과 수입 각각",
        "2023年和2024年出口和进口分别是多少",
    ],
)
def test_both_flows_of_several_periods_are_told_one_by_one(question: str, desk: Desk) -> None:
    assert len(_shown(desk, question)) == len(("exports", "imports")) * len((2023, 2024))


@pytest.mark.parametrize(
    "question",
    [
        "exports in each of May and June 2025",
        "2025년 5월과 6월 각각의 수출액",
        "2025年5月和6月出口分别是多少",
    ],
)
def test_months_asked_for_each_are_not_added_up(question: str, desk: Desk) -> None:
    assert len(_shown(desk, question)) == len(("May", "June"))


@pytest.mark.parametrize(
    "question",
    ["sum of exports in May and July 2025", "2025년 5월과 7월 수출 합계", "2025年5月和7月出口合计"],
)
def test_months_that_lie_apart_are_added_up_where_a_sum_is_asked_for(
    question: str, desk: Desk
) -> None:
    values = sorted(value for value, _ in _shown(desk, question))
    assert values[-1] == values[0] + values[1]


@pytest.mark.parametrize(
    "question",
    ["wig share in 2023 and 2024", "2023년과 2024년 가발 비중", "2023年和2024年假发占比"],
)
def test_a_share_of_several_periods_is_told_for_each(question: str, desk: Desk) -> None:
    assert {unit for _, unit in _shown(desk, question)} == {"percent"}
    assert len(_shown(desk, question)) == len((2023, 2024))


@pytest.mark.parametrize(
    "question",
    [
        "exports in May 2025 and since January",
        "2025년 5월 수출과 1월부터 누계",
        "2025年5月出口及1月以来累计",
    ],
)
def test_since_january_is_that_of_the_month_named(question: str, desk: Desk) -> None:
    query = desk.read(question, today=_TODAY).query
    assert query is not None
    assert [str(one) for one in query.others] == ["2025-01..2025-05"]


@pytest.mark.parametrize(
    "question",
    [
        "total trade and the balance for 2024",
        "2024년 교역액과 무역수지",
        "2024年贸易总额和顺差",
    ],
)
def test_the_total_stands_beside_the_balance(question: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert "total" in {str(figure.flow) for figure in answer.figures}


@pytest.mark.parametrize(
    "question", ["2025년 5월 수출은? 그리고 수입은?", "2025年5月出口多少？进口呢？"]
)
def test_both_flows_may_be_asked_in_two_breaths(question: str, desk: Desk) -> None:
    assert len(_shown(desk, question)) == len(("exports", "imports"))


@pytest.mark.parametrize(
    "question",
    [
        "imports of coal and iron ore, value and tonnes, 2017",
        "exports, in usd and in rmb, for 2024 and 2025",
    ],
)
def test_more_than_one_answer_holds_is_asked_back(question: str, desk: Desk) -> None:
    assert desk.ask(question, today=_TODAY).refusal == "two_questions"


def test_shares_nobody_knows_are_declined_for_each_period(desk: Desk) -> None:
    answer = desk.ask("wig share in 1994 and 1996", today=_TODAY)
    assert all(figure.role is Role.CONTEXT for figure in answer.figures)
    assert answer.status == "no_data"


def _shown(desk: Desk, question: str) -> set[tuple[Decimal, str]]:
    answer = desk.ask(question, today=_TODAY)
    return {
        (figure.value, str(figure.unit)) for figure in answer.figures if figure.role is Role.ANSWER
    }


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("imports instead of exports in 2024", Language.ENGLISH, "imports in 2024"),
        ("not in yuan but in dollars", Language.ENGLISH, "but in dollars"),
        ("수출 말고 수입 2024년", Language.KOREAN, "수입 2024년"),
        ("不是出口而是进口", Language.CHINESE, "而是进口"),
        ("除了出口还有进口", Language.CHINESE, "出口和进口"),
        ("what did china not export", Language.ENGLISH, "what did china not export"),
    ],
)
def test_what_is_ruled_out_goes_where_another_stays(
    text: str, language: Language, left: str
) -> None:
    assert " ".join(preferred(text, language).split()) == left


@pytest.mark.parametrize(
    "question",
    [
        "What was traded in December 2022, and what was not traded in 2016?",
        "What did China and North Korea trade in December 2022, and what was no longer in 2016",
    ],
)
def test_the_year_of_a_further_question_may_be_named(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert "2016" in answer.text
