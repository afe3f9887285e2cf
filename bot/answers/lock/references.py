"""Numbers that name a thing: HS codes, resolutions and their paragraphs, well-known names."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from bot.answers.lock.dates import THINGS
from bot.answers.lock.magnitude import ENGLISH_SCALE, SCALE
from bot.answers.lock.script import is_east_asian
from bot.answers.lock.units import SUFFIX

_CODE = r"\d{1,2}(?:\d{2}(?:\.?\d{2}){0,3})?"
_JOIN = r"(?:,? and |,? or | ?& ?| ?[-–—~〜至] ?| to |, | ?[/+] ?|[·、] ?|[와과및和] ?)"
_CODES = rf"(?P<codes>{_CODE}(?:{_JOIN}{_CODE}){{0,99}})(?![\d%]|[.,]\d|[A-Za-z])"
_HS = (
    # No word boundary before it: in Chinese the sign before HS is a letter of the same word.
    (
        r"(?<![A-Za-z0-9])HS(?: ?(?:codes?|headings?|chapters?|subheadings?|코드|부호|编码))?"
        rf":? ?제?第?{_CODES}"
    ),
    rf"\b(?:[Cc]hapter|[Hh]eading|[Ss]ubheading|[Tt]ariff (?:line|code)|[Cc]ode)s?:? {_CODES}",
)
_EAST_ASIAN_HS = (
    rf"제 ?{_CODES} ?[류호]",
    rf"{_CODES} ?류",
    rf"第? ?{_CODES} ?章",
    rf"(?:税号|品目|税则号列|海关编码|商品编码|编码|코드|부호) ?:? ?{_CODES}",
)
_WELL_KNOWN = (
    r"\b38 North\b(?! Korea)|38노스|\bCOVID-19\b|코로나-?19|\bS/\d{4}/\d{1,4}\b|\bGB ?18030\b"
)
_EDITIONS = (
    r"\bHS ?(?:19|20)\d\d\b",
    r"\b(?:2|4|6|8|10|two|four|six|eight|ten)[ -]digit\b",
    _WELL_KNOWN,
)
_EAST_ASIAN_EDITIONS = (
    r"\d{4} ?호",
    r"(?:2|4|6|8|10) ?자리|(?:2|4|6|8|10) ?位(?:数)?(?=编码|代码|税号|商品)",
)
_RESOLUTION = r"(?:1[5-9]|2[0-9])\d\d(?: ?\((?:19|20)\d\d\))?"
_RESOLUTIONS = rf"{_RESOLUTION}(?:{_JOIN}{_RESOLUTION}){{0,15}}"
_PARAGRAPH = r"\d{1,2}(?: ?\([a-z]{1,5}\)){0,3}"
_UNITED_NATIONS = (
    (
        rf"(?:\b(?:UN|UNSC|UNSCR|Security Council|[Rr]esolutions?|Res\.|S/RES/) ?"
        rf"(?:[Rr]esolutions? )?(?:No\. ?)?){_RESOLUTIONS}(?!\d|,\d)"
    ),
    rf"(?:\b[Pp]ara(?:graph)?s?\.? |\bOP ?){_PARAGRAPH}(?:{_JOIN}{_PARAGRAPH}){{0,9}}(?!\d|[.,]\d)",
    rf"\b{_RESOLUTION}(?= ?(?:[Pp]ara|Committee|위원회|委员会))",
)
_EAST_ASIAN_UNITED_NATIONS = (
    rf"(?:결의안?|안보리|유엔) ?(?:결의안? ?)?(?:제 ?)?{_RESOLUTIONS}(?: ?호)?(?!\d|,\d)",
    rf"(?:제 ?)?{_RESOLUTIONS} ?호",
    rf"第? ?{_RESOLUTIONS} ?号(?:决议)?|决议 ?{_RESOLUTIONS}",
    rf"(?:제 ?|(?<=호 )){_PARAGRAPH}(?:-{_PARAGRAPH})? ?항",
    rf"第 ?{_PARAGRAPH}(?:-{_PARAGRAPH})? ?[段款条]",
)
_FORMULA = r"(?<=[\w)] )(?:[×*] 100(?![\d.,%])|[-−] 1(?=\)))"
_NOT_WITHIN = r"(?<![\d.,$€£¥₩])"
_CONSTANTS = re.compile(_FORMULA)
_BRACKETED = re.compile(r"(?<=[(\[])\d{4,10}(?=[)\]])")
_LINK = re.compile(r"https?://[!#-&*+\-./0-9:=?-Z_a-z~]+")
_LIST_MARK = re.compile(r"^(?P<number>\d{1,2})[.)] ", re.MULTILINE)
_LAST_CHAPTER = 97


def references(text: str, codes: Collection[str]) -> Iterator[tuple[int, int]]:
    """The spans of a plain text whose digits name something.

    A bracketed number without a word like HS beside it must be one of `codes`.
    """
    east_asian = is_east_asian(text)
    for shape in _named(east_asian=east_asian):
        yield from (m.span() for m in shape.finditer(text) if not _counts(text, m.end()))
    for shape in _coded(east_asian=east_asian):
        for match in shape.finditer(text):
            yield match.start(), _last_code(text, match)
    yield from (match.span() for match in _CONSTANTS.finditer(text))
    yield from (match.span() for match in _BRACKETED.finditer(text) if match[0] in codes)
    yield from (match.span() for match in _LINK.finditer(text))
    yield from _list_marks(text)


def top(text: str, limit: int) -> Iterator[tuple[int, int]]:
    """The spans that repeat how many were asked for: top 5, 상위 5, 前5."""
    shape = rf"\b[Tt]op {limit}\b|상위 ?{limit}(?!\d|[.,]\d)개?|前 ?{limit}(?!\d|[.,]\d)"
    yield from (
        match.span() for match in re.finditer(shape, text) if not _counts(text, match.end())
    )


@cache
def _named(*, east_asian: bool) -> list[re.Pattern[str]]:
    shapes = [*_EDITIONS, *_UNITED_NATIONS]
    shapes += [*_EAST_ASIAN_EDITIONS, *_EAST_ASIAN_UNITED_NATIONS] if east_asian else []
    return [re.compile(f"{_NOT_WITHIN}(?:{shape})") for shape in shapes]


@cache
def _coded(*, east_asian: bool) -> list[re.Pattern[str]]:
    shapes = [*_HS, *(_EAST_ASIAN_HS if east_asian else ())]
    return [re.compile(_NOT_WITHIN + shape) for shape in shapes]


def _counts(text: str, end: int) -> bool:
    return any(shape.match(text, end) for shape in (ENGLISH_SCALE, SCALE, SUFFIX))


def _last_code(text: str, match: re.Match[str]) -> int:
    """Where the list of codes ends: at the last one in a chapter that counts nothing.

    After a single "HS" or "heading" all must be of one length: "HS 1006, 57" names one code.
    """
    cue = text[match.start() : match.start("codes")].rstrip()
    codes = list(re.compile(r"\d[\d.]*").finditer(text, *match.span("codes")))
    end, closed = match.start(), match.end() > match.end("codes")
    for code in codes:
        alike = len(code[0].replace(".", "")) == len(codes[0][0].replace(".", ""))
        if not (alike or cue.endswith((":", "s"))) or not 1 <= int(code[0][:2]) <= _LAST_CHAPTER:
            break
        counting = _counts(text, code.end()) or (
            code is not codes[0] and THINGS.match(text, code.end())
        )
        if counting and not closed:
            break
        end = code.end()
    return match.end() if closed and end == match.end("codes") else end


def _list_marks(text: str) -> Iterator[tuple[int, int]]:
    """Numbers at the start of lines, as long as they count up from one."""
    expected = 1
    for match in _LIST_MARK.finditer(text):
        if int(match["number"]) == expected:
            yield match.span("number")
            expected += 1
