from dataclasses import replace
from decimal import Decimal

from cells import cell
from chart_asking import built, drawn_of
from chart_data import dataset_of
from chart_extremes import MANY_GOODS, goods, monthly

from bot.answers.answer import Answer
from bot.charts import Chart, ChartKind, Division, Options
from bot.charts.spec import Across, Shape
from bot.charts.wording import chart_wording
from bot.questions.query import Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Observation, Period, Unit

EXPORTS = TradeQuery(Kind.COMPOSITION, flow=Flow.EXPORT)
IMPORTS = replace(EXPORTS, flow=Flow.IMPORT)
PARTS = Options(ChartKind.COMPOSITION)
RESTRICTED = Options(ChartKind.RESTRICTED_SHARE)
NEWEST = tuple(monthly("2025-01", 2))
SAY = chart_wording(Language.ENGLISH).say


def named(code: str, value: int, year: int = 2024, flow: Flow = Flow.EXPORT) -> Observation:
    return cell(Period.year(year), value, flow, commodity=CommodityCode(code), vintage=f"{year}-12")


def whole(value: int, year: int = 2024, flow: Flow = Flow.EXPORT) -> Observation:
    return cell(Period.year(year), value, flow, vintage=f"{year}-12")


def chart(*cells: Observation, query: TradeQuery = EXPORTS, options: Options = PARTS) -> Chart:
    return drawn_of(dataset_of(*cells, *NEWEST), query, options)


def shares(made: Chart) -> dict[str, Decimal]:
    return {strand.name: strand.held[-1].value for strand in made.strands if strand.held}


def test_parts_are_told_in_percent_of_the_whole_and_the_rest_as_not_named() -> None:
    made = chart(named("1006", 20), named("1005", 10), named("3004", 30), whole(100))

    assert shares(made) == {
        "Cereals (HS 10)": Decimal(30),
        "Medicines (HS 30)": Decimal(30),
        SAY("part.unnamed"): Decimal(40),
    }
    assert made.spec.panels[0].across is Across.SIZE
    assert made.spec.panels[0].series[-1].hatched


def test_years_are_stacked() -> None:
    made = chart(*goods(2023, ("10", "30")), *goods(2024, ("10", "30")))

    assert {one.shape for one in made.spec.panels[0].series} == {Shape.STACK}
    assert made.spec.panels[0].period == Period.parse("2023-01..2024-12")


def test_small_parts_are_joined_but_never_called_the_largest() -> None:
    made = chart(*goods(2023, MANY_GOODS), *goods(2024, MANY_GOODS))

    other = shares(made)[SAY("part.other")]
    assert other == max(value for name, value in shares(made).items() if "not named" not in name)
    assert "other goods" not in made.spec.headline.lower()
    assert len(made.spec.panels[0].series) == 8


def test_goods_beyond_the_whole_leave_nothing_unnamed() -> None:
    made = chart(named("1006", 80), named("3004", 40), whole(100))

    assert SAY("part.unnamed") not in shares(made)


def test_parts_can_be_uses() -> None:
    made = chart(
        named("1006", 20),
        named("8479", 30),
        named("39+94", 5),
        whole(100),
        options=replace(PARTS, division=Division.USE),
    )

    assert set(shares(made)) >= {SAY("use.food"), SAY("use.capital"), SAY("use.mixed")}


def test_a_range_asked_for_stands_alone() -> None:
    query = replace(EXPORTS, period=Period.parse("2024-01..2024-06"))
    half = [
        replace(one, period=query.period or one.period)
        for one in (named("1006", 20), named("3004", 30), whole(100))
    ]

    made = chart(*half, query=query)

    assert "in the first half of 2024" in made.spec.headline


def test_goods_of_another_currency_stay_out() -> None:
    yuan = [
        replace(one, unit=Unit.CNY)
        for one in (*goods(2022, ("10", "30")), *goods(2023, ("10", "30")))
    ]

    made = chart(*yuan, *goods(2024, ("10", "30", "84")))

    assert {found.cells[0].unit for one in made.strands for found in one.held} == {Unit.USD}


def test_goods_without_a_whole_make_no_composition() -> None:
    made = built(dataset_of(named("1006", 20), named("3004", 30), *NEWEST), EXPORTS, PARTS)

    assert isinstance(made, Answer)


def test_restricted_goods_are_told_from_doubtful_partly_and_free_ones() -> None:
    made = chart(
        named("2601", 10, flow=Flow.IMPORT),
        named("72", 20, flow=Flow.IMPORT),
        named("6704", 30, flow=Flow.IMPORT),
        named("25+30", 5, flow=Flow.IMPORT),
        whole(100, flow=Flow.IMPORT),
        query=IMPORTS,
        options=RESTRICTED,
    )

    told = shares(made)
    assert told[SAY("part.free")] == 30
    assert sum(value for name, value in told.items() if "restricted" in name) == 65
    assert any("can be lawful" in note for note in made.spec.notes)
    assert "violat" not in made.spec.headline.lower()


def test_unverified_codes_alone_make_a_doubtful_headline() -> None:
    made = chart(
        named("72", 20, flow=Flow.IMPORT),
        named("6704", 30, flow=Flow.IMPORT),
        whole(100, flow=Flow.IMPORT),
        query=IMPORTS,
        options=RESTRICTED,
    )

    assert made.spec.headline.startswith("Perhaps 20%")
    assert "by unverified codes" in made.spec.headline


def test_where_no_flow_is_named_restrictions_are_shown_for_imports_and_parts_for_exports() -> None:
    cells = (*goods(2023, ("2601", "30")), *goods(2024, ("2601", "30")))
    trade = replace(EXPORTS, flow=Flow.TOTAL)

    restricted = chart(*cells, query=trade, options=RESTRICTED)
    parts = chart(*cells, query=trade)

    assert {strand.flow for strand in restricted.strands} == {Flow.IMPORT}
    assert {strand.flow for strand in parts.strands} == {Flow.EXPORT}


def test_a_log_scale_does_not_suit_parts_and_is_declined_in_words() -> None:
    made = chart(
        *goods(2023, ("10", "30")), *goods(2024, ("10", "30")), options=replace(PARTS, log=True)
    )

    assert not made.spec.panels[0].axis.log
    assert any("A log scale does not suit" in note for note in made.spec.notes)
