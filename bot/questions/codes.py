"""Reads HS codes written in a question: `HS 2710`, `chapter 84`, `제30류`, `税号2709`, `1006`."""

import re
from collections.abc import Callable

from bot.trade import CommodityCode

_MARK = r"(?:hs(?: ?code)?|heading|chapter|chap\.?|ch\.|subheading|code|tariff(?: line| code)?|품목(?:코드)?|코드|세번|税号|税则号?|海关编码|编码|商品编码|章)"
_DIGITS = r"(\d{2,4}(?:[. ]\d{2}){0,3}|\d{6,10}|\d{2})"
_MARKED = re.compile(
    rf"{_MARK}\s?(?:no\.? ?|number |#|:)?\s?{_DIGITS}(?:\s?(?:류|호|章|类|类))?(?!\d)"
)
_CLASSIFIED = re.compile(r"(?:제|第)\s?(\d{1,2})\s?(?:류|章|类)")
_BARE_CLASSIFIED = re.compile(r"(?<!\d)(\d{2})\s?(?:류|章)")
_BARE = re.compile(
    r"(?<![\d.,$])(\d{4}(?:\.?\d{2})?|\d{6}|\d{8})(?![\d,]|\.\d|\s?(?:%|년|年|월|달러|톤|tons?|tonnes?|million|billion|万|億|亿|만|억))"
)
_LONGEST = 10


def find_code(
    text: str, knows: Callable[[str], bool]
) -> tuple[CommodityCode, tuple[int, int]] | None:
    """The first HS code of a normalised text and its span; a bare number only if it is known."""
    for pattern, sure in (
        (_MARKED, True),
        (_CLASSIFIED, True),
        (_BARE_CLASSIFIED, True),
        (_BARE, False),
    ):
        for match in pattern.finditer(text):
            digits = re.sub(r"\D", "", match[1]).zfill(2)
            if len(digits) > _LONGEST or len(digits) % 2:
                continue
            if sure or knows(digits):
                return CommodityCode(digits), match.span()
    return None
