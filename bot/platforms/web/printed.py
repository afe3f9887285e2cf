"""Prints the figures, months and links of an answer the way a ledger shows them."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from urllib.parse import urlsplit

from bot.answers.answer import Figure
from bot.answers.printing import print_day, print_month, print_period, print_value
from bot.trade import Language, Month, Observation, Period, Unit

_LEDGER_PLACES = Decimal("0.01")
_READABLE = {Unit.PERCENT, Unit.POINTS, Unit.RATIO}
_WEB_SCHEMES = {"http", "https"}
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def figure_value(figure: Figure, language: Language) -> str:
    """A figure's value with its unit: all digits of amounts, rates as they are spoken of."""
    if figure.unit in _READABLE:
        signed = figure.measure == "growth"
        return print_value(figure.value, figure.unit, language, signed=signed)
    value = figure.value.quantize(_LEDGER_PLACES, ROUND_HALF_UP)
    return print_value(value, figure.unit, language, exact=True)


def cell_value(cell: Observation, language: Language) -> str:
    """A published cell's value, digit for digit, with its unit; empty when none was printed."""
    if cell.value is None:
        return ""
    return print_value(cell.value, cell.unit, language, exact=True)


def months(period: Period | None, language: Language) -> str:
    """A period's name; empty without one."""
    return "" if period is None else print_period(period, language)


def vintage(release: str, language: Language) -> str:
    """The month a release bears, as its readers write it; any other name as it stands."""
    return print_month(Month.parse(release), language) if _MONTH.fullmatch(release) else release


def day(published: str, language: Language) -> str:
    """A date as precise as it is known (`YYYY[-MM[-DD]]`), as its readers write it."""
    try:
        return print_day(date.fromisoformat(published), language)
    except ValueError:
        return vintage(published, language)


def web_link(address: str) -> str | None:
    """The address if a browser may safely follow it, else None."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in _WEB_SCHEMES and parts.hostname else None


def host(address: str) -> str:
    """The site a web address leads to; other citations as they stand."""
    if web_link(address) is None:
        return address
    return (urlsplit(address).hostname or address).removeprefix("www.")
