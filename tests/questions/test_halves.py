"""Two questions of different kinds in one sentence: both are answered, in all three languages."""

from datetime import date

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.settings import PROJECT
from bot.trade import Flow

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _kinds(desk: Desk, question: str) -> list[Kind]:
    """The kinds of answer a question is given, in order."""
    reading = desk.read(question, today=_TODAY)
    assert reading.query is not None, reading
    return [query.kind for query in (reading.query, *reading.then)]


def _units(answer: Answer) -> set[str]:
    return {str(figure.unit) for figure in answer.figures if figure.role is Role.ANSWER}


@pytest.mark.parametrize(
    ("kinds", "questions"),
    [
        (
            [Kind.LEVEL, Kind.RESTRICTION],
            (
                "How much coal did China import in 2016, and since when is it banned?",
                "2016년 석탄 수입은 얼마였고 언제부터 금지됐어?",
                "2016年煤炭进口多少,什么时候被禁?",
            ),
        ),
        (
            [Kind.CHANGE, Kind.EXTREME],
            (
                "How much did exports grow in 2025 and which month was highest?",
                "2025년 수출은 몇 % 늘었고 가장 많았던 달은?",
                "2025年出口增长多少,哪个月最高?",
            ),
        ),
        (
            [Kind.CHANGE, Kind.TOP],
            (
                "how much did imports grow and what was the top item in 2025",
                "2025년 수입 증가율과 최대 품목",
                "2025年进口增幅和最大商品",
            ),
        ),
        (
            [Kind.LEVEL, Kind.TOP],
            (
                "total exports of 2022 and the top goods",
                "2022년 대북 수출 총액과 상위 품목",
                "2022年对朝出口总额和主要商品",
            ),
        ),
        (
            [Kind.NEXT_RELEASE, Kind.LEVEL],
            (
                "when is the next release and how much were exports last month?",
                "다음 발표는 언제고 지난달 수출은 얼마야?",
                "下次什么时候发布,上个月出口多少?",
            ),
        ),
        (
            [Kind.AVERAGE, Kind.EXTREME],
            (
                "average monthly exports in 2025 and the highest month",
                "2025년 월평균 수출과 최고 기록 달",
                "2025年月均出口和最高的月份",
            ),
        ),
        (
            [Kind.COUNT, Kind.SWING],
            (
                "how many months did exports fall in 2025 and which was worst?",
                "2025년 수출이 줄어든 달은 몇 번이고 가장 크게 줄어든 달은?",
                "2025年出口下降了几个月,降幅最大的是哪个月",
            ),
        ),
        (
            [Kind.COUNT, Kind.EXTREME],
            (
                "how many months did exports fall in 2025 and in which month were they lowest?",
                "2025년 수출이 줄어든 달은 몇 번이고 최저는 언제야?",
                "2025年出口下降了几个月,最低是哪个月",
            ),
        ),
        (
            [Kind.CONTEXT, Kind.CONTEXT],
            (
                "What's the won rate and the price of rice?",
                "평양 환율하고 쌀값 알려줘",
                "平壤汇率和米价是多少",
            ),
        ),
        (
            [Kind.LEVEL, Kind.LEVEL],
            (
                "exports for 2025 by month and the annual total",
                "2025년 월별 수출과 연간 합계",
                "2025年各月出口和全年总额",
            ),
        ),
        (
            [Kind.LATEST, Kind.NEXT_RELEASE],
            (
                "which month is the newest, and when is the next release?",
                "최신 통계는 몇 월 거고 다음 발표는 언제야?",
                "最新数据是几月的,下一次什么时候公布?",
            ),
        ),
        (
            [Kind.RESTRICTION, Kind.LEVEL],
            (
                "Is coal banned, and how much coal did China import in 2016?",
                "석탄은 금수 품목인가요? 2016년에는 얼마나 수입했죠?",
                "煤炭还禁止进口吗,2017年进口了多少?",
            ),
        ),
        (
            [Kind.CHANGE, Kind.CHANGE],
            (
                "growth of exports in the first half and growth in the second half",
                "상반기 수출 증가율과 하반기 증가율은?",
                "上半年出口增速和下半年增速",
            ),
        ),
        (
            [Kind.LEVEL, Kind.SWING],
            (
                "total exports of 2024 and the month with the biggest increase",
                "2024년 수출 총액, 그리고 가장 많이 늘어난 달",
                "2024年出口总额和增长最快的月份",
            ),
        ),
        (
            [Kind.CHANGE, Kind.CHANGE],
            ("Exports fell in July - what about imports and the balance?",),
        ),
        (
            [Kind.LEVEL, Kind.AVERAGE],
            (
                "Give me exports for June 2025 and the average for the year",
                "2025년 6월 수출액, 그리고 그해 월평균",
                "2025年6月出口多少,全年月均多少",
            ),
        ),
        (
            [Kind.STREAK, Kind.LEVEL],
            (
                "how many months in a row have exports grown and how much were they this year?",
                "수출은 몇 달째 늘고 있고 올해 누계는 얼마야?",
                "出口连续增长几个月了,今年累计多少?",
            ),
        ),
        (
            [Kind.LEVEL, Kind.SHARE],
            (
                "How many tonnes of rice in 2022 and what share of total exports?",
                "2022년 쌀은 몇 톤이고 전체 수출의 몇 퍼센트야?",
                "2022年大米出口多少吨,占出口总额的比重是多少?",
            ),
        ),
        (
            [Kind.LEVEL, Kind.SHARE],
            (
                "What was trade in September and what percentage of the 2019 level is that?",
                "9월 교역액은 얼마고 2019년의 몇 퍼센트 수준인가요?",
                "9月贸易额是多少,是2019年的百分之几?",
            ),
        ),
        (
            [Kind.CHANGE, Kind.CHANGE],
            (
                "How much did trade grow last year, and how far is it from the 2019 level?",
                "작년 교역은 얼마나 늘었고 2019년에 비하면 얼마나 줄었어?",
                "去年贸易增长多少,比2019年下降多少?",
            ),
        ),
        (
            [Kind.CHANGE, Kind.CHANGE],
            (
                "How did imports do in July against last year, and did the surplus grow?",
                "7월 수입은 전년 동월보다 늘었고 흑자는 커졌어?",
                "7月进口多少,同比如何,顺差多少?",
            ),
        ),
        (
            [Kind.RESTRICTION, Kind.RESTRICTION],
            (
                "are coal and iron ore banned?",
                "석탄과 철광석은 금지됐어?",
                "煤炭和铁矿石被禁止了吗",
            ),
        ),
        (
            [Kind.CHANGE, Kind.CHANGE],
            (
                "growth of rice and corn exports in 2022",
                "2022년 쌀과 옥수수 수출 증가율",
                "2022年大米和玉米出口增长率",
            ),
        ),
    ],
)
def test_each_half_of_a_sentence_is_answered(
    kinds: list[Kind], questions: tuple[str, ...], desk: Desk
) -> None:
    for question in questions:
        assert _kinds(desk, question) == kinds, question
        answer = desk.ask(question, today=_TODAY)
        assert answer.refusal == "", answer.text


