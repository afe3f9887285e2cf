from dataclasses import replace
from decimal import Decimal

from cells import cell
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import MANY_GOODS, goods, monthly

from bot.charts import Chart, ChartKind, Options
from bot.questions.query import Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Observation, Period, Unit

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
TOP, MOVERS = Options(ChartKind.TOP), Options(ChartKind.MOVERS)
NEWEST = tuple(monthly("2025-01", 2))
YEAR = Period.year(2024)


def named(code: str, value: int, year: int = 2024, **how: object) -> Observation:
    made = cell(Period.year(year), value, commodity=CommodityCode(code), vintage=f"{year}-12")
    return replace(made, **how)  # type: ignore[arg-type]


def chart(*cells: Observation, options: Options = TOP, query: TradeQuery = EXPORTS) -> Chart:
    return drawn_of(dataset_of(*cells, *NEWEST), query, options)


def bars(made: Chart) -> dict[str, Decimal]:
    return {strand.name: strand.held[0].value for strand in made.strands}


def test_the_largest_goods_named_stand_in_order() -> None:
    made = chart(named("10", 30), named("30", 70), named("27", 50))

    assert list(bars(made).values()) == [70, 50, 30]
    assert made.spec.headline.startswith("Medicines (HS 30) led")


def test_ten_bars_are_usual_and_as_many_as_asked_for_where_a_number_was() -> None:
    many = tuple(goods(2024, MANY_GOODS))

    assert len(bars(chart(*many))) == 10
    for limit, shown in ((3, 3), (20, 20), (300, 20), (1, 2)):
        query = replace(EXPORTS, kind=Kind.TOP, limit=limit)
        made = chart(*many, query=query)
        assert len(bars(made)) == shown
        assert any("More goods were named" in note for note in made.spec.notes)


def test_without_a_range_the_newest_with_several_goods_is_shown() -> None:
    rich = tuple(goods(2023, ("10", "15", "27", "30", "39")))

    made = chart(*rich, named("10", 5), named("30", 6))

    assert "in 2023" in made.spec.headline
    assert "in 2024" in chart(*rich, *goods(2024, ("10", "15", "27", "30", "39"))).spec.headline


def test_no_good_is_counted_twice() -> None:
    made = chart(named("10", 30), named("1006", 20), named("10+11", 90), named("30", 5))

    assert set(bars(made)) == {"Cereals (HS 10)", "Medicines (HS 30)"}


def test_the_currency_asked_for_is_shown_where_there_are_goods_in_it() -> None:
    yuan = (named("10", 30, unit=Unit.CNY), named("30", 60, unit=Unit.CNY))
    dollars = (named("10", 4), named("30", 8), named("27", 6))

    assert len(bars(chart(*yuan, *dollars))) == 3
    asked = chart(*yuan, *dollars, options=replace(TOP, unit=Unit.CNY))
    assert list(bars(asked).values()) == [60, 30]


def test_counts_of_others_and_what_came_later_stay_out() -> None:
    kotra = named("27", 99, source="kotra-kotra")
    later = named("39", 98, vintage="2026-01")

    made = chart(
        named("10", 30), named("30", 70), kotra, later, query=replace(EXPORTS, as_of="2025-01")
    )

    assert list(bars(made).values()) == [70, 30]


def test_movers_show_what_goods_gained_and_lost() -> None:
    made = chart(
        *(named("10", 30, 2023), named("30", 70, 2023), named("27", 50, 2023)),
        *(named("10", 90), named("30", 20), named("27", 50)),
        options=MOVERS,
    )

    assert bars(made) == {"Cereals (HS 10)": 60, "Medicines (HS 30)": -50}
    assert "$60 more in 2024 than in 2023" in made.spec.headline
    assert [one.hue for one in made.spec.panels[0].series] == [0, 1]


def test_a_fall_can_be_the_largest_move() -> None:
    made = chart(
        *(named("10", 30, 2023), named("30", 99, 2023)),
        *(named("10", 40), named("30", 20)),
        options=MOVERS,
    )

    assert "$79 less in 2024 than in 2023" in made.spec.headline


def test_a_reported_none_moves_too() -> None:
    made = chart(
        *(named("10", 30, 2023), named("30", 0, 2023)),
        *(named("10", 40), named("30", 20)),
        options=MOVERS,
    )

    assert bars(made)["Medicines (HS 30)"] == 20


def test_the_baseline_asked_for_is_taken() -> None:
    made = chart(
        *(named("10", 1, 2019), named("30", 2, 2019)),
        *(named("10", 40), named("30", 20)),
        options=MOVERS,
        query=replace(EXPORTS, period=YEAR, compare=Period.year(2019)),
    )

    assert "than in 2019" in made.spec.headline


def test_the_newest_pair_of_ranges_with_several_goods_is_compared() -> None:
    three = ("10", "27", "30")

    made = chart(
        *goods(2021, three),
        *goods(2022, three),
        named("10", 7, 2023),
        named("10", 9, 2024),
        options=MOVERS,
    )

    assert "more in 2022 than in 2021" in made.spec.headline


def test_only_ten_moves_are_shown() -> None:
    made = chart(*goods(2023, MANY_GOODS), *goods(2024, MANY_GOODS), options=MOVERS)

    assert len(bars(made)) == 10
    assert any("More goods were named" in note for note in made.spec.notes)


def test_a_good_that_is_left_out_is_drawn_nowhere_and_named_above() -> None:
    query = replace(EXPORTS, kind=Kind.TOP, limit=5, left_out=CommodityCode("G-oil"))
    made = chart(named("2710", 90), named("10", 30), named("30", 20), query=query)

    assert list(bars(made).values()) == [30, 20]
    assert " apart from crude oil and oil products" in made.spec.headline


def test_of_a_chapter_its_own_goods_are_drawn() -> None:
    query = replace(EXPORTS, kind=Kind.COMPOSITION, commodity=CommodityCode("10"))
    cells = (named("10", 90), named("1005", 30), named("1006", 50), named("30", 70))
    made = chart(*cells, query=query)

    assert list(bars(made).values()) == [50, 30]
