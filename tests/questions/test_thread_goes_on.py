"""What a thread goes on to ask: each flow, a record, the month before, which ones were counted."""

from datetime import date

import pytest
from thread_talk import last_answer

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import BOTH_ENDS, Kind
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize(
    ("thread", "kind", "period", "compare"),
    [
        (("2025 trade", "exports and imports separately"), "level", "2025", None),
        (("2025 trade", "split into exports and imports", "vs 2024"), "change", "2025", "2024"),
        (("2025 trade growth", "exports and imports each?"), "change", "2025", "2024"),
        (("2025년 교역액", "수출이랑 수입 나눠서"), "level", "2025", None),
        (("2025년 교역 증감률", "수출입 각각은?"), "change", "2025", "2024"),
        (("2025年贸易额同比", "出口和进口分别多少"), "change", "2025", "2024"),
    ],
)
def test_both_flows_of_what_was_told_are_told_each(
    desk: Desk, thread: tuple[str, ...], kind: str, period: str, compare: str | None
) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (str(query.kind), str(query.flow), query.topic) == (kind, "total", "both")
    assert str(query.period) == f"{period}-01..{period}-12"
    assert str(query.compare) == (f"{compare}-01..{compare}-12" if compare else "None")


@pytest.mark.parametrize(
    ("thread", "months"),
    [
        (("balance in Q2 2026", "a record?"), 3),
        (("exports in H1 2026", "highest ever?"), 6),
        (("무역적자 2026년 상반기", "작년 상반기는?", "역대 최대야?"), 6),
        (("今年上半年出口", "是历史最高吗"), 6),
    ],
)
def test_a_quarter_is_a_record_among_quarters(
    desk: Desk, thread: tuple[str, ...], months: int
) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (str(query.kind), query.grain.months) == ("rank", months)


@pytest.mark.parametrize(
    "thread",
    [
        ("July exports", "vs last month"),
        ("7월 수출", "지난달 대비는?"),
        ("7月出口", "比上个月高吗"),
        ("8월 수치 나왔어?", "그럼 제일 최근 거", "수출만", "전달보다 늘었어?"),
    ],
)
def test_last_month_is_the_one_before_that_spoken_of(desk: Desk, thread: tuple[str, ...]) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (str(query.period), str(query.compare)) == ("2026-07", "2026-06")


@pytest.mark.parametrize(
    ("thread", "kind", "flow", "period"),
    [
        (("June exports", "vs June last year", "total so far this year"), "level", "export", 7),
        (("july imports", "when was it last higher"), "rank", "import", 1),
        (("may imports", "how does that rank this year", "and april"), "rank", "import", 1),
        (("5월 수입", "올해 중에 몇 위야"), "rank", "import", 1),
        (("5月进口", "今年排第几"), "rank", "import", 1),
        (("7월 수입", "이보다 많았던 때는 언제"), "rank", "import", 1),
        (("7月进口", "上次更高是什么时候"), "rank", "import", 1),
        (("4월 수출", "5월도", "6월도", "다 합치면"), "level", "export", 3),
        (("7월 수입", "중국 전체 무역에서 북한 비중은"), "share", "total", 1),
        (("jan-jul 2026 exports", "imports", "what % is imports of total"), "share", "import", 7),
        (("what's the cap on refined oil", "actual exports?"), "level", "export", 6),
        (("정유 제품 상한이 얼마야", "실제 수출은", "2020년"), "level", "export", 12),
    ],
)
def test_a_message_turns_to_a_figure_of_its_own(
    desk: Desk, thread: tuple[str, ...], kind: str, flow: str, period: int
) -> None:
    answer = last_answer(desk, *thread, today=_TODAY)
    assert answer.query is not None
    assert (str(answer.query.kind), str(answer.query.flow)) == (kind, flow)
    assert {len(one.period or ()) for one in answer.figures if one.role is Role.ANSWER} == {period}


