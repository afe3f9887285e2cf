import pytest
from cells import cell
from chart_asking import TODAY
from chart_data import dataset_of
from chart_extremes import broken, goods, monthly

from bot.charts import Chart, ChartKind, Options, build
from bot.charts.build import texts_of
from bot.charts.wording import ChartWording
from bot.errors import NumberLockError
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Language, Month, Period

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
NEWEST = tuple(monthly("2025-01", 3))
OPTIONS = {
    "lines": Options(ChartKind.LINES, since=Month(2019, 1)),
    "top": Options(ChartKind.TOP),
    "none": Options(ChartKind.COMMODITY),
}


class Slip(ChartWording):
    """A wording that slips a number of its own into one text."""

    def __init__(self, key: str, language: Language = Language.ENGLISH) -> None:
        super().__init__(language)
        self.key = key
        self.used = False

    def say(self, key: str, **values: object) -> str:
        """The text of a key, with a slip in the one."""
        said = super().say(key, **values)
        if key != self.key:
            return said
        self.used = True
        return f"{said} 987 million dollars"


def made(wording: ChartWording, chart: str) -> None:
    cells = (*broken("2019-01", 24), *goods(2024, ("10", "30")), *NEWEST)
    build(EXPORTS, OPTIONS[chart], dataset=dataset_of(*cells), wording=wording, today=TODAY)


@pytest.mark.parametrize(
    ("chart", "key"),
    [
        ("lines", "lines.highest"),
        ("lines", "subtitle"),
        ("lines", "flow.export"),
        ("lines", "value"),
        ("lines", "note.crude"),
        ("lines", "note.first_print"),
        ("lines", "key.zero"),
        ("lines", "event.closed"),
        ("lines", "tier.official"),
        ("lines", "axis"),
        ("lines", "source"),
        ("lines", "mark"),
        ("lines", "kind.lines"),
        ("lines", "alt.summary"),
        ("lines", "alt.nothing"),
        ("lines", "ask.lines"),
        ("top", "top"),
        ("top", "value"),
        ("top", "alt.bar"),
        ("none", "undrawable.no_good"),
        ("none", "ask.race"),
    ],
)
def test_a_number_nobody_published_stops_a_chart_wherever_it_stands(chart: str, key: str) -> None:
    wording = Slip(key)

    with pytest.raises(NumberLockError, match="987 million"):
        made(wording, chart)

    assert wording.used


def test_the_same_chart_without_a_slip_passes() -> None:
    for chart in OPTIONS:
        made(ChartWording(Language.ENGLISH), chart)


def test_a_publisher_whose_name_holds_digits_is_no_number() -> None:
    cells = (
        cell("2024-01", 5_000_000, source="38north-gacc"),
        cell("2024-02", 6_000_000, source="38north-gacc"),
    )
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, period=Period.parse("2024-01..2024-12"))

    chart = build(
        query,
        Options(ChartKind.LINES),
        dataset=dataset_of(*cells, *NEWEST),
        wording=ChartWording(Language.ENGLISH),
        today=TODAY,
    )

    assert isinstance(chart, Chart)
    assert "38" in chart.spec.source


def test_every_text_of_the_picture_is_among_those_that_are_checked() -> None:
    chart = build(
        EXPORTS,
        OPTIONS["lines"],
        dataset=dataset_of(*broken("2019-01", 24), *NEWEST),
        wording=ChartWording(Language.ENGLISH),
        today=TODAY,
    )

    assert isinstance(chart, Chart)
    checked = texts_of(chart.spec)
    for text in (
        chart.spec.headline,
        chart.spec.subtitle,
        *chart.spec.notes,
        chart.spec.source,
        *(line for panel in chart.spec.panels for one in panel.series for line in one.label),
    ):
        assert text in checked
