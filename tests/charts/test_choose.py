from dataclasses import replace

import pytest

from bot.charts import ChartKind, Division, Options, Theme, choose
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.spelling.text import normalise
from bot.trade import CommodityCode, Flow, Measure, Month, Period, Unit

LEVEL = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
RICE = replace(LEVEL, commodity=CommodityCode("1006"))


def chosen(words: str, query: TradeQuery = LEVEL) -> Options:
    return choose(normalise(words), query)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("chart exports", ChartKind.LINES),
        ("the same months across years", ChartKind.SEASONAL),
        ("a seasonal view of imports", ChartKind.SEASONAL),
        ("year-to-date race", ChartKind.RACE),
        ("cumulative exports YTD", ChartKind.RACE),
        ("exports indexed to 2019", ChartKind.INDEX),
        ("2019 = 100", ChartKind.INDEX),
        ("composition of imports", ChartKind.COMPOSITION),
        ("a pie of exports", ChartKind.COMPOSITION),
        ("수출 파이차트", ChartKind.COMPOSITION),
        ("出口饼图", ChartKind.COMPOSITION),
        ("what are exports made up of", ChartKind.COMPOSITION),
        ("top 10 goods", ChartKind.TOP),
        ("largest goods in 2022", ChartKind.TOP),
        ("biggest changes", ChartKind.MOVERS),
        ("which goods rose the most", ChartKind.MOVERS),
        ("share of restricted chapters", ChartKind.RESTRICTED_SHARE),
        ("sanctioned goods", ChartKind.RESTRICTED_SHARE),
        ("unit value of rice", ChartKind.COMMODITY),
        ("value and quantity of rice", ChartKind.COMMODITY),
        ("revisions of 2024", ChartKind.REVISIONS),
        ("first printed against latest", ChartKind.REVISIONS),
        ("the won beside trade", ChartKind.WON),
        ("rice price", ChartKind.WON),
        ("수출 그래프", ChartKind.LINES),
        ("같은 달끼리 비교", ChartKind.SEASONAL),
        ("계절별 수출", ChartKind.SEASONAL),
        ("누계 수출", ChartKind.RACE),
        ("2019년 기준 지수", ChartKind.INDEX),
        ("수입 구성", ChartKind.COMPOSITION),
        ("상위 품목", ChartKind.TOP),
        ("품목별 증감", ChartKind.MOVERS),
        ("제재 품목 비중", ChartKind.RESTRICTED_SHARE),
        ("쌀 단가", ChartKind.COMMODITY),
        ("2024년 수정", ChartKind.REVISIONS),
        ("북한 환율", ChartKind.WON),
        ("出口图", ChartKind.LINES),
        ("历年同月", ChartKind.SEASONAL),
        ("年初至今", ChartKind.RACE),
        ("出口指数", ChartKind.INDEX),
        ("进口构成", ChartKind.COMPOSITION),
        ("主要商品", ChartKind.TOP),
        ("前10大商品", ChartKind.TOP),
        ("变化最大的商品", ChartKind.MOVERS),
        ("受限商品占比", ChartKind.RESTRICTED_SHARE),
        ("大米单价", ChartKind.COMMODITY),
        ("2024年修订", ChartKind.REVISIONS),
        ("朝鲜元汇率", ChartKind.WON),
    ],
)
def test_words_name_a_kind_in_three_languages(words: str, kind: ChartKind) -> None:
    assert chosen(words).kind is kind


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        (LEVEL, ChartKind.LINES),
        (replace(LEVEL, kind=Kind.COMPOSITION), ChartKind.COMPOSITION),
        (replace(LEVEL, kind=Kind.TOP), ChartKind.TOP),
        (replace(LEVEL, kind=Kind.APPEARED), ChartKind.MOVERS),
        (replace(LEVEL, kind=Kind.VANISHED), ChartKind.MOVERS),
        (replace(LEVEL, kind=Kind.REVISION), ChartKind.REVISIONS),
        (replace(LEVEL, kind=Kind.RESTRICTION), ChartKind.RESTRICTED_SHARE),
        (replace(LEVEL, kind=Kind.CONTEXT), ChartKind.WON),
        (replace(LEVEL, kind=Kind.SHARE), ChartKind.LINES),
        (replace(LEVEL, kind=Kind.SHARE, flow=Flow.TOTAL), ChartKind.COMPOSITION),
        (replace(LEVEL, kind=Kind.SHARE, topic="world"), ChartKind.LINES),
        (replace(RICE, kind=Kind.SHARE), ChartKind.LINES),
        (RICE, ChartKind.COMMODITY),
        (replace(LEVEL, measure=Measure.QUANTITY), ChartKind.COMMODITY),
        (replace(RICE, beside=(CommodityCode("1101"),)), ChartKind.LINES),
        (
            replace(LEVEL, period=Period.parse("2024-03"), others=(Period.parse("2019-03"),)),
            ChartKind.SEASONAL,
        ),
        (
            replace(LEVEL, period=Period.parse("2024-03"), others=(Period.parse("2019-04"),)),
            ChartKind.LINES,
        ),
    ],
)
def test_without_such_words_the_question_settles_the_kind(
    query: TradeQuery, kind: ChartKind
) -> None:
    assert chosen("", query).kind is kind


