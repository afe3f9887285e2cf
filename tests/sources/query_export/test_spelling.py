from hypothesis import given
from hypothesis import strategies as st

from bot.sources.customs_units import customs_units
from bot.sources.query_export.spelling import RESPELLED, respelled, spelled


def test_every_byte_of_the_common_characters_keeps_a_spelling_of_its_own() -> None:
    common = [RESPELLED[byte] for byte in range(0xA1, 0xFF)]
    assert len(set(common)) == len(common)
    assert RESPELLED[0x80] not in common


def test_ascii_stays_as_it_is_and_nothing_becomes_a_digit_or_a_sign_of_the_format() -> None:
    assert RESPELLED[:0x80] == bytes(range(0x80))
    assert not set(RESPELLED[0x80:]) & set(b'0123456789,"\n\r?.-')
    assert max(RESPELLED) < 0x80


def test_the_names_of_units_stay_distinct() -> None:
    names = [unit.name for unit in customs_units()]
    assert len({spelled(name, "gb18030") for name in names}) == len(names)
    assert spelled("千克", "utf-8") == "千克"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_no_text_spoils_the_format(text: str) -> None:
    plain = text.replace('"', "").replace(",", "").replace("\n", "").replace("\r", "")
    block = respelled(f'"{plain}","1"\n'.encode("gb18030"), "gb18030")
    assert block.count(b'"') == 4
    assert block.count(b",") == 1
    assert block.count(b"\n") == 1
    assert block.isascii()