@pytest.mark.parametrize(
    ("thread", "kind", "period"),
    [
        (("when was coal banned", "any imports since?"), "level", "2017-08..2026-07"),
        (("煤炭什么时候被禁的", "之后还有进口吗"), "level", "2017-08..2026-07"),
        (("석탄은 언제 금지됐어", "지금은 수입해?"), "level", "2021-01..2021-12"),
        (("煤炭什么时候被禁的", "现在还进口吗"), "level", "2021-01..2021-12"),
        (("coal banned?", "do they still import it?"), "level", "2021-01..2021-12"),
        (("july imports", "the most?"), "extreme", "2026-01..2026-07"),
        (("7월 수입", "가장 많은 건?"), "extreme", "2026-01..2026-07"),
        (("7月进口", "进口最多的呢"), "extreme", "2026-01..2026-07"),
        (("wig imports in 2025", "peak?"), "extreme", "2019-01..2025-12"),
        (("2025년 가발 수입", "최고점은?"), "extreme", "2019-01..2025-12"),
        (("2025年假发进口", "峰值呢"), "extreme", "2019-01..2025-12"),
        (("wig imports in 2025", "by year"), "level", "2017-01..2025-12"),
        (("2025년 가발 수입", "연도별로"), "level", "2017-01..2025-12"),
        (("2025年假发进口", "按年"), "level", "2017-01..2025-12"),
        (("july exports", "which grew faster, that or imports"), "change", "2026-07"),
        (("7월 수출", "수입과 비교하면 어느 쪽이 더 늘었어"), "change", "2026-07"),
        (("7月出口", "和进口比哪个增长快"), "change", "2026-07"),
    ],
)
def test_what_is_told_of_a_good_or_a_flow_goes_on(
    desk: Desk, thread: tuple[str, ...], kind: str, period: str
) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (str(query.kind), str(query.period)) == (kind, period)
    assert str(query.flow) == ("total" if kind == "change" else "import")


@pytest.mark.parametrize(
    "thread",
    [
        ("july imports", "compared to june", "and to a year ago"),
        ("7월 수입", "6월이랑 비교", "작년 7월하고는"),
        ("7月进口", "比6月呢", "和去年7月呢"),
    ],
)
def test_another_baseline_moves_no_period(desk: Desk, thread: tuple[str, ...]) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (str(query.period), str(query.compare)) == ("2026-07", "2025-07")


