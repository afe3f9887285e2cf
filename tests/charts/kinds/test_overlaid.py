from dataclasses import replace
from decimal import Decimal

import pytest
from cells import cell
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import monthly, to_date

from bot.charts import ChartKind, Options
from bot.charts.spec import Across, Stress
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Month, Observation, Period

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
SEASONAL, RACE = Options(ChartKind.SEASONAL), Options(ChartKind.RACE)
SINCE_2019 = tuple(monthly("2019-01", 84))


def test_each_year_is_a_line_over_the_months_the_newest_and_2019_in_colour() -> None:
    chart = drawn_of(dataset_of(*SINCE_2019), EXPORTS, SEASONAL)

    (panel,) = chart.spec.panels
    assert panel.across is Across.CALENDAR
    assert [one.label[0] for one in panel.series] == [str(year) for year in range(2019, 2026)]
    assert {one.label[0]: one.hue for one in panel.series if one.hue >= 0} == {
        "2019": 1,
        "2025": 0,
    }
    assert panel.series[-1].stress is Stress.STRONG
    assert "against" in chart.spec.headline
    assert "in December 2019" in chart.spec.headline


def test_without_2019_the_year_before_is_the_measure() -> None:
    cells = monthly("2023-01", 30)

    chart = drawn_of(dataset_of(*cells), EXPORTS, SEASONAL)

    assert "in June 2025, against" in chart.spec.headline
    assert chart.spec.headline.endswith("in June 2024")


def test_a_first_year_has_nothing_to_be_held_against() -> None:
    chart = drawn_of(dataset_of(*monthly("2025-01", 3)), EXPORTS, SEASONAL)

    assert chart.spec.headline.endswith("in March 2025")
    assert "against" not in chart.spec.headline


def test_the_month_asked_for_is_the_headline() -> None:
    query = replace(EXPORTS, period=Period.parse("2025-05"))

    chart = drawn_of(dataset_of(*SINCE_2019), query, SEASONAL)

    assert "in May 2025, against" in chart.spec.headline


def test_what_a_growth_is_held_against_is_drawn_too() -> None:
    query = TradeQuery(
        Kind.CHANGE,
        flow=Flow.EXPORT,
        period=Period.year(2025),
        period_given=True,
        compare=Period.year(2021),
    )

    chart = drawn_of(dataset_of(*SINCE_2019), query, SEASONAL)

    (panel,) = chart.spec.panels
    assert [one.label[0] for one in panel.series] == ["2021", "2025"]
    assert chart.spec.headline.endswith("in December 2021")


def test_of_halves_only_their_months_are_drawn() -> None:
    query = replace(
        EXPORTS, period=Period.parse("2025-01..2025-06"), others=(Period.parse("2024-01..2024-06"),)
    )

    chart = drawn_of(dataset_of(*SINCE_2019), query, SEASONAL)

    (panel,) = chart.spec.panels
    assert {point.period.start.month for one in panel.series for point in one.points} == set(
        range(1, 7)
    )


def test_few_years_are_told_apart_by_colour_and_the_years_named_are_shown() -> None:
    query = replace(
        EXPORTS, period=Period.parse("2021-03"), others=(Period.parse("2023-03..2023-04"),)
    )

    chart = drawn_of(dataset_of(*SINCE_2019), query, SEASONAL)

    series = chart.spec.panels[0].series
    assert [one.label[0] for one in series] == ["2021", "2023"]
    assert len({one.hue for one in series}) == 2
    assert all(one.hue >= 0 for one in series)


def test_too_many_years_leave_the_oldest_out_but_never_2019() -> None:
    old = drawn_of(
        dataset_of(*monthly("2001-01", 300)), EXPORTS, replace(SEASONAL, since=Month(2001, 1))
    )
    late = drawn_of(
        dataset_of(*monthly("2019-01", 192)), EXPORTS, replace(SEASONAL, since=Month(2019, 1))
    )

    assert old.spec.panels[0].series[0].label[0] == "2014"
    assert late.spec.panels[0].series[0].label[0] == "2019"
    assert late.spec.panels[0].series[1].label[0] == "2024"
    assert any("Older years are left out" in note for note in old.spec.notes)


def test_dollars_and_yuan_stand_side_by_side_on_scales_that_match() -> None:
    dollars = [cell(f"2023-{month:02d}", month * 10_000_000) for month in range(1, 13)]

    chart = drawn_of(dataset_of(*dollars, *monthly("2024-01", 12)), EXPORTS, SEASONAL)

    left, right = (panel.axis for panel in chart.spec.panels)
    assert left.high is not None
    assert right.high is not None
    rate = right.high / left.high
    assert 7 < rate < 7.5
    assert any("scales match at" in note for note in chart.spec.notes)


def test_a_race_adds_the_months_up_and_prints_the_growth() -> None:
    chart = drawn_of(dataset_of(*SINCE_2019), EXPORTS, RACE)

    newest = chart.strands[-1].held
    months = [
        one for one in SINCE_2019 if one.flow is Flow.EXPORT and one.period.start.year == 2025
    ]
    assert newest[-1].value == sum(one.value or 0 for one in months)
    assert "in 2025," in chart.spec.headline
    assert "more than a year before" in chart.spec.headline


def test_a_published_year_to_date_is_drawn_as_published() -> None:
    published = [one for one in to_date("2025-01", 6) if one.flow is Flow.EXPORT]

    chart = drawn_of(dataset_of(*monthly("2025-01", 6), *published), EXPORTS, RACE)

    assert [found.value for found in chart.strands[-1].held][1:] == [one.value for one in published]


def shrinking(first: str, count: int) -> list[Observation]:
    """Months that fall from year to year."""
    return [
        replace(one, value=(one.value or Decimal(0)) // (one.period.start.year - 2018))
        for one in monthly(first, count)
    ]


def test_a_race_that_is_lost_says_so() -> None:
    chart = drawn_of(dataset_of(*shrinking("2019-01", 84)), EXPORTS, RACE)

    assert "less than a year before" in chart.spec.headline


@pytest.mark.parametrize("flow", [Flow.EXPORT, Flow.BALANCE])
def test_a_race_without_a_rival_states_its_level_alone(flow: Flow) -> None:
    cells = monthly("2025-01", 6)

    chart = drawn_of(dataset_of(*cells), replace(EXPORTS, flow=flow), RACE)

    assert "a year before" not in chart.spec.headline
    assert "in the first half of 2025" in chart.spec.headline