def test_a_growth_is_drawn_with_what_it_is_held_against() -> None:
    years = Period.year(2025), Period.year(2019)
    growth = replace(LEVEL, kind=Kind.CHANGE, period=years[0], compare=years[1])

    assert chosen("", growth).kind is ChartKind.SEASONAL
    assert chosen("", replace(growth, period_given=False)).kind is ChartKind.LINES


@pytest.mark.parametrize(
    "words",
    ["how imports changed after the border closed", "국경 봉쇄 이후 수입 변화", "封关后进口变化图"],
)
def test_what_changed_since_an_event_is_one_line(words: str) -> None:
    growth = replace(LEVEL, kind=Kind.CHANGE, period=Period.year(2025), compare=Period.year(2019))

    assert chosen(words, growth).kind is ChartKind.LINES


def test_a_share_is_drawn_in_percent() -> None:
    assert chosen("", replace(RICE, kind=Kind.SHARE)).part
    assert not chosen("", RICE).part


@pytest.mark.parametrize("words", ["on a log scale", "logarithmic", "로그 눈금", "对数刻度"])
def test_a_log_scale_is_a_word_away(words: str) -> None:
    assert chosen(f"exports {words}").log


def test_logs_of_timber_are_no_scale() -> None:
    assert not chosen("log exports", replace(LEVEL, commodity=CommodityCode("4403"))).log


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("exports in yuan", Unit.CNY),
        ("exports in US dollars", Unit.USD),
        ("위안으로", Unit.CNY),
        ("달러로", Unit.USD),
        ("以人民币计", Unit.CNY),
        ("以美元计", Unit.USD),
        ("exports", None),
    ],
)
def test_a_currency_is_a_word_away(words: str, unit: Unit | None) -> None:
    assert chosen(words).unit is unit


def test_the_currency_of_the_question_outweighs_its_words() -> None:
    assert chosen("in dollars", replace(LEVEL, unit=Unit.CNY)).unit is Unit.CNY
    assert chosen("in dollars", replace(LEVEL, unit=Unit.TONNE)).unit is Unit.USD


@pytest.mark.parametrize(
    "words",
    [
        "exports with imports",
        "exports and imports",
        "수출입",
        "수출 수입도",
        "出口和进口",
        "进出口",
    ],
)
def test_the_other_flow_comes_along_where_it_is_named(words: str) -> None:
    assert chosen(words).both


