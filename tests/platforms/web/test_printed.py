import dataclasses
from decimal import Decimal

import pytest
from web_answers import EXPORTS, HALF_2024, WITHHELD

from bot.platforms.web import printed
from bot.trade import Language, Unit

AMOUNT, CHANGE = EXPORTS.figures[0], EXPORTS.figures[1]


def test_an_amount_has_all_its_digits_and_two_decimals_at_most() -> None:
    assert printed.figure_value(AMOUNT, Language.ENGLISH) == "CNY 5,644,901,148"
    computed = dataclasses.replace(AMOUNT, value=Decimal("1234.56789"), unit=Unit.USD_PER_TONNE)
    assert printed.figure_value(computed, Language.ENGLISH) == "$1,234.57 a tonne"


def test_a_growth_rate_carries_its_sign_and_a_share_does_not() -> None:
    growth = dataclasses.replace(CHANGE, value=Decimal("31.5789473684"))
    assert printed.figure_value(growth, Language.ENGLISH) == "+31.6%"
    share = dataclasses.replace(growth, measure="share")
    assert printed.figure_value(share, Language.KOREAN) == "31.6%"


def test_a_cell_is_printed_digit_for_digit_or_not_at_all() -> None:
    assert printed.cell_value(HALF_2024, Language.CHINESE) == "5,644,901,148元"
    assert printed.cell_value(WITHHELD, Language.ENGLISH) == ""


def test_a_figure_without_a_period_names_none() -> None:
    assert printed.months(None, Language.ENGLISH) == ""
    assert printed.months(AMOUNT.period, Language.ENGLISH) == "first half of 2024"


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2024-07-18", "18 July 2024"),
        ("2022-03", "March 2022"),
        ("2022", "2022"),
        ("in print", "in print"),
        ("2022-13", "2022-13"),
    ],
)
def test_a_date_is_shown_as_precisely_as_it_is_known(published: str, shown: str) -> None:
    assert printed.day(published, Language.ENGLISH) == shown


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "38 North (March 2022)", "", "http://", "http://["],
)
def test_only_web_addresses_become_links(address: str) -> None:
    assert printed.web_link(address) is None
    assert printed.host(address) == address


def test_a_web_address_is_named_by_its_site() -> None:
    assert printed.host("https://www.dailynk.com/story") == "dailynk.com"