@pytest.mark.parametrize(
    "question",
    [
        "exports and the growth of imports in 2025",
        "What were China's exports in 2025 and how fast did imports grow?",
        "수출은 얼마고 수입은 몇 % 늘었어 2025년",
        "2025년 수출 규모와 수입 증가율은?",
        "2025年出口多少,进口增长了多少?",
        "2025年出口规模和进口增速",
        "did exports rise and imports fall in 2025?",
    ],
)
def test_the_amount_of_one_flow_and_the_growth_of_the_other_are_those_of_both(
    question: str, desk: Desk
) -> None:
    answer = desk.ask(question, today=_TODAY)
    flows = {str(figure.flow) for figure in answer.figures if figure.role is Role.ANSWER}
    assert flows == {"export", "import"}, answer.text
    assert "percent" in _units(answer)


def test_a_growth_and_a_record_are_told_one_below_the_other(desk: Desk) -> None:
    answer = desk.ask(
        "How much did exports grow in 2025 and which month was highest?", today=_TODAY
    )
    assert answer.headline.startswith("China's exports to North Korea rose by 25.8%")
    assert any("highest month" in line for line in answer.comparison)
    assert _units(answer) == {"percent", "CNY"}


def test_three_goods_are_told_one_below_the_other(desk: Desk) -> None:
    text = desk.ask("are coal, iron ore and seafood banned?", today=_TODAY).text
    assert all(code in text for code in ("HS 2701", "HS 2601", "HS 03"))


def test_more_goods_than_fit_an_answer_are_asked_back(desk: Desk) -> None:
    question = "are coal, iron ore, seafood, zinc, rice and corn banned?"
    assert desk.ask(question, today=_TODAY).refusal == "two_questions"


def test_a_thread_goes_on_from_the_first_half(desk: Desk) -> None:
    question = "How much did exports grow in 2025 and which month was highest?"
    before = desk.read(question, today=_TODAY).query
    after = desk.read("and imports?", today=_TODAY, before=before).query
    assert isinstance(after, TradeQuery)
    assert (after.kind, str(after.flow)) == (Kind.CHANGE, "import")