@pytest.mark.parametrize(
    ("words", "since"),
    [
        ("since 2017", Month(2017, 1)),
        ("from March 2017", Month(2017, 1)),
        ("2017년 이후", Month(2017, 1)),
        ("2017년부터", Month(2017, 1)),
        ("2017年以来", Month(2017, 1)),
        ("in 2017", None),
    ],
)
def test_a_range_opens_with_the_year_named(words: str, since: Month | None) -> None:
    assert chosen(words).since == since


@pytest.mark.parametrize("words", ["by year", "annual exports", "연도별", "逐年"])
def test_years_are_a_word_away(words: str) -> None:
    assert chosen(words).yearly


def test_a_question_for_each_year_is_drawn_by_years() -> None:
    assert chosen("", replace(LEVEL, each=True, grain=Grain.YEAR)).yearly
    assert not chosen("", replace(LEVEL, each=True)).yearly


@pytest.mark.parametrize("words", ["by use", "by end use", "용도별", "按用途"])
def test_a_composition_can_be_by_use(words: str) -> None:
    assert chosen(words).division is Division.USE


@pytest.mark.parametrize(
    ("words", "theme"),
    [
        ("in dark mode", Theme.DARK),
        ("어두운 바탕", Theme.DARK),
        ("深色", Theme.DARK),
        ("light theme", Theme.LIGHT),
        ("밝은 바탕", Theme.LIGHT),
        ("浅色", Theme.LIGHT),
        ("light industry", None),
    ],
)
def test_a_theme_is_a_word_away(words: str, theme: Theme | None) -> None:
    assert chosen(words).theme is theme


@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("restricted share of imports", Flow.IMPORT),
        ("제재 품목 수출 비중", Flow.EXPORT),
        ("进口受限商品", Flow.IMPORT),
        ("restricted goods", None),
        ("restricted exports and imports", None),
    ],
)
def test_a_question_on_restrictions_tells_its_flow_by_its_words(
    words: str, flow: Flow | None
) -> None:
    ban = TradeQuery(Kind.RESTRICTION, flow=Flow.TOTAL)

    assert chosen(words, ban).flow is flow
    assert chosen(words, replace(ban, flow=Flow.IMPORT)).flow is None


@pytest.mark.parametrize(
    "words",
    [
        *("bar chart of exports", "exports in bars", "a column chart of exports"),
        *("수출 막대그래프", "막대로", "出口柱状图", "出口条形图", "柱狀圖"),
    ],
)
def test_bars_are_drawn_where_they_are_asked_for(words: str) -> None:
    assert chosen(words).bars


@pytest.mark.parametrize("words", ["chart of steel bars", "line chart", "선 그래프", "折线图"])
def test_lines_stay_lines(words: str) -> None:
    assert not chosen(words).bars


@pytest.mark.parametrize(
    ("words", "growth"),
    [
        ("chart the growth of exports", True),
        ("수출 증감률 그래프", True),
        ("出口同比图", True),
        ("chart exports against 2024", False),
        ("2024년과 비교한 수출 그래프", False),
    ],
)
def test_words_for_a_rate_draw_rates(words: str, *, growth: bool) -> None:
    change = replace(LEVEL, kind=Kind.CHANGE, period=Period.year(2025), compare=Period.year(2024))

    assert (chosen(words, change).kind is ChartKind.GROWTH) is growth


def test_a_share_over_several_years_is_drawn_as_it_is_told_by_year() -> None:
    share = TradeQuery(Kind.SHARE, flow=Flow.IMPORT, commodity=CommodityCode("6704"))
    years = replace(share, period=Period.parse("2019-01..2025-12"))
    months = replace(years, each=True, grain=Grain.MONTH)
    one = replace(share, period=Period.parse("2025-01..2025-12"))

    assert chosen("wigs' share of imports since 2019", years).yearly
    assert not chosen("wigs' share of imports by month since 2019", months).yearly
    assert not chosen("wigs' share of imports in 2025", one).yearly
