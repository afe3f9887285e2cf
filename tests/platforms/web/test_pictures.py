import struct
import zlib
from dataclasses import replace

from web_answers import EXPORTS, FakeDesk
from web_visits import Visitor, asked

from bot.answers.answer import Role
from bot.platforms.web.desk import Picture
from bot.platforms.web.pictures import Pictures
from bot.platforms.web.wording import wording_of
from bot.trade import Language

ENGLISH = wording_of(Language.ENGLISH)


def png(shade: int, width: int = 4, height: int = 2) -> bytes:
    """A picture of one grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + bytes([shade]) * width) * height)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def picture(shade: int = 0, alt: str = "Exports: 5.6 <billion> yuan") -> Picture:
    return Picture("china-dprk-lines", png(shade), alt, "\ufeffmonth,value\n".encode(), 4, 2)


async def test_a_chart_is_shown_with_its_words_its_size_and_its_spreadsheet(
    visitor: Visitor, desk: FakeDesk
) -> None:
    desk.pictures[EXPORTS.question] = picture()
    _, text = await asked(visitor, EXPORTS.question)
    assert 'alt="Exports: 5.6 &lt;billion&gt; yuan"' in text
    assert 'width="4" height="2"' in text
    start = text.index('src="/pictures/') + 5
    address = text[start : text.index('"', start)]
    async with visitor.get(address) as response:
        assert (response.status, response.content_type) == (200, "image/png")
        assert await response.read() == png(0)
        assert "immutable" in response.headers["Cache-Control"]
    async with visitor.get(address.removesuffix(".png") + ".csv") as response:
        assert response.content_type == "text/csv"
        assert 'filename="china-dprk-lines.csv"' in response.headers["Content-Disposition"]
        assert await response.read() == picture().csv


async def test_a_shown_chart_offers_no_chart(visitor: Visitor, desk: FakeDesk) -> None:
    button = f'value="{EXPORTS.chart}"'.replace("'", "&#39;")
    _, plain = await asked(visitor, EXPORTS.question, "/ask/fragment")
    assert button in plain
    desk.pictures[EXPORTS.question] = picture()
    _, drawn = await asked(visitor, EXPORTS.question, "/ask/fragment")
    assert button not in drawn


async def test_a_picture_nobody_kept_is_not_found(visitor: Visitor) -> None:
    async with visitor.get("/pictures/0123456789abcdef/x.png") as response:
        assert response.status == 404
        assert "immutable" not in response.headers["Cache-Control"]


async def test_a_picture_has_one_name(visitor: Visitor, desk: FakeDesk) -> None:
    desk.pictures[EXPORTS.question] = picture()
    _, text = await asked(visitor, EXPORTS.question)
    start = text.index('src="/pictures/') + 5
    folder = text[start : text.index('"', start)].rsplit("/", 1)[0]
    async with visitor.get(f"{folder}/other.png") as response:
        assert response.status == 404


def test_the_newest_pictures_are_kept_and_the_oldest_go() -> None:
    pictures = Pictures(most=2)
    first, second = pictures.keep(picture(1)), pictures.keep(picture(2))
    assert pictures.keep(picture(1)) == first
    pictures.keep(picture(3))
    kept = {*pictures._pictures}
    assert first.image.split("/")[2] in kept
    assert second.image.split("/")[2] not in kept


async def test_many_figures_of_context_wait_to_be_asked_for(
    visitor: Visitor, desk: FakeDesk
) -> None:
    few = [one for one in EXPORTS.figures if one.role is Role.CONTEXT]
    _, text = await asked(visitor, EXPORTS.question, "/ask/fragment")
    assert few
    assert 'class="folded"' not in text
    many = tuple(replace(few[0], id=f"c{number}") for number in range(12))
    desk.answers[EXPORTS.question] = replace(EXPORTS, figures=EXPORTS.figures[:1] + many)
    _, text = await asked(visitor, EXPORTS.question, "/ask/fragment")
    folded = text[text.index('class="folded"') :]
    assert folded.count('class="figure"') == 12
    assert f"{ENGLISH.roles[Role.CONTEXT]} (12)" in folded
