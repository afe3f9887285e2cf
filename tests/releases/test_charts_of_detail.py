"""A chart of goods and the answer to the same question show the same sums of codes."""

import csv
import io
from datetime import date
from decimal import Decimal

import pandas as pd
import pytest
from chart_asking import built, chart_of, query_for
from chart_cells import worth
from detail_goods import amount, by_code, moves

from bot.answers.desk import Desk
from bot.charts import Chart, ChartKind, Options
from bot.charts.options import Division
from bot.trade import Flow, Language, Period, Unit

TODAY = date(2026, 8, 20)
JUNE = "2025-06"
USES = ("G-capital-goods", "G-intermediate-goods", "G-consumer-goods")


def drawn(chart: Chart) -> dict[str, Decimal]:
    """The newest value of each strand by its good."""
    return {one.commodity.code: one.held[-1].value for one in chart.strands if one.held}


def told(desk: Desk, question: str, measure: str = "rank") -> dict[str, Decimal]:
    """The figures of an answer by their good."""
    answer = desk.ask(question, today=TODAY)
    return {one.commodity.code: one.value for one in answer.figures if one.measure == measure}


def is_sound(chart: Chart) -> None:
    """Every value drawn follows from its own cells, and the spreadsheet holds just these."""
    for strand in chart.strands:
        for found in strand.held:
            assert abs(found.value - _value(strand.measure, found)) < Decimal("0.000001")
    rows = list(csv.DictReader(io.StringIO(chart.csv)))
    values = sorted(Decimal(row["value"]) for row in rows if row["value"])
    assert values == sorted(found.value for one in chart.strands for found in one.held)


def _value(measure: str, found: object) -> Decimal:
    if measure != "share":
        return worth(found)  # type: ignore[arg-type]
    *parts, whole = found.cells  # type: ignore[attr-defined]
    share = sum(cell.value for cell in parts) / whole.value * 100
    return Decimal(share).quantize(Decimal("0.000001"))


@pytest.mark.parametrize("flow", [Flow.EXPORT, Flow.IMPORT])
def test_the_top_goods_are_the_answers(desk: Desk, frame: pd.DataFrame, flow: Flow) -> None:
    chart = chart_of(desk, f"chart of the top 10 {flow}s in June 2025")
    expected = by_code(frame, 4, month=JUNE, flow=flow)
    assert drawn(chart) == dict(list(expected.items())[:10])
    answer = told(desk, f"top 10 {flow}s in June 2025")
    assert drawn(chart) == answer
    assert "as far as" not in chart.spec.headline
    assert "whole commodity table" in " ".join(chart.spec.notes)
    is_sound(chart)


def test_the_newest_whole_month_is_drawn_where_none_is_named(desk: Desk) -> None:
    chart = chart_of(desk, "chart of the top goods in exports")
    assert chart.reach == Period.parse(JUNE)
    assert drawn(chart).keys() >= told(desk, "top goods in exports").keys()


def test_the_parts_by_chapter_are_the_answers(desk: Desk, frame: pd.DataFrame) -> None:
    chart = chart_of(desk, "chart of the composition of exports in June 2025")
    whole = Decimal(round(amount(frame, month=JUNE, flow=Flow.EXPORT) / 1000) * 1000)
    chapters = by_code(frame, 2, month=JUNE, flow=Flow.EXPORT)
    shares = {one.name: one.held[0].value for one in chart.strands if one.held}
    assert abs(sum(shares.values(), Decimal(0)) - 100) < Decimal("0.01")
    rest = shares.pop("other goods")
    expected = [Decimal(value) / whole * 100 for value in chapters.values()]
    assert [round(one, 6) for one in expected[:6]] == [round(one, 6) for one in shares.values()]
    assert round(sum(expected[6:]), 5) == round(rest, 5)
    answer = told(desk, "composition of exports in June 2025", "share")
    largest = next(iter(chapters))
    assert round(answer[largest], 6) == round(max(shares.values()), 6)
    assert "not named by any source" not in chart.csv
    is_sound(chart)


