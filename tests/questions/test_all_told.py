"""Nothing that a sentence asks for is dropped: it is told as well, or asked back."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import BOTH_FLOWS, GROWN, Kind, TradeQuery
from bot.settings import PROJECT
from bot.trade import Flow

_TODAY = date(2026, 11, 24)
_TRADE, _EXPORT, _IMPORT, _BALANCE = Flow.TOTAL, Flow.EXPORT, Flow.IMPORT, Flow.BALANCE


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _queries(desk: Desk, question: str) -> list[TradeQuery]:
    reading = desk.read(question, today=_TODAY)
    assert reading.query is not None, reading
    return [reading.query, *reading.then]


@pytest.mark.parametrize(
    ("told", "questions"),
    [
        (
            {(Kind.RANK, _EXPORT), (Kind.CHANGE, _EXPORT)},
            (
                "July 2026 exports, growth year on year, and their rank among months since 2020",
                "2026년 7월 대북 수출액과 전년 동월 대비 증가율, 그리고 2020년 이후 순위를 알려줘",
                "2026年7月中国对朝出口额是多少，同比增长多少，在2020年以来排第几？",
                "How did exports in June 2026 rank this year, and what was the growth?",
                "올해 6월 수출은 올해 들어 몇 번째로 많고, 전년 대비 얼마나 늘었나?",
                "6月出口额同比增速及在今年各月中的排名",
            ),
        ),
        (
            {(Kind.AVERAGE, _EXPORT), (Kind.LEVEL, _EXPORT)},
            (
                "list exports for each month of Q1 2026 with the quarter's average",
                "1분기 매달 수출액과 평균",
                "一季度每月出口额及平均值",
                "今年二季度各月出口额和月均值是多少",
            ),
        ),
        (
            {(Kind.LEVEL, _TRADE), (Kind.NEXT_RELEASE, _TRADE)},
            (
                "What was total trade in July 2026 and when was that figure released?",
                "7월 북중 교역액이 얼마이고 언제 발표된 수치야?",
                "7月中朝贸易额是多少，什么时候公布的？",
            ),
        ),
        (
            {(Kind.SHARE, _EXPORT), (Kind.SHARE, _IMPORT)},
            (
                "How did trade in 2025 split between exports and imports?",
                "2025년 교역액과 수출입 구성",
                "2025年中朝贸易总额及进出口构成",
                "2025年进出口各占贸易总额多少",
            ),
        ),
        (
            {(Kind.CHANGE, _EXPORT), (Kind.SHARE, _EXPORT)},
            (
                "exports in 2025: total, growth, share of trade",
                "2025년 수출: 금액, 증가율, 교역 비중",
                "2025年出口额、同比增速、占贸易总额比重",
            ),
        ),
        (
            {(Kind.CHANGE, _TRADE), (Kind.CHANGE, _BALANCE)},
            (
                "7월 수출·수입액과 증가율, 무역수지",
                "7月出口、进口、同比增速及贸易差额",
            ),
        ),
        (
            {(Kind.TOP, _IMPORT), (Kind.LEVEL, _IMPORT)},
            (
                "Which goods did China buy most in 2025 and how much did total imports come to?",
                "2025년 중국이 가장 많이 사간 품목 다섯 개와 수입 총액",
                "2025年中国从朝鲜买得最多的五种商品以及进口总额",
            ),
        ),
        (
            {(Kind.STREAK, _BALANCE), (Kind.LEVEL, _BALANCE)},
            (
                "How large was the surplus in May, and for how many months has there been one?",
                "5월 무역흑자 규모와 몇 달 연속 흑자인지",
                "5月顺差多少，已经连续几个月顺差了",
            ),
        ),
        (
            {(Kind.RANK, _BALANCE), (Kind.LEVEL, _TRADE)},
            (
                "작년 12월 수출입 규모와 흑자폭, 그리고 그게 역대 몇 위인지",
                "去年12月进出口规模、顺差以及历史排名",
            ),
        ),
        (
            {(Kind.LEVEL, _EXPORT), (Kind.SHARE, _EXPORT)},
            (
                "Q2 2026 exports: total, monthly figures, and share of first-half exports",
                "2분기 수출 합계와 월별 수치, 상반기에서 차지하는 비중",
                "二季度出口总额、各月数字及占上半年的比重",
            ),
        ),
        (
            {(Kind.RANK, _EXPORT), (Kind.CHANGE, _EXPORT)},
            (
                "What were exports in June, the change from May, and was it the highest this year?",
                "6월 수출이 얼마였고 5월 대비로는 어떤지, 올해 최고치인지도 궁금합니다",
                "6月出口多少，环比如何，是不是今年最高",
            ),
        ),
        (
            {(Kind.SHARE, _IMPORT)},
            ("imports in 2025 and their share of trade",),
        ),
        (
            {(Kind.CHANGE, _BALANCE), (Kind.LEVEL, _TRADE)},
            ("2025년 교역액이랑 무역수지, 그리고 전년 대비 증가율",),
        ),
    ],
)
def test_each_thing_that_is_asked_for_is_told(
    told: set[tuple[Kind, Flow]], questions: tuple[str, ...], desk: Desk
) -> None:
    for question in questions:
        found = {(one.kind, one.flow) for one in _queries(desk, question)}
        assert told <= found, question


@pytest.mark.parametrize(
    "question",
    [
        "What was July 2026's export total, its year-on-year change, and its rank this year?",
        "올해 7월 수출은 올해 들어 몇 번째이고, 전년 대비 얼마나 늘었나?",
        "7月出口额同比增速及在今年各月中的排名",
    ],
)
def test_a_growth_beside_a_rank_is_on_the_year_before(question: str, desk: Desk) -> None:
    changes = [one for one in _queries(desk, question) if one.kind is Kind.CHANGE]
    assert [str(one.period) for one in changes] == ["2026-07"]
    assert {str(one.compare) for one in changes} <= {"2025-07", "None"}


@pytest.mark.parametrize(
    "question",
    [
        "How much did China trade with the DPRK in 2025 and what part of it fell in Q1 2025?",
        "2025년 북중 교역액은 얼마고 그중 1분기 비중은?",
        "2025年中朝贸易额是多少，其中一季度占多少？",
    ],
)
def test_a_part_of_a_year_is_one_of_the_year_before_it(question: str, desk: Desk) -> None:
    shares = [one for one in _queries(desk, question) if one.kind is Kind.SHARE]
    assert [(str(one.period), str(one.compare)) for one in shares] == [
        ("2025-01..2025-03", "2025-01..2025-12")
    ]


def test_each_quarter_that_is_named_has_its_own_share(desk: Desk) -> None:
    queries = _queries(desk, "2025년 북중 교역액 중 1분기 비중과 4분기 비중은 각각 얼마?")
    assert [str(one.period) for one in queries] == ["2025-01..2025-03", "2025-10..2025-12"]
    assert {str(one.compare) for one in queries} == {"2025-01..2025-12"}


@pytest.mark.parametrize(
    "question",
    [
        "What did China import most in 2025, how much was it worth and what share of imports?",
        "2025년 중국이 북한에서 가장 많이 수입한 것은 뭐고 금액과 비중은?",
        "2025年自朝进口最多的是什么，金额多少，占比多少？",
        "top 3 imports in 2025 with shares",
    ],
)
def test_the_largest_good_is_told_with_its_share(question: str, desk: Desk) -> None:
    assert "43.3%" in desk.ask(question, today=_TODAY).text


@pytest.mark.parametrize(
    ("question", "against"),
    [
        ("What was the biggest export in 2025 and how has it changed since 2019?", 2019),
        ("2025년 최대 수출 품목은 뭐고 2019년 대비 얼마나 늘었나?", 2019),
    ],
)
def test_the_growth_of_the_largest_good_is_measured_from_the_year_named(
    question: str, against: int, desk: Desk
) -> None:
    query = _queries(desk, question)[0]
    assert (query.kind, query.topic) == (Kind.TOP, GROWN)
    assert query.compare is not None
    assert query.compare.start.year == against


@pytest.mark.parametrize(
    "question",
    [
        "what are the won and yuan exchange rates now?",
        "원/달러 환율이랑 위안/달러 환율 같이 보여줘",
        "朝元和人民币兑美元汇率分别是多少",
    ],
)
def test_the_rates_of_the_won_and_of_the_yuan_are_told_side_by_side(
    question: str, desk: Desk
) -> None:
    assert {one.topic for one in _queries(desk, question)} == {"won", "yuan"}


@pytest.mark.parametrize(
    "question",
    [
        "exports, imports and total trade in June 2026",
        "6월 수출, 수입, 교역총액",
        "6月出口、进口和贸易总额",
    ],
)
def test_all_trade_is_told_with_both_of_its_flows(question: str, desk: Desk) -> None:
    (query,) = _queries(desk, question)
    assert (query.kind, query.flow, query.topic) == (Kind.LEVEL, _TRADE, "")


def test_the_growth_over_a_year_is_that_of_the_range_told_before(desk: Desk) -> None:
    queries = _queries(desk, "coal imports in 2016, the share of imports and growth over 2014")
    change = next(one for one in queries if one.kind is Kind.CHANGE)
    assert (str(change.period), str(change.compare)) == ("2016-01..2016-12", "2014-01..2014-12")


@pytest.mark.parametrize(
    "question",
    [
        "How large was the surplus in May, and how many months in a row has there been a surplus?",
        "5월 무역흑자 규모와 몇 달 연속 흑자인지",
        "5月顺差多少，已经连续几个月顺差了",
    ],
)
def test_a_run_beside_the_amount_of_a_month_is_no_run_of_that_month(
    question: str, desk: Desk
) -> None:
    run, amount = _queries(desk, question)
    assert run.period is None
    assert str(amount.period) == "2026-05"


@pytest.mark.parametrize(
    "question",
    [
        "What were exports, imports and the surplus in the first half of 2026, respectively?",
        "올해 상반기 대북 수출과 수입, 그리고 무역흑자가 각각 얼마인지 알려주세요.",
        "今年上半年对朝出口、进口以及顺差各是多少",
    ],
)
def test_a_balance_is_told_with_each_of_its_flows(question: str, desk: Desk) -> None:
    (query,) = _queries(desk, question)
    assert (query.kind, query.flow) == (Kind.LEVEL, _BALANCE)


@pytest.mark.parametrize(
    "question",
    [
        "How much did exports fall in 2020, and when did they recover to the 2019 level?",
        "2020年出口降幅多大，什么时候恢复到2019年水平",
    ],
)
def test_a_fall_and_the_year_of_the_way_back_are_told(question: str, desk: Desk) -> None:
    fall, back = _queries(desk, question)
    assert (fall.kind, str(fall.period)) == (Kind.CHANGE, "2020-01..2020-12")
    assert (back.kind, back.flow, str(back.period)) == (Kind.WHEN, _EXPORT, "2020-01..2025-12")


def test_a_fall_and_the_way_back_are_two_rates(desk: Desk) -> None:
    fall, now = _queries(desk, "2020년 수출 감소폭과 2019년 수준을 회복한 시점은?")
    assert str(fall.period) == "2020-01..2020-12"
    assert (str(now.period), str(now.compare)) == ("2020-01..2025-12", "2019-01..2019-12")


def test_a_list_of_years_is_cut_nowhere(desk: Desk) -> None:
    question = "Trade in 2023, 2024 and 2025 with growth rates for each year"
    (query,) = _queries(desk, question)
    assert [str(one)[:4] for one in (query.period, *query.others)] == ["2023", "2024", "2025"]


def test_the_day_of_a_release_that_was_is_no_day_to_come(desk: Desk) -> None:
    queries = _queries(desk, "6月数据是哪天公布的，出口多少")
    assert {str(one.period) for one in queries} == {"2026-06"}


def test_what_stood_before_a_ban_is_asked_back(desk: Desk) -> None:
    question = "Is coal banned, since when, and how much was imported before the ban?"
    assert desk.read(question, today=_TODAY).refusal == "two_questions"


@pytest.mark.parametrize(
    ("question", "against"),
    [
        ("Were June 2026 imports up or down on May and on June 2025?", {"2026-05", "2025-06"}),
        ("6월 수입이 5월이나 작년 6월보다 늘었는지 줄었는지", {"2026-05", "2025-06"}),
        ("6月自朝进口多少，比5月和去年6月是增是减", {"2026-05", "2025-06"}),
    ],
)
def test_two_months_that_one_is_held_against_stand_apart(
    question: str, against: set[str], desk: Desk
) -> None:
    (query,) = _queries(desk, question)
    assert str(query.period) == "2026-06"
    assert {str(one) for one in (query.compare, *query.others)} == against


@pytest.mark.parametrize(
    "question",
    [
        "Need: 2025 exports, imports, total, balance, all in USD.",
        "2025년 수출, 수입, 총액, 수지를 전부 달러로 부탁해요",
        "2025年出口、进口、总额、差额，都用美元",
    ],
)
def test_a_balance_is_told_with_the_total_that_is_asked_for(question: str, desk: Desk) -> None:
    figures = desk.ask(question, today=_TODAY).figures
    assert {"1.855", "2.735"} <= {f"{one.value / 10**9:.3f}" for one in figures}


@pytest.mark.parametrize(
    "question",
    [
        "What was the average monthly export value in 2025 and which months were above it?",
        "2025년 월평균 수출액과 그걸 넘긴 달은?",
        "2025年月均出口额是多少，哪几个月超过了均值",
        "Largest import item in 2023, its value, and how it ranked in 2024",
        "2023년 최대 수입 품목과 금액, 2024년 순위는?",
        "2023年最大进口商品及其金额，2024年排第几",
    ],
)
def test_what_no_reading_could_tell_is_asked_back(question: str, desk: Desk) -> None:
    assert desk.read(question, today=_TODAY).refusal == "two_questions"


@pytest.mark.parametrize(
    "question",
    [
        "What part of 2025 exports came in the second half, and how about the first half?",
        "2025년 수출 중 하반기 비중은 몇 %고 상반기랑 비교하면?",
        "2025年出口有多大比例在下半年，与上半年相比如何",
    ],
)
def test_the_shares_of_both_halves_are_told_of_the_year(question: str, desk: Desk) -> None:
    queries = _queries(desk, question)
    assert [str(one.period) for one in queries] == ["2025-07..2025-12", "2025-01..2025-06"]
    assert {str(one.compare) for one in queries} == {"2025-01..2025-12"}


@pytest.mark.parametrize(
    "question",
    [
        "Latest trade total and the month-on-month change, please, plus date of publication",
        "최신 교역액이랑 전월 대비 증감, 공표일까지 알려줘",
        "最新月度贸易额、环比增减以及公布日期",
    ],
)
def test_the_date_of_a_figure_that_is_told_is_that_of_its_month(question: str, desk: Desk) -> None:
    release = _queries(desk, question)[-1]
    assert (release.kind, str(release.period)) == (Kind.NEXT_RELEASE, "2026-07")


def test_the_growth_of_each_flow_is_no_division_of_goods(desk: Desk) -> None:
    question = "Break down July 2026 trade into exports and imports with year-on-year growth"
    assert {one.kind for one in _queries(desk, question)} == {Kind.CHANGE}


def test_goods_and_their_total_are_told_in_one_sum(desk: Desk) -> None:
    question = "Soybean oil, sugar and flour exports in 2022: values and total"
    assert "95.53" in desk.ask(question, today=_TODAY).text


@pytest.mark.parametrize(
    "question",
    [
        "How much did China import in Q1 2026 and Q2 2026, and what was the growth in Q2 on year?",
        "올해 1분기와 2분기 수입액, 그리고 2분기 전년 동기 대비 증가율",
        "今年一季度和二季度进口额，以及二季度同比增速",
    ],
)
def test_the_growth_of_one_of_two_quarters_is_on_its_own_year_before(
    question: str, desk: Desk
) -> None:
    amounts, growth = _queries(desk, question)
    assert [str(one) for one in (amounts.period, *amounts.others)] == [
        "2026-01..2026-03",
        "2026-04..2026-06",
    ]
    assert (growth.kind, str(growth.period)) == (Kind.CHANGE, "2026-04..2026-06")
    assert str(growth.compare) in {"2025-04..2025-06", "None"}


@pytest.mark.parametrize(
    "question",
    [
        "Exports to NK in July: how much, up or down from June, and the year-to-date total",
        "7월 대북 수출이 얼마고, 6월보다 늘었는지, 올해 누계는 얼마인지",
        "7月对朝出口多少，比6月增还是减，今年累计多少",
    ],
)
def test_a_month_its_change_and_the_year_so_far_are_told(question: str, desk: Desk) -> None:
    change, so_far = _queries(desk, question)
    assert (str(change.period), str(change.compare)) == ("2026-07", "2026-06")
    assert (so_far.kind, str(so_far.period)) == (Kind.LEVEL, "2026-01..2026-07")


@pytest.mark.parametrize(
    "question",
    [
        "How much was the trade surplus in June, and how did exports and imports each change?",
        "6월 무역흑자는 얼마고 수출과 수입은 각각 어떻게 변했어?",
        "6月顺差是多少，进出口各变化了多少",
    ],
)
def test_a_surplus_and_the_change_of_both_flows_are_told(question: str, desk: Desk) -> None:
    balance, change = _queries(desk, question)
    assert (balance.kind, balance.flow) == (Kind.LEVEL, _BALANCE)
    assert (change.kind, change.topic) == (Kind.CHANGE, BOTH_FLOWS)


@pytest.mark.parametrize(
    "question",
    [
        "wigs: 2024 and 2025 imports, change, share of total imports in 2025",
        "가발 2024·2025년 수입액, 증감률, 2025년 수입 비중",
        "假发2024年、2025年进口额、增幅及2025年占进口比重",
    ],
)
def test_the_share_of_a_year_is_that_of_the_good_in_that_year(question: str, desk: Desk) -> None:
    share = _queries(desk, question)[-1]
    assert (share.kind, str(share.commodity), str(share.period)) == (
        Kind.SHARE,
        "6704",
        "2025-01..2025-12",
    )
    assert share.compare is None


@pytest.mark.parametrize(
    "question",
    [
        "How much sugar did China sell in 2022 and was it more than flour?",
        "2022년 설탕 수출액은 얼마고 밀가루보다 많았나",
        "2022年食糖出口额是多少，比面粉多吗",
    ],
)
def test_a_good_that_another_is_held_against_is_told_beside_it(question: str, desk: Desk) -> None:
    (query,) = _queries(desk, question)
    assert [str(one) for one in (query.commodity, *query.beside)] == ["1701", "1101"]


def test_how_high_a_rate_was_asks_for_no_share(desk: Desk) -> None:
    question = "1~7월 수출과 수입 중 어느 쪽 증가율이 더 높고 각각 몇 %인가"
    (query,) = _queries(desk, question)
    assert (query.kind, query.topic) == (Kind.CHANGE, BOTH_FLOWS)


@pytest.mark.parametrize(
    "question",
    [
        "Tell me the highest and lowest month for imports in 2024 and the yearly total",
        "2024년 수입이 최고였던 달과 최저였던 달, 연간 합계",
        "2024年进口最高和最低的月份以及全年总额",
    ],
)
def test_the_whole_year_is_told_beside_its_ends(question: str, desk: Desk) -> None:
    ends, whole = _queries(desk, question)
    assert (ends.kind, whole.kind) == (Kind.EXTREME, Kind.LEVEL)
    assert str(whole.period) == "2024-01..2024-12"
    figures = desk.ask(question, today=_TODAY).figures
    assert "2.471" in {f"{one.value / 10**9:.3f}" for one in figures}


@pytest.mark.parametrize(
    "question",
    [
        "Trade in May, June and July 2026, with the total for the three months",
        "5월, 6월, 7월 교역액과 석 달 합계",
        "5月、6月、7月贸易额及三个月合计",
    ],
)
def test_months_by_name_are_told_one_by_one_and_together(question: str, desk: Desk) -> None:
    queries = _queries(desk, question)
    assert {one.each for one in queries} == {True, False}
    assert {str(one.period) for one in queries} == {"2026-05..2026-07"}


@pytest.mark.parametrize(
    "question",
    [
        "How did Q1 2026 trade compare with Q4 2025 and with Q1 2025?",
        "1분기 교역이 작년 4분기, 작년 1분기와 비교해 어땠나",
        "一季度贸易额与去年四季度、去年一季度相比如何",
    ],
)
def test_a_quarter_is_held_against_two_of_the_year_before(question: str, desk: Desk) -> None:
    (query,) = _queries(desk, question)
    assert str(query.period) == "2026-01..2026-03"
    assert {str(one) for one in (query.compare, *query.others)} == {
        "2025-10..2025-12",
        "2025-01..2025-03",
    }


@pytest.mark.parametrize(
    "question",
    [
        "List annual trade from 2021 to 2025 and the average",
        "2021~2025년 연도별 교역액과 평균",
        "2021至2025年各年贸易额及平均值",
    ],
)
def test_years_are_told_beside_their_average(question: str, desk: Desk) -> None:
    average, years = _queries(desk, question)
    assert (average.kind, average.compare) == (Kind.AVERAGE, None)
    assert years.each


def test_by_how_much_a_surplus_widened_is_one_change(desk: Desk) -> None:
    (query,) = _queries(desk, "What was the surplus in 2024 and 2025 and how much did it widen?")
    assert (str(query.period), str(query.compare)) == ("2025-01..2025-12", "2024-01..2024-12")


def test_how_much_of_it_is_of_the_good_that_was_spoken_of(desk: Desk) -> None:
    question = "Is wig hair a banned good, and how much of it went to North Korea last year?"
    assert [str(one.commodity) for one in _queries(desk, question)] == ["6703", "6703"]


@pytest.mark.parametrize(
    "question",
    [
        "Which month in 2026 had the biggest surplus and how much were exports then?",
        "올해 흑자가 가장 컸던 달과 그달 수출액",
        "今年哪个月顺差最大，当月出口多少",
    ],
)
def test_a_flow_beside_the_largest_surplus_is_that_of_its_month(question: str, desk: Desk) -> None:
    order, amount = _queries(desk, question)
    assert (order.flow, amount.kind, amount.flow) == (_BALANCE, Kind.LEVEL, _EXPORT)
    figures = desk.ask(question, today=_TODAY).figures
    assert "1.742" in {f"{one.value / 10**9:.3f}" for one in figures}


@pytest.mark.parametrize(
    "question",
    [
        "Which is bigger, exports in Q2 or in Q1 2026, and by what percent?",
        "1분기와 2분기 수출 중 어느 쪽이 몇 % 더 많나",
        "一季度和二季度出口哪个多，多百分之几",
    ],
)
def test_how_much_more_in_percent_is_the_change_from_one_to_the_other(
    question: str, desk: Desk
) -> None:
    query = _queries(desk, question)[-1]
    assert query.kind is Kind.CHANGE
    assert (str(query.compare), str(query.period)) == ("2026-01..2026-03", "2026-04..2026-06")


@pytest.mark.parametrize(
    "question",
    [
        "Average monthly imports in 2024 and 2025, and the percentage change",
        "2024년과 2025년 월평균 수입액과 증감률",
        "2024年、2025年月均进口额及变化幅度",
    ],
)
def test_the_change_of_two_averages_is_one_of_averages(question: str, desk: Desk) -> None:
    (query,) = _queries(desk, question)
    assert query.kind is Kind.AVERAGE
    assert (str(query.period)[:4], str(query.compare)[:4]) == ("2025", "2024")
