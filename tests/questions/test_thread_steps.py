"""Threads: periods named by the one spoken of, the other way round, and what has two meanings."""

from datetime import date

import pytest
from thread_talk import last_answer

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.settings import PROJECT
from bot.trade.period import MONTHS_A_YEAR

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _last(desk: Desk, *messages: str) -> Answer:
    return last_answer(desk, *messages, today=_TODAY)


def _about(answer: Answer) -> tuple[str, str, str]:
    assert answer.query is not None, answer.text
    query = answer.query
    return str(query.kind), str(query.flow), str(query.period)


@pytest.mark.parametrize(
    ("threads", "expected"),
    [
        (
            (
                (
                    "Which month of 2025 had the highest exports?",
                    "what about imports in that month?",
                ),
                ("2025년 수출이 가장 많았던 달은?", "그 달 수입은?"),
                ("2025年哪个月出口最多", "那个月进口呢"),
            ),
            ("level", "import", "2025-12"),
        ),
        (
            (
                (
                    "Which month of 2024 had the lowest imports?",
                    "how much did it grow in that month?",
                ),
            ),
            ("change", "import", "2024-07"),
        ),
        (
            (
                ("exports in Q2 2025", "previous quarter?"),
                ("exports in May 2025", "and the quarter before that?"),
                ("2025년 2분기 수출", "전분기는?"),
                ("2025年二季度出口", "上一季度呢"),
            ),
            ("level", "export", "2025-01..2025-03"),
        ),
        (
            (
                ("growth of exports in H2 2025", "the half before?"),
                ("2025년 하반기 수출 증가율", "직전 반기는?"),
                ("2025年下半年出口增速", "上一个半年呢"),
            ),
            ("change", "export", "2025-01..2025-06"),
        ),
        (
            (
                ("average monthly exports in 2025", "the year before?"),
                ("average monthly exports in 2025", "same for 2024"),
                ("2025년 월평균 수출", "그 전해는?"),
                ("2025年月均出口", "2024年同样算一下"),
            ),
            ("average", "export", "2024-01..2024-12"),
        ),
        (
            (
                ("exports may 2025", "what about the whole year"),
                ("2025년 5월 수출", "그해 전체는?"),
                ("2025年5月出口", "全年呢"),
            ),
            ("level", "export", "2025-01..2025-12"),
        ),
        (
            (("exports may 2026", "and the full year?"), ("2026年5月出口", "全年呢")),
            ("level", "export", "2026-01..2026-07"),
        ),
        (
            (
                ("exports july 2025", "and the month after"),
                ("exports july 2025", "next month?"),
                ("2025년 7월 수출", "그 다음 달은?"),
                ("2025年7月出口", "下一个月呢"),
            ),
            ("level", "export", "2025-08"),
        ),
        (
            (
                ("exports in the last 12 months", "and the 12 months before that"),
                ("최근 12개월 수출", "그 전 12개월은?"),
                ("最近12个月出口", "再之前12个月呢"),
            ),
            ("level", "export", "2024-08..2025-07"),
        ),
        (
            (("exports q1 2026", "the 12 months before that?"),),
            ("level", "export", "2025-01..2025-12"),
        ),
        (
            (
                ("exports may 2025", "june", "both together?"),
                ("2025년 5월 수출", "6월은?", "둘 다 합치면?"),
                ("2025年5月出口", "6月呢", "合起来呢"),
            ),
            ("level", "export", "2025-05..2025-06"),
        ),
        (
            (("trade in 2021", "and since then every year"), ("2021年贸易", "此后每年")),
            ("level", "total", "2021-01..2026-07"),
        ),
        (
            (
                ("exports 2025", "show me the other way round"),
                ("exports 2025", "what about the other direction?"),
                ("2025년 수출", "반대로 보면?"),
                ("2025年出口", "反过来呢"),
            ),
            ("level", "import", "2025-01..2025-12"),
        ),
        (
            (
                ("north korea's exports to china in 2025", "the other way round?"),
                ("2025년 북한이 중국에 판 게 얼마야?", "산 건?"),
                ("2025年朝鲜卖给中国多少", "买了多少"),
            ),
            ("level", "export", "2025-01..2025-12"),
        ),
        (
            (
                ("exports may 2026", "month by month"),
                ("2026년 5월 수출", "월별로 보여줘"),
                ("2026年5月出口", "按月列出"),
            ),
            ("level", "export", "2026-01..2026-07"),
        ),
        (
            (
                ("monthly exports 2025", "total?"),
                ("2025년 대북 수출 월별로", "합계는?"),
                ("2025年对朝出口按月", "总计呢"),
            ),
            ("level", "export", "2025-01..2025-12"),
        ),
        (
            (
                ("trade in july 2026", "is that the highest this year?", "and last year's July?"),
                ("올해 7월 북중 교역", "올해 최고야?", "작년 7월은?"),
                ("今年7月中朝贸易", "是今年最高吗", "去年7月呢"),
            ),
            ("level", "total", "2025-07"),
        ),
        (
            (("monthly exports 2025", "which of them was highest?"),),
            ("extreme", "export", "2025-01..2025-12"),
        ),
        (
            (
                ("imports april 2026", "average of 2025?"),
                ("2026년 4월 수입", "2025년 평균은?"),
                ("2026年4月进口", "2025年平均"),
            ),
            ("average", "import", "2025-01..2025-12"),
        ),
        (
            (
                ("exports from jan to may 2026", "to june"),
                ("2026년 1~5월 수출", "6월까지는?"),
                ("2026年1-5月出口", "到6月呢"),
            ),
            ("level", "export", "2026-01..2026-06"),
        ),
        (
            (
                ("is coal export from nk banned?", "and rice to nk?"),
                ("is coal banned?", "and rice exports?"),
            ),
            ("restriction", "export", "None"),
        ),
        (
            (
                ("exports 2025", "is that a record?", "when was the record?"),
                ("2025년 대북 수출", "역대 최고야?"),
                ("2025年对朝出口", "是历史最高吗"),
            ),
            ("extreme", "export", "2002-01..2025-12"),
        ),
        (
            (
                ("give exports and imports for 2025", "growth of both"),
                ("2025년 수출과 수입", "둘 다 증가율"),
                ("2025年出口和进口", "两者增速"),
            ),
            ("change", "total", "2025-01..2025-12"),
        ),
        (
            (("exports january 2026", "ok february"),),
            ("level", "export", "2026-02"),
        ),
        (
            (
                ("exports in 2024", "in 2025", "change"),
                ("2024년 수출", "2025년은?", "증감률은?"),
            ),
            ("change", "export", "2025-01..2025-12"),
        ),
        (
            (("seafood imports september 2017", "was there any in 2018?"),),
            ("level", "import", "2018-09"),
        ),
        (
            (("balance june 2026", "which year was the highest?"),),
            ("extreme", "balance", "2002-01..2025-12"),
        ),
        (
            (("exports april 2026", "net?"),),
            ("level", "balance", "2026-04"),
        ),
        (
            (
                ("rice exports 2022", "and the price?"),
                ("2022년 쌀 수출", "가격은?"),
                ("2022年大米出口", "价格呢"),
            ),
            ("unit_value", "export", "2022-01..2022-12"),
        ),
        (
            (("coal imports 2016", "what is the trade balance in 2025?"),),
            ("level", "balance", "2025-01..2025-12"),
        ),
        (
            (
                ("how many months in a row have exports risen?", "show me the last 6 months"),
                ("수출 몇 달 연속 늘었어?", "최근 6개월 보여줘"),
                ("出口连续几个月增长", "最近6个月"),
            ),
            ("level", "export", "2026-02..2026-07"),
        ),
    ],
)
def test_a_message_may_name_its_period_or_flow_by_the_one_spoken_of(
    threads: tuple[tuple[str, ...], ...], expected: tuple[str, str, str], desk: Desk
) -> None:
    for thread in threads:
        assert _about(_last(desk, *thread)) == expected, thread


