from dataclasses import replace
from decimal import Decimal

from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import monthly, to_date

from bot.charts import Chart, ChartKind, Options
from bot.charts.spec import Shape
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Month, Observation, Period

EXPORTS = TradeQuery(Kind.REVISION, flow=Flow.EXPORT)
OPTIONS = Options(ChartKind.REVISIONS)


def chart(*cells: Observation, query: TradeQuery = EXPORTS) -> Chart:
    return drawn_of(dataset_of(*cells), query, OPTIONS)


def revised(by: int) -> list[Observation]:
    """Months and years to date; the bulletin of June changed what stood before by so much."""
    cells = list(monthly("2024-01", 12))
    sums: dict[Flow, Decimal] = {}
    for one in tuple(cells):
        month = one.period.start.month
        sums[one.flow] = sums.get(one.flow, Decimal(0)) + (one.value or Decimal(0))
        sums[one.flow] += by if month == 6 else 0
        if month > 1:
            period = Period.year_to_date(one.period.start)
            cells.append(replace(one, period=period, value=sums[one.flow]))
    return cells


def test_the_largest_revision_is_the_headline_and_has_its_value_beside_it() -> None:
    made = chart(*revised(-3_000_000))

    assert made.spec.headline.startswith("The bulletin of June 2024 cut January–May 2024 by CNY 3")
    bars = made.spec.panels[0].series[0]
    assert bars.shape is Shape.BAR
    assert [point.label for point in bars.points if point.label] == ["−CNY 3 million"]
    assert {point.value for point in bars.points} == {Decimal(0), Decimal(-3_000_000)}


def test_a_revision_upwards_says_so() -> None:
    assert "raised January–May 2024" in chart(*revised(3_000_000)).spec.headline


def test_bulletins_that_changed_nothing_are_told_too() -> None:
    made = chart(*revised(0))

    assert made.spec.headline.startswith("No bulletin of 2024 revised")
    assert {point.value for point in made.spec.panels[0].series[0].points} == {Decimal(0)}


def test_first_prints_summed_stand_beside_the_years_to_date() -> None:
    made = chart(*revised(-3_000_000))

    first, published = made.strands[1:]
    gap = published.held[-1].value - first.held[-1].value
    assert gap == -3_000_000
    assert made.spec.panels[1].series[0].dashed


def test_a_missing_month_ends_the_sum_of_first_prints() -> None:
    cells = [one for one in revised(0) if not (one.period.is_month and one.period.start.month == 4)]

    made = chart(*cells)

    assert len(made.strands[1].held) == 3
    assert any("does not publish which month" in note for note in made.spec.notes)


def test_a_balance_is_shown_as_trade() -> None:
    totals = [replace(one, flow=Flow.TOTAL) for one in revised(-3_000_000)]

    made = chart(*totals[::2], query=replace(EXPORTS, flow=Flow.BALANCE))

    assert {strand.flow for strand in made.strands} == {Flow.TOTAL}


def test_the_years_asked_for_are_shown() -> None:
    query = replace(EXPORTS, period=Period.parse("2024-03"))

    made = chart(*monthly("2024-01", 24), *to_date("2024-01", 24), query=query)

    assert made.spec.panels[0].period == Period.year(2024)
    whole = chart(*monthly("2024-01", 24), *to_date("2024-01", 24))
    assert whole.spec.panels[0].period.end == Month(2025, 12)
