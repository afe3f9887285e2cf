import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.trade import TOTAL, CommodityCode
from bot.trade.commodity import hs_edition

HS = st.sampled_from([2, 4, 6, 8, 10]).flatmap(
    lambda digits: st.text("0123456789", min_size=digits, max_size=digits)
)
BASKETS = st.lists(HS, min_size=1, max_size=4).map(lambda parts: CommodityCode("+".join(parts)))


@given(BASKETS)
def test_a_basket_keeps_its_parts_and_names_each_chapter_once(basket: CommodityCode) -> None:
    assert "+".join(basket.parts) == str(basket)
    assert list(basket.chapters) == list(dict.fromkeys(part[:2] for part in basket.parts))


@given(BASKETS, BASKETS)
def test_a_code_covers_what_every_digit_of_lies_below_it(
    wide: CommodityCode, narrow: CommodityCode
) -> None:
    below = all(any(part[: len(over)] == over for over in wide.parts) for part in narrow.parts)

    assert wide.covers(narrow) == below
    assert wide.covers(wide)
    assert TOTAL.covers(wide)
    assert not wide.covers(TOTAL)


@pytest.mark.parametrize(
    "code",
    [
        "",
        "1",
        "100",
        "10063",
        "total",
        "10+",
        "+10",
        "10+1",
        "G-",
        "G-Grain",
        "10061010101",
        "１０",
    ],
)
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="commodity code"):
        CommodityCode(code)


def test_all_goods_and_groups_have_no_hs_parts() -> None:
    grain = CommodityCode("G-grain")

    assert (TOTAL.is_total, TOTAL.is_group, TOTAL.parts, TOTAL.chapters) == (True, False, (), ())
    assert (grain.is_total, grain.is_group, grain.parts) == (False, True, ())
    assert not grain.covers(CommodityCode("1006"))


@pytest.mark.parametrize(
    ("year", "edition"),
    [
        (1998, "HS1996"),
        (2001, "HS1996"),
        (2002, "HS2002"),
        (2006, "HS2002"),
        (2007, "HS2007"),
        (2011, "HS2007"),
        (2012, "HS2012"),
        (2016, "HS2012"),
        (2017, "HS2017"),
        (2021, "HS2017"),
        (2022, "HS2022"),
        (2026, "HS2022"),
    ],
)
def test_each_edition_begins_with_its_january(year: int, edition: str) -> None:
    assert hs_edition(year) == edition
