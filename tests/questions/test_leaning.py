"""What a short message takes from its thread in three languages, and what is asked back."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.questions.query import TradeQuery
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _told(query: TradeQuery | None, refusal: str) -> str:
    if query is None:
        return refusal
    over = f" over {query.compare}" if query.compare else ""
    mark = (
        f" {'above' if query.above else 'below'} {query.threshold:.0f}" if query.threshold else ""
    )
    return f"{query.kind} {query.flow} {query.commodity} {query.period}{over}{mark}"


def _walk(desk: Desk, messages: tuple[str, ...]) -> list[str]:
    told, before = [], None
    for message in messages:
        answer = desk.ask(message, today=_TODAY, before=before)
        before = remembered(answer, before)
        told.append(_told(answer.query, answer.refusal))
    return told


_LAST = [
    (
        ("exports June 2025", "2025년 6월 수출", "2025年6月出口"),
        ("the year before that?", "그 전년은?", "上一年呢"),
        "level export TOTAL 2024-06",
    ),
    (
        ("wig imports 2023", "2023년 가발 수입", "2023年假发进口"),
        ("share of total?", "전체에서 비중은?", "占比多少"),
        "share import 6704 2023-01..2023-12",
    ),
    (
        ("wig imports 2023", "2023년 가발 수입", "2023年假发进口"),
        ("half of that?", "그 절반은?", "两个都要"),
        "nothing_new",
    ),
    (
        ("when is the next release?", "다음 발표는 언제야?", "下次什么时候公布"),
        ("and the one after that?", "그 다음은?", "还有呢"),
        "nothing_new",
    ),
    (
        ("soybean oil exports 2022", "2022년 대두유 수출액", "2022年豆油出口额"),
        ("and quantity?", "물량은?", "数量呢"),
        "level export 1507 2022-01..2022-12",
    ),
    (
        ("exports July 2026", "2026년 7월 수출", "2026年7月出口"),
        ("last month?", "지난달은?", "2026年10月呢"),
        "level export TOTAL 2026-10",
    ),
    (
        ("exports July 2025", "2025년 7월 수출", "2025年7月出口"),
        ("and the month before?", "전월은?", "上个月呢"),
        "level export TOTAL 2025-06",
    ),
    (
        ("exports in 2022", "2022년 수출", "2022年出口"),
        ("and the year after?", "다음 해는?", "第二年呢"),
        "level export TOTAL 2023-01..2023-12",
    ),
    (
        ("exports March 2022", "2022년 3월 수출", "2022年3月出口"),
        ("January and February together?", "1~2월 합계는?", "1-2月合计呢"),
        "level export TOTAL 2022-01..2022-02",
    ),
    (
        ("trade balance 2024", "2024년 무역수지", "2024年贸易差额"),
        ("since when?", "언제부터야?", "从什么时候开始的?"),
        "streak balance TOTAL 2021-03..2026-07",
    ),
    (
        ("trade balance 2024", "2024년 무역수지", "2024年贸易差额"),
        ("no, I meant 2023", "아니 2023년 말이야", "不对,我是说2023年"),
        "level balance TOTAL 2023-01..2023-12",
    ),
    (
        ("exports march 2025", "2025년 3월 수출", "2025年3月出口"),
        ("wow, was that a record?", "역대 최대야?", "创纪录了吗"),
        "rank export TOTAL 2025-03 over 2012-01..2026-07",
    ),
    (
        ("exports in 2025", "2025년 수출", "2025年出口"),
        ("and with 2019?", "2019년이랑은?", "跟2019年比呢"),
        "change export TOTAL 2025-01..2025-12 over 2019-01..2019-12",
    ),
    (
        ("exports october 2025", "2025년 10월 수출", "2025年10月出口"),
        ("what's the growth rate in percent?", "증감률은 몇 프로야?", "增幅是百分之几"),
        "change export TOTAL 2025-10 over 2024-10",
    ),
    (
        ("exports March 2022", "2022년 3월 수출", "2022年3月出口"),
        ("who says so?", "출처는?", "谁公布的?"),
        "level export TOTAL 2022-03",
    ),
    (
        (
            "How much did North Korea earn from China in 2024?",
            "2024년에 북한이 중국에 팔아서 번 돈은?",
            "2024年朝鲜卖给中国赚了多少",
        ),
        ("and how much did it spend?", "쓴 돈은?", "花了多少"),
        "level export TOTAL 2024-01..2024-12",
    ),
    (
        ("exports in January 2026", "2026년 1월 수출", "2026年1月出口"),
        ("what part of the quarter was that?", "그게 분기의 몇 퍼센트야", "占季度多少"),
        "share export TOTAL 2026-01 over 2026-01..2026-03",
    ),
    (
        ("exports in the first quarter", "1분기 수출", "一季度出口"),
        ("2026", "2026년", "2026年"),
        "level export TOTAL 2026-01..2026-03",
    ),
    (
        (
            "How many months in a row have exports grown?",
            "수출이 몇 달 연속 늘었어?",
            "出口连续增长几个月了",
        ),
        ("year on year I mean", "전년 대비로", "按同比"),
        "streak export TOTAL 2024-01..2026-07 over 2023-01..2025-07",
    ),
    (
        ("exports 2025 month by month", "2025년 월별 수출", "2025年每月出口"),
        ("total for the year?", "연간 합계는?", "全年合计呢"),
        "level export TOTAL 2025-01..2025-12",
    ),
    (
        ("exports May 2025", "2025년 5월 수출", "2025年5月出口"),
        ("not exports, the balance", "수출 말고 수지", "不是出口,是差额"),
        "level balance TOTAL 2025-05",
    ),
    (
        ("imports of coal in March 2017", "2017년 3월 석탄 수입", "2017年3月煤炭进口"),
        ("and what happened in april?", "4월엔 어땠어?", "4月怎么样"),
        "level import 2701 2017-04",
    ),
    (
        (
            "how many tonnes of wigs were imported in 2023",
            "2023년 가발 수입 몇 톤",
            "2023年进口假发多少吨",
        ),
        ("share of imports?", "수입에서 차지하는 비중은?", "占进口比重"),
        "share import 6704 2023-01..2023-12",
    ),
    (
        (
            "exports July 2026 against the month before",
            "2026년 7월 수출 전월 대비",
            "2026年7月出口环比",
        ),
        ("since the start of the year", "올해 누계로", "今年累计"),
        "change export TOTAL 2026-01..2026-07 over 2025-01..2025-07",
    ),
    (
        ("exports in 2021", "2021년 수출", "2021年出口"),
        ("why so low?", "왜 이렇게 적어?", "为什么这么低"),
        "method total TOTAL None",
    ),
    (
        ("rank of imports in march 2026", "2026년 3월 수입은 몇 위야", "2026年3月进口排第几"),
        ("since 2025", "2025년 이후로", "2025年以来"),
        "rank import TOTAL 2026-03 over 2025-01..2026-07",
    ),
    (
        (
            "how much did North Korea sell to China in 2025",
            "북한이 중국에 판 금액 2025",
            "2025年朝鲜卖给中国多少",
        ),
        ("no, what it paid", "아니 산 금액", "不,是买了多少"),
        "level export TOTAL 2025-01..2025-12",
    ),
    (
        ("is coal banned?", "석탄은 금지 품목이야?", "煤炭被禁吗"),
        ("and textiles?", "섬유는?", "纺织品呢"),
        "restriction total G-textiles None",
    ),
    (
        ("trade in 2024", "2024년 교역", "2024年贸易"),
        ("what is the won rate?", "원화 환율은 얼마야?", "朝鲜元汇率是多少"),
        "context total TOTAL None",
    ),
    (
        ("exports 2025", "2025년 수출", "2025年出口"),
        ("excluding wigs", "가발 빼고", "不含假发"),
        "share export 6704 2025-01..2025-12",
    ),
    (
        ("exports July 2026", "2026년 7월 수출", "2026年7月出口"),
        ("why?", "왜?", "为什么"),
        "method total TOTAL None",
    ),
    (
        ("exports first half 2026", "2026년 상반기 수출", "2026年上半年出口"),
        ("compared with the half before?", "전기 대비는?", "环比呢"),
        "change export TOTAL 2026-01..2026-06 over 2025-07..2025-12",
    ),
    (
        ("exports 2025", "2025년 수출", "2025年出口"),
        ("per capita", "1인당은?", "人均呢"),
        "per_head",
    ),
    (
        ("exports 2025", "2025년 수출", "2025年出口"),
        ("will it rise next year?", "내년엔 늘어날까?", "明年会增长吗"),
        "forecast",
    ),
    (
        ("exports 2025", "2025년 수출", "2025年出口"),
        ("and Russia?", "러시아는?", "俄罗斯呢"),
        "other_area",
    ),
    (
        ("trade in 2020", "2020년 교역", "2020年贸易"),
        ("what happened?", "무슨 일이 있었어?", "发生了什么?"),
        "method total TOTAL None",
    ),
    (
        ("exports so far this year", "올해 수출", "今年出口"),
        ("2025 full year", "2025년 연간은?", "2025年全年呢"),
        "level export TOTAL 2025-01..2025-12",
    ),
    (
        ("share of wigs in imports in 2024", "2024년 수입에서 가발 비중", "2024年假发占进口比重"),
        ("in tonnes", "톤으로는?", "多少吨"),
        "level import 6704 2024-01..2024-12",
    ),
    (
        ("when is the next release?", "다음 발표는 언제야?", "下次什么时候公布"),
        ("source?", "출처는?", "数据来源"),
        "about total TOTAL None",
    ),
]


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        (first, then, expected)
        for firsts, thens, expected in _LAST
        for first, then in zip(firsts, thens, strict=True)
    ],
)
def test_a_short_message_is_taken_in_its_thread(
    first: str, then: str, expected: str, desk: Desk
) -> None:
    assert _walk(desk, (first, then))[-1] == expected


_WALKS = [
    (
        ("exports pls", "2024", "and the year before"),
        (
            "level export TOTAL 2026-07",
            "level export TOTAL 2024-01..2024-12",
            "level export TOTAL 2023-01..2023-12",
        ),
    ),
    (
        ("top exports 2022", "in total", "deficit?", "which year had the largest one?"),
        (
            "top export TOTAL 2022-01..2022-12",
            "level total TOTAL 2022-01..2022-12",
            "level balance TOTAL 2022-01..2022-12",
            "extreme balance TOTAL 2002-01..2025-12",
        ),
    ),
    (
        ("rice price in Pyongyang?", "exports in June 2026"),
        ("context total 1006 None", "level export TOTAL 2026-06"),
    ),
    (
        ("2016年煤炭单价", "数量呢"),
        ("unit_value import 2701 2016-01..2016-12", "level import 2701 2016-01..2016-12"),
    ),
    (
        ("seafood imports 2016", "and after 2017?"),
        ("level import 03 2016-01..2016-12", "level import 03 2018-01..2026-07"),
    ),
    (
        ("2026년 7월 수출", "전년비", "전월비도"),
        (
            "level export TOTAL 2026-07",
            "change export TOTAL 2026-07 over 2025-07",
            "change export TOTAL 2026-07 over 2026-06",
        ),
    ),
    (
        ("balance h1 2025", "by quarter", "cumulative"),
        ("level balance TOTAL 2025-01..2025-06",) * 3,
    ),
    (
        ("2025년 수출", "수입은", "차액은"),
        (
            "level export TOTAL 2025-01..2025-12",
            "level import TOTAL 2025-01..2025-12",
            "two_meanings",
        ),
    ),
    (
        ("exports 2025", "drop the exports, I want imports"),
        ("level export TOTAL 2025-01..2025-12", "level import TOTAL 2025-01..2025-12"),
    ),
    (
        ("won rate August 2025", "August 2026", "change"),
        (
            "context total TOTAL 2025-08",
            "context total TOTAL 2026-08",
            "context total TOTAL 2026-08 over 2025-08",
        ),
    ),
    (
        ("2025년 분기별 수출", "가장 많은 분기는?", "수입도 분기별로"),
        (
            "level export TOTAL 2025-01..2025-12",
            "extreme export TOTAL 2025-01..2025-12",
            "level import TOTAL 2025-01..2025-12",
        ),
    ),
    (("exports 2022", "sum?"), ("level export TOTAL 2022-01..2022-12", "nothing_new")),
]


@pytest.mark.parametrize(("messages", "expected"), _WALKS)
def test_a_thread_goes_on_as_it_was_meant(
    messages: tuple[str, ...], expected: tuple[str, ...], desk: Desk
) -> None:
    assert tuple(_walk(desk, messages)) == expected


@pytest.mark.parametrize(
    "messages",
    [
        (
            "how many months in 2025 did exports exceed 1.3 billion yuan?",
            "and below 1.2 billion?",
        ),
        ("2025年出口超过13亿元的月份有几个", "低于12亿的呢"),
        ("2025년 수출이 13억 위안 넘은 달은 몇 개야?", "12억 위안 밑은?"),
    ],
)
def test_a_count_takes_a_new_mark(messages: tuple[str, ...], desk: Desk) -> None:
    assert _walk(desk, messages)[-1].endswith("below 1200000000")


@pytest.mark.parametrize(
    ("first", "then", "topic"),
    [
        ("imports 2025", "in both currencies", "currencies"),
        ("2025년 수입", "달러와 위안으로", "currencies"),
        ("2025年进口", "美元和人民币都要", "currencies"),
        ("wig imports 2023", "value and weight", "measures"),
        ("2023년 가발 수입", "금액과 중량", "measures"),
        ("2023年假发进口", "金额和重量", "measures"),
    ],
)
def test_a_message_may_want_two_things_of_the_thread(
    first: str, then: str, topic: str, desk: Desk
) -> None:
    before = desk.ask(first, today=_TODAY).query
    query = desk.ask(then, today=_TODAY, before=before).query
    assert query is not None
    assert query.topic == topic


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("how many months in a row have imports risen?", "longest ever?"),
        ("수입이 몇 달 연속 늘고 있어?", "역대 최장은?"),
        ("进口连续几个月增长", "最长的一次呢"),
    ],
)
def test_the_longest_after_a_run_is_the_longest_run(first: str, then: str, desk: Desk) -> None:
    before = desk.ask(first, today=_TODAY).query
    query = desk.ask(then, today=_TODAY, before=before).query
    assert query is not None
    assert (str(query.kind), query.topic) == ("streak", "longest")


def test_what_was_published_when_does_not_make_a_thread_forget_its_figures(desk: Desk) -> None:
    told = _walk(desk, ("imports in June 2025", "when is the next release?", "and exports?"))
    assert told[-1] == "level export TOTAL 2025-06"


def test_one_of_two_flows_is_chosen_from_both(desk: Desk) -> None:
    told = _walk(desk, ("exports and imports in 2025", "just imports", "and 2024?"))
    assert told[1:] == [
        "level import TOTAL 2025-01..2025-12",
        "level import TOTAL 2024-01..2024-12",
    ]


def test_the_good_of_a_thread_is_what_was_imported(desk: Desk) -> None:
    told = _walk(desk, ("is coal sanctioned?", "how much was imported in 2016?"))
    assert told[-1] == "level import 2701 2016-01..2016-12"


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("average monthly imports in 2025", "not monthly, quarterly"),
        ("2025년 월평균 수입", "월 말고 분기로"),
        ("2025年月均进口", "不要按月，按季度"),
    ],
)
def test_another_step_is_taken_instead_of_the_one_ruled_out(
    first: str, then: str, desk: Desk
) -> None:
    before = desk.ask(first, today=_TODAY).query
    query = desk.ask(then, today=_TODAY, before=before).query
    assert query is not None
    assert query.grain == "quarter"
