from dataclasses import replace
from decimal import Decimal

import pytest
from cells import cell
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import monthly

from bot.charts import ChartKind, Options
from bot.charts.spec import Shape, Stress
from bot.questions.query import Grain, Kind, Side, TradeQuery
from bot.trade import CommodityCode, Flow, Month, Period, Unit

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
TRADE = TradeQuery(Kind.LEVEL, flow=Flow.TOTAL)
LINES = Options(ChartKind.LINES)
YEARS = dataset_of(*monthly("2022-01", 48))


def value(month: str, flow: Flow = Flow.EXPORT) -> Decimal:
    """The made-up figure of a month."""
    return next(
        one.value or Decimal(0)
        for one in monthly("2022-01", 48)
        if one.flow is flow and str(one.period) == month
    )


def test_the_headline_holds_the_newest_month_against_the_year_before() -> None:
    chart = drawn_of(YEARS, EXPORTS, LINES)

    now, before = chart.figures[:2]
    assert (now.value, before.value) == (value("2025-12"), value("2024-12"))
    assert chart.spec.headline.startswith("China's exports to North Korea: CNY")
    assert "in December 2025, up from" in chart.spec.headline


def test_a_month_asked_for_is_the_headline_and_has_its_value_beside_it() -> None:
    chart = drawn_of(YEARS, replace(EXPORTS, period=Period.parse("2024-02")), LINES)

    assert "in February 2024" in chart.spec.headline
    (marked,) = [point for _, point in chart.spec.points() if point.label]
    assert marked.period == Period.parse("2024-02")
    assert marked.value == value("2024-02")
    assert chart.spec.panels[0].period == Period.parse("2023-01..2024-12")
    assert any("so short a range makes no line" in note for note in chart.spec.notes)


def test_a_month_asked_for_without_a_figure_is_said_to_have_none() -> None:
    cells = [one for one in monthly("2022-01", 48) if str(one.period) != "2024-02"]

    chart = drawn_of(dataset_of(*cells), replace(EXPORTS, period=Period.parse("2024-02")), LINES)

    assert any("No figure for February 2024 itself" in note for note in chart.spec.notes)


def test_trade_brings_both_flows_and_their_balance() -> None:
    chart = drawn_of(YEARS, TRADE, LINES)

    assert [strand.flow for strand in chart.strands] == [Flow.EXPORT, Flow.IMPORT, Flow.BALANCE]
    assert [panel.title for panel in chart.spec.panels] == ["Official bulletins", "Balance"]
    assert {one.shape for one in chart.spec.panels[1].series} == {Shape.BAR}
    sold, bought = value("2025-12"), value("2025-12", Flow.IMPORT)
    assert [figure.value for figure in chart.figures[-10:]]
    assert {sold, bought, sold - bought} <= {figure.value for figure in chart.figures}
    assert chart.spec.headline.startswith("In December 2025 China sold North Korea")


def test_a_log_scale_leaves_the_balance_out_and_says_so() -> None:
    chart = drawn_of(YEARS, TRADE, replace(LINES, log=True))

    assert [panel.axis.log for panel in chart.spec.panels] == [True]
    assert any("The balance is left out" in note for note in chart.spec.notes)


def test_the_other_flow_comes_along_where_asked() -> None:
    chart = drawn_of(
        YEARS, TradeQuery(Kind.LEVEL, flow=Flow.IMPORT), replace(LINES, both=True, log=True)
    )

    assert [strand.flow for strand in chart.strands] == [Flow.IMPORT, Flow.EXPORT]
    assert [one.stress for one in chart.spec.panels[0].series] == [Stress.STRONG, Stress.PLAIN]


def test_where_one_flow_has_no_figure_the_headline_is_about_the_other() -> None:
    chart = drawn_of(
        dataset_of(*(one for one in monthly("2025-01", 6) if one.flow is Flow.EXPORT)),
        TRADE,
        LINES,
    )

    assert chart.spec.headline.startswith("China's exports to North Korea")


def test_where_the_newest_months_of_both_flows_part_the_headline_is_about_the_flow_asked() -> None:
    cells = [
        one
        for one in monthly("2025-01", 6)
        if (one.flow is Flow.EXPORT) == (one.period.start.month < 4)
    ]

    chart = drawn_of(dataset_of(*cells), TRADE, LINES)

    assert chart.spec.headline.startswith("China's exports to North Korea")


@pytest.mark.parametrize(
    ("second", "words"),
    [("6", "the most of all shown"), ("4", "after a high of $5")],
)
def test_without_a_year_before_the_highest_is_the_measure(second: str, words: str) -> None:
    cells = (cell("2024-05", "5"), cell("2024-06", second), *monthly("2025-01", 1))
    query = replace(EXPORTS, period=Period.parse("2024-01..2024-12"))

    assert words in drawn_of(dataset_of(*cells), query, LINES).spec.headline


def test_as_much_as_a_year_before_is_no_rise() -> None:
    cells = (cell("2023-06", "5"), cell("2024-06", "5"), *monthly("2025-01", 1))
    query = replace(EXPORTS, period=Period.parse("2023-01..2024-12"))

    chart = drawn_of(dataset_of(*cells), query, LINES)

    assert chart.spec.headline.endswith("as much as a year earlier")


