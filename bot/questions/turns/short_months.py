"""Writes months in figures of two and a dot, as tables head their columns, in full: 26.1, 26.2."""

import re
from typing import Final

from bot.trade import Language

_MONTH: Final = r"'?(?:1[3-9]|2\d)\.(?:1[0-2]|0?[1-9])"
_NO_AMOUNT: Final = (
    r"(?![\d.,%]?\d|[%퍼프배억만조톤]"
    r"| ?(?:percent|per cent|bn|mn?\b|billion|million|pp?\b|[百亿万个倍吨]))"
)
_FLOW: Final = r"(?:수출입?|수입|교역|무역|[出进]口|贸易|exports?|imports?|trade)(?:액|额)?"
_JOIN: Final = r" ?(?:,|/|·|~|-|와|과|및|和|与|到|至|and|to|vs\.?|대비) ?"
_MONTHS: Final = re.compile(
    rf"(?<![\d.,/$¥-]){_MONTH}월?(?:{_JOIN}{_MONTH}월?)+{_NO_AMOUNT}"
    rf"|{_FLOW}[:,]? ?{_MONTH}월?(?=[ ?.]*$|[은는] |[ ?]*얼마)"
)
_ONE: Final = re.compile(r"'?(?P<year>1[3-9]|2\d)\.(?P<month>1[0-2]|0?[1-9])월?")


_QUARTER: Final = re.compile(
    r"(?<![\d.])'?(?:20)?(?P<year>1[3-9]|2\d)[.·] ?(?P<part>[1-4](?= ?분기))"
)
_YEAR: Final = re.compile(r"(?<![\w'])'(?=(?:1[3-9]|2\d) ?[년年])")
"""'24년 3분기, 24.3분기: the sign before a short year is none of the words."""


def months_in_full(text: str, _: Language) -> str:
    """A normalised text in which 26.1 beside others of its like, or behind a flow, is 2026-01."""
    text = _QUARTER.sub(r"20\g<year>년 \g<part>", _YEAR.sub("", text))
    return _MONTHS.sub(
        lambda found: _ONE.sub(lambda one: f"20{one['year']}-{int(one['month']):02}", found[0]),
        text,
    )