@pytest.mark.parametrize(
    "question",
    [
        "How much did China export to North Korea in 2025 and by how much did it grow?",
        "what was total trade in 2020 and how much did it fall from 2019",
        "Which month of 2025 had the highest exports and how much was exported?",
        "2025년 수출이 가장 많았던 달과 금액",
        "북한의 대중 수출이 정점이던 2013년과 비교하면 2025년은 얼마나 줄었어",
        "2025年出口多少,同比增长多少?",
        "2025年哪个月出口最多,出口了多少?",
        "3위 달은? 2025년 수출",
        "exports per month in 2024, on average",
        "2025年5月出口与6月出口之差",
        "What did China sell to North Korea in December 2025, in total",
        "2025年进口低于2.5亿元的月份有几个",
        "What UN rule hits iron and steel exports of NK?",
        "consecutive months of falling exports, month on month",
        "What's the share of imports in total trade in 2025 and how did it compare with 2024?",
    ],
)
def test_a_sentence_that_asks_one_thing_is_not_torn(question: str, desk: Desk) -> None:
    assert len(_kinds(desk, question)) == 1


@pytest.mark.parametrize(
    "question",
    [
        "What was total trade in 2025 and how much of it was exports?",
        "2025년 총 교역액은 얼마고 그중 수출은 얼마야?",
        "2025年贸易总额多少,其中出口多少",
    ],
)
def test_a_part_of_a_total_is_told_with_it(question: str, desk: Desk) -> None:
    answer = desk.ask(question, today=_TODAY)
    flows = {str(figure.flow) for figure in answer.figures}
    assert {"total", "export"} <= flows, answer.text


@pytest.mark.parametrize(
    "question",
    [
        "how large was the trade deficit in 2025 and how has it changed since 2019",
        "2025년 무역적자는 얼마고 2019년에 비해 어떻게 변했어?",
        "2025年贸易逆差多少,与2019年相比如何变化",
    ],
)
def test_a_change_since_a_year_is_held_against_that_year(question: str, desk: Desk) -> None:
    query = desk.read(question, today=_TODAY).query
    assert query is not None
    assert (query.kind, str(query.compare)) == (Kind.CHANGE, "2019-01..2019-12")


@pytest.mark.parametrize(
    "question",
    [
        "Which goods did China import most in 2022 and what share did they have?",
        "2022년 수입 1위 품목과 비중",
        "2022年进口最多的商品和占比",
    ],
)
def test_goods_and_their_shares_are_told_with_both(question: str, desk: Desk) -> None:
    assert "8.5" in desk.ask(question, today=_TODAY).text


@pytest.mark.parametrize(
    "question",
    [
        "How many tonnes of flour went in 2022 and what was it worth?",
        "쌀은 2022년에 몇 톤이나 갔고 금액은 얼마였나요?",
        "2022年大米出口多少吨,金额是多少?",
    ],
)
def test_so_many_tonnes_and_what_they_were_worth_are_both_told(question: str, desk: Desk) -> None:
    assert {"USD", "t"} <= _units(desk.ask(question, today=_TODAY))


def test_what_no_reading_tells_is_offered_as_a_question(desk: Desk) -> None:
    question = "Were exports higher in June or July, and what's the year-to-date total?"
    reading = desk.read(question, today=_TODAY)
    assert reading.refusal == "two_questions"
    assert Kind.LEVEL in {part.kind for part in reading.parts}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Which month of 2026 had the highest imports? And what were exports that month?",
            [(Kind.EXTREME, Flow.IMPORT), (Kind.LEVEL, Flow.EXPORT)],
        ),
        (
            "Which month of 2025 had the lowest exports and what were imports in it?",
            [(Kind.EXTREME, Flow.EXPORT), (Kind.LEVEL, Flow.IMPORT)],
        ),
        (
            "2026년 수입이 가장 많았던 달과 그 달 수출",
            [(Kind.EXTREME, Flow.IMPORT), (Kind.LEVEL, Flow.EXPORT)],
        ),
        (
            "2026年哪个月进口最高，当月出口是多少？",
            [(Kind.EXTREME, Flow.IMPORT), (Kind.LEVEL, Flow.EXPORT)],
        ),
        (
            "Which month had the highest exports in 2025 and which month had the highest imports?",
            [(Kind.EXTREME, Flow.EXPORT), (Kind.EXTREME, Flow.IMPORT)],
        ),
    ],
)
def test_the_other_flow_is_told_of_the_month_that_was_found(
    question: str, told: list[tuple[Kind, Flow]], desk: Desk
) -> None:
    reading = desk.read(question, today=_TODAY)
    assert reading.query is not None, reading
    assert [(one.kind, one.flow) for one in (reading.query, *reading.then)] == told


def test_the_month_that_was_found_is_that_of_the_flow_that_was_sought(desk: Desk) -> None:
    question = "Which month of 2026 had the highest imports? And what were exports that month?"
    answer = desk.ask(question, today=_TODAY)
    assert "March 2026" in answer.headline
    assert any("CNY 1.183 billion in March 2026" in line for line in answer.comparison)
