"""Reads HS codes written in a question: `HS 2710`, `chapter 84`, `제30류`, `税号2709`, `1006`."""

import re
from collections.abc import Callable
from typing import Final

from bot.questions.vocabulary.numbers import DIGITS
from bot.trade import CommodityCode

_MARK: Final = (
    r"(?:(?<![a-z])hs(?:k|-?(?:[2468]|10)(?=[ -]\d))?-?(?: ?(?:code|number|heading|chapter|코드"
    r"|번호|编码|码))?|(?<![a-z])(?:subheading|heading|(?<!by )chapter|chap\.?|ch\.)"
    r"|(?<![a-z])(?:tariff(?: line| code)?|code)|(?:품목|세번|상품) ?(?:코드|번호|부호|분류)|세번"
    r"|코드(?: ?번호)?|(?:税则|税)(?:号列?|编号|目)?"
    r"|(?:海关|商品)?(?:编码|代码)|品目)"
)
_DIGITS: Final = r"(\d{2,4}(?:[. ]\d{2}){0,3}|\d{6,10})"
# A count of goods, a month or a sum after the figures is no code: 품목 10개.
_NO_COUNT: Final = (
    r"(?![\d.,]*\d|\s?(?:개|가지|위(?!안)|월(?!별|간)|년(?!도)|대(?![북중외])|%|만|억|톤|달러"
    r"|위안(?!화|으로| 기준)|个|种|大(?!类)|名|月(?!度)|年(?!度)|万|亿|吨|元|th\b|st\b|nd\b|rd\b))"
)
_MARKED: Final = re.compile(
    rf"{_MARK}s?\s*(?:no\.? ?|number |#|:|는|은|为|是)?\s?{_DIGITS}(?:\s?(?:류|호|章|类"
    rf"|类))?{_NO_COUNT}"
)
_A_YEAR: Final = re.compile(r"chapters (?:19[89]|20[0-3])\d$")
"""Restricted chapters 2025: chapters have two digits, and what follows is a year."""
_LISTED: Final = re.compile(
    rf"{_MARK}s?\s*(?P<code>\d{{2,4}})(?P<joined>\s?(?:, ?and|,|and|&|/|\+|or)\s?)"
    r"(?=(?!(?:19|20)\d\d)(?:\d{2}|\d{4})(?!\d|\.\d|,\d))"
)
"""The first of several codes behind one mark: chapters 61, 62 and 63."""
_GOODS_MARKED: Final = re.compile(rf"품목\s?(\d{{4}}(?:\.?\d{{2}})?){_NO_COUNT}")
_CLASSIFIED: Final = re.compile(r"(?:제|第)\s?(\d{1,2})\s?(?:류|章|类)")
_CHAPTERS: Final = re.compile(
    r"(?:(?<![a-z])(?:hs|chapters?|ch\.?)) ?(?:chapters? |codes? )?(\d{1,2}) ?(?:-|to|through|~|–|至|到|부터) ?"
    r"(?:chapters? )?(\d{1,2})(?!\d|\.\d)"
)
"""A run of chapters: HS 01-24, chapters 25 to 27."""
_NO_MORE: Final = r"(?!(?!에[서선는도]|부터|까지|이[랑란나]|하고|만의)[가-힣]{2})"
_BARE_CLASSIFIED: Final = re.compile(rf"(?<![\d.])(\d{{1,2}})\s?(?:류{_NO_MORE}|章)")
_HEADED: Final = re.compile(
    rf"(?:제\s?)?(?<![\d.])(\d{{4}})\s?호(?!\s?결의){_NO_MORE}|第\s?(\d{{4}})\s?号"
)
_WORDED: Final = re.compile(
    r"(?<![哪那这同某另每])第?([二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])章"
)
_BARE: Final = re.compile(
    r"(?<![\d.,$¥])(\d{4}(?:\.?\d{2})?|\d{6}|\d{8})(?!\d|,\d|\.\d"
    r"|\s?(?:%|년|年|월|달러|위안|톤|tons?|tonnes?|kg|million|billion|bn\b|m\b|万|亿|만|억"
    r"|元|美元|吨|배럴|barrels?|桶))"
)
_LONGEST: Final = 10


def find_code(
    text: str, knows: Callable[[str], bool]
) -> tuple[CommodityCode, tuple[int, int]] | None:
    """The first HS code of a normalised text and its span; a bare number only if it is known.

    A run of chapters is the basket of them.
    """
    run = _CHAPTERS.search(text)
    if run is not None and 0 < int(run[1]) < int(run[2]) <= _LAST:
        chapters = (f"{one:02d}" for one in range(int(run[1]), int(run[2]) + 1))
        return CommodityCode("+".join(one for one in chapters if one != _RESERVED)), run.span()
    listed = _LISTED.search(text)
    if listed is not None and not len(listed["code"]) % 2:
        return CommodityCode(listed["code"]), (listed.start("code"), listed.end("joined"))
    for pattern, sure in (
        (_MARKED, True),
        (_GOODS_MARKED, True),
        (_CLASSIFIED, True),
        (_BARE_CLASSIFIED, True),
        (_HEADED, False),
        (_WORDED, True),
        (_BARE, False),
    ):
        for match in pattern.finditer(text):
            written = next(group for group in match.groups() if group)
            digits = _digits(written)
            if len(digits) > _LONGEST or len(digits) % 2 or not digits.isascii():
                continue
            if _A_YEAR.search(match[0]) is None and (sure or knows(digits)):
                return CommodityCode(digits), match.span()
    return None


def _digits(written: str) -> str:
    """The bare digits of a code, a chapter in two: 二十七 is 27, 7 is 07."""
    if written[0] not in DIGITS and written[0] != "十":
        return re.sub(r"\D", "", written).zfill(2)
    tens, ten, ones = written.rpartition("十")
    tenfold = DIGITS.get(tens, 1) * 10 if ten else 0
    return f"{tenfold + DIGITS.get(ones, 0):02d}"


def stands_in_hs(code: CommodityCode) -> bool:
    """Whether a code lies in a chapter there is: 01 to 97, without 77, which is reserved."""
    return all(_FIRST <= int(one) <= _LAST and one != _RESERVED for one in code.chapters)


_FIRST, _LAST, _RESERVED = 1, 97, "77"