@pytest.mark.parametrize(
    ("thread", "expected"),
    [
        (("exports 2019", "how far is 2025 below that?"), ("2025-01..2025-12", "2019-01..2019-12")),
        (("2019년 수출", "2025년은 그보다 얼마나 적어?"), ("2025-01..2025-12", "2019-01..2019-12")),
        (("exports may 2026", "has it gone back to the 2019 level?"), ("2026-05", "2019-05")),
        (("2026년 5월 수출", "2019년 수준을 회복했어?"), ("2026-05", "2019-05")),
        (("2026年5月出口", "恢复到2019年水平了吗"), ("2026-05", "2019-05")),
        (("exports 2025", "compare that to 2019"), ("2025-01..2025-12", "2019-01..2019-12")),
        (("exports in 2024 and 2025", "growth?"), ("2025-01..2025-12", "2024-01..2024-12")),
        (("2019년과 2025년 수출", "증가율은?"), ("2025-01..2025-12", "2019-01..2019-12")),
        (("2025년 수출", "코로나 전이랑 비교하면 어때?"), ("2025-01..2025-12", "2019-01..2019-12")),
    ],
)
def test_a_message_may_hold_a_period_against_another(
    thread: tuple[str, ...], expected: tuple[str, str], desk: Desk
) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert (str(query.kind), str(query.period), str(query.compare)) == ("change", *expected)


