import pytest
from matplotlib.font_manager import fontManager

from bot.charts.drawing.lettering import font_of
from bot.charts.drawing.typeface import drawable, installed, pick, typeface
from bot.charts.wording import chart_wording
from bot.trade import Language


def test_a_language_takes_the_first_family_installed_and_borrows_from_the_spares() -> None:
    face = pick(Language.KOREAN, ["DejaVu Sans", "NanumGothic", "Noto Sans CJK SC"])

    assert face is not None
    assert face.families == ("NanumGothic", "Noto Sans CJK SC", "DejaVu Sans")


def test_a_language_whose_script_no_font_holds_has_no_typeface() -> None:
    assert pick(Language.CHINESE, ["DejaVu Sans"]) is None


@pytest.mark.parametrize("language", Language)
def test_no_word_of_a_chart_is_drawn_as_a_box(language: Language) -> None:
    if language not in drawable():
        pytest.fail("Install fonts-noto-cjk: charts in Korean and Chinese cannot be looked at.")
    face = typeface(language)
    assert face is not None
    wording = chart_wording(language)
    signs = {sign for key in wording.keys() for sign in wording._texts[key]}  # noqa: SIM118
    signs |= set("0123456789−–—·…$%,.·()%÷×")

    for bold in (False, True):
        held: set[int] = set()
        for family in face.families:
            held |= set(font_of(((family,), 24, bold)).get_charmap())
        missing = {sign for sign in signs if sign.strip() and ord(sign) not in held}
        assert missing == set()


@pytest.mark.parametrize("text", ["China's exports", "중국의 수출", "中国出口", "A a", ""])
def test_a_text_is_at_least_as_wide_as_its_ink(text: str) -> None:
    face = typeface(Language.CHINESE) or typeface(Language.ENGLISH)
    assert face is not None

    assert face.width(text, 24) >= (face.line(text, 24).width if text else 0) * 0.97


def test_what_this_machine_can_draw_is_what_its_fonts_hold() -> None:
    installed = {font.name for font in fontManager.ttflist}

    for language in (Language.KOREAN, Language.CHINESE):
        assert (language in drawable()) == (pick(language, installed) is not None)


def test_fonts_that_were_installed_since_the_library_listed_them_are_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = installed()
    early = [font for font in fontManager.ttflist if "CJK" not in font.name]
    monkeypatch.setattr(fontManager, "ttflist", early)

    assert installed() == before