def test_quarters_and_years_are_drawn_where_asked() -> None:
    quarters = drawn_of(YEARS, replace(EXPORTS, each=True, grain=Grain.QUARTER), LINES)
    years = drawn_of(YEARS, EXPORTS, replace(LINES, yearly=True))

    assert {len(dot.period) for dot in quarters.strands[0].dots} == {3}
    assert {len(dot.period) for dot in years.strands[0].dots} == {12}


def test_a_line_of_years_ends_with_the_last_whole_one() -> None:
    chart = drawn_of(dataset_of(*monthly("2022-01", 43)), EXPORTS, replace(LINES, yearly=True))

    assert chart.spec.subtitle.endswith("2022–2024")


def test_a_range_of_many_years_is_drawn_by_years_unless_months_are_asked_for() -> None:
    long = dataset_of(*monthly("2005-01", 252))
    since = replace(LINES, since=Month(2005, 1))

    assert {len(dot.period) for dot in drawn_of(long, EXPORTS, since).strands[0].dots} == {12}
    months = drawn_of(long, replace(EXPORTS, each=True), since)
    assert {len(dot.period) for dot in months.strands[0].dots} == {1}


def test_a_range_beyond_the_data_ends_with_them_and_says_so() -> None:
    chart = drawn_of(YEARS, replace(EXPORTS, period=Period.parse("2025-01..2026-12")), LINES)

    assert chart.spec.panels[0].period.end == Month(2025, 12)
    assert "The data end with December 2025." in chart.spec.notes


def test_several_ranges_open_the_window_from_the_first_to_the_last() -> None:
    query = replace(
        EXPORTS, period=Period.parse("2024-06"), others=(Period.parse("2022-06..2022-08"),)
    )

    chart = drawn_of(YEARS, query, LINES)

    assert chart.spec.panels[0].period == Period.parse("2022-06..2024-06")


def test_north_koreas_view_is_named_as_such() -> None:
    chart = drawn_of(YEARS, replace(EXPORTS, side=Side.DPRK), LINES)

    assert chart.spec.headline.startswith("North Korea's imports from China (China's exports)")


def test_a_good_in_both_flows_is_named_in_the_headline() -> None:
    rice = CommodityCode("1006")
    cells = [replace(one, commodity=rice) for one in monthly("2025-01", 6)]

    chart = drawn_of(
        dataset_of(*cells, *monthly("2025-01", 6)),
        replace(TRADE, commodity=rice),
        replace(LINES, unit=Unit.CNY),
    )

    assert chart.spec.headline.startswith("Rice (HS 1006): in June 2025 China sold North Korea")


def test_a_line_that_ends_early_says_when() -> None:
    cells = [
        one
        for one in monthly("2025-01", 12)
        if one.flow is Flow.EXPORT or one.period.start.month < 5
    ]

    chart = drawn_of(dataset_of(*cells), TRADE, replace(LINES, log=True))

    labels = {one.label[0]: one.label[1:] for one in chart.spec.panels[0].series}
    assert len(labels["China's exports"]) == 1
    assert labels["China's imports"][1] == "April 2025"


def test_an_approximate_figure_in_the_headline_is_told_as_such() -> None:
    for note, words in (
        ("about; printed so", "approximate"),
        ("more than; printed so", "lower bound"),
        ("less than; printed so", "upper bound"),
        ("rounded; printed so", "rounded"),
    ):
        cells = (cell("2024-05", "5"), cell("2024-06", "6", note=note), *monthly("2025-01", 1))
        query = replace(EXPORTS, period=Period.parse("2024-01..2024-12"))

        chart = drawn_of(dataset_of(*cells), query, LINES)

        assert any(words in one for one in chart.spec.notes), note


def test_scales_match_only_where_the_rate_is_known() -> None:
    dollars = [cell(f"2023-{month:02d}", month * 10_000_000) for month in range(1, 13)]
    known = drawn_of(dataset_of(*dollars, *monthly("2024-01", 6)), EXPORTS, LINES)
    unknown = drawn_of(dataset_of(*dollars, *monthly("2030-01", 6)), EXPORTS, LINES)

    assert all(panel.axis.high is not None for panel in known.spec.panels)
    assert all(panel.axis.high is None for panel in unknown.spec.panels)
    assert not any("scales match" in note for note in unknown.spec.notes)


def test_bars_stand_where_lines_would_but_not_on_a_log_scale() -> None:
    in_bars = replace(LINES, bars=True)

    chart = drawn_of(YEARS, TRADE, in_bars)

    assert {one.shape for one in chart.spec.panels[0].series} == {Shape.BAR}
    assert chart.alt.short.startswith("Bar chart.")
    assert chart.question.endswith("in bars")
    on_log = drawn_of(YEARS, EXPORTS, replace(in_bars, log=True))
    assert {one.shape for one in on_log.spec.panels[0].series} == {Shape.LINE}
