from dataclasses import replace

import pytest
from cells import GACC, KITA, cell
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import Extreme, broken, extremes, monthly
from chart_pictures import texts
from chart_subjects import SUBJECTS, Subject

from bot.charts import Chart, ChartKind, Options
from bot.charts.draw import sheet_of
from bot.charts.spec import CONVERTED, Mark
from bot.charts.wording import chart_wording
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Language, Month, Observation, Period, Tier, Unit

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
LINES = Options(ChartKind.LINES)
NEWEST = tuple(monthly("2025-01", 3))


def one_of_each(chart: Chart) -> None:
    """No series holds figures of two tiers, units or currencies, and no panel two units."""
    for panel in chart.spec.panels:
        assert {point.unit for one in panel.series for point in one.points} <= {panel.axis.unit}
        for series in panel.series:
            held = [point for point in series.points if point.value is not None]
            assert len({point.tier for point in held}) <= 1, series.name
    for strand in chart.strands:
        # Shares and rates are worked out of figures of one lane each.
        own = {found.lane for found in strand.held if strand.measure not in {"share", "growth"}}
        assert len(own) <= 1, strand.name


@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_press_and_official_figures_and_two_currencies_are_never_one_line(
    dataset: Dataset, subject: Subject
) -> None:
    one_of_each(drawn_of(dataset, subject.query, subject.options))


@pytest.mark.parametrize("extreme", extremes(), ids=str)
def test_nor_are_made_up_ones(extreme: Extreme) -> None:
    one_of_each(drawn_of(dataset_of(*extreme.cells), extreme.query, extreme.options))


def press(first: str, count: int, source: str = GACC) -> list[Observation]:
    start = Month.parse(first)
    return [cell(str(start + place), 5_000_000 + place, source=source) for place in range(count)]


def test_the_best_tier_takes_over_where_it_begins() -> None:
    cells = (*press("2024-07", 12), *NEWEST)

    chart = drawn_of(dataset_of(*cells), EXPORTS, replace(LINES, since=Month(2024, 7)))

    old, new = chart.strands
    assert (old.tier, old.unit) == (Tier.PRESS, Unit.USD)
    assert (new.tier, new.unit) == (Tier.OFFICIAL, Unit.CNY)
    assert old.dots[-1].period.end < new.dots[0].period.start
    assert [panel.column for panel in chart.spec.panels] == [0, 1]


def test_of_one_tier_the_fuller_series_is_drawn_and_named() -> None:
    copies = press("2024-01", 12, source=KITA)
    own = press("2024-03", 2)

    chart = drawn_of(dataset_of(*copies, *own, *NEWEST), EXPORTS, LINES)

    assert len(chart.strands[0].held) == 12
    assert "KITA" in chart.spec.panels[0].title


def test_a_currency_asked_for_is_converted_only_where_it_was_not_published() -> None:
    cells = (*press("2024-07", 6), *press("2025-02", 1), *NEWEST)

    chart = drawn_of(dataset_of(*cells), EXPORTS, replace(LINES, unit=Unit.USD))

    published, converted = chart.strands
    assert published.tier is Tier.PRESS
    assert converted.tier is Tier.DERIVED
    assert not {f.period for f in published.held} & {f.period for f in converted.held}
    assert len(chart.spec.panels) == 1
    assert [one.dashed for one in chart.spec.panels[0].series] == [False, True]
    assert CONVERTED in {entry.sign for entry in chart.spec.key}
    assert any("market average" in note for note in chart.spec.notes)


def test_every_kind_of_nothing_that_occurs_has_its_sign_in_the_key() -> None:
    chart = drawn_of(dataset_of(*broken("2019-01", 24), *NEWEST), EXPORTS, LINES)

    assert {entry.sign for entry in chart.spec.key} == {
        Mark.ZERO,
        Mark.NOT_REPORTED,
        Mark.WITHHELD,
        Mark.HIDDEN,
        Mark.UNDER_REPORTED,
    }
    words = chart_wording(Language.ENGLISH)
    written = texts(sheet_of(chart.spec))
    for entry in chart.spec.key:
        assert entry.words == words.say(f"key.{entry.sign}")
        assert entry.words in written


def test_a_whole_chart_of_figures_needs_no_key() -> None:
    assert drawn_of(dataset_of(*NEWEST), EXPORTS, LINES).spec.key == ()


def test_lines_over_the_calendar_show_a_gap_as_a_gap() -> None:
    query = replace(EXPORTS, period=Period.parse("2025-01..2025-02"))
    cells = [one for one in monthly("2024-01", 15) if one.period.start.month != 2]

    chart = drawn_of(dataset_of(*cells), query, Options(ChartKind.SEASONAL))

    assert [entry.sign for entry in chart.spec.key] == ["gap"]


def test_over_the_calendar_only_signs_that_stand_on_lines_are_explained() -> None:
    cells = (*broken("2019-01", 24), *NEWEST)

    chart = drawn_of(dataset_of(*cells), EXPORTS, Options(ChartKind.SEASONAL))

    assert [entry.sign for entry in chart.spec.key] == [Mark.ZERO, Mark.UNDER_REPORTED, "gap"]


def test_bars_by_size_have_no_signs_to_explain(dataset: Dataset) -> None:
    for name in ("twenty goods", "movers", "one year"):
        subject = next(one for one in SUBJECTS if one.name == name)

        assert drawn_of(dataset, subject.query, subject.options).spec.key == ()


def test_a_stack_without_a_year_says_so(dataset: Dataset) -> None:
    subject = next(one for one in SUBJECTS if one.name == "imports by chapter")

    chart = drawn_of(dataset, subject.query, subject.options)

    years = {point.period.start.year for _, point in chart.spec.points()}
    assert 2018 not in years
    assert [entry.sign for entry in chart.spec.key] == [Mark.NOT_REPORTED]
