from dataclasses import replace
from decimal import Decimal

from cells import BULLETIN, cell
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import monthly

from bot.charts import Chart, ChartKind, Options
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Observation, Period, Tier, Unit

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
TRADE = replace(EXPORTS, flow=Flow.TOTAL)
OPTIONS = Options(ChartKind.INDEX)
BASE = Period.year(2019)


def base(flow: Flow = Flow.EXPORT, tier: Tier = Tier.OFFICIAL) -> Observation:
    return cell(
        BASE,
        120_000_000,
        flow,
        unit=Unit.CNY,
        tier=tier,
        source=BULLETIN if tier is Tier.OFFICIAL else "yonhap-gacc",
        vintage="2020-01",
    )


def chart(*cells: Observation, query: TradeQuery = EXPORTS, options: Options = OPTIONS) -> Chart:
    return drawn_of(dataset_of(*cells), query, options)


def test_a_month_is_told_in_percent_of_the_average_month_of_2019() -> None:
    made = chart(base(), *monthly("2025-01", 6))

    value = made.strands[0].dots[0].found
    assert value is not None
    assert value.value == Decimal(10_000_000) / 10_000_000 * 100
    assert made.spec.panels[0].rule is not None
    assert "of the 2019 monthly average" in made.spec.headline


def test_a_year_is_told_in_percent_of_the_whole_of_2019() -> None:
    made = chart(base(), *monthly("2024-01", 24), options=replace(OPTIONS, yearly=True))

    year = made.strands[0].at(Period.year(2024))
    assert year is not None
    months = [one for one in monthly("2024-01", 12) if one.flow is Flow.EXPORT]
    expected = sum((one.value or Decimal(0) for one in months), Decimal(0)) / 120_000_000 * 100
    assert abs(year.value - expected) < Decimal("0.00001")


def test_both_flows_share_the_headline_and_the_month_where_they_can() -> None:
    cells = (base(), base(Flow.IMPORT), *monthly("2025-01", 6))
    late = [one for one in cells if not (one.flow is Flow.IMPORT and str(one.period) == "2025-06")]

    together = chart(*cells, query=TRADE)
    apart = chart(*late, query=TRADE)

    assert "in June 2025 stood at" in together.spec.headline
    assert apart.spec.headline.startswith("Against the monthly average of 2019:")
    assert "in May 2025" in apart.spec.headline


def test_the_month_asked_for_is_the_headline() -> None:
    made = chart(
        base(), *monthly("2024-01", 18), query=replace(EXPORTS, period=Period.parse("2024-03"))
    )

    assert "in March 2024 stood at" in made.spec.headline


def test_the_base_year_named_is_no_range_to_show() -> None:
    made = chart(base(), *monthly("2024-01", 18), query=replace(EXPORTS, period=BASE))

    assert made.spec.panels[0].period == Period.parse("2024-01..2025-06")
    assert "2019" not in made.question.replace("indexed to 2019", "")


def test_a_base_of_another_tier_is_told() -> None:
    made = chart(base(tier=Tier.PRESS), *monthly("2025-01", 6))

    assert any("that the press quoted" in note for note in made.spec.notes)
    own = chart(base(), *monthly("2025-01", 6))
    assert not any("that the press quoted" in note for note in own.spec.notes)


def test_a_flow_without_a_base_is_left_out() -> None:
    made = chart(base(), *monthly("2025-01", 6), query=TRADE)

    assert {strand.flow for strand in made.strands} == {Flow.EXPORT}


def test_a_log_scale_has_no_rule() -> None:
    made = chart(base(), *monthly("2025-01", 6), options=replace(OPTIONS, log=True))

    assert made.spec.panels[0].rule is None
    assert made.spec.panels[0].axis.log