@pytest.mark.parametrize(
    "thread",
    [
        ("june exports", "july", "how much did it fall"),
        ("6월 수출", "7월은", "얼마나 줄었어"),
        ("6月出口额", "7月", "下降了多少"),
    ],
)
def test_a_fall_after_two_months_may_be_that_between_them(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    assert last_answer(desk, *thread, today=_TODAY).refusal == "two_meanings"


@pytest.mark.parametrize(
    "thread",
    [
        ("best month for exports in 2025", "worst", "difference?"),
        ("highest month of 2025 for exports", "lowest?", "by how much do they differ"),
        ("best year for trade", "and the worst", "how big is the gap"),
        ("올해 제일 많이 수출한 달", "제일 적은 달은", "차이는"),
        ("去年出口最高的月份", "最低呢", "差多少"),
    ],
)
def test_the_difference_of_the_best_and_the_worst_is_told_with_both(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (query.kind, query.topic) == (Kind.EXTREME, BOTH_ENDS)


@pytest.mark.parametrize(
    ("thread", "period", "compare"),
    [
        (("imports in 2026 by month", "highest", "how much above july"), "2026-07", "2026-03"),
        (("best month for exports 2025", "how much higher than january"), "2025-12", "2025-01"),
        (("2025년 수출 최고 달", "1월보다 얼마나 많아"), "2025-12", "2025-01"),
        (("2025年出口最高的月份", "比1月高多少"), "2025-12", "2025-01"),
        (("exports 2025", "vs 2019", "and 2016"), "2025-01..2025-12", "2016-01..2016-12"),
        (("2025년 수출 2019년 대비", "2016년은"), "2025-01..2025-12", "2016-01..2016-12"),
        (("2025年出口比2019年", "2016年呢"), "2025-01..2025-12", "2016-01..2016-12"),
    ],
)
def test_what_was_found_or_spoken_of_is_held_against_another(
    desk: Desk, thread: tuple[str, ...], period: str, compare: str
) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (query.kind, str(query.period), str(query.compare)) == (Kind.CHANGE, period, compare)


@pytest.mark.parametrize(
    ("thread", "refusal"),
    [
        (("july trade", "how does that compare with 2019", "and 2024"), "two_meanings"),
        (("exports 2025", "vs 2019", "2024?"), "two_meanings"),
        (("is iron banned", "imports before that"), "bad_period"),
    ],
)
def test_a_time_that_may_be_either_or_is_not_said_is_asked_back(
    desk: Desk, thread: tuple[str, ...], refusal: str
) -> None:
    assert last_answer(desk, *thread, today=_TODAY).refusal == refusal


@pytest.mark.parametrize(
    "thread",
    [
        ("is october out", "september"),
        ("10월 통계 나왔어?", "9월은"),
        ("10月数据出来了吗", "9月呢"),
    ],
)
def test_whether_another_month_is_out_goes_on(desk: Desk, thread: tuple[str, ...]) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (query.kind, str(query.period)) == (Kind.LATE, "2026-09")


def test_the_difference_of_two_prints_is_the_revision(desk: Desk) -> None:
    thread = ("first reported exports 2024", "revised?", "difference")
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert query.kind is Kind.REVISION


@pytest.mark.parametrize(
    ("thread", "period"),
    [
        (("coal imports 2016", "when was it banned", "how much since"), "2017-08..2026-07"),
        (("seafood ban", "imports since 2020?"), "2020-01..2026-07"),
        (("석탄은 언제 금지됐나", "이후 수입은 얼마"), "2017-08..2026-07"),
    ],
)
def test_what_is_asked_for_since_is_since_the_ban_or_the_year_named(
    desk: Desk, thread: tuple[str, ...], period: str
) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (query.kind, str(query.period)) == (Kind.LEVEL, period)


@pytest.mark.parametrize(
    "thread",
    [
        ("top imports in 2016", "are they banned now"),
        ("2016년 수입 1위 품목", "지금은 금지됐어?"),
        ("2016年进口最多的商品", "现在被禁了吗"),
    ],
)
def test_what_is_banned_now_is_no_ban_of_the_year_spoken_of(
    desk: Desk, thread: tuple[str, ...]
) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (str(query.kind), query.period) == ("restriction", None)


@pytest.mark.parametrize(
    "thread",
    [
        ("how many months in 2025 were exports above $200m", "which ones"),
        ("2025년 수출이 2억 달러 넘은 달 몇 개", "언제야"),
        ("2025年出口超过2亿美元的有几个月", "都是哪些"),
    ],
)
def test_which_ones_were_counted_is_told_again(desk: Desk, thread: tuple[str, ...]) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert (str(query.kind), str(query.period)) == ("count", "2025-01..2025-12")


@pytest.mark.parametrize(
    "thread",
    [
        ("when is the next release", "and the last one?"),
        ("다음 발표 언제", "지난번은?"),
        ("下次公布什么时候", "上次呢"),
    ],
)
def test_the_last_release_is_asked_for_after_the_next(desk: Desk, thread: tuple[str, ...]) -> None:
    query = last_answer(desk, *thread, today=_TODAY).query
    assert query is not None
    assert str(query.kind) == "latest"


def test_the_second_after_the_best_month_is_a_month(desk: Desk) -> None:
    answer = last_answer(desk, "2025年出口最高的月份", "第二高", today=_TODAY)
    told = [one for one in answer.figures if one.role is Role.ANSWER]
    assert [str(one.period) for one in told] == ["2025-11"]


@pytest.mark.parametrize(
    ("thread", "grain", "figure"),
    [
        (("trade 2025", "monthly", "only above 1.7bn"), "month", 4),
        (("2025년 월별 교역액", "17억 위안 넘는 달만"), "month", 4),
        (("2025年各月贸易额", "只看超过17亿元的"), "month", 4),
        (("exports by year since 2018", "only those under 1 billion dollars"), "year", 3),
    ],
)
def test_those_past_a_mark_are_picked_from_what_was_listed(
    desk: Desk, thread: tuple[str, ...], grain: str, figure: int
) -> None:
    answer = last_answer(desk, *thread, today=_TODAY)
    assert answer.query is not None
    assert (answer.query.kind, str(answer.query.grain)) == (Kind.COUNT, grain)
    assert [one.value for one in answer.figures if one.role is Role.ANSWER] == [figure]
