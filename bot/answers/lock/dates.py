"""Dates by their shape in three languages: the digits that say when, not how much."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from bot.answers.lock.magnitude import ENGLISH_SCALE, SCALE
from bot.answers.lock.script import is_east_asian
from bot.answers.lock.units import PREFIX, PREFIX_LENGTH, SUFFIX

_YEAR = r"(?:19\d\d|20[0-3]\d)"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_DASH = r"\s?[-–—~〜∼至到]\s?"
_TO = rf"(?:{_DASH}| to )"
_TH = r"(?:st|nd|rd|th)"
_NAMED = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAYS = rf"{_DAY}{_TH}?(?:{_TO}{_DAY}{_TH}?)?"
_CLOCK = r"(?:[01]?\d|2[0-3]):[0-5]\d"
_ZONE = r"(?:Beijing|Pyongyang|Seoul|UTC|GMT|KST|CST|베이징|한국|平壤|北京)"
_ENGLISH = (
    rf"{_DAYS} (?:of )?{_NAMED}(?:,? {_YEAR})?",
    rf"{_NAMED} {_DAYS}(?:,? {_YEAR})?",
    rf"{_NAMED}(?:,? of|,)? {_YEAR}",
    rf"Q[1-4](?:{_DASH}Q?[1-4])?(?:(?: of)? {_YEAR}| ?['’](?:[89]\d|[0-3]\d))?",
    rf"(?:{_YEAR} ?)?(?:Q[1-4]|H[12])",
    rf"[1-4]Q(?: ?{_YEAR}|['’]?\d\d)?|[12]H(?: ?{_YEAR}|['’]?\d\d)?|H[12](?: ?{_YEAR})?",
    rf"{_YEAR}-{_MONTH}\.\.{_YEAR}-{_MONTH}",
    rf"{_YEAR}(?:-{_MONTH}(?:-{_DAY})?|/{_MONTH}(?:/{_DAY})?|\.{_MONTH}\.{_DAY})",
    r"(?:19\d|20[0-3])0(?:s\b|년대|年代)",
    rf"{_YEAR}[-–—/](?:[89]\d|[0-3]\d)(?!\d)",
    rf"{_DAYS} of (?:the|each|every|that|this|next) (?:following |next )?month",
    rf"(?<=on the )(?:{_DAY}){_TH}(?:{_TO}{_DAY}{_TH})?(?=$|[\s.,;)])(?! \w+est\b)",
    rf"{_CLOCK}(?= ?{_ZONE})|(?<=北京时间){_CLOCK}|(?<=베이징 시간 ){_CLOCK}",
)
_EAST_ASIAN = (
    rf"{_YEAR}(?:(?:{_DASH}|[·、,和及과와및]\s?){_YEAR}){{0,9}}\s?[년年]",
    r"['’‘](?:[89]\d|[0-3]\d)(?=[년年])",
    rf"(?<![\d.]){_MONTH}(?:(?:{_DASH}|[·、]){_MONTH}){{0,11}}\s?(?:월(?!간)|月(?!间))",
    (
        rf"(?:{_MONTH}\s?[월月]|매월|매달|每月|이달|지난달|다음\s?달|本月|上月|下月|오는|지난)\s?"
        rf"{_DAY}(?:(?:{_DASH}|[·、]){_DAY}){{0,9}}\s?(?:일(?!간|\s?(?:동안|연속|만에))|[日号](?!间))"
    ),
    rf"[1-4](?:{_DASH}[1-4])?(?:/4)?\s?분기|第?\s?[1-4一二三四](?:{_DASH}[1-4一二三四])?季度",
    r"(?:오전|오후|上午|下午)\s?(?:1[0-2]|0?\d)\s?[시点时](?:\s?[0-5]?\d[분分])?",
    r"[一二三四五六七八九十]{1,3}月(?![间])",
    r"[〇零一二三四五六七八九]{4}年|[上下]半年",
)
_LONE_YEAR = rf"{_YEAR}(?![\d%]|[.,]\d|[A-Za-z])"
_BARE_YEARS = re.compile(
    rf"(?<![\d.,A-Za-z$€£¥₩%+−±]){_LONE_YEAR}"
    rf"(?:(?:, and |, or |, | and | or |{_TO}|[·、/]\s?|[와과및和]\s?){_LONE_YEAR}){{0,9}}"
)
_YEAR_CUE = re.compile(
    r"(?:\b(?:in|since|until|till|during|before|after|year|early|late|mid|end of|half of|"
    r"year of|quarter of|months of)[ -]|[(\[])$",
    re.IGNORECASE,
)
THINGS = re.compile(
    r"\s?(?:[건척대명회차곳종품항]|개(?!월)|[件个台艘次辆人家种项只头])"
    r"|\s(?:[a-z-]+ )?(?:shipments|ships|vessels|trucks|trains|wagons|containers|goods|items|"
    r"products|commodities|kinds|codes|headings|chapters|companies|firms|people|workers|countries|"
    r"places|cars|vehicles|bags|boxes|cases|sets|heads|orders|deals|records|rows|cells|days|weeks)\b"
)
"""What a number counts rather than dates: Korean and Chinese counters, English plurals."""


def dates(text: str, years: Iterable[int] | None) -> Iterator[tuple[int, int]]:
    """The spans of a plain text that are dates.

    A year that stands alone without a word like "in" or "since" before it must be one of `years`
    when they are given; no English or ISO date may have a currency before it or a scale word or
    unit behind it, and no bare year may count things.
    """
    if is_east_asian(text):
        for pattern in _east_asian_shapes():
            yield from (match.span() for match in pattern.finditer(text))
    for pattern in _english_shapes():
        yield from (match.span() for match in pattern.finditer(text) if _is_free(text, match))
    known = None if years is None else set(years)
    for match in _BARE_YEARS.finditer(text):
        if not _is_free(text, match) or THINGS.match(text, match.end()):
            continue
        if known is None or _YEAR_CUE.search(text[: match.start()]) or _known(match[0], known):
            yield match.span()


@cache
def _east_asian_shapes() -> list[re.Pattern[str]]:
    return [re.compile(rf"(?<![\d.,A-Za-z])(?:{shape})") for shape in _EAST_ASIAN]


@cache
def _english_shapes() -> list[re.Pattern[str]]:
    unbroken = r"(?!\d|[.,]\d|[A-Za-z])"
    return [re.compile(rf"(?<![\d.,A-Za-z])(?:{shape}){unbroken}") for shape in _ENGLISH]


def _known(run: str, years: set[int]) -> bool:
    return all(int(year) in years for year in re.findall(r"\d{4}", run))


def _is_free(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    before = next(PREFIX.finditer(text[max(start - PREFIX_LENGTH, 0) : start]))
    if any(before[key] for key in ("foreign", "usd", "cny", "kpw", "percent", "rank")):
        return False
    return not any(shape.match(text, end) for shape in (ENGLISH_SCALE, SCALE, SUFFIX))