def test_the_parts_by_use_are_the_answers(desk: Desk) -> None:
    query = query_for(desk, "composition of exports in June 2025")
    options = Options(ChartKind.COMPOSITION, division=Division.USE)
    chart = built(desk.dataset, query, options)
    assert isinstance(chart, Chart)
    answer = told(desk, "composition of exports in June 2025", "share")
    uses = sorted(round(answer[code], 6) for code in USES)
    assert sorted(round(one.held[0].value, 6) for one in chart.strands if one.held) == uses
    is_sound(chart)


@pytest.mark.parametrize("flow", [Flow.EXPORT, Flow.IMPORT])
def test_the_movers_are_the_answers(desk: Desk, frame: pd.DataFrame, flow: Flow) -> None:
    chart = chart_of(desk, f"chart of the biggest movers in {flow}s in June 2025")
    expected = moves(frame, JUNE, "2024-06", flow)
    assert drawn(chart) == dict(list(expected.items())[:10])
    for way in ("rose", "fell"):
        answer = told(desk, f"which goods {way} most in {flow}s in June 2025?")
        assert answer.items() <= expected.items()
    is_sound(chart)


def test_the_restricted_share_counts_every_code(desk: Desk, frame: pd.DataFrame) -> None:
    chart = chart_of(desk, "chart of the share of restricted goods in imports in June 2025")
    shares = {one.name: one.held[0].value for one in chart.strands if one.held}
    assert abs(sum(shares.values(), Decimal(0)) - 100) < Decimal("0.01")
    whole = Decimal(round(amount(frame, month=JUNE, flow=Flow.IMPORT) / 1000) * 1000)
    banned = {
        code
        for row in desk.dataset.reference.restrictions
        if row.measure == "ban" and row.concerns(Flow.IMPORT)
        for code in row.codes
    }
    held = frame[(frame["month"] == JUNE) & (frame["flow"] == "import")]
    sure = held[held["code"].str.startswith(tuple(banned))]["dollars"].sum()
    assert round(shares["in restricted chapters or headings"], 4) == round(
        Decimal(int(sure)) / whole * 100, 4
    )
    assert not chart.spec.headline.startswith("At least")
    is_sound(chart)


def test_one_good_is_drawn_by_value_weight_and_unit_value(desk: Desk, frame: pd.DataFrame) -> None:
    chart = chart_of(desk, "chart of HS 39 exports by month from May 2025 to June 2025")
    by_unit = {one.unit: one for one in chart.strands if one.held}
    assert set(by_unit) == {Unit.USD, Unit.KG, Unit.USD_PER_TONNE}
    for place, month in enumerate(("2025-05", JUNE)):
        where = {"code": "39", "month": month, "flow": Flow.EXPORT}
        money, weight = (amount(frame, column, **where) for column in ("dollars", "kilograms"))
        assert by_unit[Unit.USD].held[place].value == money
        assert by_unit[Unit.KG].held[place].value == weight
        ratio = by_unit[Unit.USD_PER_TONNE].held[place].value
        assert abs(ratio - Decimal(money) / weight * 1000) < Decimal("0.000001")
    answer = desk.ask("unit value of HS 39 exports in June 2025", today=TODAY)
    assert round(answer.figures[0].value, 6) == round(ratio, 6)
    is_sound(chart)


def test_goods_beside_each_other_are_drawn_each_by_its_sum(desk: Desk, frame: pd.DataFrame) -> None:
    chart = chart_of(desk, "chart of exports of HS 39 and HS 84 by month May to June 2025")
    expected = {
        code: Decimal(amount(frame, code=code, month=JUNE, flow=Flow.EXPORT))
        for code in ("39", "84")
    }
    assert drawn(chart) == expected
    is_sound(chart)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", [ChartKind.TOP, ChartKind.MOVERS, ChartKind.COMPOSITION])
def test_every_language_passes_the_lock(desk: Desk, kind: ChartKind, language: Language) -> None:
    query = query_for(desk, "top exports in June 2025")
    chart = built(desk.dataset, query, Options(kind), language)
    assert isinstance(chart, Chart)
    assert chart.alt.short