@pytest.mark.parametrize(
    "message", ["who buys it?", "who else exports it to north korea?", "누가 사?", "谁买的"]
)
def test_who_trades_is_not_held(message: str, desk: Desk) -> None:
    assert _last(desk, "how much rice in 2022", message).refusal == "other_area"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("exports July 2026 compared with August 2016", "no growth rate"),
        ("2026년 7월 수출을 2016년 8월과 비교", "증감률은 산출할 수 없습니다"),
        ("2026年7月出口与2016年8月相比", "无法计算增速"),
    ],
)
def test_amounts_that_no_rate_makes_comparable_are_both_told(
    question: str, said: str, desk: Desk
) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert said in answer.text
    assert {str(figure.unit) for figure in answer.figures} == {"CNY", "USD"}


@pytest.mark.parametrize(
    "thread",
    [
        ("which month of 2025 had the highest exports?", "and the second?"),
        ("2025년 수출이 가장 많았던 달은?", "두 번째는?"),
        ("2025年哪个月出口最多", "第二呢"),
    ],
)
def test_a_bare_ordinal_asks_for_that_place(thread: tuple[str, ...], desk: Desk) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert (str(query.kind), query.nth) == ("extreme", 2)


@pytest.mark.parametrize(
    "thread",
    [
        ("exports 2025", "difference?"),
        ("exports 2025", "and 2019?", "so it fell by how much?"),
        ("2025년 수출", "2019년은?", "그럼 얼마나 줄었어?"),
        ("2025年出口", "2019年呢", "那缩小了多少"),
        ("2025년 수출", "차이는?"),
        ("2025年出口", "差多少"),
        ("exports 2025", "and North Korea's side?"),
        ("2025년 수출", "북한 쪽은?"),
        ("2025年出口", "朝鲜方面呢"),
    ],
)
def test_a_message_of_two_meanings_is_asked_back_with_both(
    thread: tuple[str, ...], desk: Desk
) -> None:
    answer = _last(desk, *thread)
    assert answer.refusal == "two_meanings", answer.text
    assert len(answer.choices) == len(("one", "other"))
    for choice in answer.choices:
        assert desk.ask(choice, today=_TODAY).figures, choice


@pytest.mark.parametrize(
    "thread",
    [
        ("2025年5月出口", "6月", "7月呢", "三个月合计"),
        ("2022년 의약품 수출", "의료기기는?", "두 품목 합치면?"),
        ("imports march 2026", "april", "may", "average of the three?"),
        ("2026년 3월 수입", "4월은?", "5월은?", "세 달 평균은?"),
        ("2026年3月进口", "4月", "5月", "三个月平均"),
        ("exports 2025", "2019?", "and the growth between the two"),
        ("2025년 수출", "2019년은?", "둘 사이 증가율은?"),
        ("2025年出口", "2019年呢", "两者之间增长率"),
        ("sugar exports 2022", "tobacco", "which of these was largest?"),
        ("2022년 설탕 수출", "담배", "둘 중 제일 큰 건?"),
        ("2022年食糖出口", "烟草", "两个里面哪个最大"),
        ("sugar exports 2022", "tobacco", "total of the two"),
        ("2016년, 2019년, 2025년 수출", "제일 큰 해는?"),
        ("trade 2025", "break it down please"),
        ("balance 2025", "and 2024", "which year was better?"),
        ("exports 2016, 2019 and 2025", "growth?"),
        ("trade 2025", "which is growing faster?"),
        ("share of imports in total trade 2025", "2019?", "has it been rising?"),
    ],
)
def test_what_asks_for_several_figures_of_a_thread_is_asked_back(
    thread: tuple[str, ...], desk: Desk
) -> None:
    assert _last(desk, *thread).refusal == "nothing_new"


