import pytest
from chart_pictures import faults, texts

from bot.charts.drawing.axis_words import month, tick
from bot.charts.drawing.scales import Calendar, timeline
from bot.charts.drawing.sheet import Sheet
from bot.charts.drawing.time_axis import Row, write_months, write_time, year_lines
from bot.charts.drawing.typeface import typeface
from bot.charts.palette import PALETTES
from bot.charts.spec import Theme
from bot.trade import Language, Period


@pytest.fixture
def sheet() -> Sheet:
    face = typeface(Language.CHINESE) or typeface(Language.ENGLISH)
    assert face is not None
    return Sheet(PALETTES[Theme.LIGHT], face)


def written(
    sheet: Sheet, period: str, width: float, language: Language = Language.ENGLISH
) -> list[str]:
    time = timeline(Period.parse(period), 100, 100 + width)
    write_time(sheet, Row(time, 500, 22), language)
    assert faults(sheet) == []
    return texts(sheet)


def test_a_year_shows_all_its_months_where_they_fit(sheet: Sheet) -> None:
    assert written(sheet, "2024-01..2024-12", 1200)[:3] == ["Jan", "Feb", "Mar"]


def test_where_they_do_not_every_third_or_sixth(sheet: Sheet) -> None:
    shown = written(sheet, "2019-01..2023-12", 900)

    assert {"Jan", "Jul"} <= set(shown)
    assert "Feb" not in shown
    assert {"2019", "2023"} <= set(shown)


def test_long_ranges_show_years_alone_and_the_longest_every_fifth(sheet: Sheet) -> None:
    assert set(written(sheet, "2001-01..2025-12", 700)) == {"2005", "2010", "2015", "2020", "2025"}


def test_a_year_of_few_months_pushes_no_whole_year_out(sheet: Sheet) -> None:
    shown = written(sheet, "2017-12..2021-02", 300)

    assert {"2018", "2019", "2020"} <= set(shown)


def test_a_year_that_ends_early_still_has_its_label(sheet: Sheet) -> None:
    assert "2023" in written(sheet, "2018-01..2023-05", 700)


@pytest.mark.parametrize(
    ("language", "name"), [(Language.KOREAN, "1월"), (Language.CHINESE, "1月")]
)
def test_months_of_the_calendar_are_named_in_their_language(
    sheet: Sheet, language: Language, name: str
) -> None:
    write_months(sheet, Calendar(100, 700), 500, 22, language)

    assert texts(sheet)[0] == name
    assert faults(sheet) == []


def test_upright_lines_stand_where_years_begin() -> None:
    assert year_lines(timeline(Period.parse("2024-01..2025-12"), 0, 240)) == [120]


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (0.0, "0", "0"),
        (1500.0, "1,500", "1500"),
        (-250000.0, "−250,000", "−250000"),
        (0.30000000000000004, "0.3", "0.3"),
        (2.5, "2.5", "2.5"),
    ],
)
def test_numbers_on_an_axis_are_round_and_in_the_habit_of_the_language(
    value: float, english: str, chinese: str
) -> None:
    assert tick(value, Language.ENGLISH) == english
    assert tick(value, Language.CHINESE) == chinese


def test_months_have_short_names() -> None:
    assert [month(12, language) for language in Language] == ["Dec", "12월", "12月"]
