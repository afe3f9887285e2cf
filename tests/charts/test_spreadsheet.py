import csv
import io
from decimal import Decimal

import pytest
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import broken, monthly

from bot.charts import ChartKind, Options
from bot.charts.spec import (
    Across,
    Axis,
    ChartSpec,
    Mark,
    Panel,
    Point,
    Series,
    Theme,
)
from bot.charts.spreadsheet import COLUMNS, inert, plain, spreadsheet
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Language, Period, Tier, Unit

YEAR = Period.year(2024)


def spec_of(series: Series) -> ChartSpec:
    axis = Axis(Unit.USD, "US dollars", Decimal(1))
    panel = Panel("", axis, Across.TIME, YEAR, (series,))
    return ChartSpec(ChartKind.LINES, Language.ENGLISH, Theme.LIGHT, "Head", "Sub", (panel,))


@pytest.mark.parametrize(
    "opening", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "＋", "－", "＠"]
)
def test_no_text_opens_as_a_formula(opening: str) -> None:
    nasty = f'{opening}HYPERLINK("https://example.org";"click")'
    point = Point(YEAR, Decimal(5), Mark.VALUE, Tier.PRESS, Unit.USD, source=nasty, vintage=nasty)

    text = spreadsheet(spec_of(Series(nasty, (point,))))

    (row,) = csv.DictReader(io.StringIO(text))
    for column in ("series", "source", "vintage"):
        assert row[column] == f"'{nasty}"


def test_a_plain_text_stays_as_it_is() -> None:
    assert inert("China's exports") == "China's exports"


def test_a_number_may_open_with_a_minus() -> None:
    point = Point(YEAR, Decimal("-2.50"), Mark.VALUE, Tier.PRESS, Unit.USD)

    assert "2024-01..2024-12,x,-2.5,USD,value,press,," in spreadsheet(
        spec_of(Series("x", (point,)))
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [("1E+9", "1000000000"), ("0", "0"), ("0E+3", "0"), ("12.3400", "12.34"), ("-5", "-5")],
)
def test_numbers_stand_in_digits(value: str, text: str) -> None:
    assert plain(Decimal(value)) == text


def test_a_place_without_a_figure_has_its_reason_and_no_number() -> None:
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
    cells = (*broken("2019-01", 12), *monthly("2025-01", 2))

    made = drawn_of(dataset_of(*cells), query, Options(ChartKind.LINES))

    rows = list(csv.DictReader(io.StringIO(made.csv)))
    assert tuple(rows[0]) == COLUMNS
    assert {row["status"] for row in rows if not row["value"]} == {
        "withheld",
        "hidden",
        "not_reported",
    }
    assert {row["value"] for row in rows if row["status"] == "zero"} == {"0"}
    assert {row["tier"] for row in rows if not row["value"]} == {""}


def test_the_file_opens_in_the_right_script() -> None:
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)

    made = drawn_of(
        dataset_of(*monthly("2025-01", 3)), query, Options(ChartKind.LINES), Language.KOREAN
    )

    assert made.spreadsheet.startswith(b"\xef\xbb\xbfperiod,series")
    assert "중국의 수출" in made.spreadsheet.decode("utf-8-sig")