@pytest.mark.parametrize(
    ("thread", "topic"),
    [
        (("crude oil exports 2025?", "why not?"), "crude"),
        (("2025년 원유 수출", "왜 없어?"), "crude"),
        (("2025年原油出口", "为什么没有?"), "crude"),
        (("What is the price of rice in Pyongyang?", "and the exchange rate?"), "won"),
        (("평양 쌀값", "환율은?"), "won"),
        (("平壤米价", "汇率呢"), "won"),
    ],
)
def test_a_word_takes_its_sense_from_the_thread(
    thread: tuple[str, ...], topic: str, desk: Desk
) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert query.topic == topic


@pytest.mark.parametrize("message", ["when did it recover?", "언제 회복했어?", "什么时候恢复的"])
def test_when_a_flow_recovered_is_not_worked_out(message: str, desk: Desk) -> None:
    assert _last(desk, "exports 2020", message).refusal == "not_computed"


@pytest.mark.parametrize("message", ["source please", "출처 알려줘", "数据来源", "凭据"])
def test_the_source_of_a_figure_is_its_receipt(message: str, desk: Desk) -> None:
    query = _last(desk, "exports 2025", message).query
    assert query is not None
    assert query.receipt


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("thanks!", "Glad to help"),
        ("고마워", "다행입니다"),
        ("谢谢", "不客气"),
        ("great", "Glad to help"),
    ],
)
def test_thanks_are_not_greeted(message: str, said: str, desk: Desk) -> None:
    answer = _last(desk, "exports 2025", message)
    assert answer.status is Outcome.OUT_OF_SCOPE
    assert said in answer.text


def test_a_greeting_is_greeted(desk: Desk) -> None:
    assert _last(desk, "hello").text.startswith("Hello")


def test_a_list_stays_a_list_where_it_is_drawn(desk: Desk) -> None:
    query = _last(desk, "quarterly exports 2025", "as a bar chart").query
    assert query is not None
    assert query.chart
    assert query.each


@pytest.mark.parametrize(
    "question",
    ["2025年平均出口", "average exports of 2025 per year", "exports per month in 2025, on average"],
)
def test_one_year_is_averaged_by_its_months(question: str, desk: Desk) -> None:
    values = {one.value for one in desk.ask(question, today=_TODAY).figures}
    assert round(max(values) / min(values)) == MONTHS_A_YEAR


@pytest.mark.parametrize(
    "thread",
    [
        ("rice price in pyongyang", "a year ago?"),
        ("rice price in pyongyang a year ago",),
        ("평양 쌀값", "1년 전은?"),
        ("平壤米价", "一年前呢"),
    ],
)
def test_a_year_ago_is_a_day_and_not_the_end_of_that_year(
    thread: tuple[str, ...], desk: Desk
) -> None:
    answer = _last(desk, *thread)
    assert answer.query is not None
    assert answer.query.period is None
    readings = [one for one in answer.figures if one.measure == "value"]
    assert len(readings) == len(("now", "a year ago"))


@pytest.mark.parametrize(
    "thread",
    [
        ("trade 2016, 2019 and 2025", "exports only", "in dollars"),
        ("2016년, 2019년, 2025년 교역", "수출만", "달러로"),
        ("2016年、2019年和2025年贸易", "只看出口", "用美元"),
    ],
)
def test_several_years_stay_several_the_other_way(thread: tuple[str, ...], desk: Desk) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert (str(query.flow), str(query.unit)) == ("export", "USD")
    assert [str(one) for one in query.others] == ["2019-01..2019-12", "2025-01..2025-12"]


@pytest.mark.parametrize(
    ("thread", "expected"),
    [
        (("exports 13/2025", "12/2025"), ("level", "export", "2025-12")),
        (("2025년 13월 수출", "12월"), ("level", "export", "2025-12")),
        (("exports yesterday", "july then"), ("level", "export", "2026-07")),
        (("昨天的出口", "那7月呢"), ("level", "export", "2026-07")),
        (("forecast exports 2027", "then 2025"), ("level", "export", "2025-01..2025-12")),
        (("2027년 수출 전망", "2025?"), ("level", "export", "2025-01..2025-12")),
        (("exports in 2025 in won", "dollars then"), ("level", "export", "2025-01..2025-12")),
        (("2025年出口折成韩元", "那美元呢"), ("level", "export", "2025-01..2025-12")),
        (
            ("trade with south korea 2024", "ok, north korea"),
            ("level", "total", "2024-01..2024-12"),
        ),
        (("2024年中韩贸易", "那中朝呢"), ("level", "total", "2024-01..2024-12")),
    ],
)
def test_one_word_puts_right_what_could_not_be_answered(
    desk: Desk, thread: tuple[str, ...], expected: tuple[str, str, str]
) -> None:
    assert _last(desk, *thread[:-1]).query is None
    assert _about(_last(desk, *thread)) == expected


