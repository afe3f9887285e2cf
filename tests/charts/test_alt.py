import pytest
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import broken, monthly
from chart_subjects import SUBJECTS, Subject

from bot.answers import lock
from bot.answers.printing import print_value
from bot.charts import ChartKind, Options
from bot.charts.chart import DISCORD_ALT, SLACK_ALT
from bot.charts.wording import chart_wording
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Language, Period

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
LINES = Options(ChartKind.LINES)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_alt_text_fits_both_platforms_and_states_only_figures_of_the_chart(
    dataset: Dataset, subject: Subject, language: Language
) -> None:
    chart = drawn_of(dataset, subject.query, subject.options, language)

    assert len(chart.alt.short) <= DISCORD_ALT
    assert len(chart.alt.long) <= SLACK_ALT
    assert chart.alt.long.startswith(chart.alt.short[:80])
    assert chart.spec.headline in chart.alt.short
    assert chart.spec.subtitle in chart.alt.short
    stated = lock.numerals(chart.alt.long)
    assert stated
    lock.check([chart.alt.long], chart.figures, query=chart.query, language=language)


@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_alt_text_gives_ends_and_extremes_of_the_newest_line(
    dataset: Dataset, subject: Subject
) -> None:
    chart = drawn_of(dataset, subject.query, subject.options)
    newest = max((one for one in chart.strands if one.held), key=lambda one: one.held[-1].period)
    values = [found.value for found in newest.held]

    told = {values[0], values[-1], min(values), max(values)}

    for value in told:
        assert print_value(value, newest.unit, Language.ENGLISH) in chart.alt.short


def test_a_short_chart_tells_every_value() -> None:
    made = drawn_of(dataset_of(*monthly("2025-01", 12)), EXPORTS, LINES)

    for found in made.strands[0].held:
        printed = print_value(found.value, found.unit, Language.ENGLISH)
        month = found.period.start
        assert f"{chart_wording(Language.ENGLISH).say('when', period=found.period)}: {printed}" in (
            made.alt.long
        ), month


def test_a_chart_of_hundreds_of_points_tells_ends_and_extremes_only() -> None:
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, period=Period.parse("2010-01..2024-12"))

    made = drawn_of(dataset_of(*monthly("2010-01", 180)), query, LINES)

    assert "lowest" in made.alt.long
    assert len(lock.numerals(made.alt.long)) < 12


def test_every_kind_of_nothing_is_named_with_its_months() -> None:
    cells = (*broken("2019-01", 24), *monthly("2025-01", 2))

    made = drawn_of(dataset_of(*cells), EXPORTS, LINES)

    wording = chart_wording(Language.ENGLISH)
    for mark in ("zero", "not_reported", "withheld", "hidden", "under_reported"):
        assert wording.say(f"key.{mark}") in made.alt.long


def test_neighbouring_months_without_a_figure_are_told_as_one_range() -> None:
    cells = [one for one in monthly("2024-01", 24) if not 5 <= one.period.start.month <= 8]

    made = drawn_of(dataset_of(*cells), EXPORTS, LINES)

    assert "no figure published or quoted: May–August 2024, May–August 2025" in made.alt.long


def test_a_converted_figure_is_no_gap_of_the_currency_asked_for(dataset: Dataset) -> None:
    subject = next(one for one in SUBJECTS if one.name == "yuan")

    made = drawn_of(dataset, subject.query, subject.options)

    assert "no figure published or quoted: 2019–2023" not in made.alt.long
