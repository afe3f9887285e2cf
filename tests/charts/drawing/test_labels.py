import pytest
from chart_pictures import faults, texts

from bot.charts.drawing.labels import EndLabel, end_width, write_beside, write_ends
from bot.charts.drawing.sheet import Box, Sheet
from bot.charts.drawing.typeface import typeface
from bot.charts.palette import PALETTES
from bot.charts.spec import Stress, Theme
from bot.trade import Language

ROOM = Box(100, 100, 1200, 500)


@pytest.fixture
def sheet() -> Sheet:
    face = typeface(Language.ENGLISH)
    assert face is not None
    return Sheet(PALETTES[Theme.LIGHT], face)


def ending(lines: tuple[str, ...], y: float, stress: Stress = Stress.PLAIN) -> EndLabel:
    return EndLabel(lines, (1180, y), "#000000", stress)


def test_labels_of_lines_that_end_together_keep_apart(sheet: Sheet) -> None:
    labels = [ending((f"Line {n}", f"${n} million"), 300) for n in range(6)]

    write_ends(sheet, labels, 1216, ROOM, 24)

    assert len(texts(sheet)) == 12
    assert faults(sheet) == []
    assert all(ROOM.top <= box.top + 24 and box.bottom <= ROOM.bottom + 12 for box in sheet.written)


def test_where_room_is_short_values_go_before_names(sheet: Sheet) -> None:
    labels = [ending((f"Line {n}", f"${n} million", "May 2024"), 300) for n in range(10)]

    write_ends(sheet, labels, 1216, ROOM, 24)

    written = texts(sheet)
    assert {f"Line {n}" for n in range(10)} <= set(written)
    assert len(written) < 30
    assert faults(sheet) == []


def test_where_even_names_are_too_many_the_loudest_stay(sheet: Sheet) -> None:
    faint = [ending((f"Line {n}",), 200 + n, Stress.FAINT) for n in range(40)]
    strong = ending(("The newest", "$5"), 400, Stress.STRONG)

    write_ends(sheet, [*faint, strong], 1216, ROOM, 24)

    assert "The newest" in texts(sheet)
    assert faults(sheet) == []


def test_the_widest_line_decides_the_room(sheet: Sheet) -> None:
    labels = [("Short", "a much longer second line"), ("Middling",)]

    assert end_width(sheet, labels, 24) == sheet.width("a much longer second line", 24)
    assert end_width(sheet, [], 24) == 0


def test_a_label_keeps_off_the_lines_and_off_other_labels(sheet: Sheet) -> None:
    above = [(600 + dx, 280 - dy) for dx in range(-60, 60, 5) for dy in range(0, 30, 5)]

    for text in ("First", "Second"):
        write_beside(sheet, text, [(600, 300)], size=24, colour="#000000", room=ROOM, ink=above)

    assert texts(sheet) == ["First", "Second"]
    assert faults(sheet) == []
    assert sheet.written[0].hits(above) == 0


def test_a_label_without_any_room_is_left_out(sheet: Sheet) -> None:
    narrow = Box(590, 290, 610, 310)

    write_beside(sheet, "Nowhere", [(600, 300)], size=24, colour="#000000", room=narrow, ink=())

    assert texts(sheet) == []


def test_on_a_level_line_a_label_stands_above_or_below(sheet: Sheet) -> None:
    write_beside(
        sheet,
        "Level",
        [(600, 300)],
        size=24,
        colour="#000000",
        room=ROOM,
        ink=[(600, 285)],
        sides=False,
    )

    (box,) = sheet.written
    assert box.top > 300 or box.bottom < 300