def test_a_refusal_without_trade_in_it_leaves_the_thread_as_it_was(desk: Desk) -> None:
    thread = ("imports of coal 2016", "and tomorrow?", "2017")
    assert _about(_last(desk, *thread)) == ("level", "import", "2017-01..2017-12")


@pytest.mark.parametrize(
    "thread",
    [
        ("how many tonnes of wigs were imported in 2023", "share of imports?"),
        ("2023년 가발 수입 몇 톤", "수입에서 차지하는 비중은?"),
        ("2023年进口假发多少吨", "占进口比重"),
    ],
)
def test_a_share_after_tonnes_is_one_of_money(thread: tuple[str, ...], desk: Desk) -> None:
    answer = _last(desk, *thread)
    assert answer.status is Outcome.ANSWERED
    assert _about(answer) == ("share", "import", "2023-01..2023-12")


@pytest.mark.parametrize(
    "thread",
    [
        ("exports 2025", "and 2024", "chart both years"),
        ("2025년 수출", "2024년은?", "두 해 차트로"),
        ("2025年出口", "2024年呢", "两年都画成图"),
    ],
)
def test_a_chart_of_both_is_one_of_the_two_ranges_told(thread: tuple[str, ...], desk: Desk) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert query.chart
    assert {str(one) for one in (query.period, *query.others)} == {
        "2024-01..2024-12",
        "2025-01..2025-12",
    }


@pytest.mark.parametrize(
    "messages",
    [
        ("China's exports in March 2025", "when was that published"),
        ("2025년 3월 수출", "언제 발표됐어"),
        ("2025年3月出口", "什么时候公布的"),
    ],
)
def test_when_that_was_published_is_asked_of_the_month_spoken_of(
    desk: Desk, messages: tuple[str, str]
) -> None:
    assert _about(_last(desk, *messages)) == ("next_release", "export", "2025-03")


def test_the_next_release_is_of_no_month_spoken_of(desk: Desk) -> None:
    assert _about(_last(desk, "2025年3月出口", "下一次什么时候公布"))[2] == "None"


@pytest.mark.parametrize(
    "thread",
    [
        ("2025년 12월 수입", "전달과 비교해줘"),
        ("2025년 12월 수입", "그 전달이랑 비교"),
        ("imports December 2025", "compare with the month before"),
        ("2025年12月进口", "和前一个月比"),
    ],
)
def test_the_month_before_is_counted_from_the_one_spoken_of(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert str(query.compare) == "2025-11"


@pytest.mark.parametrize(
    "thread",
    [
        ("4월 교역액", "6월", "5월", "어느 달이 제일 커"),
        ("trade in April", "June", "May", "which month was the highest"),
        ("4月贸易额", "6月", "5月", "哪个月最高"),
    ],
)
def test_the_largest_of_all_that_was_told_is_no_larger_of_the_last_two(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    answer = _last(desk, *thread)
    assert answer.query is not None
    assert len(answer.query.others) == len(thread) - 2
    assert str(answer.figures[0].period) == "2026-04", answer.text


@pytest.mark.parametrize(
    "thread",
    [
        ("5월 교역액", "6월", "7월", "셋 합치면"),
        ("trade in May", "June", "July", "all three together"),
        ("5月贸易额", "6月", "7月", "三个月加起来"),
    ],
)
def test_all_that_was_told_is_added_up(desk: Desk, thread: tuple[str, ...]) -> None:
    assert _about(_last(desk, *thread)) == ("level", "total", "2026-05..2026-07")


@pytest.mark.parametrize(
    "thread",
    [
        ("대북수출 역대 최고 월은", "그때 수입은"),
        ("highest month for exports ever", "imports at that time?"),
        ("出口历史最高的月份", "那时进口多少"),
    ],
)
def test_then_is_the_month_that_was_found(desk: Desk, thread: tuple[str, ...]) -> None:
    assert _about(_last(desk, *thread)) == ("level", "import", "2016-08")


@pytest.mark.parametrize(
    "thread",
    [
        ("2025년 12월 수입", "지난달과 비교해줘"),
        ("imports december 2025", "versus last month"),
    ],
)
def test_last_month_against_an_older_one_is_the_month_before_it(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    query = _last(desk, *thread).query
    assert query is not None
    assert str(query.compare) == "2025-11"
