from chart_asking import built
from chart_pictures import faults
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.charts import Chart, ChartKind, Division, Options
from bot.charts.chart import DISCORD_ALT, SLACK_ALT
from bot.charts.draw import sheet_of
from bot.dataset.dataset import Dataset
from bot.questions.query import Grain, Kind, Side, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Measure, Month, Period, Unit

CODES = ("TOTAL", "1006", "10", "2701", "6704", "8704", "870423", "34", "30+630790", "G-textiles")


def periods() -> st.SearchStrategy[Period]:
    months = st.builds(Month, st.integers(2004, 2027), st.integers(1, 12))
    return st.builds(
        lambda start, length: Period(start, start + length), months, st.integers(0, 90)
    )


def queries() -> st.SearchStrategy[TradeQuery]:
    codes = st.sampled_from(CODES).map(CommodityCode)
    return st.builds(
        TradeQuery,
        st.sampled_from([Kind.LEVEL, Kind.TOP, Kind.CONTEXT, Kind.RESTRICTION]),
        flow=st.sampled_from(Flow),
        commodity=codes,
        beside=st.lists(codes, max_size=2).map(tuple),
        period=st.none() | periods(),
        compare=st.none() | periods(),
        measure=st.sampled_from([Measure.VALUE, Measure.QUANTITY]),
        partner=st.sampled_from(["PRK", "WLD"]),
        side=st.sampled_from(Side),
        each=st.booleans(),
        grain=st.sampled_from(Grain),
        limit=st.integers(1, 30),
        as_of=st.sampled_from([None, "2024-06", "2019-12"]),
        topic=st.sampled_from(["", "won", "rice"]),
    )


def options() -> st.SearchStrategy[Options]:
    return st.builds(
        Options,
        st.sampled_from(ChartKind),
        log=st.booleans(),
        unit=st.sampled_from([None, Unit.USD, Unit.CNY]),
        both=st.booleans(),
        since=st.none() | st.builds(Month, st.integers(2000, 2027), st.just(1)),
        yearly=st.booleans(),
        division=st.sampled_from(Division),
    )


@settings(max_examples=150, derandomize=True, database=None)
@given(query=queries(), asked=options(), language=st.sampled_from(Language))
def test_whatever_is_asked_gets_a_legible_chart_or_an_answer(
    dataset: Dataset, query: TradeQuery, asked: Options, language: Language
) -> None:
    made = built(dataset, query, asked, language)

    if isinstance(made, Chart):
        assert faults(sheet_of(made.spec)) == []
        assert len(made.alt.short) <= DISCORD_ALT
        assert len(made.alt.long) <= SLACK_ALT
    else:
        assert made.headline
        assert made.choices
