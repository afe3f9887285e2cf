import io

import pytest
from chart_asking import drawn_of
from chart_subjects import SUBJECTS, Subject
from PIL import Image

from bot.charts import Theme
from bot.charts.draw import png, sheet_of
from bot.charts.drawing.sheet import HEIGHT, WIDTH, Box
from bot.charts.palette import PALETTES, Palette
from bot.dataset.dataset import Dataset


@pytest.mark.parametrize("subject", SUBJECTS[::4], ids=str)
def test_the_same_chart_is_the_same_bytes(dataset: Dataset, subject: Subject) -> None:
    spec = drawn_of(dataset, subject.query, subject.options).spec

    picture = png(spec)

    assert png(spec) == picture
    assert Image.open(io.BytesIO(picture)).size == (WIDTH, HEIGHT)


def test_paper_and_ink_are_of_the_theme(dataset: Dataset) -> None:
    subject = SUBJECTS[0]
    for theme in Theme:
        spec = drawn_of(dataset, subject.query, subject.options, theme=theme).spec
        image = Image.open(io.BytesIO(sheet_of(spec).png())).convert("RGB")

        corner = image.getpixel((2, 2))

        assert corner == tuple(bytes.fromhex(PALETTES[theme].paper[1:]))


def test_boxes_know_what_they_meet_and_hold() -> None:
    box = Box(0, 0, 10, 20)

    assert (box.width, box.height) == (10, 20)
    assert box.meets(Box(9, 19, 30, 30))
    assert not box.meets(Box(10, 0, 20, 20))
    assert box.meets(Box(12, 0, 20, 20), gap=3)
    assert box.holds(Box(1, 1, 9, 19))
    assert not box.holds(Box(1, 1, 11, 19))
    assert box.hits([(5, 5), (50, 5)]) == 1


def luminance(colour: str) -> float:
    parts = [part / 255 for part in bytes.fromhex(colour[1:])]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))
def test_every_text_can_be_read_and_every_line_seen_on_its_paper(palette: Palette) -> None:
    for ink in (palette.ink, palette.muted, *palette.inks):
        assert contrast(ink, palette.paper) >= 4.5, ink
    for hue in palette.hues:
        assert contrast(hue, palette.paper) >= 3, hue


def seen(colour: str, matrix: tuple[tuple[float, ...], ...]) -> tuple[float, ...]:
    """How a colour looks to an eye that lacks one kind of cone."""
    parts = [part / 255 for part in bytes.fromhex(colour[1:])]
    return tuple(sum(w * p for w, p in zip(row, parts, strict=True)) for row in matrix)


SIGHTS = {
    "all cones": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "no green": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
}


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))
def test_exports_imports_and_balance_are_told_apart_by_every_eye(
    palette: Palette, sight: str
) -> None:
    looks = [seen(hue, SIGHTS[sight]) for hue in palette.hues[:3]]

    for place, one in enumerate(looks):
        for other in looks[place + 1 :]:
            assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 > 0.2
