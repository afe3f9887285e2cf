from dataclasses import replace

import pytest
from cells import cell
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import MANY_GOODS, goods, monthly
from chart_pictures import faults, texts

from bot.charts import Chart, ChartKind, Options
from bot.charts.draw import sheet_of
from bot.charts.drawing.wrapping import ELLIPSIS
from bot.questions.query import Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Period

TOP = TradeQuery(Kind.TOP, flow=Flow.EXPORT, limit=20)
LONG = "Face masks and other made-up articles"


def bars(count: int, language: Language = Language.ENGLISH) -> Chart:
    """So many goods, one of them with a long name."""
    mask = cell(Period.year(2024), 5, commodity=CommodityCode("630790"), vintage="2024-12")
    cells = (*goods(2024, MANY_GOODS[: count - 1]), mask, *monthly("2025-01", 2))
    return drawn_of(dataset_of(*cells), TOP, Options(ChartKind.TOP), language)


@pytest.mark.parametrize("count", [2, 6, 12])
def test_a_long_name_takes_the_lines_it_needs(count: int) -> None:
    sheet = sheet_of(bars(count).spec)

    assert LONG in " ".join(texts(sheet))
    assert not any(ELLIPSIS in text for text in texts(sheet))
    assert faults(sheet) == []


def test_a_name_without_any_room_is_cut_but_meets_no_other() -> None:
    chart = bars(20)
    panel = chart.spec.panels[0]
    wide = tuple(replace(one, label=(f"{LONG}, {LONG}, {LONG}",)) for one in panel.series)

    sheet = sheet_of(replace(chart.spec, panels=(replace(panel, series=wide),)))

    assert any(text.endswith(ELLIPSIS) for text in texts(sheet))
    assert faults(sheet) == []


def test_a_bar_too_small_to_be_seen_is_still_marked_and_told() -> None:
    cells = (
        cell(Period.year(2024), 10**9, commodity=CommodityCode("10"), vintage="2024-12"),
        cell(Period.year(2024), 1, commodity=CommodityCode("30"), vintage="2024-12"),
    )

    chart = drawn_of(dataset_of(*cells, *monthly("2025-01", 2)), TOP, Options(ChartKind.TOP))

    assert {"$1 billion", "$1"} <= set(texts(sheet_of(chart.spec)))
